"""Keep the attendance tables equal to what the facts say: one person at a time as facts come in, or all of them anew."""

import json
import sqlite3

from kiosk.domain.attendance import Attendance, fold
from kiosk.store.facts import facts_of

BUILT = ("attendance", "seats", "came")
"""The tables that can be thrown away and built again."""


def refold(connection: sqlite3.Connection, person: str) -> Attendance:
    """Write what a person's facts now amount to, inside the caller's transaction, and return it."""
    booked = dict(connection.execute("select session, giver from booked where person = ?", (person,)).fetchall())
    day = fold(facts_of(connection, person), booked)
    badge = None if day.badge is None else json.dumps(dict(day.badge), sort_keys=True)
    connection.execute(
        "insert or replace into attendance"
        " (person, inside, arrived, left, arrival, incarnation, door, overrode, leaving, details, details_at, badge, printed)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (person, day.inside, day.arrived, day.left, day.arrival, day.incarnation, day.door, day.overrode, day.leaving)
        + (day.details, day.details_at, badge, day.printed),
    )
    _write_sessions(connection, person, day)
    if day.registered is not None:
        _write_registered(connection, person, day)
    return day


def rebuild(connection: sqlite3.Connection) -> None:
    """Empty the tables built from facts and build them again, inside the caller's transaction."""
    for table in BUILT:
        connection.execute(f"delete from {table}")  # noqa: S608 - names of our own, from the tuple above
    connection.execute("delete from people where origin = 'here'")
    everyone = "select distinct person from facts where person is not null union select person from booked"
    for (person,) in connection.execute(everyone).fetchall():
        refold(connection, person)


def _write_sessions(connection: sqlite3.Connection, person: str, day: Attendance) -> None:
    if day.seats:
        connection.execute("delete from seats where person = ?", (person,))
        connection.executemany(
            "insert into seats (person, id, session, giver, override, taken, left) values (?, ?, ?, ?, ?, ?, ?)",
            [(person, s.id, s.session, s.giver, s.override, s.taken, s.left) for s in day.seats],
        )
    for came in day.came:
        row = (person, came.session, came.at, came.incarnation)
        connection.execute("insert or replace into came (person, session, at, incarnation) values (?, ?, ?, ?)", row)


def _write_registered(connection: sqlite3.Connection, person: str, day: Attendance) -> None:
    connection.execute(
        "insert or ignore into people (person, reference, ticket_type, status, paid, code, details, details_since, origin)"
        " values (?, '', ?, 'confirmed', 1, '', ?, 0, 'here')",
        (person, day.registered, day.details),
    )
