"""Measure an attendee screen as it stands: what is painted where, and what breaks a rule (EXPERIENCE §3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from tests.ui.attendee.emptiness import largest_empty_share
from ui.attendee.emblem import Emblem
from ui.parts.button import Button
from ui.parts.card import Card, IconView
from ui.parts.key_cap import KeyCap
from ui.parts.page import Page
from ui.parts.picture_view import PictureView
from ui.parts.scan_frame import ScanFrame
from ui.parts.text import Text
from ui.words import say

PIXEL = 1.0
"""What rounding to whole pixels may take away."""
TARGET, MAIN_HEIGHT, MAIN_WIDTH, KEY, GAP = 60, 88, 320, 72, 12
LINE = 80
"""The most letters of a line, each counted as half its size."""
SHADED = Card | PictureView | ScanFrame | Emblem
Leaf = Text | Button | QLineEdit | IconView


@dataclass(frozen=True, slots=True)
class Offender:
    """What breaks a rule, in words, and by how much."""

    rule: str
    words: str
    figures: str = ""

    def __str__(self) -> str:
        """Return all in one line."""
        return f"{self.rule}: {self.words!r} {self.figures}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A part and where it is painted: `painted` in all, `seen` as far as it is not scrolled away, in the page."""

    part: QWidget
    painted: QRectF
    seen: QRectF


def offenders(page: Page, scale: float) -> Iterator[Offender]:
    """Yield everything on `page` that breaks a rule, at `scale` pixels per dp."""
    placed = [_placed(part, page) for part in page.findChildren(QWidget) if _counts(part, page)]
    for one in placed:
        yield from _misfits(one, page, scale)
    leaves = [one for one in placed if isinstance(one.part, Leaf) and not one.seen.isEmpty()]
    for one, other in combinations(leaves, 2):
        yield from _crowding(one, other, scale)
    filming = any(isinstance(one.part, ScanFrame) for one in placed)  # whose message may be long
    if not filming and len(moving := [one for one in leaves if said(one.part) == say("key.more below")]) > 1:
        yield Offender("two columns to move", page.title.text(), f"{len(moving)} keys")
    empty = largest_empty_share([one.seen for one in placed], page.rect().toRectF())
    if empty > 0.5:
        yield Offender("empty by half", page.title.text(), f"{empty:.0%}")


def _counts(part: QWidget, page: Page) -> bool:
    is_blank = isinstance(part, Text) and not part.text()
    return isinstance(part, Leaf | SHADED) and part.isVisibleTo(page) and not is_blank


def _placed(part: QWidget, page: Page) -> Placed:
    painted = ink_of(part).translated(QPointF(part.mapTo(page, QPoint(0, 0))))
    return Placed(part, painted, painted.intersected(_window_on(part, page)))


def ink_of(part: QWidget) -> QRectF:
    """Return what `part` paints, in its own pixels: letters by their ink, keys and boxes by their box."""
    match part:
        case Text():
            return part.paragraph(part.width()).ink().translated(part.place())
        case Button():
            return part.body()
        case PictureView():
            return part.place()
        case _:
            return part.rect().toRectF()


def _window_on(part: QWidget, page: Page) -> QRectF:
    """Return where `part` can be seen: the page, or the view of what scrolls."""
    area = _scroll_area(part, page)
    if area is None:
        return page.rect().toRectF()
    shown, inside = area.viewport().rect(), area.widget()
    if inside is not None and not inside.mask().isEmpty():
        shown &= inside.mask().boundingRect().translated(inside.pos())
    return shown.toRectF().translated(QPointF(area.viewport().mapTo(page, QPoint(0, 0))))


