"""Whole laptops at work, without their windows, joined to each other as the program joins them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import TypeVar

from kiosk.app import Station
from kiosk.desk import sharing
from kiosk.desk.desk import Desk
from kiosk.desk.joining import Laptop, open_laptop
from kiosk.desk.waking import wake
from kiosk.domain.pack import Pack
from kiosk.domain.talk import Head
from kiosk.exchange.address import PORT, Address
from kiosk.exchange.hub_plan import hubs_beside
from kiosk.flow.errands import Errand
from kiosk.flow.inputs import Asking, Input
from kiosk.together import Together
from tests import joined
from tests.joined import TYPED
from tests.samples import at

PATIENCE = 60.0
"""Seconds until a test gives up; nothing waits that long when all is well."""
Result = TypeVar("Result")


@dataclass(slots=True)
class AtWork:
    """One laptop, and what comes of its errands late."""

    station: Station
    together: Together
    written: "SimpleQueue[None]" = field(default_factory=SimpleQueue)
    answers: "SimpleQueue[Input]" = field(default_factory=SimpleQueue)

    @property
    def name(self) -> str:
        """Return under which name it writes now."""
        return self.station.desk.store.identity.incarnation

    def do(self, errand: Errand) -> Input:
        """Do what a screen asks, and return the answer that counts in the end."""
        answer = self.station.submit(lambda: self.station.run(errand)).result(PATIENCE)
        return self.answers.get(timeout=PATIENCE) if isinstance(answer, Asking) else answer

    def ask(self, function: Callable[[Desk], Result]) -> Result:
        """Do something in the file's thread, and return the result."""
        return self.station.submit(lambda: function(self.station.desk)).result(PATIENCE)

    def known(self) -> dict[str, Head]:
        """Return how far everybody's facts are known here; what is taken over does not make way for this."""
        desk = self.station.desk
        return self.station.submit_in_background(lambda: sharing.known(desk)).result(PATIENCE)

    def wait_until(self, holds: Callable[["AtWork"], bool]) -> None:
        """Return once something holds; looked at anew each time something was written, and twice a second."""
        from queue import Empty

        until = monotonic() + PATIENCE
        while monotonic() < until:
            if holds(self):
                return
            try:
                self.written.get(timeout=0.5)
            except Empty:
                self.station.tick()
        raise AssertionError(f"{self.name}: it never came to that")

    def wait_for(self, *others: "AtWork") -> None:
        """Wait until this laptop knows all that others know by now."""
        for other in others:
            wanted = other.known()
            self.wait_until(lambda here, wanted=wanted: _covers(here.known(), wanted))  # type: ignore[misc]


def _covers(known: dict[str, Head], wanted: dict[str, Head]) -> bool:
    return all(name in known and known[name].count >= head.count for name, head in wanted.items())


@contextmanager
def at_work(
    folder: Path,
    station: str = "foyer",
    address: Address | None = None,
    by: Pack | None = None,
    clock: Callable[[], datetime] = lambda: at(9),
    listen: str = "127.0.0.1",
    port: int = PORT,
) -> Iterator[AtWork]:
    """Open the laptop in `folder`, which joins first if it has not yet, and share over the hub at `address`.

    It looks for one, and a hub of its own would listen, at its address `listen` and at `port`.
    """
    if not folder.exists():
        joined.join(folder, station, by).store.close()
    laptop: Laptop = open_laptop(folder, TYPED)
    _, watch = wake(laptop, folder.with_name(f"{folder.name}.noted"), clock(), lambda: frozenset({folder.name}))
    work = Station(laptop, (), clock, watch=watch)
    together = Together(work, hubs_beside(folder), [listen], port)
    here = AtWork(work, together)
    work.on_answer.append(here.answers.put)
    laptop.store.on_written.append(lambda: here.written.put(None))
    work.join(together)
    work.start()
    if address is not None:
        here.ask(lambda _: together.go_to(str(address)))
    together.start()
    try:
        yield here
    finally:
        together.stop()
        work.stop()
