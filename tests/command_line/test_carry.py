"""`kiosk carry` in real processes: both ways, in plain words, with a status that says how it went."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app import Station
from kiosk.desk.joining import open_laptop
from kiosk.flow import errands, inputs
from kiosk.store.facts import all_facts
from kiosk.store.people import Person, by_id
from tests.command_line.kiosk_program import LAPTOP_WORDS, Program


@pytest.fixture(scope="module")
def both(prepared: Path, set_up: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two laptops that have never met; somebody came in at the first. Look, but change nothing."""
    folder = tmp_path_factory.mktemp("both")
    program = Program(folder, folder)
    shutil.copytree(set_up, folder / "foyer-1")
    assert program("join", prepared / "day.pack", "--station", "foyer-2", "--folder", "foyer-2").status == 0
    laptop = open_laptop(folder / "foyer-1", LAPTOP_WORDS)
    station = Station(laptop)
    answer = station.run(errands.CheckIn(laptop.pack.roster[0].code))
    station.stop()
    assert isinstance(answer, inputs.WelcomedIn | inputs.ToStaff)
    return folder


@pytest.fixture
def kiosk(both: Path, tmp_path: Path) -> Program:
    """Return the program, started where two laptops and an empty stick are."""
    folder = shutil.copytree(both, tmp_path / "here")
    (folder / "stick").mkdir()
    return Program(folder, tmp_path / "home")


def facts_of(folder: Path) -> list[str]:
    laptop = open_laptop(folder, LAPTOP_WORDS)
    found = [fact.digest for fact in all_facts(laptop.store.connection)]
    laptop.store.close()
    return found


def first_person(folder: Path) -> Person | None:
    laptop = open_laptop(folder, LAPTOP_WORDS)
    found = by_id(laptop.store.connection, laptop.pack.roster[0].id)
    laptop.store.close()
    return found


def test_both_laptops_know_the_same_after_a_round_and_are_told_how_many_facts(kiosk: Program) -> None:
    ended = [kiosk("carry", "stick", "--folder", name) for name in ("foyer-1", "foyer-2", "foyer-1")]
    assert [(one.status, one.told) for one in ended] == [(0, "")] * 3
    assert [one.said for one in ended] == [
        "stick:\n  Nothing there was new to this laptop.\n  Put there: 2 facts of foyer-1.\n",
        "stick:\n  Taken over: 2 facts of foyer-1, about 1 person.\n  Put there: 1 fact of foyer-2.\n",
        "stick:\n  Taken over: 1 fact of foyer-2.\n  All that this laptop knows is there already.\n",
    ]
    assert facts_of(kiosk.folder / "foyer-1") == facts_of(kiosk.folder / "foyer-2")
    assert first_person(kiosk.folder / "foyer-1") == first_person(kiosk.folder / "foyer-2")


def test_a_place_that_is_not_there_does_not_keep_the_others_waiting(kiosk: Program) -> None:
    ended = kiosk("carry", "gone", "stick", "--folder", "foyer-1")
    assert ended.status == 1
    assert "whether a stick has to be put in first" in ended.told
    assert "Put there: 2 facts of foyer-1." in ended.said
    assert not (kiosk.folder / "gone").exists()


def test_a_damaged_file_is_named_and_the_rest_taken_over(kiosk: Program) -> None:
    for name in ("foyer-1", "foyer-2"):
        kiosk("carry", "stick", "--folder", name)
    [folder] = (kiosk.folder / "stick").iterdir()
    (folder / "holiday.facts").write_bytes(b"x")
    ended = kiosk("carry", "stick", "--folder", "foyer-1")
    assert (ended.status, ended.told.partition(" ")[0]) == (1, "holiday.facts")
    assert "Taken over: 1 fact of foyer-2." in ended.said


def test_a_stick_that_may_only_be_read_is_told(kiosk: Program, read_only: Path) -> None:
    ended = kiosk("carry", read_only, "--folder", "foyer-1")
    assert ended.status == 1
    assert "may not read or write" in ended.told
    assert "Not put there: 2 facts." in ended.said


def test_where_a_window_has_the_file_open_it_points_at_the_staff_side(kiosk: Program) -> None:
    held = open_laptop(kiosk.folder / "foyer-1", LAPTOP_WORDS)
    ended = kiosk("carry", "stick", "--folder", "foyer-1")
    held.store.close()
    assert ended.status == 1
    assert "another program has this file open" in ended.told
    assert "Or carry from that window's staff side: Close the day, Carry by stick." in ended.told
    assert list((kiosk.folder / "stick").iterdir()) == []


def test_two_laptops_that_carry_to_a_shared_folder_at_once_do_no_harm(kiosk: Program) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "kiosk", "carry", "stick", "--folder", name],
            cwd=kiosk.folder,
            env=kiosk.environment(),
            stdout=subprocess.DEVNULL,
        )
        for name in ("foyer-1", "foyer-2")
    ]
    assert [process.wait(timeout=120) for process in running] == [0, 0]
    for name in ("foyer-1", "foyer-2"):
        assert kiosk("carry", "stick", "--folder", name).status == 0
    assert facts_of(kiosk.folder / "foyer-1") == facts_of(kiosk.folder / "foyer-2")


def test_no_name_and_no_station_is_readable_on_the_stick(kiosk: Program) -> None:
    kiosk("carry", "stick", "--folder", "foyer-1")
    person = first_person(kiosk.folder / "foyer-1")
    assert person is not None
    everything = b"".join(
        os.fsencode(path.name) + path.read_bytes() for path in (kiosk.folder / "stick").rglob("*.facts")
    )
    words = ("foyer", person.details.name, person.registration.reference, person.id)
    assert [word for word in words if word.encode() in everything] == []
