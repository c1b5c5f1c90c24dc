"""Share live, in a thread of its own: nobody at a screen or at the file ever waits for the network."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec

from kiosk.exchange.address import Address
from kiosk.exchange.live.connection import Lost
from kiosk.exchange.live.house import House
from kiosk.exchange.live.seeking import Seeking
from kiosk.exchange.live.session import Listeners, Session
from kiosk.exchange.live.state import NotLooking, State
from kiosk.exchange.live.tally import Tally
from kiosk.exchange.live.tasks import until_first
from kiosk.exchange.live.thread import LoopThread, report
from kiosk.store.facts import Received

if TYPE_CHECKING:
    from nats.aio.client import Client

_Told = ParamSpec("_Told")


def _ignore(*_: object) -> None:
    """Do nothing."""


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
        on_received: Callable[[Received], None] = _ignore,
        on_foreign_tail: Callable[[str, int, str], None] = _ignore,
    ) -> None:
        """Take the laptop, where its hub is (None to look for one), and who is told what."""
        self._house, self._address = house, address
        self._on_state = _safe(on_state)
        self._listeners = Listeners(_safe(on_received), _safe(on_foreign_tail))
        self._tally = Tally()
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

    def _call(self, function: Callable[[], object]) -> None:
        thread = self._thread
        if thread is not None:
            thread.call(function)

    def _written(self) -> None:
        self._call(self._wake)

    def _wake(self) -> None:
        if self._session is not None:
            self._session.written()

    async def _run(self) -> None:
        while True:
            self._moved.clear()
            seeking = Seeking(self._house.event_key, self._share, self._on_state)
            address = self._address
            await until_first(seeking.look() if address is None else seeking.at(address), self._moved.wait())

    async def _share(self, connection: "Client", lost: Lost) -> None:
        session = Session(connection, lost, self._house, self._tally, self._listeners)
        renamed = self._shared_as not in (None, session.incarnation)
        self._session, self._shared_as = session, session.incarnation
        try:
            await session.run(from_the_start=renamed)
        finally:
            self._session = None


def _safe(callback: Callable[_Told, None]) -> Callable[_Told, None]:
    """Return a callback that raises nothing."""

    def called(*values: _Told.args, **named: _Told.kwargs) -> None:
        try:
            callback(*values, **named)
        except Exception as error:  # whose bug it is, is in the log; the others still want to hear
            report(error)

    return called
