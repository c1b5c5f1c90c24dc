"""Ask other laptops for the facts that the hub did not bring: it may be new, and whoever wrote them gone."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.fault import Fault
from kiosk.domain.talk import Head, Present
from kiosk.exchange.live.asking import Asking
from kiosk.exchange.live.company import MOST_LAPTOPS, Knowledge
from kiosk.exchange.live.lacking import lacking
from kiosk.exchange.live.line import Line, is_here
from kiosk.exchange.live.messages import FactsWanted
from kiosk.exchange.live.newest import Newest
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received

MOMENT = 1.0
"""Seconds that what somebody knows may still be on its way by the hub."""
_MOST_ASKED = 4_096
"""Questions to remember; one that is forgotten may be asked again, in vain once more."""


class Healing:
    """Takes from others what is lacking here, over one connection, one laptop at a time."""

    def __init__(
        self, line: Line, knowledge: Knowledge, received: Callable[[Received], None], foreign: Callable[[Head], None]
    ) -> None:
        """Take the connection, what is known here, and who is told of what came, or was told in our name elsewhere."""
        self._line, self._asking, self._knowledge = line, Asking(line), knowledge
        self._received, self._foreign = received, foreign
        self._said = Newest[str, Present](MOST_LAPTOPS)
        self._asked = Newest[tuple[str, str], Head](_MOST_ASKED)
        self._news = asyncio.Event()
        self.hub_brings: Callable[[], bool] = bool
        """Whether the hub has still more for us that it will bring by itself."""

    def hear(self, said: Present) -> None:
        """Hear what another laptop knows."""
        self._said[said.incarnation] = said
        self._news.set()

    async def run(self) -> None:
        """Compare what others know with what is known here, and ask for what is lacking; for ever."""
        while True:
            await self._news.wait()
            await asyncio.sleep(MOMENT)
            self._news.clear()
            said = tuple(self._said.values())
            self._said.clear()
            for each in said if not self.hub_brings() else ():
                try:
                    await self._compare(each)
                except Fault as fault:
                    self._line.tally.note(fault)

    async def take(self, of: str, packet: Packet) -> None:
        """Write down what the laptop `of` answered; ask it for what comes before, where that is not here yet."""
        received = await self._write_down(packet)
        for name in {fact.incarnation for fact in received.waiting}:
            ours = (await self._knowledge.heads()).get(name)
            await self._ask_for(of, FactsWanted(name, 0 if ours is None else ours.seq))

    async def _compare(self, said: Present) -> None:
        known, own = await self._knowledge.heads(), self._line.incarnation
        ours = said.heads.get(own)
        if ours is not None and ours != known.get(own) and not await is_here(self._line, ours.seq, ours.digest):
            self._foreign(ours)
        for wanted in lacking(known, said.heads, own):
            name, head = wanted.incarnation, said.heads[wanted.incarnation]
            if self._asked.get((said.incarnation, name)) == head and wanted.after == 0:
                continue  # all of it was asked for already, and it brought what it could
            if await self._ask_for(said.incarnation, wanted):  # a question that is lost is asked again
                self._asked[said.incarnation, name] = head

    async def _ask_for(self, of: str, wanted: FactsWanted) -> bool:
        """Ask until there is no more, and return whether all was answered, and is written down.

        What does not chain on is from another branch of a fork: then the whole chain is asked for, once.
        """
        came = await self._ask_on(of, wanted)
        if came is False and wanted.after > 0:
            came = await self._ask_on(of, replace(wanted, after=0))
        return came is not None

    async def _ask_on(self, of: str, wanted: FactsWanted) -> bool | None:
        """Return whether the facts hang together with what is here; None if there was no answer."""
        while (packet := await self._asking.facts(of, wanted)) is not None and packet.facts:
            if (await self._write_down(packet)).waiting:
                return False
            # Once more from the last number on: a packet may end between the two facts that have it.
            wanted = replace(wanted, after=max(packet.facts[-1].seq - 1, wanted.after + 1))
        return None if packet is None else True

    async def _write_down(self, packet: Packet) -> Received:
        received = await asyncio.wrap_future(self._line.house.receive(packet, None))
        self._received(received)
        return received
