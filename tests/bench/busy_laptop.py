"""One laptop at which somebody arrives twenty times a second.

Run as: python -m tests.bench.busy_laptop FOLDER NAME HUB FIRST SECONDS

It says "ready", starts at a line on its standard input, and at the end prints how long each arrival took to be
answered, in milliseconds, as a line of JSON. People come and go, so that there is always somebody to come.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import perf_counter

from kiosk.domain.event import StationPlan
from kiosk.domain.pack import Pack
from kiosk.domain.sharing import ThroughHub
from kiosk.exchange.address import parse_address
from kiosk.flow.errands import CheckIn, LeaveToday
from kiosk.flow.inputs import WelcomedIn
from tests import joined
from tests.samples import code, person
from tests.stations import AtWork, at_work

EACH, RATE = 100, 20
"""People who come and go at one laptop, and arrivals a second."""
NAMES = tuple(f"desk-{number}" for number in range(8))


def pack() -> Pack:
    """Return an event with eight laptops, and as many people as come to them."""
    small = joined.pack()
    plans = tuple(StationPlan(name, "main") for name in NAMES)
    roster = tuple(person(number, "Asha Verma") for number in range(1, EACH * len(NAMES) + 1))
    return replace(small, event=replace(small.event, stations=plans), roster=roster, grants=(), home=NAMES[0])


@contextmanager
def at_its_hub(folder: Path, name: str, hub: str) -> Iterator[AtWork]:
    """Open the laptop, and wait until it shares over the hub at this address; "-" for a laptop that works alone."""
    with at_work(folder, name, parse_address(hub) if hub != "-" else None, pack()) as here:
        if hub != "-":
            here.wait_until(lambda _: isinstance(here.together.state(), ThroughHub))
        yield here


def main(folder: str, name: str, hub: str, first: str, seconds: str) -> None:
    """Be that laptop."""
    times = []
    with at_its_hub(Path(folder), name, hub) as here:
        for turn, number in arrivals(int(first), float(seconds)):
            times.append(answered(here, number))
            if turn % RATE == 0:
                here.station.tick()
    print(json.dumps(times), flush=True)


def arrivals(first: int, seconds: float) -> Iterator[tuple[int, int]]:
    """Say that all is ready, wait for the word, and yield each turn and who comes then, when it is time."""
    print("ready", flush=True)
    sys.stdin.readline()
    waiting, begun = Event(), perf_counter()
    for turn in range(int(seconds * RATE)):
        waiting.wait(max(0.0, begun + turn / RATE - perf_counter()))
        yield turn, first + turn % EACH


def answered(here: AtWork, number: int) -> float:
    """Let somebody arrive, and leave again; return how long the arrival took to be answered, in milliseconds."""
    asked = perf_counter()
    answer = here.do(CheckIn(code(number)))
    passed = perf_counter() - asked
    if isinstance(answer, WelcomedIn):
        here.do(LeaveToday(answer.visitor.person))
    return passed * 1000


if __name__ == "__main__":
    main(*sys.argv[1:])
