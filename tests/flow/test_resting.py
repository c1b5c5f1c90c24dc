"""A screen that rests because something of ours broke: wiped, told, and back by itself."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.resting import FIRST_REST, LONGEST_REST, UNTIL_STAFF_LOOK
from kiosk.flow.errands import Call, Forget, TryOut
from kiosk.flow.inputs import Broke, Idle, NotDone, Well, Woken
from kiosk.flow.keys import Key
from kiosk.flow.panels import About, QuietRoom
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import Over, Resting, Screen, Welcome
from kiosk.flow.step import patience, step
from tests.flow.anything import screens
from tests.flow.visits import after, greeted, press

FOR_STAFF = Resting(UNTIL_STAFF_LOOK)
TOLD = Call("resting", About.BROKEN)


@given(screens, st.integers(UNTIL_STAFF_LOOK, LONGEST_REST))
def test_what_breaks_rests_forgets_and_is_told_to_the_desk(screen: Screen, seconds: int) -> None:
    resting, errands = step(screen, Broke(seconds))
    assert visitor_of(resting) is None
    assert (resting, errands) in [(Resting(seconds), (Forget(), TOLD)), (FOR_STAFF, ())]
    assert errands or screen == FOR_STAFF


def test_after_its_rest_the_house_is_tried_and_if_it_is_well_somebody_is_welcomed() -> None:
    assert patience(Resting(60)) == 60
    assert step(Resting(60), Idle()) == (Resting(60), (TryOut(),))
    assert step(Resting(60), Well()) == (Welcome(), ())


def test_a_house_that_is_not_well_rests_twice_as_long_up_to_four_minutes() -> None:
    tried = [NotDone(TryOut())] * 5
    assert after(Resting(), *tried[:1]) == Resting(2 * FIRST_REST)
    assert after(Resting(), *tried) == Resting(LONGEST_REST)


def test_a_screen_that_waits_for_staff_tries_nothing_and_comes_back_when_they_have_looked() -> None:
    assert step(FOR_STAFF, Idle()) == (FOR_STAFF, ())
    assert after(FOR_STAFF, Well(), NotDone(TryOut())) == FOR_STAFF
    assert step(FOR_STAFF, Woken()) == (Welcome(), (Forget(),))


def test_whoever_reads_where_support_is_goes_on_reading_when_the_screen_is_back() -> None:
    assert after(Resting(), press(Key.QUIET_ROOM), Well()) == Over(QuietRoom(), Welcome())
    assert after(Resting(), press(Key.QUIET_ROOM), Idle()) == Resting()


def test_a_resting_screen_answers_no_key_but_those_for_help() -> None:
    assert after(Resting(), press(Key.BACK), press(Key.FINISH)) == Resting()
    assert after(Resting(), press(Key.ASK), press(Key.BACK)) == Resting()


def test_a_try_that_comes_late_moves_nobody_s_screen() -> None:
    assert after(greeted(), Well()) == greeted()
    assert after(greeted(), NotDone(TryOut())) == greeted()


def test_what_breaks_while_staff_are_waited_for_changes_nothing() -> None:
    assert step(FOR_STAFF, Broke(UNTIL_STAFF_LOOK)) == (FOR_STAFF, ())
