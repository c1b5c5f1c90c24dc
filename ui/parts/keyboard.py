"""The screen's own keyboard, for whoever has no other: it tells what was typed, and never takes the focus by touch."""

from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.parts.key_cap import KeyCap, height_of_key
from ui.parts.keyboard_board import WIDTH, Board, Cap, Does, caps, held, pressed
from ui.parts.keyboard_layout import layout_for
from ui.theme import Look

_ROWS = 4
_Place: TypeAlias = tuple[int, int, int]
"""Row, first column and width of a key."""


class Keyboard(QWidget):
    """Four rows of keys. The Tab key stops at one of them; arrow keys lead from there to the others."""

    typed = Signal(str)
    deleted = Signal()
    """The character before the cursor is to go."""
    cleared = Signal()
    """All is to go."""
    turned = Signal(bool)
    """Another layout is shown: whether it is written from right to left."""

    def __init__(self, look: Look, words: Mapping[str, str], language: str = "en") -> None:
        """Begin with the letters of `language`; `words` are written on keys, or spoken, by what those do."""
        super().__init__()
        self._look, self._words = look, words
        self._board = Board(layout_for(language))
        self._keys: list[KeyCap] = []
        self._places: list[_Place] = []
        self._current = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for column in range(WIDTH):
            self._grid.setColumnStretch(column, 1)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys stand where they do on any keyboard
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_look(look)
        self._show(self._board)

    @property
    def is_rtl(self) -> bool:
        """Return whether the layout that is shown is written from right to left."""
        return self._board.layout.is_rtl

    @property
    def keys(self) -> list[KeyCap]:
        """Return the keys that are shown, in the order of reading."""
        return self._keys[: len(self._places)]

    def set_look(self, look: Look) -> None:
        """Take over `look`; what is shown stays. A row without keys keeps its room, so that no other one moves."""
        self._look = look
        height = height_of_key(look)
        for row in range(_ROWS):
            self._grid.setRowMinimumHeight(row, height)
        self.setFixedHeight(_ROWS * height)

    def _show(self, board: Board) -> None:
        turned, self._board = board.layout != self._board.layout, board
        has_focus = self._go_to_the_focus()
        before = self._places[self._current] if self._places else (0, 0, 0)
        rows = caps(board)
        self._place([place for row, keys in enumerate(rows) for place in _places(row, keys)])
        for key, cap in zip(self._keys, (cap for row in rows for cap in row), strict=False):
            key.show_cap(cap, self._words, board.layout.language)
        able = [index for index, key in enumerate(self.keys) if key.isEnabled()]
        self._stop_at(min(able, key=lambda index: _distance(self._places[index], before)), has_focus=has_focus)
        if turned:
            self.turned.emit(board.layout.is_rtl)

    def _place(self, places: list[_Place]) -> None:
        """Put a key at each of `places`; those left over are hidden, and kept for another board."""
        if places == self._places:
            return
        while len(self._keys) < len(places):
            self._keys.append(self._new_key())
        for key in self._keys:
            self._grid.removeWidget(key)
        for key, (row, column, width) in zip(self._keys, places, strict=False):
            self._grid.addWidget(key, row, column, 1, width)
            key.show()
        for key in self._keys[len(places) :]:
            key.hide()
        self._places = places

    def _new_key(self) -> KeyCap:
        key = KeyCap(self._look, self)
        key.pressed_cap.connect(self._press)
        key.held_cap.connect(lambda cap: self._show(held(self._board, cap)))
        key.steered.connect(self._steer)
        return key

    def _press(self, cap: Cap) -> None:
        match cap.does:
            case Does.TYPE if not self._board.picking:
                self.typed.emit(cap.text)
            case Does.SPACE:
                self.typed.emit(" ")
            case Does.DELETE:
                self.deleted.emit()
            case Does.CLEAR:
                self.cleared.emit()
        self._show(pressed(self._board, cap))

    def _steer(self, down: int, right: int) -> None:
        """Go to the next key in the row, or to the nearest in the next row, that can be used."""
        self._go_to_the_focus()
        here = self._places[self._current]
        able = [index for index, key in enumerate(self.keys) if key.isEnabled() and index != self._current]
        if right:
            there = [
                index for index in able if self._places[index][0] == here[0] and (index > self._current) == (right > 0)
            ]
        else:
            there = [index for index in able if (self._places[index][0] - here[0]) * down > 0]
        if there:
            self._stop_at(min(there, key=lambda index: _distance(self._places[index], here)), has_focus=True)
        elif down:
            self.focusNextPrevChild(down > 0)  # beyond the first row and the last the screen goes on

    def _go_to_the_focus(self) -> bool:
        """Go on from the key that has the focus, however it came there; return whether one has it."""
        focused = next((index for index, key in enumerate(self.keys) if key.hasFocus()), None)
        if focused is not None and focused != self._current:
            self._stop_at(focused, has_focus=False)
        return focused is not None

    def _stop_at(self, index: int, *, has_focus: bool) -> None:
        """Let the Tab key stop at this key alone, and give it the focus if a key had it."""
        self._keys[self._current].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._current = index
        self._keys[index].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if has_focus:
            self._keys[index].setFocus(Qt.FocusReason.TabFocusReason)


def _places(row: int, keys: tuple[Cap, ...]) -> list[_Place]:
    column = (WIDTH - sum(cap.width for cap in keys)) // 2
    places = []
    for cap in keys:
        places.append((row, column, cap.width))
        column += cap.width
    return places


def _distance(one: _Place, other: _Place) -> tuple[int, int]:
    middles = [2 * column + width for _, column, width in (one, other)]
    return abs(one[0] - other[0]), abs(middles[0] - middles[1])
