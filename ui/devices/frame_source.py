"""Say what gives pictures to be read: a camera, an image file, or whatever a test holds up."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # both are heavy, and nothing here needs them to run
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QVideoFrame

    from kiosk.codes.looks import Frame
    from kiosk.domain.devices import CameraChoice

    Picture = QVideoFrame | QImage | Frame | Path
    """What can be looked at: a camera's frame, the screen's image, a luminance plane, an image file."""


CAMERA = "camera"
"""What troubles of the camera are kept under, beside those of printers under their names."""


class FrameSource(QObject):
    """Something that shows pictures from `start` until `stop`."""

    frame = Signal(object)
    """A `Picture`. A plane of numpy's is not written to again by whoever gave it."""

    fault = Signal(str)
    """A plain sentence for staff: why no pictures come."""

    choices_changed = Signal()
    """There is something else to choose from."""

    chosen: str = ""
    """The key of what was chosen to show pictures, there or not; empty where nothing was."""

    def start(self) -> None:
        """Begin to show pictures; nothing happens if it has begun."""
        raise NotImplementedError

    def stop(self) -> None:
        """Show no more pictures, and let go of the device."""
        raise NotImplementedError

    def choices(self) -> "tuple[CameraChoice, ...]":
        """Return what may be chosen to show the pictures; nothing where there is no choice."""
        return ()

    def choose(self, key: str) -> None:
        """Let the choice of this key show the pictures from now on, whenever it is there."""
