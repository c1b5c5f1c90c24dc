"""Copy what happened into a plain database that only ever lives in memory."""

import sqlite3
from pathlib import Path

from kiosk.store.connection import connect_plain
from kiosk.store.schema import upgrade

TABLES = ("facts", "details", "people", "booked", "attendance", "seats", "came", "offers", "waiting")
"""What the organisers need; keys, codes, the roster's search and the print queue stay on the laptop."""

_BLANKED = {"people": {"code": ""}}
"""A code opens its person's screens: it does not travel."""


class Unsound(Exception):
    """The copy does not pass SQLite's own integrity check: a bug or a failing disk, never to be handed in as it is."""


def snapshot(connection: sqlite3.Connection) -> bytes:
    """Return the bytes of a plain SQLite database with everything that happened, read in one transaction.

    Raises:
        Unsound: the copy fails its integrity check.
    """
    copy = connect_plain(":memory:")
    try:
        upgrade(copy, Path("snapshot"))
        connection.execute("begin")
        try:
            copy.execute("begin")
            for table in TABLES:
                _copy_table(connection, copy, table)
            copy.execute("commit")
        finally:
            connection.execute("commit")
        return checked(copy)
    finally:
        copy.close()


def checked(copy: sqlite3.Connection) -> bytes:
    """Return the bytes of a plain database.

    Raises:
        Unsound: it fails its integrity check.
    """
    if copy.execute("pragma integrity_check").fetchall() != [("ok",)]:
        raise Unsound
    return copy.serialize()


def _copy_table(source: sqlite3.Connection, copy: sqlite3.Connection, table: str) -> None:
    # Late: a window that opens has no need of it, and it brings numpy along.
    from sqlite_utils import Database

    rows = Database(source, recursive_triggers=False).table(table).rows
    blanked = ({**row, **_BLANKED.get(table, {})} for row in rows)
    Database(copy, recursive_triggers=False).table(table).insert_all(blanked)
