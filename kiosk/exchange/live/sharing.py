"""What goes on in the live thread: one hub after the other, one session over each."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.domain.fault import Fault
from kiosk.domain.talk import SeatWanted, Talk
from kiosk.exchange.address import Address
from kiosk.exchange.live.company import Company, Knowledge
from kiosk.exchange.live.house import House
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.listeners import Listeners
from kiosk.exchange.live.lost import Lost
from kiosk.exchange.live.seeking import Seeking
from kiosk.exchange.live.session import Session
from kiosk.exchange.live.state import NotLooking
from kiosk.exchange.live.tally import Heard, Tally
from kiosk.exchange.live.tasks import until_first
from kiosk.exchange.live.wire import Wire
from kiosk.exchange.packet import Packet

if TYPE_CHECKING:
    from nats.aio.client import Client


class Sharing:
    """Shares one laptop's facts and talk. Everything but its making runs in the live thread."""

    def __init__(
        self,
        house: House,
        address: Address | None,
        listeners: Listeners,
        company: Company,
        tally: Tally,
        interfaces: Sequence[str],
        own: Address | None,
    ) -> None:
        """Take the laptop, where its hub is, who is told, where it looks from, and where a hub of its own is."""
        self._house, self._address, self._listeners, self._interfaces = house, address, listeners, interfaces
        self._own = own
        self._company, self._tally, self._heard = company, tally, Heard()
        self._knowledge = Knowledge(house)
        self._session: Session | None = None
        self._shared_as: str | None = None
        self._moved = asyncio.Event()

    async def run(self) -> None:
        """Share, for ever."""
        try:
            while True:
                self._moved.clear()
                await until_first(self._seeking().run(), self._moved.wait())
        finally:
            self._listeners.state(NotLooking())

    def go_to(self, address: Address | None, own: Address | None) -> None:
        """Leave the hub that we share over, if any, for the one at `address`, or the best that is found, ours too."""
        self._address, self._own = address, own
        self._moved.set()

    def written(self) -> None:
        """Hear that something is on this laptop's disk."""
        self._knowledge.written()
        if self._session is not None:
            self._session.written()

    async def say(self, talk: Talk) -> None:
        """Say something, if there is a hub."""
        from nats.errors import Error

        if self._session is not None:
            with suppress(Error):
                await self._session.say(talk)

    async def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> Packet | None:
        """Return what another laptop gave; None if there is no hub, no answer in time, or nothing to give."""
        session = self._session
        if session is None:
            return None
        try:
            async with asyncio.timeout(seconds):
                return await session.ask(incarnation, wanted, seconds)
        except TimeoutError:
            return None
        except Fault as fault:
            self._tally.note(fault)
            return None

    def _seeking(self) -> Seeking:
        listeners = self._listeners
        how = (self._share, listeners.state, self._interfaces)
        return Seeking(self._house.event_key, self._address, *how, self._own)

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
