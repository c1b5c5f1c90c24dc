"""Give out seats that cannot be overbooked: each station spends its own shares only (`seats.md`, 1 to 5 and 16)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from kiosk.domain.event import Session
from kiosk.domain.registration import Registration


@dataclass(frozen=True, slots=True)
class Grant:
    """The first share of a session's free seats that a station may give out."""

    station: str
    session: str
    seats: int


class NotSeated(StrEnum):
    """Why a seat was not given."""

    ALREADY_SEATED = "already seated"
    ANOTHER_IN_THIS_SLOT = "another in this slot"
    NO_PLACES_HERE = "no places here"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Give:
    """Give the seat, and afterwards let go of the seats `instead_of`, where it is a swap."""

    instead_of: tuple[str, ...] = ()


JoinDecision: TypeAlias = Give | NotSeated


def grants(sessions: Iterable[Session], roster: Iterable[Registration], stations: Sequence[str]) -> tuple[Grant, ...]:
    """Share out each session's free seats evenly: booked ones come off first, the first stations get the odd ones."""
    booked = Counter(session for person in roster for session in person.booked)
    return tuple(
        Grant(station, session.id, free // len(stations) + (place < free % len(stations)))
        for session in sessions
        for free in [max(0, session.capacity - booked[session.id])]
        for place, station in enumerate(stations)
    )


def grants_after(
    earlier: Iterable[Grant], sessions: Iterable[Session], roster: Iterable[Registration], stations: Sequence[str]
) -> tuple[Grant, ...]:
    """Share seats out in a later pack so that no laptop's share grows: it may have given its own out by now.

    A session that is new is shared out evenly; a station that is new gets nothing of the others (`seats.md`, 17). Where
    capacity fell or the list took more seats, shares shrink, the largest first.
    """
    before = {(grant.station, grant.session): grant.seats for grant in earlier}
    known = {session for _, session in before}
    even = {(grant.station, grant.session): grant.seats for grant in grants(sessions, roster, stations)}
    shared = []
    for session in dict.fromkeys(session for _, session in even):
        free = sum(even[station, session] for station in stations)
        shares = {station: (before if session in known else even).get((station, session), 0) for station in stations}
        while sum(shares.values()) > free:
            shares[max(shares, key=lambda station: shares[station])] -= 1
        shared += [Grant(station, session, seats) for station, seats in shares.items()]
    return tuple(shared)


def booked_seat_id(session: str) -> str:
    """Return the id, among one person's seats, of the one that the organisers' list gave them in `session`."""
    return f"booked:{session}"


def decide_join(
    wanted: Session,
    held: Sequence[tuple[Session, str]],
    *,
    free: int,
    now: datetime,
    swap: bool = False,
    override: bool = False,
) -> JoinDecision:
    """Return whether a person who holds the seats `held` (session, seat id) gets one in `wanted`: `free` are left here.

    With `swap` a seat in the same slot is given up once the new one is held; with `override` no share is needed.
    """
    if any(session.id == wanted.id for session, _ in held):
        return NotSeated.ALREADY_SEATED
    if now >= wanted.ends:
        return NotSeated.OVER
    same_time = tuple(seat for session, seat in held if session.slot == wanted.slot or _overlap(session, wanted))
    if same_time and not swap:
        return NotSeated.ANOTHER_IN_THIS_SLOT
    if free < 1 and not override:
        return NotSeated.NO_PLACES_HERE
    return Give(same_time)


def _overlap(one: Session, other: Session) -> bool:
    return one.starts < other.ends and other.starts < one.ends
