"""Have the hub send a stream's messages: a bounded lot of them, as they come, and the next lot when that is used up."""

import asyncio
import json
from typing import TYPE_CHECKING

from kiosk.exchange.live.connection import NoAnswer
from kiosk.exchange.live.wire import FACTS

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg
    from nats.aio.subscription import Subscription

MOST, MOST_BYTES = 500, 4 * 2**20
"""What may be under way at a time."""
_LASTS, _SILENCE = 5, 9.0
"""Seconds after which a wish for more is renewed, and after which the hub must have forgotten us."""
_WISH = {"batch": MOST, "max_bytes": MOST_BYTES, "expires": _LASTS * 1_000_000_000}
_OVER = {"404", "408"}
_TOO_LARGE = "Message Size Exceeds"
"""What ends a wish and is no trouble: https://github.com/nats-io/nats-architecture-and-design, ADR-13 and ADR-37."""


class Pull:
    """Messages of a stream that match a subject, each once and in order, from a number on."""

    def __init__(self, connection: "Client") -> None:
        """Take the connection."""
        self._connection = connection
        self._arrived: asyncio.Queue[Msg] = asyncio.Queue()
        self._owed = 0

    async def start(self, subject: str, first: int) -> None:
        """Begin at message number `first`."""
        from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

        config = ConsumerConfig(
            filter_subject=subject,
            deliver_policy=DeliverPolicy.BY_START_SEQUENCE,
            opt_start_seq=first,
            # The laptop's own file remembers how far it read, in the same transaction: the hub need not.
            ack_policy=AckPolicy.NONE,
            inactive_threshold=_SILENCE * 2,
            mem_storage=True,
            num_replicas=1,
        )
        consumer = await self._connection.jetstream().add_consumer(FACTS, config)
        self._wishes = f"$JS.API.CONSUMER.MSG.NEXT.{FACTS}.{consumer.name}"
        self._inbox = self._connection.new_inbox()
        self._subscription: Subscription = await self._connection.subscribe(self._inbox, cb=self._arrived.put)

    async def next(self) -> "Msg":
        """Return the next message, whenever it comes.

        Raises:
            NoAnswer: the hub does not know of us any more.
        """
        while True:
            if self._owed == 0:
                self._owed = MOST
                await self._connection.publish(self._wishes, json.dumps(_WISH).encode(), reply=self._inbox)
            message = await self._wait()
            if not self._is_over(message):
                self._owed -= 1
                return message
            self._owed = 0

    def waiting(self) -> bool:
        """Return whether `next` need not wait."""
        return not self._arrived.empty()

    async def _wait(self) -> "Msg":
        try:
            async with asyncio.timeout(_SILENCE):
                return await self._arrived.get()
        except TimeoutError:
            raise _forgotten() from None

    def _is_over(self, message: "Msg") -> bool:
        """Return whether this is no message, but the word that a wish is used up."""
        headers = message.headers or {}
        status = headers.get("Status")
        if status is None:
            return False
        if status in _OVER or _TOO_LARGE in headers.get("Description", ""):
            return True
        raise _forgotten()


def _forgotten() -> NoAnswer:
    return NoAnswer("The hub has forgotten how far it had told us. It is asked anew.")
