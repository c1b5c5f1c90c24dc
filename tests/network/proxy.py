"""A TCP line between one station and the hub that goes wrong as told.

The hub's connections are TLS, so what passes here are sealed bytes: this line can cut, hang, be slow, lose the rest
after some bytes, and break off in the middle of a message. It cannot repeat or reorder messages, for TLS would end the
connection; that is done above TLS, by `tests.network.rogue`.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

from kiosk.exchange.address import Address
from tests.network.weather import CUT, FINE, Network, Weather

_AT_ONCE = 64 * 1024


class Line:
    """One station's line. Its port stays its own while connections are refused."""

    def __init__(self, network: Network, hub: Address) -> None:
        """Open the line to `hub`."""
        self._network = network
        self._hub, self._weather, self._changed = hub, FINE, asyncio.Event()
        self._held = _bound(0)
        self.address = Address("127.0.0.1", self._held.getsockname()[1])
        """Where the station connects."""
        self._door: socket.socket | None = None
        self._serving: dict[asyncio.Task[None], socket.socket] = {}
        """Each connection's task, and its socket as long as nothing else takes care of that."""
        network.run(self._be(FINE))

    def lead_to(self, hub: Address) -> None:
        """Lead elsewhere; what was connected is cut."""
        self._hub = hub
        self._network.run(self._cut())

    def be(self, weather: Weather) -> None:
        """Be like this from now on."""
        self._network.run(self._be(weather))

    def close(self) -> None:
        """End it."""
        self._network.run(self._be(CUT))
        self._held.close()

    async def _be(self, weather: Weather) -> None:
        self._weather = weather
        self._changed.set()
        self._changed = asyncio.Event()
        if weather.cut:
            self._refuse()
            await self._cut()
        elif self._door is None:
            self._let_in()

    def _let_in(self) -> None:
        # Not by asyncio.start_server: that one loses a connection that comes while it is closed, and it hangs for ever.
        self._door = _bound(self.address.port)
        self._door.setblocking(False)
        self._door.listen()
        asyncio.get_running_loop().add_reader(self._door, self._accept, self._door)

    def _refuse(self) -> None:
        if self._door is not None:
            asyncio.get_running_loop().remove_reader(self._door)
            self._door.close()
            self._door = None

    def _accept(self, door: socket.socket) -> None:
        with suppress(BlockingIOError):
            accepted, _ = door.accept()
            task = asyncio.ensure_future(self._serve(accepted))
            self._serving[task] = accepted
            task.add_done_callback(self._forget)

    def _forget(self, task: "asyncio.Task[None]") -> None:
        if not task.cancelled():
            task.exception()
        with suppress(OSError):
            self._serving.pop(task).close()

    async def _cut(self) -> None:
        tasks = tuple(self._serving)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, accepted: socket.socket) -> None:
        async with AsyncExitStack() as ends:
            reader, writer = await asyncio.open_connection(sock=accepted.dup())
            await ends.enter_async_context(_ended(writer))
            with suppress(OSError):
                back, further = await asyncio.open_connection(self._hub.host, self._hub.port)
                await ends.enter_async_context(_ended(further))
                await self._until_first(self._pass(reader, further), self._pass(back, writer))

    async def _until_first(self, *ways: Coroutine[Any, Any, None]) -> None:
        tasks = [asyncio.ensure_future(way) for way in ways]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass bytes one way, as the weather is, until it ends."""
        passed = 0
        while data := await reader.read(_AT_ONCE):
            while self._weather.hangs:
                await self._changed.wait()
            weather = self._weather
            if weather.delay:
                await asyncio.sleep(weather.delay)
            if weather.halves:
                data = data[: (len(data) + 1) // 2]
            elif weather.drops_after is not None:
                data = data[: max(0, weather.drops_after - passed)]
            writer.write(data)
            await writer.drain()
            passed += len(data)
            if weather.halves or (weather.drops_after is not None and passed >= weather.drops_after):
                return


@asynccontextmanager
async def _ended(end: asyncio.StreamWriter) -> AsyncIterator[None]:
    """End a connection afterwards: after what is on its way, or at once where it is cut."""
    try:
        yield
    except asyncio.CancelledError:
        end.transport.abort()
        raise
    finally:
        end.close()


def _bound(port: int) -> socket.socket:
    """Return a socket that has a port of the loopback, beside others of ours that have it too."""
    bound = socket.socket()
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    bound.bind(("127.0.0.1", port))
    return bound