def _scroll_area(part: QWidget, page: Page) -> QScrollArea | None:
    parent = part.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _misfits(one: Placed, page: Page, scale: float) -> Iterator[Offender]:
    yield from _out_of_view(one, page)
    match one.part:
        case Text() as text:
            yield from _spilt(text, one.part.rect().toRectF(), ink_of(text))
            yield from _broken(text, text.paragraph(text.width()).lines())
            line = text.paragraph(text.width()).natural_width / (text.font_size() / 2)
            if line > LINE:
                yield Offender("line too long", text.text(), f"{line:.0f} letters")
        case Button() as button:
            yield from _too_small(button, scale)
            yield from _broken(button, button.lines())
            yield from _spilt(button, button.body(), button.ink())
        case QLineEdit() as line if line.fontMetrics().horizontalAdvance(line.text()) > line.width():
            yield Offender("cut", line.text())


def _out_of_view(one: Placed, page: Page) -> Iterator[Offender]:
    """What scrolls may be out of sight above and below, never beside."""
    area = _scroll_area(one.part, page)
    room = _window_on(one.part, page)
    if area is not None and (inside := area.widget()) is not None:
        top = inside.mapTo(page, QPoint(0, 0)).y()
        room.setTop(top)
        room.setHeight(inside.height())
    if not _within(one.painted, room):
        yield Offender("out of view", said(one.part), _sides(one.painted, room))


def _spilt(part: QWidget, room: QRectF, ink: QRectF) -> Iterator[Offender]:
    if not _within(ink, room):
        yield Offender("ink outside its box", said(part), _sides(ink, room))


def _broken(part: QWidget, lines: list[str]) -> Iterator[Offender]:
    """A word of which some letters stand in the next line."""
    for above, below in pairwise(lines):
        if above[-1:].isalpha() and below[:1].isalpha() and above + below in said(part):
            yield Offender("broken word", said(part), f"{above}|{below}")


def _too_small(button: Button, scale: float) -> Iterator[Offender]:
    wide, high = button.body().width() + PIXEL, button.body().height() + PIXEL
    least = KEY if isinstance(button, KeyCap) else TARGET
    if min(wide, high) < least * scale:
        yield Offender("target too small", said(button), f"{wide / scale:.0f} × {high / scale:.0f} dp")
    is_main = button.style_of_kind.height == MAIN_HEIGHT
    if is_main and (wide < MAIN_WIDTH * scale or high < MAIN_HEIGHT * scale):
        yield Offender("main action too small", said(button), f"{wide / scale:.0f} × {high / scale:.0f} dp")


def _crowding(one: Placed, other: Placed, scale: float) -> Iterator[Offender]:
    across = max(one.seen.left(), other.seen.left()) - min(one.seen.right(), other.seen.right())
    down = max(one.seen.top(), other.seen.top()) - min(one.seen.bottom(), other.seen.bottom())
    apart = max(across, down)
    both = f"{said(one.part)} | {said(other.part)}"
    if apart < -PIXEL and not one.part.isAncestorOf(other.part) and not other.part.isAncestorOf(one.part):
        yield Offender("overlap", both, f"{-apart / scale:.0f} dp")
    elif apart + PIXEL < GAP * scale and isinstance(one.part, Button) and isinstance(other.part, Button):
        yield Offender("gap too narrow", both, f"{apart / scale:.0f} dp")


def _within(inner: QRectF, outer: QRectF) -> bool:
    return inner.isEmpty() or outer.adjusted(-PIXEL, -PIXEL, PIXEL, PIXEL).contains(inner)


def _sides(inner: QRectF, outer: QRectF) -> str:
    gone = {
        "left": outer.left() - inner.left(),
        "top": outer.top() - inner.top(),
        "right": inner.right() - outer.right(),
        "bottom": inner.bottom() - outer.bottom(),
    }
    return ", ".join(f"{side} by {by:.0f} px" for side, by in gone.items() if by > PIXEL)


def said(part: QWidget) -> str:
    """Return what a part says, or what it is."""
    words = part.text() if isinstance(part, Text | Button | QLineEdit) else ""
    return words or part.objectName() or type(part).__name__
