"""Look people up: by their code at the door, by a few letters at the desk."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.attendance import HeldSeat
from kiosk.domain.fact import Body
from kiosk.domain.names import fold
from kiosk.domain.registration import Details, Registration, Status

_SHORT = 3
"""Fewer letters than this are no trigram and are looked for without the index."""

_PERSON = """
select p.person, p.reference, p.ticket_type, p.status, p.paid, p.code, p.origin, coalesce(a.inside, 0), a.arrived, a.left,
       a.arrival, a.leaving, a.overrode, a.badge, coalesce(a.printed, 0), a.incarnation, d.body
from {source} left join attendance a on a.person = p.person
left join details d on d.id = case when a.details_at >= p.details_since and a.details is not null
                                   then a.details else p.details end
"""


@dataclass(frozen=True, slots=True)
class Person:
    """One person as this laptop knows them. Times are in milliseconds since 1970 (UTC)."""

    registration: Registration
    here_first: bool
    """Joined on the day, at a desk."""
    inside: bool = False
    arrived: int | None = None
    left: int | None = None
    arrival: str | None = None
    leaving: str | None = None
    overrode: str | None = None
    badge: Body | None = None
    printed: int = 0
    incarnation: str | None = None

    @property
    def id(self) -> str:
        """Return the random id that facts speak of."""
        return self.registration.id

    @property
    def details(self) -> Details:
        """Return the details that hold now."""
        return self.registration.details


def by_code(connection: sqlite3.Connection, code: str) -> Person | None:
    """Return whoever holds or held `code`; the code they held stands among the registration's replaced ones."""
    source = "codes c join people p on p.person = c.person"
    row = connection.execute(_PERSON.format(source=source) + " where c.code = ?", (code,)).fetchone()
    return None if row is None else _person(row, () if row[5] == code else (code,))


def by_id(connection: sqlite3.Connection, person: str) -> Person | None:
    """Return the person with this id."""
    row = connection.execute(_PERSON.format(source="people p") + " where p.person = ?", (person,)).fetchone()
    return None if row is None else _person(row, ())


def search(connection: sqlite3.Connection, typed: str, limit: int = 50) -> list[Person]:
    """Return at most `limit` people whose name, organisation or reference holds every word typed."""
    words = fold(typed).split()
    if not words:
        return []
    long = [word for word in words if len(word) >= _SHORT]
    short = [f"%{_escaped(word)}%" for word in words if len(word) < _SHORT]
    query, values = "select person from search", list[str | int]()
    tests = ["text like ? escape '\\'"] * len(short)
    if long:
        tests.insert(0, "rowid in (select rowid from search_fts where search_fts match ?)")
        values.append(" ".join('"' + word.replace('"', '""') + '"' for word in long))
    rows = connection.execute(f"{query} where {' and '.join(tests)} limit ?", (*values, *short, limit)).fetchall()
    return by_ids(connection, [person for (person,) in rows])


def by_ids(connection: sqlite3.Connection, people: Iterable[str]) -> list[Person]:
    """Return the people with these ids, in the order of their names."""
    found = [person for id in people if (person := by_id(connection, id))]
    return sorted(found, key=lambda person: fold(person.details.name))


def inside(connection: sqlite3.Connection) -> list[Person]:
    """Return everyone who is in the building, in the order of their names."""
    return by_ids(
        connection, [id for (id,) in connection.execute("select person from attendance where inside = 1").fetchall()]
    )


def kept_details(connection: sqlite3.Connection, id: str) -> Details:
    """Return one version of somebody's details; empty ones if they were erased."""
    row = connection.execute("select body from details where id = ?", (id,)).fetchone()
    return Details(**json.loads(row[0])) if row else Details("")


def seats_of(connection: sqlite3.Connection, person: str) -> list[HeldSeat]:
    """Return the seats a person holds now."""
    query = "select id, session, giver, override, taken, left from seats where person = ? and left is null"
    return [HeldSeat(*row) for row in connection.execute(query, (person,)).fetchall()]


def came_to(connection: sqlite3.Connection, person: str) -> set[str]:
    """Return the sessions at whose door a person was seen."""
    return {session for (session,) in connection.execute("select session from came where person = ?", (person,))}


def _person(row: tuple[str, ...], replaced: tuple[str, ...]) -> Person:
    person, reference, ticket_type, status, paid, code, origin, *day, body = row
    details = Details(**json.loads(body)) if body else Details("")
    registration = Registration(person, reference, details, ticket_type, Status(status), bool(paid), code, replaced)
    inside, arrived, left, arrival, leaving, overrode, badge, printed, incarnation = day
    chosen = json.loads(badge) if badge else None
    times = (bool(inside), arrived, left, arrival, leaving, overrode)
    return Person(registration, origin == "here", *times, chosen, printed, incarnation)  # type: ignore[arg-type]


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
