"""Find the corner squares of QR codes in a frame, also of codes that cannot be read.

A line through the middle of one is dark, light, dark, light, dark at 1:1:3:1:1 (ISO/IEC 18004, 6.3.3).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.codes.looks import Frame, thresholded

_APART = 4
"""Every fourth line is looked at: the middle of a square of 1.5 pixels a module is 4 lines high."""

_SMALLEST = 1.4
"""Pixels a module, below which a ratio of lengths in whole pixels says nothing."""

_TIMES = np.array([1, 1, 3, 1, 1])
_SLACK = np.array([0.5, 0.5, 0.8, 0.5, 0.5])
"""By how many modules each length may be off, besides half a pixel."""

_ROUND = np.arange(16) * np.pi / 8
_CIRCLE = np.stack((np.cos(_ROUND), np.sin(_ROUND)))
_DARK, _LIGHT = 1.0, 2.3
"""Modules from the middle within which all is dark, and at which all is light, however the square is turned."""

_FEW = 2
"""So many of the 16 pixels on a circle may be off."""

_TURNS = np.array([1.0, 0.93, 0.86, 0.79, 0.71])
"""Lines cross a square longer than it is wide when it is turned, by up to half a right angle."""

_LEAST = 0.4
"""Of the clearest square's contrast: what is fainter is made of other modules of the same code."""

_MOST = 400
"""Crossings that are looked into: more are noise."""

_Each = NDArray[np.float64]
"""One number for each of several squares."""

_Hits = NDArray[np.float64]
"""One a row: place along the line, place across, pixels a module along the line."""


@dataclass(frozen=True, slots=True)
class Finder:
    """A corner square: its middle in pixels from the frame's left and top, pixels a module, grey levels of contrast."""

    x: float
    y: float
    module: float
    contrast: float


def find_finders(frame: Frame, darker: int) -> tuple[Finder, ...]:
    """Return the corner squares that are dark on light by more than `darker` grey levels, which keeps noise out."""
    light = thresholded(frame, darker)
    across, down = _hits(light[::_APART]), _hits(light[:, ::_APART].T)
    row, column = (hits[:_MOST] for hits in np.nonzero(_meet(across, down)))
    x, y, wide, high = across[row, 0], down[column, 0], across[row, 2], down[column, 2]
    contrasts = _contrasts(frame, x, y, wide, high)
    turn, contrast = contrasts.argmax(axis=0), contrasts.max(axis=0, initial=0.0)
    module, clearest = np.maximum(wide, high) * _TURNS[turn], contrast.max(initial=0.0)
    found: list[Finder] = []
    for best in np.argsort(-contrast, kind="stable"):
        if contrast[best] <= max(1.5 * darker, _LEAST * clearest):
            break
        if not any(_is_within(x[best], y[best], other) for other in found):
            found.append(Finder(float(x[best]), float(y[best]), float(module[best]), float(contrast[best])))
    return tuple(found)


def _hits(lines: NDArray[np.uint8]) -> _Hits:
    """Return where lines cross something of the right lengths."""
    width, pixels = lines.shape[1], np.ascontiguousarray(lines).reshape(-1)
    changes = np.flatnonzero(pixels[1:] != pixels[:-1]) + 1
    if len(changes) and pixels[changes[0]]:
        changes = changes[1:]  # so that every second one, the first too, is where something dark begins
    end = changes[len(_TIMES) :: 2]
    if not len(end):
        return np.empty((0, 3))
    begin, lengths = (
        changes[::2][: len(end)],
        np.lib.stride_tricks.sliding_window_view(np.diff(changes), len(_TIMES))[::2],
    )
    module = (end - begin) / _TIMES.sum()
    core = lengths[:, 2]  # most are no corner square by this alone, and need no further look
    likely = np.flatnonzero((module >= _SMALLEST) & (np.abs(core - module * _TIMES[2]) <= module * _SLACK[2] + 0.5))
    begin, end, module = begin[likely], end[likely], module[likely]
    off = np.abs(lengths[likely] - module[:, None] * _TIMES)
    right = (begin // width == (end - 1) // width) & (off <= module[:, None] * _SLACK + 0.5).all(axis=1)
    middle = (begin[right] + end[right] - 1) / 2
    return np.column_stack((middle % width, middle // width * _APART, module[right]))


def _meet(across: _Hits, down: _Hits) -> NDArray[np.bool_]:
    """Return which lines across meet which lines down in the middle of one square, tilted or not."""
    one, other = across[:, None, :], down[None, :, :]
    return (
        (np.abs(one[..., 0] - other[..., 1]) < other[..., 2] + _APART)
        & (np.abs(one[..., 1] - other[..., 0]) < one[..., 2] + _APART)
        & (one[..., 2] < 2.5 * other[..., 2])
        & (other[..., 2] < 2.5 * one[..., 2])
    )


def _contrasts(frame: Frame, x: _Each, y: _Each, wide: _Each, high: _Each) -> _Each:
    """Return, turn by turn, by how many grey levels each ring around a core is lighter, but for a few pixels."""
    core, ring = (_around(frame, x, y, wide, high, away) for away in (_DARK, _LIGHT))
    return ring[..., _FEW].astype(float) - core[..., -1 - _FEW]


def _around(frame: Frame, x: _Each, y: _Each, wide: _Each, high: _Each, away: float) -> NDArray[np.uint8]:
    """Return the pixels on ellipses, each one's in order; what lies outside of the frame is taken from its edge."""
    reach = away * _TURNS[:, None, None]
    columns = np.clip(np.rint(x[:, None] + _CIRCLE[0] * wide[:, None] * reach), 0, frame.shape[1] - 1)
    rows = np.clip(np.rint(y[:, None] + _CIRCLE[1] * high[:, None] * reach), 0, frame.shape[0] - 1)
    return np.sort(frame[rows.astype(int), columns.astype(int)], axis=-1)


def _is_within(x: float, y: float, finder: Finder) -> bool:
    near = 4 * finder.module
    return abs(x - finder.x) < near and abs(y - finder.y) < near
