"""The event's own rules for its doors: what the organisers decided beforehand, so that nobody has to at the door."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.check_in import ReEntry, Refusal


class Unmet(StrEnum):
    """What happens with somebody who has not paid, or who awaits approval."""

    REFUSE = "refuse"
    ADMIT = "admit and tell the desk"


class Unseated(StrEnum):
    """What happens at a room's door with somebody who has no seat."""

    LET_IN = "let in"
    TO_THE_DESK = "send to the desk"


@dataclass(frozen=True, slots=True)
class Rules:
    """All of them; without any, people may come and go, and what is not paid or not approved goes to the desk."""

    re_entry: ReEntry = ReEntry.OFTEN
    """At doors that say nothing else."""
    admits: frozenset[Refusal] = frozenset()
    """Over what people are let in, and the desk is told; they see nothing of it."""
    without_a_seat: Unseated = Unseated.LET_IN
    minutes_before: int = 15
    """How long before a session begins its room's door counts people for it."""
    reasons: Mapping[str, str] = field(default_factory=dict)
    """Why staff may let somebody in over a rule, by a key that facts keep; the words are for staff only."""
    stands: Mapping[Refusal, str] = field(default_factory=dict)
    """Why a refusal can be overridden by nobody, in a sentence for staff."""


_STANDS = {
    Refusal.UNKNOWN: "Look for them by name, or register them as joining today.",
    Refusal.BADGE_CODE: "A badge opens rooms only. Look for them by name.",
    Refusal.GROUP: "Choose who of the group is here.",
    Refusal.REPLACED_CODE: "A newer code was given out. Look for them by name.",
    Refusal.NO_SESSION: "No session is on in this room now, so there is nothing to count.",
}
_NOBODY = "Only the organisers can change that."


def why_it_stands(rules: Rules, refusal: Refusal) -> str:
    """Return why nobody may override `refusal`: the organisers' words, or else ours."""
    return rules.stands.get(refusal) or _STANDS.get(refusal, _NOBODY)
