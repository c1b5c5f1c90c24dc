"""The one door between the widgets and the thread that owns the station's file."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.domain.fault import Fault
from kiosk.file_thread import FileThread

Result = TypeVar("Result")
Guard: TypeAlias = Callable[[], AbstractContextManager[None]]
_PAINTED = 100
"""Milliseconds within which most screens are turned to and painted."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Finished:
    future: "Future[Any]"
    done: Callable[[Any], None]
    failed: Callable[[Fault], None]
    broke: Callable[[], None]


class Worker(QObject):
    """Runs functions one after the other on a thread of its own, and tells the outcome on the thread of the widgets."""

    _finished = Signal(object)

    def __init__(
        self, thread: FileThread | None = None, guard: Guard = nullcontext, parent: QObject | None = None
    ) -> None:
        """Take the thread that owns the file, or have one made when it is first needed.

        Every function runs inside a `guard`, which may name what the world did as a fault.
        """
        super().__init__(parent)
        self._guard = guard
        self._threads = thread or FileThread()
        self._owns_thread = thread is None
        self._closed = False
        # Queued even from this thread: whoever asked is never told before `run` has returned.
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED)
        self._painted.timeout.connect(self._threads.go_on)

    def run(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Fault], None],
        broke: Callable[[], None],
    ) -> None:
        """Run `function`; then call `done` with its result, or `failed` with the fault of the world that it raised.

        `broke` is called after a bug of ours; that is in the log, without a word of what it was about.
        """
        if self._closed:  # a clock of the window may still ring while the program ends
            return
        future = self._threads.submit(self._guarded, function)
        future.add_done_callback(lambda finished: self._finished.emit(_Finished(finished, done, failed, broke)))

    def make_way(self) -> None:
        """Let what nobody here waits for wait until the screen that is turned to now is painted: a tenth of a second.

        However often screens turn, it goes on in between: facts reach the other laptops a little later, but they do.
        """
        if not self._closed and not self._painted.isActive():
            self._threads.make_way()
            self._painted.start()

    def close(self) -> None:
        """Finish what is under way, take on nothing more, and tell nobody any more."""
        if self._closed:
            return
        self._closed = True
        self._painted.stop()
        self._threads.go_on()
        if self._owns_thread:
            self._threads.shutdown(wait=True)
        else:  # whose it is has still to write in it
            self._threads.submit(lambda: None).result()

    def _guarded(self, function: Callable[[], Result]) -> Result:
        with self._guard():
            return function()

    def _tell(self, finished: _Finished) -> None:
        problem = finished.future.exception()
        if self._closed:
            return
        if problem is None:
            finished.done(finished.future.result())
        elif isinstance(problem, Fault):
            finished.failed(problem)
        else:
            _log.error("broke: %s", trace_of(problem))
            finished.broke()


def trace_of(problem: BaseException) -> str:
    """Return the kind of exception and where it came from; its message may hold what a person wrote."""
    frames, trace = [], problem.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(problem).__name__} in {' > '.join(frames)}"
