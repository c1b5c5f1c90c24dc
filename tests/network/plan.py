"""Draw a day full of mishaps from a seed: what people do at each station, and what happens to everything. Pure.

A plan is a list of steps, each a tuple of plain words and numbers, so that it can be kept in a log and done again.
"""

import random
from dataclasses import dataclass

from tests.network.drawing import Drawing, Step
from tests.network.place import STATIONS


@dataclass(frozen=True, slots=True)
class Plan:
    """One day."""

    seed: int
    stations: tuple[str, ...]
    people: int
    loner: str
    """The station that is never connected, and brought in by a folder at the end; nobody, if empty."""
    steps: tuple[Step, ...]


def drawn(seed: int, shortest: int = 12, longest: int = 40) -> Plan:
    """Return the plan that belongs to a seed, with so many steps."""
    chance = random.Random(seed)  # noqa: S311 - a plan, not a secret
    stations = STATIONS[: chance.choice((3, 3, 4))]
    loner = stations[-1] if chance.random() < 0.25 else ""
    drawing = Drawing(chance, stations, loner, chance.randrange(8, 17))
    for _ in range(chance.randrange(shortest, longest)):
        drawing.draw()
    return Plan(seed, stations, drawing.people, loner, tuple(drawing.steps))
