"""Walk through screens by keys alone: a keyboard's, those of a tactile keypad, or the two of a switch."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.flow.keys import Key
from tests.ui.attendee.looking import seen_of
from ui.parts.button import Button
from ui.parts.key_cap import KeyCap
from ui.window import AttendeeWindow
from ui.words import say

_MOST = 120
"""More steps than the longest way round any screen has."""


@dataclass(frozen=True)
class Device:
    """What somebody has to press."""

    name: str
    on: Qt.Key
    choose: Qt.Key
    before: Qt.Key | None = None
    by_switch: bool = False

    def __str__(self) -> str:
        """Return its name."""
        return self.name


KEYBOARD = Device("keyboard", Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Backtab)
KEYPAD = Device("keypad", Qt.Key.Key_Down, Qt.Key.Key_Select, Qt.Key.Key_Up)
SWITCH = Device("switch", Qt.Key.Key_Space, Qt.Key.Key_Return, by_switch=True)
DEVICES = (KEYBOARD, KEYPAD, SWITCH)


def focused(window: AttendeeWindow) -> QWidget:
    """Return what hears the keys."""
    return QApplication.focusWidget() or window


def press(window: AttendeeWindow, key: Qt.Key) -> QWidget:
    """Press `key`, and return where the focus is then."""
    QTest.keyClick(focused(window), key)
    return focused(window)


def round_trip(window: AttendeeWindow, key: Qt.Key) -> list[QWidget]:
    """Return every stop on the way round by `key`, once it goes round."""
    stops: list[QWidget] = []
    for _ in range(_MOST):
        stop = press(window, key)
        if stop in stops:
            return stops[stops.index(stop) :]
        stops.append(stop)
    raise AssertionError(f"no end after {stops[-1].objectName() or type(stops[-1]).__name__}")


def go(window: AttendeeWindow, device: Device, name: str) -> None:
    """Go to the key called `name`, by the device's keys alone, and choose it; see on the way where the focus is."""
    for _ in range(_MOST):
        part = focused(window)
        if is_called(part, name):
            if not ring_shows(part):
                raise AssertionError(f"nobody sees that the focus is on {name}")
            QTest.keyClick(part, device.choose)
            return
        press(window, _on_from(part, device))
    raise AssertionError(f"no way to {name}")


def is_called(part: QWidget, name: str) -> bool:
    """Return whether `part` is the key of this name, or whether its first line says these words, explained or not."""
    words = say(f"key.{name}") if isinstance(name, Key) else name
    line = part.text().split("\n")[0] if isinstance(part, QAbstractButton) else ""
    return part.objectName() == name or line == words or line.startswith(f"{words} (")


def _on_from(part: QWidget, device: Device) -> Qt.Key:
    """Return the key that goes on from `part`: among choices of which one holds, a keyboard's arrows do."""
    is_one_of_several = isinstance(part, QAbstractButton) and part.autoExclusive()
    return Qt.Key.Key_Down if device is KEYBOARD and is_one_of_several else device.on


def type_with(window: AttendeeWindow, device: Device, text: str) -> None:
    """Type `text` on the screen's own keyboard, by the device's keys alone."""
    for letter in text:
        for _ in range(_MOST):
            part = focused(window)
            if isinstance(part, KeyCap) and part.cap.text.casefold() == letter:
                QTest.keyClick(part, device.choose)
                break
            press(window, _towards(window, device, part, letter))
        else:
            raise AssertionError(f"no way to the letter {letter}")


def _towards(window: AttendeeWindow, device: Device, part: QWidget, letter: str) -> Qt.Key:
    """Return what to press next: with two keys, the one that goes on; with arrows, the one that leads nearer."""
    caps = [one for one in window.findChildren(KeyCap) if one.isVisible() and one.cap.text.casefold() == letter]
    if device.by_switch or not isinstance(part, KeyCap) or not caps:
        return device.on
    there, here = caps[0].geometry(), part.geometry()
    if there.y() != here.y():
        return Qt.Key.Key_Down if there.y() > here.y() else Qt.Key.Key_Up
    return Qt.Key.Key_Right if there.x() > here.x() else Qt.Key.Key_Left


def ring_shows(part: QWidget) -> bool:
    """Return whether whoever looks can see that the focus is on `part`, and the part itself."""
    shown = part.shows_focus if isinstance(part, Button) else part.hasFocus()
    return shown and not seen_of(part).isEmpty()
