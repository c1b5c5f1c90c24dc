"""Give one printer's worker a thread of its own, which rests until there is something to print."""

import time
from collections.abc import Callable
from threading import Event, Thread

from kiosk.printing.queue import PrintWorker

_LOOKS_AGAIN = 1.0
"""Seconds between looks at the queue while nobody says that there is something new."""


class PrintThread:
    """Runs a worker until told to stop."""

    def __init__(self, name: str, worker: Callable[[], PrintWorker], broke: Callable[[BaseException], None]) -> None:
        """Take how the worker is made (in its own thread), and who is told of a bug that ended it."""
        self._make = worker
        self._broke = broke
        self._news = Event()
        self._stopped = False
        self._thread = Thread(target=self._run, name=f"printing {name}", daemon=True)

    def start(self) -> None:
        """Start looking after the queue."""
        self._thread.start()

    def wake(self) -> None:
        """Say that there is something new in the queue."""
        self._news.set()

    def stop(self) -> None:
        """Finish the badge in hand, and end."""
        self._stopped = True
        self._news.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            worker = self._make()
            while not self._stopped:
                now = time.time_ns() // 1_000_000
                if not worker.work_once(now):
                    worker.look_again(now)
                    self._news.wait(_LOOKS_AGAIN)
                    self._news.clear()
        except BaseException as error:  # a thread has no caller: whoever started it hears of the bug
            self._broke(error)
