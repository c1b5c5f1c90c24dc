"""Bring a file to this version of the program, one numbered step after another; refuse one from the future in words."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.store.connection import FromTheFuture, naming_faults, writing
from kiosk.store.print_jobs import PRINT_JOBS_SCHEMA

if TYPE_CHECKING:
    from sqlite_utils import Database

# sqlite-utils cannot say "without rowid". These tables are used at the door, where a second tree for each costs time.
_ATTENDANCE = """
create table attendance (
    person text primary key,
    inside integer not null,
    arrived integer,
    incarnation text,
    door text,
    overrode text,
    arrival text,
    left integer,
    leaving text,
    details text,
    details_at integer not null,
    badge text,
    printed integer not null
) without rowid
"""

_PEOPLE = """
create table people (
    person text primary key,
    reference text not null,
    ticket_type text not null,
    status text not null,
    paid integer not null,
    code text not null,
    details text not null,
    details_since integer not null,
    origin text not null
) without rowid
"""

_CODES = "create table codes (code text primary key, person text not null) without rowid"
_DETAILS = "create table details (id text primary key, person text not null, body text not null) without rowid"

_PEOPLE_NOW = """
create view people_now as
select p.person, p.reference, p.ticket_type, p.status, p.paid, p.code, p.origin, coalesce(a.inside, 0) as inside,
       a.arrived, a.left, a.arrival, a.leaving, a.overrode, a.badge, coalesce(a.printed, 0) as printed, a.incarnation,
       coalesce(corrected.body, expected.body) as body
from people p
left join attendance a on a.person = p.person
left join details corrected on corrected.id = a.details and a.details_at >= p.details_since
left join details expected on expected.id = p.details
"""
"""Each person with their day and the details that hold: as corrected, unless the list is younger."""


def _first(database: "Database") -> None:
    _facts(database)
    _people(database)
    _tables_built_from_facts(database)
    database.execute(_PEOPLE_NOW)
    database.execute(PRINT_JOBS_SCHEMA)


def _facts(database: "Database") -> None:
    chain = {"incarnation": str, "seq": int}
    when = {"milliseconds": int, "counter": int, "wall": int}
    what = {"kind": str, "person": str, "session": str, "body": str, "previous": str, "digest": str}
    columns = {**chain, **when, **what}
    facts = database.table("facts").create(columns, not_null={*columns} - {"person", "session"})
    # A digest has one incarnation and number, so this key is as good as the digest alone; and a chain lies in its
    # order, so that the next fact goes to the end, where SQLite is quickest.
    facts.create_index(["incarnation", "seq", "digest"], unique=True)
    facts.create_index(["person"])
    for verb in ("update", "delete"):
        database.execute(
            f"create trigger facts_no_{verb} before {verb} on facts"
            " begin select raise(abort, 'facts are never changed'); end"
        )
    database.table("meta").create({"name": str, "value": str}, pk="name", not_null={"value"})


def _people(database: "Database") -> None:
    database.execute(_PEOPLE)
    database.execute(_CODES)
    database.execute(_DETAILS)
    database.table("booked").create({"person": str, "session": str, "giver": str}, pk=("person", "session"))
    database.table("grants").create({"station": str, "session": str, "seats": int}, pk=("station", "session"))
    search = database.table("search").create({"person": str, "text": str}, pk="person", not_null={"text"})
    search.enable_fts(["text"], tokenize="trigram", create_triggers=True)


def _tables_built_from_facts(database: "Database") -> None:
    database.execute(_ATTENDANCE)
    seats = database.table("seats").create(
        {"person": str, "id": str, "session": str, "giver": str, "override": int, "taken": int, "left": int},
        pk=("person", "id"),
    )
    seats.create_index(["session", "giver"])
    came = database.table("came").create(
        {"person": str, "session": str, "at": int, "incarnation": str}, pk=("person", "session")
    )
    came.create_index(["session"])


def _second(database: "Database") -> None:
    """Let laptops share: seats that go back to their giver, waiting lists, and what stations say of themselves."""
    database.execute("alter table seats add column freed integer not null default 0")
    offers = database.table("offers").create(
        {"person": str, "id": str, "session": str, "giver": str, "until": int}, pk=("person", "id")
    )
    offers.create_index(["session", "giver"])
    waiting = {"person": str, "session": str, "milliseconds": int, "counter": int, "incarnation": str}
    database.table("waiting").create(waiting, pk=("person", "session")).create_index(["session"])
    database.table("changes").create({"id": str, "station": str, "session": str, "seats": int}, pk="id")
    # What is nobody's own: a few facts a session, which the rules of sharing seats read each time.
    database.execute("create index house_facts on facts (session, kind) where person is null")


_PEOPLE_AND_GROUPS_NOW = """
create view people_now as
select p.person, p.reference, p.ticket_type, iif(a.handed_on is null, p.status, 'transferred') as status, p.paid,
       p.code, coalesce(a.handed_on, p.successor) as successor, p.party, p.origin,
       coalesce(a.inside, 0) as inside, a.arrived, a.left, a.arrival, a.leaving, a.overrode, a.badge,
       coalesce(a.printed, 0) as printed, a.incarnation, coalesce(corrected.body, expected.body) as body
from people p
left join attendance a on a.person = p.person
left join details corrected on corrected.id = a.details and a.details_at >= p.details_since
left join details expected on expected.id = p.details
"""


def _third(database: "Database") -> None:
    """Know who comes in whose place, and who was booked together."""
    database.execute("alter table attendance add column handed_on text")
    for column in ("successor", "party"):
        database.execute(f"alter table people add column {column} text not null default ''")
    database.execute("create index parties on people (party) where party <> ''")
    database.table("groups").create({"id": str, "label": str, "code": str}, pk="id", not_null={"label", "code"})
    database.table("groups").create_index(["code"])
    database.execute("drop view people_now")
    database.execute(_PEOPLE_AND_GROUPS_NOW)


STEPS: tuple[Callable[["Database"], None], ...] = (_first, _second, _third)
"""Step n brings a file from version n to version n + 1; each has an old file in `tests/files`."""

VERSION = len(STEPS)


def upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Take all the steps that the file still lacks, in one transaction.

    Raises:
        FromTheFuture: a newer program wrote the file.
    """
    with naming_faults(path):
        version = int(connection.execute("pragma user_version").fetchone()[0])
    if version > VERSION:
        raise FromTheFuture(f"{path}: a newer version of the kiosk wrote this file. Open it with that version.")
    if version < VERSION:
        with writing(connection):
            take_steps(connection, version)


def take_steps(connection: sqlite3.Connection, version: int) -> None:
    """Take all steps from `version` on, inside the caller's transaction."""
    # Late, because it brings numpy along where that is installed, and a laptop that was set up needs neither.
    from sqlite_utils import Database

    for step in STEPS[version:]:
        step(Database(connection, recursive_triggers=False))
    connection.execute(f"pragma user_version = {VERSION}")
