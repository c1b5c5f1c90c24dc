"""Look people up: by their code at the door, by a few letters at the desk."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules, key_of, keys
from kiosk.domain.fact import Body
from kiosk.domain.names import fold
from kiosk.domain.registration import Details, Registration, Status
from kiosk.domain.seating import HeldSeat
from kiosk.store.finding import find

_Row: TypeAlias = tuple[Any, ...]

_BY_ID = "select * from people_now where person = ?"
_CODE = 5
_BY_CODE = "select * from people_now where person = (select person from codes where code = ?)"
_BY_IDS = "select * from people_now where person in (select value from json_each(?))"
_INSIDE = "select * from people_now where person in (select person from attendance where inside = 1)"


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
    """The digest of the arrival since which they are inside, or were last."""
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


def by_code(connection: sqlite3.Connection, text: str, rules: CodeRules = AS_THEY_STAND) -> Person | None:
    """Return whoever holds or held a code that `text` means; one they held is `text` among the replaced ones."""
    for key in keys(text, rules):
        row = connection.execute(_BY_CODE, (key,)).fetchone()
        if row is not None:
            return _person(row, replaced=None if key == key_of(row[_CODE], rules) else text)
    return None


def by_id(connection: sqlite3.Connection, person: str) -> Person | None:
    """Return the person with this id."""
    row = connection.execute(_BY_ID, (person,)).fetchone()
    return None if row is None else _person(row)


def search(connection: sqlite3.Connection, typed: str, limit: int = 50) -> list[Person]:
    """Return at most `limit` people whose name, organisation or reference holds every word typed, ordered by name."""
    return by_ids(connection, find(connection, typed, limit))


def by_ids(connection: sqlite3.Connection, people: Iterable[str]) -> list[Person]:
    """Return the people with these ids, in the order of their names."""
    return _in_order(map(_person, connection.execute(_BY_IDS, (json.dumps([*people]),)).fetchall()))


def inside(connection: sqlite3.Connection) -> list[Person]:
    """Return everyone who is in the building, in the order of their names."""
    return _in_order(map(_person, connection.execute(_INSIDE).fetchall()))


def everyone(connection: sqlite3.Connection) -> list[Person]:
    """Return everyone who is known here, in no order."""
    return [*map(_person, connection.execute("select * from people_now").fetchall())]


def kept_details(connection: sqlite3.Connection, id: str) -> Details:
    """Return one version of somebody's details; empty ones if they were erased."""
    row = connection.execute("select body from details where id = ?", (id,)).fetchone()
    return _details(row[0] if row else None)


def seats_of(connection: sqlite3.Connection, person: str) -> list[HeldSeat]:
    """Return the seats a person holds now."""
    return [seat for seat in all_seats(connection, person) if seat.left is None]


def seats_left(connection: sqlite3.Connection, person: str, session: str) -> list[HeldSeat]:
    """Return the seats in `session` that a person had and let go of."""
    return [seat for seat in all_seats(connection, person) if seat.left is not None and seat.session == session]


def booked_of(connection: sqlite3.Connection, person: str) -> dict[str, str]:
    """Return the sessions in which the list gave a person a seat, and the station that those go back to."""
    return dict(connection.execute("select session, giver from booked where person = ?", (person,)).fetchall())


def came_to(connection: sqlite3.Connection, person: str) -> set[str]:
    """Return the sessions at whose door a person was seen."""
    return {session for (session,) in connection.execute("select session from came where person = ?", (person,))}


def was_seen_since(connection: sqlite3.Connection, person: str, at: int) -> bool:
    """Return whether a person was seen at a session's door after the wall time `at`."""
    row = connection.execute("select 1 from came where person = ? and at > ?", (person, at)).fetchone()
    return row is not None


def all_seats(connection: sqlite3.Connection, person: str) -> list[HeldSeat]:
    """Return the seats that a person holds, or has let go of."""
    query = "select id, session, giver, override, taken, left, freed from seats where person = ?"
    return [_seat(row) for row in connection.execute(query, (person,)).fetchall()]


def _seat(row: _Row) -> HeldSeat:
    id, session, giver, override, taken, left, freed = row
    return HeldSeat(id, session, giver, bool(override), taken, left, bool(freed))


def _in_order(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda person: (fold(person.details.name), person.id))


def _person(row: _Row, replaced: str | None = None) -> Person:
    person, reference, ticket_type, status, paid, code, successor, party, origin, *day, body = row
    inside, arrived, left, arrival, leaving, overrode, badge, printed, incarnation = day
    return Person(
        registration=Registration(
            *(person, reference, _details(body), ticket_type, Status(status), bool(paid), code),
            replaced_codes=() if replaced is None else (replaced,),
            successor=successor,
            group=party,
        ),
        here_first=origin == "here",
        inside=bool(inside),
        arrived=arrived,
        left=left,
        arrival=arrival,
        leaving=leaving,
        overrode=overrode,
        badge=json.loads(badge) if badge else None,
        printed=printed,
        incarnation=incarnation,
    )


def _details(body: str | None) -> Details:
    return Details(**json.loads(body)) if body else Details("")
