"""Show a floor plan in the theme's colours: shapes by what they stand for, names in our own fonts, never mirrored."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from kiosk.domain.venue import Point, ShapeKind
from ui import icons
from ui.icons import Icon
from ui.parts import paint
from ui.parts.paragraph import Paragraph
from ui.parts.picture_view import PictureView
from ui.theme import Look, Role, TextSize, Theme, load_type

_BORDER, _PADDING, _BESIDE_NAME, _HERE = 2, 8, 6, 44
_LEAST_SIGN, _LARGEST_SIGN = 20, 44
"""In dp."""


@dataclass(frozen=True, slots=True)
class Paint:
    """How one kind of shape is painted: colours by the names of the theme's fields, the line's width in dp."""

    fill: str = "none"
    line: str = "none"
    width: float = 2
    more: str = ""


PAINTS: Mapping[str, Paint] = {
    ShapeKind.BUILDING: Paint("mist", "line", 2),
    ShapeKind.ROOM: Paint("surface", "line", 2),
    ShapeKind.QUIET: Paint("help_tint", "help", 2),
    ShapeKind.OUTSIDE: Paint("done_tint", "done", 2),
    ShapeKind.WALL: Paint("none", "ink", 3),
    ShapeKind.WAY: Paint("none", "primary", 4, ' stroke-dasharray="{dash}" stroke-linecap="round"'),
    ShapeKind.DOOR: Paint("none", "primary", 6),
    ShapeKind.STAIRS: Paint("none", "ink", 2),
    ShapeKind.LABEL: Paint(),
    "": Paint("none", "line", 2),
}


@dataclass(frozen=True, slots=True)
class Label:
    """What is written onto the shape with this id: the name with its number where both fit, or else the name.

    Where that does not fit either, it is the number and the sign.
    """

    shape: str
    number: str
    name: str
    numbered: str
    sign: Icon | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A label as it stands in its `shape`: its words, centred in `box`, and where its sign is, if it shows that."""

    label: Label
    words: Paragraph
    shape: QRectF
    box: QRectF
    sign: QRectF | None = None

    @property
    def at(self) -> QPointF:
        """Where the words' upper left corner is painted."""
        return QPointF(self.box.left(), self.box.center().y() - self.words.ink().center().y())


def dressed(drawing: str, theme: Theme, unit: float) -> str:
    """Return the drawing with its classes put into the theme's colours; `unit` is a dp in the drawing's units."""
    # QtSvg knows neither style sheets nor currentColor, so both are written into the drawing.
    return re.sub(r' class="([a-z]*)"', lambda found: _attributes(PAINTS[found[1]], theme, unit), drawing)


_WIDE, _WIDEST_BELOW_WORDS, _AROUND, _AROUND_TALL, _SHORTEST = 620, 860, 345, 520, 700
"""In dp: as many names fit as can be while all of the plan is in sight at once, with what stands around it."""


def _attributes(how: Paint, theme: Theme, unit: float) -> str:
    fill, line = (name if name == "none" else getattr(theme, name) for name in (how.fill, how.line))
    more = how.more.format(dash=f"{unit * 1:.3f} {unit * 8:.3f}")
    return f' fill="{fill}" stroke="{line}" stroke-width="{how.width * unit:.3f}"{more}'


