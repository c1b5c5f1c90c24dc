"""One laptop at work as a process of its own, without a window: `python -m tests.network.station`.

It is told what to do by lines on stdin and answers each by a line on stdout, both JSON. The first line opens it:
`{"folder": …, "station": …, "began": seconds since 1970, "ahead": seconds, "hub": address or "", "listen": address}`.
Each later one is `{"do": name, …}`, see `Work`; what a screen or staff did is answered once it is on the disk.
"""

import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.fault import Fault
from kiosk.exchange.address import parse_address
from tests.network.work import Work
from tests.samples import at
from tests.stations import at_work


@dataclass(slots=True)
class Clock:
    """The laptop's own time: it goes as fast as ours, from nine o'clock on, and may be wrong."""

    began: float
    ahead: float
    """Seconds."""

    def now(self) -> datetime:
        """Return what it shows."""
        return at(9) + timedelta(seconds=time.time() - self.began + self.ahead)


@contextmanager
def opened(told: Mapping[str, Any]) -> Iterator[Work]:
    """Open the laptop."""
    clock = Clock(told["began"], told["ahead"])
    address = parse_address(told["hub"]) if told["hub"] else None
    with at_work(Path(told["folder"]), told["station"], address, clock=clock.now, listen=told["listen"]) as here:
        yield Work(here, clock)


def main() -> None:
    """Work until there is nothing more to do."""
    with opened(json.loads(sys.stdin.readline())) as work:
        _say({"pid": os.getpid(), "name": work.here.name})
        for line in sys.stdin:
            told = json.loads(line)
            deed = told.pop("do")
            if deed == "quit":
                break
            try:
                _say(work.do(deed, told))
            except Fault as fault:
                _say({"fault": f"{type(fault).__name__}: {fault}"})
    _say({"quit": True})


def _say(answer: Mapping[str, Any]) -> None:
    os.write(1, f"{json.dumps(answer)}\n".encode())


if __name__ == "__main__":
    main()
