"""Carrying by stick from the staff side, by keyboard alone: both ways, in words, and the door goes on meanwhile."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from kiosk.desk import check_in
from kiosk.desk.carrying import carry_facts
from kiosk.desk.desk import Desk
from kiosk.domain.pack import Pack
from kiosk.store import people
from tests import samples
from tests.samples import at
from tests.ui.staff.conftest import Side
from ui.staff.carry_card import CarryCard


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty folder that stands for a stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def card(helper: Side) -> CarryCard:
    """Return the card, with the keyboard in its entry."""
    helper.keys("Alt+8", "Tab", "Tab")
    return helper.pages.close_page.carry_card


@pytest.fixture
def elsewhere(tmp_path: Path, pack: Pack) -> Iterator[Desk]:
    """Return another laptop's desk, where somebody came in."""
    from kiosk.store.roster import take_over
    from kiosk.store.store import Identity, create

    store = create(tmp_path / "other.sqlite", bytes(32), Identity("stairs", "stairs.00000002"))
    with store.writing() as writer:
        take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
    desk = Desk(store, pack.event, pack.event.door("main"), str)
    check_in.check_in(desk, samples.code(2), at(9))
    yield desk
    store.close()


def carry(side: Side, card: CarryCard, place: Path) -> None:
    side.type(str(place))
    with side.qtbot.waitSignal(card.told):
        side.keys("Return")
    side.settle()


def test_who_came_in_at_another_laptop_is_here_after_carrying(
    helper: Side, card: CarryCard, elsewhere: Desk, stick: Path
) -> None:
    carry_facts(elsewhere, helper.station.laptop.pack.event_key, str(stick), at(9))
    carry(helper, card, stick)
    assert "Taken over: 1 fact of stairs, about 1 person." in helper.words()
    assert "1 people arrived" in helper.words()
    found = people.by_code(helper.station.desk.store.connection, samples.code(2))
    assert found is not None
    assert found.inside


def test_what_this_laptop_knows_is_put_there(helper: Side, card: CarryCard, elsewhere: Desk, stick: Path) -> None:
    check_in.check_in(helper.station.desk, samples.code(1), at(9))
    carry(helper, card, stick)
    assert "Put there: 1 fact of foyer." in helper.words()
    assert carry_facts(elsewhere, helper.station.laptop.pack.event_key, str(stick), at(9)).taken == {"foyer": 1}


def test_a_stick_that_is_not_there_is_told_and_the_key_works_again(helper: Side, card: CarryCard, stick: Path) -> None:
    carry(helper, card, stick / "gone")
    assert "whether a stick has to be put in first" in helper.words()
    (stick / "gone").mkdir()
    with helper.qtbot.waitSignal(card.told):
        helper.keys("Return")
    assert "Nothing there was new to this laptop." in helper.words()


def test_a_stick_full_of_damaged_files_does_not_fill_the_screen(helper: Side, card: CarryCard, stick: Path) -> None:
    check_in.check_in(helper.station.desk, samples.code(1), at(9))
    carry(helper, card, stick)
    [folder] = stick.iterdir()
    for number in range(9):
        (folder / f"holiday {number}.facts").touch()
    with helper.qtbot.waitSignal(card.told):
        helper.keys("Return")
    assert "holiday 2.facts has a name that no laptop gives" in helper.words()
    assert "And 6 more files like these" in helper.words()


def test_without_a_place_it_asks_for_one(helper: Side, card: CarryCard) -> None:
    helper.keys("Return")
    assert "Where to? Choose a folder, or type the path of a stick." in helper.words()


def test_a_folder_is_chosen_and_enter_carries(helper: Side, card: CarryCard, stick: Path) -> None:
    helper.keys("Tab", "Tab", "Return")
    [dialog] = card.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(stick))
    dialog.done(0)
    with helper.qtbot.waitSignal(card.told):
        helper.keys("Return")
    assert [path.name.partition("-")[0] for path in stick.iterdir()] in (["kiosk"], [])
    assert "Nothing there was new to this laptop." in helper.words()


def test_the_lock_closes_the_choice_of_a_folder(helper: Side, card: CarryCard) -> None:
    helper.keys("Tab", "Tab", "Return")
    [dialog] = card.findChildren(QFileDialog)
    with helper.qtbot.waitSignal(dialog.finished):
        helper.presenter.lock()


def test_what_is_on_its_way_when_the_desk_locks_is_told_without_anybody_s_name(
    helper: Side, card: CarryCard, stick: Path
) -> None:
    helper.type(str(stick))
    with helper.qtbot.waitSignals([card.told, card.told]):
        helper.keys("Return")
        helper.presenter.lock()


def test_a_bug_of_ours_is_told_and_noted_without_its_words(
    helper: Side, card: CarryCard, stick: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def break_(*_: object, **__: object) -> None:
        raise ValueError("Asha Verma")

    monkeypatch.setattr("ui.staff.carrying.carry_facts", break_)
    with caplog.at_level(logging.ERROR):
        carry(helper, card, stick)
    assert "Nothing is lost. Try once more." in helper.words()
    assert "ValueError" in caplog.text
    assert "Asha" not in caplog.text
