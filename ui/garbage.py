"""Collect Python's garbage on the widgets' thread alone.

Python's collector runs in whatever thread happens to ask for memory. A voice, a timer or a widget that is garbage in a
cycle would be taken apart there, which Qt forbids: both threads may end up waiting for each other, or the program dies.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

_EVERY = 200
"""Milliseconds."""
_ONCE_PAINTED = Qt.EventPriority.LowEventPriority.value - 1
"""After everything else that is due: Qt paints at its low priority."""


class Collector(QObject):
    """Takes the place of Python's own collector until `close`; build it on the widgets' thread."""

    _at_work: ClassVar[list["Collector"]] = []
    _was_on: ClassVar[bool] = True

    def __init__(self, parent: QObject | None = None) -> None:
        """Collect what is due, a few times a second."""
        super().__init__(parent)
        self.is_settled = False
        """Whether what is there for good is left out."""
        if not self._at_work:
            Collector._was_on = gc.isenabled()
        self._at_work.append(self)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations of which Python has counted more than it lets pass."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counted) if count > most]
        if due:
            gc.collect(due[-1])

    def clear(self) -> None:
        """Collect all there is once the screen is painted: what somebody left behind goes with their visit."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _ONCE_PAINTED)

    def event(self, event: QEvent) -> bool:
        """Collect all there is where that was asked for."""
        if event.type() == QEvent.Type.User:
            gc.collect()
            return True
        return super().event(event)

    def settle(self) -> None:
        """Leave out what is there now from here on, for it stays until the end: else each look at it all takes long."""
        gc.collect()
        gc.freeze()
        self.is_settled = True

    def close(self) -> None:
        """Leave it to the others that are at work, or to Python again; once is enough."""
        self._timer.stop()
        if self in self._at_work:
            self._at_work.remove(self)
            if not self._at_work:
                gc.unfreeze()
                (gc.enable if self._was_on else gc.disable)()
