"""Nothing jumps before a person's eyes: what is painted first of a screen is what stays."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from kiosk.flow.screens import Screen
from tests.ui.attendee.looking import put_on
from ui.window import AttendeeWindow


def test_a_screen_is_laid_out_before_it_is_painted(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    jumped = []
    for called, screen in screens.items():
        put_on(window, screens["left-today"])
        window.show_(screen)
        first = window.grab().toImage()
        QTest.qWait(0)
        QCoreApplication.processEvents()
        if window.grab().toImage() != first:
            jumped.append(called)
    assert not jumped, " ".join(jumped)
