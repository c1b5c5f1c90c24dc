"""Decide which hub to go to, so that all laptops of an event that find the same hubs end at the same one. Pure."""

from collections.abc import Iterable

from kiosk.exchange.address import Address
from kiosk.exchange.keys import keyed_hash


def in_order(found: Iterable[Address], event_key: str) -> tuple[Address, ...]:
    """Return addresses from the best to the worst: by a hash, which is the same for everybody and favours nobody."""
    return tuple(sorted(set(found), key=lambda address: (keyed_hash(event_key, f"hub at {address}"), address)))


def better_than(address: Address, order: tuple[Address, ...]) -> tuple[Address, ...]:
    """Return the addresses before this one in the order; all of them if it is not there."""
    return order[: order.index(address)] if address in order else order
