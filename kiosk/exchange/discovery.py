"""Let stations find the hub of their event without typing, by zeroconf (RFC 6762, RFC 6763).

Strangers read that there is a hub, its address, and a hash that tells them nothing. They could repeat it, but a
station believes a hub by its certificate alone; so a false announcement costs a try, and no more.
"""

import asyncio
import hmac
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from ipaddress import ip_address
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kiosk.domain.fault import Fault
from kiosk.exchange.address import Address
from kiosk.exchange.keys import keyed_hash
from kiosk.exchange.network import own_addresses

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

# It notes each network that does not carry its packets, with a traceback: the venue's doing, and nobody's fault.
logging.getLogger("zeroconf").setLevel(logging.CRITICAL)

SERVICE = "_kiosk-hub._tcp.local."
_MARK = b"event"
_PATIENCE = 3_000
"""Milliseconds that an announced hub may take to say where it is."""

_AT_ONCE = 64
"""Names that are looked at side by side, at most: whoever announces more has them passed over until some are done."""


class NoDiscovery(Fault):
    """This laptop's network does not let hubs be announced or found."""


class Announced:
    """A hub's address, announced while this context is open: `async with Announced(event_key, address):`."""

    def __init__(self, event_key: str, address: Address, interfaces: Sequence[str] = ()) -> None:
        """Take what is announced, and by which of this laptop's addresses; all of them if none is named."""
        self._event_key, self._address, self._interfaces = event_key, address, interfaces

    async def __aenter__(self) -> Self:
        """Announce it.

        Raises:
            NoDiscovery: the network does not let us.
        """
        self._zeroconf = _opened(self._interfaces)
        try:
            await self._zeroconf.async_register_service(_announcement(self._event_key, self._address))
        except BaseException:
            await self._zeroconf.async_close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the announcement back."""
        await self._zeroconf.async_unregister_all_services()
        await self._zeroconf.async_close()


async def watch(event_key: str, found: Callable[[Address], None], interfaces: Sequence[str] = ()) -> None:
    """Tell `found` each address at which a hub of this event announces itself, until this task is cancelled.

    An address may be told again. Hubs of other events are passed over. It looks in the networks that this laptop is
    in when it begins: begin again when that changes.

    Args:
        event_key: the event's key.
        found: called in this loop.
        interfaces: this laptop's addresses to look from; all of them if none is named.

    Raises:
        NoDiscovery: the network does not let us.
    """
    from zeroconf import ServiceStateChange
    from zeroconf.asyncio import AsyncServiceBrowser

    names: asyncio.Queue[str] = asyncio.Queue()
    looked_at = set[str]()

    def changed(zeroconf: "Zeroconf", service_type: str, name: str, state_change: "ServiceStateChange") -> None:
        if state_change is not ServiceStateChange.Removed and name not in looked_at and len(looked_at) < _AT_ONCE:
            looked_at.add(name)
            names.put_nowait(name)

    async def look(zeroconf: "Zeroconf", name: str) -> None:
        for address in await _addresses(zeroconf, name, event_key):
            found(address)
        looked_at.discard(name)

    async with (
        _network(interfaces) as zeroconf,
        asyncio.TaskGroup() as looks,  # side by side: whoever announces names that lead nowhere keeps nobody waiting
        AsyncServiceBrowser(zeroconf, SERVICE, handlers=[changed]),
    ):
        while True:
            looks.create_task(look(zeroconf, await names.get()))


async def _addresses(zeroconf: "Zeroconf", name: str, event_key: str) -> list[Address]:
    """Return where the hub called `name` is, or nothing if it is another event's or does not say."""
    from zeroconf import BadTypeInNameException
    from zeroconf.asyncio import AsyncServiceInfo

    try:
        info = AsyncServiceInfo(SERVICE, name)
    except BadTypeInNameException:  # anybody in the network may announce anything
        return []
    if not await info.async_request(zeroconf, _PATIENCE) or not info.port:
        return []
    if not hmac.compare_digest(info.properties.get(_MARK) or b"", _mark(event_key)):
        return []
    return [Address(host, info.port) for host in info.parsed_scoped_addresses()]


def _announcement(event_key: str, address: Address) -> "AsyncServiceInfo":
    from zeroconf.asyncio import AsyncServiceInfo

    called = secrets.token_hex(8)  # the laptop's own name might be its owner's
    return AsyncServiceInfo(
        SERVICE,
        f"{called}.{SERVICE}",
        port=address.port,
        addresses=[ip_address(address.host.partition("%")[0]).packed],
        properties={_MARK: _mark(event_key)},
        server=f"{called}.local.",
    )


def _mark(event_key: str) -> bytes:
    return keyed_hash(event_key, "hub announced").encode()


@asynccontextmanager
async def _network(interfaces: Sequence[str]) -> AsyncIterator["Zeroconf"]:
    zeroconf = _opened(interfaces)
    try:
        yield zeroconf.zeroconf
    finally:
        await zeroconf.async_close()


def _opened(interfaces: Sequence[str]) -> "AsyncZeroconf":
    """Return an open door to the network; looked at first, as zeroconf leaves sockets behind where it finds none.

    Raises:
        NoDiscovery: this laptop has no such address, or the system does not let us.
    """
    from zeroconf.asyncio import AsyncZeroconf

    own = own_addresses()
    try:
        if own and set(interfaces) <= set(own):
            return AsyncZeroconf(interfaces=list(interfaces or own))
    except OSError as error:
        raise _no_discovery() from error
    raise _no_discovery()


def _no_discovery() -> NoDiscovery:
    return NoDiscovery(
        "Hubs cannot be found by themselves in this network. Type the address that the hub's laptop shows."
    )
