"""What can happen to a screen, as values: somebody touches it, a code is seen, an errand is answered, time passes."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from kiosk.domain.arriving import Arriving
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.resting import FIRST_REST
from kiosk.domain.seats import NotSeated
from kiosk.domain.visit import BadgeState, PaperState, SessionView, Visitor
from kiosk.flow.call_moves import CallMade, CallMoved, CallTakenBack
from kiosk.flow.errands import Errand
from kiosk.flow.findings import LookedFor
from kiosk.flow.keys import Key


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key was pressed and let go of."""

    key: Key


@dataclass(frozen=True, slots=True)
class CodesSeen:
    """The codes in one picture, or the one that was typed; none when there was something that could not be read."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeUnsure:
    """A scanner sent what can be read in two ways, as two people's codes."""


@dataclass(frozen=True, slots=True)
class CameraFound:
    """The camera gives pictures."""


@dataclass(frozen=True, slots=True)
class CameraGone:
    """There is no camera, or not any more."""


@dataclass(frozen=True, slots=True)
class ChoicesChanged:
    """The person wants the badge to show this."""

    choices: BadgeChoices


@dataclass(frozen=True, slots=True)
class Typed:
    """The person has typed this, by whatever keyboard."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SessionChosen:
    """The person wants to read about a session."""

    session: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The person has said how arriving was."""

    answer: Arriving


@dataclass(frozen=True, slots=True)
class Idle:
    """Nobody touched anything for as long as `patience(screen)` says."""

    looks_changed: bool = False
    """Whether somebody made the text larger or changed the colours, and so may still be reading."""


@dataclass(frozen=True, slots=True)
class WelcomedIn:
    """Whoever showed `code` is checked in; it is on the disk."""

    code: str
    visitor: Visitor


@dataclass(frozen=True, slots=True)
class FoundHere:
    """Whoever showed `code` was here already."""

    code: str
    visitor: Visitor


@dataclass(frozen=True, slots=True)
class ToStaff:
    """The desk should look at whoever showed `code`. Why, this side never learns."""

    code: str


@dataclass(frozen=True, slots=True)
class SeenAtRoom:
    """Whoever showed `code` at this room's door is counted for a session; who they are, this side never learns."""

    code: str
    session: str
    """Its title."""


@dataclass(frozen=True, slots=True)
class PreviewReady:
    """A PNG picture of the badge that these choices make."""

    person: str
    choices: BadgeChoices
    png: bytes


@dataclass(frozen=True, slots=True)
class NotDrawable:
    """These choices hold a letter that no font of ours draws; a person can write that badge by hand."""

    person: str
    choices: BadgeChoices


@dataclass(frozen=True, slots=True)
class BadgeMoved:
    """The badge is further on than it was."""

    person: str
    state: BadgeState


@dataclass(frozen=True, slots=True)
class SessionsListed:
    """The sessions on now and next."""

    person: str
    sessions: tuple[SessionView, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class Joined:
    """The seat is held; it is on the disk."""

    person: str
    session: str
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True)
class NotJoined:
    """No seat was given; whatever was held before is still held."""

    person: str
    session: str
    reason: NotSeated
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """This laptop has no place left; another one is being asked, and Joined or NotJoined follows."""

    person: str
    session: str


@dataclass(frozen=True, slots=True)
class WaitingChanged:
    """The person waits for a place in the session, or does not any more; it is on the disk."""

    person: str
    session: str
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True)
class LeftSession:
    """The seat was given back."""

    person: str
    session: str
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True)
class EntryReady:
    """A PNG picture of the code that holds a session as a calendar entry; nothing if there is none any more."""

    person: str
    session: str
    png: bytes


@dataclass(frozen=True, slots=True)
class PaperMoved:
    """The small print of the person's day is further on than it was."""

    person: str
    paper: PaperState


@dataclass(frozen=True, slots=True)
class DayLeft:
    """The person has left for today."""

    person: str
    leaving: str = ""
    """The digest of the fact that says so."""


@dataclass(frozen=True, slots=True)
class StaysHere:
    """The person has taken back that they left for today."""

    person: str


@dataclass(frozen=True, slots=True)
class LeavingUndone:
    """Whoever left for today a moment ago is here again; who that is, the screen has forgotten."""


@dataclass(frozen=True, slots=True)
class TimeTold:
    """What time it is."""

    now: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """An errand is done, and has nothing to say."""


@dataclass(frozen=True, slots=True)
class NotDone:
    """The world got in the way of an errand; the promise is to be kept another way."""

    errand: Errand


@dataclass(frozen=True, slots=True)
class Broke:
    """Something of ours broke."""

    seconds: int = FIRST_REST
    """How long the screen rests before it is tried whether all is well; `UNTIL_STAFF_LOOK` for no such while."""


@dataclass(frozen=True, slots=True)
class Well:
    """The house was tried, and all is well."""


@dataclass(frozen=True, slots=True)
class Woken:
    """Staff have looked after the screen."""


Input: TypeAlias = (
    Pressed
    | CodesSeen
    | CodeUnsure
    | CameraFound
    | CameraGone
    | ChoicesChanged
    | Typed
    | SessionChosen
    | Answered
    | Idle
    | WelcomedIn
    | FoundHere
    | ToStaff
    | LookedFor
    | SeenAtRoom
    | PreviewReady
    | NotDrawable
    | BadgeMoved
    | SessionsListed
    | Joined
    | NotJoined
    | LeftSession
    | Asking
    | WaitingChanged
    | EntryReady
    | PaperMoved
    | DayLeft
    | StaysHere
    | LeavingUndone
    | CallMade
    | CallMoved
    | CallTakenBack
    | TimeTold
    | Done
    | NotDone
    | Broke
    | Well
    | Woken
)
