"""Contact sheets: many pictures small on one sheet, in families, so that a person can judge them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

SHEET_WIDTH = 2400
MOST_SHEETS = 34
"""Of attendee screens; with those of staff pages and house parts, there are at most forty."""
_AREA = 578 * 325
"""Pixels of each picture on a sheet, whatever its shape."""
_GAP, _LABEL, _LETTERS = 16, 44, 16
_FAMILIES: Mapping[str, Sequence[str]] = {
    "welcome": ("welcome", "in-room"),
    "finding": ("find-", "searching", "not-found", "checking", "sort-together"),
    "visit": ("welcome-back", "badge", "checked-in", "left-today", "still-there", "cleared", "resting"),
    "sessions": ("sessions", "my-day"),
    "help": ("panel-help",),
    "panels": ("panel-",),
}
OTHERS = "others"


def family(state: str) -> str:
    """Return the family of a picture, by the longest beginning of its name that one has."""
    fits = [(len(part), called) for called, parts in _FAMILIES.items() for part in parts if state.startswith(part)]
    return max(fits)[1] if fits else OTHERS


def divided(files: Sequence[Path], most: int = MOST_SHEETS) -> Mapping[str, Sequence[Path]]:
    """Return which pictures share a sheet, by the sheet's name; never more than `most` sheets."""
    families: dict[str, list[Path]] = {called: [] for called in (*_FAMILIES, OTHERS)}
    for file in files:
        families[family(file.stem)].append(file)
    on_each = next(count for count in range(12, len(files) + 13) if _sheets(families, count) <= most)
    return {
        f"{called}-{number}": group
        for called, members in families.items()
        for number, group in enumerate(_in_groups(members, on_each), 1)
    }


def contact_sheet(pictures: Mapping[str, QImage], width: int = SHEET_WIDTH) -> QImage:
    """Return all pictures, small, laid like words in lines, each under its name."""
    small = {called: _small(picture) for called, picture in pictures.items()}
    return laid_out([small], QColor("#888"), QColor("black"), width)


def laid_out(rows: Sequence[Mapping[str, QImage]], ground: QColor, ink: QColor, width: int = SHEET_WIDTH) -> QImage:
    """Return pictures at their own size, each row in lines of its own, each picture under its name."""
    placed: list[tuple[str, QImage, QRect]] = []
    top = 0
    for row in rows:
        places, bottom = _places(list(row.values()), width)
        placed += [
            (called, picture, place.translated(0, top))
            for (called, picture), place in zip(row.items(), places, strict=True)
        ]
        top += bottom
    return _painted(placed, QSize(width, top), ground, ink)


def _painted(placed: Iterable[tuple[str, QImage, QRect]], size: QSize, ground: QColor, ink: QColor) -> QImage:
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(ground)
    painter = QPainter(sheet)
    painter.setFont(_font())
    painter.setPen(ink)
    for called, picture, place in placed:
        box = QRectF(place.left(), place.top() - _LABEL, max(place.width(), 300), _LABEL)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, called.replace("_", "\n", 1).replace("_", " "))
        painter.drawImage(place.topLeft(), picture)
    painter.end()
    return sheet


def _in_groups(members: Sequence[Path], on_each: int) -> list[Sequence[Path]]:
    return [members[start : start + on_each] for start in range(0, len(members), on_each)]


def _font() -> QFont:
    font = QFont(["Atkinson Hyperlegible Next"])
    font.setPixelSize(_LETTERS)
    return font


def _sheets(families: Mapping[str, Sequence[Path]], on_each: int) -> int:
    return sum(-(-len(members) // on_each) for members in families.values())


def _small(picture: QImage) -> QImage:
    shape = (_AREA / (picture.width() * picture.height())) ** 0.5
    wide, high = round(picture.width() * shape), round(picture.height() * shape)
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _places(pictures: Sequence[QImage], width: int) -> tuple[list[QRect], int]:
    """Return where each picture stands, and where the sheet ends."""
    places, left, top, high = [], _GAP, _LABEL + _GAP, 0
    for picture in pictures:
        if left + picture.width() > width - _GAP and left > _GAP:
            left, top, high = _GAP, top + high + _LABEL + _GAP, 0
        places.append(QRect(left, top, picture.width(), picture.height()))
        left, high = left + picture.width() + _GAP, max(high, picture.height())
    return places, top + high + _GAP
