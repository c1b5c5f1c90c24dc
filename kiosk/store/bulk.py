"""Build the attendance tables of many people in one pass over their facts, as `kiosk.store.tables` would one by one.

What a fact means is said by `kiosk.domain.attendance.fold`; here the same is done to bare rows, for a million facts at
once. Tests hold the two against each other.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from kiosk.domain.attendance import UNDONE_BY
from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import AFTER, Fact, Kind, in_turn
from kiosk.domain.seating import SEATING_KINDS, Seating, seating
from kiosk.domain.seats import booked_seat_id
from kiosk.store.finding import make_findable

_Told: TypeAlias = tuple[str, str, str | None, int, str, str, str, int, int, int, str]
"""Person, kind, session, wall time, digest, incarnation and body of a fact; hybrid time, number, digest before it."""
_Value: TypeAlias = str | int | bool | None
_Row: TypeAlias = tuple[_Value, ...]

_FACTS = (
    "select person, kind, session, wall, digest, incarnation, body, milliseconds, counter, seq, previous from facts"
)
_BOOKED = "select person, session, giver from booked"
_EVERYBODY = " where person is not null"
_THESE = " where person in (select value from json_each(?))"
_IN_ORDER = " order by person, milliseconds, counter, incarnation, seq, digest"
_BATCH = 500
_WRITE = {
    "attendance": "insert or replace into attendance values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "seats": (
        "insert into seats (person, id, session, giver, override, taken, left, freed) values (?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    "offers": "insert into offers (person, id, session, giver, until) values (?, ?, ?, ?, ?)",
    "waiting": "insert into waiting (person, session, milliseconds, counter, incarnation) values (?, ?, ?, ?, ?)",
    "came": "insert into came (person, session, at, incarnation) values (?, ?, ?, ?)",
    "people": (
        "insert into people (person, reference, ticket_type, status, paid, code, details, details_since, origin)"
        " values (?, '', ?, 'confirmed', 1, '', ?, 0, 'here')"
        " on conflict (person) do update set ticket_type = excluded.ticket_type, details = excluded.details"
        " where origin = 'here'"
    ),
}
"""Whoever joined on the day and stands in the pack by now is there already: the pack's word stands."""


@dataclass(slots=True)
class _Day:
    """One person's day, as it grows fact by fact."""

    person: str
    inside: bool = False
    first: _Row = (None, None, None, None)
    """Wall time, incarnation, door, and what was overridden, of the first arrival."""
    arrival: str | None = None
    gone: int | None = None
    leaving: str | None = None
    details: _Value = None
    details_at: int = 0
    registered: _Value = None
    badge: str | None = None
    printed: int = 0
    handed_on: _Value = None
    seats: dict[str, _Row] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)
    freed: set[str] = field(default_factory=set)
    seating: Seating | None = None
    """Instead of the three above, where a person's seats have more of a story than most."""
    came: dict[str, _Row] = field(default_factory=dict)


def rebuild_in_bulk(connection: sqlite3.Connection) -> None:
    """Fill the tables built from facts, which are empty, inside the caller's transaction; memory stays flat."""
    _write_all(connection, _EVERYBODY, ())


def refold_many(connection: sqlite3.Connection, people: Iterable[str]) -> None:
    """Write what these people's facts and booked seats now amount to, inside the caller's transaction."""
    these = (json.dumps(sorted(people)),)
    for table in ("seats", "came", "offers", "waiting"):
        connection.execute(f"delete from {table}{_THESE}", these)  # noqa: S608 - our own table names
    for day in _write_all(connection, _THESE, these):
        make_findable(connection, day)


