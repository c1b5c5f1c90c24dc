"""The visits that attendees make, each as what is chosen and the screen that follows, and a desk that answers them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeAlias

from kiosk.domain.calling import Help
from kiosk.domain.event import Event
from kiosk.domain.recognising import Claim
from kiosk.domain.visit import BadgeState, PaperState, Place, SessionView
from kiosk.flow.call_moves import CallMade, CallTakenBack
from kiosk.flow.errands import (
    Call,
    CheckIn,
    Errand,
    Find,
    JoinSession,
    LeaveSession,
    LeaveToday,
    ListSessions,
    NoBadge,
    Preview,
    PrintBadge,
    PrintMyDay,
    StopWaiting,
    TakeAlong,
    TakeBack,
    TellTime,
    UndoLeaveToday,
    UndoLeaving,
    WaitForPlace,
)
from kiosk.flow.findings import FoundByName, NotFound
from kiosk.flow.inputs import (
    BadgeMoved,
    Broke,
    CodesSeen,
    DayLeft,
    Done,
    EntryReady,
    FoundHere,
    Input,
    Joined,
    LeavingUndone,
    LeftSession,
    PaperMoved,
    PreviewReady,
    SeenAtRoom,
    SessionsListed,
    StaysHere,
    TimeTold,
    ToStaff,
    WaitingChanged,
    WelcomedIn,
    Woken,
)
from kiosk.flow.keys import Key
from tests.screens.samples import SAM, session_views

NEW, HERE, ODD, ROOM = (CodesSeen((f"K1{who}",)) for who in ("NEW", "HERE", "ODD", "ROOM"))
"""The codes of somebody who comes, who is here, whom the desk should look at, and of somebody at a room's door."""
KNOWN, UNKNOWN = "sam", "ada"


@dataclass(frozen=True)
class Types:
    """Somebody types on the screen's own keyboard."""

    text: str


class Passes(Enum):
    """What somebody waits for."""

    A_WHILE = auto()
    """Until what was looked for may be shown."""
    PATIENCE = auto()
    """Until the screen wonders whether anybody is there."""


What: TypeAlias = Key | str | Types | Passes | Input
"""A key by its name or its words, what is typed, what is waited for, or what happens without any key."""
Visit: TypeAlias = tuple[tuple[What, str], ...]
"""What is done, and the screen that follows."""

VISITS: Mapping[str, Visit] = {
    "the badge and the question": (
        (NEW, "welcome-back"),
        (Key.BADGE, "badge"),
        (Key.WHY, "why-we-ask"),
        (Key.BACK, "badge"),
        ("they/them", "badge"),
        (Key.PRINT, "checked-in"),
        ("easy", "checked-in"),
        (Key.FINISH, "welcome"),
    ),
    "no badge and no answer": (
        (NEW, "welcome-back"),
        (Key.BADGE, "badge"),
        (Key.NO_BADGE, "checked-in"),
        (Key.SKIP, "checked-in"),
        (Key.FINISH, "welcome"),
    ),
    "a session, another at the same time, and leaving one": (
        (HERE, "welcome-back"),
        (Key.SESSIONS, "sessions"),
        ("session safe-front-doors", "sessions"),
        (Key.JOIN, "sessions"),
        (Key.BACK, "sessions"),
        ("session schools", "sessions"),
        (Key.CHANGE, "sessions"),
        (Key.LEAVE_SESSION, "sessions"),
        (Key.UNDO_LEAVE_SESSION, "sessions"),
        (Key.FINISH, "welcome"),
    ),
    "waiting for a place": (
        (HERE, "welcome-back"),
        (Key.SESSIONS, "sessions"),
        ("session listening-to-children", "sessions"),
        (Key.WAIT, "sessions"),
        (Key.STOP_WAITING, "sessions"),
        (Key.BACK, "sessions"),
        (Key.BACK, "welcome-back"),
        (Key.FINISH, "welcome"),
    ),
    "my day, taken along and printed": (
        (HERE, "welcome-back"),
        (Key.SESSIONS, "sessions"),
        (Key.MY_DAY, "my-day"),
        ("session grounding", "my-day"),
        (Key.ABOUT_SESSION, "sessions"),
        (Key.BACK, "sessions"),
        (Key.MY_DAY, "my-day"),
        (Key.PRINT_MY_DAY, "my-day"),
        (Key.BACK, "sessions"),
        (Key.FINISH, "welcome"),
    ),
    "leaving for today, taken back on the page and from Welcome": (
        (HERE, "welcome-back"),
        (Key.LEAVE_TODAY, "left-today"),
        (Key.UNDO_LEAVE_TODAY, "welcome-back"),
        (Key.LEAVE_TODAY, "left-today"),
        (Key.FINISH, "welcome"),
        (Key.UNDO_LEAVE_TODAY, "welcome"),
    ),
    "somebody else's name": ((NEW, "welcome-back"), (Key.NOT_ME, "welcome")),
    "without a code": (
        (Key.NO_CODE, "find-name"),
        (Key.WHY, "why-two-questions"),
        (Key.BACK, "find-name"),
        (Types(KNOWN), "find-name"),
        (Key.GO_ON, "find-proof"),
        (Types("e"), "find-proof"),
        (Key.FIND, "searching"),
        (Passes.A_WHILE, "welcome-back"),
        (Key.FINISH, "welcome"),
    ),
    "not found, and together with a person": (
        (Key.NO_CODE, "find-name"),
        (Types(UNKNOWN), "find-name"),
        (Key.GO_ON, "find-proof"),
        (Types("e"), "find-proof"),
        (Key.FIND, "searching"),
        (Passes.A_WHILE, "not-found"),
        (Key.TRY_AGAIN, "find-name"),
        (Key.FIND_TOGETHER, "help-sent"),
        (Key.NOT_NEEDED, "find-name"),
        (Key.BACK, "welcome"),
    ),
    "not booked": (
        (Key.NOT_BOOKED, "help-sent"),
        (Key.BACK, "welcome"),
    ),
    "what the desk sorts out": (
        (ODD, "sort-together"),
        (Key.ASK, "help-sent"),
        (Key.NOT_NEEDED, "sort-together"),
        (Key.FINISH, "welcome"),
    ),
    "looking around": (
        (Key.HIDE_CAMERA, "welcome"),
        (Key.SHOW_CAMERA, "welcome"),
        (Key.QUIET_ROOM, "quiet-room"),
        (Key.BACK, "welcome"),
        (Key.PRIVACY, "privacy"),
        (Key.BACK, "welcome"),
        (NEW, "welcome-back"),
        (Key.MAP, "map"),
        (Key.BACK, "welcome-back"),
    ),
    "another language": (
        (Key.LANGUAGE, "language"),
        ("Polski", "language"),
        (Key.BACK, "welcome"),
        (NEW, "welcome-back"),
        (Key.FINISH, "welcome"),
    ),
    "other letters and colours": (
        (Key.TEXT, "text-and-contrast"),
        ("Dark", "text-and-contrast"),
        ("Large text", "text-and-contrast"),
        (Key.BACK, "welcome"),
        (NEW, "welcome-back"),
        (Key.FINISH, "welcome"),
    ),
    "read aloud": (
        (NEW, "welcome-back"),
        (Key.READ_ALOUD, "read-aloud"),
        ("Read more slowly", "read-aloud"),
        ("Read louder", "read-aloud"),
        (Key.SPEAK, "welcome-back"),
        (Key.FINISH, "welcome"),
    ),
    "still there, and gone": (
        (NEW, "welcome-back"),
        (Passes.PATIENCE, "still-there"),
        (Key.STAY, "welcome-back"),
        (Passes.PATIENCE, "still-there"),
        (Passes.PATIENCE, "cleared"),
        (Key.GO_ON, "welcome"),
    ),
    "a room's door, and a screen that rests": (
        (ROOM, "in-room"),
        (Key.FINISH, "welcome"),
        (Broke(), "resting"),
        (Key.ASK, "help-sent"),
        (Key.BACK, "resting"),
        (Woken(), "welcome"),
    ),
}


