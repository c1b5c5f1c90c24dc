"""Do what a plan says at a real venue, mend everything, and hold all files against what people were told."""

import random
import time
from dataclasses import dataclass
from pathlib import Path

from tests.network import healing
from tests.network.day import Day
from tests.network.plan import Plan
from tests.network.venue import Surroundings, Venue


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a day ended well."""

    acknowledged: int
    facts: int
    rounds: int
    said_again: int
    seconds: float


def run(plan: Plan, around: Surroundings, folder: Path) -> Outcome:
    """Live through a day, and return how it ended.

    Raises:
        AssertionError: a promise was broken, and which.
    """
    began = time.monotonic()
    venue = Venue(around, folder, plan.stations, plan.loner)
    day = Day(plan, venue, random.Random(plan.seed))  # noqa: S311 - mischief, not a secret
    try:
        for step in plan.steps:
            day.do(step)
        healing.heal(venue, by_themselves=plan.seed % 4 == 0)
        rounds = healing.settle(venue)
        facts = day.oracle.check({name: laptop.ask("dump") for name, laptop in venue.laptops.items()})
    finally:
        if day.rogue is not None:
            day.rogue.close()
        venue.close()
    seconds = time.monotonic() - began
    return Outcome(day.oracle.acknowledged(), len(facts), rounds, day.said_again, seconds)
