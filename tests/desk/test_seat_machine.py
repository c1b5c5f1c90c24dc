"""Whatever happens to laptops and network, no room is overbooked, no seat is lost, and nobody loses theirs."""

import itertools
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.desk import mutants
from tests.desk.seat_machine import Seats

RUNS, STEPS, AT_ONCE = 10_000, 80, 250


def run(runs: int, steps: int, chosen: int | None = None, phases: tuple[Phase, ...] = tuple(Phase)) -> int:
    """Live through so many days of so many steps, and return how many there were."""
    lived = 0

    class Counted(Seats):
        def __init__(self) -> None:
            super().__init__()
            nonlocal lived
            lived += 1

    machine = Counted if chosen is None else seed(chosen)(Counted)
    chances = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(machine, settings=chances)
    except AssertionError as found:
        found.add_note(f"found in run {lived}")
        raise
    return lived


@pytest.mark.parametrize("half", ["one half of 300 days", "the other"])
def test_nothing_that_happens_to_laptops_breaks_a_promise(half: str) -> None:
    assert run(150, 25) >= 150


@pytest.fixture
def log(tmp_path: Path) -> Iterator[TextIO]:
    """Give where a long run writes down what it did."""
    with Path(os.environ.get("KIOSK_SEATS_LOG", tmp_path / "seat-runs.txt")).open("a", buffering=1) as kept:
        yield kept


def commit() -> str:
    """Return which state of the program is at work here, marked where it was changed since; empty without git."""
    git = shutil.which("git")
    if git is None:
        return ""
    asked = [git, "describe", "--always", "--dirty", "--exclude=*"]
    return subprocess.run(asked, cwd=Path(__file__).parent, capture_output=True, text=True, check=False).stdout.strip()


def seats_log() -> Iterator[str]:
    """Live through all the days of the long run, part by part; yield each part's seed, runs, steps and seconds."""
    for chosen in itertools.count(int(os.environ.get("KIOSK_SEATS_SEED", "2026"))):
        began = time.monotonic()
        lived = run(AT_ONCE, STEPS, chosen, (Phase.generate, Phase.shrink))
        yield f"{chosen} {lived} {STEPS} {time.monotonic() - began:.0f} nothing"


@pytest.mark.long
def test_ten_thousand_days_break_no_promise(log: TextIO) -> None:
    lived = 0
    log.write(f"At commit {commit()}:\nseed runs steps seconds found\n")
    for line in seats_log():
        log.write(line + "\n")
        lived += int(line.split()[1])
        if lived >= int(os.environ.get("KIOSK_SEATS_RUNS", RUNS)):
            return


@pytest.mark.long
@pytest.mark.parametrize("mutant", mutants.MUTANTS, ids=lambda mutant: mutant.__name__)
def test_random_days_find_each_bug_that_was_put_in_on_purpose(
    mutant: mutants.Mutant, monkeypatch: pytest.MonkeyPatch, log: TextIO
) -> None:
    mutant(monkeypatch)
    with pytest.raises(AssertionError) as found:
        run(3_000, STEPS, 1, (Phase.generate,))
    [where] = [note for note in found.value.__notes__ if note.startswith("found in run")]
    log.write(f"{mutant.__name__} {where} of {STEPS} steps with seed 1, at commit {commit()}\n")
