"""Let the desk find people by a few letters, with one index that short words can use too."""

import json
import sqlite3

from kiosk.domain.names import fold
from kiosk.domain.registration import Details

_GAP = "  "
"""Stands before each word. The index knows three characters in a row, so one letter finds words that begin with it by
both spaces and itself, and two letters by one space and themselves."""


def make_findable(connection: sqlite3.Connection, person: str) -> None:
    """Let the desk find a person by the details that hold now, and by no earlier ones, in the caller's transaction."""
    row = connection.execute("select reference, body from people_now where person = ?", (person,)).fetchone()
    text = "" if row is None else searchable(row[0], Details(**json.loads(row[1])) if row[1] else Details(""))
    connection.execute(
        "insert into search (person, text) values (?, ?)"
        " on conflict (person) do update set text = excluded.text where text <> excluded.text",
        (person, text),
    )


def find(connection: sqlite3.Connection, typed: str, limit: int) -> list[str]:
    """Return the ids of at most `limit` people whose name, organisation or reference holds every word typed.

    A word of three letters or more may stand anywhere, a shorter one where a word begins.
    """
    words = fold(typed).split()
    if not words:
        return []
    query = " AND ".join('"' + _sought(word).replace('"', '""') + '"' for word in words)
    rows = connection.execute(
        "select search.person from search_fts join search on search.rowid = search_fts.rowid"
        " where search_fts match ? limit ?",
        (query, limit),
    )
    return [person for (person,) in rows]


def _sought(word: str) -> str:
    return (_GAP + word)[-3:] if len(word) < 3 else word


def searchable(reference: str, details: Details) -> str:
    """Return the text that the index keeps of a person."""
    parts = (details.name, details.known_as, details.organisation, reference)
    return "".join(_GAP + word for part in parts for word in fold(part).split())
