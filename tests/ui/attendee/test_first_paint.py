"""Nothing jumps before a person's eyes: what is painted first of a screen is what stays."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Screen
from tests.ui.attendee.looking import put_on
from ui.window import AttendeeWindow


def test_a_screen_is_laid_out_before_it_is_painted(
    window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot
) -> None:
    jumped, turned = [], QTimer(window, interval=0, singleShot=True)
    for called, screen in screens.items():
        put_on(window, screens["left-today"])
        window.show_(screen)
        first = window.grab().toImage()
        with qtbot.waitSignal(turned.timeout):
            turned.start()
        if window.grab().toImage() != first:
            jumped.append(called)
    assert not jumped, " ".join(jumped)
