"""Ask the system which cameras it has, whether they may be used, and for one of them.

Import it late, as `camera`: QtMultimedia is heavy.
"""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import QCamera, QCameraDevice, QCameraFormat, QMediaDevices

from kiosk.domain.devices import CameraChoice

_WANTED_PIXELS = 1280 * 720
_FRAMES_A_SECOND = 15


class Permission(Enum):
    """Whether the system lets us use cameras."""

    GIVEN = auto()
    NOT_ASKED = auto()
    REFUSED = auto()


_SAYS = {
    Qt.PermissionStatus.Granted: Permission.GIVEN,
    Qt.PermissionStatus.Undetermined: Permission.NOT_ASKED,
    Qt.PermissionStatus.Denied: Permission.REFUSED,
}


class CameraSystem(QObject):
    """The cameras of this computer, as the system tells of them."""

    changed = Signal()
    """A camera was plugged in or unplugged."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to hear of cameras that come and go."""
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def cameras(self) -> tuple[CameraChoice, ...]:
        """Return the cameras that are plugged in, the system's own choice first."""
        preferred = QMediaDevices.defaultVideoInput()
        inputs = sorted(QMediaDevices.videoInputs(), key=lambda device: device != preferred)
        return told_apart([(_key(device), device.description()) for device in inputs])

    def open(self, key: str, parent: QObject) -> QCamera:
        """Return the camera of this key, in the format that suits us; it is not started yet."""
        device = next((each for each in QMediaDevices.videoInputs() if _key(each) == key), QCameraDevice())
        camera = QCamera(device, parent)
        camera.setCameraFormat(best_format(device.videoFormats()))
        return camera

    def permission(self) -> Permission:
        """Return whether cameras may be used; systems that ask nobody say they may."""
        application = QCoreApplication.instance()
        if application is None:
            return Permission.GIVEN
        return _SAYS[application.checkPermission(QCameraPermission())]

    def ask(self, answered: Callable[[], None]) -> None:
        """Let the system ask whoever is there; `answered` is called when `permission` knows."""
        application = QCoreApplication.instance()
        if application is not None:
            application.requestPermission(QCameraPermission(), self, lambda _: answered())


def told_apart(cameras: Sequence[tuple[str, str]]) -> tuple[CameraChoice, ...]:
    """Return cameras of these keys and names; those that are alike get numbers, by the order of their keys."""
    names = [name for _, name in cameras]
    alike = {name: sorted(key for key, other in cameras if other == name) for name in names}
    return tuple(
        CameraChoice(key, f"{name} ({alike[name].index(key) + 1})" if len(alike[name]) > 1 else name)
        for key, name in cameras
    )


def best_format(formats: Sequence[QCameraFormat]) -> QCameraFormat:
    """Return the format nearest to 1280×720 that gives 15 frames a second or more; a null one if none does."""
    quick = [offered for offered in formats if offered.maxFrameRate() >= _FRAMES_A_SECOND]
    return min(quick, key=_away_from_wanted, default=QCameraFormat())


def _away_from_wanted(offered: QCameraFormat) -> int:
    size = offered.resolution()
    return abs(size.width() * size.height() - _WANTED_PIXELS)


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "backslashreplace")
