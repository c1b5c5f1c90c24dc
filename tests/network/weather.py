"""How a line to the hub may be, and the thread in which all lines of a test process live."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from kiosk.exchange.live.thread import LoopThread

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Weather:
    """How a line is."""

    cut: bool = False
    """Connections are closed, and refused."""
    hangs: bool = False
    """Connections are accepted and kept, and nothing passes."""
    delay: float = 0.0
    """Seconds that everything takes, each way."""
    drops_after: int | None = None
    """Bytes after which a connection is closed."""
    halves: bool = False
    """The first half of what is read next passes, and then the connection is closed."""


FINE, CUT, HANGS, HALVES = Weather(), Weather(cut=True), Weather(hangs=True), Weather(halves=True)


class Network:
    """A thread for all lines of a test process, and whatever else talks to hubs there."""

    def __init__(self) -> None:
        """Start it."""
        self._thread = LoopThread("network", _for_ever)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, Result], seconds: float = 60.0) -> Result:
        """Run something in it, and return the result."""
        return self._thread.submit(work).result(seconds)

    def stop(self) -> None:
        """End it."""
        self._thread.stop()


async def _for_ever() -> None:
    await asyncio.Event().wait()
