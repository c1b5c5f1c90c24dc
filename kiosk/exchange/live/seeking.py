"""Find the hub and stay with it: the one at a typed address, or the best of those that announce themselves."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from kiosk.exchange.address import Address
from kiosk.exchange.discovery import NoDiscovery, watch
from kiosk.exchange.live.candidates import better_than, in_order
from kiosk.exchange.live.connection import Lost, NoAnswer, NotOurHub, connected
from kiosk.exchange.live.state import CannotLook, Looking, NotAnswering, Refused, State, Together
from kiosk.exchange.live.tasks import until_first

if TYPE_CHECKING:
    from nats.aio.client import Client

Share = Callable[["Client", Lost], Awaitable[None]]
"""Uses a connection until it is lost."""

_FIRST, _LONGEST = 0.2, 5.0
"""Seconds, about, between tries: the first pause, which doubles, and the longest one."""
_REFUSED = 5.0
"""Seconds, about, until a hub that does not let us in is asked again."""
_LOOKS_AGAIN = 10.0
"""Seconds until we look whether a better hub answers, or whether this network lets us look at last."""


class Seeking:
    """Looks for the hub, for one laptop."""

    def __init__(self, event_key: str, share: Share, on_state: Callable[[State], None]) -> None:
        """Take what to do with a connection, and whom to tell how it stands."""
        self._event_key, self._share, self._tell = event_key, share, on_state
        self._found: set[Address] = set()
        self._news = asyncio.Event()
        self._pause = _FIRST

    async def at(self, address: Address) -> None:
        """Stay with the hub at `address`, and try for ever where it does not answer."""
        self._found = {address}
        self._tell(NotAnswering(address))
        await self._rounds()

    async def look(self) -> None:
        """Stay with the best hub that announces itself, for ever."""
        self._tell(Looking())
        await until_first(self._discover(), self._rounds())

    def found(self, address: Address) -> None:
        """Hear of a hub."""
        if address not in self._found:
            self._found.add(address)
            self._pause = _FIRST
            self._news.set()

    async def _discover(self) -> None:
        while True:
            try:
                await watch(self._event_key, self.found)
            except NoDiscovery as fault:
                self._tell(CannotLook(str(fault)))
            await asyncio.sleep(_LOOKS_AGAIN)

    async def _rounds(self) -> None:
        while True:
            self._news.clear()
            told: State | None = None
            for address in self._order():
                told = await self._try(address)
                if isinstance(told, Together):
                    break
            await self._rest(told)

    def _order(self) -> tuple[Address, ...]:
        return in_order(self._found, self._event_key)

    async def _try(self, address: Address) -> State:
        """Share over the hub at `address` until that ends, and return how it stood; or why it did not begin."""
        state: State = Together(address)
        try:
            async with connected(address, self._event_key) as (connection, lost):
                self._pause = _FIRST
                self._tell(state)
                await until_first(self._use(connection, lost), self._better(address))
        except NotOurHub:
            state = Refused(address)
        except NoAnswer:
            state = NotAnswering(address)
        else:
            return state
        self._tell(state)
        return state

    async def _use(self, connection: "Client", lost: Lost) -> None:
        await self._share(connection, lost)

    async def _better(self, address: Address) -> None:
        """Return when a better hub lets us in: those who came to a worse one first move on to where the others are."""
        while True:
            for other in better_than(address, self._order()):
                try:
                    async with connected(other, self._event_key):
                        return
                except (NotOurHub, NoAnswer):
                    continue
            await self._wait(_LOOKS_AGAIN)

    async def _rest(self, told: State | None) -> None:
        """Wait until there may be something to try: longer each time, and never all laptops at the same moment."""
        match told:
            case None:
                await self._news.wait()
            case Refused():
                await self._wait(_jittered(_REFUSED))
            case Together():
                self._tell(Looking() if len(self._found) != 1 else NotAnswering(told.address))
                await self._wait(_jittered(_FIRST))
            case _:
                await self._wait(_jittered(self._pause))
                self._pause = min(_LONGEST, 2 * self._pause)

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return


def _jittered(seconds: float) -> float:
    return seconds * random.uniform(0.5, 1.5)  # noqa: S311 - no secret: only so that not all come at once
