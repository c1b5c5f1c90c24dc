"""Keep everybody's facts in one stream at the hub, made by whichever laptop is first."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.exchange.live.wire import ALL_FACTS, FACTS

if TYPE_CHECKING:
    from nats.js import JetStreamContext
    from nats.js.api import RawStreamMsg, StreamInfo

_ANOTHER_CONFIGURATION = 10058
_NOTHING_THERE = 10037
"""Error codes of JetStream: https://github.com/nats-io/nats-server/blob/main/server/errors.json."""


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream, as it was when we came."""

    born: str
    """When it was made: another stream has another time."""
    last: int
    """The number of its last message."""


async def open_stream(hub: "JetStreamContext") -> Stream:
    """Return the stream of facts, made now if there is none. Several laptops may do so at once."""
    from nats.js.errors import NotFoundError

    try:
        info = await hub.stream_info(FACTS)
    except NotFoundError:
        info = await _made(hub)
    return Stream(str(info.created), info.state.last_seq)


async def last_message(hub: "JetStreamContext", subject: str) -> "RawStreamMsg | None":
    """Return the last message that the stream holds of a subject."""
    from nats.js.errors import NotFoundError

    try:
        return await hub.get_last_msg(FACTS, subject)
    except NotFoundError as error:
        if error.err_code != _NOTHING_THERE:
            raise
        return None


async def _made(hub: "JetStreamContext") -> "StreamInfo":
    """Make the stream: on three hubs where there are three, so that it outlives one of them."""
    from nats.js.errors import APIError

    try:
        return await _make(hub, replicas=3)
    except APIError as error:
        if error.err_code == _ANOTHER_CONFIGURATION:
            return await hub.stream_info(FACTS)
    try:
        return await _make(hub, replicas=1)
    except APIError as error:
        if error.err_code != _ANOTHER_CONFIGURATION:
            raise
        return await hub.stream_info(FACTS)


async def _make(hub: "JetStreamContext", replicas: int) -> "StreamInfo":
    from nats.js.api import StorageType, StreamConfig

    config = StreamConfig(name=FACTS, subjects=[ALL_FACTS], storage=StorageType.FILE, num_replicas=replicas)
    return await hub.add_stream(config)
