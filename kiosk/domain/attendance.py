"""Fold a person's facts into what holds now. The order of the telling never matters: facts are put in their one order first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.fact import Body, Fact, Kind
from kiosk.domain.seats import booked_seat_id


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat a person was given, and when it was let go of, if it was."""

    id: str
    session: str
    giver: str
    override: bool
    taken: int | None
    """Milliseconds since 1970 (UTC); None for a seat that the list gave beforehand."""
    left: int | None = None


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
    arrival: str | None = None
    """The digest of the first arrival that stands."""
    incarnation: str | None = None
    door: str | None = None
    overrode: str | None = None
    left: int | None = None
    leaving: str | None = None
    details: str | None = None
    details_at: int = 0
    registered: str | None = None
    """The ticket type of somebody who joined on the day."""
    badge: Body | None = None
    printed: int = 0
    seats: tuple[HeldSeat, ...] = ()
    came: tuple[Came, ...] = ()


def fold(facts: Iterable[Fact], booked: Mapping[str, str]) -> Attendance:
    """Return what one person's `facts` amount to; `booked` names the giver of each session's seat that the list gave them."""
    ordered = sorted(facts, key=lambda fact: fact.order)
    undone = {fact.body["undoes"] for fact in ordered if fact.kind in (Kind.CHECK_IN_UNDONE, Kind.LEAVING_UNDONE)}
    day = Attendance()
    for fact in ordered:
        if fact.digest not in undone:
            day = _after(day, fact)
    return replace(day, seats=_seats(ordered, booked))


def _after(day: Attendance, fact: Fact) -> Attendance:
    match fact.kind:
        case Kind.ARRIVED:
            return _arrived(day, fact)
        case Kind.LEFT:
            return replace(day, inside=False, left=fact.wall, leaving=fact.digest)
        case Kind.DETAILS_CORRECTED:
            return replace(day, details=_text(fact.body["details"]), details_at=fact.wall)
        case Kind.REGISTERED_HERE:
            details = _text(fact.body["details"])
            return replace(day, registered=_text(fact.body["ticket_type"]), details=details, details_at=fact.wall)
        case Kind.BADGE_CHOSEN:
            return replace(day, badge=fact.body)
        case Kind.BADGE_PRINTED:
            return replace(day, printed=day.printed + 1)
        case Kind.CAME_TO_SESSION:
            return replace(day, came=_came(day.came, fact))
        case _:
            return day


def _arrived(day: Attendance, fact: Fact) -> Attendance:
    here = replace(day, inside=True, left=None, leaving=None)
    if day.arrived is not None:
        return here
    body = fact.body
    return replace(
        here,
        arrived=fact.wall,
        arrival=fact.digest,
        incarnation=fact.incarnation,
        door=_text(body["door"]),
        overrode=_text(body.get("overrode")),
    )


def _came(known: tuple[Came, ...], fact: Fact) -> tuple[Came, ...]:
    session = fact.session or ""
    return (
        known
        if any(came.session == session for came in known)
        else (*known, Came(session, fact.wall, fact.incarnation))
    )


def _seats(ordered: Sequence[Fact], booked: Mapping[str, str]) -> tuple[HeldSeat, ...]:
    left: dict[str, int] = {}
    for fact in ordered:
        if fact.kind is Kind.SEAT_LEFT:
            left.setdefault(str(fact.body["seat"]), fact.wall)
    given = [
        HeldSeat(booked_seat_id(session), session, giver, override=False, taken=None)
        for session, giver in booked.items()
    ]
    for fact in ordered:
        if fact.kind is Kind.SEAT_TAKEN:
            seat = HeldSeat(
                fact.digest, fact.session or "", fact.incarnation, bool(fact.body.get("override")), fact.wall
            )
            given.append(seat)
    return tuple(replace(seat, left=left.get(seat.id)) for seat in given)


def _text(value: str | int | bool | None) -> str | None:
    return None if value is None else str(value)
