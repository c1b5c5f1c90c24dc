"""What the answers to errands do to a page.

An answer to a code that is not waited for any more, or about somebody who is not there any more, changes no page: what
it tells of stands, and whoever is there now learns nothing of it.
"""

from dataclasses import replace
from typing import TypeAlias, TypeGuard, assert_never

from kiosk.domain.resting import UNTIL_STAFF_LOOK, longer
from kiosk.domain.seats import NotSeated
from kiosk.domain.visit import BadgeState, Place, SessionView
from kiosk.flow.errands import (
    Call,
    CheckIn,
    CountAnswer,
    Errand,
    Find,
    Forget,
    JoinSession,
    LeaveSession,
    LeaveToday,
    ListSessions,
    NoBadge,
    Preview,
    PrintBadge,
    PrintMyDay,
    Speak,
    StartFinding,
    StopWaiting,
    TakeAlong,
    TakeBack,
    TellTime,
    TryOut,
    UndoCheckIn,
    UndoLeaveToday,
    UndoLeaving,
    Wait,
    WaitForPlace,
)
from kiosk.flow.find_moves import looked_for
from kiosk.flow.findings import LookedFor, NotLookedUp
from kiosk.flow.inputs import (
    Asking,
    BadgeMoved,
    CameraFound,
    CameraGone,
    DayLeft,
    EntryReady,
    FoundHere,
    Input,
    Joined,
    LeavingUndone,
    LeftSession,
    NotDone,
    NotDrawable,
    NotJoined,
    PaperMoved,
    PreviewReady,
    SeenAtRoom,
    SessionsListed,
    StaysHere,
    ToStaff,
    WaitingChanged,
    WelcomedIn,
    Well,
)
from kiosk.flow.leaving_moves import undone
from kiosk.flow.my_day_moves import day_moved, day_not_done
from kiosk.flow.panels import About
from kiosk.flow.places import name
from kiosk.flow.screens import (
    BadgeChoosing,
    Camera,
    CheckedIn,
    Checking,
    InRoom,
    LeftToday,
    MyDay,
    Page,
    PersonalPage,
    Resting,
    SessionNotice,
    Sessions,
    SortTogether,
    Welcome,
    WelcomeBack,
)
from kiosk.flow.visitor_moves import with_badge, with_kept

PageMove: TypeAlias = tuple[Page, tuple[Errand, ...]]
SessionsMoved: TypeAlias = SessionsListed | Joined | NotJoined | LeftSession | Asking | WaitingChanged
Personal: TypeAlias = (
    EntryReady | PaperMoved | PreviewReady | NotDrawable | BadgeMoved | DayLeft | StaysHere | SessionsMoved
)
PersonalErrand: TypeAlias = (
    Preview
    | PrintBadge
    | NoBadge
    | PrintMyDay
    | TakeAlong
    | LeaveToday
    | UndoLeaveToday
    | ListSessions
    | JoinSession
    | LeaveSession
    | WaitForPlace
    | StopWaiting
)
LookedUp: TypeAlias = WelcomedIn | FoundHere | ToStaff | SeenAtRoom


def answered(page: Page, given: Input) -> PageMove:
    """Return what an answer makes of a page; most answers mean something to one page only."""
    match given:
        case WelcomedIn() | FoundHere() | ToStaff() | SeenAtRoom():
            return (_looked_up(given) if page == Checking(given.code) else page), ()
        case _ if isinstance(given, LookedFor):
            return looked_for(page, given)
        case Well() | NotDone(TryOut()):
            return _tried(page, well=isinstance(given, Well)), ()
        case NotDone(Find(claim)):
            return looked_for(page, NotLookedUp(claim))
        case NotDone(errand):
            return _not_done(page, errand)
        case LeavingUndone():
            return undone(page), ()
        case CameraFound() | CameraGone():
            return _camera(page, isinstance(given, CameraFound)), ()
        case _ if isinstance(given, Personal) and _belongs_to(page, given.person):
            return _personal(page, given)
        case _:
            return page, ()


def _tried(page: Page, *, well: bool) -> Page:
    """Return what comes of trying the house: a screen that rests until staff look is left to them."""
    if not isinstance(page, Resting) or page.seconds == UNTIL_STAFF_LOOK:
        return page
    return Welcome() if well else Resting(longer(page.seconds))


def _belongs_to(page: Page, person: str) -> TypeGuard[PersonalPage]:
    return isinstance(page, PersonalPage) and page.visitor.person == person


def _looked_up(given: LookedUp) -> Page:
    match given:
        case WelcomedIn(_, visitor):
            return WelcomeBack(visitor)
        case FoundHere(_, visitor):
            return WelcomeBack(visitor, already_here=True)
        case ToStaff():
            return SortTogether()
        case SeenAtRoom(_, session):
            return InRoom(session)
        case _:
            assert_never(given)


def _camera(page: Page, found: bool) -> Page:
    match page:
        case Welcome(camera=Camera.ABSENT) if found:
            return replace(page, camera=Camera.FINE)
        case Welcome() if not found:
            return replace(page, camera=Camera.ABSENT)
        case _:
            return page


