"""Read what Qt tells of a key: what it does in a code, which key it is, and when it went down."""

import time
from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from kiosk.codes.keyboards import SEPARATOR, us_character
from kiosk.codes.scanner import Ending
from kiosk.codes.wedge import Key, Kind, Typed

SILENT = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_NumLock,
)
"""Keys that do nothing alone, and go where they were going."""
_ENDS = {
    Qt.Key.Key_Return: Ending.RETURN,
    Qt.Key.Key_Enter: Ending.RETURN,
    Qt.Key.Key_Tab: Ending.TAB,
}
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_COMMANDS = _CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = _CTRL | Qt.KeyboardModifier.AltModifier
_DEAD = range(Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Longsolidusoverlay + 1)
_ACCENTS = {
    Qt.Key.Key_Dead_Circumflex: "^",
    Qt.Key.Key_Dead_Acute: "´",
    Qt.Key.Key_Dead_Grave: "`",
    Qt.Key.Key_Dead_Diaeresis: "¨",
}
"""What keyboards without dead keys type by them."""
_STALL = 1_000
"""Milliseconds that something without a time can be told of too late."""
_FROM = {"xcb": 8, "wayland": 8, "windows": 0}
"""By how much Qt's scan codes are more than those of set 1 on each platform that tells them."""


class KeyReader:
    """Reads keys as what they do in a code."""

    def __init__(self, ends: Collection[Ending], scan_codes_from: int | None = None) -> None:
        """Let these keys end a code; `scan_codes_from` is the platform's own, if not told."""
        self._ends = ends
        self._from = _FROM.get(QGuiApplication.platformName()) if scan_codes_from is None else scan_codes_from

    @property
    def tells_keys(self) -> bool:
        """Return whether the platform says which key it is."""
        return self._from is not None

    def kind(self, event: QKeyEvent) -> Kind:
        """Say what a key does in a code. A key held down repeats at a scanner's pace, and is a person's."""
        commands = event.modifiers() & _COMMANDS
        if event.isAutoRepeat():
            return Kind.OTHER
        if (ending := _ENDS.get(Qt.Key(event.key()))) and commands == _NONE:
            return Kind.END if ending in self._ends else Kind.OTHER
        if commands == _CTRL and self._is_separator(event):
            return Kind.SEPARATOR
        if _is_alt_code(event):
            return Kind.CHARACTER
        is_typed = is_dead(event) or (event.text() != "" and event.text().isprintable()) or bool(self._sent(event))
        return Kind.CHARACTER if is_typed and commands in (_NONE, _ALT_GR) else Kind.OTHER

    def key(self, event: QKeyEvent, at: int) -> Key:
        """Return the key that went down `at` this time in milliseconds."""
        kind = self.kind(event)
        match kind:
            case Kind.CHARACTER:
                return Key(kind, at, Typed("" if _is_alt_code(event) else event.text(), self._sent(event)))
            case Kind.SEPARATOR:
                return Key(kind, at, Typed(SEPARATOR, SEPARATOR))
            case Kind.END:
                return Key(kind, at, Typed("\t" if event.key() == Qt.Key.Key_Tab else "\r", None))
            case Kind.OTHER:
                return Key(kind, at)

    def unseen(self, event: QKeyEvent, at: int) -> Key:
        """Return the key of a character that only told when it came up, which was `at` this time in milliseconds."""
        text = _ACCENTS.get(Qt.Key(event.key()), "") if is_dead(event) else event.text()
        return Key(Kind.CHARACTER, at, Typed(text, self._sent(event)))

    def _sent(self, event: QKeyEvent) -> str | None:
        """Return what a US keyboard types by the key, if the platform says which it is; none has an AltGr."""
        if self._from is None or not event.nativeScanCode() or event.modifiers() & _COMMANDS:
            return None
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            return event.text()
        return us_character(event.nativeScanCode() - self._from, shift=bool(event.modifiers() & _SHIFT))

    def _is_separator(self, event: QKeyEvent) -> bool:
        """Say whether Ctrl was pressed with the key of `]`, wherever the layout has that."""
        by_key = self._from is not None and us_character(event.nativeScanCode() - self._from, shift=False) == "]"
        return by_key or event.text() == SEPARATOR or event.key() == Qt.Key.Key_BracketRight


class Clock:
    """Tells when keys went down by the system's own time, so that keys that waited for us keep their pace."""

    def __init__(self) -> None:
        """Start with what no key told yet."""
        self._last = self._heard = self._told = 0

    def of(self, event: QKeyEvent) -> int:
        """Return when a key went down, in milliseconds."""
        self._heard = _now()
        self._last = event.timestamp() or self._heard
        return self._told if 0 < self._told - self._last <= _STALL else self._last

    @property
    def last(self) -> int:
        """Return when the last key went down or came up."""
        return self._last

    def now(self) -> int:
        """Return the time of something that has none, by the clock of the last key; no key is told as earlier."""
        self._told = self._last + _now() - self._heard
        return self._told


def is_dead(event: QKeyEvent) -> bool:
    """Return whether a key types nothing until the next one."""
    return event.key() in _DEAD


def _is_alt_code(event: QKeyEvent) -> bool:
    """Say whether this is a digit of Alt and a number, by which some scanners type characters on Windows.

    The character comes when Alt comes up. A shortcut is Alt with a digit that is not on the keypad.
    """
    digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    return digit and event.modifiers() == Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier


def physical(event: QKeyEvent) -> int:
    """Return which key it is: the same when it goes down and comes up, though Shift may have come up between."""
    return event.nativeScanCode() or -event.key()


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """Return an event that can be kept: Qt's own is gone after it was told."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def copy_of_composed(event: QInputMethodEvent) -> QInputMethodEvent:
    """Return what an input method made, to be kept."""
    copy = QInputMethodEvent(event.preeditString(), event.attributes())
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy


def _now() -> int:
    return time.monotonic_ns() // 1_000_000
