"""An event loop that can let go of every connection at once, whatever state that is in."""

import asyncio
import weakref
from typing import Any, cast


class Loop(asyncio.SelectorEventLoop):
    """An event loop that remembers the connections made in it.

    A TLS connection to a hub that hangs would take half a minute to close in the ordinary way.
    """

    def __init__(self) -> None:
        """Start with none."""
        super().__init__()
        self._opened: weakref.WeakSet[asyncio.BaseTransport] = weakref.WeakSet()
        self._looks: weakref.WeakSet[asyncio.BaseTransport] = weakref.WeakSet()

    async def create_connection(self, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as in the library
        """Open a connection, and remember it."""
        transport, protocol = await super().create_connection(*args, **named)
        self._opened.add(transport)
        return transport, protocol

    async def create_datagram_endpoint(self, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as in the library
        """Open a way to look for hubs, and remember it."""
        transport, protocol = await super().create_datagram_endpoint(*args, **named)
        self._looks.add(transport)
        return transport, protocol

    def opened(self) -> frozenset[asyncio.BaseTransport]:
        """Return the connections that are open now."""
        return frozenset(self._opened)

    async def hear_nothing(self, seconds: float) -> None:
        """Leave unread for a while what comes over every connection, so that it is read at once afterwards.

        Each message that is read by itself wakes this thread several times, and takes turns with the one that draws.
        """
        silent = [cast("asyncio.Transport", transport) for transport in self.opened()]
        for transport in silent:
            transport.pause_reading()
        try:
            await asyncio.sleep(seconds)
        finally:
            for transport in silent:
                transport.resume_reading()

    def cut_everything(self) -> None:
        """Cut every connection, and stop looking for hubs."""
        self.cut()
        for transport in frozenset(self._looks):
            cast("asyncio.DatagramTransport", transport).abort()

    def cut(self, kept: frozenset[asyncio.BaseTransport] = frozenset()) -> None:
        """Cut every connection at once, with no word to the other end, but those that are `kept`."""
        for transport in self.opened() - kept:
            cast("asyncio.Transport", transport).abort()
