"""What the keys of each page do. Keys that a page does not have leave it as it is."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from kiosk.domain.arriving import Arriving
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.visit import BadgeState
from kiosk.flow.errands import (
    CountAnswer,
    Errand,
    Forget,
    JoinSession,
    LeaveSession,
    LeaveToday,
    ListSessions,
    NoBadge,
    Preview,
    PrintBadge,
    StartFinding,
    StopWaiting,
    UndoCheckIn,
    UndoLeaveToday,
    UndoLeaving,
    WaitForPlace,
)
from kiosk.flow.find_moves import pressed_while_finding
from kiosk.flow.keys import Key
from kiosk.flow.my_day_moves import chose_mine, opened_day, pressed_on_day
from kiosk.flow.screens import (
    Asked,
    BadgeChoosing,
    Camera,
    CheckedIn,
    Checking,
    Cleared,
    FindName,
    FindProof,
    InRoom,
    LeftToday,
    MyDay,
    NotFoundYet,
    Notice,
    Page,
    PersonalPage,
    Resting,
    Screen,
    Searching,
    SessionNotice,
    Sessions,
    SortTogether,
    Welcome,
    WelcomeBack,
)

PageMove: TypeAlias = tuple[Page, tuple[Errand, ...]]
ScreenMove: TypeAlias = tuple[Screen, tuple[Errand, ...]]


def pressed(page: Page, key: Key) -> PageMove:
    """Return what a key that is this page's own does."""
    match page:
        case Welcome():
            return _on_welcome(page, key)
        case FindName() | FindProof() | Searching() | NotFoundYet():
            return pressed_while_finding(page, key)
        case Checking() | SortTogether():
            return (Welcome(), (Forget(),)) if key is Key.BACK else (page, ())
        case Cleared() | InRoom():
            return Welcome(), ()
        case Resting():
            return page, ()
        case _:
            return _on_personal(page, key)


def changed_choices(screen: Screen, choices: BadgeChoices) -> ScreenMove:
    """Return the badge page with other choices, whose picture is made as soon as none is being made."""
    if not isinstance(screen, BadgeChoosing):
        return screen, ()
    wanted = replace(screen, choices=choices, making=True)
    return wanted, () if screen.making else (Preview(screen.visitor.person, choices),)


def chose_session(screen: Screen, session: str) -> ScreenMove:
    """Return the sessions page with another session to read about, or the person's day with one to take along."""
    match screen:
        case Sessions():
            return replace(screen, chosen=session, notice=SessionNotice.NONE), ()
        case MyDay():
            return chose_mine(screen, session)
        case _:
            return screen, ()


def said_how_arriving_was(screen: Screen, answer: Arriving) -> ScreenMove:
    """Return the page with the question answered; once a visit, and without a word of who."""
    if isinstance(screen, CheckedIn) and screen.asked is Asked.OPEN:
        return replace(screen, asked=Asked.COUNTED), (CountAnswer(answer),)
    return screen, ()


def _on_welcome(page: Welcome, key: Key) -> PageMove:
    match key:
        case Key.NO_CODE:
            return FindName(), (StartFinding(),)
        case Key.UNDO_LEAVE_TODAY if page.leaving:
            return replace(page, leaving=""), (UndoLeaving(page.leaving),)
        case Key.HIDE_CAMERA if page.camera is Camera.FINE:
            return Welcome(Camera.HIDDEN), ()
        case Key.SHOW_CAMERA if page.camera is Camera.HIDDEN:
            return Welcome(), ()
        case _:
            return page, ()


def _on_personal(page: PersonalPage, key: Key) -> PageMove:
    match page:
        case WelcomeBack():
            return _on_welcome_back(page, key)
        case BadgeChoosing():
            return _on_badge(page, key)
        case CheckedIn():
            return _on_checked_in(page, key)
        case Sessions():
            return opened_day(page) if key is Key.MY_DAY else _on_sessions(page, key)
        case MyDay():
            return pressed_on_day(page, key)
        case LeftToday():
            return _on_left_today(page, key)
        case _:
            assert_never(page)


def _on_welcome_back(page: WelcomeBack, key: Key) -> PageMove:
    person = page.visitor.person
    match key:
        case Key.BACK:
            return Welcome(), (Forget(),)
        case Key.NOT_ME:
            undo = () if page.already_here else (UndoCheckIn(person),)
            return Welcome(notice=Notice.CLEARED), (*undo, Forget())
        case Key.ABOUT_SESSION if page.visitor.kept:
            return Sessions(page.visitor, page, chosen=page.visitor.kept[0].id), (ListSessions(person),)
        case Key.LEAVE_TODAY if page.already_here:
            return page, (LeaveToday(person),)
        case _:
            return _onwards(page, key)


def _on_left_today(page: LeftToday, key: Key) -> PageMove:
    if key is Key.UNDO_LEAVE_TODAY:
        return page, (UndoLeaveToday(page.visitor.person),)
    return page, ()


def _on_checked_in(page: CheckedIn, key: Key) -> PageMove:
    if key is Key.SKIP:
        return replace(page, asked=Asked.SKIPPED) if page.asked is Asked.OPEN else page, ()
    if key is Key.BADGE and page.visitor.badge is not BadgeState.NOT_WANTED:
        return page, ()
    return _onwards(page, key)


def _onwards(page: WelcomeBack | CheckedIn, key: Key) -> PageMove:
    visitor = page.visitor
    match key:
        case Key.BADGE:
            choices = replace(visitor.choices, wanted=True)
            return BadgeChoosing(visitor, page, choices), (Preview(visitor.person, choices),)
        case Key.SESSIONS:
            return Sessions(visitor, page), (ListSessions(visitor.person),)
        case _:
            return page, ()


def _on_badge(page: BadgeChoosing, key: Key) -> PageMove:
    chosen = replace(page.visitor, choices=page.choices)
    match key:
        case Key.BACK:
            return replace(page.came_from, visitor=chosen), ()
        case Key.NO_BADGE:
            unwanted = replace(chosen, badge=BadgeState.NOT_WANTED)
            return CheckedIn(unwanted, page.came_from.asked), (NoBadge(chosen.person),)
        case Key.PRINT if page.seen:
            again = chosen.badge not in (BadgeState.NONE, BadgeState.NOT_WANTED)
            making = replace(chosen, badge=BadgeState.MAKING)
            return CheckedIn(making, page.came_from.asked), (PrintBadge(chosen.person, page.choices, again),)
        case _:
            return page, ()


def _on_sessions(page: Sessions, key: Key) -> PageMove:
    person = page.visitor.person
    match key:
        case Key.BACK if page.chosen:
            return replace(page, chosen="", notice=SessionNotice.NONE), ()
        case Key.BACK:
            return page.came_from, ()
        case Key.JOIN | Key.CHANGE if page.chosen:
            return page, (JoinSession(person, page.chosen, swap=key is Key.CHANGE),)
        case Key.WAIT if page.chosen:
            return page, (WaitForPlace(person, page.chosen),)
        case Key.STOP_WAITING if page.chosen:
            return page, (StopWaiting(person, page.chosen),)
        case Key.LEAVE_SESSION if page.chosen:
            return page, (LeaveSession(person, page.chosen),)
        case Key.UNDO_LEAVE_SESSION if page.left:
            return page, (JoinSession(person, page.left),)
        case _:
            return page, ()
