"""From a code to a greeting."""

import pytest

from kiosk.domain.visit import BadgeState
from kiosk.flow.errands import Call, CheckIn, Forget, LeaveToday, UndoCheckIn, UndoLeaveToday
from kiosk.flow.inputs import (
    BadgeMoved,
    CameraFound,
    CameraGone,
    CodesSeen,
    CodeUnsure,
    DayLeft,
    FoundHere,
    Idle,
    Input,
    NotDone,
    SeenAtRoom,
    StaysHere,
    ToStaff,
    WelcomedIn,
)
from kiosk.flow.keys import Key
from kiosk.flow.panels import About
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import (
    Camera,
    CheckedIn,
    Checking,
    Cleared,
    FindName,
    InRoom,
    LeftToday,
    Notice,
    SortTogether,
    StillThere,
    Welcome,
    WelcomeBack,
)
from kiosk.flow.step import patience, step
from tests.flow.visits import SAM, after, greeted, press, walk


def test_one_code_is_looked_up() -> None:
    assert walk(Welcome(), CodesSeen(("K1A",))) == (Checking("K1A"), (CheckIn("K1A"),))


def test_a_code_that_cannot_be_read_yet_is_said_to_be_so() -> None:
    assert after(Welcome(), CodesSeen(())) == Welcome(notice=Notice.NOT_READ)


def test_several_codes_are_asked_for_one_at_a_time() -> None:
    assert walk(Welcome(), CodesSeen(("K1A", "K1B"))) == (Welcome(notice=Notice.ONE_AT_A_TIME), ())


def test_a_scan_that_two_codes_explain_lets_nobody_in() -> None:
    assert walk(Welcome(), CodeUnsure()) == (Welcome(notice=Notice.UNSURE), ())
    assert walk(greeted(), CodeUnsure()) == (StillThere(greeted()), ())


def test_a_code_is_read_even_while_the_screen_asks_whether_somebody_is_still_there() -> None:
    assert after(StillThere(Welcome()), CodesSeen(("K1A",))) == Checking("K1A")
    assert after(Cleared(), CodesSeen(("K1A",))) == Checking("K1A")


def test_the_code_of_whoever_is_next_hides_what_is_on_the_screen_and_changes_nothing_else() -> None:
    assert walk(greeted(), CodesSeen(("K1B",))) == (StillThere(greeted()), ())
    assert walk(StillThere(greeted()), CodesSeen(("K1B",))) == (StillThere(greeted()), ())
    assert after(StillThere(greeted()), press(Key.STAY)) == greeted()
    assert walk(FindName("Sam"), CodesSeen(("K1B",))) == (FindName("Sam"), ())


def test_who_is_expected_is_greeted() -> None:
    assert after(Welcome(), CodesSeen(("K1A",)), WelcomedIn("K1A", SAM)) == WelcomeBack(SAM, already_here=False)


def test_who_is_here_already_is_greeted_as_such() -> None:
    assert after(Checking("K1A"), FoundHere("K1A", SAM)) == WelcomeBack(SAM, already_here=True)


def test_every_refusal_shows_the_same_screen() -> None:
    assert after(Checking("K1A"), ToStaff("K1A")) == SortTogether()


def test_an_answer_that_comes_after_somebody_went_back_shows_nobody() -> None:
    assert after(Welcome(), WelcomedIn("K1A", SAM)) == Welcome()
    assert after(Welcome(), BadgeMoved(SAM.person, BadgeState.READY)) == Welcome()


def test_a_disk_that_is_full_at_check_in_brings_a_person() -> None:
    assert walk(Checking("K1A"), NotDone(CheckIn("K1A"))) == (SortTogether(), (Call("checking", About.UNDONE),))
    assert walk(Welcome(), NotDone(CheckIn("K1A"))) == (Welcome(), ())
    assert walk(Checking("K1B"), NotDone(CheckIn("K1A"))) == (Checking("K1B"), ())


@pytest.mark.parametrize("late", [WelcomedIn("K1A", SAM), FoundHere("K1A", SAM), ToStaff("K1A")])
def test_an_answer_about_one_code_is_not_told_to_whoever_showed_the_next(late: Input) -> None:
    waiting = after(Welcome(), CodesSeen(("K1A",)), press(Key.BACK), CodesSeen(("K1B",)))
    assert walk(waiting, late) == (Checking("K1B"), ())


