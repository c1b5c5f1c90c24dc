"""Ask one other laptop something, and wait for the answer for a while; it is sealed to the question."""

from kiosk.domain.fault import Fault
from kiosk.domain.talk import SeatWanted
from kiosk.exchange.faults import NotForUs
from kiosk.exchange.live.line import Line
from kiosk.exchange.live.messages import NAME, FactsWanted, Question, spoken
from kiosk.exchange.packet import Packet, unpacked

_PATIENCE = 3.0
"""Seconds that a laptop has to read some facts from its file: its door comes first."""


class Asking:
    """Asks others, over one connection."""

    def __init__(self, line: Line) -> None:
        """Take the connection."""
        self._line = line

    async def facts(self, of: str, wanted: FactsWanted) -> Packet | None:
        """Return some facts that the laptop `of` knows, in order; none if there are no more; None if it is silent."""
        packet = await self._ask(self._line.wire.asks_for_facts(of), wanted, _PATIENCE)
        if packet is not None and {fact.incarnation for fact in packet.facts} - {wanted.incarnation}:
            self._line.tally.note(NotForUs(f"{NAME} tells of another laptop than was asked about."))
            return None
        return packet

    async def seat(self, of: str, wanted: SeatWanted, seconds: float) -> Packet | None:
        """Return what the laptop `of` wrote to give a place; None if it is silent, or has none to give."""
        packet = await self._ask(self._line.wire.asks_for_a_seat(of), wanted, seconds)
        return packet if packet is not None and packet.facts else None

    async def _ask(self, subject: str, question: Question, seconds: float) -> Packet | None:
        from nats.errors import Error

        wire = self._line.wire
        sealed = wire.seal(subject, spoken(question))
        try:
            answer = await self._line.connection.request(subject, sealed, timeout=seconds)
            packet = unpacked(wire.open(wire.answering(sealed), answer.data), NAME)
        except Error:
            return None
        except Fault as fault:
            self._line.tally.note(fault)
            return None
        if self._line.incarnation in {fact.incarnation for fact in packet.facts}:
            self._line.tally.note(NotForUs(f"{NAME} tells what only this laptop may write."))
            return None
        return packet
