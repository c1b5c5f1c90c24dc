"""One laptop at which somebody arrives twenty times a second.

Run as: python -m tests.bench.busy_laptop FOLDER NAME HUB FIRST SECONDS

It says "ready", starts at a line on its standard input, and at the end prints how long each arrival took to be
answered, in milliseconds, as a line of JSON. People come and go, so that there is always somebody to come.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import perf_counter

from kiosk.domain.event import StationPlan
from kiosk.domain.pack import Pack
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


def main(folder: str, name: str, hub: str, first: str, seconds: str) -> None:
    """Be that laptop."""
    address = parse_address(hub) if hub != "-" else None
    with at_work(Path(folder), name, address, pack()) as here:
        print("ready", flush=True)
        sys.stdin.readline()
        print(json.dumps(_arrivals(here, int(first), float(seconds))), flush=True)


def _arrivals(here: AtWork, first: int, seconds: float) -> list[float]:
    times, waiting, begun = [], Event(), perf_counter()
    for turn in range(int(seconds * RATE)):
        waiting.wait(max(0.0, begun + turn / RATE - perf_counter()))
        number = first + turn % EACH
        asked = perf_counter()
        answer = here.do(CheckIn(code(number)))
        times.append((perf_counter() - asked) * 1000)
        if isinstance(answer, WelcomedIn):
            here.do(LeaveToday(answer.visitor.person))
        if turn % RATE == 0:
            here.station.tick()
    return times


if __name__ == "__main__":
    main(*sys.argv[1:])
