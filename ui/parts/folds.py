"""Where a column that scrolls may end without cutting a line or a key in two."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.parts.card import Card, IconView
from ui.parts.code_view import CodeView
from ui.parts.text import Text

Piece: TypeAlias = tuple[float, float]
"""Where something that is not to be cut begins and ends, in pixels from the column's top."""

_LEAST = 0.35
"""Of the view: where less than this would stay in sight, something is cut after all."""
_LOW_CARD = 0.4
"""Of the view: a higher card may be cut, between the lines in it."""


def pieces(column: QWidget, view: int) -> list[Piece]:
    """Return every line, key, field, icon, code and low card that `column` shows; `view` pixels of it are seen."""
    shown = [part for part in column.findChildren(QWidget) if part.isVisibleTo(column)]
    high = view * _LOW_CARD
    return [
        piece for part in shown if not (isinstance(part, Card) and part.height() > high) for piece in _of(part, column)
    ]


def last_whole(all_pieces: Sequence[Piece], top: float, bottom: float) -> float:
    """Return the last place above `bottom` that cuts nothing of what begins in sight, well below `top`."""
    least = top + (bottom - top) * _LEAST
    fold = bottom
    while cut := [begins for begins, ends in all_pieces if least <= begins < fold < ends]:
        fold = min(cut)
    return fold


def first_whole(all_pieces: Sequence[Piece], top: float, bottom: float) -> float:
    """Return the first place below `top` that cuts nothing of what ends in sight, well above `bottom`."""
    return -last_whole([(-ends, -begins) for begins, ends in all_pieces], -bottom, -top)


def _of(part: QWidget, column: QWidget) -> Iterator[Piece]:
    top = part.mapTo(column, QPoint(0, 0)).y()
    match part:
        case Text() if part.text():
            boxes = part.paragraph(part.width()).line_boxes()
            for begins, ends in boxes:
                yield top + begins, top + ends
            if part.leads_on:  # with the first of what stands below
                begins, ends = boxes[-1]
                yield top + begins, min(float(column.height()), top + 2 * ends - begins)
        case QAbstractButton() | QLineEdit() | IconView() | Card() | CodeView():
            yield top, top + part.height()
