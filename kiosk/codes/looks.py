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

_COARSE = 4
_BLOCK = 61


class Look(StrEnum):
    """The ways to look at a frame, in the order they are taken."""

    SMOOTHED = "smoothed"
    AS_IT_IS = "as it is"
    DOUBLED_CENTRE = "doubled centre"
    GLOBAL_HISTOGRAM = "global histogram"
    ADAPTIVE_THRESHOLD = "adaptive threshold"
    HALF_SIZE = "half size"


class Smoother:
    """Smooth frames by the 3×3 binomial kernel (1 2 1, both ways).

    Its buffers live as long as the frames keep their size: fresh ones for every frame cost four times the sums.
    """

    def __init__(self) -> None:
        """Hold no buffers yet: the first frame says how large they are."""
        self._shape = (0, 0)

    def __call__(self, frame: Frame) -> Frame:
        """Return the smoothed frame, one pixel smaller on every side; it is overwritten by the next call."""
        if frame.shape != self._shape:
            self._make_room(frame.shape)
        rows = np.add(frame[:-1], frame[1:], out=self._first[:-1], dtype=np.uint16)
        rows = np.add(rows[:-1], rows[1:], out=self._second[:-2])
        both = np.add(rows[:, :-1], rows[:, 1:], out=self._first[:-2, :-1])
        both = np.add(both[:, :-1], both[:, 1:], out=self._second[:-2, :-2])
        np.right_shift(both, 4, out=both)
        np.copyto(self._smoothed, both, casting="unsafe")
        return self._smoothed

    def _make_room(self, shape: tuple[int, ...]) -> None:
        height, width = shape
        self._shape = (height, width)
        self._first = np.empty((height, width), np.uint16)
        self._second = np.empty((height, width), np.uint16)
        self._smoothed = np.empty((height - 2, width - 2), np.uint8)


def doubled_centre(frame: Frame) -> Frame:
    """Return the middle half of the frame, each way, at twice its size."""
    height, width = frame.shape
    return doubled(frame[height // 4 : height - height // 4, width // 4 : width - width // 4])


def doubled(frame: Frame) -> Frame:
    """Return the frame at twice its size less two, interpolated between nearest pixels (9, 3, 3 and 1 parts)."""
    height, width = frame.shape
    large = np.empty((2 * height - 1, 2 * width - 1), np.uint8)
    large[::2, ::2] = frame
    large[::2, 1::2] = _mean(frame[:, :-1], frame[:, 1:])
    large[1::2] = _mean(large[:-1:2], large[2::2])
    # Between these lie the quarter points, which smooth as they double: three times as many codes in very low light.
    large = _mean(large[:-1], large[1:])
    return _mean(large[:, :-1], large[:, 1:])


def halved(frame: Frame) -> Frame:
    """Return the frame at half its size, each pixel the mean of four."""
    return np.asarray(Image.fromarray(frame).reduce(2))


def thresholded(frame: Frame) -> NDArray[np.uint8]:
    """Return the frame as 1 where a pixel is no darker than the mean of the 61×61 pixels around it, and 0 elsewhere.

    The mean is taken over every fourth pixel each way, which is enough of them and 16 times fewer; up to three last
    rows and columns are left out.
    """
    coarse = np.ascontiguousarray(frame[: _whole(frame.shape[0]) : _COARSE, : _whole(frame.shape[1]) : _COARSE])
    height, width = coarse.shape
    means = np.asarray(Image.fromarray(coarse).filter(ImageFilter.BoxBlur(_BLOCK / _COARSE / 2)))
    wide = np.repeat(means, _COARSE, axis=1)
    bands = frame[: height * _COARSE, : width * _COARSE].reshape(height, _COARSE, width * _COARSE)
    return (bands >= wide[:, np.newaxis, :]).view(np.uint8).reshape(height * _COARSE, width * _COARSE)


def _whole(length: int) -> int:
    return length - length % _COARSE


def _mean(one: Frame, other: Frame) -> Frame:
    """Return the mean of two frames without leaving 8 bits: what they share and half of what they do not."""
    mean = np.bitwise_xor(one, other)
    np.right_shift(mean, 1, out=mean)
    np.add(mean, np.bitwise_and(one, other), out=mean)
    return mean
