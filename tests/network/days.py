"""Live through many planned days, several at once, and say of each on one line how it went."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.network.drawing import DEEDS
from tests.network.plan import Plan, drawn
from tests.network.schedule import run
from tests.network.venue import Surroundings

HEAD = "seed stations people loner deeds mishaps acknowledged facts rounds said_again seconds result which"
WELL = "well"
_NO_MISHAP = ("answers", "pass", "seconds")


@dataclass(frozen=True, slots=True)
class Told:
    """How one day went."""

    line: str
    broken: str = ""
    """Which promise was broken, with the whole plan and all facts; empty if none was."""


def live_through(around: Surroundings, folder: Path, plans: Iterable[Plan], at_once: int) -> Iterator[Told]:
    """Live through days, so many at once, and tell of each in order."""
    with ThreadPoolExecutor(at_once) as threads:
        yield from threads.map(lambda plan: _day(around, folder, plan), plans)


def plans(seeds: Iterable[int], shortest: int, longest: int) -> Iterator[Plan]:
    """Return the plans that belong to these seeds."""
    return (drawn(seed, shortest, longest) for seed in seeds)


def _day(around: Surroundings, folder: Path, plan: Plan) -> Told:
    deeds = sum(step[0] in DEEDS for step in plan.steps)
    which = Counter(_mishap(step) for step in plan.steps if step[0] not in (*DEEDS, *_NO_MISHAP))
    listed = ", ".join(f"{count} {name}" for name, count in sorted(which.items())) or "none"
    drawn_up = f"{plan.seed} {len(plan.stations)} {plan.people} {plan.loner or '-'} {deeds} {which.total()}"
    try:
        how = run(plan, around, folder / str(plan.seed))
    except (AssertionError, OSError) as broken:
        told = "\n".join((repr(broken), *getattr(broken, "__notes__", ()), repr(plan)))
        return Told(f"{drawn_up} - - - - - BROKEN ({str(broken)[:60]!r}) {listed}", told)
    for left in folder.glob(f"{plan.seed}*"):
        shutil.rmtree(left)
    counts = f"{how.acknowledged} {how.facts} {how.rounds} {how.said_again} {how.seconds:.1f}"
    return Told(f"{drawn_up} {counts} {WELL} {listed}")


def _mishap(step: tuple[str | int, ...]) -> str:
    return f"line {step[2]}" if step[0] == "line" else str(step[0])
