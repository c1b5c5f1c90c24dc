"""Where the keyboard goes on while a screen changes under it: sessions that come later, one that is read about."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Screen, Sessions
from tests.ui.attendee.looking import button, buttons, put_on, settle
from ui.window import AttendeeWindow


@pytest.fixture
def listed(window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot) -> Sessions:
    """Return the list of sessions, once the window is active and shows the greeting that leads there."""
    with qtbot.waitActive(window):
        window.show()
    put_on(window, screens["welcome-back"])
    listed = screens["sessions"]
    assert isinstance(listed, Sessions)
    return listed


def focused(window: AttendeeWindow) -> QWidget:
    return QApplication.focusWidget() or window


def can_press(window: AttendeeWindow, text: str) -> bool:
    """Return whether a key that says so is there, and has room."""
    return any(one.text() == text and not one.visibleRegion().isEmpty() for one in buttons(window))


def use_keys(window: AttendeeWindow) -> None:
    QTest.keyClick(focused(window), Qt.Key.Key_Tab)


def test_keys_begin_at_the_first_session_also_where_the_list_comes_later(
    window: AttendeeWindow, listed: Sessions, qtbot: QtBot
) -> None:
    use_keys(window)
    put_on(window, replace(listed, sessions=(), now=None))
    put_on(window, listed)
    qtbot.waitUntil(lambda: focused(window).objectName() == f"session {listed.sessions[0].id}")


def test_keys_stay_where_somebody_went_while_the_list_is_shown_again(
    window: AttendeeWindow, listed: Sessions, qtbot: QtBot
) -> None:
    use_keys(window)
    put_on(window, listed)
    qtbot.waitUntil(lambda: focused(window).objectName() == f"session {listed.sessions[0].id}")
    use_keys(window)
    put_on(window, listed)
    assert focused(window).objectName() == f"session {listed.sessions[1].id}"


@pytest.mark.parametrize(
    ("name", "first"), [("sessions-join", "join"), ("sessions-mine", "back"), ("sessions-waiting", "back")]
)
def test_keys_go_on_at_joining_and_never_at_letting_go_of_a_place(
    window: AttendeeWindow, screens: Mapping[str, Screen], listed: Sessions, name: str, first: str
) -> None:
    use_keys(window)
    put_on(window, listed)
    put_on(window, screens[name])
    assert focused(window).objectName() == first


def test_fingers_leave_the_focus_nowhere_when_the_key_they_pressed_goes(
    window: AttendeeWindow, screens: Mapping[str, Screen], listed: Sessions
) -> None:
    put_on(window, screens["sessions-join"])
    QTest.mouseClick(button(window, "back"), Qt.MouseButton.LeftButton)
    put_on(window, listed)
    assert focused(window) is window


def test_the_list_can_be_gone_through_by_finger_after_one_session_was_read_about(
    window: AttendeeWindow, screens: Mapping[str, Screen], listed: Sessions, qtbot: QtBot
) -> None:
    for screen in (replace(listed, sessions=(), now=None), listed):
        window.show_(screen)
    qtbot.waitUntil(lambda: can_press(window, "Further down"))
    for name in ("sessions-join", "sessions"):
        window.show_(screens[name])
        settle()
    assert can_press(window, "Further down")
