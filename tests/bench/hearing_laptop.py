"""A laptop that says when each thing is on its disk: `python -m tests.bench.hearing_laptop FOLDER HUB`.

It prints the name it writes under, then `perf_counter()` at each write: one clock for all processes of a Linux machine.
It ends when its standard input does.
"""

import sys
from pathlib import Path
from time import perf_counter

from kiosk.exchange.address import parse_address
from tests.stations import at_work


def main(folder: str, hub: str) -> None:
    """Be that laptop."""
    with at_work(Path(folder), "stairs", parse_address(hub)) as here:
        print(here.name, flush=True)
        here.station.desk.store.on_written.append(lambda: print(perf_counter(), flush=True))
        sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
