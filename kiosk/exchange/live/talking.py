"""Say things to all other laptops, and hear theirs; every few seconds, that this one is there and what it knows."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, get_args

from kiosk.domain.fault import Fault
from kiosk.domain.talk import Present, Talk
from kiosk.exchange.faults import NotForUs
from kiosk.exchange.live.company import Knowledge
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.messages import NAME, spoken, understood

if TYPE_CHECKING:
    from nats.aio.msg import Msg

EVERY, AT_MOST_EVERY = 3.0, 0.5
"""Seconds between two times of saying that this laptop is there: when nobody asks, and when everybody does."""


class Talking:
    """This laptop's voice and ear, over one connection."""

    def __init__(self, line: Line, on_talk: Callable[[Talk], None]) -> None:
        """Take the connection, and who hears."""
        self._line, self._on_talk = line, on_talk
        self._own = line.wire.talk_of(line.incarnation)

    async def listen(self) -> None:
        """Begin to hear."""
        await self._line.connection.subscribe(self._line.wire.talk(), cb=self._hear)

    async def say(self, talk: Talk) -> None:
        """Say something to whoever is there; nobody answers."""
        await self._line.connection.publish(self._own, self._line.wire.seal(self._own, spoken(talk)))

    async def _hear(self, message: "Msg") -> None:
        line = self._line
        if message.subject == self._own or line.heard.is_repeat(message.data):
            return
        try:
            said = understood(line.wire.open(message.subject, message.data))
            if not isinstance(said, get_args(Talk)) or self._is_false(said, message.subject):
                raise NotForUs(f"{NAME} is not what its subject says.")
        except Fault as fault:
            line.tally.note(fault)
        else:
            self._on_talk(said)

    def _is_false(self, said: object, subject: str) -> bool:
        return isinstance(said, Present) and self._line.wire.talk_of(said.incarnation) != subject


class Presence:
    """Says every few seconds that this laptop is there."""

    def __init__(
        self, line: Line, talking: Talking, knowledge: Knowledge, staffed: Callable[[], bool], clock: Callable[[], int]
    ) -> None:
        """Take how it is said, what is known, whether somebody is signed in, and this laptop's clock."""
        self._line, self._talking, self._knowledge = line, talking, knowledge
        self._staffed, self._clock = staffed, clock
        self._asked = asyncio.Event()

    def ask(self) -> None:
        """Have it said soon, because somebody new would like to know."""
        self._asked.set()

    async def run(self) -> None:
        """Say it, for ever."""
        while True:
            self._asked.clear()
            try:
                await self._say()
            except Fault as fault:
                self._line.tally.note(fault)
            await asyncio.sleep(AT_MOST_EVERY)
            try:
                async with asyncio.timeout(EVERY - AT_MOST_EVERY):
                    await self._asked.wait()
            except TimeoutError:
                continue

    async def _say(self) -> None:
        heads = await self._knowledge.heads()
        station, incarnation = self._line.house.station, self._line.incarnation
        await self._talking.say(Present(station, incarnation, self._clock(), self._staffed(), heads))
