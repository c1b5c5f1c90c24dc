"""The one thread that owns a laptop's file: work for nobody here lets those by who wait, and waits for a screen."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any, ParamSpec, TypeVar

from kiosk.domain.fault import Fault

_log = logging.getLogger(__name__)
Result = TypeVar("Result")
_Given = ParamSpec("_Given")


class FileThread(ThreadPoolExecutor):
    """Runs functions one after the other, in the order in which they were asked for."""

    def __init__(self) -> None:
        """Start with nothing to do."""
        super().__init__(max_workers=1, thread_name_prefix="file")
        self._asked_for: set[Future[Any]] = set()
        self._lock = Lock()
        self._put_off: list[Callable[[], None]] | None = None
        """What is to run in the background once a screen is done with; None while no screen comes first."""

    def submit(self, fn: Callable[_Given, Result], /, *args: _Given.args, **kwargs: _Given.kwargs) -> Future[Result]:
        """Run a function for somebody who waits, such as at the door."""
        future = super().submit(fn, *args, **kwargs)
        self._asked_for.add(future)
        future.add_done_callback(self._asked_for.discard)
        return future

    def submit_in_background(self, function: Callable[[], Result]) -> Future[Result]:
        """Run a function for which nobody at this laptop waits; after `go_on`, if a screen comes first just now."""
        future: Future[Result] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(function())
                except BaseException as error:  # whoever waits for the result is told, as by any executor
                    future.set_exception(error)

        with self._lock:
            if self._put_off is None:
                super().submit(run)
            else:
                self._put_off.append(run)
        return future

    def make_way(self) -> None:
        """Put off what is to run in the background, and have what runs there end soon; until `go_on`.

        A thread in the file hands the interpreter's lock over many times a millisecond, and each time costs the thread
        that turns a screen more than it costs this one.
        """
        with self._lock:
            self._put_off = self._put_off or []

    def go_on(self) -> None:
        """Run in the background again, first what was put off."""
        with self._lock:
            put_off, self._put_off = self._put_off or (), None
            for run in put_off:
                super().submit(run)

    def is_waited_for(self) -> bool:
        """Return whether somebody waits, or a screen comes first; to be asked by what runs in the background."""
        return bool(self._asked_for) or self._put_off is not None

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End once all is done, also what was put off."""
        self.go_on()
        super().shutdown(wait, cancel_futures=cancel_futures)


def report_bug(done: "Future[None]") -> None:
    """Log a bug of ours that nobody waits to hear of; the world's faults show when somebody asks for something."""
    problem = done.exception()
    if problem is not None and not isinstance(problem, Fault):
        _log.error("broke: %s", type(problem).__name__)
