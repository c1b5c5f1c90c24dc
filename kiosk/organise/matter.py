"""Say what needs a person's look: what it is, who can settle it, and what happens if nobody does."""

from dataclasses import dataclass
from enum import StrEnum


class Settler(StrEnum):
    """Who can settle a matter."""

    ORGANISERS = "the organisers"
    DESK_LEAD = "whoever led the welcome desk"
    SESSION_LEAD = "whoever led the session"


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to look at together, in plain words."""

    kind: str
    """A short name, the same for all of its kind: `bundle missing`, `two arrivals`, …"""
    what: str
    who: Settler
    otherwise: str
    """What happens if nobody settles it."""
    person: str = ""
    """Whom it concerns, by id; empty if nobody in particular."""
    session: str = ""


def in_order(matters: list[Matter]) -> list[Matter]:
    """Return matters in an order that does not depend on who handed in first."""
    return sorted(matters, key=lambda matter: (matter.kind, matter.what, matter.person, matter.session))


def several(number: int, one: str, more: str) -> str:
    """Return a number with the word that goes with it."""
    return f"{number} {one if number == 1 else more}"
