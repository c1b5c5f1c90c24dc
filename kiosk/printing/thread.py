"""Give one printer's worker a thread of its own, which rests until there is something to print."""

import time
from collections.abc import Callable
from threading import Event, Thread

from kiosk.domain.fault import Fault
from kiosk.printing.queue import PrintWorker

_LOOKS_AGAIN = 1.0
"""Seconds between looks at the queue while nobody says that there is something new."""


class PrintThread:
    """Runs a worker until told to stop."""

    def __init__(
        self,
        name: str,
        worker: Callable[[], PrintWorker],
        broke: Callable[[BaseException], None],
        report: Callable[[str], None],
    ) -> None:
        """Take how the worker is made (in its own thread), and who is told of a bug that ended it.

        `report(sentence)` is told what is in the way at the laptop itself, such as a full disk, and "" afterwards.
        """
        self.name = name
        self._make = worker
        self._broke = broke
        self._report = report
        self._hindered = False
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
                if not self._round(worker):
                    self._news.wait(_LOOKS_AGAIN)
                    self._news.clear()
        except BaseException as error:  # a thread has no caller: whoever started it hears of the bug
            self._broke(error)

    def _round(self, worker: PrintWorker) -> bool:
        """Return whether there was a badge to print; what the world puts in the way is told, and tried again later."""
        now = time.time_ns() // 1_000_000
        try:
            printed = worker.work_once(now)
            if not printed:
                worker.look_again(now)
        except Fault as fault:
            self._hindered = True
            self._report(str(fault))
            return False
        if self._hindered:
            self._hindered = False
            self._report("")
        return printed
