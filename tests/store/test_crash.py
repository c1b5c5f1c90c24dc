"""Killed with −9 at any moment, a laptop has every arrival that it acknowledged, and its record holds.

The long run: `KIOSK_KILL_LOG=FILE python3 run.py test tests/store/test_crash.py -m long` keeps a line about each kill.
"""

import os
import random
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from kiosk.store.facts import breaks
from kiosk.store.roster import take_over
from kiosk.store.store import Store, create, open_store
from kiosk.store.tables import rebuild
from tests.conftest import IDENTITY, KEY
from tests.samples import ISSUED, pack, person
from tests.store.checker import PEOPLE
from tests.store.laptops import rows

HOUSE = Path(__file__).parents[2]
LONGEST_PAUSE = 0.002
"""Seconds after an acknowledgement within which the process is killed: rather more than the next one takes."""
LONGEST_START = 1.0
"""Seconds within which it is killed when it is to be killed while it starts."""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with many people who may all come in."""
    path = tmp_path_factory.mktemp("fresh") / "station.sqlite"
    store = create(path, KEY, IDENTITY)
    with store.writing() as writer:
        people = [person(number, f"Person {number}") for number in range(PEOPLE)]
        take_over(writer.connection, people, pack().grants, "foyer", ISSUED)
    store.close()
    return path


@dataclass(slots=True)
class Trial:
    """One file, killed again and again until everybody is in."""

    path: Path
    chance: random.Random
    acknowledged: set[int] = field(default_factory=set)

    def run(self) -> tuple[int, float]:
        """Kill the program some time after a number of acknowledgements; return how many and how long after."""
        wanted, pause = self.chance.randrange(-1, 30), self.chance.uniform(0, LONGEST_PAUSE)
        if wanted < 0:
            pause = self.chance.uniform(0, LONGEST_START)
        with started(self.path) as process:
            pipe = process.stdout
            assert pipe is not None
            told = read(pipe, wanted)
            select.select([pipe], [], [], pause)
            process.kill()
            told += pipe.read()
        self.acknowledged |= {int(line) for line in told.split() if line.isdigit()}
        return wanted, pause

    def look(self) -> int:
        """Make sure that the file holds, and return how many people have arrived by it."""
        store = open_store(self.path, KEY)
        arrived = {int(id, 16) for (id,) in store.connection.execute("select person from attendance where inside")}
        assert self.acknowledged <= arrived
        assert breaks(store.connection) == ()
        assert tables(store) == tables(rebuilt(store))
        store.close()
        return len(arrived)


def started(path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.store.checker", str(path), KEY.hex()]
    return subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0, cwd=HOUSE)


def read(pipe: IO[bytes], wanted: int) -> bytes:
    """Return what the program says up to `wanted` acknowledgements, or all of it."""
    told = b""
    while told.count(b"\n") <= wanted and (more := os.read(pipe.fileno(), 64)):
        told += more
    return told


def tables(store: Store) -> list[object]:
    return [rows(store.connection, table) for table in ("attendance", "seats", "came", "people")]


def rebuilt(store: Store) -> Store:
    with store.writing() as writer:
        rebuild(writer.connection)
    return store


def kills(fresh: Path, folder: Path, seed: int, count: int) -> Iterator[str]:
    """Kill `count` times; yield a line about each: seed, number, answers waited for, pause, acknowledged, found.

    Once everybody is in there is nothing left to lose, so a fresh file is taken. A kill between the disk and the
    acknowledgement leaves somebody who is found and was never acknowledged.
    """
    chance = random.Random(seed)  # noqa: S311 - when to kill, not a secret
    trial, found = Trial(Path(shutil.copy(fresh, folder)), chance), 0
    for number in range(count):
        if found == PEOPLE:
            trial = Trial(Path(shutil.copy(fresh, folder)), chance)
        wanted, pause = trial.run()
        found = trial.look()
        yield f"{seed} {number} {wanted} {pause * 1e6:.0f} {len(trial.acknowledged)} {found}"


def test_killed_at_twenty_moments_no_acknowledged_arrival_is_lost(fresh: Path, tmp_path: Path) -> None:
    assert len(list(kills(fresh, tmp_path, seed=4, count=20))) == 20


@pytest.mark.long
def test_killed_at_a_thousand_moments_no_acknowledged_arrival_is_lost(fresh: Path, tmp_path: Path) -> None:
    with Path(os.environ.get("KIOSK_KILL_LOG", tmp_path / "kill-log.txt")).open("w") as log:
        log.write("seed kill acknowledgements_waited_for pause_us acknowledged found\n")
        for line in kills(fresh, tmp_path, seed=2026, count=1_000):
            log.write(line + "\n")
            log.flush()


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed, and nothing else sees system calls"
)
def test_each_acknowledgement_follows_a_sync_of_all_that_was_written(fresh: Path, tmp_path: Path) -> None:
    path, trace = shutil.copy(fresh, tmp_path), tmp_path / "trace"
    watch = ["strace", "-f", "-e", "trace=pwrite64,write,fdatasync,fsync", "-o", str(trace)]
    command = [*watch, sys.executable, "-m", "tests.store.checker", path, KEY.hex()]
    subprocess.run(command, cwd=HOUSE, check=True, stdout=subprocess.DEVNULL)
    assert synced_acknowledgements(trace.read_text()) == PEOPLE


def synced_acknowledgements(trace: str) -> int:
    """Return how many acknowledgements there are, each after a sync of all that was written before it."""
    unsynced, syncs, acknowledged = set[str](), 0, 0
    for call, fd, rest in re.findall(r"(\w+)\((\d+)(.*)", trace):
        match call:
            case "pwrite64":
                unsynced.add(fd)
            case "fdatasync" | "fsync" if rest.endswith("= 0"):
                unsynced.discard(fd)
                syncs += 1
            case "write" if fd == "1" and re.match(r', "\d+\\n"', rest):
                assert not unsynced
                assert syncs > 0
                syncs, acknowledged = 0, acknowledged + 1
    return acknowledged
