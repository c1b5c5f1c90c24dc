"""What holds on every screen, whatever happens to it; the rules for people are in tests/experience."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import Help
from kiosk.flow.call_moves import CallMade, CallMoved, CallTakenBack
from kiosk.flow.errands import Call, Forget, Speak, TakeBack
from kiosk.flow.inputs import Done, Idle, Input, NotDone, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.leaving_moves import used
from kiosk.flow.panels import About, HelpSent, Privacy, QuietRoom, ReadAloud
from kiosk.flow.places import call_of, name, page_of
from kiosk.flow.screens import Camera, Cleared, Notice, Over, Page, Screen, SortTogether, StillThere, Welcome
from kiosk.flow.step import step
from tests.flow.anything import addressed, inputs, pages, screens
from tests.flow.visits import SAM, after, choosing, greeted, press

BAR = (Key.ASK, Key.QUIET_ROOM, Key.LANGUAGE, Key.TEXT, Key.READ_ALOUD, Key.MORE, Key.PRIVACY, Key.WHY, Key.MAP)


@given(screens, inputs)
def test_every_screen_has_an_answer_to_every_input(screen: Screen, given: Input) -> None:
    for one in (given, addressed(screen, given)):
        following, errands = step(screen, one)
        assert isinstance(following, get_args(Screen))
        assert isinstance(errands, tuple)


@given(screens, screens)
def test_no_two_screens_share_a_name(one: Screen, other: Screen) -> None:
    kinds = [type(screen.panel if isinstance(screen, Over) else screen) for screen in (one, other)]
    assert (name(one) == name(other)) == (kinds[0] is kinds[1])


@given(pages, st.sampled_from(BAR))
def test_the_bar_s_keys_open_a_panel_that_goes_back_to_the_page(page: Page, key: Key) -> None:
    opened = after(page, Pressed(key))
    assert isinstance(opened, Over)
    assert after(opened, press(Key.BACK)) == used(page)


def test_one_panel_takes_the_place_of_another() -> None:
    opened = after(greeted(), press(Key.PRIVACY), press(Key.QUIET_ROOM))
    assert opened == Over(QuietRoom(), greeted())


def test_keys_beneath_a_panel_do_nothing() -> None:
    covered = after(choosing(), press(Key.PRIVACY))
    assert step(covered, press(Key.PRINT)) == (covered, ())
    assert step(covered, press(Key.SPEAK)) == (covered, ())


@pytest.mark.parametrize(("key", "about"), [(Key.FIND_TOGETHER, About.NO_CODE), (Key.NOT_BOOKED, About.NOT_BOOKED)])
def test_who_has_no_code_or_no_booking_can_be_helped_by_a_person(key: Key, about: About) -> None:
    assert step(Welcome(), press(key)) == (Over(HelpSent(about), Welcome()), (Call("welcome", about),))


def called() -> Screen:
    """Return the screen of Sam, who asked for a person."""
    return after(greeted(), press(Key.ASK), CallMade("welcome-back", "c1", Help.SENT))


def test_a_call_that_moves_on_is_told_to_whoever_made_it() -> None:
    for help_ in Help:
        told = HelpSent(help=help_, call="c1", desk="By the lift")
        assert after(called(), CallMoved("c1", help_, "By the lift")) == Over(told, greeted())
        assert after(called(), Idle(), CallMoved("c1", help_, "By the lift")) == StillThere(Over(told, greeted()))
    assert after(greeted(), CallMoved("c1", Help.COMING)) == greeted()


def test_a_call_that_could_not_be_passed_on_is_taken_back_once_a_desk_hears() -> None:
    there = after(called(), CallMoved("c1", Help.AT_THE_DESK, "By the lift"), CallMoved("c1", Help.HEARD))
    assert there == Over(HelpSent(help=Help.HEARD, call="c1"), greeted())


def test_a_screen_knows_which_call_it_tells_of() -> None:
    assert (call_of(called()), call_of(after(called(), Idle()))) == ("c1", "c1")
    assert (call_of(greeted()), call_of(after(greeted(), press(Key.ASK)))) == ("", "")


@given(screens, st.sampled_from(Help))
def test_the_next_visitor_hears_nothing_of_an_earlier_visitor_s_call(screen: Screen, help_: Help) -> None:
    asked = after(screen, press(Key.FINISH), press(Key.ASK))
    assert after(asked, CallMoved("earlier", help_)) == asked
    assert after(asked, CallMade("another screen", "earlier", help_)) == asked
    assert after(asked, NotDone(Call("another screen"))) == asked
    mine = after(asked, CallMade(name(page_of(asked)), "mine", Help.SENT))
    assert after(mine, CallMoved("earlier", help_), CallMade("welcome", "earlier", help_)) == mine


def test_a_call_that_went_nowhere_says_that_the_desk_is_the_way() -> None:
    called = after(Welcome(), press(Key.ASK), NotDone(Call("welcome")))
    assert called == Over(HelpSent(help=Help.AT_THE_DESK), Welcome())


def test_what_goes_amiss_after_a_call_was_made_does_not_take_it_back() -> None:
    assert after(called(), NotDone(Call("welcome-back"))) == called()


@pytest.mark.parametrize("help_", Help)
def test_a_call_can_be_taken_back_however_far_it_is_and_leads_back_to_where_it_was_made(help_: Help) -> None:
    far = after(called(), CallMoved("c1", help_))
    assert step(far, press(Key.NOT_NEEDED)) == (greeted(), (TakeBack("welcome-back", "c1"),))
    assert step(far, press(Key.BACK)) == (greeted(), ())


def test_a_call_that_is_only_being_made_can_be_taken_back_and_one_that_went_nowhere_needs_not() -> None:
    being_made = after(Welcome(), press(Key.ASK))
    assert step(being_made, press(Key.NOT_NEEDED)) == (Welcome(), (TakeBack("welcome"),))
    nowhere = after(being_made, NotDone(Call("welcome")))
    assert step(nowhere, press(Key.NOT_NEEDED)) == (nowhere, ())


@given(pages)
def test_where_nobody_was_called_there_is_nothing_to_take_back(page: Page) -> None:
    for screen in (page, Over(Privacy(), page)):
        assert not any(isinstance(errand, TakeBack) for errand in step(screen, press(Key.NOT_NEEDED))[1])


def test_only_what_somebody_asked_for_is_theirs_to_take_back() -> None:
    assert {about for about in About if about.is_asked} == {About.ANYTHING, About.NO_CODE, About.NOT_BOOKED}


def test_what_is_told_late_of_a_call_taken_back_is_not_taken_for_the_next_one() -> None:
    again = after(Welcome(), press(Key.ASK), press(Key.NOT_NEEDED), press(Key.ASK))
    told = after(again, CallMade("welcome", "c1", Help.HEARD), CallTakenBack("c1"))
    assert told == Over(HelpSent(), Welcome())
    assert after(told, CallMade("welcome", "c2", Help.SENT), CallTakenBack("c1")) == Over(
        HelpSent(call="c2"), Welcome()
    )


def test_what_is_personal_is_known_to_be_so_when_read_aloud() -> None:
    assert after(Welcome(), press(Key.READ_ALOUD)) == Over(ReadAloud(personal=False), Welcome())
    asked = after(greeted(), press(Key.READ_ALOUD))
    assert asked == Over(ReadAloud(personal=True), greeted())
    assert step(asked, press(Key.SPEAK)) == (greeted(), (Speak(),))


def test_help_is_still_one_tap_away_when_asked_whether_somebody_is_there() -> None:
    assert after(greeted(), Idle(), press(Key.ASK)) == Over(HelpSent(), greeted())


def test_a_welcome_screen_rests_quietly_unless_somebody_changed_it() -> None:
    assert after(Welcome(notice=Notice.NOT_READ), Idle()) == Welcome()
    assert after(Welcome(), Idle(looks_changed=True)) == StillThere(Welcome())
    assert after(Welcome(Camera.HIDDEN), Idle()) == StillThere(Welcome(Camera.HIDDEN))


def test_a_cleared_screen_welcomes_whoever_touches_it() -> None:
    assert after(Cleared(), press(Key.BACK)) == Welcome()


def test_an_answer_under_the_question_whether_somebody_is_there_is_kept() -> None:
    asked = after(choosing(), press(Key.PRIVACY), Idle())
    assert asked == StillThere(Over(Privacy(), choosing()))
    assert after(asked, Done()) == asked


@pytest.mark.parametrize("errand", [Forget(), Speak()])
def test_errands_that_cannot_go_amiss_change_nothing(errand: Forget | Speak) -> None:
    assert after(greeted(), NotDone(errand)) == greeted()


def test_a_refusal_s_screen_can_be_left() -> None:
    assert step(SortTogether(), press(Key.BACK)) == (Welcome(), (Forget(),))
    assert step(SortTogether(), press(Key.PRINT)) == (SortTogether(), ())
    assert page_of(Over(Privacy(), SortTogether())) == SortTogether()
    assert SAM.greeting
