"""Look up people who were booked together with one code."""

import sqlite3

from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules, keys
from kiosk.domain.registration import Group
from kiosk.store.people import Person, by_ids

_SELECT = "select id, label, code from groups"


def by_code(connection: sqlite3.Connection, text: str, rules: CodeRules = AS_THEY_STAND) -> Group | None:
    """Return the group whose code `text` means."""
    for key in keys(text, rules):
        row = connection.execute(f"{_SELECT} where code = ?", (key,)).fetchone()
        if row is not None:
            return Group(*row)
    return None


def by_id(connection: sqlite3.Connection, group: str) -> Group | None:
    """Return the group with this id."""
    row = connection.execute(f"{_SELECT} where id = ?", (group,)).fetchone()
    return None if row is None else Group(*row)


def members(connection: sqlite3.Connection, group: str) -> list[Person]:
    """Return everybody who was booked with a group, in the order of their names."""
    rows = connection.execute("select person from people where party = ? and party <> ''", (group,)).fetchall()
    return by_ids(connection, (person for (person,) in rows))
