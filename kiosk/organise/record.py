"""Read the merged day once: what the search for matters, the views and the report look at."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import standing
from kiosk.domain.clock import moment
from kiosk.domain.event import Event
from kiosk.domain.fact import AFTER, Fact, Kind, in_order
from kiosk.organise.merge import BEFORE
from kiosk.store.facts import all_facts
from kiosk.store.people import Person, by_id

_LOOKED_AT = frozenset(
    (
        *(Kind.ARRIVED, Kind.LEFT, Kind.CHECK_IN_UNDONE, Kind.LEAVING_UNDONE),
        *(Kind.TURNED_TO_STAFF, Kind.BADGE_UNSURE, Kind.BADGE_PRINTED),
        *(Kind.HANDED_ON, Kind.HANDING_ON_UNDONE),
        *(Kind.REGISTERED_HERE, Kind.DETAILS_CORRECTED),
    )
)
_NAMED = "select body ->> ?1 from facts where person is not null and instr(body, ?2)"


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
    """The facts of those kinds that matters are about, and those that they come after; in their order."""

    def name(self, person: str) -> str:
        """Return a person's name, or what to call somebody whose name nobody knows."""
        if person not in self.people:
            return f"somebody unknown ({person[:8]})"
        return self.people[person].details.name or f"somebody without a name ({person[:8]})"

    def facts(self, *kinds: Kind) -> list[Fact]:
        """Return the facts of these kinds, in their order."""
        return [fact for fact in self.told if fact.kind in kinds]

    def standing(self, *kinds: Kind) -> list[Fact]:
        """Return those of them that nobody took back; an undo that was itself undone undoes nothing."""
        return [fact for fact in standing(self.told) if fact.kind in kinds]

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
    named = {digest for (digest,) in connection.execute(_NAMED, (AFTER, f'"{AFTER}":'))}
    told = (f for f in all_facts(connection) if f.kind in _LOOKED_AT or (named and f.digest in named))
    return Record(
        connection,
        event,
        people={id: person for (id,) in ids if (person := by_id(connection, id))},
        dropped=frozenset(id for (id,) in dropped),
        strangers=frozenset(id for (id,) in connection.execute(unknown).fetchall()),
        told=tuple(in_order(told)),
    )
