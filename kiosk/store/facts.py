"""Write down what happened, once and in order, and read it back."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from kiosk.domain.chain import Break, ChainBreak, chain_breaks
from kiosk.domain.clock import HybridTime, adopt, tick
from kiosk.domain.fact import AFTER, FIRST, Draft, Fact, Kind, body_text, in_order

_Row: TypeAlias = tuple[str, int, int, int, int, str, str | None, str | None, str, str, str]

_SELECT = (
    "select incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, digest from facts"
)
_IN_ORDER = _SELECT + " order by incarnation, seq, digest"
_AFTER = _SELECT + " where incarnation = ? and seq > ? order by seq, digest limit ?"
_OF_PERSON = _SELECT + " where person = ?"
_INSERT = (
    "insert into facts (incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, digest)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_HEARD = "select value from meta where name = 'heard'"
_LAST = (
    "select seq, digest, milliseconds, counter, (select value from meta where name = 'heard') from facts"
    " where incarnation = ? order by seq desc, digest desc limit 1"
)


@dataclass(frozen=True, slots=True)
class Received:
    """What became of facts that came from elsewhere."""

    new: tuple[Fact, ...]
    """Written down now, in the order of their chains."""
    waiting: tuple[Fact, ...]
    """Not written: the fact before each is not here yet, and is to be asked for."""
    left: tuple[Fact, ...] = ()
    """Not looked at yet, because somebody else waited for the file."""


def append(
    connection: sqlite3.Connection, incarnation: str, draft: Draft, wall: int, known: Sequence[Fact] = ()
) -> Fact:
    """Write `draft` as the next fact of `incarnation`, inside the caller's transaction.

    `wall` is the station's own clock, in milliseconds since 1970 (UTC); `known` are all facts of the draft's person. It
    is told after all of them, also where another laptop's clock is hours ahead.
    """
    row = connection.execute(_LAST, (incarnation,)).fetchone()
    seq, previous, milliseconds, counter, heard = row or (0, FIRST, 0, 0, _heard(connection))
    time = tick(max(HybridTime(milliseconds, counter), _time(heard)), wall)
    fact = Fact(incarnation, seq + 1, time, wall, draft.kind, draft.person, draft.session, draft.body, previous)
    if known and in_order((*known, fact))[-1] is not fact:
        fact = replace(fact, body={**fact.body, AFTER: in_order(known)[-1].digest})
    _insert(connection, fact)
    return fact


def receive(connection: sqlite3.Connection, facts: Iterable[Fact], wall: int) -> Received:
    """Write down the facts that are new here and chain on, inside the caller's transaction; repeats are dropped.

    In whatever order they come, what chains on to one another is taken together. A fork's branches are both taken.
    """
    new: list[Fact] = []
    waiting: list[Fact] = []
    last: Fact | None = None
    for fact in in_chains(facts):
        # Most follow the one before in the same message, and then nothing needs to be looked up.
        follows = last is not None and fact.seq == last.seq + 1 and fact.previous == last.digest
        if _is_here(connection, fact.incarnation, fact.seq, fact.digest):
            continue
        if follows or _chains_on(connection, fact):
            _insert(connection, fact)
            new.append(last := fact)
        else:
            waiting.append(fact)
    _listen(connection, new, wall)
    return Received(tuple(new), tuple(waiting))


def in_chains(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts so that each comes after the one it chains on to: they may be taken over a few at a time."""
    return sorted(facts, key=lambda fact: (fact.incarnation, fact.seq, fact.digest))


def keep_clock(connection: sqlite3.Connection, incarnation: str) -> None:
    """Let whatever is written next come after all that `incarnation` wrote, also when a new life of the file writes."""
    row = connection.execute(_LAST, (incarnation,)).fetchone()
    if row is not None:
        _keep_heard(connection, max(HybridTime(row[2], row[3]), _time(row[4])))


def all_facts(connection: sqlite3.Connection) -> Iterator[Fact]:
    """Yield every fact here, chain by chain."""
    return (_fact(row) for row in connection.execute(_IN_ORDER))


def facts_of(connection: sqlite3.Connection, person: str) -> list[Fact]:
    """Return the facts that speak of a person, in no particular order."""
    return [_fact(row) for row in connection.execute(_OF_PERSON, (person,))]


