"""Read what the record says, as anybody could: with plain SQLite, and by looking into the badges' folders."""

import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.fact import Kind
from tests.day.truth import ONLINE, Arrival, Truth


@dataclass(frozen=True, slots=True)
class Recorded:
    """The record in the words of `Truth`, and what only the record has."""

    told: Truth
    jobs: Counter[tuple[str, str]]
    """The names of the print jobs that came out, by station."""
    overfull: tuple[str, ...]
    """Sessions with more seats given than the room has."""
    facts: Counter[str]
    """How many facts of each incarnation there are."""


def read_record(file: Path) -> Recorded:
    """Return what the record at `file` says."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        who = dict(connection.execute("select id, case reference when '' then name else reference end from people"))
        printed = _printed(connection)
        told = Truth(
            people=frozenset(who.values()),
            arrivals=_arrivals(connection, who),
            badges=Counter((station, who.get(person, person)) for station, person, _ in printed),
            seats=frozenset(
                (who.get(person, person), session)
                for person, session in connection.execute(
                    "select person, session_id from session_attendance where seat = 'yes'"
                )
            ),
            waited=_of_sessions(connection, who, Kind.WAITING_JOINED),
            kept=_of_sessions(connection, who, Kind.PLACE_OFFERED),
            came=_of_sessions(connection, who, Kind.CAME_TO_SESSION),
            matters=_matters(connection, who),
        )
        jobs = Counter((station, job) for station, _, job in printed)
        facts = Counter(dict(connection.execute("select incarnation, count(*) from fact group by incarnation")))
        return Recorded(told, jobs, _overfull(connection), facts)


def pages(badges: Path) -> Counter[tuple[str, str]]:
    """Return the badges that lie in the stations' folders, by station and job name."""
    return Counter((file.parent.name, file.stem) for file in badges.glob("*/*.pdf"))


def _arrivals(connection: sqlite3.Connection, who: dict[str, str]) -> dict[str, Arrival]:
    rows = connection.execute("select person, arrived, station, left, coalesce(let_in_although, '') from arrivals")
    return {
        who.get(person, person): Arrival(datetime.fromisoformat(at), station, _moment(left), although)
        for person, at, station, left, although in rows
    }


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _printed(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    rows = connection.execute("select station, person, body from fact where kind = 'badge printed'")
    return [(station, person, str(json.loads(body)["job"])) for station, person, body in rows]


def _of_sessions(connection: sqlite3.Connection, who: dict[str, str], kind: Kind) -> frozenset[tuple[str, str]]:
    rows = connection.execute("select person, session from fact where kind = ?", (kind.value,))
    return frozenset((who.get(person, person), session) for person, session in rows)


def _matters(connection: sqlite3.Connection, who: dict[str, str]) -> Counter[tuple[str, str]]:
    rows = connection.execute("select kind, coalesce(person, ''), coalesce(session, ''), what from matters")
    return Counter(
        (kind, what.partition(" was at ")[0] if kind == ONLINE else who.get(person, person) or session)
        for kind, person, session, what in rows
    )


def _overfull(connection: sqlite3.Connection) -> tuple[str, ...]:
    query = (
        "select s.title from session_attendance a join session s on s.id = a.session_id"
        " where a.seat = 'yes' group by s.id having count(*) > s.capacity"
    )
    return tuple(title for (title,) in connection.execute(query))
