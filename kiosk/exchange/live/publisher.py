"""Tell the hub what this laptop wrote: in order, each part acknowledged before the next one goes."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.fact import Fact
from kiosk.domain.fault import Fault
from kiosk.exchange.live.bustle import Bustle
from kiosk.exchange.live.line import Line, is_here
from kiosk.exchange.live.messages import NAME
from kiosk.exchange.live.parcels import AT_ONCE, Parcel, parcels
from kiosk.exchange.live.stream import last_message
from kiosk.exchange.packet import unpacked

if TYPE_CHECKING:
    from nats.js import JetStreamContext

_WRONG_LAST = 10071
"""JetStream's code for: somebody else, or a try of ours thought lost, told something since."""
_ID = 20
"""Hexadecimal digits that tell one message of ours from another, within the minutes that the hub looks for repeats."""
PATIENCE = 3.0
"""Seconds to wait for an acknowledgement, which takes a few milliseconds."""


class Publisher:
    """Tells one incarnation's facts to one stream. What was told already is asked of the stream, never remembered."""

    def __init__(self, hub: "JetStreamContext", line: Line, foreign: Callable[[Fact], None], bustle: Bustle) -> None:
        """Take where to tell, and whom to tell that something is told in our name that our file does not know."""
        self._hub, self._line, self._foreign, self._bustle = hub, line, foreign, bustle
        self._subject = line.wire.facts_of(line.incarnation)
        self._news = asyncio.Event()
        self._told, self._last = 0, 0
        """The number of our last fact in the stream, and of the message it is in."""

    def wake(self) -> None:
        """Say that there may be something new to tell."""
        self._news.set()

    async def run(self) -> None:
        """Tell what was written, and whatever is written from now on; for ever.

        Where many tell something, this begins a while after there is news: then whoever came has had their answer.
        """
        await self._resume()
        while True:
            await self._news.wait()
            await asyncio.sleep(self._bustle.pause(asyncio.get_running_loop().time()))
            self._news.clear()
            await self._tell_all()

    async def _tell_all(self) -> None:
        house, incarnation, is_more = self._line.house, self._line.incarnation, True
        while is_more:
            packet = await asyncio.wrap_future(house.packet_after(incarnation, self._told, AT_ONCE))
            is_more = len(packet.facts) == AT_ONCE
            if packet.facts:
                await self._tell(list(parcels(packet)))

    async def _tell(self, parts: list[Parcel]) -> None:
        from nats.errors import TimeoutError as TooSlow
        from nats.js.errors import APIError

        try:
            for part in parts:
                await self._publish(part)
        except TooSlow:
            await self._resume()  # it may have arrived, or may still
        except APIError as error:
            if error.err_code != _WRONG_LAST:
                raise
            await self._resume()

    async def _publish(self, part: Parcel) -> None:
        first, last = part.packet.facts[0], part.packet.facts[-1]
        wire, subject = self._line.wire, self._subject
        # Short ones: whoever reads the message takes longest over its headers.
        headers = {
            # A second lock: the number below refuses a repeat first, as of nats-server 2.15; either alone keeps it out.
            "Nats-Msg-Id": wire.mark(f"{self._line.incarnation}\0{first.seq}\0{last.seq}\0{last.digest}")[:_ID],
            # Nothing else may have been told in our name since: a copy of this laptop is found at its first fact.
            "Nats-Expected-Last-Subject-Sequence": str(self._last),
        }
        sealed = wire.seal(subject, part.data)
        done = await self._hub.publish(subject, sealed, timeout=PATIENCE, headers=headers)
        # A repeat is acknowledged with the number of the first one, which need not be our last.
        self._told, self._last = last.seq, max(self._last, done.seq)

    async def _resume(self) -> None:
        """Ask the stream for our last message, and go on from there; wait for ever if that is not from this file."""
        self._news.set()
        last = await last_message(self._hub, self._subject)
        if last is None or last.seq is None:
            self._told, self._last = 0, 0
            return
        self._last = last.seq
        fact = self._last_fact(last.data or b"")
        if fact is not None and not await is_here(self._line, fact.seq, fact.digest):
            self._foreign(fact)
            await asyncio.Event().wait()
        self._told = 0 if fact is None else fact.seq

    def _last_fact(self, sealed: bytes) -> Fact | None:
        """Return the last fact of ours in a message; none if it is damaged, so that all is told again."""
        try:
            facts = unpacked(self._line.wire.open(self._subject, sealed), NAME).facts
        except Fault as fault:
            self._line.tally.note(fault)
            return None
        return next((fact for fact in reversed(facts) if fact.incarnation == self._line.incarnation), None)