def _write_all(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[str]:
    """Write all days of those people, and return whose details were corrected."""
    booked: dict[str, dict[str, str]] = {}
    for person, session, giver in connection.execute(_BOOKED + where, values):
        booked.setdefault(person, {})[session] = giver
    rows = connection.execute(_FACTS + where + _IN_ORDER, values)
    days = (_day(one, list(told), booked.pop(one, {})) for one, told in groupby(rows, key=itemgetter(0)))
    corrected: list[str] = []
    for batch in _batches(days):
        _write(connection, batch)
        corrected += [day.person for day in batch if day.details is not None]
    # Whoever is left has a booked seat, and nothing is told of them.
    _write(connection, [_Day(person, seats=_given(sessions)) for person, sessions in booked.items()], told=False)
    return corrected


def _day(person: str, told: list[_Told], booked: Mapping[str, str]) -> _Day:
    day = _Day(person)
    if any(f'"{AFTER}":' in fact[6] for fact in told):
        told = in_turn(told, itemgetter(4), lambda fact: _body(fact[6]).get(AFTER))
    kinds = {fact[1] for fact in told}
    undone = _NONE if kinds.isdisjoint(_UNDOS) else _undone(told)
    for fact in told:
        kind, digest = fact[1], fact[4]
        if kind in _AFTER and not (digest in undone and kind in _CAN_BE_UNDONE):
            _AFTER[kind](day, fact)
    if not kinds.isdisjoint(_LONG_STORIES):
        replaced = day.handed_on is not None and day.first[0] is None
        day.seating = seating([_fact(fact) for fact in told if fact[1] in _OF_SEATS], booked, replaced=replaced)
        return day
    if not booked:
        return day
    # A booked seat rests while its person holds one that they took in the same session.
    held = {seat[1] for seat in day.seats.values() if str(seat[0]) not in day.left}
    given = _given(booked).items()
    day.seats = {id: seat for id, seat in given if seat[1] not in held or id in day.left or id in day.freed} | day.seats
    return day


def _given(booked: Mapping[str, str]) -> dict[str, _Row]:
    seats = ((booked_seat_id(session), session, giver, 0, None) for session, giver in booked.items())
    return {seat[0]: seat for seat in seats}


def _fact(told: _Told) -> Fact:
    person, kind, session, wall, _, incarnation, body, milliseconds, counter, seq, previous = told
    time = HybridTime(milliseconds, counter)
    return Fact(incarnation, seq, time, wall, Kind(kind), person, session, _body(body), previous)


_NONE = frozenset[str]()


def _undone(told: Iterable[_Told]) -> set[str]:
    undos = [(fact[4], str(_body(fact[6])["undoes"])) for fact in told if fact[1] in _UNDOS]
    undone: set[str] = set()
    while (now := {undoes for digest, undoes in undos if digest not in undone}) != undone:
        undone = now
    return undone


def _arrived(day: _Day, fact: _Told) -> None:
    if day.inside:
        return
    _, _, _, wall, digest, incarnation, text, *_ = fact
    if day.first[0] is None:
        body = _body(text)
        day.first = (wall, incarnation, body["door"], body.get("overrode"))
    day.inside, day.arrival, day.gone, day.leaving = True, digest, None, None


def _left(day: _Day, fact: _Told) -> None:
    if day.inside:
        day.inside, day.gone, day.leaving = False, fact[3], fact[4]


def _registered(day: _Day, fact: _Told) -> None:
    day.registered = _body(fact[6])["ticket_type"]
    _corrected(day, fact)


def _corrected(day: _Day, fact: _Told) -> None:
    if details := _body(fact[6]).get("details"):
        day.details, day.details_at = details, fact[3]


def _chose(day: _Day, fact: _Told) -> None:
    day.badge = fact[6]
    if day.registered is not None and not day.details_at:
        day.details = _body(fact[6]).get("details") or day.details


def _printed(day: _Day, fact: _Told) -> None:
    day.printed += 1


def _handed_on(day: _Day, fact: _Told) -> None:
    day.handed_on = _body(fact[6])["to"]


def _came(day: _Day, fact: _Told) -> None:
    session = fact[2] or ""
    day.came.setdefault(session, (session, fact[3], fact[5]))


def _seat_taken(day: _Day, fact: _Told) -> None:
    _, _, session, wall, digest, incarnation, text, *_ = fact
    day.seats[digest] = (digest, session or "", incarnation, bool(_body(text).get("override")), wall)


def _seat_left(day: _Day, fact: _Told) -> None:
    day.left.setdefault(str(_body(fact[6])["seat"]), fact[3])


def _seat_released(day: _Day, fact: _Told) -> None:
    day.freed.add(str(_body(fact[6])["seat"]))


_UNDOS = frozenset(undo.value for undo in UNDONE_BY.values())
_CAN_BE_UNDONE = frozenset(kind.value for kind in UNDONE_BY) - _UNDOS
_OF_SEATS = frozenset(kind.value for kind in SEATING_KINDS)
_LONG_STORIES = _OF_SEATS - {Kind.SEAT_TAKEN.value, Kind.SEAT_LEFT.value, Kind.SEAT_RELEASED.value}
_AFTER = {
    Kind.SEAT_TAKEN.value: _seat_taken,
    Kind.SEAT_LEFT.value: _seat_left,
    Kind.SEAT_RELEASED.value: _seat_released,
    Kind.ARRIVED.value: _arrived,
    Kind.LEFT.value: _left,
    Kind.REGISTERED_HERE.value: _registered,
    Kind.DETAILS_CORRECTED.value: _corrected,
    Kind.BADGE_CHOSEN.value: _chose,
    Kind.BADGE_PRINTED.value: _printed,
    Kind.CAME_TO_SESSION.value: _came,
    Kind.HANDED_ON.value: _handed_on,
}


@lru_cache(maxsize=1024)
def _body(text: str) -> Mapping[str, _Value]:
    """Return a body; many facts have the same one."""
    body: Mapping[str, _Value] = json.loads(text)
    return body


def _batches(days: Iterable[_Day]) -> Iterator[list[_Day]]:
    batch: list[_Day] = []
    for day in days:
        batch.append(day)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


def _write(connection: sqlite3.Connection, days: list[_Day], *, told: bool = True) -> None:
    if told:
        connection.executemany(_WRITE["attendance"], map(_attendance, days))
    connection.executemany(_WRITE["seats"], (seat for day in days for seat in _seats(day)))
    for day in days:
        if day.seating is not None:
            connection.executemany(_WRITE["offers"], [(day.person, *astuple(offer)) for offer in day.seating.offers])
            connection.executemany(_WRITE["waiting"], [(day.person, *astuple(one)) for one in day.seating.waiting])
    connection.executemany(_WRITE["came"], ((day.person, *came) for day in days for came in day.came.values()))
    here = [(day.person, day.registered, day.details or "") for day in days if day.registered is not None]
    connection.executemany(_WRITE["people"], here)


def _seats(day: _Day) -> Iterator[_Row]:
    if day.seating is not None:
        for held in day.seating.seats:
            what = (held.id, held.session, held.giver, held.override)
            yield day.person, *what, held.taken, held.left, held.freed
        return
    for id, (_, session, giver, override, taken) in day.seats.items():
        left, freed = day.left.get(id), id in day.freed
        yield day.person, id, session, giver, override or (freed and left is None), taken, left, freed


def _attendance(day: _Day) -> _Row:
    badge = None if day.badge is None else _sorted(day.badge)
    state = (day.arrival, day.gone, day.leaving, day.details, day.details_at, badge, day.printed, day.handed_on)
    return (day.person, day.inside, *day.first, *state)


@lru_cache(maxsize=1024)
def _sorted(text: str) -> str:
    """Return a body as the tables keep it."""
    return json.dumps(json.loads(text), sort_keys=True)
