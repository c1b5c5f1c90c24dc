"""Every house part in each of its states, on one sheet for each theme. Not shipped."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from tests.screens.sheets import laid_out
from tests.ui.attendee.looking import settle
from tests.ui.parts.gallery_parts import HELD, PARTS
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.ground import Ground
from ui.parts.key_cap import KeyCap
from ui.parts.keyboard_board import Cap, Does
from ui.theme import Look, ThemeName, load_look


class State(StrEnum):
    """What a key can be in; every two of them look different."""

    REST = "rest"
    FOCUS = "focus"
    PRESSED = "pressed"
    CHOSEN = "chosen"
    OFF = "off"
    BUSY = "busy"


WORDS: Mapping[Kind, tuple[str, Icon | None]] = {
    Kind.PRIMARY: ("Print my badge", Icon.PRINTER),
    Kind.SECONDARY: ("I don’t want a badge", Icon.X),
    Kind.QUIET: ("Why do we ask?", Icon.INFO),
    Kind.SMALL: ("Look together", Icon.HAND_HEART),
    Kind.CHOICE: ("Show my pronouns", Icon.USERS),
    Kind.STAFF: ("Undo", Icon.UNDO_2),
    Kind.STAFF_PRIMARY: ("Check in", Icon.CIRCLE_CHECK),
    Kind.WAY: ("Devices", Icon.LAPTOP),
    Kind.WAY_HERE: ("Devices", Icon.LAPTOP),
    Kind.GLASS: ("Hide the camera", Icon.CAMERA_OFF),
    Kind.BAR: ("Ask a person", Icon.HAND_HEART),
}
_MAY_BE_CHOSEN = (Kind.CHOICE, Kind.KEY)
_MAY_BE_BUSY = (Kind.PRIMARY, Kind.SECONDARY)
_WIDE = {Kind.PRIMARY: 380, Kind.SECONDARY: 380, Kind.KEY: 120, Kind.STAFF: 180, Kind.STAFF_PRIMARY: 180}
Make: TypeAlias = Callable[[Look], QWidget]


def states_of(kind: Kind) -> Iterator[State]:
    """Yield the states that a button of this kind can be in."""
    for state in State:
        if state is State.CHOSEN and kind not in _MAY_BE_CHOSEN:
            continue
        if state is State.BUSY and kind not in _MAY_BE_BUSY:
            continue
        yield state


def button_in(state: State, kind: Kind, look: Look) -> QImage:
    """Return a picture of a button in this state."""
    button = _key_cap(look, on=state is State.CHOSEN) if kind is Kind.KEY else Button(look, *_words_of(kind))
    match state:
        case State.PRESSED:
            button.setProperty(HELD, True)
        case State.CHOSEN:
            button.setChecked(True)
        case State.OFF:
            button.setEnabled(False)
        case State.BUSY:
            button.set_busy(busy=True)
        case State.REST | State.FOCUS:
            pass
    return photographed(button, look, _WIDE.get(kind, 300), focused=state is State.FOCUS)


def photographed(part: QWidget, look: Look, width: int, height: int = 0, *, focused: bool = False) -> QImage:
    """Return a picture of a part on paper, as wide as is said and as high as it wants to be; keys HELD are down."""
    ground = Ground(look)
    column = QVBoxLayout(ground)
    column.setContentsMargins(4, 4, 4, 4)
    column.addWidget(part)
    high = height or max(part.heightForWidth(width - 8), part.sizeHint().height()) + 8
    ground.resize(width, high)
    ground.show()
    QTest.qWaitForWindowActive(ground)
    ground.setFocus()
    if focused:
        part.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    for key in ground.findChildren(QAbstractButton):
        key.setDown(key.property(HELD) is True)
    picture = ground.grab().toImage()
    ground.close()
    return picture


def _words_of(kind: Kind) -> tuple[str, Kind, Icon | None]:
    words, icon = WORDS[kind]
    return words, kind, icon


def _key_cap(look: Look, *, on: bool) -> KeyCap:
    key = KeyCap(look)
    key.show_cap(Cap(Does.TYPE, "k", on=on), {}, look.language)
    key.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return key


def parts_sheet(theme: ThemeName) -> QImage:
    """Return the sheet of a theme: a line of pictures for each kind of button, then every other part."""
    look = load_look(theme)
    rows = [{f"{kind} · {state}": button_in(state, kind, look) for state in states_of(kind)} for kind in Kind]
    for called, (width, height, made) in PARTS.items():
        rows.append(
            {
                f"{called} · {state}": photographed(make(look), look, width, height, focused=state == State.FOCUS)
                for state, make in made.items()
            }
        )
    return laid_out(rows, QColor(look.theme.mist), QColor(look.theme.ink))


def draw_parts(folder: Path) -> None:
    """Save the sheet of each theme in `folder`."""
    for theme in ThemeName:
        parts_sheet(theme).save(str(folder / f"parts-{theme}.png"))
