"""Take over who is expected from a pack, as often as a newer one comes; nobody is ever un-arrived by it."""

import json
import secrets
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict

from kiosk.domain.names import fold
from kiosk.domain.registration import Details, Registration
from kiosk.domain.seats import Grant
from kiosk.store.tables import refold


def take_over(
    connection: sqlite3.Connection, roster: Iterable[Registration], grants: Iterable[Grant], home: str, issued: int
) -> None:
    """Make the people of a pack those expected here, inside the caller's transaction. `issued` is the pack's time.

    Whoever is in no pack any more is kept as cancelled, for they may be inside. First shares stay as they were first granted.
    """
    people = {person.id: person for person in roster}
    known = {row[0]: (row[1], row[2]) for row in _known_details(connection)}
    for person in people.values():
        _write_person(connection, person, known.get(person.id), issued)
    gone = [(id,) for id in known if id not in people]
    connection.executemany("update people set status = 'cancelled' where person = ? and origin = 'pack'", gone)
    connection.executemany(
        "insert or ignore into grants (station, session, seats) values (?, ?, ?)",
        [(grant.station, grant.session, grant.seats) for grant in grants],
    )
    _write_booked(connection, people.values(), home)


def add_details(connection: sqlite3.Connection, person: str, details: Details) -> str:
    """Keep a new version of a person's details, inside the caller's transaction; return its random id, for a fact to point at."""
    id = secrets.token_hex(16)
    connection.execute("insert into details (id, person, body) values (?, ?, ?)", (id, person, _encoded(details)))
    return id


def make_findable(connection: sqlite3.Connection, person: str, details: Details, reference: str = "") -> None:
    """Let the desk find a person by these details, and no more by earlier ones, inside the caller's transaction."""
    words = (details.name, details.known_as, details.organisation)
    text = "\n".join([*(fold(word) for word in words if word), reference.casefold()])
    connection.execute("delete from search where person = ?", (person,))
    connection.execute("insert into search (person, text) values (?, ?)", (person, text))


def _known_details(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    query = (
        "select p.person, p.details, d.body from people p join details d on d.id = p.details where p.origin = 'pack'"
    )
    return connection.execute(query).fetchall()


def _write_person(
    connection: sqlite3.Connection, person: Registration, known: tuple[str, str] | None, issued: int
) -> None:
    if known is not None and known[1] == _encoded(person.details):
        values = (person.reference, person.ticket_type, person.status, person.paid, person.code, person.id)
        connection.execute(
            "update people set reference = ?, ticket_type = ?, status = ?, paid = ?, code = ? where person = ?", values
        )
    else:
        id = add_details(connection, person.id, person.details)
        row = (person.id, person.reference, person.ticket_type, person.status, person.paid, person.code, id, issued)
        connection.execute(
            "insert or replace into people"
            " (person, reference, ticket_type, status, paid, code, details, details_since, origin)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, 'pack')",
            row,
        )
    make_findable(connection, person.id, person.details, person.reference)
    _write_codes(connection, person)


def _write_codes(connection: sqlite3.Connection, person: Registration) -> None:
    # A code that this person had before and that the new pack names no longer is a replaced one.
    connection.execute("update codes set replaced = 1 where person = ?", (person.id,))
    codes = [(code, person.id, 1) for code in person.replaced_codes] + [(person.code, person.id, 0)]
    connection.executemany("insert or replace into codes (code, person, replaced) values (?, ?, ?)", codes)


def _write_booked(connection: sqlite3.Connection, roster: Iterable[Registration], home: str) -> None:
    before = set(connection.execute("select person, session from booked").fetchall())
    now = {(person.id, session) for person in roster for session in person.booked}
    connection.executemany("delete from booked where person = ? and session = ?", before - now)
    connection.executemany(
        "insert into booked (person, session, giver) values (?, ?, ?)", [(*both, home) for both in sorted(now - before)]
    )
    for person in {person for person, _ in before ^ now}:
        connection.execute("delete from seats where person = ?", (person,))
        refold(connection, person)


def _encoded(details: Details) -> str:
    return json.dumps(asdict(details), ensure_ascii=False, sort_keys=True)
