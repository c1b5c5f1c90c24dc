"""The one question at the end: optional, once a visit, and nobody's (EXPERIENCE, K2 and C3)."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.arriving import Arriving
from kiosk.domain.visit import BadgeState
from kiosk.flow.errands import CountAnswer
from kiosk.flow.inputs import Answered, BadgeMoved, DayLeft, Input, NotDone, PreviewReady, StaysHere
from kiosk.flow.keys import Key
from kiosk.flow.screens import Asked, CheckedIn, LeftToday, Screen, WelcomeBack
from kiosk.flow.step import step
from tests.flow.visits import SAM, after, choosing, greeted, press, walk

DURING_A_VISIT: list[Input] = [
    *(press(key) for key in Key if key not in (Key.FINISH, Key.NOT_ME)),
    *map(Answered, Arriving),
    *(DayLeft(SAM.person), StaysHere(SAM.person), BadgeMoved(SAM.person, BadgeState.READY)),
    PreviewReady(SAM.person, SAM.choices, b"png"),
]
ENDS: list[Screen] = [CheckedIn(SAM), LeftToday(SAM)]


@pytest.mark.parametrize("answer", Arriving)
def test_an_answer_is_counted_with_one_tap(answer: Arriving) -> None:
    following, errands = step(CheckedIn(SAM), Answered(answer))
    assert errands == (CountAnswer(answer),)
    assert following == CheckedIn(SAM, Asked.COUNTED)


def test_leaving_the_question_is_one_tap_and_counts_nothing() -> None:
    following, errands = step(CheckedIn(SAM), press(Key.SKIP))
    assert errands == ()
    assert following == CheckedIn(SAM, Asked.SKIPPED)
    assert walk(following, Answered(Arriving.EASY)) == (following, ())


@pytest.mark.parametrize("tap", [*map(Answered, Arriving), press(Key.SKIP)])
def test_whoever_leaves_is_asked_nothing(tap: Input) -> None:
    assert walk(LeftToday(SAM), tap) == (LeftToday(SAM), ())


def test_what_is_to_be_counted_says_nothing_of_anybody() -> None:
    assert [field.name for field in fields(CountAnswer)] == ["answer"]


def test_the_question_is_asked_at_the_end_only() -> None:
    assert walk(greeted(), Answered(Arriving.HARD)) == (greeted(), ())
    assert walk(greeted(), press(Key.SKIP)) == (greeted(), ())


def test_an_answer_that_could_not_be_counted_disturbs_nobody() -> None:
    assert walk(CheckedIn(SAM), NotDone(CountAnswer(Arriving.HARD))) == (CheckedIn(SAM), ())


@given(
    st.sampled_from([greeted(), choosing(), WelcomeBack(SAM, already_here=True), *ENDS]),
    st.lists(st.sampled_from(DURING_A_VISIT), max_size=40),
)
def test_nobody_is_counted_twice_in_one_visit(screen: Screen, given: list[Input]) -> None:
    counted = 0
    for one in given:
        screen, errands = step(screen, one)
        counted += sum(isinstance(errand, CountAnswer) for errand in errands)
    assert counted <= 1


def test_staying_after_all_does_not_ask_again() -> None:
    stays = after(LeftToday(SAM, Asked.COUNTED), StaysHere(SAM.person))
    assert after(stays, DayLeft(SAM.person)) == LeftToday(SAM, Asked.COUNTED)
