"""Type as a person or as a USB scanner does: real key events to a window, each with the time it says it was pressed.

The times are written into the events, so that nobody has to wait for a person's pace.
"""

import itertools
import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.codes.keyboards import SEPARATOR, Caps, Layout, typed_by, us_character

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_RESTS = itertools.count(1)
_ORDER = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
SHIFTED = frozenset('~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?')
X11 = 8
"""By how much X11's scan codes are more than those of set 1."""


def type_like_a_person(widget: QWidget, text: str) -> None:
    """Type into whatever has the focus in the widget's window, 120 ms from key to key (line ends are Return)."""
    _type(widget, text, 120)


def type_like_a_scanner(widget: QWidget, text: str) -> None:
    """Send a code as a keyboard-wedge scanner does, 4 ms from key to key."""
    _type(widget, text, 4)


def scan_on(widget: QWidget, sent: str, layout: Layout, caps: Caps = Caps.OFF, end: str = "\n") -> None:
    """Send a code as a scanner does at a laptop of this layout that tells which key it was (X11's scan codes)."""
    start = _a_good_while_later()
    for place, character in enumerate(sent):
        if character == SEPARATOR:
            _send_separator(widget, layout, start + 4 * place)
            continue
        keys = (types_of(character, layout, caps), _scan_code(character), character in SHIFTED)
        for kind in _ORDER:
            _send_key(widget, kind, *keys, start + 4 * place)
    for kind in _ORDER if end else ():
        _send(widget, kind, end, start + 4 * len(sent))


def types_of(character: str, layout: Layout, caps: Caps) -> str:
    """Return the text of the one key that is pressed; none if it is a dead key."""
    typed = typed_by(character, layout, caps)
    return "" if typed in layout.dead else typed


def _scan_code(character: str) -> int:
    codes = (code for code in range(2, 58) for shift in (False, True) if us_character(code, shift=shift) == character)
    return X11 + next(codes)


def _send_key(widget: QWidget, kind: QEvent.Type, text: str, code: int, is_shifted: bool, at: int) -> None:
    key = Qt.Key(ord(text.upper())) if len(text.upper()) == 1 else Qt.Key.Key_Dead_Acute
    modifiers = Qt.KeyboardModifier.ShiftModifier if is_shifted else Qt.KeyboardModifier.NoModifier
    _tell(widget, QKeyEvent(kind, key, modifiers, code, 0, 0, text), at)


def _send_separator(widget: QWidget, layout: Layout, at: int) -> None:
    """Send Ctrl and the key that a US keyboard has ] on."""
    is_there = typed_by("]", layout, Caps.OFF) == "]"
    key, text = (Qt.Key.Key_BracketRight, SEPARATOR) if is_there else (Qt.Key.Key_Plus, "")
    for kind in _ORDER:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier, _scan_code("]"), 0, 0, text)
        _tell(widget, event, at)


def _type(widget: QWidget, text: str, gap: int) -> None:
    start = _a_good_while_later()
    for place, character in enumerate(text):
        for kind in _ORDER:
            _send(widget, kind, character, start + place * gap)


def _a_good_while_later() -> int:
    return time.monotonic_ns() // 1_000_000 + 100_000 * next(_RESTS)


def _send(widget: QWidget, kind: QEvent.Type, character: str, at: int) -> None:
    key = _NAMED.get(character, Qt.Key(ord(character.upper())))
    modifiers = Qt.KeyboardModifier.ShiftModifier if character.isupper() else Qt.KeyboardModifier.NoModifier
    _tell(widget, QKeyEvent(kind, key, modifiers, "\r" if character == "\n" else character), at)


def _tell(widget: QWidget, event: QKeyEvent, at: int) -> None:
    event.setTimestamp(at)
    widget.winId()
    QCoreApplication.sendEvent(widget.windowHandle(), event)
