"""Strokes shared by the parts: rounded boxes and the focus ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import HALO, Look

BUTTON_RADIUS = 16
CARD_RADIUS = 20
RING_INK = 3
RING_AMBER = 4


def is_mirrored(widget: QWidget) -> bool:
    """Whether `widget` is laid out from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def body_of(widget: QWidget, look: Look) -> QRectF:
    """Return what is left of `widget` inside the room for its focus ring, in pixels."""
    halo = look.px(HALO)
    return QRectF(widget.rect().adjusted(halo, halo, -halo, -halo))


def painter_for(widget: QWidget) -> QPainter:
    """Return a smooth painter on `widget`; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def draw_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None,
    width: float,
    *,
    dashed: bool = False,
) -> None:
    """Paint a rounded box whose border of `width` pixels lies wholly inside `rect`; dashed, it is not for use now."""
    inset = width / 2 if border is not None else 0
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(border, width, line) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def draw_focus_ring(painter: QPainter, body: QRectF, radius: float, look: Look) -> None:
    """Paint the focus ring around `body`: 4 dp of amber, and 3 dp of ink outside it."""
    amber, ink = look.scale * RING_AMBER, look.scale * RING_INK
    _ring(painter, body, radius, 0, amber, QColor(look.theme.focus))
    _ring(painter, body, radius, amber, ink, QColor(look.theme.ink))


def _ring(painter: QPainter, body: QRectF, radius: float, gap: float, width: float, colour: QColor) -> None:
    out = gap + width / 2
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(body.adjusted(-out, -out, out, out), radius + out, radius + out)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """Return `rect` with round corners, to clip to."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def at_start(rect: QRectF, inset: float, edge: float, *, mirrored: bool) -> QRectF:
    """Return a square of `edge` pixels, centred upright, `inset` from where reading starts in `rect`."""
    left = rect.right() - inset - edge if mirrored else rect.left() + inset
    return QRectF(left, rect.center().y() - edge / 2, edge, edge)


def at_end(rect: QRectF, inset: float, edge: float, *, mirrored: bool) -> QRectF:
    """Return a square of `edge` pixels, centred upright, `inset` from where reading ends in `rect`."""
    return at_start(rect, inset, edge, mirrored=not mirrored)
