"""The one question at the end, "How was arriving today?": its answers, counted so that none is anybody's.

Answers wait in memory and are added to a plain counter when the day is closed, never fewer than a handful at once: so
no number in the file belongs to a person, a time or an order.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

LEAST_TOGETHER = 5
"""So many answers at least are added at once; fewer wait for more, and are lost with the program."""


class Arriving(StrEnum):
    """How arriving was, as the person says."""

    EASY = "easy"
    MIXED = "mixed"
    HARD = "hard"


Counter: TypeAlias = Mapping[Arriving, int]


def nothing() -> Counter:
    """Return a counter that has counted nothing; it has every answer, in the same order always."""
    return dict.fromkeys(Arriving, 0)


def added(one: Counter, other: Counter) -> Counter:
    """Return both together."""
    return {answer: one[answer] + other[answer] for answer in Arriving}


def may_be_kept(waiting: Counter) -> bool:
    """Return whether so many wait that none of them can be told from the others by when it was kept."""
    return sum(waiting.values()) >= LEAST_TOGETHER
