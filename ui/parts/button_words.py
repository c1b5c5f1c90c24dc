"""The words on a button: its first line says what it is, and what follows is smaller and quieter."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from ui import fonts
from ui.parts.paragraph import Paragraph, Words
from ui.theme import Look, Role

_GAP, _GAP_TALL = 4, 10
"""In dp; letters of a tall script stand close by their ink, and have no room below their line."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """A button's words laid out for one width, `gap` pixels between its two parts."""

    name: Paragraph
    further: Paragraph | None
    gap: int

    @property
    def is_tall(self) -> bool:
        """Whether it holds letters that may reach far above and below their line."""
        return self.name.is_tall or (self.further is not None and self.further.is_tall)

    @property
    def natural_width(self) -> float:
        """The width of the longest line in pixels."""
        return max(part.natural_width for part, _ in self._parts())

    @property
    def height(self) -> float:
        """The pixels in height close around all of it."""
        return max(below for _, below in self._parts())

    def lines(self) -> list[str]:
        """Return what stands in each line."""
        return [line for part, _ in self._parts() for line in part.lines()]

    def line_boxes(self, at: QPointF) -> list[tuple[float, float]]:
        """Return where each line begins and ends, from above, if its upper left corner is painted at `at`."""
        return [
            (place.y() + above, place.y() + below)
            for part, place in self._places(at)
            for above, below in part.line_boxes()
        ]

    def ink(self, at: QPointF) -> QRectF:
        """Return what holds all ink, where its upper left corner is painted at `at`."""
        whole = QRectF()
        for part, place in self._places(at):
            whole = whole.united(part.ink().translated(place))
        return whole

    def draw(self, painter: QPainter, at: QPointF, colour: QColor, quieter: QColor) -> None:
        """Paint it with its upper left corner at `at`, what follows the first line in `quieter`."""
        for part, place in self._places(at):
            part.draw(painter, place, colour if part is self.name else quieter)

    def _places(self, at: QPointF) -> Iterator[tuple[Paragraph, QPointF]]:
        for part, below in self._parts():
            top, high = part.snug()
            yield part, at + QPointF(0, below - high - top)

    def _parts(self) -> Iterator[tuple[Paragraph, float]]:
        """Yield each part, and how far below the upper edge it ends."""
        _, high = self.name.snug()
        yield self.name, high
        if self.further is not None:
            yield self.further, high + self.gap + self.further.snug()[1]


class ButtonWords:
    """The words of one button, laid out once for each width, and forgotten when they change."""

    def __init__(self, role: Role) -> None:
        """Keep nothing yet; the first line is written in `role`."""
        self._name, self._further, self.language = Words(role), Words(Role.STEP), ""

    def forget(self) -> None:
        """Drop every layout, and with it the text."""
        self._name.forget()
        self._further.forget()

    def widest_word(self, text: str, look: Look) -> float:
        """Return the width in pixels of the longest word of the first line."""
        look = self._in_letters_of(text, look)
        return self._name.widest_word(text.partition("\n")[0], look)

    def at(self, text: str, look: Look, width: float | None = None, *, mirrored: bool = False) -> Lettering:
        """Return `text` laid out for `width` pixels, or each line whole."""
        look = self._in_letters_of(text, look)
        room = {} if width is None else {"width": width}
        first, _, rest = text.partition("\n")
        name = self._name.at(first, look, **room, mirrored=mirrored)
        further = self._further.at(rest, look, **room, mirrored=mirrored) if rest else None
        return Lettering(name, further, look.px(_GAP_TALL if name.is_tall else _GAP))

    def _in_letters_of(self, text: str, look: Look) -> Look:
        language = self.language or ("ur" if fonts.is_urdu(text) else "")
        return replace(look, language=language) if language else look
