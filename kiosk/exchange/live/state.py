"""Say how sharing live stands, as a small closed set of values."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.exchange.address import Address


@dataclass(frozen=True, slots=True)
class NotLooking:
    """Nothing is shared live: it was not started, or was stopped."""


@dataclass(frozen=True, slots=True)
class Looking:
    """No hub was found yet."""


@dataclass(frozen=True, slots=True)
class CannotLook:
    """This network does not let hubs be found; an address has to be typed."""

    why: str
    """In plain sentences."""


@dataclass(frozen=True, slots=True)
class NotAnswering:
    """Where the hub should be, nothing answers. It is tried again and again."""

    address: Address


@dataclass(frozen=True, slots=True)
class Refused:
    """A hub is there, but not one of this event: it does not accept our log-in, or we do not believe it."""

    address: Address


@dataclass(frozen=True, slots=True)
class Together:
    """Facts and talk are shared over the hub at this address."""

    address: Address


State: TypeAlias = NotLooking | Looking | CannotLook | NotAnswering | Refused | Together
