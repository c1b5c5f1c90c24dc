"""Share everything over one connection, for as long as it lasts."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.fault import Fault
from kiosk.exchange.live.connection import Lost
from kiosk.exchange.live.follower import Follower
from kiosk.exchange.live.house import House
from kiosk.exchange.live.publisher import Publisher
from kiosk.exchange.live.stream import open_stream
from kiosk.exchange.live.tally import Tally
from kiosk.exchange.live.tasks import until_first
from kiosk.exchange.live.wire import Wire
from kiosk.store.facts import Received

if TYPE_CHECKING:
    from nats.aio.client import Client

_PAUSE = 1.0
"""Seconds, about, until the stream is asked for again after it failed while the connection held."""


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told, in the live thread, of what comes."""

    received: Callable[[Received], None]
    foreign: Callable[[str, int, str], None]


class Session:
    """What is shared over one connection, by one incarnation."""

    def __init__(self, connection: "Client", lost: Lost, house: House, tally: Tally, listeners: Listeners) -> None:
        """Take the connection, and whom it serves."""
        self._connection, self._lost, self._house = connection, lost, house
        self._tally, self._listeners = tally, listeners
        self.incarnation = house.incarnation
        self._wire = Wire(house.event, house.event_key)
        self._publisher: Publisher | None = None
        self._renamed = asyncio.Event()

    def written(self) -> None:
        """Hear that something is on this laptop's disk."""
        if self._house.incarnation != self.incarnation:
            self._renamed.set()
        if self._publisher is not None:
            self._publisher.wake()

    async def run(self, *, from_the_start: bool) -> None:
        """Share until the connection is lost, or this laptop writes under another name."""
        await until_first(
            self._lost.watch(self._connection), self._until_renamed(), self._facts(from_the_start=from_the_start)
        )

    async def _until_renamed(self) -> None:
        await self._renamed.wait()

    async def _facts(self, *, from_the_start: bool) -> None:
        """Tell and follow facts; when the stream fails, begin again, while talk and questions go on."""
        from nats.errors import Error

        while True:
            try:
                await self._follow_and_tell(from_the_start=from_the_start)
            except Fault as fault:
                self._tally.note(fault)
            except (Error, OSError, TimeoutError) as error:
                self._tally.note(HubTrouble(f"The hub does not keep facts just now ({type(error).__name__})."))
            await asyncio.sleep(_PAUSE * random.uniform(0.5, 1.5))  # noqa: S311 - only so that not all ask at once

    async def _follow_and_tell(self, *, from_the_start: bool) -> None:
        hub = self._connection.jetstream(timeout=3.0)
        stream = await open_stream(hub)
        incarnation = self.incarnation

        def foreign(seq: int, digest: str) -> None:
            self._listeners.foreign(incarnation, seq, digest)

        self._publisher = Publisher(hub, self._wire, self._house, self._tally, foreign)
        follower = Follower(self._connection, self._wire, self._house, self._tally, self._listeners.received)
        await until_first(self._publisher.run(), follower.run(stream, from_the_start=from_the_start))


class HubTrouble(Fault):
    """A hub is there, and does not do its part."""
