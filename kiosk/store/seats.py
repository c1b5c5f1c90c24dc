"""Count this station's share of each session, and who sits where."""

import sqlite3
from dataclasses import dataclass


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

    That is its first share, less the open seats it gave; and, at the home station, more by every booked seat that was let go of.
    """
    granted = _count(connection, "select seats from grants where station = ? and session = ?", station, session)
    given = _count(connection, f"{_OPEN} and giver = ? and session = ? and override = 0", incarnation, session)
    returned = _count(
        connection,
        "select count(*) from seats where giver = ? and session = ? and taken is null and left is not null",
        station,
        session,
    )
    return granted + returned - given


def fill(connection: sqlite3.Connection, station: str, incarnation: str, session: str) -> Fill:
    """Return how full `session` is."""
    overrides = _count(connection, f"{_OPEN} and session = ? and override = 1", session)
    came = _count(connection, "select count(*) from came where session = ?", session)
    return Fill(session, free_here(connection, station, incarnation, session), taken(connection, session), overrides, came)


def taken(connection: sqlite3.Connection, session: str) -> int:
    """Return how many seats of `session` are held, as far as this laptop knows."""
    return _count(connection, f"{_OPEN} and session = ?", session)


def people_in(connection: sqlite3.Connection, session: str) -> list[str]:
    """Return the ids of everyone who holds a seat in `session`."""
    rows = connection.execute("select person from seats where left is null and session = ?", (session,))
    return [person for (person,) in rows.fetchall()]


_OPEN = "select count(*) from seats where left is null"


def _count(connection: sqlite3.Connection, query: str, *values: str) -> int:
    row = connection.execute(query, values).fetchone()
    return int(row[0]) if row else 0
