"""Find the lines in which a text stands largest in a box, measured by its ink: a badge never cuts a name."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.printing.letter import EM, Lettered, Lettering, Weight

LEAST = 24.0
"""Points: a name goes onto a second line rather than be smaller."""

MOST_LINES = 4
_GAP = 0.14  # of the size, at the narrowest place between the ink of two lines


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one size, in points, that fill a box of `width` × `height` points with their ink."""

    lines: tuple[Lettered, ...]
    size: float

    @property
    def width(self) -> float:
        """Return the width of the widest line's ink, in points."""
        return max((line.width for line in self.lines), default=0) * self.size / EM

    @property
    def pitch(self) -> float:
        """Return the distance from one baseline to the next, in points: the same for all, so that lines look even."""
        pairs = zip(self.lines, self.lines[1:], strict=False)
        ink = max((below.bottom + below.height - above.bottom for above, below in pairs), default=0)
        return (ink / EM + _GAP) * self.size

    @property
    def height(self) -> float:
        """Return the distance from the top of the first line's ink to the bottom of the last's, in points."""
        if not self.lines:
            return 0
        first, last = self.lines[0], self.lines[-1]
        ends = (first.bottom + first.height - last.bottom) / EM * self.size
        return ends + self.pitch * (len(self.lines) - 1)


@dataclass(frozen=True, slots=True)
class Box:
    """The room there is, in points, and the largest letters that look right in it."""

    width: float
    height: float
    most: float
    least: float = LEAST
    """Points: another line is tried only below this size."""


def fit(lettering: Lettering, text: str, weight: Weight, box: Box) -> Block:
    """Return `text` in as few lines as reach the box's least size, else in those lines that stand largest.

    Raises:
        Unletterable: no bundled font has one of its characters.
    """
    best = _block((lettering.line(text, weight),), box)
    pieces = _pieces(text)
    for count in range(2, min(MOST_LINES, len(pieces)) + 1):
        if best.size >= box.least:
            break
        lines = tuple(lettering.line(line, weight) for line in break_evenly(pieces, count))
        best = max(best, _block(lines, box), key=lambda block: block.size)
    return best


def break_evenly(pieces: Sequence[str], count: int) -> tuple[str, ...]:
    """Return `pieces` joined into `count` lines of which the longest is as short as can be.

    Letters are counted, not measured: shaping every way to break would cost more than the badge.
    """

    @functools.cache
    def lines_from(start: int, left: int) -> tuple[str, ...]:
        if left == 1:
            return ("".join(pieces[start:]).strip(),)
        ends = range(start + 1, len(pieces) - left + 2)
        ways = (("".join(pieces[start:end]).strip(), *lines_from(end, left - 1)) for end in ends)
        return min(ways, key=lambda way: max(len(line) for line in way))

    return lines_from(0, count)


def _pieces(text: str) -> list[str]:
    """Return the parts of `text` between which a line may end: after a space, and after a hyphen or a stroke."""
    parts, part = [], ""
    for letter in text:
        part += letter
        if letter.isspace() or letter in "-‐/":
            parts.append(part)
            part = ""
    return [piece for piece in (*parts, part) if piece.strip()]


def _block(lines: tuple[Lettered, ...], box: Box) -> Block:
    """Return the lines as large as the box lets their ink be."""
    unit = Block(lines, 1.0)
    if not unit.width or not unit.height:
        return Block((), box.most)
    return Block(lines, min(box.width / unit.width, box.height / unit.height, box.most))
