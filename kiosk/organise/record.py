"""Read the merged day once: what the search for matters, the views and the report look at."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.clock import moment
from kiosk.domain.event import Event
from kiosk.domain.fact import Fact, Kind
from kiosk.organise.merge import BEFORE
from kiosk.store.facts import all_facts
from kiosk.store.people import Person, by_id

_LOOKED_AT = frozenset(
    (
        *(Kind.ARRIVED, Kind.LEFT, Kind.CHECK_IN_UNDONE, Kind.LEAVING_UNDONE),
        *(Kind.TURNED_TO_STAFF, Kind.BADGE_UNSURE),
    )
)


@dataclass(frozen=True, slots=True)
class Record:
    """One event's merged day."""

    connection: sqlite3.Connection
    event: Event
    people: Mapping[str, Person]
    """Everybody on the list, and those who joined on the day."""
    dropped: frozenset[str]
    """Those of them who stand on an older list only."""
    strangers: frozenset[str]
    """Those whom a laptop speaks of, and nobody knows."""
    told: tuple[Fact, ...]
    """The facts of those kinds that matters are about, in their order."""

    def name(self, person: str) -> str:
        """Return a person's name, or what to call somebody whose name nobody knows."""
        if person not in self.people:
            return f"somebody unknown ({person[:8]})"
        return self.people[person].details.name or f"somebody without a name ({person[:8]})"

    def facts(self, *kinds: Kind) -> list[Fact]:
        """Return the facts of these kinds, in their order."""
        return [fact for fact in self.told if fact.kind in kinds]

    def standing(self, *kinds: Kind) -> list[Fact]:
        """Return those of them that were not undone."""
        undone = {fact.body["undoes"] for fact in self.facts(Kind.CHECK_IN_UNDONE, Kind.LEAVING_UNDONE)}
        return [fact for fact in self.facts(*kinds) if fact.digest not in undone]

    def at(self, wall: int) -> str:
        """Return a time of day at the venue."""
        return local(wall, self.event).strftime("%H:%M")


def local(wall: int, event: Event) -> datetime:
    """Return a wall time in milliseconds as the venue's own time."""
    return moment(wall).astimezone(ZoneInfo(event.time_zone))


def station_of(incarnation: str) -> str:
    """Return the name of the station whose incarnation this is."""
    return incarnation.rpartition(".")[0]


def record_of(connection: sqlite3.Connection, event: Event) -> Record:
    """Read a merged database once."""
    ids = connection.execute("select person from people order by person").fetchall()
    dropped = connection.execute("select person from people where origin = ?", (BEFORE,)).fetchall()
    unknown = "select person from attendance where person not in (select person from people)"
    told = (fact for fact in all_facts(connection) if fact.kind in _LOOKED_AT)
    return Record(
        connection,
        event,
        people={id: person for (id,) in ids if (person := by_id(connection, id))},
        dropped=frozenset(id for (id,) in dropped),
        strangers=frozenset(id for (id,) in connection.execute(unknown).fetchall()),
        told=tuple(sorted(told, key=lambda fact: fact.order)),
    )
