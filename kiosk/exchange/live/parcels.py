"""Cut a packet into parts that the hub carries: sealed, each is well below the largest message it takes."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.exchange.event_seal import OVERHEAD
from kiosk.exchange.packet import Packet, packed

AT_ONCE = 500
"""How many facts are read, sent or written down at a time."""
LARGEST = 700_000
"""Bytes, sealed: hubs take 1 MiB."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A part of a packet, and its bytes, not sealed yet."""

    packet: Packet
    data: bytes


def parcels(packet: Packet, largest: int = LARGEST) -> Iterator[Parcel]:
    """Yield a packet in parts of at most `largest` bytes, sealed, in order, each fact with its details."""
    data = packed(packet)
    if len(data) + OVERHEAD <= largest:
        yield Parcel(packet, data)
    elif len(packet.facts) == 1:
        # Nobody writes details this long. If they did, what happened goes on, and the details by the bundle.
        alone = Packet(packet.facts)
        yield Parcel(alone, packed(alone))
    else:
        middle = len(packet.facts) // 2
        for facts in (packet.facts[:middle], packet.facts[middle:]):
            ids = {fact.body.get("details") for fact in facts}
            yield from parcels(Packet(facts, tuple(kept for kept in packet.details if kept.id in ids)), largest)