def _personal(page: PersonalPage, given: Personal) -> PageMove:
    match given:
        case PreviewReady() | NotDrawable():
            return _pictured(page, given) if isinstance(page, BadgeChoosing) else (page, ())
        case BadgeMoved(_, state):
            return with_badge(page, state), ()
        case DayLeft(_, leaving):
            return LeftToday(page.visitor, page.asked, leaving) if isinstance(page, WelcomeBack) else page, ()
        case StaysHere():
            return _stays(page) if isinstance(page, LeftToday) else page, ()
        case EntryReady() | PaperMoved():
            return day_moved(page, given) if isinstance(page, MyDay) else page, ()
        case _:
            return _sessions_told(page, given)


def _pictured(page: BadgeChoosing, given: PreviewReady | NotDrawable) -> PageMove:
    """Return the page with the picture, or without one; what was chosen since is drawn next."""
    behind = given.choices != page.choices
    errands = (Preview(given.person, page.choices),) if behind else ()
    match given:
        case PreviewReady(_, choices, png):
            return replace(page, preview=png, previewed=choices, making=behind, by_hand=False), errands
        case NotDrawable():
            return replace(page, making=behind, by_hand=True), errands
        case _:
            assert_never(given)


def _stays(page: LeftToday) -> WelcomeBack:
    return WelcomeBack(page.visitor, already_here=True, asked=page.asked)


def _sessions_told(page: PersonalPage, given: SessionsMoved) -> PageMove:
    """Return the page with how sessions stand; what is kept for the person is known on every page of theirs."""
    told = page if isinstance(given, Asking) else with_kept(page, given.sessions)
    if isinstance(told, MyDay) and isinstance(given, SessionsListed):
        return day_moved(told, given), ()
    return _sessions_moved(told, given) if isinstance(told, Sessions) else (told, ())


def _sessions_moved(page: Sessions, given: SessionsMoved) -> PageMove:
    match given:
        case SessionsListed(_, sessions, now):
            # What was said of a session holds until it stands otherwise.
            was, stands = (_standing_of(page.chosen, one) for one in (page.sessions, sessions))
            notice = page.notice if page.chosen and stands is was else SessionNotice.NONE
            return replace(page, sessions=sessions, now=now, notice=notice), ()
        case Joined(_, session, sessions):
            return replace(page, sessions=sessions, chosen=session, notice=SessionNotice.JOINED, left=""), ()
        case LeftSession(_, session, sessions):
            return replace(page, sessions=sessions, chosen=session, notice=SessionNotice.LEFT, left=session), ()
        case NotJoined(_, session, reason, sessions):
            # The desk may know more than this screen: it hears of it, and of nobody's name.
            told = (Call(name(page), About.NO_PLACE),) if reason is NotSeated.NO_PLACES_HERE else ()
            return replace(page, sessions=sessions, chosen=session, notice=_why_not(reason)), told
        case Asking(_, session):
            return replace(page, chosen=session, notice=SessionNotice.ASKING), ()
        case WaitingChanged(_, session, sessions):
            return replace(page, sessions=sessions, chosen=session, notice=SessionNotice.NONE), ()
        case _:
            assert_never(given)


def _standing_of(chosen: str, sessions: tuple[SessionView, ...]) -> Place | None:
    return next((one.place for one in sessions if one.id == chosen), None)


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
    call = (Call(name(page), About.UNDONE),)
    match errand:
        case CheckIn(code):
            return (SortTogether(), call) if page == Checking(code) else (page, ())
        case UndoCheckIn():
            return page, call
        case UndoLeaving():
            return SortTogether() if isinstance(page, Welcome) else page, call
        case (Call() | TakeBack() | TellTime() | TryOut() | Speak() | Forget()) | (
            StartFinding() | Find() | Wait() | CountAnswer()
        ):
            return page, ()
        case _ if not _belongs_to(page, errand.person):
            return page, ()
        case _:
            return _mine_not_done(page, errand, call)


def _mine_not_done(page: PersonalPage, errand: PersonalErrand, call: tuple[Call]) -> PageMove:
    match errand:
        case Preview():
            return (_at_the_desk(page), call) if isinstance(page, BadgeChoosing) else (page, ())
        case PrintBadge():
            return with_badge(page, BadgeState.AT_THE_DESK), call
        case PrintMyDay() | TakeAlong():
            return (day_not_done(page, errand) if isinstance(page, MyDay) else page), ()
        case ListSessions() | JoinSession() | LeaveSession() | WaitForPlace() | StopWaiting():
            return replace(page, notice=SessionNotice.DESK_CAN_LOOK) if isinstance(page, Sessions) else page, ()
        case LeaveToday() | UndoLeaveToday():
            return SortTogether(), call
        case NoBadge():
            return page, ()
        case _:
            assert_never(errand)


def _at_the_desk(page: BadgeChoosing) -> CheckedIn:
    return CheckedIn(replace(page.visitor, badge=BadgeState.AT_THE_DESK), page.came_from.asked)
