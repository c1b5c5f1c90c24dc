"""Type as a person or as a USB scanner does: real key events to a window, each with the time it says it was pressed.

The times are written into the events, so that nobody has to wait for a person's pace.
"""

import itertools
import time
import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.codes.keyboards import SEPARATOR, Caps, Layout, typed_by, us_character

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_RESTS = itertools.count(1)
_ORDER = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
SHIFTED = frozenset('~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?')
X11 = 8
"""By how much X11's scan codes are more than those of set 1."""
_DEAD = {
    "^": (Qt.Key.Key_Dead_Circumflex, "\u0302"),
    "´": (Qt.Key.Key_Dead_Acute, "\u0301"),
    "`": (Qt.Key.Key_Dead_Grave, "\u0300"),
    "¨": (Qt.Key.Key_Dead_Diaeresis, "\u0308"),
}


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


def scan_through_x11(field: QWidget, sent: str, layout: Layout, caps: Caps = Caps.OFF) -> None:
    """Send a code as a scanner does, with dead keys as X11's input method has them.

    They, and those that they are put upon, tell only when they come up; a letter that is made goes to the `field`.
    Where none can be made of it, a dead key is lost.
    """
    start, waiting = _a_good_while_later(), ""
    for place, character in enumerate(sent):
        at, one = start + 4 * place, typed_by(character, layout, caps)
        if (is_dead := one in layout.dead) and one != waiting:
            waiting, is_swallowed = waiting + one, True
        else:
            made, waiting = _made(waiting, one), ""
            is_swallowed = bool(made)
            compose(field, made)
        key = _DEAD[one][0] if is_dead else Qt.Key(ord(one.upper()[0]))
        told = "" if is_dead else one
        for kind in _ORDER[2:] if is_swallowed else _ORDER:
            _send_one(field.window(), kind, key, told, character, at)


def compose(field: QWidget, letter: str) -> None:
    """Send a field what an input method made of several keys, if it made anything."""
    made = QInputMethodEvent()
    made.setCommitString(letter)
    if letter:
        QCoreApplication.sendEvent(field, made)


def _made(dead: str, one: str) -> str:
    """Return the letter that is made of dead keys and another one; nothing if there is none."""
    if dead and one in (" ", dead):
        return dead[-1]
    letter = unicodedata.normalize("NFC", one + "".join(_DEAD[key][1] for key in reversed(dead)))
    return letter if dead and len(letter) == 1 else ""


def _send_one(widget: QWidget, kind: QEvent.Type, key: Qt.Key, text: str, character: str, at: int) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if character in SHIFTED else Qt.KeyboardModifier.NoModifier
    _tell(widget, QKeyEvent(kind, key, modifiers, _scan_code(character), 0, 0, text), at)


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
