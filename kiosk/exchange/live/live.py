"""Share live, in a thread of its own: nobody at a screen or at the file ever waits for the network."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, ParamSpec

from kiosk.domain.peers import Peer
from kiosk.domain.talk import SeatWanted, Talk
from kiosk.exchange.address import Address
from kiosk.exchange.live.bugs import report
from kiosk.exchange.live.company import Company, Knowledge
from kiosk.exchange.live.connection import Lost
from kiosk.exchange.live.house import House
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.seeking import Seeking
from kiosk.exchange.live.session import Listeners, Session
from kiosk.exchange.live.state import NotLooking, State
from kiosk.exchange.live.tally import Heard, Tally
from kiosk.exchange.live.tasks import until_first
from kiosk.exchange.live.thread import LoopThread
from kiosk.exchange.live.wire import Wire
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received

if TYPE_CHECKING:
    from nats.aio.client import Client

_Told = ParamSpec("_Told")


def _ignore(*_: object) -> None:
    """Do nothing."""


def _wall() -> int:
    return time.time_ns() // 1_000_000


class Live:
    """Shares one laptop's facts and talk with the others, from `start` to `stop`.

    Callbacks run in the live thread, and are to be quick; what they raise is logged and goes no further.
    """

    def __init__(
        self,
        house: House,
        *,
        address: Address | None = None,
        on_state: Callable[[State], None] = _ignore,
        on_talk: Callable[[Talk], None] = _ignore,
        on_received: Callable[[Received], None] = _ignore,
        on_foreign_tail: Callable[[str, int, str], None] = _ignore,
        staffed: Callable[[], bool] = bool,
        clock: Callable[[], int] = _wall,
    ) -> None:
        """Take the laptop and where its hub is (None to look for one).

        Args:
            house: the laptop.
            address: where its hub is, or None to look for one.
            on_state: told how sharing stands, each time that changes.
            on_talk: told what other laptops say, that they are there included.
            on_received: told what came from others, once it is on the disk.
            on_foreign_tail: told the incarnation, number and digest of a fact that was told in this laptop's name, and
                is not in its file: the file was restored or copied. Nothing is told under that name any more.
            staffed: whether somebody is signed in at this laptop's staff side.
            clock: this laptop's clock, in milliseconds since 1970 (UTC).
        """
        self._house, self._address, self._on_state = house, address, _safe(on_state)
        self._listeners = Listeners(_safe(on_talk), _safe(on_received), _safe(on_foreign_tail), staffed, clock)
        self._tally, self._heard = Tally(), Heard()
        self._company, self._knowledge = Company(), Knowledge(house)
        self._session: Session | None = None
        self._shared_as: str | None = None
        self._thread: LoopThread | None = None
        self._moved = asyncio.Event()

    def start(self) -> None:
        """Begin. Returns at once."""
        self._thread = LoopThread("live", self._run)
        self._house.on_written.append(self._written)
        self._thread.start()

    def stop(self) -> None:
        """End, within a few seconds whatever the network does. Stopping again does nothing."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._house.on_written.remove(self._written)
            thread.stop()
            self._on_state(NotLooking())

    def go_to(self, address: Address | None) -> None:
        """Go to the hub at a typed address, or look for one again."""
        self._address = address
        self._call(self._moved.set)

    def say(self, talk: Talk) -> None:
        """Say something to the other laptops that are there; who is not, does not hear of it."""
        if self._thread is not None:
            self._thread.submit(self._say(talk))

    def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> "Future[Packet | None]":
        """Ask another laptop for a place; what it wrote to give one is in our file when this is resolved.

        Resolved after at most `seconds`, with None if there was no answer, or no place to give. A place that was given
        too late comes with the other facts.
        """
        thread = self._thread
        if thread is not None:
            return thread.submit(self._ask(incarnation, wanted, seconds))
        nothing: Future[Packet | None] = Future()
        nothing.set_result(None)
        return nothing

    def peers(self) -> tuple[Peer, ...]:
        """Return the other laptops, as they last spoke; also those that are silent now. For any thread."""
        return self._company.peers

    def left_alone(self) -> dict[str, int]:
        """Return how many messages were of no use, by the kind of fault. For any thread."""
        return dict(self._tally.counts)

    def _call(self, function: Callable[[], object]) -> None:
        thread = self._thread
        if thread is not None:
            thread.call(function)

    def _written(self) -> None:
        self._call(self._wake)

    def _wake(self) -> None:
        self._knowledge.written()
        if self._session is not None:
            self._session.written()

    async def _run(self) -> None:
        while True:
            self._moved.clear()
            seeking = Seeking(self._house.event_key, self._share, self._on_state)
            address = self._address
            await until_first(seeking.look() if address is None else seeking.at(address), self._moved.wait())

    async def _share(self, connection: "Client", lost: Lost) -> None:
        house, incarnation = self._house, self._house.incarnation
        wire = Wire(house.event, house.event_key)
        line = Line(connection, house, wire, incarnation, self._tally, self._heard)
        renamed = self._shared_as not in (None, incarnation)
        self._shared_as = incarnation
        self._session = Session(line, self._company, self._knowledge, self._listeners)
        try:
            await self._session.run(lost, from_the_start=renamed)
        finally:
            self._session = None

    async def _say(self, talk: Talk) -> None:
        from nats.errors import Error

        if self._session is not None:
            with suppress(Error):
                await self._session.say(talk)

    async def _ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> Packet | None:
        if self._session is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    return await self._session.ask(incarnation, wanted, seconds)
        return None


def _safe(callback: Callable[_Told, None]) -> Callable[_Told, None]:
    """Return a callback that raises nothing."""

    def called(*values: _Told.args, **named: _Told.kwargs) -> None:
        try:
            callback(*values, **named)
        except Exception as error:  # whose bug it is, is in the log; the others still want to hear
            report(error)

    return called
