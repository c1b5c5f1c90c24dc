"""Show what the laptop's camera sees, and say which of three things is wrong when it shows nothing.

Import it late: QtMultimedia is heavy, and a window is painted sooner without.
"""

from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from ui.devices.frame_source import FrameSource

_WANTED_PIXELS = 1280 * 720
_FRAMES_A_SECOND = 15


class CameraFault(StrEnum):
    """What is wrong with a camera, in words for staff."""

    NONE = "No camera was found. Plug one in, or use a USB scanner or the search."
    TAKEN = "The camera is in use by another program, or may not be used. Close that program, then try again."
    GONE = "The camera was unplugged. Plug it in again, or use a USB scanner or the search."


class Camera(FrameSource):
    """The camera of this name, or the system's own choice. It comes back by itself when it is plugged in again."""

    def __init__(self, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._camera: QCamera | None = None
        self._wanted = False
        self._session = QMediaCaptureSession(self)
        self.sink = QVideoSink(self)
        self._session.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(self._show)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._look_again)

    def start(self) -> None:
        """Open the camera; `fault` says if there is none."""
        self._wanted = True
        if self._camera is not None:
            return
        device = _device(self._name)
        if device.isNull():
            self.fault.emit(CameraFault.NONE)
            return
        self._camera = QCamera(device, self)
        self._camera.setCameraFormat(best_format(device.videoFormats()))
        self._camera.errorOccurred.connect(self._fail)
        self._session.setCamera(self._camera)
        self._camera.start()

    def stop(self) -> None:
        """Close the camera, so that its light goes out."""
        self._wanted = False
        self._close()

    def _close(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def _show(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.frame.emit(frame)

    def _fail(self) -> None:
        there = self._camera is not None and self._camera.cameraDevice() in QMediaDevices.videoInputs()
        self._close()
        self.fault.emit(CameraFault.TAKEN if there else CameraFault.GONE)

    def _look_again(self) -> None:
        """Follow a camera that was unplugged or plugged in."""
        if self._camera is not None and self._camera.cameraDevice() not in QMediaDevices.videoInputs():
            self._close()
            self.fault.emit(CameraFault.GONE)
        elif self._wanted and self._camera is None and QMediaDevices.videoInputs():
            self.start()


def best_format(formats: list[QCameraFormat]) -> QCameraFormat:
    """Return the format nearest to 1280×720 that gives 15 frames a second or more; a null one if none does."""
    quick = [offered for offered in formats if offered.maxFrameRate() >= _FRAMES_A_SECOND]
    return min(quick, key=_away_from_wanted, default=QCameraFormat())


def _away_from_wanted(offered: QCameraFormat) -> int:
    size = offered.resolution()
    return abs(size.width() * size.height() - _WANTED_PIXELS)


def _device(name: str) -> QCameraDevice:
    named = [device for device in QMediaDevices.videoInputs() if device.description() == name]
    return named[0] if named else QMediaDevices.defaultVideoInput()
