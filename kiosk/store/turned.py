"""Find who was asked to see the desk lately, and who came in though the desk should know of it."""

import json
import sqlite3
from dataclasses import dataclass

from kiosk.domain.attendance import BY_RULE
from kiosk.domain.fact import Kind

_SHOWN = 12
_TURNED = (
    "select person, json_extract(body, '$.group'), body, max(wall) from facts where kind = ?"
    " group by coalesce(person, json_extract(body, '$.group'), digest) order by 4 desc limit ?"
)
_ADMITTED = (
    "select person, null, body, max(wall) from facts where kind = ? and json_extract(body, '$.reason') = ?"
    " group by person order by 4 desc limit ?"
)


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody of whom the desk is told. `at` is in milliseconds since 1970 (UTC)."""

    person: str | None
    """None for a code that nobody is known by, or that is a group's."""
    group: str | None
    refusal: str
    """One or more refusals, as a fact keeps them."""
    at: int


def latest(connection: sqlite3.Connection) -> list[Told]:
    """Return the last few who were asked to see the desk, each person and group once, the latest first."""
    rows = connection.execute(_TURNED, (Kind.TURNED_TO_STAFF.value, _SHOWN))
    return [Told(person, group, json.loads(body)["refusal"], at) for person, group, body, at in rows]


def admitted(connection: sqlite3.Connection) -> list[Told]:
    """Return the last few who came in because the event lets everybody in, and of whom the desk is told."""
    rows = connection.execute(_ADMITTED, (Kind.ARRIVED.value, BY_RULE, _SHOWN))
    return [Told(person, group, json.loads(body)["overrode"], at) for person, group, body, at in rows]
