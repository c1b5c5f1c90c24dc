"""The moves on somebody's own day: read about a session of theirs, take it along as a code, print it small."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from kiosk.domain.visit import PaperState
from kiosk.flow.errands import Errand, ListSessions, PrintMyDay, TakeAlong
from kiosk.flow.inputs import EntryReady, PaperMoved, SessionsListed
from kiosk.flow.keys import Key
from kiosk.flow.screens import MyDay, SessionNotice, Sessions

DayMove: TypeAlias = tuple[MyDay | Sessions, tuple[Errand, ...]]


def opened_day(page: Sessions) -> DayMove:
    """Return the person's own day, with the sessions as they stand now on their way."""
    return MyDay(page.visitor, page), (ListSessions(page.visitor.person),)


def pressed_on_day(page: MyDay, key: Key) -> DayMove:
    """Return what the keys of somebody's own day do."""
    person = page.visitor.person
    match key:
        case Key.BACK if page.chosen:
            return replace(page, chosen="", entry=b""), ()
        case Key.BACK:
            return page.came_from, ()
        case Key.SESSIONS:
            return replace(page.came_from, chosen="", notice=SessionNotice.NONE), ()
        case Key.ABOUT_SESSION if page.chosen:
            return replace(page.came_from, chosen=page.chosen, notice=SessionNotice.NONE), ()
        case Key.PRINT_MY_DAY if page.paper is not PaperState.MAKING:
            return replace(page, paper=PaperState.MAKING), (PrintMyDay(person),)
        case _:
            return page, ()


def chose_mine(page: MyDay, session: str) -> DayMove:
    """Return the day with one session of it to take along, whose code is being drawn."""
    return replace(page, chosen=session, entry=b""), (TakeAlong(page.visitor.person, session),)


def day_not_done(page: MyDay, errand: PrintMyDay | TakeAlong) -> MyDay:
    """Return the day after the world got in the way: without a code the list is there, without paper the codes are."""
    match errand:
        case PrintMyDay():
            return replace(page, paper=PaperState.NOT_NOW)
        case TakeAlong(_, session):
            return replace(page, chosen="", entry=b"") if session == page.chosen else page
        case _:
            assert_never(errand)


def day_moved(page: MyDay, given: EntryReady | PaperMoved | SessionsListed) -> MyDay:
    """Return the day with what was answered."""
    match given:
        case EntryReady(_, session, png):
            return replace(page, entry=png) if session == page.chosen else page
        case PaperMoved(_, paper):
            return replace(page, paper=paper)
        case SessionsListed(_, sessions, now):
            listed = replace(page.came_from, sessions=sessions, now=now, notice=SessionNotice.NONE)
            return replace(page, came_from=listed)
        case _:
            assert_never(given)
