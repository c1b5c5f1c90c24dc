"""Tests that a camera's frames of every format, pushed through a real video sink, come out as luminance."""

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.codes.read import Reader
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Frame, Shot, photograph
from ui.devices.luminance import luminance, upright

CODE = encode(bytes(range(16)))
pytestmark = pytest.mark.usefixtures("qapp")
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


def grey_image(plane: Frame) -> QImage:
    height, width = plane.shape
    return QImage(plane.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)


def compressed_frame(plane: Frame) -> QVideoFrame:
    """Return a frame as a camera gives it that sends pictures as JPEG."""
    height, width = plane.shape
    jpeg = io.BytesIO()
    Image.fromarray(plane).save(jpeg, "JPEG", quality=85)
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), Format.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    memoryview(frame.bits(0))[: jpeg.tell()] = jpeg.getvalue()
    frame.unmap()
    return frame


def pixels(image: QImage) -> Frame:
    with luminance(image) as seen:
        return seen.copy()


@pytest.mark.parametrize("kind", BYTES_A_PIXEL_AND_OFFSET, ids=lambda kind: kind.name)
@pytest.mark.parametrize("size", [(640, 360), (642, 362)])
def test_a_frame_of_the_sink_is_its_luminance(kind: Format, size: tuple[int, int]) -> None:
    plane = photograph(CODE, Shot(size=size))
    sink = QVideoSink()
    sink.setVideoFrame(video_frame(plane, kind))
    with luminance(sink.videoFrame()) as seen:
        assert np.array_equal(seen, plane)
        assert Reader().read(seen).codes == (CODE,)


def test_a_frame_whose_lines_are_padded_is_its_luminance_without_the_padding() -> None:
    frame = video_frame(photograph(CODE, Shot(size=(642, 362))), Format.Format_NV12)
    assert frame.map(QVideoFrame.MapMode.ReadOnly)
    assert frame.bytesPerLine(0) > 642
    frame.unmap()
    with luminance(frame) as seen:
        assert (seen.shape, Reader().read(seen).codes) == ((362, 642), (CODE,))


@pytest.mark.parametrize(
    "kind",
    [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGBX8888],
    ids=lambda kind: kind.name,
)
def test_a_frame_in_colour_is_read_also_where_the_decoder_does_not_take_its_format(kind: QImage.Format) -> None:
    sink = QVideoSink()
    sink.setVideoFrame(QVideoFrame(grey_image(photograph(CODE, Shot(size=(640, 360)))).convertToFormat(kind)))
    with luminance(sink.videoFrame()) as seen:
        assert (seen.shape, Reader().read(seen).codes) == ((360, 640), (CODE,))


def test_a_compressed_frame_is_read() -> None:
    sink = QVideoSink()
    sink.setVideoFrame(compressed_frame(photograph(CODE, Shot(size=(640, 360)))))
    with luminance(sink.videoFrame()) as seen:
        assert (seen.shape, Reader().read(seen).codes) == ((360, 640), (CODE,))


@pytest.mark.parametrize(
    ("rotation", "mirrored", "corner"),
    [
        (QtVideo.Rotation.None_, False, (0, 0)),
        (QtVideo.Rotation.None_, True, (0, -1)),
        (QtVideo.Rotation.Clockwise90, False, (0, -1)),
        (QtVideo.Rotation.Clockwise90, True, (0, 0)),
        (QtVideo.Rotation.Clockwise180, False, (-1, -1)),
        (QtVideo.Rotation.Clockwise270, False, (-1, 0)),
    ],
)
def test_a_frame_that_is_to_be_turned_or_mirrored_is_read_and_shown_as_it_is_meant(
    rotation: QtVideo.Rotation, mirrored: bool, corner: tuple[int, int]
) -> None:
    plane = photograph(CODE, Shot(size=(640, 360), light=0.8))
    plane[0, 0] = 255
    frame = video_frame(plane, Format.Format_NV12)
    frame.setRotation(rotation)
    frame.setMirrored(mirrored)
    sink = QVideoSink()
    sink.setVideoFrame(frame)
    with luminance(sink.videoFrame()) as seen:
        assert Reader().read(seen).codes == (CODE,)
        shown = pixels(upright(seen, sink.videoFrame()))
    assert shown[corner] == 255


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