def test_the_camera_can_be_hidden_and_shown_again() -> None:
    assert after(Welcome(), press(Key.HIDE_CAMERA)) == Welcome(Camera.HIDDEN)
    assert after(Welcome(Camera.HIDDEN), press(Key.SHOW_CAMERA)) == Welcome()


def test_a_camera_that_is_gone_is_said_to_be_gone_until_it_is_back() -> None:
    assert after(Welcome(), CameraGone()) == Welcome(Camera.ABSENT)
    assert after(Welcome(), CameraGone(), press(Key.SHOW_CAMERA)) == Welcome(Camera.ABSENT)
    assert after(Welcome(), CameraGone(), CameraFound()) == Welcome()
    assert after(Welcome(Camera.HIDDEN), CameraFound()) == Welcome(Camera.HIDDEN)


def test_that_is_not_me_takes_the_arrival_back_and_forgets() -> None:
    cleared = Welcome(notice=Notice.CLEARED)
    assert walk(greeted(), press(Key.NOT_ME)) == (cleared, (UndoCheckIn(SAM.person), Forget()))


def test_that_is_not_me_leaves_an_earlier_arrival_alone() -> None:
    assert walk(WelcomeBack(SAM, already_here=True), press(Key.NOT_ME))[1] == (Forget(),)


def test_a_check_in_that_could_not_be_taken_back_is_told_to_the_desk() -> None:
    assert walk(Welcome(), NotDone(UndoCheckIn(SAM.person))) == (Welcome(), (Call("welcome", About.UNDONE),))


def test_leaving_for_today_is_one_tap_and_can_be_taken_back() -> None:
    here = WelcomeBack(SAM, already_here=True)
    assert walk(here, press(Key.LEAVE_TODAY)) == (here, (LeaveToday(SAM.person),))
    left = after(here, press(Key.LEAVE_TODAY), DayLeft(SAM.person))
    assert left == LeftToday(SAM)
    assert walk(left, press(Key.UNDO_LEAVE_TODAY)) == (left, (UndoLeaveToday(SAM.person),))
    assert after(left, press(Key.UNDO_LEAVE_TODAY), StaysHere(SAM.person)) == here


def test_who_has_just_come_is_not_asked_whether_they_leave() -> None:
    assert walk(greeted(), press(Key.LEAVE_TODAY)) == (greeted(), ())


def test_leaving_that_could_not_be_kept_is_sorted_with_a_person() -> None:
    here = WelcomeBack(SAM, already_here=True)
    assert walk(here, NotDone(LeaveToday(SAM.person))) == (SortTogether(), (Call("welcome-back", About.UNDONE),))
    assert walk(Welcome(), NotDone(LeaveToday(SAM.person))) == (Welcome(), ())
    assert walk(here, NotDone(LeaveToday("another"))) == (here, ())


def test_having_stayed_means_nothing_to_whoever_left_meanwhile() -> None:
    assert after(LeftToday(SAM), StaysHere("another")) == LeftToday(SAM)
    assert after(greeted(), StaysHere(SAM.person)) == greeted()


def test_having_left_means_nothing_to_other_screens() -> None:
    assert after(CheckedIn(SAM), DayLeft(SAM.person)) == CheckedIn(SAM)


def test_at_a_rooms_door_a_code_is_counted_and_nobody_is_named() -> None:
    seen = after(Welcome(), CodesSeen(("K1A",)), SeenAtRoom("K1A", "Listening well"))
    assert seen == InRoom("Listening well")
    assert visitor_of(seen) is None


def test_the_next_one_at_a_rooms_door_need_not_wait_for_the_screen() -> None:
    assert step(InRoom("Listening well"), CodesSeen(("K1B",))) == (Checking("K1B"), (CheckIn("K1B"),))


def test_at_a_rooms_door_the_screen_is_ready_again_by_itself() -> None:
    assert patience(InRoom("Listening well")) < 10
    assert after(InRoom("Listening well"), Idle()) == Welcome()
    assert after(InRoom("Listening well"), press(Key.BACK)) == Welcome()
