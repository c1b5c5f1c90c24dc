"""Announce a hub on this machine alone, as the laptop that it runs on would in a venue."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from kiosk.exchange.address import Address
from kiosk.exchange.discovery import Announced
from tests.exchange.live.laptops import KEY, PATIENCE

LOOPBACK = ("127.0.0.1",)


@contextmanager
def announced(address: Address) -> Iterator[None]:
    """Announce a hub on the loopback, as its laptop would."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()
    entry = Announced(KEY, address, LOOPBACK)
    try:
        asyncio.run_coroutine_threadsafe(entry.__aenter__(), loop).result(PATIENCE)
        yield
        asyncio.run_coroutine_threadsafe(entry.__aexit__(None, None, None), loop).result(PATIENCE)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
