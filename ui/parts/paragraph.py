"""Lay out a piece of text in the right fonts and paint it whole: wrapped, never cut, in any script."""

from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from ui import fonts
from ui.parts.direction import has_letters_from_right, numbers_whole
from ui.theme import Look, Role

_UNBOUNDED = 1_000_000.0
_TALL_SCRIPTS_FROM, _SIGNS = 0x590, range(0x2000, 0x2E80)
"""Dashes, quotation marks and arrows are no script."""
_PITCH = 1.5
"""From line to line, in sizes, where a font of a tall script asks for more and its letters do not need it."""
_FINE = 4.0
_SMOOTHED = 1.0
"""Pixels beyond the outline of a letter that are painted a little, too."""
_TRIES = 3
"""Each may break the lines before other letters, which reach beside their line by another width."""


class Paragraph:
    """A text laid out for one width in pixels; `height` holds all its ink, also below Nastaliq's low dots."""

    def __init__(
        self,
        text: str,
        look: Look,
        role: Role,
        width: float = _UNBOUNDED,
        *,
        mirrored: bool = False,
        centred: bool = False,
        balanced: bool = False,
    ) -> None:
        """Lay `text` out in lines of `width` pixels, from the right when `mirrored`.

        `balanced` makes the lines of a title about equally long, so that no word is left alone.
        """
        text = numbers_whole(text)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), look.font(role))
        self._layout.setTextOption(_option(text, mirrored=mirrored, centred=centred))
        self._layout.setFormats(_formats(text, look, role))
        self._tall = any(ord(one) >= _TALL_SCRIPTS_FROM and ord(one) not in _SIGNS for one in text)
        is_nastaliq = look.is_tall or fonts.is_urdu(text)
        self._pitch = None if is_nastaliq or not self._tall else look.px(look.type.sizes[role]) * _PITCH
        side = 0.5 if centred else float(mirrored)
        self._painted: QRectF | None = None
        self.height = self._fit(width, side, balanced=balanced)

    def _fit(self, width: float, side: float, *, balanced: bool) -> float:
        """Lay the lines out so that no ink reaches beside `width`, and return their height."""
        room, height = width, 0.0
        for _ in range(_TRIES):
            narrow = self._balance(room) if balanced else room
            height = self._stack(self._break(narrow), (width - narrow) * side)
            if not self._tall:
                break
            ink = self.ink()
            if (spare := width - ink.width()) >= 0:
                self._shift(max(0.0, -ink.left()) - max(0.0, ink.right() - width))
                break
            longest = max(self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount()))
            room = max(1.0, min(room, longest) + spare)
        return height

    def _break(self, width: float) -> list[QTextLine]:
        self._layout.beginLayout()
        self._painted = None
        lines: list[QTextLine] = []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            lines.append(line)
        self._layout.endLayout()
        return lines

    def _balance(self, width: float) -> float:
        """Return the least width that needs no more lines than `width` does."""
        count = len(self._break(width))
        if count < 2:
            return width
        low, high = width / count, width
        while high - low > _FINE:
            middle = (low + high) / 2
            low, high = (low, middle) if len(self._break(middle)) <= count else (middle, high)
        return high

    def _stack(self, lines: list[QTextLine], left: float) -> float:
        self._painted, bottom = None, 0.0
        for line in lines:
            spare = 0.0 if self._pitch is None else max(0.0, line.height() - self._pitch) / 2
            above, below = self._overshoot(line, spare)
            line.setPosition(QPointF(left, bottom + above - spare))
            bottom += above + line.height() - 2 * spare + below
        return bottom

    def _shift(self, aside: float) -> None:
        self._painted = None
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            line.setPosition(line.position() + QPointF(aside, 0))

    def _overshoot(self, line: QTextLine, spare: float) -> tuple[float, float]:
        """How far the line's ink reaches above and below the room its fonts ask for, less `spare` on both sides."""
        if not self._tall:
            return 0.0, 0.0
        ink = _ink(line)
        top, bottom = line.y() + spare, line.y() + line.height() - spare
        return max(0.0, top - ink.top() + _SMOOTHED), max(0.0, ink.bottom() - bottom + _SMOOTHED)

    @cached_property
    def natural_width(self) -> float:
        """The width of the longest line in pixels, with what its ink reaches beside it."""
        lines = [self._layout.lineAt(n) for n in range(self._layout.lineCount())]
        if not self._tall:
            return max((line.naturalTextWidth() for line in lines), default=0.0)
        return max((line.naturalTextRect().united(_ink(line)).width() for line in lines), default=0.0)

    @property
    def is_tall(self) -> bool:
        """Whether it holds letters of a script that may reach far above and below its line."""
        return self._tall

    def snug(self) -> tuple[float, float]:
        """Return where a box close around the text begins, and its height: tall scripts leave much room unused."""
        if not self._tall:
            return 0.0, self.height
        ink = self.ink()
        return ink.top(), ink.height()

    @property
    def height_of_ink(self) -> float:
        """How high all of it is painted, for a script whose letters may leave their line; else 0."""
        return self.ink().height() if self._tall else 0.0

    @property
    def line_count(self) -> int:
        """How many lines the text takes."""
        return self._layout.lineCount()

    def lines(self) -> list[str]:
        """Return what stands in each line."""
        text, lines = self._layout.text(), map(self._layout.lineAt, range(self._layout.lineCount()))
        return [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]

    def line_boxes(self) -> list[tuple[float, float]]:
        """Return where each line begins and ends, from above; of tall scripts, where its ink does."""
        lines = map(self._layout.lineAt, range(self._layout.lineCount()))
        boxes = (_ink(line) if self._tall else line.rect() for line in lines)
        return [(box.top(), box.bottom()) for box in boxes]

    def ink(self) -> QRectF:
        """Return the rectangle that holds all painted ink, in the paragraph's own pixels."""
        if self._painted is None:  # to look at every letter takes long, and it is asked for often
            whole = QRectF()
            for number in range(self._layout.lineCount()):
                whole = whole.united(_ink(self._layout.lineAt(number)))
            self._painted = whole
        return self._painted

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the text with its top left corner at `at`."""
        painter.setPen(colour)
        self._layout.draw(painter, at)


class Words:
    """The text of one widget, laid out once for each width that is asked for, and forgotten when it changes."""

    def __init__(self, role: Role, *, centred: bool = False, balanced: bool = False) -> None:
        """Keep nothing yet."""
        self._role, self._centred, self._balanced = role, centred, balanced
        self._laid: dict[tuple[str, float, bool], Paragraph] = {}

    @property
    def is_centred(self) -> bool:
        """Whether the lines stand in the middle."""
        return self._centred

    def forget(self) -> None:
        """Drop every layout, and with it the text."""
        self._laid.clear()

    def at(self, text: str, look: Look, width: float = _UNBOUNDED, *, mirrored: bool = False) -> Paragraph:
        """Return `text` laid out for `width` pixels; the caller forgets when the look changes."""
        key = (text, width, mirrored)
        if key not in self._laid:
            self._laid[key] = Paragraph(
                text, look, self._role, width, mirrored=mirrored, centred=self._centred, balanced=self._balanced
            )
        return self._laid[key]

    def widest_word(self, text: str, look: Look) -> float:
        """Return the width in pixels of the longest word of `text`, which is better kept whole."""
        return max((self.at(word, look).natural_width for word in text.split()), default=0.0)


def _option(text: str, *, mirrored: bool, centred: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    directions = Qt.LayoutDirection
    from_right = mirrored and has_letters_from_right(text)
    option.setTextDirection(directions.RightToLeft if from_right else directions.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    centre = Qt.AlignmentFlag.AlignHCenter
    option.setAlignment(centre if centred else side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _formats(text: str, look: Look, role: Role) -> list[QTextLayout.FormatRange]:
    formats = []
    for span in fonts.spans(text, look.language):
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = span.start, span.length
        piece.format = QTextCharFormat()
        piece.format.setFont(fonts.font_in(span.family, look.font(role)))
        formats.append(piece)
    return formats


def _ink(line: QTextLine) -> QRectF:
    whole = QRectF()
    for run in line.glyphRuns():
        face = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            whole = whole.united(face.boundingRect(glyph).translated(place))
    return whole
