"""Hold together what everything that is shared over one connection needs."""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.exchange.live.house import House
from kiosk.exchange.live.tally import Heard, Tally
from kiosk.exchange.live.wire import Wire

if TYPE_CHECKING:
    from nats.aio.client import Client


_SAME_NUMBER = 8
"""How many branches of a fork are looked at; there are two."""
_NUMBERS = range(1, 2**62)


@dataclass(frozen=True, slots=True)
class Line:
    """A connection to the hub, and the laptop that it serves under one name."""

    connection: "Client"
    house: House
    wire: Wire
    incarnation: str
    tally: Tally
    heard: Heard


async def is_here(line: Line, seq: int, digest: str) -> bool:
    """Return whether this laptop's file holds just this fact among its own."""
    if seq not in _NUMBERS:
        return False
    asked = line.house.packet_after(line.incarnation, seq - 1, _SAME_NUMBER)
    return digest in {fact.digest for fact in (await asyncio.wrap_future(asked)).facts}
