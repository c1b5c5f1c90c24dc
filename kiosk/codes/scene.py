"""Tell cheaply what a luminance frame is like: whether it is noisy, and whether anything moved since the one before."""

import numpy as np
from numpy.typing import NDArray

from kiosk.codes.looks import Frame

_NOISY = 0.06
"""Measured: lit frames stay below 0.03, those of a dim room lie above 0.10."""

_ROWS_APART, _COLUMNS_APART = 90, 4

_CELLS = (18, 32)
_MOVED = 4.0
"""Grey levels of 255. Noise moves the mean of a cell by less, a code held up by more, dim light or not."""

_STILL_AFTER = 15
"""Frames, about a second: whoever has just held a code up still gets every look there is."""


def is_noisy(frame: Frame) -> bool:
    """Return whether neighbouring pixels differ much for so little contrast, as they do in dim light."""
    rows = frame[::_ROWS_APART].astype(np.int16)
    if rows.size == 0 or rows.shape[1] < 2:
        return False
    darkest, brightest = np.percentile(rows[:, ::_COLUMNS_APART], (5, 95))
    return bool(np.median(np.abs(np.diff(rows, axis=1))) > _NOISY * (brightest - darkest + 1))


class Stillness:
    """Knows for how many frames nothing moved. It holds the means of 18×32 cells, which show nobody, and no frame."""

    def __init__(self) -> None:
        """Know of no frame yet."""
        self._before: NDArray[np.float32] | None = None
        self.frames = 0

    def note(self, frame: Frame) -> bool:
        """Take note of one more frame, and return whether nothing has moved for a second or so."""
        means, before = _means(frame), self._before
        if before is None or means.shape != before.shape or np.abs(means - before).max(initial=0) > _MOVED:
            self._before, self.frames = means, 0  # what creeps is compared with where it began
        else:
            self.frames += 1
        return self.frames >= _STILL_AFTER

    def end(self) -> None:
        """Take it that something moved: there is something to look at."""
        self.frames = 0


def _means(frame: Frame) -> NDArray[np.float32]:
    """Return the means of every fourth pixel each way, cell by cell; what is left over at the edges is left out."""
    sample = frame[::4, ::4]
    rows, columns = (length // cells for length, cells in zip(sample.shape, _CELLS, strict=True))
    if not rows or not columns:
        return np.empty((0, 0), np.float32)
    whole = sample[: rows * _CELLS[0], : columns * _CELLS[1]]
    lines = np.add.reduceat(whole, np.arange(0, whole.shape[0], rows), axis=0, dtype=np.uint32)
    sums = np.add.reduceat(lines, np.arange(0, whole.shape[1], columns), axis=1)
    return sums.astype(np.float32) / np.float32(rows * columns)
