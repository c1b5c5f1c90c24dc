"""What an attendee's screens may know: about the one person in front of them, and nobody else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.badge import BadgeChoices
from kiosk.domain.registration import Details


class Place(StrEnum):
    """How a session stands for the person who is looking at it."""

    FREE = "free"
    ELSEWHERE = "elsewhere"
    """This laptop has none left; another one, which can be asked, has."""
    FULL = "full"
    NONE_HERE = "none here"
    """This laptop has none left, and cannot tell whether another one has."""
    MINE = "mine"
    KEPT = "kept"
    """A place came free, and is kept for them for a while."""
    WAITING = "waiting"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session as the person sees it: everything before Join, places as a number that the screen puts into words."""

    id: str
    title: str
    slot: str
    starts: datetime
    ends: datetime
    room: str
    directions: str
    step_free: bool
    how_to_leave: str
    content_note: str
    led_by: str
    place: Place
    places_left: int
    """How many this laptop may give, and those that can be asked."""
    ahead: int = 0
    """How many people have waited longer for a place, as far as this laptop knows."""
    all_heard: bool = True
    """Whether every laptop can be heard at which somebody could have waited longer."""
    kept_until: datetime | None = None


class BadgeState(StrEnum):
    """How far this person's badge is, in words the screen can keep."""

    NONE = "none"
    NOT_WANTED = "not wanted"
    MAKING = "making"
    READY = "ready"
    AT_THE_DESK = "at the desk"
    """The printer needs a moment; the desk makes it."""


class PaperState(StrEnum):
    """How far the small print of the person's day is."""

    NONE = "none"
    MAKING = "making"
    READY = "ready"
    NOT_NOW = "not now"
    """The printer needs a moment, and nothing will come out later: the codes, or the desk, do instead."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """The person in front of the screen."""

    person: str
    greeting: str
    """The given or known-as name; empty when the list has none, and then nobody is greeted by name."""
    details: Details
    choices: BadgeChoices
    badge: BadgeState = BadgeState.NONE
    kept: tuple[SessionView, ...] = ()
    """The sessions in which a place came free, and is kept for them for a while."""


def kept_among(sessions: Iterable[SessionView]) -> tuple[SessionView, ...]:
    """Return those in which a place is kept for the person, whichever is kept the shortest first."""
    kept = ((one.kept_until, one) for one in sessions if one.place is Place.KEPT and one.kept_until is not None)
    return tuple(one for _, one in sorted(kept, key=lambda pair: pair[0]))
