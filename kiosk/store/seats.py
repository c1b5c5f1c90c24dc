"""Count this station's share of each session, and who sits where."""

import sqlite3
from dataclasses import dataclass

_GRANTED = "select coalesce(sum(seats), 0) from grants where station = ? and session = ?"
_GIVEN = "select count(*) from seats where left is null and giver = ? and session = ? and override = 0"
_RETURNED = "select count(*) from seats where giver = ? and session = ? and taken is null and left is not null"
_TAKEN = "select count(*) from seats where left is null and session = ?"
_OVERRIDES = "select count(*) from seats where left is null and session = ? and override = 1"
_CAME = "select count(*) from came where session = ?"


@dataclass(frozen=True, slots=True)
class Fill:
    """How full one session is, as far as this laptop knows."""

    session: str
    free_here: int
    """Seats this station may still give out of its own share."""
    taken: int
    overrides: int
    came: int


def free_here(connection: sqlite3.Connection, station: str, incarnation: str, session: str) -> int:
    """Return how many seats of `session` this station may still give (`seats.md`, 4, 5 and 16).

    That is its first share, less the open seats it gave; and, at the home station, more by every booked seat let go of.
    """
    granted = _count(connection, _GRANTED, station, session)
    given = _count(connection, _GIVEN, incarnation, session)
    returned = _count(connection, _RETURNED, station, session)
    return granted + returned - given


def fill(connection: sqlite3.Connection, station: str, incarnation: str, session: str) -> Fill:
    """Return how full `session` is."""
    return Fill(
        session,
        free_here(connection, station, incarnation, session),
        taken(connection, session),
        _count(connection, _OVERRIDES, session),
        _count(connection, _CAME, session),
    )


def taken(connection: sqlite3.Connection, session: str) -> int:
    """Return how many seats of `session` are held, as far as this laptop knows."""
    return _count(connection, _TAKEN, session)


def people_in(connection: sqlite3.Connection, session: str) -> list[str]:
    """Return the ids of everyone who holds a seat in `session`."""
    rows = connection.execute("select person from seats where left is null and session = ?", (session,))
    return [person for (person,) in rows]


def _count(connection: sqlite3.Connection, query: str, *values: str) -> int:
    return int(connection.execute(query, values).fetchone()[0])
