"""Bring a file to this version of the program, one numbered step after another; refuse a file from the future in words."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.connection import FromTheFuture, writing
from kiosk.store.print_jobs import PRINT_JOBS_SCHEMA


def _first(database: Database) -> None:
    _facts(database)
    _people(database)
    _tables_built_from_facts(database)
    database.execute(PRINT_JOBS_SCHEMA)


def _facts(database: Database) -> None:
    columns = {
        "digest": str,
        "incarnation": str,
        "seq": int,
        "milliseconds": int,
        "counter": int,
        "wall": int,
        "kind": str,
    }
    references = {"person": str, "session": str, "body": str, "previous": str}
    facts = database.table("facts").create(
        {**columns, **references}, pk="digest", not_null={*columns, "body", "previous"}
    )
    facts.create_index(["incarnation", "seq"])
    facts.create_index(["person"])
    for verb in ("update", "delete"):
        database.execute(
            f"create trigger facts_no_{verb} before {verb} on facts begin select raise(abort, 'facts are never changed'); end"
        )
    database.table("meta").create({"name": str, "value": str}, pk="name", not_null={"value"})


def _people(database: Database) -> None:
    database.table("details").create({"id": str, "person": str, "body": str}, pk="id", not_null={"person", "body"})
    people = database.table("people").create(
        {
            "person": str,
            "reference": str,
            "ticket_type": str,
            "status": str,
            "paid": int,
            "code": str,
            "details": str,
            "details_since": int,
            "origin": str,
        },
        pk="person",
    )
    people.create_index(["reference"])
    database.table("codes").create({"code": str, "person": str, "replaced": int}, pk="code")
    database.table("booked").create({"person": str, "session": str, "giver": str}, pk=("person", "session"))
    database.table("grants").create({"station": str, "session": str, "seats": int}, pk=("station", "session"))
    database.table("search").create({"person": str, "text": str}, pk="person")
    database.table("search").enable_fts(["text"], tokenize="trigram", create_triggers=True)


def _tables_built_from_facts(database: Database) -> None:
    times = {"arrived": int, "left": int}
    database.table("attendance").create(
        {
            "person": str,
            "inside": int,
            **times,
            "arrival": str,
            "incarnation": str,
            "door": str,
            "overrode": str,
            "leaving": str,
            "details": str,
            "details_at": int,
            "badge": str,
            "printed": int,
        },
        pk="person",
    )
    seats = database.table("seats").create(
        {"person": str, "id": str, "session": str, "giver": str, "override": int, "taken": int, "left": int},
        pk=("person", "id"),
    )
    seats.create_index(["session", "giver"])
    database.table("came").create(
        {"person": str, "session": str, "at": int, "incarnation": str}, pk=("person", "session")
    )


STEPS: tuple[Callable[[Database], None], ...] = (_first,)
"""Step n brings a file from version n to version n + 1; each has an old file in `tests/files`."""

VERSION = len(STEPS)


def upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Take all the steps that the file still lacks, in one transaction.

    Raises:
        FromTheFuture: a newer program wrote the file.
    """
    version = int(connection.execute("pragma user_version").fetchone()[0])
    if version > VERSION:
        raise FromTheFuture(f"{path}: a newer version of the kiosk wrote this file. Open it with that version.")
    if version == VERSION:
        return
    with writing(connection):
        for step in STEPS[version:]:
            step(Database(connection, recursive_triggers=False))
        connection.execute(f"pragma user_version = {VERSION}")
