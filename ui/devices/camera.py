"""Show what the laptop's camera sees, say which of five things is wrong when it shows nothing, and get it back.

Import it late: QtMultimedia is heavy, and a window is painted sooner without.
"""

from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoFrame, QVideoSink

from kiosk.domain.devices import CameraChoice, camera_in_use
from ui.alarm import IdleClock, QtIdleClock
from ui.devices.camera_system import CameraSystem, Permission
from ui.devices.frame_source import FrameSource

FIRST_PICTURE = 10.0
"""Seconds that a camera may take to wake up."""

NEXT_PICTURE = 4.0
"""Seconds without a picture after which a camera that had shown some is taken for frozen."""

WAITS = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Seconds before a camera is tried again, the last for ever: a new one is told of by the system, a free one is not."""

_STEADY = 30
"""Pictures in a row after which a camera counts as well, and the waits begin anew."""


class CameraFault(StrEnum):
    """What is wrong with a camera, in words for staff."""

    NONE = "No camera was found. Plug one in, or use a USB scanner or the search."
    TAKEN = "The camera does not open: most likely another program has it. Close that program; it is tried again here."
    GONE = "The camera was unplugged. Plug it in again, or use a USB scanner or the search."
    REFUSED = "The system does not let this program use the camera. Allow it in the system's settings, under privacy."
    FROZEN = (
        "The camera is on and shows nothing new. It is started again; if that does not help, unplug it for a moment."
    )


class Camera(FrameSource):
    """The chosen camera, or while that is not there the system's own choice. It comes back by itself."""

    def __init__(
        self,
        chosen: str = "",
        system: CameraSystem | None = None,
        alarm: IdleClock | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Open nothing yet. `chosen` is a key of `choices`, or empty for the system's choice."""
        super().__init__(parent)
        self.chosen = chosen
        self._system = system or CameraSystem(self)
        self._alarm: IdleClock = alarm or QtIdleClock(self)
        self._camera: QCamera | None = None
        self._key = ""
        self._wanted = self._asking = False
        self._fault: CameraFault | None = None
        self._tries = self._pictures = 0
        self._session = QMediaCaptureSession(self)
        self.sink = QVideoSink(self)
        self._session.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(self._show)
        self._system.changed.connect(self._follow)

    def start(self) -> None:
        """Open the camera; `fault` says why there is none, once for each reason."""
        if not self._wanted:
            self._wanted, self._fault, self._tries = True, None, 0
            self._open()

    def stop(self) -> None:
        """Close the camera, so that its light goes out."""
        self._wanted = False
        self._alarm.stop()
        self._close()

    def choices(self) -> tuple[CameraChoice, ...]:
        """Return the cameras that are plugged in."""
        return self._system.cameras()

    def choose(self, key: str) -> None:
        """Use another camera from now on."""
        self.chosen = key
        if self._wanted:
            self._try_anew()

    def _open(self) -> None:
        if self._camera is not None or not self._wanted:
            return
        permission, cameras = self._system.permission(), self.choices()
        if permission is Permission.NOT_ASKED:
            self._ask()
        elif permission is Permission.REFUSED:
            self._lack(CameraFault.REFUSED)
        elif not cameras:
            self._lack(self._fault if self._fault is CameraFault.GONE else CameraFault.NONE)
        else:
            self._key = self._wished(cameras)
            self._camera = self._system.open(self._key, self)
            self._camera.errorOccurred.connect(self._fail)
            self._session.setCamera(self._camera)
            self._alarm.start(FIRST_PICTURE, self._freeze)
            self._camera.start()

    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._system.ask(self._hear_answer)

    def _hear_answer(self) -> None:
        self._asking = False
        self._open()

    def _wished(self, cameras: tuple[CameraChoice, ...]) -> str:
        wished = camera_in_use(cameras, self.chosen)
        return "" if wished is None else wished.key

    def _close(self) -> None:
        self._pictures = 0
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._fail)
            camera.stop()
            camera.deleteLater()

    def _show(self, frame: QVideoFrame) -> None:
        if self._camera is None or not frame.isValid():
            return
        self._fault = None
        self._pictures += 1
        if self._pictures == _STEADY:
            self._tries = 0
        self._alarm.start(NEXT_PICTURE, self._freeze)
        self.frame.emit(frame)

    def _fail(self) -> None:
        self._close()
        self._lack(CameraFault.TAKEN if self._is_there() else CameraFault.GONE)

    def _freeze(self) -> None:
        self._close()
        self._lack(CameraFault.FROZEN)

    def _lack(self, fault: CameraFault) -> None:
        """Say what is wrong, unless it was said before, and try again after a while that grows from try to try."""
        wait = WAITS[min(self._tries, len(WAITS) - 1)]
        self._tries += 1
        self._alarm.start(wait, self._open)
        if fault is not self._fault:
            self._fault = fault
            self.fault.emit(fault)

    def _follow(self) -> None:
        """Follow a camera that was unplugged or plugged in."""
        self.choices_changed.emit()
        if not self._wanted:
            return
        if self._camera is not None and not self._is_there():
            self._close()
            self._lack(CameraFault.GONE)
        elif self._camera is None or self._key != self._wished(self.choices()):
            self._try_anew()

    def _try_anew(self) -> None:
        self._tries = 0
        self._close()
        self._open()

    def _is_there(self) -> bool:
        return any(camera.key == self._key for camera in self.choices())
