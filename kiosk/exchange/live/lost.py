"""Notice that a connection to the hub is gone, or that there was none to be had, and name it."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.domain.fault import Fault
from kiosk.exchange.address import Address
from kiosk.exchange.live.bugs import report

if TYPE_CHECKING:
    from nats.aio.client import Client

_EVERY, _SIGN_OF_LIFE = 1.0, 2
"""Seconds between two looks for a sign of life, and until there must be one."""


class NoAnswer(Fault):
    """Nothing answers at the hub's address, or it stopped answering."""


class NotOurHub(Fault):
    """The hub does not accept our log-in, or it is not one of our event."""


class Lost:
    """Notices that a connection is gone."""

    def __init__(self, address: Address) -> None:
        """Start with a connection that holds, to the hub at `address`."""
        self._address, self._gone = address, asyncio.Event()

    def begin(self) -> None:
        """Begin to notice: what was met while the connection was made is over."""
        self._gone.clear()

    async def at_error(self, error: Exception) -> None:
        """Hear of an error that nats-py has met, or that one of our callbacks raised: begin anew."""
        from nats.errors import Error

        if not isinstance(error, (Error, OSError, TimeoutError)):
            report(error)
        self._gone.set()

    async def at_end(self) -> None:
        """Hear that nats-py gave the connection up."""
        self._gone.set()

    async def watch(self, connection: "Client") -> None:
        """Watch for ever.

        Raises:
            NoAnswer: the connection is gone, or the hub gives no sign of life.
        """
        from nats.errors import Error

        with suppress(Error):
            while not self._gone.is_set():
                await connection.rtt(_SIGN_OF_LIFE)
                with suppress(TimeoutError):
                    async with asyncio.timeout(_EVERY):
                        await self._gone.wait()
        raise silent(self._address)


def refused(address: Address) -> NotOurHub:
    """Return the fault that says that a hub is there, and none for us."""
    return NotOurHub(f"The hub at {address} does not let this laptop in: it is for another event.")


def silent(address: Address) -> NoAnswer:
    """Return the fault that says that no hub is there, or not any more."""
    return NoAnswer(f"No hub answers at {address}. Is its laptop on, and in this network?")
