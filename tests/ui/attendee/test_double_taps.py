"""A hand that shakes presses twice where it means once (EN 301 549, 5.8): one press counts."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.flow.inputs import Input, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.screens import Screen
from tests.ui.attendee.looking import button, put_on, seen_keys
from ui.attendee.debounce import TOO_SOON
from ui.parts.key_cap import KeyCap
from ui.window import AttendeeWindow

Press = Callable[[QWidget, int], None]
HELD = 40
"""Milliseconds that a finger stays."""


def tap(part: QWidget, at: int) -> None:
    """Tap `part`, by the system's clock at so many milliseconds."""
    where = QPointF(part.rect().center())
    for kind, when in ((QEvent.Type.MouseButtonPress, at), (QEvent.Type.MouseButtonRelease, at + HELD)):
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, where, part.mapToGlobal(where), Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier
        )
        event.setTimestamp(when)
        QApplication.sendEvent(part, event)


def enter(part: QWidget, at: int) -> None:
    """Press Enter on `part`, by the system's clock at so many milliseconds."""
    part.setFocus()
    for kind, when in ((QEvent.Type.KeyPress, at), (QEvent.Type.KeyRelease, at + HELD)):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(when)
        QApplication.sendEvent(part, event)


@pytest.fixture
def given(window: AttendeeWindow) -> list[Input]:
    """Return what the window sends to the flow."""
    sent: list[Input] = []
    window.given.connect(sent.append)
    return sent


@pytest.mark.parametrize("press", [tap, enter])
@pytest.mark.parametrize("pause", [20, TOO_SOON - HELD - 1])
def test_what_is_pressed_again_at_once_counts_once(
    window: AttendeeWindow, screens: Mapping[str, Screen], given: list[Input], press: Press, pause: int
) -> None:
    key = button(put_on(window, screens["welcome-back"]), Key.BADGE)
    press(key, 1000)
    press(key, 1000 + HELD + pause)
    assert given == [Pressed(Key.BADGE)]


@pytest.mark.parametrize("press", [tap, enter])
def test_what_is_pressed_again_on_purpose_counts_again(
    window: AttendeeWindow, screens: Mapping[str, Screen], given: list[Input], press: Press
) -> None:
    key = button(put_on(window, screens["welcome-back"]), Key.BADGE)
    press(key, 1000)
    press(key, 1000 + HELD + TOO_SOON)
    assert given == 2 * [Pressed(Key.BADGE)]


def test_a_hand_that_goes_on_shaking_is_waited_for(
    window: AttendeeWindow, screens: Mapping[str, Screen], given: list[Input]
) -> None:
    key = button(put_on(window, screens["welcome-back"]), Key.BADGE)
    for at in range(1000, 3000, 200):
        tap(key, at)
    assert given == [Pressed(Key.BADGE)]


def test_the_second_press_does_nothing_on_the_screen_that_the_first_one_brought(
    window: AttendeeWindow, screens: Mapping[str, Screen], given: list[Input]
) -> None:
    tap(button(put_on(window, screens["welcome-back"]), Key.BADGE), 1000)
    put_on(window, screens["badge"])
    tap(button(window, Key.PRINT), 1000 + HELD + 50)
    assert given == [Pressed(Key.BADGE)]
    tap(button(window, Key.PRINT), 2000)
    assert given == [Pressed(Key.BADGE), Pressed(Key.PRINT)]


def test_a_double_click_as_the_system_makes_it_counts_once(
    window: AttendeeWindow, screens: Mapping[str, Screen], given: list[Input]
) -> None:
    key = button(put_on(window, screens["welcome-back"]), Key.BADGE)
    where = key.mapTo(window, key.rect().center())
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(where))
    QApplication.processEvents()
    assert given == [Pressed(Key.BADGE)]


def test_a_letter_can_be_typed_twice_as_fast_as_fingers_are(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    put_on(window, screens["find-name"])
    letter = next(cap for cap in window.findChildren(KeyCap) if cap.isVisible() and cap.text().lower() == "n")
    for at in (1000, 1090, 1180):
        tap(letter, at)
    assert next(line for line in window.findChildren(QLineEdit) if line.isVisible()).text().lower() == "nnn"


def test_what_follows_a_letter_at_once_is_meant(
    window: AttendeeWindow, screens: Mapping[str, Screen], given: list[Input]
) -> None:
    put_on(window, screens["find-name"])
    tap(next(cap for cap in window.findChildren(KeyCap) if cap.isVisible()), 1000)
    tap(seen_keys(window)[Key.ASK], 1090)
    assert given[-1] == Pressed(Key.ASK)
