"""Every attendee screen is reached by keys, in reading order; what is measured on it, test_walk.py knows."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.keys import Key
from kiosk.flow.screens import Camera, Screen, Welcome
from tests.ui.attendee.looking import button, buttons, moves_a_column, put_on, settle
from ui.parts.button import Button
from ui.parts.choices import ChoiceList
from ui.parts.key_cap import KeyCap
from ui.theme import HALO, TextSize, fit_scale
from ui.window import AttendeeWindow


def is_other_choice(key: QAbstractButton) -> bool:
    """Return whether the arrow keys lead to this one, from the choice that is on, or from a key of the keyboard."""
    group = key.group()
    is_key = isinstance(key, KeyCap) and not key.focusPolicy() & Qt.FocusPolicy.TabFocus
    return is_key or (group is not None and group.exclusive() and not key.isChecked())


def test_the_keyboard_reaches_every_key_and_is_caught_nowhere(
    window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.show()
    for name, screen in screens.items():
        put_on(window, screen)
        wanted = {key for key in buttons(window) if key.isEnabled() and not is_other_choice(key)}
        reached: set[QWidget | None] = set()
        for _ in range(len(wanted) + 4):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        wanted -= {key for key in wanted if moves_a_column(key)}
        assert wanted <= reached, (name, [key.objectName() or key.text() for key in wanted - reached])


def test_the_tab_key_goes_in_reading_order_and_back(window: AttendeeWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.show()
    put_on(window, Welcome())
    stops = []
    for key in [Qt.Key.Key_Tab] * 4 + [Qt.Key.Key_Backtab] * 4:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        stops.append((QApplication.focusWidget() or window).objectName())
    assert stops == ["no code", "not booked", "privacy", "map", "privacy", "not booked", "no code", "read aloud"]


def test_no_key_has_the_focus_unseen_where_a_code_turned_the_page_and_the_first_is_the_badge(
    window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    for active in (window, other, window):
        with qtbot.waitActive(active):
            active.show()
            active.activateWindow()
        if active is other:
            put_on(window, screens["welcome-back"])
    with qtbot.assertNotEmitted(window.given):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    assert (QApplication.focusWidget() or window).objectName() == "badge"


def test_everything_that_takes_the_focus_has_a_name(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for name, screen in screens.items():
        for part in put_on(window, screen).findChildren(QWidget):
            if isinstance(part, QAbstractButton | QLineEdit) and part.isVisibleTo(window):
                node = QAccessible.queryAccessibleInterface(part)
                assert node is not None
                assert node.text(QAccessible.Text.Name), (name, part.objectName())


def test_the_screen_fits_itself_to_another_window(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    put_on(window, screens["welcome"])
    window.resize(1920, 1080)
    settle()
    key = next(one for one in window.findChildren(Button) if one.style_of_kind.height == 88)
    assert key.height() >= round((88 + 2 * HALO) * fit_scale(1920, 1080)) - 1


@pytest.mark.parametrize("size", list(TextSize))
def test_what_can_be_done_without_a_code_is_always_in_sight(window: AttendeeWindow, size: TextSize) -> None:
    for camera in Camera:
        put_on(window, Welcome(camera), size)
        for name in (Key.NO_CODE, Key.NOT_BOOKED):
            key = button(window, name)
            assert key.visibleRegion().boundingRect() == key.rect(), (camera, name)


def test_no_language_is_offered_larger_than_another(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    (languages,) = put_on(window, screens["panel-language"]).findChildren(ChoiceList)
    sizes = [key.size().toTuple() for key in languages.findChildren(Button)]
    assert len(sizes) > 4
    assert len(set(sizes)) == 1
