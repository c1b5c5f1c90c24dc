"""Whoever presses "Further down" with a finger comes to all there is, wherever the focus was before."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Screen
from tests.ui.attendee.looking import buttons, put_on, settle
from ui.window import AttendeeWindow


def in_sight(window: AttendeeWindow, called: str) -> bool:
    """Return whether the key with this name is seen whole."""
    key = next(one for one in window.findChildren(QAbstractButton) if one.objectName() == called)
    return key.visibleRegion().boundingRect() == key.rect()


def press(window: AttendeeWindow, words: str) -> None:
    """Press, as a finger or a mouse does, where the key with these words is seen."""
    key = next(one for one in buttons(window) if one.text() == words and one.isVisible())
    there = key.mapTo(window, QPoint(key.width() // 2, key.height() // 2))
    part = window.childAt(there)
    assert isinstance(part, QWidget)
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    settle()


@pytest.mark.parametrize("name", ["sessions", "panel-map"])
def test_more_below_leads_to_the_end_and_back_up_to_the_beginning(
    window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot, name: str
) -> None:
    window.resize(1366, 640)
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        put_on(window, screens[name])
    seen = 0
    while any(one.text() == "Further down" and one.isVisible() for one in buttons(window)):
        press(window, "Further down")
        seen += 1
        assert seen < 20
    assert seen
    last = [one.objectName() for one in buttons(window) if one.objectName().startswith("session ")][-1:]
    assert all(in_sight(window, one) for one in last)
    while any(one.text() == "Further up" and one.isVisible() for one in buttons(window)):
        press(window, "Further up")
        seen -= 1
    assert seen > -20
