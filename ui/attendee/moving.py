"""What the keys of a keyboard, a tactile keypad or a switch do on every screen, wherever the focus is."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.parts.key_cap import KeyCap

_Key = Qt.Key
_BACK = (_Key.Key_Escape, _Key.Key_Back, _Key.Key_Cancel)
_HELP = (_Key.Key_F1, _Key.Key_Help)
_UP_DOWN = {_Key.Key_Down: 1, _Key.Key_Up: -1}
_SIDEWAYS = {_Key.Key_Right: 1, _Key.Key_Left: -1}


class Move(Enum):
    """Where a key leads."""

    ON = auto()
    BEFORE = auto()
    BACK = auto()
    """To the screen before, as the key "Back" does."""
    HELP = auto()
    """To a person, as the first key of the bar does."""


def move_of(key: int, part: QWidget, *, by_switch: bool) -> Move | None:
    """Return where `key` leads from `part`; None where the part itself knows what to do with it."""
    if key in _BACK:
        return Move.BACK
    if key in _HELP:
        return Move.HELP
    if by_switch and key == _Key.Key_Space:
        return Move.ON
    if isinstance(part, KeyCap):
        return None
    step = _UP_DOWN.get(_Key(key), 0)
    if key in _SIDEWAYS and not isinstance(part, QLineEdit):
        step = _SIDEWAYS[_Key(key)] * (-1 if part.isRightToLeft() else 1)
    return {1: Move.ON, -1: Move.BEFORE}.get(step)
