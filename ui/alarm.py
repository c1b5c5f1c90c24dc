"""Let something be done when so much time has passed, by a clock that a test can put its own in place of."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer


class IdleClock(Protocol):
    """Tells once when so many seconds have passed; a fake one in tests."""

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        """Call `call` once in `seconds` from now; what was asked for before is dropped."""

    def stop(self) -> None:
        """Drop what was asked for."""


class QtIdleClock(QObject):
    """An IdleClock of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start stopped."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._call: Callable[[], None] | None = None
        self._timer.timeout.connect(self._ring)

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        """Call `call` once in `seconds` from now."""
        self._call = call
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Drop what was asked for."""
        self._timer.stop()
        self._call = None

    def _ring(self) -> None:
        call, self._call = self._call, None  # what it was about is not kept a moment longer
        if call is not None:
            call()
