"""Tests that scanners' typing reaches no field and no shortcut, and people's reaches all of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.codes.wedge import Pace
from kiosk.domain.ticket_code import encode
from tests.ui.devices.keyboard import type_like_a_person, type_like_a_scanner
from ui.devices.wedge import Wedge

CODE = encode(bytes(range(16)))


class Desk(QWidget):
    """A window with a field and a button, a wedge that watches it, and what they told of."""

    def __init__(self, pace: Pace | None = None) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Print")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.scans: list[str] = []
        self.pressed: list[str] = []
        self.wedge = Wedge(pace, self)
        self.wedge.scanned.connect(self.scans.append)
        self.wedge.watch(self)
        self.button.clicked.connect(self.told("button"))
        self.field.returnPressed.connect(self.told("return"))

    def told(self, name: str) -> Callable[[], None]:
        return lambda: self.pressed.append(name)


def shown(desk: Desk, qtbot: QtBot) -> Desk:
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
    desk.field.setFocus()
    return desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """Return a shown desk with the focus in its field."""
    return shown(Desk(), qtbot)


@pytest.mark.parametrize("end", ["\n", "\t"])
def test_a_scan_reaches_no_field_and_is_told_once(desk: Desk, end: str) -> None:
    type_like_a_scanner(desk, CODE + end)
    assert (desk.scans, desk.field.text(), desk.pressed) == ([CODE], "", [])
    assert desk.field.hasFocus()


def test_a_scan_that_nothing_ends_is_told_when_the_keys_rest(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wedge.scanned) as told:
        type_like_a_scanner(desk, CODE)
    assert (told.args, desk.field.text()) == ([CODE], "")


def test_a_persons_words_reach_the_field_and_return_does_its_work(desk: Desk) -> None:
    type_like_a_person(desk, "Amina Example\n")
    assert (desk.field.text(), desk.scans, desk.pressed) == ("Amina Example", [], ["return"])


def test_a_persons_last_letter_needs_no_other_key(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.field.textChanged):
        type_like_a_person(desk, "a")
    assert desk.field.text() == "a"


def test_a_scan_in_the_middle_of_a_persons_words_leaves_them_whole(desk: Desk) -> None:
    type_like_a_person(desk, "Ami")
    type_like_a_scanner(desk, CODE + "\n")
    type_like_a_person(desk, "na\n")
    assert (desk.field.text(), desk.scans) == ("Amina", [CODE])


def test_a_scan_presses_no_button_that_has_the_focus(desk: Desk) -> None:
    desk.button.setFocus()
    type_like_a_scanner(desk, "A CODE WITH SPACES\n")
    assert (desk.scans, desk.pressed) == (["A CODE WITH SPACES"], [])


def test_a_person_presses_a_button_by_the_space_bar(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    with qtbot.waitSignal(desk.button.clicked):
        type_like_a_person(desk, " ")
    assert desk.pressed == ["button"]


def test_no_shortcut_of_one_letter_hears_a_scan(qtbot: QtBot) -> None:
    desk = shown(Desk(Pace(limit=10_000)), qtbot)  # these keys carry the system's time, and this machine may be slow
    shortcut = QShortcut(QKeySequence("K"), desk)
    shortcut.activated.connect(desk.told("shortcut"))
    desk.button.setFocus()
    for key in [*(Qt.Key.Key_K,) * 8, Qt.Key.Key_Return]:
        QTest.keyClick(desk.windowHandle(), key)
    assert (desk.scans, desk.pressed) == (["kkkkkkkk"], [])


def test_a_shortcut_that_carries_ctrl_works_at_once(desk: Desk) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+F"), desk)
    shortcut.activated.connect(desk.told("find"))
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.pressed == ["find"]


def test_a_letter_comes_before_the_shortcut_pressed_after_it(desk: Desk) -> None:
    shortcut = QShortcut(QKeySequence("F2"), desk)
    shortcut.activated.connect(lambda: desk.pressed.append(desk.field.text()))
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_A)
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_F2)
    assert desk.pressed == ["a"]


def test_letters_outside_the_latin_alphabet_reach_the_field(desk: Desk) -> None:
    type_like_a_person(desk, "نور\n")
    assert desk.field.text() == "نور"
