"""Hold one connection to a hub. It is never mended: when it is lost, a new one asks the hub afresh where things stand.

nats-py's own reconnecting is off. It would hide a refused log-in, keep what was to be published for a hub that may have
been wiped, and go on with subscriptions that the hub has forgotten.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

from kiosk.domain.fault import Fault
from kiosk.exchange.address import Address
from kiosk.exchange.live.bugs import report
from kiosk.exchange.live.loop import Loop
from kiosk.exchange.login import login

if TYPE_CHECKING:
    from nats.aio.client import Client

_PATIENCE = 2
"""Seconds that a hub has for each step of a new connection, and for a sign of life."""
_EVERY = 1.0
"""Seconds between two looks for a sign of life."""
_LONGEST = 6.0
"""Seconds for all steps together."""
_GOODBYE = 0.5
"""Seconds for a last word. A hub that hangs would let us wait for half a minute."""


class NoAnswer(Fault):
    """Nothing answers at the hub's address, or it stopped answering."""


class NotOurHub(Fault):
    """The hub does not accept our log-in, or it is not one of our event."""


class Lost:
    """Notices that a connection is gone."""

    def __init__(self, address: Address) -> None:
        """Start with a connection that holds, to the hub at `address`."""
        self._address, self._gone = address, asyncio.Event()

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
                await connection.rtt(_PATIENCE)
                with suppress(TimeoutError):
                    async with asyncio.timeout(_EVERY):
                        await self._gone.wait()
        raise _silent(self._address)


@asynccontextmanager
async def connected(address: Address, event_key: str) -> AsyncIterator[tuple["Client", Lost]]:
    """Connect to the hub at `address` for as long as the context lasts; its loop is a `Loop`.

    Raises:
        NotOurHub: it does not let us in, or we do not believe that it is ours.
        NoAnswer: nothing answers there.
    """
    from nats.aio.client import Client

    connection, lost, loop = Client(), Lost(address), asyncio.get_running_loop()
    before = loop.opened() if isinstance(loop, Loop) else frozenset()
    try:
        await _connect(connection, lost, address, event_key)
        yield connection, lost
    finally:
        await _say_goodbye(connection)
        if isinstance(loop, Loop):
            loop.cut(before)
            await asyncio.sleep(0)


def others(connection: "Client") -> tuple[Address, ...]:
    """Return where the other hubs of the cluster are, as the one that we are connected to tells."""
    told = connection.discovered_servers
    return tuple(Address(url.hostname, url.port) for url in told if url.hostname is not None and url.port is not None)


async def _connect(connection: "Client", lost: Lost, address: Address, event_key: str) -> None:
    from nats.errors import Error

    settings = cast("dict[str, Any]", login(event_key))
    trouble: list[Exception] = []

    async def at_error(error: Exception) -> None:
        trouble.append(error)
        await lost.at_error(error)

    try:
        async with asyncio.timeout(_LONGEST):
            await connection.connect(
                str(address),
                error_cb=at_error,
                closed_cb=lost.at_end,
                disconnected_cb=lost.at_end,
                allow_reconnect=False,
                max_reconnect_attempts=1,
                reconnect_time_wait=cast("int", 0.1),
                connect_timeout=_PATIENCE,
                no_echo=True,
                **settings,
            )
    except ssl.SSLCertVerificationError:
        raise _refused(address) from None
    except (OSError, Error, TimeoutError, ValueError) as error:
        raise (_refused(address) if "Authorization" in str(error) else _silent(address)) from None


async def _say_goodbye(connection: "Client") -> None:
    """Close in the ordinary way, if the hub listens."""
    from nats.errors import Error

    with suppress(OSError, Error, TimeoutError):
        async with asyncio.timeout(_GOODBYE):
            await connection.close()


def _refused(address: Address) -> NotOurHub:
    return NotOurHub(f"The hub at {address} does not let this laptop in: it is for another event.")


def _silent(address: Address) -> NoAnswer:
    return NoAnswer(f"No hub answers at {address}. Is its laptop on, and in this network?")
