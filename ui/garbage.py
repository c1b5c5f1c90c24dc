"""Collect Python's garbage on the widgets' thread alone.

Python's collector runs in whatever thread happens to ask for memory. A voice, a timer or a widget that is garbage in a
cycle would be taken apart there, which Qt forbids: both threads may end up waiting for each other, or the program dies.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 200
"""Milliseconds."""


class Collector(QObject):
    """Takes the place of Python's own collector from now on until `close`; build it on the widgets' thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Collect what is due, a few times a second."""
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations for which Python itself would say that it is time."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counted) if count > most]
        if due:
            gc.collect(due[-1])

    def clear(self) -> None:
        """Collect all there is once the screen is painted: what somebody left behind goes with their visit."""
        QTimer.singleShot(0, self, lambda: gc.collect())

    def settle(self) -> None:
        """Leave out what is there now from here on, for it stays until the end: else each look at it all takes long."""
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Leave it to whatever collected before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
