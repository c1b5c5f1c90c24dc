"""Tests what the camera tells where there is none, and that frames of its real sink are shown on."""

import pytest
from PySide6.QtMultimedia import QMediaDevices, QVideoFrame
from pytestqt.qtbot import QtBot

from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph
from tests.ui.devices.test_luminance import Format, video_frame
from ui.devices.camera import Camera, CameraFault, best_format

CODE = encode(bytes(range(16)))


@pytest.fixture
def camera(qtbot: QtBot) -> Camera:
    """Return a camera that was not started."""
    return Camera()


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason="this machine has a camera")
def test_no_camera_is_a_named_fault(camera: Camera, qtbot: QtBot) -> None:
    with qtbot.waitSignal(camera.fault) as told:
        camera.start()
    assert told.args == [CameraFault.NONE]
    camera.stop()


def test_a_frame_of_the_sink_is_shown_on(camera: Camera, qtbot: QtBot) -> None:
    with qtbot.waitSignal(camera.frame) as shown:
        camera.sink.setVideoFrame(video_frame(photograph(CODE, Shot()), Format.Format_NV12))
    assert shown.args is not None
    assert isinstance(shown.args[0], QVideoFrame)


def test_an_empty_frame_is_not_shown(camera: Camera, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(camera.frame):
        camera.sink.setVideoFrame(QVideoFrame())


def test_every_fault_says_what_is_wrong_and_what_to_do() -> None:
    assert all(len(fault.split(". ")) == 2 and fault.endswith(".") for fault in CameraFault)


def test_a_camera_that_offers_no_formats_is_left_to_choose() -> None:
    assert best_format([]).isNull()
