"""Give live sharing a thread with an event loop, which ends when it is told to, whatever the network does."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from threading import Thread
from typing import Any, TypeVar

from kiosk.exchange.live.bugs import report
from kiosk.exchange.live.loop import Loop
from kiosk.exchange.live.tasks import end

Result = TypeVar("Result")

_BOUND = 5.0
"""Seconds that the thread has to end; it takes about one where a hub hangs."""
_TO_CLOSE, _LAST_WORDS = 2, 1
"""Seconds of these, at most, for what it runs to close in good order, and for whatever still runs then."""
AFTER_A_BUG = 10.0
"""Seconds until it begins again after a bug of ours."""


class LoopThread:
    """A thread that runs one coroutine for ever."""

    def __init__(self, name: str, main: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Take what is to run in it."""
        self._main = main
        self._loop = Loop()
        self._ending = asyncio.Event()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start it."""
        logging.getLogger("asyncio").addFilter(_is_news)
        self._thread.start()

    def stop(self) -> None:
        """End it, within a few seconds."""
        self.call(self._ending.set)
        self._thread.join(_BOUND)

    def call(self, function: Callable[[], object]) -> None:
        """Run a function in the thread, soon; never, if it has ended."""
        with suppress(RuntimeError):  # as the loop says when it is closed
            self._loop.call_soon_threadsafe(function)

    def submit(self, work: Coroutine[Any, Any, Result]) -> "Future[Result]":
        """Run a coroutine in the thread, and return its result to be; cancelled if the thread has ended or ends."""
        try:
            running = asyncio.run_coroutine_threadsafe(work, self._loop)
            running.add_done_callback(_report)
            return running
        except RuntimeError:  # as above
            work.close()
            cancelled: Future[Result] = Future()
            cancelled.cancel()
            return cancelled

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._until_told())
        finally:
            self._loop.run_until_complete(self._end())
            self._loop.close()

    async def _until_told(self) -> None:
        running = asyncio.ensure_future(self._for_ever())
        await self._ending.wait()
        running.cancel()
        # It closes what it opened, and others' tasks help with that: they are cut off only afterwards.
        await asyncio.wait({running}, timeout=_TO_CLOSE)

    async def _for_ever(self) -> None:
        while True:
            try:
                await self._main()
            except Exception as error:  # a thread has no caller, and the door needs none of this to stay open
                report(error)
            await asyncio.sleep(AFTER_A_BUG)

    async def _end(self) -> None:
        await end(asyncio.all_tasks(self._loop) - {asyncio.current_task(self._loop)}, _LAST_WORDS)
        self._loop.cut_everything()
        await asyncio.sleep(0)


def _is_news(record: logging.LogRecord) -> bool:
    """Return whether a line of asyncio's tells anything: on how nats-py ends each TLS connection, it always remarks."""
    return "eof_received" not in record.getMessage()


def _report(ended: "Future[Result]") -> None:
    """Report a bug, though nobody may look at what became of the work."""
    error = None if ended.cancelled() else ended.exception()
    if error is not None:
        report(error)
