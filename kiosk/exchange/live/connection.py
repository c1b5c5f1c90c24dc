"""Hold one connection to a hub. It is never mended: when it is lost, a new one asks the hub afresh where things stand.

nats-py's own reconnecting is off. It would hide a refused log-in, keep what was to be published for a hub that may have
been wiped, and go on with subscriptions that the hub has forgotten.
"""

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

from kiosk.exchange.address import Address
from kiosk.exchange.live.loop import Loop
from kiosk.exchange.live.lost import Lost, refused, silent
from kiosk.exchange.login import login

if TYPE_CHECKING:
    from nats.aio.client import Client

_PATIENCE = 2
"""Seconds that a hub has for each step of a new connection."""
_LONGEST = 6.0
"""Seconds for all steps together."""
_GOODBYE = 0.5
"""Seconds for a last word. A hub that hangs would let us wait for half a minute."""

# A lost connection is noticed by us. nats-py logs a traceback besides when the hub answers after we gave it up.
logging.getLogger("nats").setLevel(logging.CRITICAL)


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
        lost.begin()
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

    settings = {**login(event_key), **_settings(lost)}
    try:
        async with asyncio.timeout(_LONGEST):
            await connection.connect(str(address), **cast("dict[str, Any]", settings))
    except ssl.SSLCertVerificationError:
        raise refused(address) from None
    except (OSError, Error, TimeoutError, ValueError) as error:
        raise (refused(address) if "Authorization" in str(error) else silent(address)) from None


def _settings(lost: Lost) -> dict[str, object]:
    return {
        "error_cb": lost.at_error,
        "closed_cb": lost.at_end,
        "disconnected_cb": lost.at_end,
        "allow_reconnect": False,
        "max_reconnect_attempts": 1,
        "reconnect_time_wait": 0.1,
        "connect_timeout": _PATIENCE,
        "no_echo": True,
    }


async def _say_goodbye(connection: "Client") -> None:
    """Close in the ordinary way, if the hub listens."""
    from nats.errors import Error

    # AttributeError is what nats-py meets where the connection ended before both were agreed on TLS.
    with suppress(OSError, Error, TimeoutError, AttributeError):
        async with asyncio.timeout(_GOODBYE):
            await connection.close()
