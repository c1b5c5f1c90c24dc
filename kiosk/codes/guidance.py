"""Say what in a picture keeps its code from being read, as far as that can be measured.

Most of it is measured at the code's corner squares, which show long before the code can be read.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kiosk.codes.finders import Finder, find_finders
from kiosk.codes.glare import is_washed, places_of_third
from kiosk.codes.looks import Frame, Smoother
from kiosk.domain.hint import Hint

APART = 0.5
"""Seconds from a picture in which it is measured why no code can be read to the next: three agree within one second."""

APART_IN_STILLNESS = 2.0
"""Seconds, where nothing moves and nothing was amiss."""

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

_NEAR_EDGE = 20
"""Modules: a lone corner square so near to the edge of the picture has its others outside."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured in a picture: grey levels, and the corner squares."""

    lightest: int
    span: int
    steepest: float
    """Between neighbouring pixels, where there is no corner square to measure."""
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
        finders = find_finders(smooth, max(8, span // 8))
        steepest = 0.0 if finders else float(np.percentile(np.abs(np.diff(lines, axis=1)), 99.8))
        smear = min((_smear(smooth, finder) for finder in finders), default=0.0)
        washed = is_washed(smooth, finders)
        return Measured(lightest, span, steepest, finders, smear, washed, (frame.shape[1], frame.shape[0]))


class Advising:
    """Says now and then what to try in front of one camera: looking at every picture would cost as much as reading."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Measure the first picture that comes. `clock` counts seconds."""
        self._clock, self._measure = clock, Measuring()
        self._measured, self._last = float("-inf"), Hint.NONE

    def __call__(self, frame: Frame, *, is_still: bool) -> Hint | None:
        """Return what to try with a picture in which no code was read; nothing where it is too soon to look again."""
        now = self._clock()
        is_calm = is_still and self._last is Hint.NONE
        if now - self._measured < (APART_IN_STILLNESS if is_calm else APART):
            return None
        self._measured, self._last = now, hint_of(self._measure(frame), is_still=is_still)
        return self._last


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
    return any(_from_edge(x, y, size) < 3.5 * finders[0].module for x, y in places_of_third(*finders))


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
