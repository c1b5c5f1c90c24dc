"""Real laptops of the small event that share live, each with its file's own thread."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from kiosk.desk import sharing
from kiosk.desk.check_in import check_in
from kiosk.desk.desk import Desk
from kiosk.domain.event import StationPlan
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.domain.talk import Head, SeatWanted, Talk
from kiosk.exchange.address import Address
from kiosk.exchange.live.live import Live
from kiosk.exchange.live.state import State, Together
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received
from kiosk.store.store import Identity
from tests import joined
from tests.samples import NINE, at, code

PATIENCE = 60.0
"""Seconds until a test gives up; nothing waits that long when all is well."""
KEY = joined.pack().event_key
Result = TypeVar("Result")


class FileThread:
    """The laptop's side of live sharing, on a real file."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="file")
        self.event, self.event_key = desk.event.id, KEY
        self.taken: list[Packet] = []
        """All that `receive` was given, in order."""
        self.gift: Packet | None = None
        """What is answered to whoever wants a place."""
        self.unanswered = ""
        """Of whose facts the next question is not answered."""
        self.full = False
        """Whether the disk takes nothing from others."""

    @property
    def station(self) -> str:
        return self.desk.store.identity.station

    @property
    def incarnation(self) -> str:
        return self.desk.store.identity.incarnation

    @property
    def on_written(self) -> list[Callable[[], None]]:
        return self.desk.store.on_written

    def known(self) -> Future[Mapping[str, Head]]:
        return self.thread.submit(lambda: sharing.known(self.desk))

    def packet_after(self, incarnation: str, after: int, limit: int) -> Future[Packet]:
        def read() -> Packet:
            if incarnation == self.unanswered:
                self.unanswered = ""
                raise Fault("The file is in use.")
            return sharing.packet_after(self.desk, incarnation, after, limit)

        return self.thread.submit(read)

    def receive(self, packet: Packet, cursor: tuple[str, str] | None) -> Future[Received]:
        def received() -> Received:
            if self.full:
                raise Fault("The disk is full.")
            self.taken.append(packet)
            return sharing.receive(self.desk, packet, at(9), cursor)

        return self.thread.submit(received)

    def cursor(self, name: str) -> Future[str | None]:
        return self.thread.submit(lambda: sharing.cursor(self.desk, name))

    def answer(self, wanted: SeatWanted) -> Future[Packet | None]:
        return self.thread.submit(lambda: self.gift)

    def ask(self, function: Callable[[Desk], Result]) -> Result:
        """Do something in the file's thread, and return the result."""
        return self.thread.submit(lambda: function(self.desk)).result(PATIENCE)


class Laptop:
    """One laptop that shares live; what it is told waits in queues."""

    def __init__(self, desk: Desk, address: Address | None, interfaces: tuple[str, ...] = ()) -> None:
        self.house = FileThread(desk)
        self.states: SimpleQueue[State] = SimpleQueue()
        self.talk: SimpleQueue[Talk] = SimpleQueue()
        self.received: SimpleQueue[Received] = SimpleQueue()
        self.foreign: SimpleQueue[tuple[str, int, str]] = SimpleQueue()
        self.live = Live(
            self.house,
            address=address,
            on_state=self.states.put,
            on_talk=self.talk.put,
            on_received=self.received.put,
            on_foreign_tail=lambda *tail: self.foreign.put(tail),
            clock=lambda: NINE,
            interfaces=interfaces,
        )

    @property
    def name(self) -> str:
        """Return its incarnation."""
        return self.house.incarnation

    def check_in(self, number: int) -> None:
        """Let the person with this number in."""
        self.house.ask(lambda desk: check_in(desk, code(number), at(9)))

    def write(self, facts: int, of: str = "unknown") -> None:
        """Write down that so many things happened, in one transaction."""

        def written(desk: Desk) -> None:
            with desk.store.writing() as writer:
                for number in range(facts):
                    writer.append(Draft(Kind.TURNED_TO_STAFF, body={"refusal": of, "number": number}), NINE)

        self.house.ask(written)

    def renamed(self, incarnation: str) -> None:
        """Write under another name from now on."""

        def rename(desk: Desk) -> None:
            store = replace(desk.store, identity=Identity(self.house.station, incarnation))
            self.house.desk = replace(desk, store=store)

        self.house.ask(rename)
        self.write(1)

    def known(self) -> Mapping[str, Head]:
        """Return what its file knows."""
        return self.house.known().result(PATIENCE)

    def wait_for(self, *others: "Laptop") -> None:
        """Wait until this laptop knows all that others know by now."""
        for other in others:
            self.wait_until_known(other.known())

    def wait_until_known(self, wanted: Mapping[str, Head]) -> None:
        """Wait until this laptop knows at least so many facts of these incarnations."""
        while any(name not in (known := self.known()) or known[name].count < wanted[name].count for name in wanted):
            self.received.get(timeout=PATIENCE)

    def wait_for_state(self, state: State | type[State]) -> State:
        """Wait until sharing stands like this."""
        while True:
            told = self.states.get(timeout=PATIENCE)
            if told == state or (isinstance(state, type) and isinstance(told, state)):
                return told

    def wait_for_talk(self, kind: type[Talk]) -> Talk:
        """Wait until another laptop says something of this kind."""
        while not isinstance(said := self.talk.get(timeout=PATIENCE), kind):
            pass
        return said

    def wait_together(self) -> None:
        """Wait until a hub was found."""
        self.wait_for_state(Together)


@contextmanager
def sharing_live(
    folder: Path, station: str, address: Address | None, interfaces: tuple[str, ...] = ()
) -> Iterator[Laptop]:
    """Run a laptop that joined as `station` and shares over the hub at `address`."""
    with joined.at_work(folder / station, station, planned()) as desk:
        laptop = Laptop(desk, address, interfaces)
        laptop.live.start()
        try:
            yield laptop
        finally:
            laptop.live.stop()
            laptop.house.thread.shutdown()


@cache
def planned() -> Pack:
    """Return the small event's pack with a third laptop."""
    pack = joined.pack()
    return replace(pack, event=replace(pack.event, stations=(*pack.event.stations, StationPlan("loft", "main"))))
