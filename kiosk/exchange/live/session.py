"""Share everything over one connection, for as long as it lasts."""

import asyncio
import random

from kiosk.domain.fact import Fact
from kiosk.domain.fault import Fault
from kiosk.domain.talk import Head, Present, SeatWanted, Talk
from kiosk.exchange.live.answering import Answering
from kiosk.exchange.live.asking import Asking
from kiosk.exchange.live.bustle import Bustle
from kiosk.exchange.live.company import MOST_HEADS, Company, Knowledge
from kiosk.exchange.live.follower import Follower
from kiosk.exchange.live.healing import Healing
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.listeners import Listeners
from kiosk.exchange.live.lost import Lost
from kiosk.exchange.live.publisher import Publisher
from kiosk.exchange.live.stream import open_stream
from kiosk.exchange.live.talking import Presence, Talking
from kiosk.exchange.live.tasks import until_first
from kiosk.exchange.packet import Packet

_PAUSE = 1.0
"""Seconds, about, until the stream is asked for again after it failed while the connection held."""
_PATIENCE = 3.0
"""Seconds that the hub has for each question about the stream."""
_TOO_MANY = "More laptops speak here than an event has. Somebody else may have the event's key."


class HubTrouble(Fault):
    """A hub is there, and does not do its part."""


class TooManyLaptops(Fault):
    """More speak here than an event has."""


class Session:
    """What is shared over one connection, under one name."""

    def __init__(self, line: Line, company: Company, knowledge: Knowledge, listeners: Listeners) -> None:
        """Take the connection, who was there and what was known before, and who is told."""
        self._line, self._company, self._listeners = line, company, listeners
        self._asking, self._answering = Asking(line), Answering(line)
        self._talking = Talking(line, self._hear)
        self._presence = Presence(line, self._talking, knowledge, listeners.staffed, listeners.clock)
        self._healing = Healing(line, knowledge, listeners.received, self._foreign)
        self._publisher: Publisher | None = None
        self._renamed, self._halted = asyncio.Event(), asyncio.Event()

    def written(self) -> None:
        """Hear that something is on this laptop's disk."""
        if self._line.house.incarnation != self._line.incarnation:
            self._renamed.set()
        if self._publisher is not None:
            self._publisher.wake()

    async def run(self, lost: Lost, *, from_the_start: bool) -> None:
        """Share until the connection is lost, or this laptop writes under another name."""
        await self._answering.listen()
        await self._talking.listen()
        await until_first(
            lost.watch(self._line.connection),
            self._renamed.wait(),
            self._presence.run(),
            self._healing.run(),
            self._facts(from_the_start=from_the_start),
        )

    async def say(self, talk: Talk) -> None:
        """Say something to whoever is there."""
        await self._talking.say(talk)

    async def ask(self, of: str, wanted: SeatWanted, seconds: float) -> Packet | None:
        """Return what another laptop wrote to give a place, once it is in this file too; None if there is none."""
        packet = await self._asking.seat(of, wanted, seconds)
        if packet is not None:
            await self._healing.take(of, packet)
        return packet

    def _hear(self, said: Talk) -> None:
        if isinstance(said, Present):
            tells_too_much = len(said.heads) > MOST_HEADS
            if tells_too_much or not self._company.has_room_for(said):
                self._line.tally.note(TooManyLaptops(_TOO_MANY))
            if tells_too_much:
                return
            if self._company.hear(said, self._listeners.clock()):
                self._presence.ask()
            self._healing.hear(said)
        self._listeners.talk(said)

    def _foreign(self, fact: Fact | Head) -> None:
        """Hear that something was told in our name that our file does not know: tell nothing more under that name."""
        if not self._halted.is_set():
            self._halted.set()
            self._listeners.foreign(self._line.incarnation, fact.seq, fact.digest)

    async def _facts(self, *, from_the_start: bool) -> None:
        """Tell and follow facts; when the stream fails, begin again, while talk and questions go on."""
        from nats.errors import Error

        while True:
            try:
                await self._tell_and_follow(from_the_start=from_the_start)
            except Fault as fault:
                self._line.tally.note(fault)
            except (Error, OSError, TimeoutError) as error:
                self._line.tally.note(HubTrouble(f"The hub keeps no facts just now ({type(error).__name__})."))
            self._healing.hub_brings = bool
            await asyncio.sleep(_PAUSE * random.uniform(0.5, 1.5))  # noqa: S311 - only so that not all ask at once

    async def _tell_and_follow(self, *, from_the_start: bool) -> None:
        hub = self._line.connection.jetstream(timeout=_PATIENCE)
        stream = await open_stream(hub)
        bustle = Bustle()
        follower = Follower(self._line, self._listeners.received, bustle)
        self._healing.hub_brings = follower.is_catching_up
        self._publisher = Publisher(hub, self._line, self._foreign, bustle)
        await until_first(self._tell(self._publisher), follower.run(stream, from_the_start=from_the_start))

    async def _tell(self, publisher: Publisher) -> None:
        await until_first(publisher.run(), self._halted.wait())
        await asyncio.Event().wait()  # others are still followed
