"""The screen's own keyboard under finger, arrow keys and screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.attendee.looking import settle
from ui.attendee.typing_dock import TypingDock
from ui.parts.button import Button, Kind
from ui.parts.key_cap import KeyCap
from ui.parts.keyboard_board import Does
from ui.theme import HALO, Look, TextSize, apply_look, load_look

LEFT = Qt.MouseButton.LeftButton
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)


class Dock:
    """A line with the keyboard below it, and a finger."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.go_on = Button(look, "Continue", Kind.PRIMARY)
        self.widget = TypingDock(look, "Your name", self.go_on, language="en")
        self.told: list[str] = []
        self.widget.edited.connect(self.told.append)
        qtbot.addWidget(self.widget)
        self.widget.resize(1286, 460)
        with qtbot.waitActive(self.widget):
            self.widget.show()
            self.widget.activateWindow()
        self.line = self.widget.field.line
        self.line.setFocus()

    def key(self, text: str) -> KeyCap:
        return next(key for key in self.widget.keyboard.keys if text in (key.text(), key.cap.does.value))

    def tap(self, *texts: str) -> None:
        for text in texts:
            QTest.mouseClick(self.key(text), LEFT)


@pytest.fixture
def dock(look: Look, qtbot: QtBot) -> Dock:
    return Dock(look, qtbot)


def test_a_finger_types_where_the_cursor_is_and_takes_no_focus(dock: Dock) -> None:
    dock.tap("s", "a", "m", Does.SPACE, Does.SHIFT, "O")
    dock.line.home(False)
    dock.tap("'")
    assert dock.line.text() == "'sam O"
    assert QApplication.focusWidget() is dock.line
    assert dock.told[-1] == "'sam O"


def test_both_keyboards_write_into_the_same_line(dock: Dock) -> None:
    dock.tap("s")
    QTest.keyClicks(dock.line, "am")
    dock.tap(Does.DELETE)
    assert dock.line.text() == "sa"


def test_a_key_acts_when_it_is_let_go(dock: Dock) -> None:
    QTest.mousePress(dock.key("s"), LEFT)
    assert dock.line.text() == ""
    QTest.mouseRelease(dock.key("s"), LEFT)
    assert dock.line.text() == "s"


def test_a_marked_word_is_written_over(dock: Dock) -> None:
    dock.tap("s", "a", "m")
    dock.line.selectAll()
    dock.tap("x")
    assert dock.line.text() == "x"


def test_delete_goes_on_while_it_is_held(dock: Dock, qtbot: QtBot) -> None:
    dock.widget.show_text("Samira Hollis-Quayle")
    delete = dock.key(Does.DELETE)
    QTest.mousePress(delete, LEFT)
    qtbot.waitUntil(lambda: len(dock.line.text()) < 15)
    QTest.mouseRelease(delete, LEFT)
    assert dock.told[0] == "Samira Hollis-Quayl"


def test_clear_leaves_nothing_that_could_be_undone(dock: Dock) -> None:
    dock.tap("s", "a", "m", Does.CLEAR)
    assert dock.line.text() == ""
    assert dock.told[-1] == ""
    dock.line.undo()
    assert dock.line.text() == ""


def test_a_letter_that_is_held_shows_its_accents_and_types_nothing(dock: Dock, qtbot: QtBot) -> None:
    letter = dock.key("e")
    QTest.mousePress(letter, LEFT)
    qtbot.waitUntil(lambda: any(key.text() == "é" for key in dock.widget.keyboard.keys))
    QTest.mouseRelease(letter, LEFT)
    assert dock.line.text() == ""
    dock.tap("é", "e")
    assert dock.line.text() == "ée"


def test_accents_come_by_a_key_that_can_be_seen(dock: Dock) -> None:
    dock.tap(Does.ACCENTS, "o", "ø")
    assert dock.line.text() == "ø"


