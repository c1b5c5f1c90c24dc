"""What comes of looking for somebody who has no code. All findings are shown after the same while."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.domain.recognising import Claim
from kiosk.domain.visit import Visitor

FIND_SECONDS = 1.5
"""How long every answer is waited for, whatever it is: the house is long done by then."""

MOST_TRIES = 3
"""After so many in one visit, a person helps."""


@dataclass(frozen=True, slots=True)
class FoundByName:
    """Whoever made the claim is checked in, or was here already; it is on the disk."""

    claim: Claim
    visitor: Visitor
    already_here: bool = False


@dataclass(frozen=True, slots=True)
class FoundToStaff:
    """The desk should look at whoever made the claim. Why, this side never learns."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class NotFound:
    """The claim fits nobody who may be found here. Which part of it does not, this side never learns."""

    claim: Claim
    rests: bool = False
    """Whether this screen sends everybody to a person for a while."""


@dataclass(frozen=True, slots=True)
class NotLookedUp:
    """The world got in the way of looking."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class FindingRests:
    """Too often nobody was found on this screen lately: a person helps instead, for a while."""


@dataclass(frozen=True, slots=True)
class Waited:
    """The fixed while has passed since this claim was made."""

    claim: Claim


Finding: TypeAlias = FoundByName | FoundToStaff | NotFound | NotLookedUp
LookedFor: TypeAlias = Finding | FindingRests | Waited
