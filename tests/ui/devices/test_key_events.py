"""What a key does in a code, and which key of a US keyboard it is, is read from what Qt tells of it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.codes.keyboards import SEPARATOR
from kiosk.codes.scanner import ALL_ENDINGS, Ending
from kiosk.codes.wedge import Key, Kind, Typed
from tests.ui.devices.keyboard import X11
from ui.devices import key_events
from ui.devices.key_events import Clock, KeyReader

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def pressed(
    key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE, code: int = 0, *, again: bool = False
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text, again)


@pytest.fixture
def reader(qapp: object) -> KeyReader:
    """Return what reads keys of X11."""
    return KeyReader(ALL_ENDINGS, X11)


@pytest.mark.parametrize(
    ("event", "typed"),
    [
        (pressed(Qt.Key.Key_Z, "z", NONE, 21 + X11), Typed("z", "y")),
        (pressed(Qt.Key.Key_QuoteDbl, '"', SHIFT, 3 + X11), Typed('"', "@")),
        (pressed(Qt.Key.Key_Space, " ", NONE, 57 + X11), Typed(" ", " ")),
        (pressed(Qt.Key.Key_Dead_Acute, "", NONE, 13 + X11), Typed("", "=")),
        (pressed(Qt.Key.Key_7, "7", KEYPAD, 71 + X11), Typed("7", "7")),
        (pressed(Qt.Key.Key_BraceLeft, "{", CTRL | ALT, 8 + X11), Typed("{", None)),
        (pressed(Qt.Key.Key_Less, "<", NONE, 86 + X11), Typed("<", None)),
        (pressed(Qt.Key.Key_Z, "z"), Typed("z", None)),
        (pressed(Qt.Key.Key_7, "7", ALT | KEYPAD, 71 + X11), Typed("", None)),
    ],
)
def test_characters_are_read_as_typed_and_as_sent(reader: KeyReader, event: QKeyEvent, typed: Typed) -> None:
    assert reader.key(event, 7) == Key(Kind.CHARACTER, 7, typed)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (pressed(Qt.Key.Key_A, "a", again=True), Kind.OTHER),
        (pressed(Qt.Key.Key_F, "\x06", CTRL), Kind.OTHER),
        (pressed(Qt.Key.Key_7, "7", ALT), Kind.OTHER),
        (pressed(Qt.Key.Key_Left, ""), Kind.OTHER),
        (pressed(Qt.Key.Key_Return, "\r", CTRL), Kind.OTHER),
        (pressed(Qt.Key.Key_Backtab, "", SHIFT), Kind.OTHER),
        (pressed(Qt.Key.Key_Enter, "\r", KEYPAD), Kind.END),
    ],
)
def test_what_is_no_character_is_told(reader: KeyReader, event: QKeyEvent, kind: Kind) -> None:
    assert reader.kind(event) is kind


def test_an_end_says_which_it_was(reader: KeyReader) -> None:
    assert reader.key(pressed(Qt.Key.Key_Tab, "\t"), 1) == Key(Kind.END, 1, Typed("\t", None))
    assert reader.key(pressed(Qt.Key.Key_Return, "\r"), 1) == Key(Kind.END, 1, Typed("\r", None))


def test_a_key_that_was_not_chosen_ends_nothing(qapp: object) -> None:
    assert KeyReader({Ending.RETURN}).kind(pressed(Qt.Key.Key_Tab, "\t")) is Kind.OTHER


@pytest.mark.parametrize("key", [Qt.Key.Key_BracketRight, Qt.Key.Key_Plus, Qt.Key.Key_Dollar])
def test_a_separator_is_ctrl_with_the_key_that_a_us_keyboard_has_a_bracket_on(reader: KeyReader, key: Qt.Key) -> None:
    event = pressed(key, "", CTRL, 27 + X11)
    assert reader.key(event, 1) == Key(Kind.SEPARATOR, 1, Typed(SEPARATOR, SEPARATOR))


def test_where_no_key_tells_itself_a_separator_is_known_by_what_it_types(qapp: object) -> None:
    assert KeyReader(ALL_ENDINGS).kind(pressed(Qt.Key.Key_Plus, SEPARATOR, CTRL)) is Kind.SEPARATOR
    assert KeyReader(ALL_ENDINGS).kind(pressed(Qt.Key.Key_Plus, "", CTRL)) is Kind.OTHER


def key_at(time: int) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(time)
    return event


def test_no_key_is_told_as_earlier_than_a_letter_that_was_told_of_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, times = Clock(), iter([0, 50, 51, 52])
    monkeypatch.setattr(key_events, "_now", lambda: next(times))
    assert [clock.of(key_at(1000)), clock.now()] == [1000, 1050]
    assert [clock.of(key_at(1004)), clock.of(key_at(1060))] == [1050, 1060]
