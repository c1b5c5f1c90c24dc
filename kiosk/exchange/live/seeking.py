"""Find the hub and stay with it: the one at a typed address while it answers, or the best that announces itself."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from kiosk.exchange.address import Address
from kiosk.exchange.discovery import NoDiscovery, watch
from kiosk.exchange.live.candidates import better_than, in_order
from kiosk.exchange.live.connection import connected, others
from kiosk.exchange.live.lost import Lost, NoAnswer, NotOurHub
from kiosk.exchange.live.pauses import pause
from kiosk.exchange.live.state import CannotLook, Looking, NotAnswering, Refused, State, Together
from kiosk.exchange.live.tasks import until_first

if TYPE_CHECKING:
    from nats.aio.client import Client

Share = Callable[["Client", Lost], Awaitable[None]]
"""Uses a connection until it is lost."""

_LOOKS_AGAIN = 10.0
"""Seconds until we try again whether a better hub answers."""
_MOST = 32
"""Addresses to remember, the latest: anybody in the network may announce any number of false ones."""
_LOOKS_ANEW = 30.0
"""Seconds until we look in the networks that this laptop is in by then."""


class Seeking:
    """Looks for the hub, for one laptop; how it stands is told each time that changes."""

    def __init__(
        self,
        event_key: str,
        typed: Address | None,
        share: Share,
        on_state: Callable[[State], None],
        interfaces: Sequence[str] = (),
        own: Address | None = None,
    ) -> None:
        """Take where the hub was said to be, by which of our addresses to look for others, and what to do with it.

        A hub of this laptop's `own` is one of those that are found: where two laptops run one, all meet at the better.
        """
        self._event_key, self._typed, self._share, self._on_state = event_key, typed, share, on_state
        self._interfaces = interfaces
        self._own = own
        self._found = dict.fromkeys(() if own is None else (own,))
        self._news = asyncio.Event()
        self._state: State | None = None
        self._tries = 0

    async def run(self) -> None:
        """Stay with the hub, for ever, and look for it again whenever it is lost."""
        self._tell(Looking())
        await until_first(self._discover(), self._rounds())

    async def _discover(self) -> None:
        while True:
            try:
                async with asyncio.timeout(_LOOKS_ANEW):
                    await watch(self._event_key, self._hear_of, self._interfaces)
            except TimeoutError:
                continue
            except NoDiscovery as fault:
                if not self._order():
                    self._tell(CannotLook(str(fault)))
                await asyncio.sleep(_LOOKS_AGAIN)

    def _hear_of(self, address: Address) -> None:
        """Hear of a hub that announces itself, or of another one in the cluster of ours."""
        if address not in self._found:
            self._found[address] = None
            for oldest in [one for one in self._found if one != self._own][:-_MOST]:
                del self._found[oldest]
            self._tries = 0
            self._news.set()

    def _round(self) -> tuple[Address, ...]:
        """Return whom to try in turn: a typed address before each other one, which may be false and cost seconds."""
        order = self._order()
        if self._typed is None or len(order) == 1:
            return order
        return tuple(chain.from_iterable((self._typed, other) for other in order[1:]))

    def _order(self) -> tuple[Address, ...]:
        announced = in_order(self._found, self._event_key)
        return announced if self._typed is None else (self._typed, *(each for each in announced if each != self._typed))

    async def _rounds(self) -> None:
        while True:
            self._news.clear()
            state: State | None = None
            for address in self._round():
                state = await self._try(address)
                if isinstance(state, Together):
                    break
            await self._rest(state)

    async def _try(self, address: Address) -> State:
        """Share over the hub at `address` until that ends, and return Together; or why it did not begin."""
        shared = False
        ended: State = Together(address)
        try:
            async with connected(address, self._event_key) as (connection, lost):
                shared, self._tries = True, 0
                self._tell(ended)
                for other in others(connection):
                    self._hear_of(other)
                await until_first(self._use(connection, lost), self._better_than(address))
        except NotOurHub:
            ended = Refused(address)
            self._found.pop(address, None)  # whoever announces it again has it tried again
        except NoAnswer:
            ended = NotAnswering(address)
        if shared or self._typed in (None, address):  # where one was typed, others are known of by their success
            self._tell(ended)
        return Together(address) if shared else ended

    async def _use(self, connection: "Client", lost: Lost) -> None:
        from nats.errors import Error

        try:
            await self._share(connection, lost)
        except (Error, OSError, TimeoutError):  # somebody else has met it before it was noticed
            await lost.at_end()
            await lost.watch(connection)

    async def _better_than(self, address: Address) -> None:
        """Return when a better hub lets us in: who came to a worse one first moves on to where the others are."""
        while True:
            self._news.clear()
            for other in better_than(address, self._order()):
                with suppress(NotOurHub, NoAnswer):
                    async with connected(other, self._event_key):
                        return
            await self._wait(_LOOKS_AGAIN)

    async def _rest(self, ended: State | None) -> None:
        """Wait until there may be something to try."""
        if ended is None:
            await self._news.wait()
        else:
            await self._wait(pause(ended, self._tries, random.random()))  # noqa: S311 - no secret
            self._tries += 1

    async def _wait(self, seconds: float) -> None:
        """Wait so long, or until we hear of another hub."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()

    def _tell(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self._on_state(state)
