"""What the attendee's screen can be, as values: no widget, no clock, and never more than one person."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from kiosk.domain.badge import BadgeChoices
from kiosk.domain.recognising import Claim
from kiosk.domain.resting import FIRST_REST
from kiosk.domain.visit import PaperState, SessionView, Visitor
from kiosk.flow.findings import Finding
from kiosk.flow.panels import Panel


class Camera(StrEnum):
    """What Welcome shows where the camera's picture goes."""

    FINE = "fine"
    HIDDEN = "hidden"
    ABSENT = "absent"


class Notice(StrEnum):
    """What Welcome says besides its greeting."""

    NONE = "none"
    NOT_READ = "not read"
    ONE_AT_A_TIME = "one at a time"
    UNSURE = "unsure"
    CLEARED = "cleared"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Welcome:
    """Looking for a code. Holds nothing of anybody but, for a while, the key to the one fact that can be taken back."""

    camera: Camera = Camera.FINE
    notice: Notice = Notice.NONE
    leaving: str = ""
    """The digest of the fact that somebody has just left for today, until anybody uses the screen."""


@dataclass(frozen=True, slots=True)
class Checking:
    """A code was seen, and is being looked up; only the answer about this code counts here."""

    code: str


@dataclass(frozen=True, slots=True)
class FindName:
    """Who has no code types their name."""

    name: str = field(default="", repr=False)
    proof: str = field(default="", repr=False)
    """What was typed on the next screen before coming back to this one."""
    tries: int = 0
    """How often nobody was found in this visit."""


@dataclass(frozen=True, slots=True)
class FindProof:
    """They type one thing that only they know. It is asked for whether or not there is anybody of that name."""

    name: str = field(repr=False)
    proof: str = field(default="", repr=False)
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Searching:
    """A claim is being looked at; what comes of it is shown once both it and the fixed while are there."""

    claim: Claim
    tries: int = 0
    waited: bool = False
    found: Finding | None = None


@dataclass(frozen=True, slots=True)
class NotFoundYet:
    """Nobody was found, for whatever reason; what was typed can be put right, until a person helps instead."""

    claim: Claim
    tries: int


class Asked(StrEnum):
    """How the one question at the end stands in this visit."""

    OPEN = "open"
    COUNTED = "counted"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class WelcomeBack:
    """The person is in, and the arrival is on the disk."""

    visitor: Visitor
    already_here: bool = False
    asked: Asked = Asked.OPEN


@dataclass(frozen=True, slots=True)
class BadgeChoosing:
    """What the badge will show, with a picture of the very page that would be printed."""

    visitor: Visitor
    came_from: "WelcomeBack | CheckedIn"
    choices: BadgeChoices
    preview: bytes = b""
    """A PNG picture, or nothing while the first one is being made."""
    previewed: BadgeChoices | None = None
    """The choices that the picture shows."""
    making: bool = True
    """Whether a picture is being made: never more than one at a time, however fast somebody types."""
    by_hand: bool = False
    """Whether the last choices that were to be drawn hold a letter that no font of ours has."""

    @property
    def seen(self) -> bool:
        """Return whether the picture shows what would be printed now."""
        return self.previewed == self.choices


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """Checked in; the badge is on its way, or not wanted."""

    visitor: Visitor
    asked: Asked = Asked.OPEN


class SessionNotice(StrEnum):
    """What Sessions says about the last thing that was asked of it."""

    LISTING = "listing"
    NONE = "none"
    JOINED = "joined"
    LEFT = "left"
    CHANGE_OFFERED = "change offered"
    ASKING = "asking"
    NO_PLACES = "no places"
    OVER = "over"
    DESK_CAN_LOOK = "desk can look"


@dataclass(frozen=True, slots=True)
class Sessions:
    """The sessions on now and next, and the one the person is reading about."""

    visitor: Visitor
    came_from: WelcomeBack | CheckedIn
    sessions: tuple[SessionView, ...] = ()
    now: datetime | None = None
    chosen: str = ""
    notice: SessionNotice = SessionNotice.LISTING
    left: str = ""
    """The session that was just left, and can be had back with one tap."""


@dataclass(frozen=True, slots=True)
class MyDay:
    """The person's own sessions, and the one they want to take along."""

    visitor: Visitor
    came_from: Sessions
    chosen: str = ""
    entry: bytes = b""
    """A PNG picture of the chosen session's code, or nothing while it is being drawn."""
    paper: PaperState = PaperState.NONE


@dataclass(frozen=True, slots=True)
class LeftToday:
    """The person has left for today, and can take it back. Whoever leaves is asked nothing."""

    visitor: Visitor
    asked: Asked = Asked.OPEN
    """What came of the question before, should they stay after all."""
    leaving: str = ""
    """The digest of the fact that says that they left."""


@dataclass(frozen=True, slots=True)
class SortTogether:
    """The one panel for every refusal: "Let's sort this together"."""


@dataclass(frozen=True, slots=True)
class InRoom:
    """Whoever showed a code at a room's door is counted for this session. Holds nothing of anybody."""

    session: str
    """Its title."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """The screen cleared to keep somebody's details private."""

    leaving: str = ""
    """As on Welcome, which comes next."""


@dataclass(frozen=True, slots=True)
class Resting:
    """This screen is resting: something of ours broke, and a person helps instead."""

    seconds: int = FIRST_REST
    """After how long it is tried whether all is well again; `UNTIL_STAFF_LOOK` for when staff have looked."""


Page: TypeAlias = (
    Welcome
    | Checking
    | FindName
    | FindProof
    | Searching
    | NotFoundYet
    | WelcomeBack
    | BadgeChoosing
    | CheckedIn
    | Sessions
    | MyDay
    | LeftToday
    | SortTogether
    | InRoom
    | Cleared
    | Resting
)


PersonalPage: TypeAlias = WelcomeBack | BadgeChoosing | CheckedIn | Sessions | MyDay | LeftToday
FindPage: TypeAlias = FindName | FindProof | Searching | NotFoundYet


@dataclass(frozen=True, slots=True)
class Over:
    """A panel, and the page that it goes back to."""

    panel: Panel
    page: Page


@dataclass(frozen=True, slots=True)
class StillThere:
    """Nobody has touched the screen for a while; `under` is what they were at."""

    under: Page | Over


Screen: TypeAlias = Page | Over | StillThere
