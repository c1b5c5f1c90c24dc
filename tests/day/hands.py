"""Do to a window what a person does: press what the screen offers, type at a person's pace, hold up a code."""

import itertools
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.codes.pictures import Frame, Shot, photograph, room
from tests.day.screen import Part
from ui.devices.frame_source import FrameSource

A_PERSON = 120
"""Milliseconds from key to key, written into the events, so that nobody has to wait for them."""

_STILL = 12
"""Pictures of the empty room until nothing in it is worth another look, which spares the machine the day runs on."""

_TRIES = 25
"""Pictures of a code that is held up until somebody takes it away to try again: a second."""

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_RESTS = itertools.count(1)


def press(window: QWidget, part: Part) -> None:
    """Click the middle of a part, through the window, so that whatever lies over it is hit in its place."""
    inside: QPoint = window.mapFromGlobal(part.at.center())
    if not window.rect().contains(inside):
        raise LookupError(f"“{part.words}” is outside the window.")
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=inside)


def press_keys(window: QWidget, keys: str) -> None:
    """Press a key or a combination, such as `F2` or `Ctrl+Shift+S`."""
    *modifiers, last = keys.split("+")
    pressed = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        pressed |= _MODIFIERS[modifier]
    QTest.keyClick(window.windowHandle(), Qt.Key[f"Key_{last}"], pressed)


def type_text(window: QWidget, text: str, pace: int) -> None:
    """Type into whatever has the focus; a line end is Return, a tabulator goes to the next field."""
    start = time.monotonic_ns() // 1_000_000 + 100_000 * next(_RESTS)  # a good while after whatever was typed before
    for place, character in enumerate(text):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            _send(window, kind, character, start + place * pace)


def _send(window: QWidget, kind: QEvent.Type, character: str, at: int) -> None:
    key = _NAMED.get(character, Qt.Key(ord(character.upper())))
    modifiers = Qt.KeyboardModifier.ShiftModifier if character.isupper() else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(kind, key, modifiers, "\r" if character == "\n" else character)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(window.windowHandle(), event)


class HeldUp(FrameSource):
    """A camera's place: it sees the room, or the code that somebody holds up, as often as a camera would."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start switched off, with nobody there."""
        super().__init__(parent)
        self._room = room(Shot(size=(800, 600)))
        self._held: Frame | None = None
        self._rooms = self._frame = 0
        self._frames = QTimer(self, interval=40)
        self._frames.timeout.connect(self._see)

    def hold_up(self, code: str, shot: Shot, seed: int) -> None:
        """Hold a code up, and take it away and hold it up anew while nothing comes of it, until the camera is off."""
        self._held, self._frame = photograph(code, shot, seed), 0
        self._frames.start()

    def start(self) -> None:
        """See whatever is there."""
        self._frames.start()

    def stop(self) -> None:
        """See nothing; whoever was there takes their code away."""
        self._frames.stop()
        self._held, self._rooms = None, 0

    def _see(self) -> None:
        away = self._held is None or self._frame // _TRIES % 2
        self.frame.emit(self._room if away else self._held)
        self._frame += 1
        self._rooms += self._held is None
        if self._rooms == _STILL:
            self._frames.stop()


class Patience:
    """The idle clock's place: it strikes when the day says so."""

    def __init__(self) -> None:
        """Start with nothing asked for."""
        self._call: Callable[[], None] = _nothing

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        """Remember what to call, however many seconds it is to be in."""
        self._call = call

    def stop(self) -> None:
        """Forget it."""
        self._call = _nothing

    def strike(self) -> None:
        """Let the time pass."""
        call, self._call = self._call, _nothing
        call()


def _nothing() -> None:
    """Nobody waits for anything."""
