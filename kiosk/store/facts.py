"""Write down what happened, once and in order, and read it back."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.domain.clock import HybridTime, adopt, tick
from kiosk.domain.fact import FIRST, Draft, Fact, Kind

_COLUMNS = "incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous"


@dataclass(frozen=True, slots=True)
class Received:
    """What became of facts that came from elsewhere."""

    new: tuple[Fact, ...]
    """Written down now, in the order they came."""
    waiting: tuple[Fact, ...]
    """Not written: the fact before each is not here yet, and is to be asked for."""


def append(connection: sqlite3.Connection, incarnation: str, draft: Draft, wall: int) -> Fact:
    """Write `draft` as the next fact of `incarnation`, inside the caller's transaction. `wall` is milliseconds since 1970 (UTC)."""
    row = connection.execute(
        "select seq, digest, milliseconds, counter from facts where incarnation = ? order by seq desc, rowid desc limit 1",
        (incarnation,),
    ).fetchone()
    seq, previous, last = (row[0], row[1], HybridTime(row[2], row[3])) if row else (0, FIRST, HybridTime(0))
    time = tick(max(last, _heard(connection)), wall)
    fact = Fact(incarnation, seq + 1, time, wall, draft.kind, draft.person, draft.session, draft.body, previous)
    _insert(connection, fact)
    return fact


def receive(connection: sqlite3.Connection, facts: Iterable[Fact], wall: int) -> Received:
    """Write down the facts that are new here and chain on, inside the caller's transaction; repeats are dropped."""
    new: list[Fact] = []
    waiting: list[Fact] = []
    for fact in facts:
        if is_known(connection, fact.digest):
            continue
        if fact.previous == FIRST and fact.seq == 1 or _follows(connection, fact):
            _insert(connection, fact)
            new.append(fact)
        else:
            waiting.append(fact)
    _listen(connection, new, wall)
    return Received(tuple(new), tuple(waiting))


def is_known(connection: sqlite3.Connection, digest: str) -> bool:
    """Return whether the fact with this digest is here."""
    return connection.execute("select 1 from facts where digest = ?", (digest,)).fetchone() is not None


def all_facts(connection: sqlite3.Connection) -> Iterator[Fact]:
    """Yield every fact here, in the order in which they were written down here."""
    return map(_fact, connection.execute(f"select {_COLUMNS} from facts order by rowid"))


def facts_of(connection: sqlite3.Connection, person: str) -> list[Fact]:
    """Return the facts that speak of a person, in no particular order."""
    return [_fact(row) for row in connection.execute(f"select {_COLUMNS} from facts where person = ?", (person,))]


def heads(connection: sqlite3.Connection) -> dict[str, tuple[int, str]]:
    """Return each incarnation's highest number here and that fact's digest."""
    rows = connection.execute("select incarnation, max(seq), digest from facts group by incarnation")
    return {incarnation: (seq, digest) for incarnation, seq, digest in rows}


def _insert(connection: sqlite3.Connection, fact: Fact) -> None:
    body = json.dumps(dict(fact.body), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    row = (
        fact.digest,
        fact.incarnation,
        fact.seq,
        fact.time.milliseconds,
        fact.time.counter,
        fact.wall,
        fact.kind.value,
    )
    connection.execute(
        f"insert into facts (digest, {_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, fact.person, fact.session, body, fact.previous),
    )


def _fact(row: tuple[str, int, int, int, int, str, str | None, str | None, str, str]) -> Fact:
    incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous = row
    time = HybridTime(milliseconds, counter)
    return Fact(incarnation, seq, time, wall, Kind(kind), person, session, json.loads(body), previous)


def _follows(connection: sqlite3.Connection, fact: Fact) -> bool:
    before = (fact.previous, fact.incarnation, fact.seq - 1)
    found = connection.execute("select 1 from facts where digest = ? and incarnation = ? and seq = ?", before)
    return found.fetchone() is not None


def _heard(connection: sqlite3.Connection) -> HybridTime:
    row = connection.execute("select value from meta where name = 'heard'").fetchone()
    return HybridTime(*json.loads(row[0])) if row else HybridTime(0)


def _listen(connection: sqlite3.Connection, facts: Iterable[Fact], wall: int) -> None:
    before = heard = _heard(connection)
    for fact in facts:
        heard = adopt(heard, fact.time, wall)
    if heard != before:
        value = json.dumps([heard.milliseconds, heard.counter])
        connection.execute("insert or replace into meta (name, value) values ('heard', ?)", (value,))
