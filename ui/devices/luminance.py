"""See a camera's or the screen's picture as a luminance plane, without a copy where its format has one; and show it.

Import it late, in the worker that reads: numpy and QtMultimedia are heavy.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.codes.looks import Frame

_Format = QVideoFrameFormat.PixelFormat

_STEP_AND_OFFSET = {
    _Format.Format_Y8: (1, 0),
    _Format.Format_NV12: (1, 0),
    _Format.Format_NV21: (1, 0),
    _Format.Format_YUV420P: (1, 0),
    _Format.Format_YUV422P: (1, 0),
    _Format.Format_YV12: (1, 0),
    _Format.Format_YUYV: (2, 0),
    _Format.Format_UYVY: (2, 1),
    _Format.Format_Y16: (2, 1),
    _Format.Format_P010: (2, 1),
    _Format.Format_P016: (2, 1),
}
"""Where the first plane holds luminance: bytes from pixel to pixel, and before the first (of 16 bits, the upper 8)."""


@contextmanager
def luminance(picture: QVideoFrame | QImage | Frame) -> Iterator[Frame]:
    """Give a picture's luminance plane, which is there only within the `with`: copy it before keeping it.

    A frame that its camera has taken back meanwhile is a plane without pixels.
    """
    match picture:
        case QVideoFrame():
            with _of_video(picture) as plane:
                yield plane
        case QImage():
            yield from _of_image(picture)
        case _:
            yield picture


def upright(plane: Frame, picture: QVideoFrame | QImage | Frame) -> QImage:
    """Return a copy of a picture's luminance plane as people see it: turned and mirrored as its camera says."""
    if isinstance(picture, QVideoFrame) and plane.size:
        plane = np.rot90(plane, -(picture.rotation().value // 90))
        plane = plane[:, ::-1] if picture.mirrored() else plane
    height, width = plane.shape
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    if not image.isNull():
        np.ndarray((height, width), np.uint8, image.bits(), 0, (image.bytesPerLine(), 1))[:] = plane
    return image


@contextmanager
def _of_video(frame: QVideoFrame) -> Iterator[Frame]:
    kind = frame.pixelFormat()
    in_colour = QVideoFrameFormat.imageFormatFromPixelFormat(kind)
    if kind not in _STEP_AND_OFFSET and in_colour is QImage.Format.Format_Invalid:
        yield from _of_image(frame.toImage())  # a rare format, by way of the graphics card
    elif frame.map(QVideoFrame.MapMode.ReadOnly):
        try:
            pixels, width, height, line = frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0)
            if kind in _STEP_AND_OFFSET:
                yield _plane(pixels, width, height, line, *_STEP_AND_OFFSET[kind])
            else:
                yield from _of_image(QImage(pixels, width, height, line, in_colour))
        finally:
            frame.unmap()
    else:
        yield np.empty((0, 0), np.uint8)


def _of_image(image: QImage) -> Iterator[Frame]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        yield np.empty((0, 0), np.uint8)
    else:
        yield _plane(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine())


def _plane(
    pixels: bytes | bytearray | memoryview, width: int, height: int, line: int, step: int = 1, offset: int = 0
) -> Frame:
    return np.ndarray((height, width), np.uint8, pixels, offset, (line, step))
