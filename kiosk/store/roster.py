"""Take over who is expected from a pack, as often as a newer one comes; nobody is ever un-arrived by it."""

import json
import secrets
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict

from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules, key_of
from kiosk.domain.registration import Details, Group, Registration
from kiosk.domain.seats import Grant
from kiosk.domain.shares import Change
from kiosk.store.finding import make_findable
from kiosk.store.shares import take_over_changes
from kiosk.store.tables import refold


def take_over(
    connection: sqlite3.Connection,
    roster: Iterable[Registration],
    grants: Iterable[Grant],
    home: str,
    issued: int,
    changes: Iterable[Change] = (),
    rules: CodeRules = AS_THEY_STAND,
    groups: Iterable[Group] = (),
) -> None:
    """Make the people of a pack those expected here, inside the caller's transaction. `issued` is the pack's time.

    Whoever is in no pack any more is kept as cancelled, for they may be inside. First shares of seats never change;
    `changes` to them are kept until a station carries them out. People are found by their codes as `rules` say.
    """
    people = {person.id: person for person in roster}
    known = {person: (id, body) for person, id, body in _known_details(connection)}
    for person in people.values():
        _write_person(connection, person, known.get(person.id), issued)
        _write_codes(connection, person, rules)
    gone = [(id,) for id in known if id not in people]
    connection.executemany("update people set status = 'cancelled' where person = ? and origin = 'pack'", gone)
    connection.executemany(
        "insert into grants (station, session, seats) values (?, ?, ?) on conflict (station, session) do nothing",
        [(grant.station, grant.session, grant.seats) for grant in grants],
    )
    take_over_changes(connection, changes)
    connection.execute("delete from groups")
    connection.executemany(
        "insert into groups (id, label, code) values (?, ?, ?)",
        [(one.id, one.label, key_of(one.code, rules)) for one in groups],
    )
    _write_booked(connection, people.values(), home)


def add_details(connection: sqlite3.Connection, person: str, details: Details) -> str:
    """Keep a new version of a person's details, in the caller's transaction; return its random id, for a fact."""
    id = secrets.token_hex(16)
    connection.execute("insert into details (id, person, body) values (?, ?, ?)", (id, person, _encoded(details)))
    return id


def _known_details(connection: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    query = "select people.person, people.details, body from people left join details on id = people.details"
    return connection.execute(query + " where origin = 'pack'").fetchall()


def _write_person(
    connection: sqlite3.Connection, person: Registration, known: tuple[str, str | None] | None, issued: int
) -> None:
    values = (
        *(person.reference, person.ticket_type, person.status.value, person.paid, person.code),
        *(person.successor, person.group),
    )
    if known is not None and known[1] == _encoded(person.details):
        connection.execute(
            "update people set reference = ?, ticket_type = ?, status = ?, paid = ?, code = ?, successor = ?, party = ?"
            " where person = ?",
            (*values, person.id),
        )
    else:
        if known is not None:
            # No fact points at what an earlier pack said, so nobody needs it any more.
            connection.execute("delete from details where id = ?", known[:1])
        id = add_details(connection, person.id, person.details)
        connection.execute(
            "insert or replace into people"
            " (person, reference, ticket_type, status, paid, code, successor, party, details, details_since, origin)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pack')",
            (person.id, *values, id, issued),
        )
    make_findable(connection, person.id)


def _write_codes(connection: sqlite3.Connection, person: Registration, rules: CodeRules) -> None:
    # A code that this person had before, and that the new pack no longer names, still leads to them: as a replaced one.
    codes = [(key_of(code, rules), person.id) for code in (*person.replaced_codes, person.code) if code]
    connection.executemany("insert or replace into codes (code, person) values (?, ?)", codes)


def _write_booked(connection: sqlite3.Connection, roster: Iterable[Registration], home: str) -> None:
    before = set(connection.execute("select person, session from booked").fetchall())
    now = {(person.id, session) for person in roster for session in person.booked}
    connection.executemany("delete from booked where person = ? and session = ?", before - now)
    connection.executemany(
        "insert into booked (person, session, giver) values (?, ?, ?)", [(*both, home) for both in sorted(now - before)]
    )
    for person in {person for person, _ in before ^ now}:
        refold(connection, person)


def _encoded(details: Details) -> str:
    told = {name: value for name, value in asdict(details).items() if value is not False}  # few are private
    return json.dumps(told, ensure_ascii=False, sort_keys=True)
