"""Write the one true record: a plain SQLite file for any browser of such files; times in ISO 8601 with offset."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlite_utils import Database

from kiosk.domain.fact import Fact
from kiosk.organise.matter import Matter
from kiosk.organise.online import OnlineDay
from kiosk.organise.record import Record, local, station_of
from kiosk.store.facts import all_facts
from kiosk.store.people import Person

Row = dict[str, str | int | None]

VIEWS = {
    "people": """
        select r.id, r.name, r.reference, r.organisation, r.role, r.place, r.ticket_type, r.status,
               case r.paid when 1 then 'yes' when 0 then 'no' end paid,
               case r.joined_on_the_day when 1 then 'yes' else 'no' end joined_on_the_day,
               case when a.arrived is null then 'no' else 'yes' end came_in_person,
               (select count(distinct day) from online o where o.person = r.id) online_days
        from registration r left join arrival a on a.person = r.id order by r.name, r.id""",
    "arrivals": """
        select a.arrived, r.name, r.organisation, a.station, a.door, a.left, a.let_in_although, a.person
        from arrival a left join registration r on r.id = a.person order by a.arrived, a.person""",
    "session_attendance": """
        select coalesce(s.title, t.session) session, s.starts, r.name,
               case when t.booked = 1 then 'yes' else 'no' end booked,
               case when t.left is null and t.held = 1 then 'yes' else 'no' end seat,
               case when t.came is null then 'no' else 'yes' end came,
               t.given_by, case when t.override = 1 then 'yes' else 'no' end by_staff, t.person, t.session session_id
        from attendance_of_session t left join session s on s.id = t.session left join registration r on r.id = t.person
        order by s.starts is null, s.starts, session, r.name, t.person""",
    "matters": """
        select what, who_can_settle_it, what_happens_if_nobody_does, kind, person, session from matter
        order by number""",
}
"""What organisers look at, by name."""


def write_record(record: Record, matters: Iterable[Matter], days: Iterable[OnlineDay]) -> bytes:
    """Return the bytes of the record. The same facts give the same rows, whoever handed in first."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    database = Database(connection, recursive_triggers=False)
    connection.execute("begin")
    tables: dict[str, tuple[Iterable[Row], str | tuple[str, ...]]] = {
        "registration": (_registrations(record), "id"),
        "session": (_sessions(record), "id"),
        "arrival": (_arrivals(record), "person"),
        "attendance_of_session": (_seats(record), ("person", "session")),
        "online": (_online(days), "number"),
        "matter": (_matters(matters), "number"),
        "fact": ((_fact(record, fact) for fact in all_facts(record.connection)), "digest"),
    }
    for name, (rows, key) in tables.items():
        database.table(name).create(_COLUMNS[name], pk=key)
        database.table(name).insert_all(rows)
    for name, query in VIEWS.items():
        database.create_view(name, query)
    connection.execute("commit")
    try:
        return connection.serialize()
    finally:
        connection.close()


_COLUMNS: dict[str, dict[str, type]] = {
    "registration": dict.fromkeys(
        ("id", "reference", "name", "known_as", "email", "organisation", "role", "place", "ticket_type", "status"), str
    )
    | {"paid": int, "joined_on_the_day": int},
    "session": dict.fromkeys(("id", "title", "slot", "room", "starts", "ends"), str) | {"capacity": int},
    "arrival": dict.fromkeys(("person", "arrived", "station", "door", "left", "let_in_although"), str)
    | {"inside": int},
    "attendance_of_session": dict.fromkeys(("person", "session", "given_by", "taken", "left", "came"), str)
    | dict.fromkeys(("booked", "held", "override"), int),
    "online": dict.fromkeys(("day", "email", "name", "joined", "left", "person"), str)
    | dict.fromkeys(("number", "minutes"), int),
    "matter": {"number": int}
    | dict.fromkeys(("kind", "what", "who_can_settle_it", "what_happens_if_nobody_does", "person", "session"), str),
    "fact": dict.fromkeys(
        ("digest", "station", "incarnation", "at", "kind", "person", "session", "body", "previous"), str
    )
    | dict.fromkeys(("seq", "milliseconds", "counter"), int),
}


