"""Where a column that scrolls may end without cutting a line or a key in two."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.parts.button import Button
from ui.parts.card import Card, IconView
from ui.parts.code_view import CodeView
from ui.parts.field import Field
from ui.parts.text import Text

Piece: TypeAlias = tuple[float, float]
"""Where something that is not to be cut begins and ends, in pixels from the column's top."""

_LEAST = 0.35
"""Of the view: where less than this would stay in sight, something is cut after all."""
_SHORT = 3
"""Lines: half of a short text may say what the whole does not ("Hold it at a distance")."""
_LOW = 0.4
"""Of the view: a higher card or key may be cut, between the lines in it."""


def pieces(column: QWidget, view: int) -> list[Piece]:
    """Return every line, low key and card, field, icon and code that `column` shows; `view` pixels of it are seen."""
    shown = [part for part in column.findChildren(QWidget) if part.isVisibleTo(column)]
    return [piece for part in shown for piece in _of(part, column, view * _LOW)]


def last_whole(all_pieces: Sequence[Piece], top: float, bottom: float) -> float:
    """Return the last place above `bottom` that cuts nothing of what begins in sight, well below `top`."""
    least = top + (bottom - top) * _LEAST
    fold = bottom
    while cut := [begins for begins, ends in all_pieces if least <= begins < fold < ends]:
        fold = min(cut)
    return fold


def next_top(all_pieces: Sequence[Piece], top: float, bottom: float) -> float:
    """Return where the next view begins: at whatever was cut after all, or where this one ended; always below `top`."""
    fold = last_whole(all_pieces, top, bottom)
    return min((begins for begins, ends in all_pieces if top < begins < fold < ends), default=fold)


def first_whole(all_pieces: Sequence[Piece], top: float, bottom: float) -> float:
    """Return the first place below `top` that cuts nothing of what ends in sight, well above `bottom`."""
    return -last_whole([(-ends, -begins) for begins, ends in all_pieces], -bottom, -top)


def lowest(column: QWidget) -> float:
    """Return where the lowest thing that `column` shows ends, in pixels from its top; empty room is nothing."""
    shown = [part for part in column.findChildren(QWidget) if part.isVisibleTo(column) and not _is_room(part)]
    return max((part.mapTo(column, QPoint(0, 0)).y() + _end(part) for part in shown), default=0.0)


def _is_room(part: QWidget) -> bool:
    """Return whether `part` only holds others, or keeps a place free."""
    if isinstance(part, Card | Field):
        return False
    holds = any(isinstance(child, QWidget) for child in part.children())
    return holds or part.height() == 0 or (type(part) is QWidget and part.minimumHeight() == 0)


def _end(part: QWidget) -> float:
    if isinstance(part, Text):
        return part.line_boxes()[-1][1] if part.text() else 0.0
    return float(part.height())


def _of(part: QWidget, column: QWidget, high: float) -> Iterator[Piece]:
    top = part.mapTo(column, QPoint(0, 0)).y()
    match part:
        case Card() if part.height() > high:
            first, last = _outer_lines(part)
            yield top, top + first
            yield top + last, top + part.height()
        case Button() if part.height() > high:
            boxes = part.line_boxes()
            edges = [(0.0, boxes[0][1]), (boxes[-1][0], float(part.height()))]
            yield from ((top + begins, top + ends) for begins, ends in [*edges, *boxes])
        case Text() if part.text():
            boxes = part.line_boxes()
            for begins, ends in boxes:
                yield top + begins, top + ends
            begins, ends = boxes[-1]
            if part.is_heading or len(boxes) <= _SHORT:
                yield top + boxes[0][0], top + ends
            if part.leads_on:  # with the first of what stands below
                yield top + boxes[0][0], min(float(column.height()), top + 2 * ends - begins)
        case QAbstractButton() | Field() | IconView() | Card() | CodeView():
            yield top, top + part.height()


def _outer_lines(card: Card) -> Piece:
    """Return where the first line in `card` ends and its last one begins, in pixels from its upper edge."""
    texts = (text for text in card.findChildren(Text) if text.isVisibleTo(card) and text.text())
    placed = sorted((text.mapTo(card, QPoint(0, 0)).y(), text.line_boxes()) for text in texts)
    if not placed:
        return 0.0, float(card.height())
    (upper, first), (lower, last) = placed[0], placed[-1]
    return upper + first[0][1], lower + last[-1][0]
