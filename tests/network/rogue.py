"""Somebody who has the event's key and means mischief: listens to all that is sealed, and says it again.

Messages that were told once are told again, old ones, several times, in another order, and halves of them; also facts,
which the hub then stores again, and questions. This is above TLS; what happens to bytes is `tests.network.proxy`'s.
"""

import asyncio
import random
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import nats
from nats.aio.client import Client
from nats.errors import Error

from kiosk.exchange.address import Address
from kiosk.exchange.login import login
from tests.network.weather import Network

if TYPE_CHECKING:
    from nats.aio.msg import Msg

_MOST = 2_000
_PATIENCE = 3.0
"""Seconds: a hub that hangs is no use to mischief either."""


@dataclass(slots=True)
class Rogue:
    """One of them, at a hub; goes on when that is another one."""

    network: Network
    hub: Address
    event_key: str = field(repr=False)
    heard: list[tuple[str, bytes, bool]] = field(default_factory=list)
    """Subject, bytes, and whether an answer was wanted."""
    _connection: Client | None = None

    def listen(self) -> None:
        """Begin to listen, if there is a hub that answers soon."""
        self.network.run(_soon(self._listen()))

    def repeat(self, chance: random.Random) -> int:
        """Say some of what was heard again, and return how much of it."""
        chosen = chance.choices(self.heard, k=chance.randrange(1, 30)) if self.heard else []
        halved = [(to, data[: len(data) // 2] if chance.random() < 0.2 else data, asks) for to, data, asks in chosen]
        self.network.run(_soon(self._say(halved)))
        return len(halved)

    def close(self) -> None:
        """Go away."""
        if self._connection is not None:
            self.network.run(_soon(self._connection.close()))

    async def _listen(self) -> None:
        self._connection = await nats.connect(
            str(self.hub),
            error_cb=_ignore,
            max_reconnect_attempts=-1,
            reconnect_time_wait=cast("int", 0.3),
            connect_timeout=1,
            **cast("dict[str, Any]", login(self.event_key)),
        )
        await self._connection.subscribe("kiosk.>", cb=self._hear)

    async def _hear(self, message: "Msg") -> None:
        if len(self.heard) < _MOST:
            self.heard.append((message.subject, message.data, bool(message.reply)))

    async def _say(self, messages: list[tuple[str, bytes, bool]]) -> None:
        if self._connection is not None:
            for subject, data, asks in messages:
                await self._connection.publish(subject, data, reply=self._connection.new_inbox() if asks else "")


async def _soon(work: Coroutine[Any, Any, None]) -> None:
    """Do something, if there is a hub that answers soon."""
    with suppress(Error, OSError, TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            await work


async def _ignore(_: Exception) -> None:
    """Expect trouble: the hub is killed now and then."""
