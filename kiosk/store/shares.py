"""Read from the file all that bears on the shares of sessions' seats."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from kiosk.domain.fact import Kind
from kiosk.domain.lives import reckon_lives
from kiosk.domain.shares import Change, Credit, Gift, Ledger, Life, Reclaim
from kiosk.store.facts import house_facts

if TYPE_CHECKING:
    from kiosk.store.store import Identity

_Row: TypeAlias = tuple[Any, ...]

_MOVES = "select session, incarnation, kind, digest, body from facts where person is null and session is not null"
_SPENT = (
    "select session, giver, sum(freed = 0), count(*) from seats where override = 0 and taken is not null"
    " group by session, giver"
)
_KEPT = "select session, giver, count(*) from offers group by session, giver"
_RETURNED = "select session, giver, count(*) from seats where taken is null and freed = 1 group by session, giver"
_GRANTS = "select session, station, seats from grants"
_SESSIONS = "select session from grants union select session from changes"


def lives(connection: sqlite3.Connection, identity: "Identity") -> dict[str, Life]:
    """Return every incarnation that is known here, this laptop's own too."""
    found = reckon_lives(house_facts(connection, Kind.STATION_OPENED, Kind.STATION_RETIRED))
    claimed = any(life.first for life in found.values() if life.station == identity.station)
    return {identity.incarnation: Life(identity.station, not claimed)} | found


def ledgers(connection: sqlite3.Connection, identity: "Identity") -> dict[str, Ledger]:
    """Return what is known here of every session's shares."""
    known = lives(connection, identity)
    first = {life.station: name for name, life in known.items() if life.first}
    told: defaultdict[str, _Told] = defaultdict(_Told)
    told.update({session: _Told() for (session,) in connection.execute(_SESSIONS)})
    for table in (_GRANTS, _RETURNED):
        for session, station, seats in connection.execute(table):
            if station in first:
                told[session].granted[first[station]] += seats
    for session, giver, spent, taken in connection.execute(_SPENT):
        told[session].spent[giver] += spent
        told[session].taken[giver] += taken
    for session, giver, kept in connection.execute(_KEPT):
        told[session].spent[giver] += kept
    for session, incarnation, kind, digest, body in connection.execute(_MOVES):
        _move(told[session], incarnation, kind, digest, json.loads(body))
    return {session: one.ledger(known) for session, one in told.items()}


def changes(connection: sqlite3.Connection) -> dict[str, list[Change]]:
    """Return what newer packs changed in the shares of each session."""
    found: defaultdict[str, list[Change]] = defaultdict(list)
    for id, station, session, seats in connection.execute(
        "select id, station, session, seats from changes order by id"
    ):
        found[session].append(Change(id, station, session, seats))
    return found


def take_over_changes(connection: sqlite3.Connection, told: Iterable[Change]) -> None:
    """Keep the changes that a pack names, inside the caller's transaction; those known already stay as they are."""
    connection.executemany(
        "insert or ignore into changes (id, station, session, seats) values (?, ?, ?, ?)",
        [(change.id, change.station, change.session, change.seats) for change in told],
    )


@dataclass(slots=True)
class _Told:
    """One session's ledger as it grows."""

    granted: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    spent: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    taken: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    gifts: list[Gift] = field(default_factory=list)
    credits: dict[tuple[str, str], Credit] = field(default_factory=dict)
    cuts: list[Credit] = field(default_factory=list)
    reclaims: list[Reclaim] = field(default_factory=list)

    def ledger(self, known: Mapping[str, Life]) -> Ledger:
        """Return it as it stands."""
        told = (tuple(self.gifts), tuple(self.credits.values()), tuple(self.cuts), tuple(self.reclaims))
        return Ledger(self.granted, *told, self.spent, self.taken, known)


def _move(told: _Told, incarnation: str, kind: str, digest: str, body: Mapping[str, Any]) -> None:
    match kind:
        case Kind.SHARES_MOVED:
            told.gifts.append(Gift(digest, incarnation, body["to"], body["seats"]))
        case Kind.SHARES_ACCEPTED:
            told.credits[incarnation, body["gift"]] = Credit(body["gift"], incarnation, body["seats"])
        case Kind.SHARES_CUT:
            told.cuts.append(Credit(body["cut"], incarnation, body["seats"]))
        case Kind.SHARES_RECLAIMED:
            told.reclaims.append(Reclaim(incarnation, body["of"], body["seats"]))
        case _:
            pass
