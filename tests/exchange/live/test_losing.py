"""A connection that is lost in the middle of something is lost and no more: nothing is taken for a bug of ours."""

import asyncio
import gc
from typing import Any

from nats.aio.client import Client
from nats.errors import ConnectionClosedError

from kiosk.exchange.live.lost import Lost
from kiosk.exchange.live.seeking import Seeking
from kiosk.exchange.live.tasks import until_first
from tests.exchange.live.laptops import KEY, PATIENCE
from tests.hubs import RunningHub


async def closes() -> None:
    raise ConnectionClosedError


def test_a_connection_lost_while_something_is_said_is_looked_for_again(hub: RunningHub) -> None:
    shared = 0

    async def share(_connection: Client, _lost: Lost) -> None:
        nonlocal shared
        shared += 1
        if shared == 1:
            raise ConnectionClosedError
        await asyncio.Event().wait()

    async def until_it_is_shared_again() -> None:
        seeking = asyncio.ensure_future(Seeking(KEY, hub.address, share, lambda _: None).run())
        async with asyncio.timeout(PATIENCE):
            while shared < 2 and not seeking.done():
                await asyncio.wait({seeking}, timeout=0.05)
        assert not seeking.done()
        seeking.cancel()
        await asyncio.wait({seeking})

    asyncio.run(until_it_is_shared_again())


def test_what_else_failed_when_all_is_ended_is_not_logged_with_what_it_quotes() -> None:
    logged: list[dict[str, Any]] = []

    async def ended_from_outside() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, told: logged.append(told))
        both = asyncio.ensure_future(until_first(closes(), closes()))
        await asyncio.wait({both})
        assert isinstance(both.exception(), ConnectionClosedError)
        del both
        gc.collect()

    asyncio.run(ended_from_outside())
    assert logged == []
