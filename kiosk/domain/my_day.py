"""One person's sessions as their day: which are theirs, in time order, and which happen at the same time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.same_time import exclude_each_other, overlap
from kiosk.domain.visit import Place, SessionView


@dataclass(frozen=True, slots=True)
class SheetSession:
    """One session on the small print: nothing of it says whose it is."""

    starts: datetime
    ends: datetime
    title: str
    room: str
    directions: str
    step_free: bool
    together: bool
    """Whether another of the same person's sessions is at the same time."""


def my_sessions(views: Iterable[SessionView]) -> tuple[SessionView, ...]:
    """Return those that the person has a place in, the earliest first."""
    mine = (view for view in views if view.place is Place.MINE)
    return tuple(sorted(mine, key=lambda view: (view.starts, view.ends, view.title)))


def at_the_same_time(mine: Sequence[SessionView]) -> Mapping[str, tuple[str, ...]]:
    """Return the titles of the others that each session overlaps, by its id; not of one that ends as it begins."""
    return {one.id: tuple(other.title for other in mine if other.id != one.id and overlap(one, other)) for one in mine}


def given_up_for(wanted: SessionView, views: Iterable[SessionView]) -> tuple[SessionView, ...]:
    """Return which of their sessions the person lets go of for a place in `wanted`, the earliest first."""
    return tuple(one for one in my_sessions(views) if one.id != wanted.id and exclude_each_other(one, wanted))


def sheet(views: Iterable[SessionView]) -> tuple[SheetSession, ...]:
    """Return what the small print of a person's day says."""
    mine = my_sessions(views)
    together = at_the_same_time(mine)
    return tuple(
        SheetSession(one.starts, one.ends, one.title, one.room, one.directions, one.step_free, bool(together[one.id]))
        for one in mine
    )
