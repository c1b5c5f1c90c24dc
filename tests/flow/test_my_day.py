"""My day: what is mine, one session to take along as a code, and a small print with another way when it fails."""

from dataclasses import replace

import pytest

from kiosk.domain.visit import BadgeState, PaperState
from kiosk.flow.errands import ListSessions, PrintMyDay, TakeAlong
from kiosk.flow.inputs import BadgeMoved, EntryReady, NotDone, PaperMoved, SessionChosen, SessionsListed
from kiosk.flow.keys import Key
from kiosk.flow.places import page_of, visitor_of
from kiosk.flow.screens import MyDay, SessionNotice, Sessions
from tests.flow.visits import NOW, SAM, SESSIONS, after, among_sessions, greeted, press, walk

SAMS = SAM.person


def my_day() -> MyDay:
    """Return Sam's own day."""
    return MyDay(SAM, among_sessions())


def taking() -> MyDay:
    """Return Sam's day with one session to take along."""
    return replace(my_day(), chosen="b", entry=b"png")


def test_my_day_is_one_tap_from_the_sessions_and_looks_them_up_again() -> None:
    assert walk(among_sessions(), press(Key.MY_DAY)) == (my_day(), (ListSessions(SAMS),))
    fewer = after(my_day(), SessionsListed(SAMS, SESSIONS[:1], NOW))
    assert fewer == replace(my_day(), came_from=replace(among_sessions(), sessions=SESSIONS[:1]))


def test_a_session_is_taken_along_as_a_code() -> None:
    waiting = replace(my_day(), chosen="b")
    assert walk(my_day(), SessionChosen("b")) == (waiting, (TakeAlong(SAMS, "b"),))
    assert after(waiting, EntryReady(SAMS, "b", b"png")) == taking()


def test_a_code_that_comes_late_is_not_shown_under_another_session() -> None:
    assert after(my_day(), SessionChosen("b"), EntryReady(SAMS, "a", b"png")) == replace(my_day(), chosen="b")
    assert after(my_day(), EntryReady(SAMS, "a", b"png")) == my_day()
    assert after(among_sessions(), EntryReady(SAMS, "a", b"png")) == among_sessions()


def test_back_leads_from_the_code_to_the_day_and_from_there_to_the_sessions() -> None:
    assert after(taking(), press(Key.BACK)) == my_day()
    assert after(my_day(), press(Key.BACK)) == among_sessions()


def test_whoever_has_no_place_yet_comes_to_the_list_of_sessions() -> None:
    assert after(my_day(), press(Key.SESSIONS)) == replace(among_sessions(), chosen="", notice=SessionNotice.NONE)


def test_what_overlaps_is_chosen_between_on_the_session_s_own_page() -> None:
    about = after(taking(), press(Key.ABOUT_SESSION))
    assert isinstance(about, Sessions)
    assert about.chosen == "b"
    assert after(my_day(), press(Key.ABOUT_SESSION)) == my_day()


def test_the_day_is_printed_once_until_the_paper_is_there() -> None:
    printing = replace(my_day(), paper=PaperState.MAKING)
    assert walk(my_day(), press(Key.PRINT_MY_DAY)) == (printing, (PrintMyDay(SAMS),))
    assert walk(printing, press(Key.PRINT_MY_DAY)) == (printing, ())
    ready = after(printing, PaperMoved(SAMS, PaperState.READY))
    assert walk(ready, press(Key.PRINT_MY_DAY)) == (printing, (PrintMyDay(SAMS),))


def test_without_the_printer_the_codes_are_there() -> None:
    for given in (PaperMoved(SAMS, PaperState.NOT_NOW), NotDone(PrintMyDay(SAMS))):
        without = after(my_day(), press(Key.PRINT_MY_DAY), given)
        assert without == replace(my_day(), paper=PaperState.NOT_NOW)
        again = replace(my_day(), paper=PaperState.MAKING)
        assert walk(without, press(Key.PRINT_MY_DAY)) == (again, (PrintMyDay(SAMS),))
    assert after(greeted(), NotDone(PrintMyDay(SAMS))) == greeted()


def test_without_a_code_the_list_is_there() -> None:
    assert after(replace(my_day(), chosen="b"), NotDone(TakeAlong(SAMS, "b"))) == my_day()
    assert after(taking(), NotDone(TakeAlong(SAMS, "a"))) == taking()


@pytest.mark.parametrize("answer", [PaperMoved("another", PaperState.READY), EntryReady("another", "b", b"theirs")])
def test_another_person_s_paper_or_code_is_not_told_here(answer: PaperMoved | EntryReady) -> None:
    assert after(replace(my_day(), chosen="b"), answer) == replace(my_day(), chosen="b")


def test_a_badge_that_moves_on_is_known_on_every_page_behind_the_day() -> None:
    moved = after(my_day(), BadgeMoved(SAMS, BadgeState.READY))
    behind = [moved, after(moved, press(Key.BACK)), after(moved, press(Key.BACK), press(Key.BACK))]
    visitors = [visitor_of(page_of(page)) for page in behind]
    assert [visitor and visitor.badge for visitor in visitors] == [BadgeState.READY] * 3
