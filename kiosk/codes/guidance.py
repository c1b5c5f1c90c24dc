"""Say what in a picture keeps its code from being read, as far as that can be measured.

Most of it is measured at the code's corner squares, which show long before the code can be read.
"""

from dataclasses import dataclass
from itertools import permutations

import numpy as np

from kiosk.codes.finders import Finder, find_finders
from kiosk.codes.looks import Frame, Smoother
from kiosk.domain.hint import Hint

_ASKED_FOR = 3.0
"""Pixels a module, below which a code is too far away: blurred or tilted a little, it cannot be read."""

_DARK = 32
"""Grey levels: nothing in the picture is lighter."""

_LINES_APART = 32

_CALM = 40
"""Grey levels between the darkest and the lightest below which there is nothing to be sharp."""

_BLUNT = 0.09
"""Of that span: how much neighbouring pixels differ at most where nothing is sharp."""

_SOFT = 0.42
"""Modules: how far an edge is smeared (one standard deviation) where a code is out of focus."""

_SMALLEST_STEP, _LARGEST_STEP = 12, 60
"""Modules from corner square to corner square, by the standard at least 14 (version 1)."""

_NEAR_EDGE = 20
"""Modules: a lone corner square so near to the edge of the picture has its others outside."""

_WHITE = 200
"""Grey levels: no printed black is so light, but under a light that it throws back."""

_WASHED = 5
"""Modules in a row, both ways, without a dark one: light has fallen on them."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured in a picture: grey levels, and the corner squares."""

    lightest: int
    span: int
    steepest: float
    finders: tuple[Finder, ...]
    smear: float
    """Modules over which a corner square's edge is smeared."""
    washed: bool
    """Whether a part of the code shows nothing but light."""
    size: tuple[int, int]
    """The picture's width and height."""


class Measuring:
    """Measures pictures of one camera; it holds a buffer."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._smooth = Smoother()

    def __call__(self, frame: Frame) -> Measured:
        """Return what there is to measure in a picture, of 21 pixels or more each way."""
        smooth = self._smooth(frame)
        lines = smooth[::_LINES_APART].astype(np.int16)
        darkest, lightest = (int(level) for level in np.percentile(lines[:, ::8], (2, 99)))
        span = max(lightest - darkest, 1)
        steepest = float(np.percentile(np.abs(np.diff(lines, axis=1)), 99.8))
        finders = find_finders(smooth, max(8, span // 8))
        smear = min((_smear(smooth, finder) for finder in finders), default=0.0)
        washed = _is_washed(smooth, finders)
        return Measured(lightest, span, steepest, finders, smear, washed, (frame.shape[1], frame.shape[0]))


def hint_of(measured: Measured, *, is_still: bool) -> Hint:
    """Return what to try. Where there is no corner square and nothing moves, nobody is there to be told."""
    finders = measured.finders
    if not finders:
        if is_still:
            return Hint.NONE
        if measured.lightest < _DARK:
            return Hint.TOO_DARK
        blunt = measured.span >= _CALM and measured.steepest < _BLUNT * measured.span
        return Hint.NOT_SHARP if blunt else Hint.NONE
    if len(finders) > 4:
        return Hint.SEVERAL
    if len(finders) < 3 and _leaves(finders, measured.size):
        return Hint.PARTLY
    if min(finder.module for finder in finders) < _ASKED_FOR:
        return Hint.TOO_FAR
    if measured.washed:
        return Hint.GLARE
    if measured.lightest < _DARK:
        return Hint.TOO_DARK
    return Hint.NOT_SHARP if measured.smear > _SOFT else Hint.NONE


def _leaves(finders: tuple[Finder, ...], size: tuple[int, int]) -> bool:
    """Return whether the corner squares that are missing lie outside of the picture."""
    if len(finders) == 1:
        return _from_edge(finders[0].x, finders[0].y, size) < _NEAR_EDGE * finders[0].module
    return any(_from_edge(x, y, size) < 3.5 * finders[0].module for x, y in _third_of(*finders))


def _third_of(one: Finder, other: Finder) -> tuple[tuple[float, float], ...]:
    """Return where the third corner square may be, beside two that are on one side of a code."""
    across, down = other.x - one.x, other.y - one.y
    return (
        (one.x - down, one.y + across),
        (one.x + down, one.y - across),
        (other.x - down, other.y + across),
        (other.x + down, other.y - across),
    )


def _from_edge(x: float, y: float, size: tuple[int, int]) -> float:
    return min(x, y, size[0] - x, size[1] - y)


def _smear(frame: Frame, finder: Finder) -> float:
    """Return over how many modules the edge of a corner square's core is smeared.

    A step that is blurred by a Gaussian has its contrast, by its steepest slope and the root of 2 pi, for deviation.
    """
    reach = round(finder.module * 3)
    row, left = round(finder.y), max(round(finder.x) - reach, 0)
    line = frame[row, left : round(finder.x) + reach + 1].astype(np.int16)
    slope = int(np.abs(np.diff(line)).max(initial=1)) or 1
    return float(np.ptp(line)) / (slope * 2.5 * finder.module)


def _is_washed(frame: Frame, finders: tuple[Finder, ...]) -> bool:
    """Return whether some part of the code that these are the corners of shows no dark module."""
    if len(finders) == 2:
        return any(_is_white(frame, x, y, finders[0].module) for x, y in _third_of(*finders))
    corners = _corners(finders)
    if corners is None:
        return False
    middle, one, other = corners
    step = (abs(one.x - middle.x) + abs(one.y - middle.y) + abs(other.x - middle.x) + abs(other.y - middle.y)) / 2
    modules = round(step / middle.module)
    if not _SMALLEST_STEP <= modules <= _LARGEST_STEP:
        return False
    along = np.arange(-3, modules + 4) / modules
    x = middle.x + along[None, :] * (one.x - middle.x) + along[:, None] * (other.x - middle.x)
    y = middle.y + along[None, :] * (one.y - middle.y) + along[:, None] * (other.y - middle.y)
    columns = np.clip(np.rint(x), 0, frame.shape[1] - 1).astype(int)
    rows = np.clip(np.rint(y), 0, frame.shape[0] - 1).astype(int)
    seen = frame[rows, columns]
    dark = seen < np.percentile(seen, 99) - min(finder.contrast for finder in finders) / 2
    windows = np.lib.stride_tricks.sliding_window_view(dark, (_WASHED, _WASHED))
    return not bool(windows.any(axis=(2, 3)).all())


def _is_white(frame: Frame, x: float, y: float, module: float) -> bool:
    """Return whether there is nothing but white where a corner square should be."""
    reach = round(3 * module)
    left, top = round(x) - reach, round(y) - reach
    place = frame[max(top, 0) : max(top + 2 * reach + 1, 0), max(left, 0) : max(left + 2 * reach + 1, 0)]
    return place.size > 0 and int(place.min()) >= _WHITE


def _corners(finders: tuple[Finder, ...]) -> tuple[Finder, Finder, Finder] | None:
    """Return the three corner squares of one code, that at the right angle first; nothing where there are not three."""
    if len(finders) != 3:
        return None

    def skew(three: tuple[Finder, ...]) -> float:
        middle, one, other = three
        return abs((one.x - middle.x) * (other.x - middle.x) + (one.y - middle.y) * (other.y - middle.y))

    middle, one, other = min(permutations(finders, 3), key=skew)
    return middle, one, other
