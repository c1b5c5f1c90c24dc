"""What a screen asks the house to do, as values. Each is answered by one input (`inputs.py`)."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.domain.arriving import Arriving
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.recognising import Claim
from kiosk.flow.panels import About


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Answered by WelcomedIn, FoundHere or ToStaff; at a room's door by SeenAtRoom or ToStaff."""

    code: str


@dataclass(frozen=True, slots=True)
class StartFinding:
    """Somebody has no code. Answered by Done, or by FindingRests."""


@dataclass(frozen=True, slots=True)
class Find:
    """Check in whoever the claim fits. Answered by one of `findings.Finding`."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class Wait:
    """Let the fixed while pass. For the window alone; answered by Waited."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class UndoCheckIn:
    """Take the arrival back, because "That's not me". Answered by Done."""

    person: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Make a picture of the badge. Answered by PreviewReady or NotDrawable."""

    person: str
    choices: BadgeChoices


@dataclass(frozen=True, slots=True)
class PrintBadge:
    """Keep the choices and queue the badge; `again` when this person has had one.

    Answered by BadgeMoved, now and whenever the badge moves on.
    """

    person: str
    choices: BadgeChoices
    again: bool = False


@dataclass(frozen=True, slots=True)
class NoBadge:
    """Keep that no badge is wanted. Answered by BadgeMoved."""

    person: str


@dataclass(frozen=True, slots=True)
class ListSessions:
    """Answered by SessionsListed."""

    person: str


@dataclass(frozen=True, slots=True)
class JoinSession:
    """Take a seat; with `swap`, let go of those at that time once the new one is held.

    Answered by Joined or NotJoined; or by Asking first, where another laptop may have a place.
    """

    person: str
    session: str
    swap: bool = False


@dataclass(frozen=True, slots=True)
class LeaveSession:
    """Give a seat back; no reason is asked. Answered by LeftSession."""

    person: str
    session: str


@dataclass(frozen=True, slots=True)
class WaitForPlace:
    """Put the person on a session's waiting list. Answered by WaitingChanged."""

    person: str
    session: str


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Take the person off it. Answered by WaitingChanged."""

    person: str
    session: str


@dataclass(frozen=True, slots=True)
class TakeAlong:
    """Draw a session as a code that holds one calendar entry. Answered by EntryReady."""

    person: str
    session: str


@dataclass(frozen=True, slots=True)
class PrintMyDay:
    """Print the person's sessions small. Answered by PaperMoved, now and whenever the paper moves on."""

    person: str


@dataclass(frozen=True, slots=True)
class LeaveToday:
    """Answered by DayLeft."""

    person: str


@dataclass(frozen=True, slots=True)
class UndoLeaveToday:
    """Answered by StaysHere."""

    person: str


@dataclass(frozen=True, slots=True)
class UndoLeaving:
    """Take back the leaving that this fact tells of, whoever's it is. Answered by LeavingUndone or NotDone."""

    leaving: str


@dataclass(frozen=True, slots=True)
class CountAnswer:
    """Count how arriving was, in memory, for nobody in particular. Answered by Done."""

    answer: Arriving


@dataclass(frozen=True, slots=True)
class Call:
    """Ask for a person: which screen of the kiosk, and no name.

    Answered by CallMade, and by CallMoved whenever the call moves on.
    """

    screen: str
    about: About = About.ANYTHING


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Nobody is needed at `screen` any more, whether its call's id is known by now or not.

    Answered by CallTakenBack, or by Done where there is nothing to take back.
    """

    screen: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class TellTime:
    """Look at the clock, so that today's programme can be told. Answered by TimeTold."""


@dataclass(frozen=True, slots=True)
class TryOut:
    """See whether the house is well again after something broke. Answered by Well."""


@dataclass(frozen=True, slots=True)
class Speak:
    """Read the page aloud. For the window alone."""


@dataclass(frozen=True, slots=True)
class Forget:
    """The visit is over: forget everything about whoever was here. For the window, and answered by Done."""


Errand: TypeAlias = (
    CheckIn
    | StartFinding
    | Find
    | Wait
    | UndoCheckIn
    | Preview
    | PrintBadge
    | NoBadge
    | ListSessions
    | JoinSession
    | LeaveSession
    | WaitForPlace
    | StopWaiting
    | TakeAlong
    | PrintMyDay
    | LeaveToday
    | UndoLeaveToday
    | UndoLeaving
    | CountAnswer
    | Call
    | TakeBack
    | TellTime
    | TryOut
    | Speak
    | Forget
)
