"""Bring every laptop's facts together in one database: each checked, none twice, none lost."""

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.chain import Break, ChainBreak
from kiosk.domain.fact import NEEDED, Kind
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.exchange.bundle import Head, Manifest, OpenedBundle
from kiosk.exchange.keys import is_station_mac
from kiosk.store.bulk import rebuild_in_bulk
from kiosk.store.connection import naming_faults, writing
from kiosk.store.facts import heads
from kiosk.store.roster import take_over
from kiosk.store.schema import upgrade

BEFORE = "before"
"""The origin of people whom an older pack knew, and this one does not."""


class Unbelievable(Fault):
    """What is in a bundle is not what its station says, or no station of this event made it."""


@dataclass(frozen=True, slots=True)
class Merged:
    """All that the laptops told, in one plain database; and where a chain does not hold."""

    connection: sqlite3.Connection
    manifests: tuple[Manifest, ...]
    breaks: tuple[ChainBreak, ...]


_DOOR_INDEXES = (
    "select name from sqlite_master where type = 'index'"
    " and tbl_name in ('facts', 'seats', 'came', 'offers', 'waiting') and sql not like 'create unique %'"
)
"""Indexes that serve the door. Here they would take most of the time, and nobody asks them anything."""

_LISTED_BEFORE = (
    "create table listed_before"
    " (person text primary key, since integer, reference text, ticket_type text, body text) without rowid"
)
# Every digest was worked out anew by `check`: what has the same digest is the same fact, and no clash can hide here.
_COPY_FACTS = (
    "insert or ignore into facts"
    " (incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, digest)"
    " select incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, digest"
    " from incoming.facts"
)
# What people wrote or staff corrected on the day. What the list says comes from the pack.
_COPY_DETAILS = (
    "insert into details (id, person, body) select id, person, body from incoming.details"
    " where id not in (select details from incoming.people where origin = 'pack')"
    " on conflict (id) do update set body = excluded.body where excluded.body > body"
)
# The latest word of any older list, whichever bundle is read first.
_COPY_LISTED = (
    "insert into listed_before select p.person, p.details_since, p.reference, p.ticket_type, d.body"
    " from incoming.people p join incoming.details d on d.id = p.details where p.origin = 'pack'"
    " on conflict (person) do update set (since, reference, ticket_type, body) ="
    " (excluded.since, excluded.reference, excluded.ticket_type, excluded.body)"
    " where (excluded.since, excluded.reference, excluded.ticket_type, excluded.body)"
    " > (since, reference, ticket_type, body)"
)
_COPIES = (_COPY_FACTS, _COPY_DETAILS, _COPY_LISTED)

_GONE = (
    "from listed_before where person not in (select person from people) and person in (select person from attendance)"
)
_KEEP_LISTED = (
    f"insert into details (id, person, body) select 'before ' || person, person, body {_GONE}",
    "insert into people (person, reference, ticket_type, status, paid, code, details, details_since, origin)"
    f" select person, reference, ticket_type, 'cancelled', 1, '', 'before ' || person, since, '{BEFORE}' {_GONE}",
)

CANONICAL = (
    "select json_array(incarnation, seq, milliseconds, counter, wall, kind, person, session, json(body), previous),"
    " digest from facts"
)
"""Each fact as the bytes that its digest is taken of (`kiosk.domain.fact.canonical`), made by SQLite."""

_HOLDS = {
    str: "json_type(body, '$.{name}') is 'text'",
    int: "json_type(body, '$.{name}') is 'integer' and body ->> '$.{name}' between 0 and 4611686018427387903",
}
_NOT_WHOLE = (
    "select 1 from facts where not case kind "  # noqa: S608 - names of our own
    + " ".join(
        f"when '{kind}' then {' and '.join(_HOLDS[type_].format(name=name) for name, type_ in needed.items())}"
        for kind, needed in NEEDED.items()
    )
    + " else true end limit 1"
)
"""A fact that does not say all that tables are built from, as `kiosk.domain.fact.is_whole` asks of it."""
_FORKS = "select incarnation, seq from facts group by incarnation, seq having count(*) > 1"
_GAPS = """
select distinct incarnation, seq from facts as later
where iif(previous = '', seq <> 1, not exists (
    select 1 from facts as before
    where before.incarnation = later.incarnation and before.seq = later.seq - 1 and before.digest = later.previous))
"""


def merge(bundles: Iterable[OpenedBundle], pack: Pack) -> Merged:
    """Return the facts of all `bundles`, which `check` let pass, and the tables they amount to for a pack's people.

    Whatever the order of the bundles, the same comes out. They are taken one at a time, and what is merged lies in a
    temporary file, so memory does not grow with their number.

    Raises:
        Fault: there is no room for the temporary file.
    """
    connection = sqlite3.connect("", isolation_level=None)
    try:
        with naming_faults(Path("the temporary file")):
            _prepare(connection, pack)
            manifests = [_take_in(connection, bundle) for bundle in bundles]
            with writing(connection):
                rebuild_in_bulk(connection)
                for statement in _KEEP_LISTED:
                    connection.execute(statement)
            return Merged(connection, tuple(sorted(manifests, key=_place)), find_breaks(connection))
    except BaseException:
        connection.close()
        raise


