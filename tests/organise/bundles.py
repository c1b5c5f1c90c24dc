"""Bundles without the sealing: what a station's record says, as the organisers open it."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.domain.fact import Fact, Kind
from kiosk.domain.pack import Pack
from kiosk.exchange.bundle import Head, Manifest, OpenedBundle
from kiosk.exchange.keys import new_signing_key, public_key, station_mac
from kiosk.organise.matter import Matter
from kiosk.organise.matters import find_matters
from kiosk.organise.merge import merge
from kiosk.organise.record import Record, record_of
from kiosk.organise.station_matters import station_matters
from kiosk.store.connection import connect_plain, writing
from kiosk.store.facts import all_facts, heads, receive
from kiosk.store.roster import take_over
from kiosk.store.schema import VERSION, upgrade
from kiosk.store.snapshot import snapshot
from tests import joined
from tests.samples import NINE
from tests.telling import Telling

PUBLIC = public_key(new_signing_key())


def station(name: str = "foyer", life: str = "00000001", **begins: str | bool) -> Telling:
    """Return a station that has just joined, or whose life `begins` otherwise, and may go on to tell."""
    telling = Telling(f"{name}.{life}")
    mac = station_mac(joined.keys().event_key, name, telling.incarnation, PUBLIC)
    telling.tell(Kind.STATION_OPENED, None, None, station=name, public_key=PUBLIC, mac=mac, **begins)
    return telling


def bundle(telling: Telling, others: Iterable[Fact] = (), by: Pack | None = None, made: int = NINE) -> OpenedBundle:
    """Return what `telling` hands over, with what it heard from `others`."""
    connection = connect_plain(":memory:")
    with closing(connection):
        upgrade(connection, Path("station"))
        pack = by or joined.pack()
        with writing(connection):
            take_over(connection, pack.roster, pack.grants, pack.home, pack.issued)
            receive(connection, [*telling.facts, *others], NINE)
        return OpenedBundle(manifest_of(connection, telling.incarnation, made), snapshot(connection))


def resaid(opened: OpenedBundle, sql: str) -> OpenedBundle:
    """Return the bundle after somebody changed its snapshot by `sql`, past the triggers that guard facts."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(opened.snapshot)
        for verb in ("update", "delete"):
            connection.execute(f"drop trigger facts_no_{verb}")
        connection.execute(sql)
        manifest = opened.manifest
        if sql.startswith("delete"):
            manifest = manifest_of(connection, manifest.incarnation, manifest.made)
        return replace(opened, snapshot=connection.serialize(), manifest=manifest)


def record(*bundles: OpenedBundle, by: Pack | None = None) -> Record:
    """Return what merging makes of the bundles."""
    pack = by or joined.pack()
    return record_of(merge(bundles, pack).connection, pack.event)


def matters(*bundles: OpenedBundle, by: Pack | None = None) -> dict[str, list[Matter]]:
    """Return the matters that merging the bundles raises, by their kind."""
    pack = by or joined.pack()
    merged = merge(bundles, pack)
    found = record_of(merged.connection, pack.event)
    sorted_out: dict[str, list[Matter]] = {}
    for matter in (*station_matters(found, merged.manifests, merged.breaks), *find_matters(found)):
        sorted_out.setdefault(matter.kind, []).append(matter)
    merged.connection.close()
    return sorted_out


def manifest_of(connection: sqlite3.Connection, incarnation: str, made: int) -> Manifest:
    """Return what a station says of the facts in its file."""
    return Manifest(
        event=joined.pack().event.id,
        station=incarnation.rpartition(".")[0],
        incarnation=incarnation,
        made=made,
        facts=dict(Counter(fact.kind.value for fact in all_facts(connection))),
        heads={name: Head(*head) for name, head in heads(connection).items()},
        store_version=VERSION,
        program="test",
        public_key=PUBLIC,
    )
