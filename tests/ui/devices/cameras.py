"""Stand-ins for what only a computer with cameras has: the list of them, and the system's leave to use them.

The cameras themselves are Qt's, and tell of faults by their own signals.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QCamera, QCameraDevice

from kiosk.domain.devices import CameraChoice
from ui.devices.camera_system import CameraSystem, Permission


class Cameras(CameraSystem):
    """The cameras that a test plugs in."""

    def __init__(self, *cameras: CameraChoice, permission: Permission = Permission.GIVEN) -> None:
        super().__init__()
        self.there = cameras
        self.says = permission
        self.opened: list[str] = []
        self.camera: QCamera | None = None
        self.asked: list[Callable[[], None]] = []

    def cameras(self) -> tuple[CameraChoice, ...]:
        return self.there

    def open(self, key: str, parent: QObject) -> QCamera:
        self.opened.append(key)
        self.camera = QCamera(QCameraDevice(), parent)
        return self.camera

    def permission(self) -> Permission:
        return self.says

    def ask(self, answered: Callable[[], None]) -> None:
        self.asked.append(answered)

    def plug(self, *cameras: CameraChoice) -> None:
        """Let these cameras be there from now on, and tell."""
        self.there = cameras
        self.changed.emit()

    def fail(self) -> None:
        """Let the open camera tell of a fault, as Qt does when another program has it or it breaks."""
        assert self.camera is not None
        self.camera.errorOccurred.emit(QCamera.Error.CameraError, "Device or resource busy")

    def answer(self, permission: Permission) -> None:
        """Let the person who was asked whether the camera may be used answer."""
        self.says = permission
        self.asked.pop()()
