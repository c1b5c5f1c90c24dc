"""Real laptops of the small event that share live, each with its file's own thread."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

from kiosk.desk import sharing
from kiosk.desk.check_in import check_in
from kiosk.desk.desk import Desk
from kiosk.domain.talk import Head, SeatWanted
from kiosk.exchange.address import Address
from kiosk.exchange.live.live import Live
from kiosk.exchange.live.state import State
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received
from tests import joined
from tests.samples import at, code

PATIENCE = 30.0
"""Seconds until a test gives up; nothing waits that long when all is well."""
Result = TypeVar("Result")


class FileThread:
    """The laptop's side of live sharing, on a real file."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="file")
        self.incarnation = desk.store.identity.incarnation
        self.station = desk.store.identity.station
        self.event = desk.event.id
        self.event_key = joined.pack().event_key
        self.gift: Packet | None = None

    @property
    def on_written(self) -> list[Callable[[], None]]:
        return self.desk.store.on_written

    def known(self) -> Future[Mapping[str, Head]]:
        return self.thread.submit(lambda: sharing.known(self.desk))

    def packet_after(self, incarnation: str, after: int, limit: int) -> Future[Packet]:
        return self.thread.submit(lambda: sharing.packet_after(self.desk, incarnation, after, limit))

    def receive(self, packet: Packet, cursor: tuple[str, str] | None) -> Future[Received]:
        return self.thread.submit(lambda: sharing.receive(self.desk, packet, at(9), cursor))

    def cursor(self, name: str) -> Future[str | None]:
        return self.thread.submit(lambda: sharing.cursor(self.desk, name))

    def answer(self, wanted: SeatWanted) -> Future[Packet | None]:
        return self.thread.submit(lambda: self.gift)

    def ask(self, function: Callable[[Desk], Result]) -> Result:
        """Do something in the file's thread, and return the result."""
        return self.thread.submit(lambda: function(self.desk)).result(PATIENCE)


class Laptop:
    """One laptop that shares live; what it is told waits in queues."""

    def __init__(self, desk: Desk, address: Address) -> None:
        self.house = FileThread(desk)
        self.states: SimpleQueue[State] = SimpleQueue()
        self.received: SimpleQueue[Received] = SimpleQueue()
        self.foreign: SimpleQueue[tuple[str, int, str]] = SimpleQueue()
        self.live = Live(
            self.house,
            address=address,
            on_state=self.states.put,
            on_received=self.received.put,
            on_foreign_tail=lambda *tail: self.foreign.put(tail),
        )

    def check_in(self, number: int) -> None:
        """Let the person with this number in."""
        self.house.ask(lambda desk: check_in(desk, code(number), at(9)))

    def known(self) -> Mapping[str, Head]:
        """Return what its file knows."""
        return self.house.known().result(PATIENCE)

    def wait_for(self, others: "Laptop") -> None:
        """Wait until this laptop knows all that another one knows now."""
        wanted = others.known()
        while any(self.known().get(name) != head for name, head in wanted.items()):
            self.received.get(timeout=PATIENCE)


def wait_for_state(laptop: Laptop, state: State) -> None:
    """Wait until sharing stands like this."""
    while laptop.states.get(timeout=PATIENCE) != state:
        pass


@contextmanager
def sharing_live(folder: Path, station: str, address: Address) -> Iterator[Laptop]:
    """Run a laptop that joined as `station` and shares over the hub at `address`."""
    with joined.at_work(folder / station, station) as desk:
        laptop = Laptop(desk, address)
        laptop.live.start()
        try:
            yield laptop
        finally:
            laptop.live.stop()
            laptop.house.thread.shutdown()


__all__ = ["PATIENCE", "Empty", "FileThread", "Laptop", "sharing_live", "wait_for_state"]
