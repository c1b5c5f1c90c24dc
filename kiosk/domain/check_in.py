"""Decide what a scanned ticket is entitled to. No clock, no file, no screen.

The rules, in the order in which the first that applies decides: unknown (or a badge's code) → a group's code → a
replaced code → blocked → already here → transferred to somebody else → cancelled → awaiting approval → another day →
not open at this time → not for this door → left, and no way back in is planned → not paid → welcome.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import TypeAlias

from kiosk.domain.badge import is_badge_code
from kiosk.domain.registration import Group, Registration, Status


class Refusal(StrEnum):
    """Why the desk should look. Only staff ever see which one it is."""

    UNKNOWN = "unknown"
    BADGE_CODE = "badge code"
    GROUP = "group booking"
    REPLACED_CODE = "replaced code"
    BLOCKED = "blocked"
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"
    AWAITING_APPROVAL = "awaiting approval"
    OTHER_DAY = "other day"
    NOT_OPEN = "not open"
    OTHER_DOOR = "other door"
    NO_WAY_BACK = "no way back in"
    NOT_PAID = "not paid"
    OTHER_EVENT = "other event"
    ALTERED = "altered"
    NOT_YET_VALID = "not yet valid"
    EXPIRED = "expired"
    """These four are of codes that carry their own proof (`invitation.py`)."""
    NO_SESSION = "no session now"
    OTHER_SESSION = "other session"
    NO_SEAT = "no seat"


NOT_SOMEBODY = frozenset(
    (Refusal.UNKNOWN, Refusal.BADGE_CODE, Refusal.GROUP, Refusal.REPLACED_CODE, Refusal.NO_SESSION)
)
"""Nobody can be let in over these: they are about a code, or a room; staff find the person by name instead."""

CAN_BE_ADMITTED = (Refusal.NOT_PAID, Refusal.AWAITING_APPROVAL)
"""Over these an event may choose to let everybody in, and tell the desk."""

ABOUT_THEM = frozenset(
    (Refusal.BLOCKED, Refusal.TRANSFERRED, Refusal.CANCELLED, Refusal.AWAITING_APPROVAL, Refusal.NOT_PAID)
)
"""These are about the person's booking, wherever they come in and whenever."""


class ReEntry(StrEnum):
    """How often somebody who has left may come in again."""

    OFTEN = "often"
    ONCE = "once"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Entrance:
    """All that the decision needs to know of a door."""

    opens: datetime
    closes: datetime
    """Nobody is let in from then on."""
    zone: tzinfo
    """The venue's clocks: they alone say which day it is, wherever the laptop believes to be."""
    ticket_types: frozenset[str] = frozenset()
    """Which it is for; none means all."""
    re_entry: ReEntry = ReEntry.OFTEN
    admits: frozenset[Refusal] = frozenset()
    """Over which of `CAN_BE_ADMITTED` people are let in, and the desk is told."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """What is known of a person's day up to now."""

    inside: bool = False
    entries: int = 0
    """How often they have come in."""
    let_in_over: frozenset[Refusal] = frozenset()
    """What did not keep them out before."""
    just_left: bool = False
    """Whether they said at this screen that they leave, and nobody has used it since."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """Come in: this is the arrival. `tell` is what the desk should know, and the person sees nothing of."""

    person: str
    tell: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class NotLeft:
    """They have not left after all: that they do is taken back."""

    person: str


@dataclass(frozen=True, slots=True)
class AlreadyHere:
    """The person is inside already; nothing happens again, whatever the list says by now."""

    person: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The desk should look, for a reason that only staff see."""

    refusal: Refusal
    person: str | None = None
    group: str = ""
    """The group's id, if its code was shown."""


Decision: TypeAlias = Welcome | NotLeft | AlreadyHere | Refused


def decide_check_in(
    found: Registration | Group | None, code: str, so_far: SoFar, entrance: Entrance, now: datetime
) -> Decision:
    """Return what to do with the person who showed `code` at `entrance` at `now`: the first rule that applies."""
    if isinstance(found, Group):
        return Refused(Refusal.GROUP, group=found.id)
    if found is None:
        return Refused(Refusal.BADGE_CODE if is_badge_code(code) else Refusal.UNKNOWN)
    reasons = refusals(found, code, so_far, entrance, now)
    if reasons and reasons[0] in EVEN_INSIDE:
        return Refused(reasons[0], found.id)
    if so_far.inside:
        return AlreadyHere(found.id)
    against = [refusal for refusal in reasons if refusal not in entrance.admits]
    if against == [Refusal.NO_WAY_BACK] and so_far.just_left:
        return NotLeft(found.id)
    return Refused(against[0], found.id) if against else Welcome(found.id, reasons)


def refusals(found: Registration, code: str, so_far: SoFar, entrance: Entrance, now: datetime) -> tuple[Refusal, ...]:
    """Return all that stands against this person's coming in, in the order of the rules.

    Who was let in over something before is not asked about it again; a door's hours are asked about each time.
    """
    is_day = _is_day(entrance, now)
    reasons = {
        Refusal.REPLACED_CODE: code in found.replaced_codes,
        Refusal.BLOCKED: found.status is Status.BLOCKED,
        Refusal.TRANSFERRED: found.status is Status.TRANSFERRED,
        Refusal.CANCELLED: found.status is Status.CANCELLED,
        Refusal.AWAITING_APPROVAL: found.status is Status.AWAITING_APPROVAL,
        Refusal.OTHER_DAY: not is_day,
        Refusal.NOT_OPEN: is_day and not _moment(entrance.opens) <= _moment(now) < _moment(entrance.closes),
        Refusal.OTHER_DOOR: bool(entrance.ticket_types) and found.ticket_type not in entrance.ticket_types,
        Refusal.NO_WAY_BACK: not so_far.inside and so_far.entries >= _ENTRIES[entrance.re_entry],
        Refusal.NOT_PAID: not found.paid,
    }
    return tuple(
        refusal
        for refusal, applies in reasons.items()
        if applies and not (refusal in _SETTLED_ONCE and refusal in so_far.let_in_over)
    )


def written(reasons: Iterable[Refusal]) -> str | None:
    """Return refusals as a fact keeps them; None if there are none."""
    return ", ".join(reason.value for reason in reasons) or None


def reasons_in(text: str | None) -> tuple[Refusal, ...]:
    """Return the refusals that a fact keeps."""
    return tuple(Refusal(word) for word in text.split(", ")) if text else ()


EVEN_INSIDE = (Refusal.REPLACED_CODE, Refusal.BLOCKED)
"""These come before "already here": whoever shows such a code may not be the one who is inside."""

_SETTLED_ONCE = frozenset(
    (Refusal.TRANSFERRED, Refusal.CANCELLED, Refusal.AWAITING_APPROVAL, Refusal.OTHER_DOOR, Refusal.NOT_PAID)
)
_ENTRIES = {ReEntry.OFTEN: float("inf"), ReEntry.ONCE: 2, ReEntry.NEVER: 1}


def _is_day(entrance: Entrance, now: datetime) -> bool:
    """Return whether it is a day of this door's by the venue's calendar; a door may be open past midnight."""
    opens, closes, today = (
        moment.astimezone(entrance.zone).date() for moment in (entrance.opens, entrance.closes, now)
    )
    return opens <= today <= closes


def _moment(moment: datetime) -> datetime:
    # Two times of one zone compare by what the clock shows, which is not their order in the night it goes back.
    return moment.astimezone(UTC)
