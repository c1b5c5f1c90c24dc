"""Look at a luminance frame in different ways: in each of them a code may show that did not show before.

What each is worth was measured (`scanning.md`): smoothing wins in low light, doubling for small or tilted codes, the
others for uneven light.
"""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Frame = NDArray[np.uint8]
"""A luminance plane: two dimensions (rows, columns), 0 is black, possibly strided."""

_WIDE = np.dtype("<u2")
"""Sums of pixels; the byte that comes first is the lower one, on every machine."""

_COARSE = 4
_BLOCK = 61
_NEARLY = 0.07
"""Of the span from dark to light: the dark grey of common dark modes lies above, what a camera makes of black below."""


class Look(StrEnum):
    """The ways to look at a frame."""

    SMOOTHED = "smoothed"
    SMOOTHED_EITHER_WAY = "smoothed, dark on light or light on dark"
    EITHER_WAY = "as it is, dark on light or light on dark"
    AS_IT_IS = "as it is"
    DOUBLED_CENTRE = "doubled centre"
    GLOBAL_HISTOGRAM = "global histogram"
    ADAPTIVE_THRESHOLD = "adaptive threshold"
    LOW_THRESHOLD = "low threshold"
    HALF_SIZE = "half size"


class Smoother:
    """Smooth frames by the 3×3 binomial kernel (1 2 1, both ways).

    Its buffers live as long as the frames keep their size: fresh ones for every frame cost four times the sums. They
    have one dimension, which makes the sums three times as fast; what runs over a row's end is left out in the end.
    """

    def __init__(self) -> None:
        """Hold no buffers yet: the first frame says how large they are."""
        self._shape = (0, 0)

    def __call__(self, frame: Frame) -> Frame:
        """Return the smoothed frame, one pixel smaller on every side; it is overwritten by the next call."""
        height, width = frame.shape
        if (height, width) != self._shape:
            self._make_room(height, width)
        sums, others, pixels = self._first, self._second, height * width
        np.copyto(sums.reshape(height, width), frame)
        for reach in (width, width, 1, 1):
            pixels -= reach
            np.add(sums[:pixels], sums[reach : reach + pixels], out=others[:pixels])
            sums, others = others, sums
        np.right_shift(sums[:pixels], 4, out=sums[:pixels])
        np.copyto(self._smoothed.reshape(-1)[:pixels], sums[:pixels], casting="unsafe")
        return self._smoothed[: height - 2, : width - 2]

    def _make_room(self, height: int, width: int) -> None:
        self._shape = (height, width)
        self._first, self._second = np.empty(height * width, _WIDE), np.empty(height * width, _WIDE)
        self._smoothed = np.empty((height, width), np.uint8)


class Doubler:
    """Double frames, interpolated between the four nearest pixels (9, 3, 3 and 1 parts).

    Its buffers live as long as the frames keep their size, and have one dimension, as a `Smoother`'s.
    """

    def __init__(self) -> None:
        """Hold no buffers yet: the first frame says how large they are."""
        self._shape = (0, 0)

    def __call__(self, frame: Frame) -> Frame:
        """Return the frame at twice its size less two each way; it is overwritten by the next call."""
        height, width = frame.shape
        if (height, width) != self._shape:
            self._make_room(height, width)
        pixels = self._pixels
        np.copyto(pixels.reshape(height, width), frame)
        np.multiply(pixels, 3, out=self._triple)
        np.add(self._triple[:-1], pixels[1:], out=self._left[:-1])
        np.add(self._triple[1:], pixels[:-1], out=self._right[:-1])
        above, below = slice(None, -width), slice(width, None)
        self._fill(0, above, below)
        self._fill(1, below, above)
        return self._large.view(np.uint8)[: 2 * height - 2, : 2 * width - 2]

    def _fill(self, line: int, near: slice, far: slice) -> None:
        """Fill every second line of the large frame, a pixel's left and right neighbour at one go: 16 bits are two."""
        height, width = self._shape
        left, right = self._near_left[:-width], self._near_right[:-width]
        np.multiply(self._left[near], 3, out=left)
        np.multiply(self._right[near], 3, out=right)
        np.add(left, self._left[far], out=left)
        np.add(right, self._right[far], out=right)
        np.right_shift(left, 4, out=left)
        np.left_shift(right, 4, out=right)
        np.bitwise_and(right, 0xFF00, out=right)
        np.bitwise_or(left, right, out=left)
        np.copyto(self._large[line : 2 * height - 2 : 2], left.reshape(height - 1, width))

    def _make_room(self, height: int, width: int) -> None:
        self._shape = (height, width)
        pixels = height * width
        self._pixels, self._triple = np.empty(pixels, _WIDE), np.empty(pixels, _WIDE)
        self._left, self._right = np.zeros(pixels, _WIDE), np.zeros(pixels, _WIDE)
        self._near_left, self._near_right = np.empty(pixels, _WIDE), np.empty(pixels, _WIDE)
        self._large = np.empty((2 * height, width), _WIDE)


def centre(frame: Frame) -> Frame:
    """Return the middle half of the frame, each way."""
    height, width = frame.shape
    return frame[height // 4 : height - height // 4, width // 4 : width - width // 4]


def halved(frame: Frame) -> Frame:
    """Return the frame at half its size, each pixel the mean of four."""
    return np.asarray(Image.fromarray(frame).reduce(2))


def thresholded(frame: Frame, darker: int = 0) -> NDArray[np.uint8]:
    """Return the frame as 0 where a pixel is darker, by so many grey levels, than the 61×61 around it, 1 elsewhere.

    The mean is taken over every fourth pixel each way, which is enough of them and 16 times fewer; up to three last
    rows and columns are left out.
    """
    coarse = np.ascontiguousarray(frame[: _whole(frame.shape[0]) : _COARSE, : _whole(frame.shape[1]) : _COARSE])
    height, width = coarse.shape
    means = np.asarray(Image.fromarray(coarse).filter(ImageFilter.BoxBlur(_BLOCK / _COARSE / 2)))
    if darker:
        means = np.maximum(means, np.uint8(darker)) - np.uint8(darker)
    wide = np.repeat(means, _COARSE, axis=1)
    bands = frame[: height * _COARSE, : width * _COARSE].reshape(height, _COARSE, width * _COARSE)
    return (bands >= wide[:, np.newaxis, :]).view(np.uint8).reshape(height * _COARSE, width * _COARSE)


def darkest(frame: Frame) -> NDArray[np.uint8]:
    """Return the frame as 0 where a pixel is nearly as dark as the darkest in the middle, and 1 elsewhere.

    So a code shows that stands on dark grey without a border, as in an e-mail read in dark mode: to all other looks
    its corner squares and the grey are one.
    """
    low, high = np.percentile(centre(frame)[::4, ::4], (1, 99))
    return (frame >= round(float(low + _NEARLY * (high - low)))).view(np.uint8)


def _whole(length: int) -> int:
    return length - length % _COARSE
