"""Give out seats that cannot be overbooked: each station spends its own shares only (`seats.md`)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from kiosk.domain.event import Session
from kiosk.domain.registration import Registration
from kiosk.domain.same_time import exclude_each_other
from kiosk.domain.shares import Change


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
    """Return the first shares as a later pack has them: those of an earlier one stand, for they may be spent by now.

    A session that is new is shared out evenly; a station that is new gets nothing of the others (`seats.md`, 17).
    """
    before = {(grant.station, grant.session): grant for grant in earlier}
    known = {session for _, session in before}
    even = grants((session for session in sessions if session.id not in known), roster, stations)
    return (*before.values(), *even)


def changes_after(
    first: Iterable[Grant],
    earlier: Sequence[Change],
    sessions: Iterable[Session],
    roster: Iterable[Registration],
    stations: Sequence[str],
    issue: str,
) -> tuple[Change, ...]:
    """Return all that later packs changed in the first shares, with what this one, called `issue`, changes.

    More room is shared out evenly. Where capacity fell or the list took more seats, the largest shares shrink first.
    """
    shares: defaultdict[str, Counter[str]] = defaultdict(Counter)
    told: list[Grant | Change] = [*first, *earlier]
    for one in told:
        shares[one.session][one.station] += one.seats
    booked = Counter(session for person in roster for session in person.booked)
    changes = list(earlier)
    for session in sessions:
        room = max(0, session.capacity - booked[session.id])
        changed = _changed(shares[session.id], room, stations)
        changes += [Change(f"{issue} {session.id} {name}", name, session.id, seats) for name, seats in changed.items()]
    return tuple(changes)


def _changed(shares: Mapping[str, int], room: int, stations: Sequence[str]) -> dict[str, int]:
    """Return by how much each station's share has to change so that they sum to `room`."""
    after = dict.fromkeys(stations, 0) | dict(shares)
    missing = room - sum(after.values())
    for place in range(max(0, missing)):
        after[stations[place % len(stations)]] += 1
    for _ in range(missing, 0):
        after[max(after, key=lambda station: after[station])] -= 1
    return {name: seats - shares.get(name, 0) for name, seats in after.items() if seats != shares.get(name, 0)}


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

    With `swap` the seats at that time are given up once the new one is held; with `override` no share is needed.
    """
    if any(session.id == wanted.id for session, _ in held):
        return NotSeated.ALREADY_SEATED
    if now >= wanted.ends:
        return NotSeated.OVER
    same_time = tuple(seat for session, seat in held if exclude_each_other(session, wanted))
    if same_time and not swap:
        return NotSeated.ANOTHER_IN_THIS_SLOT
    if free < 1 and not override:
        return NotSeated.NO_PLACES_HERE
    return Give(same_time)
