"""Lock the staff side by itself when nobody has touched it for a while."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from ui.alarm import IdleClock

PATIENCE = 120
"""Seconds."""

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class IdleLock(QObject):
    """Watches keys and touches while it is told to, and no longer."""

    rung = Signal()
    """Nobody has been here for `PATIENCE` seconds."""

    def __init__(self, clock: IdleClock, parent: QObject | None = None) -> None:
        """Take the clock that tells when the time is over."""
        super().__init__(parent)
        self._clock = clock
        self._watching = False

    def watch(self) -> None:
        """Begin, or begin anew."""
        application = QCoreApplication.instance()
        if application is not None and not self._watching:
            application.installEventFilter(self)
        self._watching = True
        self._clock.start(PATIENCE, self._ring)

    def rest(self) -> None:
        """Watch no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._watching = False
        self._clock.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is here; everything goes its own way."""
        if event.type() in _TOUCHES:
            self._clock.start(PATIENCE, self._ring)
        return False

    def _ring(self) -> None:
        self.rest()
        self.rung.emit()
