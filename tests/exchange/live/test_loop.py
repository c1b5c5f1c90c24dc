"""While nothing is to be heard, what comes over a connection waits; it is read afterwards, however the silence ends."""

import asyncio
import socket
from contextlib import closing, suppress

import pytest

from kiosk.exchange.live.loop import Loop

SILENCE, FOR_EVER = 0.05, 3600.0


async def overheard(loop: Loop, seconds: float, *, given_up: bool) -> tuple[bool, bytes]:
    """Return whether anything was heard in a silence in which something was said, and what was heard after it."""
    here, there = socket.socketpair()
    with closing(there):
        reader = asyncio.StreamReader()
        await loop.create_connection(lambda: asyncio.StreamReaderProtocol(reader), sock=here)
        silence = asyncio.ensure_future(loop.hear_nothing(seconds))
        await asyncio.sleep(0)
        there.sendall(b"somebody came")
        heard = asyncio.ensure_future(reader.read(100))
        if given_up:
            silence.cancel()
        with suppress(asyncio.CancelledError):
            await silence
        early = heard.done()
        return early, await heard


@pytest.mark.parametrize(("seconds", "given_up"), [(SILENCE, False), (FOR_EVER, True)])
def test_what_is_said_in_a_silence_is_heard_after_it(seconds: float, given_up: bool) -> None:
    loop = Loop()
    assert loop.run_until_complete(overheard(loop, seconds, given_up=given_up)) == (False, b"somebody came")
    loop.cut_everything()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


def test_a_connection_that_was_cut_in_a_silence_breaks_nothing() -> None:
    loop = Loop()

    async def cut() -> None:
        here, there = socket.socketpair()
        with closing(there):
            await loop.create_connection(asyncio.Protocol, sock=here)
            silence = asyncio.ensure_future(loop.hear_nothing(SILENCE))
            await asyncio.sleep(0)
            loop.cut_everything()
            await silence

    loop.run_until_complete(cut())
    loop.close()
