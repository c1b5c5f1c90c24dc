"""Which sessions are at the same time, so that nobody has a seat in both: the one rule, wherever it is asked for."""

from datetime import datetime
from typing import Protocol


class Timed(Protocol):
    """A session, or how somebody sees one."""

    @property
    def slot(self) -> str:
        """Return what the organisers call its part of the day."""

    @property
    def starts(self) -> datetime:
        """Return when it starts."""

    @property
    def ends(self) -> datetime:
        """Return when it ends."""


def overlap(one: Timed, other: Timed) -> bool:
    """Return whether their hours overlap; where one ends as the other begins, they do not."""
    return one.starts < other.ends and other.starts < one.ends


def exclude_each_other(one: Timed, other: Timed) -> bool:
    """Return whether a person may have a seat in one of the two only: one a slot, and one at any time."""
    return one.slot == other.slot or overlap(one, other)
