"""Eight laptops at twenty arrivals a second each, and a laptop that hears of four hundred thousand facts: long runs."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from kiosk.desk import sharing
from kiosk.exchange.packet import Packet
from tests import joined
from tests.bench.busy_laptop import EACH, NAMES, pack
from tests.bench.conftest import Figure
from tests.bench.seven_laptops import chain
from tests.hubs import RunningHub, running_hub
from tests.samples import at

pytestmark = pytest.mark.long

MINUTE = 60
FILLED, MANY, BATCH = 200_000, 400_000, 500
"""Facts until the file's own cache (64 MiB, `kiosk/store/connection.py`) is full, and facts in all."""
PEOPLE = 10_000
_ONE_OF_EIGHT = "one of 8 laptops at 20 arrivals a second each"


@pytest.fixture
def disk_elsewhere() -> Iterator[Path]:
    """Return a folder for a hub that runs on another laptop: what it writes does not keep this one's disk busy."""
    memory = Path("/dev/shm")  # noqa: S108 - of this machine; where it has none, the hub is slower
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def test_eight_laptops_at_twenty_arrivals_a_second(disk: Path, figure: Figure) -> None:
    with running_hub(disk / "hub", joined.pack().event_key) as hub:
        alone = _p95(_answered(disk / "alone", NAMES[:1], "-"))
        apart = _p95(_answered(disk / "apart", NAMES, "-"))
        together = _p95(_answered(disk / "eight", NAMES, str(hub.address)))
    told = f"p95 {together:.1f} ms; one alone {alone:.1f} ms, eight that share nothing but this machine {apart:.1f} ms"
    figure("scan → answered, 8 laptops on this one machine, × one alone", "", f"{together / alone:.2f} ({told})")


def test_a_laptop_among_seven_others_at_twenty_arrivals_a_second(
    disk: Path, disk_elsewhere: Path, figure: Figure
) -> None:
    alone, among = _alone_and_among("busy_laptop", disk, disk_elsewhere)
    figure(f"scan → answered at {_ONE_OF_EIGHT}, × alone", "p95 ≤ 1.2", _grown(among, alone))


def test_the_screen_of_a_laptop_among_seven_others_at_twenty_arrivals_a_second(
    disk: Path, disk_elsewhere: Path, figure: Figure
) -> None:
    alone, among = _alone_and_among("busy_window", disk, disk_elsewhere)
    shown, answered = (_grown(among[what], alone[what]) for what in ("shown", "answered"))
    told = f"{shown}, {len(among['shown'])} scans at the window; those at the desk behind it answered: {answered}"
    figure(f"scan → greeting painted at {_ONE_OF_EIGHT}, × alone", "p95 ≤ 1.2", told)


def _alone_and_among(kind: str, disk: Path, disk_elsewhere: Path) -> tuple[Any, Any]:
    """Return what a laptop tells that works alone, and then one that hears of the seven others.

    In both minutes the seven and their hub keep this machine as busy: at a venue they would be other machines.
    """
    told = []
    for how in ("alone", "among"):
        with running_hub(disk_elsewhere / how, pack().event_key) as hub, _seven(hub) as others:
            told += _run(kind, disk / how, NAMES[:1], str(hub.address) if how == "among" else "-", others)
    return told[0], told[1]


def _grown(among: Sequence[float], alone: Sequence[float]) -> str:
    """Return how many times as long the slow ones took, and what they and the usual ones took."""
    late, middle = (_p95(among), _p95(alone)), (median(among), median(alone))
    return (
        f"{late[0] / late[1]:.2f} (p95 {late[0]:.1f} ms against {late[1]:.1f} ms,"
        f" median {middle[0]:.1f} ms against {middle[1]:.1f} ms)"
    )


@contextmanager
def _seven(hub: RunningHub) -> "Iterator[subprocess.Popen[str]]":
    """Run what tells the hub of seven other laptops."""
    command = [sys.executable, "-m", "tests.bench.seven_laptops", str(hub.address), pack().event_key, str(MINUTE)]
    with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as seven:
        yield seven


def _answered(folder: Path, names: Sequence[str], hub: str, *beside: "subprocess.Popen[str]") -> list[float]:
    """Return how long each arrival took to be answered at all of these laptops, in milliseconds."""
    return [time for times in _run("busy_laptop", folder, names, hub, *beside) for time in times]


def _run(kind: str, folder: Path, names: Sequence[str], hub: str, *beside: "subprocess.Popen[str]") -> list[Any]:
    """Return what each of these laptops of a kind tells after a minute."""
    folder.mkdir()
    with ExitStack() as running:
        places = enumerate(names)
        laptops = [running.enter_context(_laptop(kind, folder / name, name, hub, place)) for place, name in places]
        for laptop in (*laptops, *beside):
            assert _line(laptop) == "ready"
        for laptop in (*beside, *laptops):
            _go(laptop)
        return [json.loads(_line(laptop)) for laptop in laptops]


def _laptop(kind: str, folder: Path, name: str, hub: str, place: int) -> "subprocess.Popen[str]":
    joined.join(folder, name, pack()).store.close()  # here, where the event's keys are
    told = [str(folder), name, hub, str(1 + place * EACH), str(MINUTE)]
    command = [sys.executable, "-m", f"tests.bench.{kind}", *told]
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
        facts = chain("loft", 1, PEOPLE, together=True)
        for heard in range(BATCH, MANY + 1, BATCH):
            sharing.receive(desk, Packet(tuple(islice(facts, BATCH))), at(9))
            sizes[heard] = _memory()
    told = f"{sizes[BATCH]:.0f}, {sizes[FILLED]:.0f} and {sizes[MANY]:.0f} MiB"
    figure("memory after 500, 200,000 and 400,000 facts, with a cache of 64 MiB", "flat once that is full", told)


def _memory() -> float:
    """Return what this process holds in memory, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
