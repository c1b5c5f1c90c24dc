"""Shape any name into outlines, with the bundled fonts alone. The only room of `kiosk` that may import QtGui.

ReportLab draws letters one by one; Nastaliq, Gurmukhi or Arabic need a shaper. Qt has one (HarfBuzz), and it gives
the outlines.
"""

import functools
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QPainterPath,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
)

from kiosk.domain.fault import Fault
from kiosk.printing.scripts import FAMILIES, JOINERS, LATIN, NASTALIQ, clean, clusters, families_for
from kiosk.resources import resource

EM = 1000
"""Units to an em in every outline."""


class Weight(StrEnum):
    """The two weights that every bundled script has."""

    REGULAR = "Regular"
    BOLD = "Bold"


_NASTALIQ_STYLES = {Weight.REGULAR: "Medium", Weight.BOLD: "SemiBold"}


class Unletterable(Fault):
    """A text has a character that no bundled font draws."""

    def __init__(self) -> None:
        """Say it without the text: this sentence may end up in a log."""
        super().__init__("This badge has a character that our fonts do not have. Please make it by hand.")


class _Shape:
    """The outline of a letter, or of letters that join, and the box of its ink; y upwards."""

    def __init__(self, path: QPainterPath) -> None:
        """Take the outline as Qt has it, y downwards."""
        ink = path.boundingRect()
        self._path = path
        self.left, self.bottom, self.right, self.top = ink.left(), -ink.bottom(), ink.right(), -ink.top()

    @functools.cached_property
    def operators(self) -> str:
        """Return the outline as PDF operators."""
        return _operators(self._path)


@dataclass(frozen=True, slots=True)
class Lettered:
    """One line of text at `EM` units an em, y upwards: its shapes where they stand, and the box of their ink."""

    shapes: tuple[tuple[_Shape, float, float], ...]
    left: float = 0
    bottom: float = 0
    width: float = 0
    height: float = 0

    def operators(self) -> str:
        """Return the PDF operators that fill the line's outlines in the current colour."""
        # Non-zero winding ("f"): even-odd would leave holes where the parts of a letter overlap.
        return "\n".join(f"q 1 0 0 1 {x:.0f} {y:.0f} cm\n{shape.operators}\nf Q" for shape, x, y in self.shapes)


