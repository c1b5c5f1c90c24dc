"""What the answers to errands do to a page. An answer about somebody who is not there any more does nothing."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from kiosk.domain.seats import NotSeated
from kiosk.domain.visit import BadgeState
from kiosk.flow.errands import (
    Call,
    CheckIn,
    Errand,
    Forget,
    JoinSession,
    LeaveSession,
    LeaveToday,
    ListSessions,
    NoBadge,
    Preview,
    PrintBadge,
    Speak,
    UndoCheckIn,
    UndoLeaveToday,
)
from kiosk.flow.inputs import (
    BadgeMoved,
    CameraFound,
    CameraGone,
    DayLeft,
    FoundHere,
    Input,
    Joined,
    LeftSession,
    NotDone,
    NotJoined,
    PreviewReady,
    SessionsListed,
    ToStaff,
    WelcomedIn,
)
from kiosk.flow.places import name, visitor_of
from kiosk.flow.screens import (
    BadgeChoosing,
    Camera,
    CheckedIn,
    Checking,
    LeftToday,
    Page,
    SessionNotice,
    Sessions,
    SortTogether,
    Welcome,
    WelcomeBack,
)

PageMove: TypeAlias = tuple[Page, tuple[Errand, ...]]
SessionsMoved: TypeAlias = SessionsListed | Joined | NotJoined | LeftSession
Personal: TypeAlias = PreviewReady | BadgeMoved | DayLeft | SessionsMoved


def answered(page: Page, given: Input) -> PageMove:
    """Return what an answer makes of a page; most answers mean something to one page only."""
    match given:
        case PreviewReady() | BadgeMoved() | SessionsListed() | Joined() | NotJoined() | LeftSession() | DayLeft():
            visitor = visitor_of(page)
            return _personal(page, given) if visitor is not None and visitor.person == given.person else (page, ())
        case NotDone(errand):
            return _not_done(page, errand)
        case CameraFound() | CameraGone():
            return _camera(page, isinstance(given, CameraFound)), ()
        case _:
            return _looked_up(page, given), ()


def _looked_up(page: Page, given: Input) -> Page:
    match page, given:
        case Checking(), WelcomedIn(visitor):
            return WelcomeBack(visitor)
        case ((Checking() | LeftToday()), FoundHere(visitor)):
            return WelcomeBack(visitor, already_here=True)
        case Checking(), ToStaff():
            return SortTogether()
        case _:
            return page


def _camera(page: Page, found: bool) -> Page:
    match page:
        case Welcome(camera=Camera.ABSENT) if found:
            return replace(page, camera=Camera.FINE)
        case Welcome() if not found:
            return replace(page, camera=Camera.ABSENT)
        case _:
            return page


def _personal(page: Page, given: Personal) -> PageMove:
    match given:
        case PreviewReady():
            return _preview_ready(page, given)
        case BadgeMoved(_, state):
            return _with_badge(page, state), ()
        case DayLeft():
            return LeftToday(page.visitor) if isinstance(page, WelcomeBack) else page, ()
        case _:
            return _sessions_moved(page, given) if isinstance(page, Sessions) else page, ()


def _preview_ready(page: Page, given: PreviewReady) -> PageMove:
    if not isinstance(page, BadgeChoosing):
        return page, ()
    behind = given.choices != page.choices
    shown = replace(page, preview=given.png, previewed=given.choices, making=behind)
    return shown, (Preview(given.person, page.choices),) if behind else ()


def _with_badge(page: Page, state: BadgeState) -> Page:
    match page:
        case WelcomeBack(visitor) | CheckedIn(visitor):
            return replace(page, visitor=replace(visitor, badge=state))
        case Sessions(visitor, came_from) | BadgeChoosing(visitor, came_from):
            badged = replace(visitor, badge=state)
            return replace(page, visitor=badged, came_from=replace(came_from, visitor=badged))
        case _:
            return page


def _sessions_moved(page: Sessions, given: SessionsMoved) -> Page:
    match given:
        case SessionsListed(_, sessions, now):
            return replace(page, sessions=sessions, now=now, notice=SessionNotice.NONE)
        case Joined(_, session, sessions):
            return replace(page, sessions=sessions, chosen=session, notice=SessionNotice.JOINED, left="")
        case LeftSession(_, session, sessions):
            return replace(page, sessions=sessions, chosen=session, notice=SessionNotice.LEFT, left=session)
        case NotJoined(_, session, reason, sessions):
            return replace(page, sessions=sessions, chosen=session, notice=_why_not(reason))
        case _:
            assert_never(given)


def _why_not(reason: NotSeated) -> SessionNotice:
    match reason:
        case NotSeated.ALREADY_SEATED:
            return SessionNotice.JOINED
        case NotSeated.ANOTHER_IN_THIS_SLOT:
            return SessionNotice.CHANGE_OFFERED
        case NotSeated.NO_PLACES_HERE:
            return SessionNotice.NO_PLACES
        case NotSeated.OVER:
            return SessionNotice.OVER
        case _:
            assert_never(reason)


def _not_done(page: Page, errand: Errand) -> PageMove:
    """Return how the promise is kept another way (EXPERIENCE, T3): mostly by the desk, which is told."""
    call = (Call(name(page)),)
    visitor = visitor_of(page)
    match errand:
        case CheckIn():
            return (SortTogether(), call) if isinstance(page, Checking) else (page, ())
        case Preview(person) | PrintBadge(person):
            if visitor is None or visitor.person != person:
                return page, ()
            return CheckedIn(replace(visitor, badge=BadgeState.AT_THE_DESK)), call
        case ListSessions() | JoinSession() | LeaveSession():
            return replace(page, notice=SessionNotice.DESK_CAN_LOOK) if isinstance(page, Sessions) else page, ()
        case LeaveToday() | UndoLeaveToday():
            return (page, ()) if visitor is None else (SortTogether(), call)
        case UndoCheckIn():
            return page, call
        case NoBadge() | Call() | Speak() | Forget():
            return page, ()
        case _:
            assert_never(errand)
