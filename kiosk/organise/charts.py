"""Draw the report's charts: bars with their numbers beside them, and a legend in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color, HexColor

INK, QUIET, LINE = HexColor("#16302E"), HexColor("#40524F"), HexColor("#6F7F7C")
MOOR, TINT, HEATHER = HexColor("#17595B"), HexColor("#D5E8E4"), HexColor("#5B3F73")
TEXT, STRONG = "Atkinson", "Atkinson-Bold"

_LABEL = 8.5
_ABOVE = 12
"""Points above the highest column, for its number."""
_BELOW = 16
"""Points below the columns, for what each stands for."""
_WIDEST_COLUMN = 40
_BAR = 9
_THIN = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One of the bars that lie over one another in a row, from 0 to `number`."""

    number: int
    colour: Color
    thin: bool = False
    """Drawn as a line below the bar, so that the two are told apart without colour."""


def columns(told: Sequence[tuple[str, int]], width: float, height: float) -> Drawing:
    """Return a column for each label and number, the number above it; labels that find no room are left out."""
    drawing = Drawing(width, height)
    step = width / len(told)
    wide = min(_WIDEST_COLUMN, step * 0.7)
    scale = (height - _ABOVE - _BELOW) / max(1, *(number for _, number in told))
    every = max(1, round(34 / step + 0.49))
    for place, (label, number) in enumerate(told):
        middle = step * (place + 0.5)
        drawing.add(_box(middle - wide / 2, _BELOW, wide, number * scale, MOOR))
        if number:
            drawing.add(_words(middle, _BELOW + number * scale + 3, str(number), STRONG))
        if place % every == 0:
            drawing.add(_words(middle, 4, label, TEXT))
    drawing.add(Line(0, _BELOW, width, _BELOW, strokeColor=LINE, strokeWidth=0.75))
    return drawing


def bar(parts: Sequence[Part], most: int, width: float) -> Drawing:
    """Return the parts as bars over one another; `most` is the number that fills the width."""
    drawing = Drawing(width, _BAR + _THIN + 2)
    for part in parts:
        long = width * part.number / max(1, most)
        drawing.add(_box(0, 0 if part.thin else _THIN + 2, long, _THIN if part.thin else _BAR, part.colour))
    return drawing


def legend(entries: Sequence[tuple[Part, str]], width: float) -> Drawing:
    """Return what each colour stands for, in words."""
    drawing = Drawing(width, _LABEL + 8)
    for place, (part, words) in enumerate(entries):
        left = width / len(entries) * place
        height = _THIN if part.thin else _BAR
        drawing.add(_box(left, 4 + (_BAR - height) / 2, 16, height, part.colour))
        drawing.add(String(left + 22, 5.5, words, fontName=TEXT, fontSize=_LABEL + 0.5, fillColor=QUIET))
    return drawing


def _box(x: float, y: float, width: float, height: float, colour: Color) -> Rect:
    box = Rect(x, y, width, height)
    box.fillColor, box.strokeColor = colour, None
    return box


def _words(x: float, y: float, text: str, font: str) -> String:
    return String(x, y, text, fontName=font, fontSize=_LABEL, fillColor=INK, textAnchor="middle")
