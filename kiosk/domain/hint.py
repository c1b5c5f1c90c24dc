"""What may help somebody whose code cannot be read yet, and when to say it. No picture, no clock."""

from dataclasses import dataclass
from enum import StrEnum

AGREED = 2
"""So many of the last three pictures have to say the same."""

STAYS = 2.0
"""Seconds for which what is said stays as it is, so that nobody is hurried from one advice to the next."""


class Hint(StrEnum):
    """One thing to try; nothing where all is well or nothing is known."""

    NONE = "none"
    TOO_FAR = "too far"
    TOO_DARK = "too dark"
    NOT_SHARP = "not sharp"
    GLARE = "glare"
    PARTLY = "partly"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Guidance:
    """What is said now, since when (in seconds of some clock), and what the last pictures would have said."""

    said: Hint = Hint.NONE
    since: float = float("-inf")
    lately: tuple[Hint, ...] = ()


def after_picture(guidance: Guidance, seen: Hint, now: float) -> Guidance:
    """Return the guidance after a picture in which no code was read."""
    lately = (*guidance.lately, seen)[-3:]
    wanted = next((hint for hint in lately if lately.count(hint) >= AGREED), guidance.said)
    if wanted is guidance.said or now - guidance.since < STAYS:
        return Guidance(guidance.said, guidance.since, lately)
    return Guidance(wanted, now, lately)


def after_reading(guidance: Guidance, now: float) -> Guidance:
    """Return the guidance after a picture in which a code was read: there is nothing to say any more."""
    return guidance if guidance == Guidance(since=guidance.since) else Guidance(since=now)
