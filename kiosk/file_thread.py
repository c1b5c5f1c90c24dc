"""The one thread that owns a laptop's file: long work in it can see that somebody waits, and let them by."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
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

    def submit(self, fn: Callable[_Given, Result], /, *args: _Given.args, **kwargs: _Given.kwargs) -> Future[Result]:
        """Run a function for somebody who waits, such as at the door."""
        future = super().submit(fn, *args, **kwargs)
        self._asked_for.add(future)
        future.add_done_callback(self._asked_for.discard)
        return future

    def submit_in_background(self, function: Callable[[], Result]) -> Future[Result]:
        """Run a function for which nobody at this laptop waits."""
        return super().submit(function)

    def is_waited_for(self) -> bool:
        """Return whether somebody waits; to be asked by what runs in the background."""
        return bool(self._asked_for)


def report_bug(done: "Future[None]") -> None:
    """Log a bug of ours that nobody waits to hear of; the world's faults show when somebody asks for something."""
    problem = done.exception()
    if problem is not None and not isinstance(problem, Fault):
        _log.error("broke: %s", type(problem).__name__)
