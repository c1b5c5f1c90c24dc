"""Bring every laptop's facts together in one database: each checked, none twice, none lost."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.chain import ChainBreak, chain_breaks
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.exchange.bundle import Head, Manifest, OpenedBundle
from kiosk.exchange.keys import is_station_mac
from kiosk.store.connection import connect_plain, naming_faults, writing
from kiosk.store.facts import all_facts, heads, receive
from kiosk.store.roster import take_over
from kiosk.store.schema import upgrade
from kiosk.store.tables import rebuild


class Unbelievable(Fault):
    """What is in a bundle is not what its station says, or no station of this event made it."""


@dataclass(frozen=True, slots=True)
class Merged:
    """All that the laptops told, in one plain database in memory; and where a chain does not hold."""

    connection: sqlite3.Connection
    manifests: tuple[Manifest, ...]
    breaks: tuple[ChainBreak, ...]


def merge(bundles: Iterable[OpenedBundle], pack: Pack) -> Merged:
    """Return the facts of all `bundles`, whatever their order, and the tables they amount to for the people of `pack`.

    Raises:
        Unbelievable: a bundle was not checked by `check` before.
    """
    connection = connect_plain(":memory:")
    upgrade(connection, Path("attendance"))
    opened = sorted(bundles, key=lambda bundle: (bundle.manifest.incarnation, bundle.manifest.made))
    waiting: list[Fact] = []
    with writing(connection):
        for bundle in opened:
            with closing(_opened(bundle)) as source:
                waiting = list(receive(connection, [*waiting, *all_facts(source)], bundle.manifest.made).waiting)
                _copy_details(source, connection)
        take_over(connection, pack.roster, pack.grants, pack.home, pack.issued)
        rebuild(connection)
    breaks = chain_breaks([*all_facts(connection), *waiting])
    return Merged(connection, tuple(bundle.manifest for bundle in opened), breaks)


def check(bundle: OpenedBundle, pack: Pack) -> None:
    """Make sure that a bundle holds what its manifest says, fact by fact, and that a station of this event made it.

    Raises:
        Unbelievable: it does not; the sentence says in what.
    """
    manifest = bundle.manifest
    with closing(_opened(bundle)) as source:
        facts = list(all_facts(source))
        named = {digest for (digest,) in source.execute("select digest from facts")}
        told = {incarnation: Head(seq, digest) for incarnation, (seq, digest) in heads(source).items()}
    if {fact.digest for fact in facts} != named:
        raise Unbelievable(
            f"{manifest.station}: a fact was changed after it was written. Ask that laptop for its file again."
        )
    if Counter(fact.kind.value for fact in facts) != Counter(manifest.facts) or told != dict(manifest.heads):
        raise Unbelievable(
            f"{manifest.station}: the facts are not those that the station counted. Ask for its file again."
        )
    if not _is_of_this_event(facts, manifest, pack):
        raise Unbelievable(f"{manifest.station}: this laptop never joined this event. Ask whose it is.")


def _is_of_this_event(facts: Iterable[Fact], manifest: Manifest, pack: Pack) -> bool:
    first = next((fact for fact in facts if (fact.incarnation, fact.seq) == (manifest.incarnation, 1)), None)
    if first is None or first.kind is not Kind.STATION_OPENED or first.body["public_key"] != manifest.public_key:
        return False
    mac = str(first.body["mac"])
    return is_station_mac(pack.event_key, manifest.station, manifest.incarnation, manifest.public_key, mac)


def _opened(bundle: OpenedBundle) -> sqlite3.Connection:
    name = Path(f"the bundle of {bundle.manifest.station}")
    with naming_faults(name):
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(bundle.snapshot)
        # A snapshot of a file in WAL mode says so in its header, and no WAL can live in memory.
        connection.execute("pragma journal_mode = memory")
        upgrade(connection, name)
    return connection


def _copy_details(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy what people wrote or staff corrected on the day; what the list said comes from the pack."""
    query = "select id, person, body from details where id not in (select details from people where origin = 'pack')"
    target.executemany("insert or ignore into details (id, person, body) values (?, ?, ?)", source.execute(query))
