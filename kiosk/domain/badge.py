"""What a badge shows: as little as the person has not chosen otherwise."""

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.registration import Details


class Photos(StrEnum):
    """Whether photographs are welcome; being asked first is the default, so nothing is printed for it."""

    UNSAID = "unsaid"
    FINE = "fine"
    NO = "no"

    @classmethod
    def told(cls, value: object) -> "Photos":
        """Return the wish of this name; what a newer version knows besides counts here as nothing said."""
        return next((wish for wish in cls if wish.value == value), cls.UNSAID)


class Talking(StrEnum):
    """How somebody likes to be spoken to; saying nothing of it is the default, and prints nothing."""

    UNSAID = "unsaid"
    HAPPY = "happy"
    ASK = "ask"
    QUIET = "quiet"

    @classmethod
    def told(cls, value: object) -> "Talking":
        """Return the wish of this name; what a newer version knows besides counts here as nothing said."""
        return next((wish for wish in cls if wish.value == value), cls.UNSAID)


class BadgeLayout(StrEnum):
    """The badge stocks that we have a layout for."""

    A6 = "a6"
    LABEL_62X100 = "label-62x100"


@dataclass(frozen=True, slots=True)
class BadgeChoices:
    """What the person wants on the badge. The default shows least: the given or known-as name only."""

    wanted: bool = True
    full_name: bool = False
    pronouns: bool = False
    organisation: bool = False
    place: bool = False
    role: bool = False
    photos: Photos = Photos.UNSAID
    talking: Talking = Talking.UNSAID
    larger: bool = False
    typed_name: str = ""
    """The name as the person typed it for the badge; comes before all others."""
    typed_pronouns: str = ""
    """The pronouns as chosen here; come before the list's, and are shown only where `pronouns` says so."""


@dataclass(frozen=True, slots=True)
class BadgeContent:
    """The words that are put on paper, in reading order; empty ones are left out."""

    name: str
    pronouns: str = ""
    role: str = ""
    organisation: str = ""
    place: str = ""
    photos: Photos = Photos.UNSAID
    talking: Talking = Talking.UNSAID
    larger: bool = False
    code: str = ""
    """The badge's own code: it records a room or a door, and opens nobody's screens."""
    event: str = ""


def badge_code(hashed: str) -> str:
    """Return a badge's own code, made of 32 hexadecimal digits that only the event's laptops can work out."""
    return f"B1{hashed.upper()}"


def is_badge_code(code: str) -> bool:
    """Return whether `code` is written as a badge's is."""
    return re.fullmatch(r"B1[0-9A-F]{32}", code.strip().upper()) is not None


def badge_name(details: Details, choices: BadgeChoices) -> str:
    """Return the name on the badge: as typed; the full name if asked for; else the known-as name, or the full name."""
    if choices.typed_name:
        return choices.typed_name
    return details.name if choices.full_name or not details.known_as else details.known_as


def badge_content(details: Details, choices: BadgeChoices, *, code: str, event: str) -> BadgeContent:
    """Return what to print for a person who made these choices."""
    return BadgeContent(
        name=badge_name(details, choices),
        pronouns=(choices.typed_pronouns or details.pronouns) if choices.pronouns else "",
        role=details.role if choices.role else "",
        organisation=details.organisation if choices.organisation else "",
        place=details.place if choices.place else "",
        photos=choices.photos,
        talking=choices.talking,
        larger=choices.larger,
        code=code,
        event=event,
    )
