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


@pytest.fixture
def kiosk(kiosk: Program, prepared: Path, set_up: Path) -> Program:
    """Return the program, where a laptop was lost after somebody came in; its replacement, another one and a stick."""
    (kiosk.folder / "stick").mkdir()
    shutil.copytree(set_up, kiosk.folder / "lost")  # which was never opened, so nobody takes it for a copy
    let_somebody_in(kiosk.folder / "lost", 0)
    pack = prepared / "day.pack"
    assert kiosk("join", pack, "--station", "foyer-2", "--folder", "other").status == 0
    assert kiosk("carry", "stick", "--folder", "lost").status == 0
    let_somebody_in(kiosk.folder / "lost", 1)
    joined = kiosk("join", pack, "--station", "foyer-1", "--replace", "--folder", "new")
    assert (joined.status, joined.told) == (0, "")
    assert "It takes the place of the foyer-1 that was lost" in joined.said
    return kiosk


def let_somebody_in(folder: Path, place: int) -> None:
    laptop = open_laptop(folder, LAPTOP_WORDS)
    station = Station(laptop)
    answer = station.run(errands.CheckIn(laptop.pack.roster[place].code))
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
    assert "took this one's place" not in ended.said
    assert kiosk("carry", "stick", "--folder", "other").status == 0
    told = facts_of(kiosk.folder / "other")
    assert {fact.digest for fact in facts_of(kiosk.folder / "new")} < {fact.digest for fact in told}
    assert list(replaced(told).values()) == [False], "nobody has heard the lost one's last word"


def test_the_lost_one_that_comes_back_is_told_and_its_last_word_reaches_the_others(kiosk: Program) -> None:
    assert kiosk("carry", "stick", "--folder", "new").status == 0
    woken = kiosk("carry", "stick", "--folder", "lost")
    assert (woken.status, woken.told) == (0, "")
    assert "Another laptop took this one's place while it was away. What happened here counts." in woken.said
    assert "took this one's place" not in kiosk("carry", "stick", "--folder", "lost").said, "once is enough"
    for name in ("other", "new"):
        assert kiosk("carry", "stick", "--folder", name).status == 0
        assert list(replaced(facts_of(kiosk.folder / name)).values()) == [True]
    people = [{fact.person for fact in facts_of(kiosk.folder / name)} for name in ("lost", "new", "other")]
    assert [len(known - {None}) for known in people] == [2, 2, 2]
