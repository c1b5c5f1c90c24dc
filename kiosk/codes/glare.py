"""Tell whether light has fallen on a code: a part shows nothing dark, or a corner square is gone in white."""

from itertools import permutations
from math import hypot

import numpy as np
from numpy.typing import NDArray

from kiosk.codes.finders import Finder
from kiosk.codes.looks import Frame

_SMALLEST_STEP, _LARGEST_STEP = 12, 60
"""Modules from corner square to corner square, by the standard at least 14 (version 1)."""

_SQUARE, _BEYOND = 7, 3
"""Modules: how wide a corner square is, and what lies beyond its middle one."""

_CORE = {0: slice(_BEYOND - 1, _BEYOND + 2), -1: slice(-_BEYOND - 2, 1 - _BEYOND)}
"""The three modules at the heart of a corner square, at the first or the last side of a code."""

_WHITE = 200
"""Grey levels: no printed black is so light, but under a light that it throws back."""

_WASHED = 5
"""Modules in a row, both ways, without a dark one: light has fallen on them."""

_SKEW = 0.45
"""The cosine at a code's corner that tilting it by 45° does not reach."""

_CLEAR = 0.6
"""Of the clearest square's contrast: what is fainter may be made of other modules."""

_ALIKE = 1.5
"""Two corner squares of one code differ less in size."""

_PAST_SIDE = 4.2
"""Modules from a corner square's middle: past its side (3.5), but on the square towards its corner (4.9)."""

_TEXTURE = 0.1
"""Of the modules between the corner squares, as many at least differ from the next one where there is a code."""

_Vector = tuple[float, float]


def is_washed(frame: Frame, finders: tuple[Finder, ...]) -> bool:
    """Return whether light has fallen on a code that these are corner squares of."""
    if not 2 <= len(finders) <= 4:
        return False
    clearest = sorted(finders, key=lambda finder: -finder.contrast)
    corners = _corners(finders)
    if corners is not None and _is_bare_somewhere(frame, corners):
        return True
    if corners is not None and clearest[2].contrast > _CLEAR * clearest[0].contrast:
        return False  # no corner square is hidden
    return _hides_corner(frame, clearest[0], clearest[1])


def places_of_third(one: Finder, other: Finder) -> tuple[_Vector, ...]:
    """Return where the third corner square may be, beside two that are on one side of a code."""
    across, down = _from(one, other)
    return (
        (one.x - down, one.y + across),
        (one.x + down, one.y - across),
        (other.x - down, other.y + across),
        (other.x + down, other.y - across),
    )


def _corners(finders: tuple[Finder, ...]) -> tuple[Finder, Finder, Finder] | None:
    """Return the three corner squares of one code, that at the right angle first; nothing where there are not three."""

    def skew(three: tuple[Finder, ...]) -> float:
        (x, y), (u, v) = _from(three[0], three[1]), _from(three[0], three[2])
        return abs(x * u + y * v) / (hypot(x, y) * hypot(u, v))

    three = min(permutations(finders, 3), key=skew, default=None)
    if three is None or skew(three) > _SKEW:
        return None
    middle, one, other = three
    return middle, one, other


def _is_bare_somewhere(frame: Frame, corners: tuple[Finder, Finder, Finder]) -> bool:
    """Return whether a part of the code that these are the corner squares of shows no dark module."""
    middle, one, other = corners
    dark = _dark(_modules(frame, middle, _from(middle, one), _from(middle, other)), corners)
    if dark.size == 0:
        return False
    return not bool(np.lib.stride_tricks.sliding_window_view(dark, (_WASHED, _WASHED)).any((2, 3)).all())


def _hides_corner(frame: Frame, one: Finder, other: Finder) -> bool:
    """Return whether a corner square beside these two is white right where it should be darkest."""
    if max(one.module, other.module) > _ALIKE * min(one.module, other.module):
        return False
    across, down = _from(one, other)
    if _is_diagonal(frame, one, other):
        right, below = ((across - down) / 2, (across + down) / 2), ((across + down) / 2, (down - across) / 2)
        seen, corners = _modules(frame, one, right, below), ((0, -1), (-1, 0))
    else:
        sides = (_modules(frame, one, (across, down), below) for below in ((-down, across), (down, -across)))
        seen, corners = max(sides, key=lambda side: _texture(_dark(side, (one, other)))), ((-1, 0), (-1, -1))
    is_code = _texture(_dark(seen, (one, other))) > _TEXTURE
    return is_code and any(int(seen[_CORE[row], _CORE[column]].min()) >= _WHITE for row, column in corners)


def _texture(dark: NDArray[np.bool_]) -> float:
    """Return how many of the modules between the corner squares differ from the next one, across and down."""
    inner = dark[_SQUARE:-_SQUARE, _SQUARE:-_SQUARE]
    if inner.size == 0:
        return 0.0
    return min(float(np.mean(inner[1:] != inner[:-1])), float(np.mean(inner[:, 1:] != inner[:, :-1])))


def _is_diagonal(frame: Frame, one: Finder, other: Finder) -> bool:
    """Return whether two corner squares look at each other with their corners, not with their sides."""
    x, y = _from(one, other)
    away = np.array([(x, y), (-x, -y), (-y, x), (y, -x)]) * (_PAST_SIDE / hypot(x, y))
    return sum(_dark_around(frame, finder, away * finder.module) for finder in (one, other)) > len(away)


def _dark_around(frame: Frame, finder: Finder, away: NDArray[np.float64]) -> int:
    """Return how many places, so far away from a corner square's middle, are as dark as that."""
    seen = _at(frame, finder.x + away[:, 0], finder.y + away[:, 1])
    core = int(frame[round(finder.y), round(finder.x)])
    return int(np.count_nonzero(seen < core + finder.contrast / 2))


def _modules(frame: Frame, middle: Finder, right: _Vector, below: _Vector) -> NDArray[np.uint8]:
    """Return the modules of a code with a corner square in the `middle` of others; none where it is no code's size."""
    modules = round((hypot(*right) + hypot(*below)) / 2 / middle.module)
    if not _SMALLEST_STEP <= modules <= _LARGEST_STEP:
        return np.empty((0, 0), np.uint8)
    along = np.arange(-_BEYOND, modules + _BEYOND + 1) / modules
    x = middle.x + along[None, :] * right[0] + along[:, None] * below[0]
    y = middle.y + along[None, :] * right[1] + along[:, None] * below[1]
    return _at(frame, x, y)


def _at(frame: Frame, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.uint8]:
    columns = np.clip(np.rint(x), 0, frame.shape[1] - 1).astype(int)
    rows = np.clip(np.rint(y), 0, frame.shape[0] - 1).astype(int)
    seen: Frame = frame[rows, columns]
    return seen


def _dark(seen: NDArray[np.uint8], corners: tuple[Finder, ...]) -> NDArray[np.bool_]:
    """Return what is darker than half-way from the lightest to what these corner squares are made of."""
    if seen.size == 0:
        return np.empty((0, 0), np.bool_)
    return seen < np.percentile(seen, 99) - min(finder.contrast for finder in corners) / 2


def _from(one: Finder, other: Finder) -> _Vector:
    return other.x - one.x, other.y - one.y
