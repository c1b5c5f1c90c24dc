"""What happened, once and for ever: a fact, its digest, and the order in which facts are told."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias, TypeVar

from kiosk.domain.clock import HybridTime

Body: TypeAlias = Mapping[str, str | int | bool | None]
"""Small and flat, and never personal: ids, switches and counts. What a person wrote lives in `details`."""

AFTER = "after"
"""In the body of what is told of a person: the digest of what was known of them last, where the clock puts that later.

A clock that is wrong by hours is not followed, and yet nobody is told today what was overtaken yesterday.
"""

FIRST = ""
"""The digest before an incarnation's first fact."""


class Kind(StrEnum):
    """Everything that can happen, in the past tense. The body's keys stand beside each."""

    STATION_OPENED = "station opened"  # station, public_key, mac; first, after, beside, instead (see `lives.py`)
    STATION_CLOSED = "station closed"  # arrivals, seats
    ARRIVED = "arrived"  # door; by (staff id, or none for the person); overrode (refusals that did not keep them out);
    # reason (of the event's list, why staff let them in; or `attendance.BY_RULE`, where the event lets everybody)
    LEFT = "left"  # by
    CHECK_IN_UNDONE = "check-in undone"  # undoes (digest); by
    LEAVING_UNDONE = "leaving undone"  # undoes (digest); by
    HANDED_ON = "place handed on"  # to (the id of whoever comes instead); by
    HANDING_ON_UNDONE = "handing on undone"  # undoes (digest); by
    TURNED_TO_STAFF = "turned to staff"  # refusal; door or room; by; group; code (keyed hash, if nobody is known by it)
    DETAILS_CORRECTED = "details corrected"  # details (id); instead (corrections seen: their digests); by
    REGISTERED_HERE = "registered here"  # details (id; none for an invitation); ticket_type; by; instead (of whose id)
    BADGE_CHOSEN = "badge chosen"  # wanted, full_name, pronouns, … as BadgeChoices; details (id, when a name was typed)
    BADGE_PRINTED = "badge printed"  # reason, job
    BADGE_UNSURE = "badge unsure"  # reason, job
    SEAT_TAKEN = "seat taken"  # override (true when staff seated somebody without a share); by
    SEAT_LEFT = "seat left"  # seat (digest of the fact that took it, or the booked seat's id); by
    SEAT_LEAVING_UNDONE = "seat leaving undone"  # undoes (digest); by
    SEAT_HANDED_ON = "seat handed on"  # seat: it went with its person's place; by
    SEAT_RELEASED = "seat released"  # seat: its leaving is not to be undone any more, and it may be given again
    WAITING_JOINED = "waiting joined"  # by
    WAITING_LEFT = "waiting left"  # by
    PLACE_OFFERED = "place offered"  # until (milliseconds since 1970): a seat held for the first who waits
    OFFER_TAKEN = "offer taken"  # offer (digest); by
    OFFER_ENDED = "offer ended"  # offer (digest): it may be given again; waits (true if it was not theirs to take)
    CAME_TO_SESSION = "came to session"  # by; room; overrode, reason (as of an arrival, where staff wrote it down)
    SHARES_MOVED = "shares moved"  # to (incarnation), seats: a gift, known by this fact's digest
    SHARES_ACCEPTED = "shares accepted"  # gift (digest, or the id of a change in the pack), seats
    SHARES_CUT = "shares cut"  # cut (id of a change in the pack), seats
    SHARES_RECLAIMED = "shares reclaimed"  # of (incarnation), seats
    STATION_RETIRED = "station retired"  # of (incarnation; its own word is its last), by; heir, next (`lives.py`)


NEEDED: Mapping[Kind, Mapping[str, type]] = {
    Kind.STATION_OPENED: {"station": str},
    Kind.ARRIVED: {"door": str},
    Kind.CHECK_IN_UNDONE: {"undoes": str},
    Kind.LEAVING_UNDONE: {"undoes": str},
    Kind.HANDED_ON: {"to": str},
    Kind.HANDING_ON_UNDONE: {"undoes": str},
    Kind.DETAILS_CORRECTED: {"details": str},
    Kind.REGISTERED_HERE: {"ticket_type": str},
    Kind.BADGE_PRINTED: {"reason": str},
    Kind.SEAT_LEFT: {"seat": str},
    Kind.SEAT_LEAVING_UNDONE: {"undoes": str},
    Kind.SEAT_HANDED_ON: {"seat": str},
    Kind.SEAT_RELEASED: {"seat": str},
    Kind.PLACE_OFFERED: {"until": int},
    Kind.OFFER_TAKEN: {"offer": str},
    Kind.OFFER_ENDED: {"offer": str},
    Kind.SHARES_MOVED: {"to": str, "seats": int},
    Kind.SHARES_ACCEPTED: {"gift": str, "seats": int},
    Kind.SHARES_CUT: {"cut": str, "seats": int},
    Kind.SHARES_RECLAIMED: {"of": str, "seats": int},
}
"""What a body holds in any case, as tables are built from it."""
_NOTHING: Mapping[str, type] = {}
_NUMBERS = range(2**62)


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


def is_whole(fact: Fact) -> bool:
    """Return whether a fact says all that tables are built from: one that does not would stop whoever wrote it down."""
    for name, kind in NEEDED.get(fact.kind, _NOTHING).items():
        value = fact.body.get(name)
        if type(value) is not kind or (kind is int and value not in _NUMBERS):
            return False
    return True


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts as they are told: by time, but whatever names another one right after it."""
    ordered = sorted(facts, key=lambda fact: fact.order)
    if not any(AFTER in fact.body for fact in ordered):
        return ordered
    return in_turn(ordered, lambda fact: fact.digest, lambda fact: fact.body.get(AFTER))


_Told = TypeVar("_Told")


def in_turn(ordered: Iterable[_Told], digest: Callable[[_Told], str], after: Callable[[_Told], object]) -> list[_Told]:
    """Return what is `ordered` by time with each right after the one it names, where that one is among them."""
    ordered = list(ordered)
    here = {digest(one) for one in ordered}
    put_off: defaultdict[object, list[_Told]] = defaultdict(list)
    for one in ordered:
        if after(one) in here:
            put_off[after(one)].append(one)
    told: list[_Told] = []
    for one in ordered:
        next_ones = [] if after(one) in here else [one]
        while next_ones:
            told.append(next_ones.pop())
            next_ones += reversed(put_off[digest(told[-1])])
    return told


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
