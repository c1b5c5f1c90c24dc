"""Keep the attendance tables equal to what the facts say: one person at a time as facts come, or all of them anew."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import astuple
from operator import itemgetter
from typing import Any, TypeAlias

from kiosk.domain.attendance import Attendance, fold
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.seating import Seating
from kiosk.store.facts import facts_of
from kiosk.store.finding import make_findable

_Row: TypeAlias = tuple[Any, ...]

_WRITE_ATTENDANCE = "insert or replace into attendance values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_EMPTYING = (
    "delete from attendance",
    "delete from seats",
    "delete from came",
    "delete from offers",
    "delete from waiting",
    "delete from people where origin = 'here'",
)
_SEATS = "select person, id, session, giver, override, taken, left, freed from seats where person = ?"
_WRITE_SEAT = (
    "insert into seats (person, id, session, giver, override, taken, left, freed) values (?, ?, ?, ?, ?, ?, ?, ?)"
)
_WRITE_OFFER = "insert into offers (person, id, session, giver, until) values (?, ?, ?, ?, ?)"
_WRITE_WAITING = "insert into waiting (person, session, milliseconds, counter, incarnation) values (?, ?, ?, ?, ?)"
_WRITE_CAME = (
    "insert into came (person, session, at, incarnation) values (?, ?, ?, ?) on conflict (person, session)"
    " do update set at = excluded.at, incarnation = excluded.incarnation"
    " where at <> excluded.at or incarnation <> excluded.incarnation"
)


def refold(connection: sqlite3.Connection, person: str) -> Attendance:
    """Write what a person's facts and booked seats now amount to, inside the caller's transaction, and return it."""
    connection.execute("delete from seats where person = ?", (person,))
    return write(connection, person, facts_of(connection, person))


def write(connection: sqlite3.Connection, person: str, facts: Sequence[Fact]) -> Attendance:
    """Write what `facts`, which are all of a person's, amount to, inside the caller's transaction, and return it."""
    booked = dict(connection.execute("select session, giver from booked where person = ?", (person,)).fetchall())
    day = fold(facts, booked)
    if facts:
        connection.execute(_WRITE_ATTENDANCE, _row(person, day))
    # Who has no seats and went nowhere costs no time at the door; `refold` clears what a list took back.
    if day.seating.seats:
        _write_seats(connection, person, day)
    if any(fact.kind in _ABOUT_WAITING for fact in facts):
        _write_waiting(connection, person, day.seating)
    if day.came:
        connection.executemany(_WRITE_CAME, [(person, came.session, came.at, came.incarnation) for came in day.came])
    if day.registered is not None:
        _write_registered(connection, person, day)
    if day.details is not None:
        make_findable(connection, person)
    return day


def rebuild(connection: sqlite3.Connection) -> None:
    """Empty the tables built from facts and build them again, inside the caller's transaction."""
    for emptying in _EMPTYING:
        connection.execute(emptying)
    everyone = "select person from facts where person is not null union select person from booked"
    for (person,) in connection.execute(everyone).fetchall():
        refold(connection, person)


def _row(person: str, day: Attendance) -> _Row:
    badge = None if day.badge is None else json.dumps(dict(day.badge), sort_keys=True)
    first = (day.arrived, day.incarnation, day.door, day.overrode)
    return (
        *(person, day.inside, *first, day.arrival, day.left, day.leaving),
        *(day.details, day.details_at, badge, day.printed, day.handed_on),
    )


def _write_seats(connection: sqlite3.Connection, person: str, day: Attendance) -> None:
    rows: set[_Row] = {
        (person, seat.id, seat.session, seat.giver, seat.override, seat.taken, seat.left, seat.freed)
        for seat in day.seating.seats
    }
    # Most facts say nothing of seats, and what is so already is not written again: each page is time at the door.
    if rows != set(connection.execute(_SEATS, (person,))):
        connection.execute("delete from seats where person = ?", (person,))
        connection.executemany(_WRITE_SEAT, sorted(rows, key=itemgetter(1)))


_ABOUT_WAITING = frozenset(
    (Kind.PLACE_OFFERED, Kind.OFFER_TAKEN, Kind.OFFER_ENDED, Kind.WAITING_JOINED, Kind.WAITING_LEFT)
)


def _write_waiting(connection: sqlite3.Connection, person: str, told: Seating) -> None:
    for table in ("offers", "waiting"):
        connection.execute(f"delete from {table} where person = ?", (person,))  # noqa: S608 - our own table names
    connection.executemany(_WRITE_OFFER, [(person, *astuple(offer)) for offer in told.offers])
    connection.executemany(_WRITE_WAITING, [(person, *astuple(waiting)) for waiting in told.waiting])


def _write_registered(connection: sqlite3.Connection, person: str, day: Attendance) -> None:
    # Once a newer pack knows them too, the pack's word stands.
    connection.execute(
        "insert into people (person, reference, ticket_type, status, paid, code, details, details_since, origin)"
        " values (?, '', ?, 'confirmed', 1, '', ?, 0, 'here')"
        " on conflict (person) do update set ticket_type = excluded.ticket_type, details = excluded.details"
        " where origin = 'here'",
        (person, day.registered, day.details or ""),  # nobody has told a name yet
    )
