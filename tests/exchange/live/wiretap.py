"""Talk to a hub as anybody could who is able to log in: listen to all, and send whatever bytes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, cast

import nats
from nats.aio.client import Client

from kiosk.exchange.live.wire import FACTS, Wire
from kiosk.exchange.login import login
from kiosk.exchange.packet import unpacked
from tests.exchange.live.laptops import KEY, planned
from tests.hubs import RunningHub

Result = TypeVar("Result")
WIRE = Wire(planned().event.id, KEY)


def at_the_hub(hub: RunningHub, deed: Callable[[Client], Awaitable[Result]]) -> Result:
    """Log in, do something, and leave."""

    async def done() -> Result:
        connection = await nats.connect(str(hub.address), **cast("dict[str, Any]", login(KEY)))
        try:
            return await deed(connection)
        finally:
            await connection.close()

    return asyncio.run(done())


def stored(hub: RunningHub) -> list[tuple[str, bytes]]:
    """Return the subject and the bytes of all messages in the stream, in order."""

    async def read(connection: Client) -> list[tuple[str, bytes]]:
        hub_side = connection.jetstream()
        last = (await hub_side.stream_info(FACTS)).state.last_seq
        messages = [await hub_side.get_msg(FACTS, number) for number in range(1, last + 1)]
        return [(message.subject or "", message.data or b"") for message in messages]

    return at_the_hub(hub, read)


def facts_in_the_stream(hub: RunningHub, incarnation: str) -> list[int]:
    """Return the numbers of an incarnation's facts as the stream holds them, in its order."""
    subject = WIRE.facts_of(incarnation)
    packets = [unpacked(WIRE.open(subject, data), "it") for told, data in stored(hub) if told == subject]
    return [fact.seq for packet in packets for fact in packet.facts]


def send(hub: RunningHub, *messages: tuple[str, bytes]) -> None:
    """Send bytes to subjects, in order."""

    async def publish(connection: Client) -> None:
        for subject, data in messages:
            await connection.publish(subject, data)
        await connection.flush()

    at_the_hub(hub, publish)