def ensure_application() -> QGuiApplication:
    """Return the running Qt application, or a new one for a command that has no screen. Keep what is returned."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["kiosk"])


class Lettering:
    """The bundled fonts, ready to shape text. Needs a QGuiApplication; may be used in any one thread."""

    def __init__(self) -> None:
        """Load the fonts from `resources/fonts`.

        Raises:
            FileNotFoundError: there are none, so the installation is broken.
        """
        files = sorted(resource("fonts").glob("*.ttf"))
        if not files:
            raise FileNotFoundError(resource("fonts"))
        for file in files:
            QFontDatabase.addApplicationFont(str(file))
        self._fonts = {(weight, family): _font(family, weight) for weight in Weight for family in FAMILIES}
        self._raw = {face: QRawFont.fromFont(font) for face, font in self._fonts.items()}
        self._shapes: dict[tuple[str, int], _Shape] = {}

    def line(self, text: str, weight: Weight = Weight.BOLD) -> Lettered:
        """Return `text` shaped as one line, as its script wants it; each word in the first font that has it.

        Raises:
            Unletterable: no bundled font has one of its characters.
        """
        text = clean(text)
        parts = list(self._parts(text, weight))
        layout = QTextLayout(text, self._fonts[weight, parts[0][1]])
        if len({family for _, family in parts}) > 1:
            layout.setFormats(list(_formats([(part, self._fonts[weight, family]) for part, family in parts])))
        return self._lettered(layout)

    def _lettered(self, layout: QTextLayout) -> Lettered:
        shapes: list[tuple[_Shape, float, float]] = []
        for run in _runs(layout):
            if 0 in run.glyphIndexes():
                raise Unletterable
            if run.rawFont().familyName() in LATIN:
                shapes += self._apart(run)
            else:
                shapes.append((_Shape(_together(run)), 0, 0))
        return _boxed(tuple(shape for shape in shapes if shape[0].left < shape[0].right))

    def _apart(self, run: QGlyphRun) -> Iterator[tuple[_Shape, float, float]]:
        """Yield letters that stand apart. Each is kept: it says nothing about anybody, and drawing it costs most."""
        font = run.rawFont()
        face = f"{font.familyName()} {font.styleName()}"
        for number, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            if (face, number) not in self._shapes:
                self._shapes[face, number] = _Shape(font.pathForGlyph(number))
            yield self._shapes[face, number], place.x(), -place.y()

    def _parts(self, text: str, weight: Weight) -> Iterator[tuple[str, str]]:
        """Yield the pieces of `text`, spaces and all, each with its font: words whole where one font has all of one."""
        order = families_for(text)
        for word in text.split(" "):
            family = self._family(word, weight, order)
            if family:
                yield f"{word} ", family
            else:
                *pieces, last = clusters(word)
                yield from ((piece, self._sole_family(piece, weight, order)) for piece in (*pieces, f"{last} "))

    def _sole_family(self, piece: str, weight: Weight, order: tuple[str, ...]) -> str:
        family = self._family(piece, weight, order)
        if not family:
            raise Unletterable
        return family

    def _family(self, word: str, weight: Weight, order: tuple[str, ...]) -> str:
        """Return the first font that has every character of `word`, or that can compose what it has not; else ""."""
        points = [ord(letter) for letter in word if letter not in JOINERS]
        for family in order:
            raw = self._raw[weight, family]
            if all(raw.supportsCharacter(point) for point in points):
                return family
        for family in order:
            if all(0 not in run.glyphIndexes() for run in _runs(QTextLayout(word, self._fonts[weight, family]))):
                return family
        return ""


def _formats(parts: list[tuple[str, QFont]]) -> Iterator[QTextLayout.FormatRange]:
    """Yield which font goes how far, in UTF-16 units as Qt counts."""
    start = 0
    for part, font in parts:
        span, style = QTextLayout.FormatRange(), QTextCharFormat()
        style.setFont(font)
        span.start, span.length, span.format = start, len(part.encode("utf-16-le")) // 2, style
        start += span.length
        yield span


def _font(family: str, weight: Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(EM)
    # setBold would leave Nastaliq regular without a word. Its two bundled styles have names that Debian's older
    # Nastaliq lacks: an installed font of the same name and style would win, and that one's bold joins letters wrongly.
    font.setStyleName(_NASTALIQ_STYLES[weight] if family == NASTALIQ else weight.value)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Never a font of this machine: the next laptop may lack it.
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font


def _runs(layout: QTextLayout) -> list[QGlyphRun]:
    """Return the shaped letters of a layout, in one line."""
    layout.beginLayout()
    layout.createLine().setLineWidth(1e7)
    layout.endLayout()
    return layout.glyphRuns()


def _together(run: QGlyphRun) -> QPainterPath:
    """Return letters that join as one outline, for seams would show if each were filled by itself."""
    font, path = run.rawFont(), QPainterPath()
    for number, place in zip(run.glyphIndexes(), run.positions(), strict=True):
        path.addPath(font.pathForGlyph(number).translated(place))
    return path


def _boxed(shapes: tuple[tuple[_Shape, float, float], ...]) -> Lettered:
    if not shapes:
        return Lettered(())
    left = min(shape.left + x for shape, x, _ in shapes)
    bottom = min(shape.bottom + y for shape, _, y in shapes)
    right = max(shape.right + x for shape, x, _ in shapes)
    top = max(shape.top + y for shape, _, y in shapes)
    return Lettered(shapes, left, bottom, right - left, top - bottom)


def _operators(path: QPainterPath) -> str:
    """Return a path as PDF operators, read out of Qt's own stream: three times as fast as asking for each point."""
    buffer = QByteArray()
    QDataStream(buffer, QIODevice.OpenModeFlag.WriteOnly) << path
    raw = bytes(buffer.data())
    out: list[str] = []
    points = struct.iter_unpack(">idd", raw[4 : 4 + 20 * struct.unpack_from(">i", raw)[0]])
    for kind, x, y in points:  # 0 move, 1 line, 2 curve with two more points
        if kind < 2:
            out.append(f"{'h ' if kind == 0 and out else ''}{x:.0f} {-y:.0f} {'ml'[kind]}")
        else:
            (_, a, b), (_, c, d) = next(points), next(points)
            out.append(f"{x:.0f} {-y:.0f} {a:.0f} {-b:.0f} {c:.0f} {-d:.0f} c")
    return "\n".join(out) + "\nh"
