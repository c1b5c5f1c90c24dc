"""Draw the README's picture of several laptops together, in the product's own colours, type and icons.

Run as: python3 -m tests.screens.together [FILE]
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from kiosk.domain.event import StationPlan
from kiosk.resources import resource
from tests.screens.samples import example_event
from ui.icons import Icon, draw
from ui.theme import Ink, Look, Role, load_look

WIDTH, HEIGHT = 1600, 600
_CARD_WIDTH, _CARD_HEIGHT, _TOP, _EDGE = 400, 236, 48, 16
_LEFT = (56, 496, 1144)
_NETWORK = QRectF(56, 372, 840, 96)
_STICK = QRectF(1144, 372, 400, 96)
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter

HUB, FINDS, APART = "The hub runs here", "Finds the hub by itself", "No network here"
NETWORK = ("The venue’s switch or Wi-Fi", "TCP 4222, and UDP 5353 for finding. No internet, no server.")
STICK = ("A stick goes round", "“Carry by stick”, twice round")
FOOT = (
    ("Cut off, or the hub is gone:", "each laptop goes on alone. Nothing is lost."),
    ("Back again:", "they catch up by themselves."),
)


def picture() -> QImage:
    """Return the picture."""
    look = load_look()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(look.theme.paper))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _draw(painter, look, example_event().stations)
    painter.end()
    return image


def _draw(painter: QPainter, look: Look, stations: Sequence[StationPlan]) -> None:
    theme = look.theme
    for left in _LEFT[:2]:
        _way(painter, QPointF(left + _CARD_WIDTH / 2, _TOP + _CARD_HEIGHT), _NETWORK.top(), theme.primary)
    _way(painter, QPointF(_STICK.center().x(), _TOP + _CARD_HEIGHT), _STICK.top(), theme.attention, dashed=True)
    across = _TOP + _CARD_HEIGHT / 2
    ends = QPointF(_LEFT[1] + _CARD_WIDTH, across), QPointF(_LEFT[2], across)
    _line(painter, *ends, theme.attention, dashed=True)
    notes = ((HUB, Icon.NETWORK, theme.primary), (FINDS, Icon.SEARCH, theme.primary), (APART, Icon.X, theme.attention))
    for left, station, (words, icon, colour) in zip(_LEFT, stations, notes, strict=True):
        box = QRectF(left, _TOP, _CARD_WIDTH, _CARD_HEIGHT)
        _laptop(painter, look, box, station)
        _mark(painter, look, box, words, icon, QColor(colour), filled=words == HUB)
    _bar(painter, look, _NETWORK, NETWORK, Icon.NETWORK, theme.selected, theme.primary)
    _bar(painter, look, _STICK, STICK, Icon.FOOTPRINTS, theme.attention_tint, theme.attention)
    for place, (head, words) in enumerate(FOOT):
        _foot(painter, look, 516 + 38 * place, head, words)


def _laptop(painter: QPainter, look: Look, box: QRectF, station: StationPlan) -> None:
    _card(painter, box, look.theme.surface, look.theme.line)
    draw(painter, Icon.LAPTOP, QRectF(box.center().x() - 44, box.top() + 12, 88, 88), QColor(look.theme.ink))
    _text(painter, look, QRectF(box.left(), box.top() + 96, box.width(), 40), Role.SECTION, station.name)
    _text(painter, look, QRectF(box.left(), box.top() + 136, box.width(), 32), Role.BODY, station.where, Ink.INK_2)


def _mark(painter: QPainter, look: Look, box: QRectF, words: str, icon: Icon, colour: QColor, *, filled: bool) -> None:
    """Say how a laptop is joined: an icon, words and a shape; the colour only adds."""
    mark = QRectF(box.left() + 36, box.bottom() - 60, box.width() - 72, 44)
    _card(painter, mark, colour.name() if filled else look.theme.surface, colour.name(), 22)
    ink = QColor(look.theme.on_primary) if filled else colour
    draw(painter, icon, QRectF(mark.left() + 14, mark.top() + 9, 26, 26), ink)
    painter.setFont(look.font(Role.STRONG))
    painter.setPen(ink)
    painter.drawText(mark.adjusted(36, 0, 0, 0), _MIDDLE, words)


def _bar(
    painter: QPainter, look: Look, box: QRectF, words: tuple[str, str], icon: Icon, ground: str, border: str
) -> None:
    _card(painter, box, ground, border)
    draw(painter, icon, QRectF(box.left() + 20, box.center().y() - 24, 48, 48), QColor(border))
    rest = box.adjusted(64, 10, 0, -8)
    _text(painter, look, QRectF(rest.left(), rest.top(), rest.width(), 40), Role.SECTION, words[0])
    _text(painter, look, QRectF(rest.left(), rest.top() + 40, rest.width(), 36), Role.BODY, words[1])


def _foot(painter: QPainter, look: Look, top: float, head: str, words: str) -> None:
    painter.setPen(look.ink(Ink.INK))
    painter.setFont(look.font(Role.STRONG))
    painter.drawText(QPointF(56, top), head)
    left = 56 + painter.fontMetrics().horizontalAdvance(f"{head} ")
    painter.setFont(look.font(Role.BODY))
    painter.drawText(QPointF(left, top), words)


def _text(painter: QPainter, look: Look, box: QRectF, role: Role, words: str, ink: Ink = Ink.INK) -> None:
    painter.setFont(look.font(role))
    painter.setPen(look.ink(ink))
    painter.drawText(box, _MIDDLE, words)


def _card(painter: QPainter, box: QRectF, ground: str, border: str, round_: float = _EDGE) -> None:
    painter.setPen(QPen(QColor(border), 2))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, round_, round_)


def _way(painter: QPainter, top: QPointF, bottom: float, colour: str, *, dashed: bool = False) -> None:
    _line(painter, top, QPointF(top.x(), bottom), colour, dashed=dashed)


def _line(painter: QPainter, one: QPointF, other: QPointF, colour: str, *, dashed: bool = False) -> None:
    painter.setPen(QPen(QColor(colour), 5, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.drawLine(one, other)


def main(arguments: Sequence[str]) -> None:
    """Draw it into the file that is named, or into its place among the resources."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    into = Path(arguments[0]) if arguments else Path(str(resource("pictures/together.png")))
    picture().save(str(into))
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
