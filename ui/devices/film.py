"""Show a folder of pictures as a film, in place of a camera: for tests, for trying out, for a demonstration."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from ui.devices.frame_source import FrameSource

FRAMES_A_SECOND = 15


class Film(FrameSource):
    """Shows the pictures of a folder in the order of their names, over and over. Each is opened when its turn comes."""

    def __init__(self, folder: Path, frames_a_second: float = FRAMES_A_SECOND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._reel: Iterator[Path] = iter(())
        self._turn = QTimer(self, interval=round(1000 / frames_a_second))
        self._turn.timeout.connect(self._show_next)

    def start(self) -> None:
        """Begin at the first picture; a fault says that there is nothing to show."""
        pictures = sorted(file for file in self._folder.glob("*") if file.is_file())
        if pictures:
            if not self._turn.isActive():
                self._reel = cycle(pictures)
            self._turn.start()
        else:
            self.fault.emit(f"There are no pictures in the folder {self._folder}. Put some there, and open it again.")

    def stop(self) -> None:
        """Show no more pictures."""
        self._turn.stop()

    def _show_next(self) -> None:
        from kiosk.codes.image_file import PictureFault, load_frame

        try:
            self.frame.emit(load_frame(next(self._reel)))
        except PictureFault as fault:
            self.fault.emit(str(fault))
