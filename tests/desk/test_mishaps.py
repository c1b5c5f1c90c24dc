"""Real laptops, each a process with its own file: put back from a backup, cloned, asleep, or with a wrong clock."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.apart import NEW_LIFE, OF_LAPTOPS
from kiosk.domain.fact import Fact
from kiosk.exchange.bundle import OpenedBundle, open_bundle
from kiosk.store.facts import all_facts, breaks
from tests import joined, samples
from tests.organise.bundles import matters
from tests.samples import at

HOUSE = Path(__file__).parents[2]
ZOE, GURPREET = (samples.person(number, "x").id for number in (2, 3))
CODES = [samples.code(number) for number in range(9)]


@dataclass(frozen=True, slots=True)
class Running:
    """A laptop at work."""

    process: subprocess.Popen[str]
    clock: Path

    def __call__(self, told: str) -> str:
        """Tell it to do something, and return its answer: by then it is on the disk."""
        self.tell(told)
        return self.answer()

    def tell(self, told: str) -> None:
        """Tell it to do something."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{told}\n")
        self.process.stdin.flush()

    def answer(self) -> str:
        """Return the next thing it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def set_clock(self, time: datetime) -> None:
        """Let its clock show another time."""
        self.clock.write_text(time.isoformat())

    def fall_asleep(self) -> None:
        """Stop it where it stands, as a closed lid does, and return once it has stopped."""
        self.process.send_signal(signal.SIGSTOP)
        _, status = os.waitpid(self.process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)

    def wake_up(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)


@contextmanager
def at_work(folder: Path, station: str = "foyer", machine: str = "card-1") -> Iterator[tuple[Running, str]]:
    """Start the laptop in `folder`, which joins first if it has not yet, and kill it afterwards; say what it found."""
    clock = folder.with_name(f"{folder.name}.clock")
    clock.write_text(at(9).isoformat())
    if not folder.exists():
        joined.join(folder, station).store.close()
    place = folder.with_name(f"{folder.name}.noted")
    command = [sys.executable, "-m", "tests.desk.at_the_door", str(folder), str(place), str(clock), machine]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=HOUSE) as process:
        running = Running(process, clock)
        try:
            yield running, running.answer()
        finally:
            process.kill()


def facts_in(folder: Path) -> list[Fact]:
    with joined.at_work(folder) as desk:
        assert breaks(desk.store.connection) == ()
        return list(all_facts(desk.store.connection))


def handed_in(folder: Path) -> OpenedBundle:
    with joined.at_work(folder) as desk:
        return open_bundle(joined.closed(desk).data, joined.keys())


def asked_of_laptops(*folders: Path) -> set[str]:
    """Return the kinds of matters that the organisers are asked about these laptops."""
    raised = matters(*(handed_in(folder) for folder in folders), by=joined.pack())
    return raised.keys() & {*(case.matter for case in OF_LAPTOPS), "clock went wrong"}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty place to carry facts by."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_backup_that_was_put_back_goes_on_without_seats_and_gets_back_all_that_was_shared(
    tmp_path: Path, stick: Path
) -> None:
    folder, backup = tmp_path / "foyer", tmp_path / "backup"
    with at_work(folder) as (foyer, found):
        assert (found, foyer(f"in {CODES[1]}")) == ("same", "Admitted")
        name = foyer("name")
    shutil.copytree(folder, backup)
    with at_work(folder) as (foyer, found):
        assert (found, foyer("name"), foyer(f"join {ZOE} moor")) == ("same", name, "given")
        assert foyer(f"carry {stick}") == "0"
    told = facts_in(folder)
    shutil.rmtree(folder)
    backup.rename(folder)
    with at_work(folder) as (foyer, found):
        assert (found, foyer("name") == name) == ("restored", False)
        assert (foyer("free moor"), foyer(f"join {GURPREET} moor")) == ("0", "no places here")
        assert (foyer(f"in {CODES[2]}"), foyer(f"carry {stick}")) == ("Admitted", "0")
    assert {fact.digest for fact in told} < {fact.digest for fact in facts_in(folder)}
    assert asked_of_laptops(folder) == {NEW_LIFE.matter}


def test_a_cloned_disk_at_work_beside_the_first_writes_under_a_name_of_its_own(tmp_path: Path, stick: Path) -> None:
    folder, clone = tmp_path / "foyer", tmp_path / "clone"
    with at_work(folder) as (foyer, _):
        foyer(f"in {CODES[1]}")
    shutil.copytree(folder, clone)
    shutil.copy(tmp_path / "foyer.noted", tmp_path / "clone.noted")
    with at_work(folder) as (foyer, found), at_work(clone, machine="card-2") as (other, found_there):
        assert (found, found_there) == ("same", "copied")
        assert [foyer(f"join {ZOE} moor"), other(f"join {GURPREET} moor")] == ["given", "no places here"]
        assert [foyer(f"in {CODES[2]}"), other(f"in {CODES[3]}")] == ["Admitted", "Admitted"]
        assert [one(f"carry {stick}") for one in (foyer, other, foyer)] == ["0", "0", "0"]
    assert {fact.digest for fact in facts_in(folder)} == {fact.digest for fact in facts_in(clone)}
    assert asked_of_laptops(folder, clone) == {NEW_LIFE.matter}


def test_a_laptop_that_slept_through_lunch_goes_on_as_itself(tmp_path: Path, stick: Path) -> None:
    with at_work(tmp_path / "foyer") as (foyer, _), at_work(tmp_path / "stairs", "stairs") as (stairs, _):
        assert (foyer(f"in {CODES[2]}"), foyer(f"join {ZOE} together")) == ("Admitted", "given")
        assert (foyer(f"leave {ZOE} together"), foyer(f"carry {stick}")) == ("True", "0")
        name, free = foyer("name"), foyer("free together")
        foyer.fall_asleep()
        foyer.tell("tick")  # somebody opens the lid
        for one in (foyer, stairs):
            one.set_clock(at(13))
        assert (stairs(f"carry {stick}"), stairs(f"out {ZOE}"), stairs(f"carry {stick}")) == ("0", "True", "0")
        foyer.wake_up()
        assert (foyer.answer(), foyer(f"carry {stick}"), foyer("name")) == ("ticked", "0", name)
        assert foyer("free together") == str(int(free) + 1), "what was let go of before lunch is final by now"
        assert foyer(f"in {CODES[2]}") == "Admitted", "they left meanwhile, and are back"
        assert stairs(f"carry {stick}") == "0"
    assert asked_of_laptops(tmp_path / "foyer", tmp_path / "stairs") == set()
    with at_work(tmp_path / "foyer") as (_, found):
        assert found == "same"


def test_a_clock_that_is_set_back_keeps_the_order_and_refuses_nobody(tmp_path: Path) -> None:
    with at_work(tmp_path / "foyer") as (foyer, _):
        foyer.set_clock(at(11))
        assert foyer(f"in {CODES[2]}") == "Admitted"
        foyer.set_clock(at(8, 30))
        assert [foyer(f"in {CODES[3]}"), foyer(f"out {ZOE}"), foyer(f"in {CODES[2]}")] == [
            *("Admitted", "True", "Admitted")
        ]
        assert foyer("tick") == "ticked"
    told = [fact for fact in facts_in(tmp_path / "foyer") if fact.person is not None]
    assert told[0].wall > told[-1].wall
    assert told == sorted(told, key=lambda fact: fact.order)
    assert asked_of_laptops(tmp_path / "foyer") == {"clock went wrong"}
