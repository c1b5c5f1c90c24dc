"""The window first painted, and the memory it holds, against an empty window of Qt's in the same run."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.desk.joining import FILE
from kiosk.exchange import documents, key_file
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, create, set_meta
from tests import samples
from tests.bench.conftest import Figure

ROOT = Path(__file__).parents[2]
PASSPHRASE = "moor and heather"  # noqa: S105 - of an invented event
PAIRS = 9
Opened = Callable[..., dict[str, float]]


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    """Return the folder of a laptop that has joined."""
    pack = samples.pack()
    now, hour = datetime.now(UTC), timedelta(hours=1)
    door = replace(pack.event.doors[0], opens=now - hour, closes=now + hour)
    pack = replace(pack, event=replace(pack.event, doors=(door,)))
    key = key_file.create_key(tmp_path, PASSPHRASE, None)
    store = create(tmp_path / FILE, key, Identity("foyer", "foyer.00000001"))
    with store.writing() as writer:
        set_meta(writer.connection, "pack", documents.written(pack).decode())
        take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
    store.close()
    return tmp_path


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Return what opens a window in a process of its own, and tells what that says of itself.

    Its modules are compiled once, as they are on a laptop that opened the kiosk before.
    """
    compiled = {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    given = {**os.environ, **compiled, "KIOSK_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}

    def opened(*arguments: str) -> dict[str, float]:
        command = [sys.executable, "-m", "tests.bench.opening", *arguments]
        told = subprocess.run(
            command, env={**given, "PYTHONPATH": str(ROOT)}, cwd=ROOT, capture_output=True, text=True, check=True
        )
        return dict(json.loads(told.stdout))

    return opened


def test_the_window_is_painted_soon(benchmark: BenchmarkFixture, opened: Opened, laptop: Path, figure: Figure) -> None:
    opened("empty")
    opened("kiosk", str(laptop))
    pairs = [(opened("kiosk", str(laptop)), opened("empty")) for _ in range(PAIRS)]
    benchmark(lambda: opened("empty"))
    ours = {name: statistics.median(one[name] for one, _ in pairs) for name in ("painted", "complete", "memory")}
    least = {name: statistics.median(one[name] for _, one in pairs) for name in ("painted", "memory")}
    sooner, larger = ours["painted"] / least["painted"], ours["memory"] / least["memory"]
    benchmark.extra_info |= {"first paint, ×": round(sooner, 2), "memory, ×": round(larger, 2)}
    figure("window first painted", "≤ 1.5 × an empty window", f"{sooner:.2f} × ({ours['painted']:.2f} s)")
    figure("Welcome painted", "behind the first paint", f"{ours['complete']:.2f} s")
    figure("memory of the window at Welcome", "≤ 2.5 × an empty window", f"{larger:.2f} ×")
