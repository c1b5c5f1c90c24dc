"""Many stations' facts merged, checked and rebuilt, against SQLite copying the same rows and looking at nothing.

Each size runs in a process of its own, so that its peak memory is its own. The full size, 50 × 20,000 facts, is long:
`python3 run.py bench tests/bench/test_merge.py -m long`.
"""

import random
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import FIRST, Body, Fact, Kind, body_text
from kiosk.exchange.bundle import OpenedBundle
from kiosk.exchange.keys import station_mac
from kiosk.organise.merge import check, merge
from kiosk.store.connection import connect_plain, writing
from kiosk.store.schema import upgrade
from tests import joined
from tests.bench.conftest import Figure
from tests.organise.bundles import PUBLIC, manifest_of
from tests.samples import NINE

PEOPLE = 20_000
HOUSE = Path(__file__).parents[2]
COLUMNS = "incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, digest"
INSERT = f"insert into facts ({COLUMNS}) values ({', '.join('?' * 11)})"  # noqa: S608 - our own columns
COPY = f"insert or ignore into facts ({COLUMNS}) select {COLUMNS} from incoming.facts"  # noqa: S608 - our own columns
TOLD: tuple[tuple[Kind, Body], ...] = (
    (Kind.ARRIVED, {"door": "main", "by": "", "overrode": None}),
    (Kind.BADGE_CHOSEN, {"wanted": True, "full_name": False, "photos": "unsaid", "larger": False, "by": ""}),
    (Kind.BADGE_PRINTED, {"reason": "arrival", "job": "12-a1"}),
    (Kind.SEAT_TAKEN, {"override": False, "by": ""}),
    (Kind.CAME_TO_SESSION, {"by": "helper"}),
    (Kind.LEFT, {"by": ""}),
)


def station_file(number: int, facts: int) -> OpenedBundle:
    """Return one station's bundle, opened: `facts` facts about people whom other stations speak of too."""
    connection = connect_plain(":memory:")
    upgrade(connection, Path("station"))
    incarnation = f"s{number}.{number:08x}"
    with writing(connection):
        connection.executemany(INSERT, _rows(incarnation, number, facts))
    snapshot = connection.serialize()
    opened = OpenedBundle(manifest_of(connection, incarnation, NINE), snapshot)
    connection.close()
    return opened


def _rows(incarnation: str, number: int, facts: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(number)  # noqa: S311 - whom a fact is about
    previous = FIRST
    mac = station_mac(joined.keys().event_key, f"s{number}", incarnation, PUBLIC)
    for seq in range(1, facts + 1):
        kind, body = TOLD[chance.randrange(len(TOLD))]
        if seq == 1:
            kind, body = Kind.STATION_OPENED, {"station": f"s{number}", "public_key": PUBLIC, "mac": mac}
        person, wall = None if seq == 1 else f"{chance.randrange(PEOPLE):032x}", NINE + 997 * seq + number
        fact = Fact(incarnation, seq, HybridTime(wall), wall, kind, person, "weir", body, previous)
        previous = fact.digest
        yield incarnation, seq, wall, 0, wall, kind.value, person, "weir", body_text(body), fact.previous, previous


def plain(bundles: list[OpenedBundle]) -> float:
    """Return the seconds that copying alone takes, into a file of the same kind with the door's indexes."""
    connection = sqlite3.connect("", isolation_level=None)
    for pragma in ("journal_mode = off", "synchronous = off", "cache_size = -65536"):
        connection.execute(f"pragma {pragma}")
    upgrade(connection, Path("plain"))
    connection.execute("attach ':memory:' as incoming")
    start = time.process_time()
    for bundle in bundles:
        connection.deserialize(bundle.snapshot, name="incoming")
        connection.execute(COPY)
    seconds = time.process_time() - start
    connection.close()
    return seconds


def ours(bundles: list[OpenedBundle]) -> float:
    """Return the seconds that checking, merging and rebuilding takes."""
    start = time.process_time()
    for bundle in bundles:
        check(bundle, joined.pack())
    merged = merge(bundles, joined.pack())
    seconds = time.process_time() - start
    count = merged.connection.execute("select count(*) from facts").fetchone()[0]
    assert count == sum(sum(bundle.manifest.facts.values()) for bundle in bundles)
    assert merged.breaks == ()
    merged.connection.close()
    return seconds


def peak() -> float:
    """Return the most memory this process has used so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(stations: int, facts: int) -> tuple[float, float, float]:
    """Return the seconds of ours and of plain SQL, and the MiB that ours took beyond the bundles themselves."""
    code = f"from tests.bench import test_merge; test_merge.tell({stations}, {facts})"
    told = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, check=True, capture_output=True, text=True)
    merging, copying, memory = map(float, told.stdout.split())
    return merging, copying, memory


def tell(stations: int, facts: int) -> None:
    """Print what `run` returns."""
    bundles = [station_file(number, facts) for number in range(stations)]
    before = peak()
    merging = ours(bundles)
    memory = peak() - before
    sys.stdout.write(f"{merging} {plain(bundles)} {memory}\n")


def note(figure: Figure, stations: int, facts: int, found: tuple[float, float, float]) -> None:
    merging, copying, memory = found
    figure(
        f"{stations} × {facts:,} facts merged, checked, rebuilt",
        "≤ 2.5 × a plain copy in SQL, memory flat",
        f"{merging / copying:.2f} × ({merging:.1f} s against {copying:.1f} s), {memory:.0f} MiB beside the bundles",
    )


def test_merging_costs_little_more_than_copying(figure: Figure) -> None:
    small, large = run(5, 10_000), run(10, 10_000)
    note(figure, 5, 10_000, small)
    note(figure, 10, 10_000, large)


@pytest.mark.long
def test_a_million_facts(figure: Figure) -> None:
    note(figure, 50, 20_000, run(50, 20_000))
