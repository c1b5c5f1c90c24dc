"""What happened, once and for ever: a fact, its digest, and the order in which facts are told."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from kiosk.domain.clock import HybridTime

Body: TypeAlias = Mapping[str, str | int | bool | None]
"""Small and flat, and never personal: ids, switches and counts. What a person wrote lives in `details`."""

FIRST = ""
"""The digest before an incarnation's first fact."""


class Kind(StrEnum):
    """Everything that can happen, in the past tense. The body's keys stand beside each.

    Any that speaks of a person may say `after` too: which fact it comes after, against the clocks (see `order.py`).
    """

    STATION_OPENED = "station opened"  # station, public_key, mac; first, after, beside, instead (see `lives.py`)
    STATION_CLOSED = "station closed"  # arrivals, seats
    ARRIVED = "arrived"  # door; by (staff id, or none for the person); overrode (refusals, when staff let somebody in)
    LEFT = "left"  # by
    CHECK_IN_UNDONE = "check-in undone"  # undoes (digest); by
    LEAVING_UNDONE = "leaving undone"  # undoes (digest); by
    TURNED_TO_STAFF = "turned to staff"  # refusal; door; code (keyed hash, only when nobody is known by it)
    DETAILS_CORRECTED = "details corrected"  # details (id); instead (corrections seen: their digests); by
    REGISTERED_HERE = "registered here"  # details (id); ticket_type; by
    BADGE_CHOSEN = "badge chosen"  # wanted, full_name, pronouns, … as BadgeChoices; details (id, when a name was typed)
    BADGE_PRINTED = "badge printed"  # reason, job
    BADGE_UNSURE = "badge unsure"  # reason, job
    SEAT_TAKEN = "seat taken"  # override (true when staff seated somebody without a share); by
    SEAT_LEFT = "seat left"  # seat (digest of the fact that took it, or the booked seat's id); by
    SEAT_LEAVING_UNDONE = "seat leaving undone"  # undoes (digest); by
    SEAT_RELEASED = "seat released"  # seat: its leaving is not to be undone any more, and it may be given again
    WAITING_JOINED = "waiting joined"  # by
    WAITING_LEFT = "waiting left"  # by
    PLACE_OFFERED = "place offered"  # until (milliseconds since 1970): a seat held for the first who waits
    OFFER_TAKEN = "offer taken"  # offer (digest); by
    OFFER_ENDED = "offer ended"  # offer (digest): it may be given again
    CAME_TO_SESSION = "came to session"  # by
    SHARES_MOVED = "shares moved"  # to (incarnation), seats: a gift, known by this fact's digest
    SHARES_ACCEPTED = "shares accepted"  # gift (digest, or the id of a change in the pack), seats
    SHARES_CUT = "shares cut"  # cut (id of a change in the pack), seats
    SHARES_RECLAIMED = "shares reclaimed"  # of (incarnation), seats
    STATION_RETIRED = "station retired"  # of (incarnation; its own word is its last), by


@dataclass(frozen=True, slots=True)
class Draft:
    """What is about to be written down as a fact."""

    kind: Kind
    person: str | None = None
    session: str | None = None
    body: Body = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened at one station."""

    incarnation: str
    seq: int
    time: HybridTime
    wall: int
    """The station's own clock, in milliseconds since 1970 (UTC): what reports show."""
    kind: Kind
    person: str | None = None
    session: str | None = None
    body: Body = field(default_factory=dict)
    previous: str = FIRST
    """The digest of the fact before this one from the same incarnation."""
    _digest: str = field(default="", init=False, repr=False, compare=False)

    @property
    def digest(self) -> str:
        """Return the BLAKE2b digest (32 bytes, in hexadecimal) of everything above."""
        if not self._digest:
            # Asked for several times at the door, and always the same: a frozen value may remember what it worked out.
            object.__setattr__(self, "_digest", hashlib.blake2b(canonical(self), digest_size=32).hexdigest())
        return self._digest

    @property
    def order(self) -> tuple[HybridTime, str, int, str]:
        """Return the place of this fact in the one order in which tables are built from facts."""
        return (self.time, self.incarnation, self.seq, self.digest)


def canonical(fact: Fact) -> bytes:
    """Return the bytes that a fact's digest is taken of: a JSON array, keys sorted, no spaces, UTF-8."""
    parts = [
        fact.incarnation,
        fact.seq,
        fact.time.milliseconds,
        fact.time.counter,
        fact.wall,
        fact.kind.value,
        fact.person,
        fact.session,
        dict(fact.body),
        fact.previous,
    ]
    return _JSON.encode(parts).encode()


def body_text(body: Body) -> str:
    """Return a body as it is kept in a file, and as the digest sees it: JSON, keys sorted, no spaces."""
    return _JSON.encode(dict(body))


_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
