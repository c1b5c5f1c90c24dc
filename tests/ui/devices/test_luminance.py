"""Tests that a camera's frames of every format, pushed through a real video sink, come out as luminance."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.codes.read import Reader
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Frame, Shot, photograph
from ui.devices.luminance import luminance

CODE = encode(bytes(range(16)))
Format = QVideoFrameFormat.PixelFormat
BYTES_A_PIXEL_AND_OFFSET = {
    Format.Format_NV12: (1, 0),
    Format.Format_NV21: (1, 0),
    Format.Format_YUV420P: (1, 0),
    Format.Format_Y8: (1, 0),
    Format.Format_YUYV: (2, 0),
    Format.Format_UYVY: (2, 1),
    Format.Format_P010: (2, 1),
}


def video_frame(plane: Frame, kind: Format) -> QVideoFrame:
    """Return a frame as a camera gives it, with `plane` for its luminance."""
    height, width = plane.shape
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    step, offset = BYTES_A_PIXEL_AND_OFFSET[kind]
    np.ndarray(plane.shape, np.uint8, frame.bits(0), offset, (frame.bytesPerLine(0), step))[:] = plane
    frame.unmap()
    return frame


@pytest.mark.parametrize("kind", BYTES_A_PIXEL_AND_OFFSET, ids=lambda kind: kind.name)
@pytest.mark.parametrize("size", [(640, 360), (642, 362)])
def test_a_frame_of_the_sink_is_its_luminance(kind: Format, size: tuple[int, int]) -> None:
    plane = photograph(CODE, Shot(size=size))
    sink = QVideoSink()
    sink.setVideoFrame(video_frame(plane, kind))
    with luminance(sink.videoFrame()) as seen:
        assert np.array_equal(seen, plane)
        assert Reader().read(seen).codes == (CODE,)


def test_a_frame_in_colour_is_read() -> None:
    plane = photograph(CODE, Shot(size=(640, 360)))
    grey = QImage(plane.tobytes(), 640, 360, 640, QImage.Format.Format_Grayscale8)
    sink = QVideoSink()
    sink.setVideoFrame(QVideoFrame(grey.convertToFormat(QImage.Format.Format_RGB32)))
    with luminance(sink.videoFrame()) as seen:
        assert (seen.shape, Reader().read(seen).codes) == ((360, 640), (CODE,))


@pytest.mark.parametrize(
    "kind",
    [
        QImage.Format.Format_RGB32,
        QImage.Format.Format_ARGB32_Premultiplied,
        QImage.Format.Format_RGBX8888,
        QImage.Format.Format_RGB888,
    ],
)
def test_an_image_of_any_format_is_seen_grey(kind: QImage.Format) -> None:
    image = QImage(33, 21, kind)
    image.fill(QColor(120, 120, 120))
    with luminance(image) as seen:
        assert (seen.shape, set(seen.ravel().tolist())) == ((21, 33), {120})


def test_a_plane_is_given_as_it_is() -> None:
    plane = photograph(CODE, Shot(size=(64, 48)))
    with luminance(plane) as seen:
        assert seen is plane


@pytest.mark.parametrize("nothing", [QVideoFrame(), QImage()])
def test_a_picture_that_is_gone_has_no_pixels(nothing: QVideoFrame | QImage) -> None:
    with luminance(nothing) as seen:
        assert (seen.size, Reader().read(seen).codes) == (0, ())
