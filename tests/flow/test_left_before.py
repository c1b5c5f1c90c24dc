"""Leaving today can be taken back from Welcome too, without a name, for as long as nobody else has used the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.errands import Call, Forget, UndoLeaving
from kiosk.flow.inputs import CameraGone, CodesSeen, Idle, Input, LeavingUndone, NotDone, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.panels import About
from kiosk.flow.places import page_of
from kiosk.flow.screens import (
    Camera,
    Checking,
    Cleared,
    LeftToday,
    Notice,
    Over,
    Screen,
    SortTogether,
    StillThere,
    Welcome,
    WelcomeBack,
)
from kiosk.flow.step import patience, step
from tests.flow.anything import screens
from tests.flow.visits import SAM, after, greeted, press, walk

GONE = LeftToday(SAM, leaving="1eaf")
OFFERED = Welcome(leaving="1eaf")
UNDO = press(Key.UNDO_LEAVE_TODAY)


@pytest.mark.parametrize(
    "clearing", [[press(Key.FINISH)], [Idle(), press(Key.FINISH)], [Idle()] * 3, [press(Key.PRIVACY), *[Idle()] * 3]]
)
def test_once_the_screen_is_cleared_only_the_key_to_one_fact_is_left(clearing: list[Input]) -> None:
    assert after(GONE, *clearing) == OFFERED


def test_it_is_taken_back_with_one_tap_and_the_screen_says_so_to_nobody_in_particular() -> None:
    tapped, errands = step(OFFERED, UNDO)
    assert (tapped, errands) == (Welcome(), (UndoLeaving("1eaf"),))
    assert after(tapped, LeavingUndone()) == Welcome(notice=Notice.STAYS)
    assert walk(tapped, UNDO) == (Welcome(), ())


@pytest.mark.parametrize("use", [CodesSeen(()), CodesSeen(("K1A", "K1B")), press(Key.HIDE_CAMERA), press(Key.BACK)])
def test_whoever_uses_the_screen_next_is_not_offered_it(use: Input) -> None:
    used = after(OFFERED, use)
    assert isinstance(used, Welcome)
    assert not used.leaving


@given(screens, st.sampled_from([key for key in Key if key is not Key.UNDO_LEAVE_TODAY and key is not Key.FINISH]))
def test_no_key_but_its_own_leaves_the_offer_standing(screen: Screen, key: Key) -> None:
    page = page_of(after(screen, Pressed(key)))
    assert not isinstance(page, Welcome | Cleared) or not page.leaving


def test_beneath_what_somebody_opened_there_is_no_offer() -> None:
    assert page_of(after(OFFERED, press(Key.MAP))) == Welcome()
    assert after(StillThere(OFFERED), press(Key.STAY)) == Welcome()
    assert page_of(after(OFFERED, Idle(looks_changed=True))) == Welcome()
    assert isinstance(after(OFFERED, press(Key.MAP)), Over)


def test_it_ends_by_itself_after_a_minute() -> None:
    assert patience(OFFERED) == 60
    assert after(OFFERED, Idle()) == Welcome()
    assert patience(Welcome(notice=Notice.STAYS)) == 40


def test_it_is_still_offered_where_the_camera_goes() -> None:
    assert after(OFFERED, CameraGone()) == Welcome(Camera.ABSENT, leaving="1eaf")


def test_what_could_not_be_taken_back_brings_a_person() -> None:
    errand = UndoLeaving("1eaf")
    assert walk(Welcome(), NotDone(errand)) == (SortTogether(), (Call("welcome", About.UNDONE),))
    assert walk(greeted(), NotDone(errand)) == (greeted(), (Call("welcome-back", About.UNDONE),))


def test_an_answer_that_comes_late_says_nothing_to_whoever_is_there_now() -> None:
    assert after(OFFERED, UNDO, CodesSeen(("K1B",)), LeavingUndone()) == Checking("K1B")
    assert after(WelcomeBack(SAM), LeavingUndone()) == WelcomeBack(SAM)


def test_other_visits_leave_nothing_to_take_back() -> None:
    assert step(greeted(), press(Key.FINISH)) == (Welcome(), (Forget(),))
    assert after(greeted(), Idle(), Idle()) == Cleared()
