"""Count how full sessions are, and find who sits, waits, and has let go of a seat."""

import sqlite3
from dataclasses import dataclass

from kiosk.domain.seating import Offer

_TAKEN = "select count(*) from seats where left is null and session = ?"
_OVERRIDES = "select count(*) from seats where left is null and session = ? and override = 1"
_CAME = "select count(*) from came where session = ?"
_UNSEATED = (
    "select count(*) from came where session = ?1 and person not in"
    " (select person from seats where left is null and session = ?1)"
)
_WAITING = "select count(*) from waiting where session = ?"
_KEPT = "select count(*) from offers where session = ?"
_IN_ORDER = "select person from waiting where session = ? order by milliseconds, counter, incarnation, person"
_TWICE = (
    "select person, session from seats where left is null group by person, session having count(*) > 1"
    " order by session, person"
)


@dataclass(frozen=True, slots=True)
class Fill:
    """How full one session is, as far as this laptop knows."""

    session: str
    free_here: int
    """Seats this station may still give out of its own share."""
    taken: int
    overrides: int
    came: int
    waiting: int = 0
    kept: int = 0
    """Places kept for people who waited for one."""
    unseated: int = 0
    """Of those who came, how many have no seat."""


def fill(connection: sqlite3.Connection, session: str, free_here: int) -> Fill:
    """Return how full `session` is; `free_here` was reckoned by `kiosk.domain.shares`."""
    counted = (_count(connection, query, session) for query in (_TAKEN, _OVERRIDES, _CAME, _WAITING, _KEPT, _UNSEATED))
    return Fill(session, free_here, *counted)


def taken(connection: sqlite3.Connection, session: str) -> int:
    """Return how many seats of `session` are held, or kept for somebody, as far as this laptop knows."""
    return _count(connection, _TAKEN, session) + _count(connection, _KEPT, session)


def people_in(connection: sqlite3.Connection, session: str) -> list[str]:
    """Return the ids of everyone who holds a seat in `session`."""
    rows = connection.execute("select person from seats where left is null and session = ?", (session,))
    return [person for (person,) in rows]


def waiting_for(connection: sqlite3.Connection, session: str) -> list[str]:
    """Return who waits for a place in `session`, the first first; also those for whom one is kept by now."""
    return [person for (person,) in connection.execute(_IN_ORDER, (session,))]


def sessions_waited_for(connection: sqlite3.Connection) -> set[str]:
    """Return the sessions in which somebody waits for a place."""
    return {session for (session,) in connection.execute("select distinct session from waiting")}


def offers_to(connection: sqlite3.Connection, person: str, here: str) -> dict[str, Offer]:
    """Return the places that are kept for a person, by session; of two in one session, the one kept by `here`."""
    query = "select id, session, giver, until from offers where person = ? order by giver = ?, until"
    rows = connection.execute(query, (person, here))
    return {offer.session: offer for offer in (Offer(*row) for row in rows)}


def offers_by(connection: sqlite3.Connection, giver: str) -> list[tuple[str, Offer]]:
    """Return the places that an incarnation keeps, and for whom."""
    rows = connection.execute("select person, id, session, giver, until from offers where giver = ?", (giver,))
    return [(person, Offer(*offer)) for person, *offer in rows]


def kept_for(connection: sqlite3.Connection, session: str, wall: int) -> set[str]:
    """Return for whom a place in `session` is kept at the time `wall`, by whichever station."""
    rows = connection.execute("select person from offers where session = ? and until > ?", (session, wall))
    return {person for (person,) in rows}


def let_go(connection: sqlite3.Connection) -> list[tuple[str, str, str, str, int]]:
    """Return person, session, seat, giver and wall time of each leaving that could still be taken back."""
    query = "select person, session, id, giver, left from seats where left is not null and freed = 0"
    return connection.execute(query + " order by left, id").fetchall()


def held_twice(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return person and session where two laptops that were apart each gave the same person a seat."""
    return connection.execute(_TWICE).fetchall()


def _count(connection: sqlite3.Connection, query: str, *values: str) -> int:
    return int(connection.execute(query, values).fetchone()[0])