class PlanView(PictureView):
    """A floor plan as large as its room allows; `description` is what a screen reader calls it."""

    def __init__(self, look: Look, drawing: str, labels: Sequence[Label], parent: QWidget | None = None) -> None:
        """Show a drawing that `kiosk.intake.floor_plan` has read, with these names on it."""
        super().__init__(look, parent)
        self._drawing, self._labels = drawing, tuple(labels)
        self._frame = QSvgRenderer(QByteArray(drawing.encode())).viewBoxF()
        self._here: Point | None = None

    def show_here(self, point: Point) -> None:
        """Mark where the person stands."""
        self._here = point
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width at which most names fit, with the plan's own shape."""
        look = self._look
        if not look.large or look.upright:
            return self._shaped(_WIDE)
        around = _AROUND_TALL if look.is_tall else _AROUND
        high = max(self.window().height() / look.scale, _SHORTEST) - around
        return self._shaped(min(high * self._frame.width() / max(1.0, self._frame.height()), _WIDEST_BELOW_WORDS))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which the plan can be read; where words stand above it, it may take all."""
        large = self._look.large or self._look.upright
        return self._shaped(420 if large and not self._look.is_tall else 300)

    def place(self) -> QRectF:
        """Return where the plan's card is painted, in this widget's pixels."""
        return paint.body_of(self, self._look)

    def plan_place(self) -> QRectF:
        """Return where the drawing itself is painted."""
        inset = self._look.px(_PADDING)
        room = self.place().adjusted(inset, inset, -inset, -inset)
        size = self._frame.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(room.center())
        return place

    def written(self) -> list[Written]:
        """Return each label that is on the plan, as it stands there."""
        renderer, found = self._renderer(), []
        for label in self._labels:
            if renderer.elementExists(label.shape):
                shape = renderer.transformForElement(label.shape).mapRect(renderer.boundsOnElement(label.shape))
                found.append(self._fitting(label, self._on_screen(shape)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the shapes, the names, and where the person stands."""
        look, theme = self._look, self._look.theme
        painter = paint.painter_for(self)
        radius, line = look.px(paint.BUTTON_RADIUS), QColor(theme.line)
        paint.draw_box(painter, self.place(), radius, QColor(theme.paper), line, look.px(_BORDER))
        self._renderer().render(painter, self.plan_place())
        for one in self.written():
            one.words.draw(painter, one.at, QColor(theme.ink))
            if one.label.sign is not None and one.sign is not None:
                icons.draw(painter, one.label.sign, one.sign, QColor(theme.ink))
        if self._here is not None:
            self._mark(painter, self._here)
        painter.end()

    def _shaped(self, width: float) -> QSize:
        across = self._look.px(width)
        return QSize(across, round(across * self._frame.height() / max(1.0, self._frame.width())))

    def _renderer(self) -> QSvgRenderer:
        unit = self._look.scale * self._frame.width() / max(1.0, self.plan_place().width())
        return QSvgRenderer(QByteArray(dressed(self._drawing, self._look.theme, unit).encode()))

    def _on_screen(self, shape: QRectF) -> QRectF:
        place = self.plan_place()
        times = place.width() / self._frame.width()
        corner = place.topLeft() + (shape.topLeft() - self._frame.topLeft()) * times
        return QRectF(corner, shape.size() * times)

    def _fitting(self, label: Label, box: QRectF) -> Written:
        inset = self._look.px(_BESIDE_NAME)
        for words, role in product((label.numbered, label.name), (Role.BODY, Role.STEP)):
            whole = Paragraph(words, self._look, role, box.width(), centred=True)
            longest = max(Paragraph(word, self._look, role).natural_width for word in words.split())
            if longest <= box.width() - inset and whole.height <= box.height() - inset:
                return Written(label, whole, box, box)
        # The words below the plan say what is where in letters as large as all others.
        smaller = replace(self._look, type=load_type(TextSize.STANDARD))
        looks = (self._look, replace(self._look, type=load_type(TextSize.LARGE_A)), smaller)
        numbers = [Paragraph(label.number, look, Role.STRONG, box.width(), centred=True) for look in looks]
        fitting = [one for one in numbers if one.ink().height() <= box.height()] or numbers[-1:]
        signed = (self._signed(label, number, box) for number in fitting if label.sign is not None)
        return next((one for one in signed if one is not None), Written(label, fitting[0], box, box))

    def _signed(self, label: Label, number: Paragraph, box: QRectF) -> Written | None:
        """Return the sign above the number, or beside it where it is larger there; None where it would be too small."""
        ink, gap, look = number.ink(), self._look.px(_BESIDE_NAME), self._look
        above = min(box.width() - 2 * gap, box.height() - ink.height() - 3 * gap, look.px(_LARGEST_SIGN))
        beside = min(box.height() - 2 * gap, box.width() - ink.width() - 3 * gap, look.px(_LARGEST_SIGN))
        edge, middle = max(above, beside), box.center()
        if edge < look.px(_LEAST_SIGN):
            return None
        if above >= beside:
            top = middle.y() - (edge + gap + ink.height()) / 2
            sign = QRectF(middle.x() - edge / 2, top, edge, edge)
            return Written(label, number, box, QRectF(box.left(), sign.bottom() + gap, box.width(), ink.height()), sign)
        left = middle.x() - (edge + gap + ink.width()) / 2
        sign = QRectF(left, middle.y() - edge / 2, edge, edge)
        aside = sign.right() + gap - (middle.x() - ink.width() / 2)
        return Written(label, number, box, box.translated(aside, 0), sign)

    def _mark(self, painter: QPainter, here: Point) -> None:
        """Paint a pin whose point stands at `here`, on a ground of its own."""
        tip = self._on_screen(QRectF(here.x, here.y, 0, 0)).topLeft()
        edge = self._look.px(_HERE)
        disc = QRectF(tip.x() - edge / 2, tip.y() - edge / 2, edge, edge)
        theme = self._look.theme
        paint.draw_box(painter, disc, edge / 2, QColor(theme.primary), QColor(theme.surface), self._look.px(_BORDER))
        inset = edge * 0.2
        pin = disc.adjusted(inset, inset, -inset, -inset)
        icons.draw(painter, Icon.MAP_PIN, pin, QColor(theme.on_primary))
