"""Seven laptops that are busy elsewhere, as an eighth hears of them: what they tell the hub, from one light process.

Run as: python -m tests.bench.seven_laptops HUB EVENT_KEY SECONDS

It says "ready", starts at a line on its standard input, and ends by itself. So the eighth has a machine to itself, as
at a venue, and hears what it would hear there: people who come and go twenty times a second at each of the others, told
as often as busy laptops tell it.
"""

import asyncio
import sys
from collections.abc import Iterator
from itertools import count, islice

from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import FIRST, Body, Fact, Kind
from kiosk.exchange.address import parse_address
from kiosk.exchange.live.stream import open_stream
from kiosk.exchange.live.wire import Wire
from kiosk.exchange.packet import Packet, packed
from tests import samples
from tests.hubs import station

EACH, RATE, OTHERS = 100, 20, 7
_APART = 0.12
"""Seconds from one message of a laptop to its next, where six others tell something (`kiosk.exchange.live.bustle`)."""


def chain(name: str, first: int, people: int, *, together: bool = False) -> Iterator[Fact]:
    """Yield what a laptop tells at which people come and go for days: each by themselves, or all `together`."""
    last: Fact | None = None
    for seq in count(1):
        turn = seq - 2
        place, leaves = (turn % people, turn // people % 2) if together else (turn // 2 % people, turn % 2)
        kind = (Kind.ARRIVED, Kind.LEFT)[leaves] if last else Kind.STATION_OPENED
        body: Body = {"door": "main", "by": ""} if last else {"station": name, "first": True}
        person, wall = f"{first + place:032x}" if last else None, samples.NINE + 1000 * seq
        last = Fact(f"{name}.1", seq, HybridTime(wall), wall, kind, person, None, body, last.digest if last else FIRST)
        yield last


async def tell(hub: str, event_key: str, seconds: float) -> None:
    """Tell the hub all that happens at the seven, at the pace at which they would."""
    wire = Wire(samples.event().id, event_key)
    chains = {f"desk-{number}": chain(f"desk-{number}", 1 + number * EACH, EACH) for number in range(1, 1 + OTHERS)}
    async with station(parse_address(hub), event_key) as client:
        await open_stream(client.jetstream())
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        begun, loop = asyncio.get_running_loop().time(), asyncio.get_running_loop()
        told = 0
        while (now := loop.time() - begun) < seconds:
            due, told = int(now * 2 * RATE) - told, int(now * 2 * RATE)
            for name, facts in chains.items():
                subject = wire.facts_of(f"{name}.1")
                sealed = wire.seal(subject, packed(Packet(tuple(islice(facts, due)))))
                await client.jetstream().publish(subject, sealed)
                await asyncio.sleep(_APART / OTHERS)


if __name__ == "__main__":
    asyncio.run(tell(sys.argv[1], sys.argv[2], float(sys.argv[3])))
