"""Write down what the other laptops tell, from where this file stood: many facts, one transaction."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.fact import Fact
from kiosk.domain.fault import Fault
from kiosk.exchange.faults import NotForUs
from kiosk.exchange.live.bustle import Bustle
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.loop import Loop
from kiosk.exchange.live.messages import NAME
from kiosk.exchange.live.parcels import AT_ONCE
from kiosk.exchange.live.pulling import Pull
from kiosk.exchange.live.stream import Stream
from kiosk.exchange.packet import KeptDetails, Packet, unpacked
from kiosk.store.facts import Received

if TYPE_CHECKING:
    from nats.aio.msg import Msg

_NOTHING = Packet(())
_COMES = 2.0
"""Seconds within which the next messages come where there are more."""


@dataclass(slots=True)
class _Batch:
    """What is to be written down together."""

    facts: list[Fact] = field(default_factory=list)
    details: list[KeptDetails] = field(default_factory=list)
    last: int = 0
    messages: int = 0

    @property
    def is_full(self) -> bool:
        return len(self.facts) >= AT_ONCE or self.messages >= AT_ONCE

    def add(self, packet: Packet) -> None:
        self.facts.extend(packet.facts)
        self.details.extend(packet.details)


class Follower:
    """Reads one stream for one laptop."""

    def __init__(self, line: Line, received: Callable[[Received], None], bustle: Bustle) -> None:
        """Take where to read and write it down, and whom to tell of it."""
        self._line, self._received, self._bustle = line, received, bustle
        self._own = line.wire.facts_of(line.incarnation)
        self._more_by = 0.0

    def is_catching_up(self) -> bool:
        """Return whether there is more in the stream than was read, and it comes."""
        return asyncio.get_running_loop().time() < self._more_by

    async def run(self, stream: Stream, *, from_the_start: bool) -> None:
        """Follow for ever.

        Args:
            stream: as it is now.
            from_the_start: whether to read all of it again, because the file is under another name than before.
        """
        name = f"live {stream.born}"
        after = 0 if from_the_start else int(await asyncio.wrap_future(self._line.house.cursor(name)) or 0)
        pull = Pull(self._line.connection)
        # A stream that ends before where we were is another one, though it looks the same: a hub's older copy.
        await pull.start(self._line.wire.facts(), 1 + (after if after <= stream.last else 0))
        try:
            await self._follow(pull, name)
        finally:
            await pull.stop()

    async def _follow(self, pull: Pull, name: str) -> None:
        skipped = 0
        while True:
            batch = _Batch()
            await self._take(pull, batch)
            await pull.go_on()  # while this is written down
            skipped = 0 if batch.facts else skipped + batch.messages
            if batch.facts or skipped >= AT_ONCE:
                await asyncio.gather(self._write_down(batch, name), self._let_more_come(batch))

    async def _let_more_come(self, batch: _Batch) -> None:
        """Where many tell something, let a while pass in which nothing is read, and then what came in it together."""
        loop = asyncio.get_running_loop()
        pause = self._bustle.pause(loop.time())
        if pause > 0 and not batch.is_full and not self.is_catching_up() and isinstance(loop, Loop):
            await loop.hear_nothing(pause)

    async def _take(self, pull: Pull, batch: _Batch) -> None:
        """Put what has arrived to a batch, at least one message in all."""
        while not batch.messages or (pull.waiting() and not batch.is_full):
            message = await pull.next()
            metadata, now = message.metadata, asyncio.get_running_loop().time()
            batch.messages, batch.last = batch.messages + 1, metadata.sequence.stream
            self._more_by = now + (_COMES if metadata.num_pending > 0 else 0.0)
            if message.subject != self._own:
                self._bustle.hear(message.subject, now)
                batch.add(self._read(message))

    def _read(self, message: "Msg") -> Packet:
        """Return the packet in a message; nothing, and it is counted, if it is not what its subject says."""
        try:
            packet = unpacked(self._line.wire.open(message.subject, message.data), NAME)
            tellers = {self._line.wire.facts_of(name) for name in {fact.incarnation for fact in packet.facts}}
            if tellers - {message.subject}:
                raise NotForUs(f"{NAME} tells of another laptop than the one it comes from.")
        except Fault as fault:
            self._line.tally.note(fault)
            return _NOTHING
        return packet

    async def _write_down(self, batch: _Batch, name: str) -> None:
        packet = Packet(tuple(batch.facts), tuple(batch.details))
        received = await asyncio.wrap_future(self._line.house.receive(packet, (name, str(batch.last))))
        self._received(received)
