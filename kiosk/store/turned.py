"""Find who was asked to see the desk lately."""

import json
import sqlite3

from kiosk.domain.fact import Kind

_SHOWN = 12


def latest(connection: sqlite3.Connection) -> list[tuple[str | None, str, int]]:
    """Return person (None for an unknown code), refusal and wall time of the last few who were, each person once."""
    rows = connection.execute(
        "select person, body, max(wall) from facts where kind = ?"
        " group by coalesce(person, digest) order by 3 desc limit ?",
        (Kind.TURNED_TO_STAFF.value, _SHOWN),
    )
    return [(person, json.loads(body)["refusal"], at) for person, body, at in rows]