def _registrations(record: Record) -> Iterator[Row]:
    for person in record.people.values():
        yield _registration(record, person)
    for id in sorted(record.strangers):
        yield {"id": id, "name": record.name(id), "status": "on no list", "joined_on_the_day": 0}


def _registration(record: Record, person: Person) -> Row:
    known, details = person.registration, person.details
    status = "on an older list only" if person.id in record.dropped else known.status.value
    told: Row = {"known_as": details.known_as, "email": details.email, "organisation": details.organisation}
    return told | {
        "id": person.id,
        "reference": known.reference,
        "name": record.name(person.id),
        "role": details.role,
        "place": details.place,
        "ticket_type": known.ticket_type,
        "status": status,
        "paid": int(known.paid),
        "joined_on_the_day": int(person.here_first),
    }


def _sessions(record: Record) -> Iterator[Row]:
    for session in record.event.sessions:
        room = record.event.room(session.room).name
        times = {"starts": session.starts.isoformat(), "ends": session.ends.isoformat()}
        names: Row = {"id": session.id, "title": session.title, "slot": session.slot, "room": room}
        yield names | times | {"capacity": session.capacity}


def _arrivals(record: Record) -> Iterator[Row]:
    query = (
        "select person, arrived, incarnation, door, left, overrode, inside from attendance where arrived is not null"
    )
    for person, arrived, incarnation, door, left, overrode, inside in record.connection.execute(query):
        yield {
            "person": person,
            "arrived": _iso(record, arrived),
            "station": station_of(incarnation),
            "door": door,
            "left": _iso(record, left),
            "let_in_although": overrode,
            "inside": inside,
        }


def _seats(record: Record) -> Iterator[Row]:
    """Yield a row for each person and session that have to do with one another: booked, held and came stand apart."""
    came = {
        (person, session): at
        for person, session, at in record.connection.execute("select person, session, at from came")
    }
    rows: dict[tuple[str, str], Row] = {}
    query = "select person, session, giver, override, taken, left from seats order by left is null, taken, id"
    for person, session, giver, override, taken, left in record.connection.execute(query):
        before = rows.get((person, session), {})
        rows[person, session] = {
            "booked": int(taken is None or bool(before.get("booked"))),
            "held": 1,
            "given_by": _giver(giver),
            "override": override,
            "taken": _iso(record, taken),
            "left": _iso(record, left),
        }
    for person, session in sorted({*rows, *came}):
        ids: Row = {"person": person, "session": session, "came": _iso(record, came.get((person, session)))}
        yield ids | rows.get((person, session), {"booked": 0, "held": 0})


def _online(days: Iterable[OnlineDay]) -> Iterator[Row]:
    visits = ((day, visit) for day in days for visit in day.visits)
    for number, (day, visit) in enumerate(visits, 1):
        told: Row = {"number": number, "day": day.name, "email": visit.visit.email, "name": visit.visit.name}
        times: Row = {"joined": _text(visit.visit.joined), "left": _text(visit.visit.left)}
        yield told | times | {"minutes": visit.visit.minutes, "person": visit.person}


def _matters(matters: Iterable[Matter]) -> Iterator[Row]:
    for number, matter in enumerate(matters, 1):
        yield {
            "number": number,
            "kind": matter.kind,
            "what": matter.what,
            "who_can_settle_it": matter.who.value,
            "what_happens_if_nobody_does": matter.otherwise,
            "person": matter.person or None,
            "session": matter.session or None,
        }


def _fact(record: Record, fact: Fact) -> Row:
    return {
        "digest": fact.digest,
        "station": station_of(fact.incarnation),
        "incarnation": fact.incarnation,
        "seq": fact.seq,
        "milliseconds": fact.time.milliseconds,
        "counter": fact.time.counter,
        "at": local(fact.wall, record.event).isoformat(timespec="milliseconds"),
        "kind": fact.kind.value,
        "person": fact.person,
        "session": fact.session,
        "body": json.dumps(dict(fact.body), ensure_ascii=False, sort_keys=True),
        "previous": fact.previous,
    }


def _giver(giver: str) -> str:
    """Return the station that gave a seat: an incarnation's, or the home of the seats that were booked."""
    return station_of(giver) or giver


def _iso(record: Record, wall: int | None) -> str | None:
    return None if wall is None else local(wall, record.event).isoformat(timespec="seconds")


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")