def test_a_layout_is_chosen_by_its_name_and_the_line_turns_with_it(dock: Dock) -> None:
    dock.tap(Does.LAYOUTS, "اردو", "س", "ل")
    assert dock.line.text() == "سل"
    assert dock.line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    dock.tap(Does.LAYOUTS, "ਪੰਜਾਬੀ", "ਕ", "ੌ")
    assert dock.line.text() == "سلਕੌ"
    assert dock.line.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_nothing_more_is_typed_than_a_name_may_have(dock: Dock) -> None:
    dock.widget.show_text("x" * 100)
    dock.tap("s")
    assert dock.line.text() == "x" * 100


def test_going_on_waits_for_something_to_go_on_with_and_enter_does_the_same(dock: Dock, qtbot: QtBot) -> None:
    assert not dock.go_on.isEnabled()
    dock.tap("s")
    with qtbot.waitSignal(dock.go_on.clicked):
        QTest.keyClick(dock.line, Qt.Key.Key_Return)
    dock.tap(Does.DELETE, Does.SPACE)
    with qtbot.assertNotEmitted(dock.go_on.clicked):
        QTest.keyClick(dock.line, Qt.Key.Key_Return)


def test_arrow_keys_reach_every_key_from_the_one_where_tab_stops(dock: Dock) -> None:
    keys = dock.widget.keyboard.keys
    stops = [key for key in keys if key.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == keys[:1]
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = {QApplication.focusWidget()}
    for _ in range(4):
        for arrow in [Qt.Key.Key_Left] * 13 + [Qt.Key.Key_Right] * 13:
            QTest.keyClick(QApplication.focusWidget() or keys[0], arrow)
            reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or keys[0], Qt.Key.Key_Down)
    assert set(keys) <= reached


def test_arrow_keys_stop_at_the_sides_and_leave_above_as_tab_does(dock: Dock) -> None:
    first = dock.widget.keyboard.keys[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is first
    for leaves in (Qt.Key.Key_Up, Qt.Key.Key_Tab):
        first.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(first, leaves)
        assert not isinstance(QApplication.focusWidget(), KeyCap)


def test_enter_on_a_key_types_it_and_the_focus_stays_on_the_keyboard(dock: Dock) -> None:
    first = dock.widget.keyboard.keys[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Return)
    for key in [Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Left, Qt.Key.Key_Space]:
        QTest.keyClick(QApplication.focusWidget() or first, key)
    assert dock.line.text() == "q"
    assert QApplication.focusWidget() is dock.key(Does.LETTERS)


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("scale", [0.75, 1.0, 1.4])
def test_keys_are_as_large_as_a_finger_and_lie_apart(dock: Dock, size: TextSize, scale: float) -> None:
    look = load_look(size=size, scale=scale)
    apply_look(dock.widget, look)
    dock.widget.resize(look.px(1286), dock.widget.sizeHint().height())
    settle()
    for layout in ("English", "Polski", "اردو", "ਪੰਜਾਬੀ", "العربية"):
        dock.tap(Does.LAYOUTS, layout)
        bodies = [
            key.geometry().adjusted(*[look.px(HALO)] * 2, *[-look.px(HALO)] * 2) for key in dock.widget.keyboard.keys
        ]
        assert min(min(body.width(), body.height()) for body in bodies) >= look.px(72) - 1
        apart = look.px(12) // 2
        grown = [body.adjusted(-apart, -apart, apart, apart) for body in bodies]
        assert not [1 for at, one in enumerate(grown) for other in grown[:at] if one.intersects(other)]


def test_every_key_has_a_name_that_can_be_said(dock: Dock) -> None:
    for layout in ("English", "Polski", "اردو", "ਪੰਜਾਬੀ", "العربية"):
        dock.tap(Does.LAYOUTS, layout)
        spoken = [
            QAccessible.queryAccessibleInterface(key).text(QAccessible.Text.Name) for key in dock.widget.keyboard.keys
        ]
        assert all(spoken)
        assert len(set(spoken)) == len(spoken)
    assert {"Delete one letter", "Keyboard: العربية / ABC"} <= set(spoken)
    dock.tap(Does.LAYOUTS, "ਪੰਜਾਬੀ")
    assert dock.key("ੀ").accessibleName() == "gurmukhi vowel sign ii"
