"""Stand for the camera until Qt's multimedia parts are loaded, so that no window waits for them."""

from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.devices.frame_source import FrameSource

if TYPE_CHECKING:
    from kiosk.domain.devices import CameraChoice
    from ui.devices.camera import Camera


_NO_MULTIMEDIA = (
    "This computer lacks a part that cameras need (on Debian, the package libpulse0). "
    "Until it is there, use a USB scanner or the search."
)


class LateCamera(FrameSource):
    """The laptop's camera: loaded beside the window at the first start, and the same from then on."""

    _loaded = Signal()

    def __init__(self, chosen: str = "", parent: QObject | None = None) -> None:
        """Load nothing yet. `chosen` is the key of a camera, or empty for the system's choice."""
        super().__init__(parent)
        self.chosen = chosen
        self._camera: Camera | None = None
        self._loader: ThreadPoolExecutor | None = None
        self._wanted = False
        self._loaded.connect(self._make, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open the camera, as soon as it can be."""
        self._wanted = True
        if self._camera is not None:
            self._camera.start()
        elif self._loader is None:
            self._loader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera")
            self._loader.submit(_load).add_done_callback(lambda _: self._loaded.emit())
            self._loader.shutdown(wait=False)

    def stop(self) -> None:
        """Close the camera, so that its light goes out."""
        self._wanted = False
        if self._camera is not None:
            self._camera.stop()

    def choices(self) -> "tuple[CameraChoice, ...]":
        """Return the cameras that are plugged in, once that can be known."""
        return () if self._camera is None else self._camera.choices()

    def choose(self, key: str) -> None:
        """Use another camera from now on."""
        self.chosen = key
        if self._camera is not None:
            self._camera.choose(key)

    def _make(self) -> None:
        try:
            from ui.devices.camera import Camera
        except ImportError:
            self.fault.emit(_NO_MULTIMEDIA)
            return
        self._camera = Camera(self.chosen, parent=self)
        self._camera.frame.connect(self.frame)
        self._camera.fault.connect(self.fault)
        self._camera.choices_changed.connect(self.choices_changed)
        self.choices_changed.emit()
        if self._wanted:
            self._camera.start()


def _load() -> None:
    import_module("PySide6.QtMultimedia")  # what takes the time is done here; the camera itself lives with the window
