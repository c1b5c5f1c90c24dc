"""Finding, joining, changing and leaving sessions."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.seats import NotSeated
from kiosk.domain.visit import BadgeState, Place
from kiosk.flow.errands import Call, JoinSession, LeaveSession, ListSessions, StopWaiting, WaitForPlace
from kiosk.flow.inputs import (
    Asking,
    DayLeft,
    Joined,
    LeftSession,
    NotDone,
    NotJoined,
    SessionChosen,
    SessionsListed,
    WaitingChanged,
)
from kiosk.flow.keys import Key
from kiosk.flow.panels import About
from kiosk.flow.screens import Screen, SessionNotice, Sessions, WelcomeBack
from tests.flow.visits import NOW, SAM, SESSIONS, after, among_sessions, greeted, press, session, walk

KEPT = replace(session("d", Place.KEPT), kept_until=NOW + timedelta(minutes=15))


def coming_back() -> WelcomeBack:
    """Return the screen that welcomes Sam, for whom a place is kept."""
    return WelcomeBack(replace(SAM, kept=(KEPT,)))


def notice(screen: Screen) -> SessionNotice:
    assert isinstance(screen, Sessions)
    return screen.notice


def reading(session: str) -> Screen:
    return after(among_sessions(), SessionChosen(session))


def test_the_sessions_are_listed_when_asked_for() -> None:
    screen, errands = walk(greeted(), press(Key.SESSIONS))
    assert notice(screen) is SessionNotice.LISTING
    assert errands == (ListSessions(SAM.person),)
    assert notice(among_sessions()) is SessionNotice.NONE


def test_a_session_is_read_about_before_it_is_joined() -> None:
    assert walk(among_sessions(), press(Key.JOIN))[1] == ()
    assert walk(reading("a"), press(Key.JOIN))[1] == (JoinSession(SAM.person, "a"),)


def test_a_change_keeps_the_old_seat_until_the_new_one_is_held() -> None:
    assert walk(reading("a"), press(Key.CHANGE))[1] == (JoinSession(SAM.person, "a", swap=True),)


def test_leaving_a_session_is_one_tap_and_can_be_taken_back() -> None:
    assert walk(reading("b"), press(Key.LEAVE_SESSION))[1] == (LeaveSession(SAM.person, "b"),)
    left = after(reading("b"), LeftSession(SAM.person, "b", SESSIONS))
    assert notice(left) is SessionNotice.LEFT
    assert walk(left, press(Key.UNDO_LEAVE_SESSION))[1] == (JoinSession(SAM.person, "b"),)
    assert walk(after(left, Joined(SAM.person, "b", SESSIONS)), press(Key.UNDO_LEAVE_SESSION))[1] == ()


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (NotSeated.ALREADY_SEATED, SessionNotice.JOINED),
        (NotSeated.ANOTHER_IN_THIS_SLOT, SessionNotice.CHANGE_OFFERED),
        (NotSeated.NO_PLACES_HERE, SessionNotice.NO_PLACES),
        (NotSeated.OVER, SessionNotice.OVER),
    ],
)
def test_a_seat_that_was_not_given_is_told_plainly(reason: NotSeated, told: SessionNotice) -> None:
    assert notice(after(reading("a"), NotJoined(SAM.person, "a", reason, SESSIONS))) is told


@pytest.mark.parametrize(
    "errand", [ListSessions(SAM.person), JoinSession(SAM.person, "a"), LeaveSession(SAM.person, "a")]
)
def test_sessions_that_cannot_be_kept_now_are_looked_at_by_the_desk(
    errand: ListSessions | JoinSession | LeaveSession,
) -> None:
    assert notice(after(reading("a"), NotDone(errand))) is SessionNotice.DESK_CAN_LOOK
    assert after(greeted(), NotDone(errand)) == greeted()
    assert after(reading("a"), NotDone(replace(errand, person="another"))) == reading("a")


def test_back_leads_from_a_session_to_the_list_and_from_there_to_where_the_person_came_from() -> None:
    assert after(reading("a"), press(Key.BACK)) == among_sessions()
    assert after(among_sessions(), press(Key.BACK)) == greeted()


def test_a_place_kept_for_whoever_comes_back_opens_with_one_key() -> None:
    opened, errands = walk(coming_back(), press(Key.ABOUT_SESSION))
    assert errands == (ListSessions(SAM.person),)
    listed = after(opened, SessionsListed(SAM.person, (*SESSIONS[:3], KEPT), NOW))
    assert isinstance(listed, Sessions)
    assert (listed.chosen, listed.visitor.kept, notice(listed)) == ("d", (KEPT,), SessionNotice.NONE)
    assert after(listed, press(Key.BACK), press(Key.BACK)) == coming_back()


def test_where_nothing_is_kept_there_is_no_session_to_open() -> None:
    assert walk(greeted(), press(Key.ABOUT_SESSION)) == (greeted(), ())


def test_what_was_taken_or_kept_since_is_known_wherever_back_leads() -> None:
    reading_kept = after(coming_back(), press(Key.ABOUT_SESSION), SessionsListed(SAM.person, (KEPT,), NOW))
    taken = Joined(SAM.person, "d", (session("d", Place.MINE),))
    assert after(reading_kept, taken, press(Key.BACK), press(Key.BACK)) == greeted()
    assert after(greeted(), press(Key.SESSIONS), press(Key.BACK), SessionsListed(SAM.person, (KEPT,), NOW)) == (
        coming_back()
    )


def test_answers_about_sessions_mean_nothing_to_other_screens() -> None:
    assert after(greeted(), Joined(SAM.person, "a", SESSIONS)) == greeted()
    assert after(greeted(), SessionChosen("a")) == greeted()
    assert after(among_sessions(), DayLeft(SAM.person)) == among_sessions()
    assert SAM.badge is BadgeState.NONE


def test_whoever_finds_no_place_may_wait_for_one_and_stop_waiting() -> None:
    assert walk(reading("d"), press(Key.WAIT))[1] == (WaitForPlace(SAM.person, "d"),)
    assert walk(reading("d"), press(Key.STOP_WAITING))[1] == (StopWaiting(SAM.person, "d"),)
    waits = after(reading("d"), WaitingChanged(SAM.person, "d", (session("d", Place.WAITING),)))
    assert notice(waits) is SessionNotice.NONE
    assert walk(among_sessions(), press(Key.WAIT), press(Key.STOP_WAITING))[1] == ()


def test_while_another_laptop_is_asked_the_screen_says_so_until_the_answer_comes() -> None:
    asking = after(reading("a"), Asking(SAM.person, "a"))
    assert notice(asking) is SessionNotice.ASKING
    assert notice(after(asking, Joined(SAM.person, "a", SESSIONS))) is SessionNotice.JOINED


def test_the_desk_hears_that_somebody_found_no_place_and_not_who() -> None:
    told = NotJoined(SAM.person, "a", NotSeated.NO_PLACES_HERE, SESSIONS)
    assert walk(reading("a"), told)[1] == (Call("sessions", About.NO_PLACE),)
