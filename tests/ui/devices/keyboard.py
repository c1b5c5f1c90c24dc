"""Type as a person or as a USB scanner does: real key events to a window, each with the time it says it was pressed.

The times are written into the events, so that nobody has to wait for a person's pace.
"""

import itertools
import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_RESTS = itertools.count(1)


def type_like_a_person(widget: QWidget, text: str) -> None:
    """Type into whatever has the focus in the widget's window, 120 ms from key to key (line ends are Return)."""
    _type(widget, text, 120)


def type_like_a_scanner(widget: QWidget, text: str) -> None:
    """Send a code as a keyboard-wedge scanner does, 4 ms from key to key."""
    _type(widget, text, 4)


def _type(widget: QWidget, text: str, gap: int) -> None:
    start = time.monotonic_ns() // 1_000_000 + 100_000 * next(_RESTS)  # each call a good while after the last
    for place, character in enumerate(text):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            _send(widget, kind, character, start + place * gap)


def _send(widget: QWidget, kind: QEvent.Type, character: str, at: int) -> None:
    key = _NAMED.get(character, Qt.Key(ord(character.upper())))
    modifiers = Qt.KeyboardModifier.ShiftModifier if character.isupper() else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(kind, key, modifiers, "\r" if character == "\n" else character)
    event.setTimestamp(at)
    widget.winId()
    QCoreApplication.sendEvent(widget.windowHandle(), event)
