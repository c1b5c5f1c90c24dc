"""Eight laptops at twenty arrivals a second each, and a laptop that hears of four hundred thousand facts: long runs."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import count, islice
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

import pytest

from kiosk.desk import sharing
from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import FIRST, Fact, Kind
from kiosk.exchange.packet import Packet
from tests import joined
from tests.bench.busy_laptop import EACH, NAMES, pack
from tests.bench.conftest import Figure
from tests.hubs import running_hub
from tests.samples import NINE, at

pytestmark = pytest.mark.long

MINUTE = 60
FILLED, MANY, BATCH = 200_000, 400_000, 500
"""Facts until the file's own cache (64 MiB, `kiosk/store/connection.py`) is full, and facts in all."""
PEOPLE = 10_000


@pytest.fixture
def disk() -> Iterator[Path]:
    """Return a folder on the disk that the program lies on."""
    with TemporaryDirectory(dir=Path(__file__).parents[2], prefix=".bench-") as folder:
        yield Path(folder)


def test_eight_laptops_at_twenty_arrivals_a_second(disk: Path, figure: Figure) -> None:
    with running_hub(disk / "hub", joined.pack().event_key) as hub:
        alone = _busy(disk / "alone", NAMES[:1], "-")
        with_hub = _busy(disk / "one", NAMES[:1], str(hub.address))
        together = _busy(disk / "eight", NAMES, str(hub.address))
    told = f"{_p95(together):.1f} ms; one alone {_p95(alone):.1f} ms, one with a hub {_p95(with_hub):.1f} ms"
    ratio = _p95(together) / _p95(alone)
    figure("scan → answered, 8 laptops at 20 a second, × one alone", "p95 ≤ 1.2", f"{ratio:.2f} (p95 {told})")


def _busy(folder: Path, names: Sequence[str], hub: str) -> list[float]:
    """Return how long each arrival took at all of these laptops, a minute long, in milliseconds."""
    folder.mkdir()
    with ExitStack() as running:
        laptops = [running.enter_context(_laptop(folder / name, name, hub, place)) for place, name in enumerate(names)]
        for laptop in laptops:
            assert _line(laptop) == "ready"
        for laptop in laptops:
            _go(laptop)
        return [time for laptop in laptops for time in json.loads(_line(laptop))]


def _laptop(folder: Path, name: str, hub: str, place: int) -> "subprocess.Popen[str]":
    joined.join(folder, name, pack()).store.close()  # here, where the event's keys are
    told = [str(folder), name, hub, str(1 + place * EACH), str(MINUTE)]
    command = [sys.executable, "-m", "tests.bench.busy_laptop", *told]
    return subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _go(laptop: "subprocess.Popen[str]") -> None:
    assert laptop.stdin is not None
    laptop.stdin.write("go\n")
    laptop.stdin.flush()


def _line(laptop: "subprocess.Popen[str]") -> str:
    assert laptop.stdout is not None
    return laptop.stdout.readline().strip()


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[18]


def test_memory_stays_flat_over_two_hundred_thousand_facts_once_the_cache_is_full(disk: Path, figure: Figure) -> None:
    sizes = dict[int, float]()
    with joined.at_work(disk / "foyer") as desk:
        chain = _chain()
        for heard in range(BATCH, MANY + 1, BATCH):
            sharing.receive(desk, Packet(tuple(islice(chain, BATCH))), at(9))
            sizes[heard] = _memory()
    told = f"{sizes[BATCH]:.0f}, {sizes[FILLED]:.0f} and {sizes[MANY]:.0f} MiB"
    figure("memory after 500, 200,000 and 400,000 facts, with a cache of 64 MiB", "flat once that is full", told)


def _chain() -> Iterator[Fact]:
    """Yield what a laptop tells at which ten thousand people come and go for days."""
    last: Fact | None = None
    for seq in count(1):
        kind = (Kind.ARRIVED, Kind.LEFT)[seq // PEOPLE % 2] if last else Kind.STATION_OPENED
        body = {"station": "loft"} if last is None else {"door": "main", "by": ""}
        person, wall = f"{seq % PEOPLE:032x}" if last else None, NINE + 1000 * seq
        last = Fact("loft.1", seq, HybridTime(wall), wall, kind, person, None, body, last.digest if last else FIRST)
        yield last


def _memory() -> float:
    """Return what this process holds in memory, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
