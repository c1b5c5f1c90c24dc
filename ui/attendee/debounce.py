"""What shakes counts once: a press that comes too soon after a key was let go is not meant (EN 301 549, 5.8)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.button import Button
from ui.parts.key_cap import KeyCap

TOO_SOON = 300
"""Milliseconds: less than the half second that the standard allows, so that quick hands do not wait."""
_LET_GO = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)
_PRESSED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.KeyPress)
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_Space)


class Debounce:
    """Tells a second press by the times that the system gave to what was done.

    It does not matter which key of the screen comes second: the first may have brought another screen.
    Letters are left alone, for many names have the same one twice; so are arrow keys and Tab, which change nothing.
    """

    def __init__(self) -> None:
        """Begin as if nothing had been pressed."""
        self._by, self._let_go = 0, 0

    def takes(self, event: QEvent, part: QWidget) -> bool:
        """Return whether `event`, which is on its way to `part`, is to go no further."""
        if not isinstance(event, QInputEvent) or not isinstance(part, Button):
            return False
        by, at = _by(event), event.timestamp()
        if by is None:
            return False
        if event.type() in _LET_GO:
            self._by, self._let_go = by, 0 if isinstance(part, KeyCap) else at
        return event.type() in _PRESSED and by == self._by and 0 < self._let_go <= at < self._let_go + TOO_SOON


def _by(event: QInputEvent) -> int | None:
    """Return what was pressed: 0 for the screen, else a key that chooses, and is not held; None for all others."""
    if not isinstance(event, QKeyEvent):
        return 0
    return event.key() if event.key() in _CHOOSING and not event.isAutoRepeat() else None
