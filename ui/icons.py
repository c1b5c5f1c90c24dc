"""Paint the bundled line icons in any colour and size, sharp on any screen, mirrored where they point somewhere."""

import re
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from kiosk.resources import resource

STROKE = "2.25"


class Icon(StrEnum):
    """The icons in resources/icons, by file name (lucide, ISC licence); those called full are filled in by us."""

    A_LARGE_SMALL = "a-large-small"
    ARMCHAIR = "armchair"
    ARROW_DOWN = "arrow-down"
    ARROW_LEFT = "arrow-left"
    ARROW_UP = "arrow-up"
    ARROW_UP_DOWN = "arrow-up-down"
    BUILDING_2 = "building-2"
    CALENDAR_DAYS = "calendar-days"
    CAMERA = "camera"
    CAMERA_OFF = "camera-off"
    CHECK = "check"
    CIRCLE = "circle"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_FULL = "circle-full"
    CLOCK = "clock"
    COFFEE = "coffee"
    DOOR_OPEN = "door-open"
    ELLIPSIS = "ellipsis"
    FOOTPRINTS = "footprints"
    HAND_HEART = "hand-heart"
    HEART_HANDSHAKE = "heart-handshake"
    ID_CARD = "id-card"
    INFO = "info"
    LANGUAGES = "languages"
    LAPTOP = "laptop"
    LOCK = "lock"
    LOG_OUT = "log-out"
    MAP_PIN = "map-pin"
    MESSAGE_SQUARE = "message-square"
    MOON = "moon"
    NETWORK = "network"
    PRINTER = "printer"
    QR_CODE = "qr-code"
    SEARCH = "search"
    SHIELD_CHECK = "shield-check"
    SQUARE = "square"
    SQUARE_CHECK = "square-check"
    SQUARE_FULL = "square-full"
    TOILET = "toilet"
    TRIANGLE = "triangle"
    TRIANGLE_ALERT = "triangle-alert"
    TRIANGLE_FULL = "triangle-full"
    UNDO_2 = "undo-2"
    USER = "user"
    USER_PLUS = "user-plus"
    USERS = "users"
    VOLUME_2 = "volume-2"
    X = "x"


_DIRECTIONAL = frozenset({"arrow-left", "log-out", "undo-2"})


@cache
def _source(icon: Icon) -> str:
    svg = resource(f"icons/{icon}.svg").read_text("utf-8")
    return re.sub(r'stroke-width="2"', f'stroke-width="{STROKE}"', svg)


@cache
def pixmap(icon: Icon, colour: str, edge: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """Return `icon` as `edge` by `edge` logical pixels in `colour` (`#RRGGBB`) for a device pixel ratio of `ratio`.

    `mirrored` asks for right-to-left: only icons that point along the line of reading change.
    """
    # QtSvg paints currentColor black, so the colour is written into the drawing.
    data = QByteArray(_source(icon).replace("currentColor", colour).encode())
    picture = QPixmap(round(edge * ratio), round(edge * ratio))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(data).render(painter, QRectF(picture.rect()))
    painter.end()
    if mirrored and icon in _DIRECTIONAL:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def draw(painter: QPainter, icon: Icon, rect: QRectF, colour: QColor, *, mirrored: bool = False) -> None:
    """Paint `icon` into the square `rect` of `painter`."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    edge = max(1, round(rect.width()))
    painter.drawPixmap(rect.topLeft(), pixmap(icon, colour.name(), edge, ratio, mirrored=mirrored))
