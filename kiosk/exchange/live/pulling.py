"""Have the hub send a stream's messages: a bounded lot of them, as they come, and the next lot when that is used up."""

import asyncio
import json
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

from kiosk.exchange.live.lost import NoAnswer
from kiosk.exchange.live.wire import FACTS

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

MOST, MOST_BYTES = 500, 4 * 2**20
"""What may be under way at a time."""
_LASTS, _SILENCE = 5, 9.0
"""Seconds after which a wish for more is renewed, and of silence after which the hub must have forgotten us."""
_WISH = {"batch": MOST, "max_bytes": MOST_BYTES, "expires": _LASTS * 1_000_000_000}
_NO_TROUBLE = ("404", "408", "409 Batch Completed", "409 Message Size Exceeds")
"""How the hub says that a wish is used up: https://github.com/nats-io/nats-architecture-and-design, ADR-13, ADR-37."""


class Pull:
    """Messages of a stream that match a subject, each once and in order, from a number on."""

    def __init__(self, connection: "Client") -> None:
        """Take the connection."""
        self._connection = connection
        self._arrived: asyncio.Queue[Msg | None] = asyncio.Queue()
        self._wish, self._owed, self._numbers = "", 0, count()
        self._heard = 0.0
        """When the hub last said something, or was asked to: by the loop's clock."""

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
        self._subscription = await self._connection.subscribe(f"{self._inbox}.*", cb=self._arrive)
        await self.go_on()

    async def stop(self) -> None:
        """Want no more."""
        from nats.errors import Error

        with suppress(Error):  # a connection that is gone brings no more either
            await self._subscription.unsubscribe()

    async def next(self) -> "Msg":
        """Return the next message, whenever it comes.

        Raises:
            NoAnswer: the hub does not know of us any more.
        """
        await self.go_on()
        message = await self._word()
        if message is None:
            raise NoAnswer("The hub has forgotten how far it had told us. It is asked anew.")
        return message

    async def _word(self) -> "Msg | None":
        """Return the next message; None if the hub wants to tell no more, or is silent.

        A hub with nothing new says so each time that a wish runs out: that is a sign of life, too.
        """
        while self._arrived.empty():
            left = self._heard + _SILENCE - asyncio.get_running_loop().time()
            if left <= 0:
                return None
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    return await self._arrived.get()
        return self._arrived.get_nowait()

    def waiting(self) -> bool:
        """Return whether `next` need not wait."""
        return not self._arrived.empty()

    async def go_on(self) -> None:
        """Have the hub send more, if all that it was asked for is here."""
        if self._owed == 0:
            self._wish, self._owed = f"{self._inbox}.{next(self._numbers)}", MOST
            self._heard = asyncio.get_running_loop().time()
            await self._connection.publish(self._wishes, json.dumps(_WISH).encode(), reply=self._wish)

    async def _arrive(self, message: "Msg") -> None:
        status = _status(message)
        self._heard = asyncio.get_running_loop().time()
        if status is None:
            self._owed -= 1
            self._arrived.put_nowait(message)
        elif not status.startswith(_NO_TROUBLE):
            self._arrived.put_nowait(None)
        elif message.subject == self._wish:  # and no late word on an earlier wish
            self._owed = 0
            if self._arrived.empty():
                await self.go_on()


def _status(message: "Msg") -> str | None:
    """Return the hub's word on a wish, as code and description; None if this is a message of the stream."""
    headers = message.headers or {}
    code = headers.get("Status")
    return None if code is None else f"{code} {headers.get('Description', '')}"