def check(bundle: OpenedBundle, pack: Pack) -> None:
    """Make sure that a bundle holds what its manifest says, fact by fact, and that stations of this event made it.

    Raises:
        Unbelievable: it does not; the sentence says in what.
        FromTheFuture: a newer program made it.
    """
    station = bundle.manifest.station
    try:
        with closing(_opened(bundle)) as source:
            _check_digests(source, station)
            _check_counts(source, bundle.manifest)
            _check_bodies(source, station)
            _check_makers(source, bundle.manifest, pack.event_key)
    except sqlite3.DatabaseError as error:
        raise Unbelievable(f"{station}: this is no record of a day. Ask that laptop for its file again.") from error


def find_breaks(connection: sqlite3.Connection) -> tuple[ChainBreak, ...]:
    """Return every break in the merged chains, as `kiosk.domain.chain.chain_breaks` would."""
    forks = (ChainBreak(station, seq, Break.FORK) for station, seq in connection.execute(_FORKS))
    gaps = (ChainBreak(station, seq, Break.GAP) for station, seq in connection.execute(_GAPS))
    return tuple(sorted((*forks, *gaps)))


def _prepare(connection: sqlite3.Connection, pack: Pack) -> None:
    for pragma in ("journal_mode = off", "synchronous = off", "locking_mode = exclusive", "cache_size = -65536"):
        connection.execute(f"pragma {pragma}")
    upgrade(connection, Path("the temporary file"))
    with writing(connection):
        take_over(connection, pack.roster, pack.grants, pack.home, pack.issued, rules=pack.event.codes)
        for (name,) in connection.execute(_DOOR_INDEXES).fetchall():
            connection.execute(f"drop index {name}")
        connection.execute("delete from seats")  # those that were booked: all of them are built again
        connection.execute(_LISTED_BEFORE)
    connection.execute("attach ':memory:' as incoming")


def _take_in(connection: sqlite3.Connection, bundle: OpenedBundle) -> Manifest:
    with closing(_opened(bundle)) as source:
        connection.deserialize(source.serialize(), name="incoming")
    for statement in _COPIES:
        connection.execute(statement)
    return bundle.manifest


def _place(manifest: Manifest) -> tuple[str, int, str]:
    return (manifest.incarnation, manifest.made, manifest.snapshot)


def _opened(bundle: OpenedBundle) -> sqlite3.Connection:
    name = Path(f"the bundle of {bundle.manifest.station}")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(bundle.snapshot)
        # A snapshot of a file in WAL mode says so in its header, and no WAL can live in memory.
        connection.execute("pragma journal_mode = memory")
        upgrade(connection, name)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_digests(source: sqlite3.Connection, station: str) -> None:
    new = hashlib.blake2b
    for text, digest in source.execute(CANONICAL):
        if new(text.encode(), digest_size=32).hexdigest() != digest:
            raise Unbelievable(
                f"{station}: a fact was changed after it was written. Keep that laptop as it is; ask whoever had it."
            )


def _check_counts(source: sqlite3.Connection, manifest: Manifest) -> None:
    counted = dict(source.execute("select kind, count(*) from facts group by kind"))
    ends = {incarnation: Head(seq, digest) for incarnation, (seq, digest) in heads(source).items()}
    if counted != dict(manifest.facts) or ends != dict(manifest.heads):
        raise Unbelievable(
            f"{manifest.station}: the facts are not those that the station counted. Ask for its file again."
        )
    if not set(counted) <= {kind.value for kind in Kind}:
        raise Unbelievable(f"{manifest.station}: a newer program wrote this. Reconcile with that version.")


def _check_bodies(source: sqlite3.Connection, station: str) -> None:
    if source.execute(_NOT_WHOLE).fetchone():
        raise Unbelievable(
            f"{station}: a fact lacks what belongs to it. Keep that laptop as it is; ask whoever had it."
        )


def _check_makers(source: sqlite3.Connection, manifest: Manifest, event_key: str) -> None:
    """Every chain begins with its station's public key, and with what only a laptop of this event could make of it."""
    firsts = {
        incarnation: (kind, station, public, mac)
        for incarnation, *(kind, station, public, mac) in source.execute(
            "select incarnation, kind, json_extract(body, '$.station'), json_extract(body, '$.public_key'),"
            " json_extract(body, '$.mac') from facts where seq = 1"
        )
    }
    own = firsts.get(manifest.incarnation)
    believed = own is not None and own[1:3] == (manifest.station, manifest.public_key)
    for incarnation, (kind, station, public, mac) in firsts.items():
        opened = kind == Kind.STATION_OPENED
        believed &= opened and is_station_mac(event_key, str(station), incarnation, str(public), str(mac))
    if not believed:
        raise Unbelievable(f"{manifest.station}: this laptop never joined this event. Ask whose it is.")
