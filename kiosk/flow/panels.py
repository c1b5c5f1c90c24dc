"""What lies over a page for a while: help, information, and the ways to make the screen one's own."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from kiosk.domain.calling import Help


class About(StrEnum):
    """What a person is asked to help with."""

    ANYTHING = "anything"
    NO_CODE = "no code"
    NOT_BOOKED = "not booked"
    NO_PLACE = "no place"
    BROKEN = "broken"
    """Not asked for by anybody: something of ours broke, and staff may look after the screen."""
    UNDONE = "undone"
    """Not asked for by anybody: something could not be done here, and the desk is to do it."""

    @property
    def is_asked(self) -> bool:
        """Whether somebody asked for a person, and so may take it back."""
        return self not in (About.NO_PLACE, About.BROKEN, About.UNDONE)


@dataclass(frozen=True, slots=True)
class HelpSent:
    """A person was asked for."""

    about: About = About.ANYTHING
    help: Help = Help.SENT
    call: str = ""
    """The call's id, once it is made: what is told of any other call, such as an earlier visitor's, is not for here."""
    desk: str = ""
    """Where the desk is, in the organisers' words."""

    @property
    def can_be_taken_back(self) -> bool:
        """Whether there is a call, or one is being made."""
        return bool(self.call) or self.help is not Help.AT_THE_DESK


@dataclass(frozen=True, slots=True)
class QuietRoom:
    """Quiet room and support."""


@dataclass(frozen=True, slots=True)
class MapAndProgramme:
    """Where things are, and what is on today. Holds nothing of anybody."""

    now: datetime | None = None
    """When it was opened; until that is known, the programme of all days is there."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """What is kept, in plain words."""


@dataclass(frozen=True, slots=True)
class WhyWeAsk:
    """Why the optional questions are there."""


@dataclass(frozen=True, slots=True)
class WhyTwoQuestions:
    """Why whoever has no code is asked for a name, and one thing besides."""


@dataclass(frozen=True, slots=True)
class Language:
    """The languages this screen speaks."""


@dataclass(frozen=True, slots=True)
class TextAndContrast:
    """Larger text, and other colours."""


@dataclass(frozen=True, slots=True)
class ReadAloud:
    """Reading this screen aloud; what is personal only into headphones."""

    personal: bool


@dataclass(frozen=True, slots=True)
class More:
    """The keys of the bottom bar that the large layouts have no room for."""


Panel: TypeAlias = (
    HelpSent
    | QuietRoom
    | MapAndProgramme
    | Privacy
    | WhyWeAsk
    | WhyTwoQuestions
    | Language
    | TextAndContrast
    | ReadAloud
    | More
)
