"""A whole day through the command line: list, pack, codes, two laptops, arrivals, bundles, one record."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.app import Station
from kiosk.desk.joining import open_laptop
from kiosk.flow import errands, inputs
from tests.command_line.kiosk_program import LAPTOP_WORDS, Ended, Program

ON_THE_DAY = datetime.fromisoformat("2026-11-26T09:05:00+00:00")
FOYERS = ("foyer-1", "foyer-2")


@dataclass(frozen=True, slots=True)
class Day:
    """What was left behind, and what the last command said."""

    folder: Path
    program: Program
    reconciled: Ended


def read_codes(program: Program) -> list[str]:
    """Return the codes in the first pictures that `kiosk codes` drew, as `kiosk read` reads them."""
    pictures = sorted((program.folder / "codes").glob("*.png"))[:4]
    return [line.partition(": ")[2] for line in program("read", *pictures).said.splitlines()]


def welcome(folder: Path, codes: list[str]) -> list[inputs.Input]:
    """Check in with codes at a laptop, as its window does."""
    station = Station(open_laptop(folder, LAPTOP_WORDS), clock=lambda: ON_THE_DAY)
    try:
        return [station.run(errands.CheckIn(code)) for code in codes]
    finally:
        station.stop()


@pytest.fixture(scope="module")
def day(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Live the day once, at two laptops that meet no more than at the organisers'."""
    folder = tmp_path_factory.mktemp("day")
    program = Program(folder, folder)
    assert program("codes", prepared / "day.pack").status == 0
    first, second, third, _ = codes = read_codes(program)
    for name in FOYERS:
        assert program("join", prepared / "day.pack", "--station", name, "--folder", name).status == 0
    welcomed = [*welcome(folder / "foyer-1", [first, second]), *welcome(folder / "foyer-2", [third, first])]
    assert all(isinstance(answer, inputs.WelcomedIn) for answer in welcomed), (codes, welcomed)
    (folder / "stick").mkdir()
    for name in FOYERS:
        assert program("close", "--folder", name, "--to", "stick").status == 0
    return Day(folder, program, reconcile(program, prepared, "result"))


def reconcile(program: Program, prepared: Path, out: str) -> Ended:
    """Reconcile what is on the stick."""
    online = [prepared / "attendance-day1.csv", prepared / "attendance-day2.csv"]
    bundles = sorted((program.folder / "stick").glob("*.bundle"))
    return program("reconcile", "--pack", prepared / "day.pack", *bundles, "--online", *online, "-o", out)


@pytest.fixture
def record(day: Day) -> Iterator[sqlite3.Connection]:
    """Return the record, opened as any program opens it."""
    with closing(sqlite3.connect(day.folder / "result" / "attendance.sqlite")) as connection:
        yield connection


def test_the_record_counts_who_came(day: Day, record: sqlite3.Connection) -> None:
    assert (day.reconciled.status, day.reconciled.told) == (0, "")
    assert "3 arrivals" in day.reconciled.said
    assert record.execute("select count(*) from people where came_in_person = 'yes'").fetchone() == (3,)
    assert record.execute("select count(*) from people").fetchone() == (64,)
    assert record.execute("select count(*) from people where online_days = 2").fetchone() > (10,)


def test_times_are_iso_with_their_offset(record: sqlite3.Connection) -> None:
    times = [text for row in record.execute("select arrived from arrivals") for text in row]
    assert len(times) == 3
    assert {datetime.fromisoformat(text).utcoffset() is not None for text in times} == {True}
    assert {text[:16] for text in times} == {"2026-11-26T09:05"}


def test_seats_and_matters_are_there_in_words(record: sqlite3.Connection) -> None:
    assert record.execute("select count(*) from session_attendance where booked = 'yes'").fetchone() > (30,)
    matters = [what for (what,) in record.execute("select what from matters")]
    assert [what for what in matters if "side-door" in what]
    assert [what for what in matters if "at foyer-1 at 09:05 and at foyer-2 at 09:05" in what]
    assert record.execute("select count(*) from matters where who_can_settle_it = ''").fetchone() == (0,)


def test_the_tables_are_there_for_spreadsheets_and_the_report_for_reading(day: Day) -> None:
    made = {path.name: path.read_bytes()[:4] for path in (day.folder / "result").iterdir()}
    assert {name for name in made if name.endswith(".csv")} == {
        "people.csv",
        "arrivals.csv",
        "session_attendance.csv",
        "matters.csv",
    }
    assert (made["attendance.xlsx"], made["report.pdf"]) == (b"PK\x03\x04", b"%PDF")


def test_reconciling_again_gives_the_same_record(day: Day, prepared: Path) -> None:
    before = (day.folder / "result" / "attendance.sqlite").read_bytes()
    assert reconcile(day.program, prepared, "result").status == 0
    assert (day.folder / "result" / "attendance.sqlite").read_bytes() == before


def test_closing_again_finishes_what_a_missing_stick_left_undone(day: Day) -> None:
    there = sorted(path.name for path in (day.folder / "stick").iterdir())
    ended = day.program("close", "--folder", "foyer-1", "--to", "stick", "--to", "second-stick", "--once")
    assert ended.status == 1
    assert "It is safe already in stick." in ended.told
    (day.folder / "second-stick").mkdir()
    assert day.program("close", "--folder", "foyer-1", "--to", "second-stick").status == 0
    assert [path.name for path in (day.folder / "second-stick").iterdir()] == there[:1]