class StandInDesk:
    """Answers as a house does in which all is well; it knows how each session stands for the one person there is."""

    def __init__(self, event: Event, badge: bytes) -> None:
        """Take the event, and the picture of the badge, whatever is chosen for it."""
        self._views = {view.id: view for view in session_views(event)}
        self._badge = badge

    def answer(self, errand: Errand) -> Input:
        """Return what comes of `errand`."""
        match errand:
            case CheckIn(code):
                return _looked_up(code)
            case Find(claim):
                return _found(claim)
            case Preview(person, choices):
                return PreviewReady(person, choices, self._badge)
            case PrintBadge(person):
                return BadgeMoved(person, BadgeState.READY)
            case NoBadge(person):
                return BadgeMoved(person, BadgeState.NOT_WANTED)
            case Call(screen):
                return CallMade(screen, "c1", Help.HEARD)
            case TakeBack(_, call):
                return CallTakenBack(call)
            case TellTime():
                return TimeTold(self._all[0].starts)
            case _:
                return self._about_sessions(errand)

    @property
    def _all(self) -> tuple[SessionView, ...]:
        return tuple(self._views.values())

    def _about_sessions(self, errand: Errand) -> Input:
        match errand:
            case ListSessions(person):
                return SessionsListed(person, self._all, self._all[0].starts)
            case JoinSession(person, session):
                return Joined(person, session, self._with(session, Place.MINE))
            case LeaveSession(person, session):
                return LeftSession(person, session, self._with(session, Place.FREE))
            case WaitForPlace(person, session):
                return WaitingChanged(person, session, self._with(session, Place.WAITING))
            case StopWaiting(person, session):
                return WaitingChanged(person, session, self._with(session, Place.FULL))
            case TakeAlong(person, session):
                return EntryReady(person, session, self._badge)
            case PrintMyDay(person):
                return PaperMoved(person, PaperState.READY)
            case _:
                return _about_leaving(errand)

    def _with(self, session: str, place: Place) -> tuple[SessionView, ...]:
        """Return the sessions once one stands so; a person has one place in a slot."""
        changed = self._views[session]
        for view in self._all:
            if place is Place.MINE and view.slot == changed.slot and view.place is Place.MINE:
                self._views[view.id] = replace(view, place=Place.FREE)
        self._views[session] = replace(changed, place=place)
        return self._all


def _looked_up(code: str) -> Input:
    match CodesSeen((code,)):
        case seen if seen == NEW:
            return WelcomedIn(code, SAM)
        case seen if seen == HERE:
            return FoundHere(code, SAM)
        case seen if seen == ROOM:
            return SeenAtRoom(code, "Listening well")
        case _:
            return ToStaff(code)


def _found(claim: Claim) -> Input:
    return FoundByName(claim, SAM) if claim.name.casefold() == KNOWN else NotFound(claim)


def _about_leaving(errand: Errand) -> Input:
    match errand:
        case LeaveToday(person):
            return DayLeft(person, "1eaf")
        case UndoLeaveToday(person):
            return StaysHere(person)
        case UndoLeaving():
            return LeavingUndone()
        case _:
            return Done()
