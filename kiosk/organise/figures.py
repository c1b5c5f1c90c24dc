"""Count what the report shows: who came and when, each session's seats, the online days beside the day in person."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.registration import Status
from kiosk.organise.online import OnlineDay, visitor
from kiosk.organise.record import Record, local

_STEPS = {15: "quarter of an hour", 30: "half an hour", 60: "hour"}
"""Minutes of a column, and what to call them."""
_MOST_COLUMNS = 24


@dataclass(frozen=True, slots=True)
class Day:
    """The in-person day in a few numbers."""

    came: int
    listed: int
    came_listed: int
    joined: int
    missed: int
    """Confirmed on the list, and not here."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How many people came in each stretch of the day."""

    step: str
    columns: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """One session's seats."""

    title: str
    when: str
    room_for: int
    seats: int
    came: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day's visitors, online or in person."""

    name: str
    online: bool
    visitors: int
    listed: int
    also_here: int


def day(record: Record) -> Day:
    """Return the in-person day in a few numbers."""
    here = _here(record)
    joined = {person.id for person in record.people.values() if person.here_first}
    listed = {id for id in record.people if id not in joined | record.dropped}
    confirmed = {id for id in listed if record.people[id].registration.status is Status.CONFIRMED}
    return Day(len(here), len(listed), len(here & listed), len(here & joined), len(confirmed - here))


def arrivals(record: Record) -> Arrivals | None:
    """Return the first arrivals over the time of day, in as fine steps as there is room for; None if nobody came."""
    rows = record.connection.execute("select arrived from attendance where arrived is not null")
    times = [local(wall, record.event) for (wall,) in rows]
    if not times:
        return None
    minutes = [time.hour * 60 + time.minute for time in times]
    wide = max(minutes) - min(minutes)
    step = next((step for step in _STEPS if wide < step * (_MOST_COLUMNS - 1)), 60)
    counted = Counter(minute // step for minute in minutes)
    shown = range(min(counted), max(counted) + 1)
    columns = tuple((f"{place * step // 60:02}:{place * step % 60:02}", counted[place]) for place in shown)
    return Arrivals(_STEPS[step], columns)


def sessions(record: Record) -> list[SessionFigures]:
    """Return each planned session's seats, in the order of the day."""
    taken = dict(record.connection.execute("select session, count(*) from seats where left is null group by session"))
    came = dict(record.connection.execute("select session, count(*) from came group by session"))
    return [
        SessionFigures(
            session.title,
            f"{session.starts:%H:%M} to {session.ends:%H:%M}, {record.event.room(session.room).name}",
            session.capacity,
            taken.get(session.id, 0),
            came.get(session.id, 0),
        )
        for session in sorted(record.event.sessions, key=lambda session: (session.starts, session.title))
    ]


def days(record: Record, online: Sequence[OnlineDay]) -> list[DayFigures]:
    """Return the online days' visitors, each person once a day, and then the day in person."""
    here = _here(record)
    told = [_online(one, here) for one in online]
    return [*told, DayFigures("In person", False, len(here), day(record).came_listed, len(here))]


def _online(day: OnlineDay, here: frozenset[str]) -> DayFigures:
    listed = {placed.person for placed in day.visits if placed.person is not None}
    others = {visitor(placed.visit) for placed in day.visits if placed.person is None}
    name = f"Online: {day.name}"
    return DayFigures(name, True, len(listed) + len(others), len(listed), len(listed & here))


def _here(record: Record) -> frozenset[str]:
    rows = record.connection.execute("select person from attendance where arrived is not null")
    return frozenset(person for (person,) in rows)
