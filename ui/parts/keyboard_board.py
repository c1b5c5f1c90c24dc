"""What the screen's own keyboard shows, as a value: pure moves from one board to the next. Nothing is drawn here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias, assert_never

from ui.parts.keyboard_layout import KeyboardLayout, layouts, signs

WIDTH = 26
"""The width of the widest row in halves of a letter's key."""
_LETTER, _SIDE, _LAYOUT, _SPACE = 2, 4, 6, 8


class Does(StrEnum):
    """What a key does."""

    TYPE = "type"
    SHIFT = "shift"
    ACCENTS = "accents"
    SIGNS = "signs"
    LETTERS = "letters"
    LAYOUTS = "layouts"
    CHOOSE = "choose"
    SPACE = "space"
    CLEAR = "clear"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Cap:
    """One key: what it does, what is written on it (for most, what it types), and how wide it is."""

    does: Does
    text: str = ""
    width: int = _LETTER
    on: bool = False
    able: bool = True
    has_more: bool = False
    """Whether holding it down shows its accented letters."""
    language: str = ""
    """Whose letters are written on it, if not those of the layout that is shown."""


Caps: TypeAlias = tuple[tuple[Cap, ...], ...]


class Shows(StrEnum):
    """What is above the lowest row."""

    LETTERS = "letters"
    SIGNS = "signs"
    VARIANTS = "variants"
    LAYOUTS = "layouts"


@dataclass(frozen=True, slots=True)
class Board:
    """The keyboard between two presses."""

    layout: KeyboardLayout
    shows: Shows = Shows.LETTERS
    shifted: bool = False
    picking: bool = False
    """Whether the next letter is one whose accented letters are wanted."""
    letter: str = ""
    """The letter whose accented letters are shown."""


def caps(board: Board) -> Caps:
    """Return the keys, in four rows from above."""
    rows = _rows(board)
    return (*rows, *[()] * (3 - len(rows)), _lowest(board))


def pressed(board: Board, cap: Cap) -> Board:
    """Return the board after a key was let go of."""
    match cap.does:
        case Does.TYPE if board.picking:
            return _showing_variants(board, cap.text)
        case Does.TYPE | Does.SPACE:
            return board if board.shows is Shows.SIGNS else Board(board.layout)
        case Does.SHIFT:
            return replace(board, shifted=not board.shifted)
        case Does.ACCENTS:
            return replace(board, picking=not board.picking)
        case Does.SIGNS:
            return Board(board.layout, Shows.SIGNS)
        case Does.LETTERS:
            return Board(board.layout)
        case Does.LAYOUTS:
            return Board(board.layout, Shows.LETTERS if board.shows is Shows.LAYOUTS else Shows.LAYOUTS)
        case Does.CHOOSE:
            return Board(next(one for one in layouts() if one.name == cap.text))
        case Does.CLEAR | Does.DELETE:
            return board
        case _:
            assert_never(cap.does)


def held(board: Board, cap: Cap) -> Board:
    """Return the board after a key was held down for a while."""
    return _showing_variants(board, cap.text) if cap.has_more else board


def _showing_variants(board: Board, letter: str) -> Board:
    return replace(board, shows=Shows.VARIANTS, letter=letter, picking=False)


def _rows(board: Board) -> Caps:
    match board.shows:
        case Shows.LETTERS:
            return _letters(board)
        case Shows.SIGNS:
            return tuple(tuple(Cap(Does.TYPE, sign) for sign in row) for row in signs())
        case Shows.VARIANTS:
            return _in_rows((Cap(Does.TYPE, marked) for marked in _variants(board, board.letter)), WIDTH // _LETTER)
        case Shows.LAYOUTS:
            return _in_rows((_choice(one, board) for one in layouts()), 3)
        case _:
            assert_never(board.shows)


def _letters(board: Board) -> Caps:
    layout = board.layout
    written = layout.shifted if board.shifted else layout.rows
    first, second, third = (tuple(_letter(board, letter) for letter in row) for row in written)
    shift = (Cap(Does.SHIFT, layout.capitals, _SIDE, board.shifted),) if layout.capitals else ()
    accents = (Cap(Does.ACCENTS, layout.accents, _SIDE, board.picking),) if layout.accents else ()
    return first, second, (*shift, *third, *accents)


def _letter(board: Board, letter: str) -> Cap:
    has_more = bool(_variants(board, letter))
    return Cap(Does.TYPE, letter, able=has_more or not board.picking, has_more=has_more)


def _choice(layout: KeyboardLayout, board: Board) -> Cap:
    return Cap(Does.CHOOSE, layout.name, _SPACE, layout is board.layout, language=layout.language)


def _variants(board: Board, letter: str) -> tuple[str, ...]:
    found = board.layout.variants.get(letter.lower(), ())
    return found if letter == letter.lower() else tuple(marked.upper() for marked in found if len(marked.upper()) == 1)


def _lowest(board: Board) -> tuple[Cap, ...]:
    letters = board.shows is Shows.LETTERS
    leads = Cap(Does.SIGNS, "123", _SIDE) if letters else Cap(Does.LETTERS, board.layout.letters, _SIDE)
    return (
        leads,
        Cap(Does.LAYOUTS, _called(board.layout), _LAYOUT, board.shows is Shows.LAYOUTS),
        Cap(Does.SPACE, width=_SPACE),
        Cap(Does.CLEAR, width=_SIDE),
        Cap(Does.DELETE, width=_SIDE),
    )


def _called(layout: KeyboardLayout) -> str:
    """Return the layout's name; without Latin letters, also that they are there: many are booked in these."""
    return layout.name if layout.letters.isascii() else f"{layout.name} / ABC"


def _in_rows(all_caps: Iterable[Cap], most: int) -> Caps:
    listed = tuple(all_caps)
    return tuple(listed[start : start + most] for start in range(0, len(listed), most))
