"""Fold a person's facts into what holds now. The order of telling never matters: they are put in one order first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.check_in import Refusal, SoFar, reasons_in
from kiosk.domain.fact import Body, Fact, Kind, in_order
from kiosk.domain.seating import Seating, seating

BY_RULE = "by the event's rule"
"""Stands in place of staff's reason where the event lets people in, and tells the desk."""


@dataclass(frozen=True, slots=True)
class Came:
    """A scan at a room's door."""

    session: str
    at: int
    incarnation: str


@dataclass(frozen=True, slots=True)
class Attendance:
    """All that is known of one person's day. Times are wall times in milliseconds since 1970 (UTC)."""

    inside: bool = False
    arrived: int | None = None
    """When they first arrived; where, and over which refusal, follows."""
    incarnation: str | None = None
    door: str | None = None
    overrode: str | None = None
    arrival: str | None = None
    """The digest of the arrival since which they are inside, or were last."""
    left: int | None = None
    leaving: str | None = None
    details: str | None = None
    details_at: int = 0
    registered: str | None = None
    """The ticket type of somebody who joined on the day."""
    badge: Body | None = None
    printed: int = 0
    seating: Seating = field(default_factory=Seating)
    came: tuple[Came, ...] = ()
    handed_on: str | None = None
    """The id of whoever comes in their place, by the desk's word."""


def fold(facts: Iterable[Fact], booked: Mapping[str, str]) -> Attendance:
    """Return what one person's `facts` amount to; `booked` names the giver of each session's seat on the list."""
    ordered = in_order(facts)
    day = Attendance()
    for fact in standing(ordered):
        day = _after(day, fact)
    replaced = day.handed_on is not None and day.arrived is None
    return replace(day, seating=seating(ordered, booked, replaced=replaced))


def standing(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts that nobody took back, among them every undo, in the order given."""
    taken_back = undone(facts)
    return [fact for fact in facts if fact.kind not in _CAN_BE_UNDONE or fact.digest not in taken_back]


def so_far(facts: Iterable[Fact]) -> SoFar:
    """Return what a person's facts mean for the check-in decision."""
    inside, entries, over = False, 0, frozenset[Refusal]()
    for fact in standing(in_order(facts)):
        if fact.kind is Kind.ARRIVED and not inside:
            inside, entries = True, entries + 1
            over |= frozenset(reasons_in(_text(fact.body.get("overrode"))))
        elif fact.kind is Kind.LEFT:
            inside = False
    return SoFar(inside, entries, over)


UNDONE_BY: Mapping[Kind, Kind] = {
    Kind.ARRIVED: Kind.CHECK_IN_UNDONE,
    Kind.LEFT: Kind.LEAVING_UNDONE,
    Kind.HANDED_ON: Kind.HANDING_ON_UNDONE,
    Kind.CHECK_IN_UNDONE: Kind.CHECK_IN_UNDONE,
    Kind.LEAVING_UNDONE: Kind.LEAVING_UNDONE,
    Kind.HANDING_ON_UNDONE: Kind.HANDING_ON_UNDONE,
}
"""What takes back each kind that can be taken back; an undo is taken back by one like it."""
_UNDOS = frozenset(UNDONE_BY.values())
_CAN_BE_UNDONE = frozenset(UNDONE_BY) - _UNDOS
"""Besides an undo itself. Of nothing else is there one here, so whatever names another fact changes nothing."""


def undone(facts: Iterable[Fact]) -> set[str]:
    """Return the digests of what no longer stands; an undo that was itself undone undoes nothing."""
    undos = [fact for fact in facts if fact.kind in _UNDOS]
    taken_back: set[str] = set()
    # A digest can only be named by what came later, so nothing undoes itself in a circle, and this comes to rest.
    while (now := {str(fact.body["undoes"]) for fact in undos if fact.digest not in taken_back}) != taken_back:
        taken_back = now
    return taken_back


def _after(day: Attendance, fact: Fact) -> Attendance:
    match fact.kind:
        case Kind.ARRIVED:
            return _arrived(day, fact)
        case Kind.LEFT if day.inside:
            return replace(day, inside=False, left=fact.wall, leaving=fact.digest)
        case Kind.DETAILS_CORRECTED:
            return _with_details(day, fact)
        case Kind.REGISTERED_HERE:
            return _with_details(replace(day, registered=_text(fact.body["ticket_type"])), fact)
        case Kind.BADGE_CHOSEN:
            return _badge_chosen(day, fact)
        case Kind.BADGE_PRINTED:
            return replace(day, printed=day.printed + 1)
        case Kind.HANDED_ON:
            return replace(day, handed_on=_text(fact.body["to"]))
        case Kind.CAME_TO_SESSION:
            return replace(day, came=_came(day.came, fact))
        case _:
            return day


def _arrived(day: Attendance, fact: Fact) -> Attendance:
    if day.inside:
        return day
    if day.arrived is not None:
        return replace(day, inside=True, arrival=fact.digest, left=None, leaving=None)
    return replace(
        day,
        inside=True,
        arrived=fact.wall,
        incarnation=fact.incarnation,
        door=_text(fact.body["door"]),
        overrode=_text(fact.body.get("overrode")),
        arrival=fact.digest,
    )


def _with_details(day: Attendance, fact: Fact) -> Attendance:
    details = _text(fact.body.get("details"))
    return replace(day, details=details, details_at=fact.wall) if details else day


def _badge_chosen(day: Attendance, fact: Fact) -> Attendance:
    """Return the day with a badge chosen. Whoever came by an invitation is called what they typed there.

    They told no name before; and as `details_at` stays 0, any list that knows them knows better.
    """
    typed = _text(fact.body.get("details"))
    called = typed if typed and day.registered is not None and not day.details_at else day.details
    return replace(day, badge=fact.body, details=called)


def _came(known: tuple[Came, ...], fact: Fact) -> tuple[Came, ...]:
    if any(came.session == fact.session for came in known):
        return known
    return (*known, Came(fact.session or "", fact.wall, fact.incarnation))


def _text(value: str | int | bool | None) -> str | None:
    return None if value is None else str(value)
