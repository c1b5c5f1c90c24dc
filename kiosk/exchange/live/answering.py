"""Answer what other laptops ask this one, one question after the other; each answer is sealed to its question."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.fault import Fault
from kiosk.domain.talk import SeatWanted
from kiosk.exchange.faults import NotForUs
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.messages import NAME, FactsWanted, understood
from kiosk.exchange.live.parcels import AT_ONCE, parcels
from kiosk.exchange.packet import Packet

if TYPE_CHECKING:
    from nats.aio.msg import Msg

_Asked = TypeVar("_Asked", FactsWanted, SeatWanted)
_NOTHING = Packet(())
_NUMBERS = range(2**62)


class Answering:
    """Answers, over one connection."""

    def __init__(self, line: Line) -> None:
        """Take the connection."""
        self._line = line

    async def listen(self) -> None:
        """Begin to answer."""
        connection, wire, incarnation = self._line.connection, self._line.wire, self._line.incarnation
        await connection.subscribe(wire.asks_for_facts(incarnation), cb=self._facts)
        await connection.subscribe(wire.asks_for_a_seat(incarnation), cb=self._seat)

    async def _facts(self, message: "Msg") -> None:
        await self._answer(message, FactsWanted, self._known)

    async def _seat(self, message: "Msg") -> None:
        await self._answer(message, SeatWanted, self._given)

    async def _known(self, wanted: FactsWanted) -> Packet:
        if wanted.after not in _NUMBERS:
            return _NOTHING
        return await asyncio.wrap_future(self._line.house.packet_after(wanted.incarnation, wanted.after, AT_ONCE))

    async def _given(self, wanted: SeatWanted) -> Packet:
        return await asyncio.wrap_future(self._line.house.answer(wanted)) or _NOTHING

    async def _answer(self, message: "Msg", kind: type[_Asked], find: Callable[[_Asked], Awaitable[Packet]]) -> None:
        """Answer a question of this kind. What is none, or was asked before, is left alone."""
        line, question = self._line, message.data
        if not message.reply or line.heard.is_repeat(question):
            return
        try:
            wanted = understood(line.wire.open(message.subject, question))
            if not isinstance(wanted, kind):
                raise NotForUs(f"{NAME} is not what its subject says.")
            part = next(parcels(await find(wanted)))
        except Fault as fault:
            line.tally.note(fault)
        else:
            sealed = line.wire.seal(line.wire.answering(question), part.data)
            await line.connection.publish(message.reply, sealed)
