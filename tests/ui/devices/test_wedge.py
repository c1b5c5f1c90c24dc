"""Tests that scanners' typing reaches no field and no shortcut, and people's reaches all of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.codes.keyboards import GERMAN, LAYOUTS, SEPARATOR, US, Caps, Layout
from kiosk.codes.scanner import ScannerSettings
from kiosk.codes.typed import Meant, choose
from kiosk.codes.wedge import USUAL_PACE, Jumbled, Pace, Typed
from kiosk.domain.ticket_code import encode
from tests.ui.devices.keyboard import (
    SHIFTED,
    X11,
    compose,
    scan_on,
    scan_through_x11,
    type_like_a_person,
    type_like_a_scanner,
)
from ui.devices.wedge import Wedge

CODE = encode(bytes(range(16)))


class Desk(QWidget):
    """A window with a field and a button, a wedge that watches it, and what they told of."""

    def __init__(self, pace: Pace = USUAL_PACE, scan_codes_from: int | None = None) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Print")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.scans: list[Typed] = []
        self.jumbles: list[Jumbled] = []
        self.pressed: list[str] = []
        self.wedge = Wedge(ScannerSettings(pace), self, scan_codes_from)
        self.wedge.scanned.connect(self.scans.append)
        self.wedge.jumbled.connect(self.jumbles.append)
        self.wedge.watch(self)
        self.button.clicked.connect(self.told("button"))
        self.field.returnPressed.connect(self.told("return"))

    def texts(self) -> list[str]:
        return [typed.text for typed in self.scans]

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


@contextmanager
def hearing(desk: Desk, qtbot: QtBot, times: int = 1) -> Iterator[None]:
    """Wait until scans were told of: once the keys rest."""
    with qtbot.waitSignals([desk.wedge.scanned] * times):
        yield


@pytest.mark.parametrize("end", ["\n", "\t", "\n\n", "\n\t"])
def test_a_scan_reaches_no_field_and_is_told_once(desk: Desk, qtbot: QtBot, end: str) -> None:
    with hearing(desk, qtbot):
        type_like_a_scanner(desk, CODE + end)
    assert (desk.texts(), desk.field.text(), desk.pressed) == ([CODE], "", [])
    assert desk.field.hasFocus()


def test_a_scan_that_nothing_ends_is_told_when_the_keys_rest(desk: Desk, qtbot: QtBot) -> None:
    with hearing(desk, qtbot):
        type_like_a_scanner(desk, CODE)
    assert (desk.texts(), desk.field.text()) == ([CODE], "")


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
    assert (desk.field.text(), desk.texts()) == ("Amina", [CODE])


def test_a_scan_presses_no_button_that_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    with hearing(desk, qtbot):
        type_like_a_scanner(desk, "A CODE WITH SPACES\n\n")
    assert (desk.texts(), desk.pressed) == (["A CODE WITH SPACES"], [])


def test_a_person_presses_a_button_by_the_space_bar(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    with qtbot.waitSignal(desk.button.clicked):
        type_like_a_person(desk, " ")
    assert desk.pressed == ["button"]


def test_no_shortcut_of_one_letter_hears_a_scan(qtbot: QtBot) -> None:
    desk = shown(Desk(Pace(limit=900)), qtbot)  # these keys carry the system's time, and this machine may be slow
    shortcut = QShortcut(QKeySequence("K"), desk)
    shortcut.activated.connect(desk.told("shortcut"))
    desk.button.setFocus()
    with hearing(desk, qtbot):
        for key in [*(Qt.Key.Key_K,) * 8, Qt.Key.Key_Return]:
            QTest.keyClick(desk.windowHandle(), key)
    assert (desk.texts(), desk.pressed) == (["kkkkkkkk"], [])


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


def test_the_same_code_twice_in_one_go_is_one_scan(desk: Desk, qtbot: QtBot) -> None:
    with hearing(desk, qtbot):
        type_like_a_scanner(desk, f"{CODE}\n{CODE}\n")
    assert (desk.texts(), desk.jumbles, desk.field.text()) == ([CODE], [], "")


def test_two_scanners_at_once_are_told_as_such_and_reach_nothing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wedge.jumbled):
        type_like_a_scanner(desk, "K1K1ABCD9999\nABCD\n")
    assert (desk.scans, desk.field.text(), desk.pressed) == ([], "", [])


@pytest.mark.parametrize("caps", Caps)
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_keys_that_tell_themselves_give_what_was_sent_on_any_layout(qtbot: QtBot, layout: Layout, caps: Caps) -> None:
    desk = shown(Desk(scan_codes_from=X11), qtbot)
    sent = f"{CODE} ]Q1~@#^=[z-y"
    with hearing(desk, qtbot):
        scan_on(desk, sent, layout, caps)
    assert ([typed.sent for typed in desk.scans], desk.field.text()) == ([sent], "")


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_where_no_key_tells_itself_a_code_is_found_by_what_it_typed(desk: Desk, qtbot: QtBot, layout: Layout) -> None:
    with hearing(desk, qtbot):
        scan_on(desk, CODE, layout)
    assert desk.scans[0].sent is None
    assert choose(desk.scans[0], {CODE}.__contains__) == Meant(CODE)


def press(desk: Desk, text: str) -> None:
    for letter in text:
        QTest.keyClick(desk.windowHandle(), ord(letter))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_ctrl_and_the_key_of_a_bracket_stand_between_parts_of_a_code(qtbot: QtBot, layout: Layout) -> None:
    desk = shown(Desk(scan_codes_from=X11), qtbot)
    sent = f"01040123{SEPARATOR}7"
    with hearing(desk, qtbot):
        scan_on(desk, sent, layout)
    assert [typed.sent for typed in desk.scans] == [sent]


def test_letters_that_an_input_method_made_of_dead_keys_stay_in_the_code(qtbot: QtBot) -> None:
    desk = shown(Desk(Pace(limit=900)), qtbot)
    with hearing(desk, qtbot):
        press(desk, "code")
        compose(desk.field, "é")
        press(desk, "1234")
    assert (desk.texts(), desk.field.text()) == (["codeé1234"], "")
    assert choose(desk.scans[0], {"code=e1234"}.__contains__) == Meant("code=e1234")


def test_a_persons_accents_reach_the_field_in_order(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignals([desk.field.textChanged] * 3):
        type_like_a_person(desk, "Zo")
        compose(desk.field, "é")
    assert desk.field.text() == "Zoé"


def test_a_key_that_came_up_after_shift_did_is_kept_from_the_field_too(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    with hearing(desk, qtbot):
        scan_on(desk, "!!!!!!! ", US)
    assert (desk.texts(), desk.pressed, desk.button.isDown()) == (["!!!!!!! "], [], False)


def test_typing_faster_than_most_people_can_is_still_a_persons(desk: Desk, qtbot: QtBot) -> None:
    for word in ("the", "quick", "brown"):  # rolled, as fast as a scanner; between words a person's pause
        type_like_a_scanner(desk, word)
    qtbot.waitUntil(lambda: desk.field.text() == "thequickbrown")
    assert desk.scans == []


def test_a_word_that_is_still_being_composed_is_shown_after_what_was_typed_before(desk: Desk) -> None:
    type_like_a_person(desk, "Zo")
    QCoreApplication.sendEvent(desk.field, QInputMethodEvent("´", []))
    assert desk.field.text() == "Zo"


def test_a_key_that_is_held_down_types_on(desk: Desk) -> None:
    for _ in range(9):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True)
        QCoreApplication.sendEvent(desk.windowHandle(), held)
    assert (desk.field.text(), desk.scans) == ("aaaaaaaaa", [])


def test_numbers_that_a_scanner_types_with_alt_are_no_shortcuts_and_a_persons_are(qtbot: QtBot) -> None:
    desk = shown(Desk(Pace(limit=900)), qtbot)
    QShortcut(QKeySequence("Alt+7"), desk).activated.connect(desk.told("page 7"))
    alt = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
    with hearing(desk, qtbot):
        for key, modifiers in [*((Qt.Key.Key_7, alt),) * 6, (Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier)]:
            QTest.keyClick(desk.windowHandle(), key, modifiers)
    assert (desk.texts(), desk.pressed) == (["k"], [])
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert desk.pressed == ["page 7"]


SENDABLE = "".join(SHIFTED) + "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ "


def scanned_through_x11(desk: Desk, sent: str, layout: Layout, caps: Caps) -> list[str | None]:
    """Return what is told of a scan, once a person's key shows that it is over."""
    desk.scans.clear()
    scan_through_x11(desk.field, sent, layout, caps)
    type_like_a_person(desk, "\n")
    return [typed.sent for typed in desk.scans]