def person_of(connection: sqlite3.Connection, digest: str) -> str | None:
    """Return whom the fact with this digest speaks of; None if it is not here, or speaks of nobody."""
    row = connection.execute("select person from facts where digest = ?", (digest,)).fetchone()
    return None if row is None else row[0]


def facts_after(connection: sqlite3.Connection, incarnation: str, after: int, limit: int) -> list[Fact]:
    """Return at most `limit` facts of `incarnation` whose numbers are over `after`, in the order of their chain."""
    rows = connection.execute(_AFTER, (incarnation, after, limit))
    return [_fact(row) for row in rows]


def last_of(connection: sqlite3.Connection, incarnation: str) -> str | None:
    """Return the digest of what an incarnation wrote last; None if it wrote nothing."""
    row = connection.execute(_LAST, (incarnation,)).fetchone()
    return None if row is None else str(row[1])


def house_facts(connection: sqlite3.Connection, *kinds: Kind) -> list[Fact]:
    """Return the facts of these kinds that speak of neither a person nor a session, in no particular order."""
    marks = ", ".join("?" * len(kinds))
    where = f" where person is null and session is null and kind in ({marks})"
    return [_fact(row) for row in connection.execute(_SELECT + where, kinds)]


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many facts of each incarnation are here; more than its highest number means a fork."""
    return dict(connection.execute("select incarnation, count(*) from facts group by incarnation").fetchall())


def heads(connection: sqlite3.Connection) -> dict[str, tuple[int, str]]:
    """Return each incarnation's highest number here and that fact's digest; of a fork's ends, the highest digest."""
    incarnations = connection.execute("select distinct incarnation from facts").fetchall()
    return {name: connection.execute(_LAST, (name,)).fetchone()[:2] for (name,) in incarnations}


def breaks(connection: sqlite3.Connection) -> tuple[ChainBreak, ...]:
    """Return where the chains here do not hold, in order: a fact altered or missing, a fork."""
    facts, altered = [], []
    for row in connection.execute(_IN_ORDER):
        facts.append(fact := _unchecked(row))
        if fact.digest != row[-1]:
            altered.append(ChainBreak(fact.incarnation, fact.seq, Break.ALTERED))
    return tuple(sorted((*altered, *chain_breaks(facts))))


def _insert(connection: sqlite3.Connection, fact: Fact) -> None:
    time, body = fact.time, body_text(fact.body)
    connection.execute(
        _INSERT,
        (
            *(fact.incarnation, fact.seq, time.milliseconds, time.counter, fact.wall, fact.kind.value),
            *(fact.person, fact.session, body, fact.previous, fact.digest),
        ),
    )


def _fact(row: _Row) -> Fact:
    """Return a fact that remembers the digest it was written down with; `breaks` works all of them out anew."""
    fact = _unchecked(row)
    object.__setattr__(fact, "_digest", row[-1])
    return fact


def _unchecked(row: _Row) -> Fact:
    incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, _ = row
    time = HybridTime(milliseconds, counter)
    return Fact(incarnation, seq, time, wall, Kind(kind), person, session, json.loads(body), previous)


def _chains_on(connection: sqlite3.Connection, fact: Fact) -> bool:
    if fact.seq == 1 or fact.previous == FIRST:
        return fact.seq == 1 and fact.previous == FIRST
    return _is_here(connection, fact.incarnation, fact.seq - 1, fact.previous)


def _is_here(connection: sqlite3.Connection, incarnation: str, seq: int, digest: str) -> bool:
    query = "select 1 from facts where incarnation = ? and seq = ? and digest = ?"
    return connection.execute(query, (incarnation, seq, digest)).fetchone() is not None


def _heard(connection: sqlite3.Connection) -> str | None:
    row = connection.execute(_HEARD).fetchone()
    return None if row is None else str(row[0])


def _time(heard: str | None) -> HybridTime:
    return HybridTime(*json.loads(heard)) if heard else HybridTime(0)


def _listen(connection: sqlite3.Connection, facts: Iterable[Fact], wall: int) -> None:
    before = heard = _time(_heard(connection))
    for fact in facts:
        heard = adopt(heard, fact.time, wall)
    if heard != before:
        _keep_heard(connection, heard)


def _keep_heard(connection: sqlite3.Connection, heard: HybridTime) -> None:
    value = json.dumps([heard.milliseconds, heard.counter])
    connection.execute("insert or replace into meta (name, value) values ('heard', ?)", (value,))
