"""`kiosk join --replace` in real processes: a new laptop takes a lost one's place, and the lost one comes back."""

import shutil
from pathlib import Path

import pytest

from kiosk.app import Station
from kiosk.desk.joining import open_laptop
from kiosk.domain.apart_laptops import replaced
from kiosk.domain.fact import Fact
from kiosk.flow import errands, inputs
from kiosk.store.facts import all_facts
from tests.command_line.kiosk_program import LAPTOP_WORDS, Program


@pytest.fixture(scope="module")
def three(prepared: Path, set_up: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a laptop that was lost after somebody came in, its replacement, and another one."""
    folder = tmp_path_factory.mktemp("three")
    (folder / "stick").mkdir()
    program, pack = Program(folder, folder), prepared / "day.pack"
    shutil.copytree(set_up, folder / "lost")
    let_somebody_in(folder / "lost", 0)
    assert program("join", pack, "--station", "foyer-2", "--folder", "other").status == 0
    assert program("carry", "stick", "--folder", "lost").status == 0
    let_somebody_in(folder / "lost", 1)
    joined = program("join", pack, "--station", "foyer-1", "--replace", "--folder", "new")
    assert (joined.status, joined.told) == (0, "")
    assert "It takes the place of the foyer-1 that was lost" in joined.said
    return folder


@pytest.fixture
def kiosk(three: Path, tmp_path: Path) -> Program:
    """Return the program, started where the three laptops and the stick are."""
    return Program(shutil.copytree(three, tmp_path / "here"), tmp_path / "home")


def let_somebody_in(folder: Path, place: int) -> None:
    station = Station(open_laptop(folder, LAPTOP_WORDS))
    answer = station.run(errands.CheckIn(station.laptop.pack.roster[place].code))
    station.stop()
    assert isinstance(answer, inputs.WelcomedIn | inputs.ToStaff)


def facts_of(folder: Path) -> list[Fact]:
    laptop = open_laptop(folder, LAPTOP_WORDS)
    found = list(all_facts(laptop.store.connection))
    laptop.store.close()
    return found


def test_the_replacement_catches_up_with_all_that_the_others_heard(kiosk: Program) -> None:
    ended = kiosk("carry", "stick", "--folder", "new")
    assert (ended.status, ended.told) == (0, "")
    assert "Taken over: 2 facts of foyer-1, about 1 person." in ended.said
    assert "taken this one's place" not in ended.said
    assert kiosk("carry", "stick", "--folder", "other").status == 0
    assert {fact.digest for fact in facts_of(kiosk.folder / "new")} < {
        fact.digest for fact in facts_of(kiosk.folder / "other")
    }


def test_the_lost_one_that_comes_back_is_told_and_its_last_word_reaches_the_others(kiosk: Program) -> None:
    assert kiosk("carry", "stick", "--folder", "new").status == 0
    woken = kiosk("carry", "stick", "--folder", "lost")
    assert (woken.status, woken.told) == (0, "")
    assert "Another laptop has taken this one's place as foyer-1. All that this one wrote down is kept" in woken.said
    assert "taken this one's place" not in kiosk("carry", "stick", "--folder", "lost").said, "once is enough"
    for name in ("other", "new"):
        assert kiosk("carry", "stick", "--folder", name).status == 0
        assert list(replaced(facts_of(kiosk.folder / name)).values()) == [True]
    people = [{fact.person for fact in facts_of(kiosk.folder / name)} for name in ("lost", "new", "other")]
    assert [len(known - {None}) for known in people] == [2, 2, 2]


def test_until_it_comes_back_nobody_has_its_last_word(kiosk: Program) -> None:
    for name in ("new", "other"):
        assert kiosk("carry", "stick", "--folder", name).status == 0
    assert list(replaced(facts_of(kiosk.folder / "other")).values()) == [False]
