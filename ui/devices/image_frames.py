"""Show an image file to the reader, in place of a camera: one dropped on the window, or named on the command line."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.devices.frame_source import FrameSource


class ImageFrames(FrameSource):
    """Show one image file, once for each start. It is opened where it is read; its faults are told there."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path

    def start(self) -> None:
        """Show the file."""
        self.frame.emit(self._path)

    def stop(self) -> None:
        """Do nothing: a file needs no letting go."""
