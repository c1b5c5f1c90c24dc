"""Calls and notes of all laptops by keyboard alone."""

import logging
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.pack import Pack
from kiosk.domain.talk import Answered, Called, CallHeard, Noted, NoteDone, Present, TakenBack, Talk
from tests.samples import NINE, at
from tests.ui.staff.conftest import Side

ELSEWHERE = Called("c1", "stairs", "badge", "anything")
LABELS = Noted("n1", "stairs", "Printer 2 needs labels.")


@pytest.fixture
def said(helper: Side) -> list[Talk]:
    """Return all that this laptop tells the others from now on."""
    told: list[Talk] = []
    helper.station.say = told.append
    return told


def hear(side: Side, *talks: Talk) -> None:
    for talk in talks:
        side.station.hear(talk)
    side.settle()


def test_a_call_of_another_laptop_is_told_on_any_page_and_counted_on_its_key(helper: Side, said: list[Talk]) -> None:
    hear(helper, ELSEWHERE)
    assert "stairs · First floor: Would like a person, choosing a badge." in helper.words()
    assert "Alt+4 shows all calls and notes." in helper.words()
    assert "Calls (1)" in helper.words()
    assert said == [CallHeard("c1", "foyer")]


@pytest.fixture
def pack(pack: Pack) -> Pack:
    """Return the pack with a place at which the other station stands."""
    foyer, stairs = pack.event.stations
    placed = replace(pack.event, stations=(foyer, replace(stairs, where="First floor")))
    return replace(pack, event=placed)


def test_where_the_kiosk_stands_is_told_with_a_call_and_when_it_is_taken_back(helper: Side, said: list[Talk]) -> None:
    hear(helper, ELSEWHERE)
    assert "stairs · First floor: Would like a person, choosing a badge." in helper.words()
    helper.keys("Alt+4")
    assert "stairs · First floor, Would like a person, choosing a badge, Just now, For this desk" in helper.words()
    assert "stairs · First floor. Would like a person, choosing a badge. Waiting: just now." in helper.words()
    helper.keys("Return", "Alt+1")
    hear(helper, TakenBack("c1", "stairs"))
    assert "stairs · First floor: taken back." in helper.words()


def test_enter_answers_and_all_laptops_hear_it(helper: Side, said: list[Talk]) -> None:
    hear(helper, ELSEWHERE)
    helper.keys("Alt+4")
    assert "stairs · First floor, Would like a person, choosing a badge, Just now, For this desk" in helper.words()
    helper.keys("Return")
    assert said[-1] == Answered("c1", "foyer")
    assert "Nobody is waiting for a person." in helper.words()
    assert "Calls (1)" not in helper.words()


def test_a_call_that_was_answered_elsewhere_is_gone_and_so_is_its_notice(helper: Side) -> None:
    hear(helper, ELSEWHERE, Called("c2", "stairs", "welcome", "no code"), Answered("c1", "stairs"))
    assert "stairs · First floor: Has no code." in helper.words()
    hear(helper, Answered("c2", "stairs"))
    assert "Has no code" not in helper.words()


def test_a_call_that_is_taken_back_before_anybody_answers_is_gone(helper: Side) -> None:
    hear(helper, ELSEWHERE, TakenBack("c1", "stairs"))
    assert "Calls (1)" not in helper.words()
    helper.keys("Alt+4")
    assert "Nobody is waiting for a person." in helper.words()
    assert "Taken back" not in helper.words()


def test_whoever_is_on_their_way_sees_that_the_call_was_taken_back_until_they_take_it_off(
    helper: Side, said: list[Talk]
) -> None:
    hear(helper, ELSEWHERE)
    helper.keys("Alt+4", "Return", "Alt+1")
    hear(helper, TakenBack("c1", "stairs"))
    assert "stairs · First floor: taken back. Nobody is needed there any more." in helper.words()
    helper.keys("Alt+4")
    assert "stairs · First floor, Would like a person, choosing a badge, Just now, Taken back" in helper.words()
    assert "stairs · First floor. Taken back. Nobody is needed there any more." in helper.words()
    assert "Take it off the list" in helper.words()
    helper.keys("Return")
    assert "Taken back" not in helper.words()
    assert said[-1] == Answered("c1", "foyer")


def test_a_call_for_another_desk_is_on_the_page_and_not_told(helper: Side) -> None:
    hear(helper, Present("stairs", "stairs.1", NINE, staffed=True), ELSEWHERE)
    assert "Calls (1)" not in helper.words()
    assert "Alt+4 shows" not in helper.words()
    helper.keys("Alt+4")
    assert "Another desk first" in helper.words()


def test_how_long_somebody_waits_is_kept_up_to_date(helper: Side) -> None:
    hear(helper, ELSEWHERE)
    helper.keys("Alt+4")
    helper.station.clock = lambda: at(9, 32)
    helper.presenter.tick()
    assert "2 minutes" in helper.words()


def test_nothing_is_shown_again_that_is_shown_already(helper: Side) -> None:
    hear(helper, ELSEWHERE, Called("c2", "stairs", "welcome", "no code"))
    helper.keys("Alt+4", "Down")
    helper.presenter.tick()
    assert "stairs · First floor. Has no code. Waiting: just now." in helper.words()


def test_a_note_for_the_other_desks_is_typed_and_sent_with_enter(helper: Side, said: list[Talk]) -> None:
    helper.keys("Alt+4")
    helper.type("Printer 2 needs labels.")
    helper.keys("Return")
    assert [(talk.station, talk.text) for talk in said if isinstance(talk, Noted)] == [
        ("foyer", "Printer 2 needs labels.")
    ]
    assert "The other desks are told until somebody has seen to it." in helper.words()
    assert "foyer, Printer 2 needs labels., Just now, Note" in helper.words()
    assert "Calls (1)" not in helper.words()


def test_f2_goes_to_the_line_for_a_note_while_calls_are_listed(helper: Side, said: list[Talk]) -> None:
    hear(helper, ELSEWHERE)
    helper.keys("Alt+4", "F2")
    helper.type("  ")
    helper.keys("Return")
    assert isinstance(helper.focus(), QLineEdit)
    assert not [talk for talk in said if isinstance(talk, Noted)]


def test_a_note_of_another_desk_is_shown_until_somebody_has_seen_to_it(helper: Side, said: list[Talk]) -> None:
    hear(helper, LABELS)
    assert "stairs tells all desks: Printer 2 needs labels." in helper.words()
    helper.keys("Alt+4")
    assert "It is done" in helper.words()
    helper.keys("Return")
    assert said == [NoteDone("n1", "foyer")]
    assert "Printer 2" not in helper.words()


def test_a_note_comes_while_somebody_types_and_takes_the_keyboard_from_nobody(helper: Side) -> None:
    helper.keys("Alt+4")
    helper.type("Lunch")
    hear(helper, LABELS)
    helper.type(" is here")
    field = helper.focus()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Lunch is here"


def test_a_lock_hides_calls_and_notes_and_the_next_one_who_signs_in_is_told_anew(helper: Side) -> None:
    hear(helper, ELSEWHERE, LABELS)
    helper.keys("Ctrl+L")
    signed_in = [helper.station.calls.is_staffed]
    assert "labels" not in " ".join(helper.words())
    helper.sign_in()
    assert [*signed_in, helper.station.calls.is_staffed] == [False, True]
    assert "Calls (2)" in helper.words()
    assert "Alt+4 shows all calls and notes." in helper.words()


def test_no_note_is_in_the_log(helper: Side, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        helper.keys("Alt+4")
        helper.type("Asha is at the stairs")
        helper.keys("Return")
    assert "Asha" not in caplog.text
