"""Decide which desks are told of a call for a person, and what whoever called may be told. No clock, no network."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.event import Event, StationPlan

NEXT_DESK = 60_000
"""After so many milliseconds without an answer the next desk is told, too (EXPERIENCE, K1)."""
UNHEARD = 5_000
"""After so many milliseconds in which no desk has heard of a call, whoever called is told so."""

ON_THE_WAY = 10 * 60_000
"""For so many milliseconds at most somebody is on their way, and is told that a call was taken back."""


class Help(StrEnum):
    """How far a call for a person is."""

    SENT = "sent"
    """It is being passed on."""
    HEARD = "heard"
    """It is on the screen of somebody who is signed in at a desk."""
    COMING = "coming"
    AT_THE_DESK = "at the desk"
    """It could not be passed on so far; the desk is the way."""


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody at a screen would like a person; nobody is named."""

    id: str
    station: str
    screen: str
    about: str
    since: int
    """When, by this laptop's clock, in milliseconds since 1970 (UTC)."""
    is_ours: bool = True
    """Whether this desk is one of those that are told by now."""

    def age(self, now: int) -> int:
        """Return for how many milliseconds it has waited."""
        return max(0, now - self.since)


def desks_told(caller: str, staffed: Collection[str], plan: Sequence[str], age: int) -> tuple[str, ...]:
    """Return the stations whose desks are told of a call from `caller` that has waited `age` milliseconds.

    First the caller's own desk if somebody is signed in there, or else the first one after it in the order of `plan`
    that is `staffed`; after each `NEXT_DESK` without an answer the next one, too. Where no desk is known to be staffed,
    all are told: somebody may sign in at any of them.
    """
    known = [*plan, *sorted({caller, *staffed} - set(plan))]
    start = known.index(caller)
    order = [*known[start:], *known[:start]]
    desks = [station for station in order if station in staffed]
    return tuple(desks[: 1 + age // NEXT_DESK] if desks else order)


def help_for(*, answered: bool, heard: bool, age: int) -> Help:
    """Return what whoever called `age` milliseconds ago may be told: never more than is so."""
    if answered:
        return Help.COMING
    if heard:
        return Help.HEARD
    return Help.SENT if age < UNHEARD else Help.AT_THE_DESK


def where_the_desk_is(event: Event, here: str, staffed: Collection[str]) -> str:
    """Return the organisers' words for where to go from the screen at `here`; nothing if they gave none.

    Their words for the welcome desk come first; then the place of a station that was staffed when it was last heard
    of, then that of the first station in the plan. Nobody is sent to where they stand.
    """
    others = [plan for plan in event.stations if plan.name != here]
    were_staffed = [plan for plan in others if plan.name in staffed]
    first = [plan for plan in event.stations[:1] if plan in others]
    places = [event.texts.desk, *(_place(event, plan) for plan in (*were_staffed, *first))]
    return next((place.strip() for place in places if place.strip()), "")


def _place(event: Event, plan: StationPlan) -> str:
    return plan.where or (event.room(plan.room).name if plan.room else event.door(plan.door).name)