@pytest.fixture
def x11_desk(qtbot: QtBot) -> Desk:
    """Return a shown desk on X11; what an input method makes carries no time, and this machine may be slow."""
    return shown(Desk(Pace(limit=900), X11), qtbot)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(sent=st.text(SENDABLE, min_size=6, max_size=30) | st.text("=+`~[{eE ;1", min_size=6, max_size=12), caps=...)
def test_dead_keys_that_an_input_method_keeps_to_itself_are_not_lost(
    x11_desk: Desk, layout: Layout, sent: str, caps: Caps
) -> None:
    assert scanned_through_x11(x11_desk, sent, layout, caps) == [sent]
    assert x11_desk.field.text() == ""


def test_a_dead_key_that_is_put_on_nothing_makes_no_other_known_code(x11_desk: Desk) -> None:
    scanned_through_x11(x11_desk, "AB12+;C3", GERMAN, Caps.OFF)
    known = {"AB12+;C3", "AB12;C3"}
    assert choose(x11_desk.scans[0], known.__contains__) == Meant("AB12+;C3")


def tell_key(desk: Desk, kind: QEvent.Type, text: str, at: int) -> None:
    code = {"1": 10, "2": 11, "e": 26, "^": 49, "": 51}[text]
    key = Qt.Key.Key_Dead_Circumflex if text == "^" else Qt.Key(ord(text.upper() or "M"))
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0, "" if text == "^" else text)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(desk.windowHandle(), event)


DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@pytest.mark.parametrize(
    "last",
    [
        pytest.param([(DOWN, "e"), (UP, "^"), (UP, "e")], id="a dead key comes up after the next went down"),
        pytest.param(
            [(UP, "^"), (None, "ê"), (DOWN, "2"), (UP, "2")], id="the next goes down before a letter's key is up"
        ),
        pytest.param([(UP, "^"), (None, "ê")], id="a letter's key never comes up"),
    ],
)
def test_keys_in_no_clear_order_are_nobodys_code(x11_desk: Desk, last: list[tuple[QEvent.Type | None, str]]) -> None:
    for at, (kind, text) in enumerate([(kind, "1") for _ in range(6) for kind in (DOWN, UP)] + last, start=1000):
        if kind is None:
            compose(x11_desk.field, text)
        else:
            tell_key(x11_desk, kind, text, at)
    type_like_a_person(x11_desk, "\n")
    [typed] = x11_desk.scans
    assert typed.sent is None
    assert "\ufffd" in typed.text


def test_a_key_that_types_nothing_here_is_still_the_one_that_was_sent(x11_desk: Desk) -> None:
    for at, text in enumerate(["1", "1", "2", "", "1", "1"], start=1000):  # as caps lock makes of the French µ
        tell_key(x11_desk, DOWN, text, at)
        tell_key(x11_desk, UP, text, at)
    type_like_a_person(x11_desk, "\n")
    assert [typed.sent for typed in x11_desk.scans] == ["112\\11"]


def test_a_persons_accents_on_x11_reach_the_field_once(x11_desk: Desk) -> None:
    type_like_a_person(x11_desk, "Z")
    scan_through_x11(x11_desk.field, "`e", GERMAN)
    type_like_a_person(x11_desk, "t\n")
    assert (x11_desk.field.text(), x11_desk.scans) == ("Zêt", [])
