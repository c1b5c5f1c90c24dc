"""Bring camera, image files and USB scanners together into one thing that sees codes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.codes.wedge import choose
from ui.devices.frame_source import FrameSource
from ui.devices.reading import Reading
from ui.devices.wedge import Wedge

_OUT_OF_SIGHT = 8
"""So many pictures in a row without any code, about half a second, mean that the last one was taken away."""


class Scanning(QObject):
    """Tells each code once: one that stays before the camera counts again only after it was out of sight."""

    seen = Signal(tuple)
    """The codes of one picture, or the one that a scanner typed; none for an image file without any."""
    found = Signal()
    """Pictures come again."""
    lost = Signal(str)
    """No pictures come; the sentence is for staff."""

    def __init__(self, is_known: Callable[[str], bool], parent: QObject | None = None) -> None:
        """Look for codes that `is_known`, which is asked beside the window and touches nothing."""
        super().__init__(parent)
        self._is_known = is_known
        self._last: tuple[str, ...] = ()
        self._misses = 0
        self._source: FrameSource | None = None
        self._is_lost = False
        self._reading = Reading(is_known, self)
        self._reading.codes_read.connect(self._read)
        self._reading.nothing_read.connect(self._gone)
        self._reading.fault.connect(lambda _: self.seen.emit(()))
        self._wedge = Wedge(parent=self)
        self._wedge.scanned.connect(lambda text: self.seen.emit((choose(text, self._is_known),)))

    def watch(self, window: QWidget) -> None:
        """Hear the USB scanners that type into `window`."""
        self._wedge.watch(window)

    def use(self, source: FrameSource) -> None:
        """Look at what `source` shows, once it is started."""
        self._source = source
        source.frame.connect(self._reading.offer)
        source.frame.connect(self._find)
        source.fault.connect(self._lose)

    def show_image(self, path: Path) -> None:
        """Look at an image file, however often it is shown."""
        self._last = ()
        self._reading.offer(path)

    def want(self, wanted: bool) -> None:
        """Start or stop the pictures."""
        if self._source is not None:
            (self._source.start if wanted else self._source.stop)()

    @property
    def is_looking(self) -> bool:
        """Return whether a picture is being looked at, or waits for it."""
        return self._reading.is_busy

    def close(self) -> None:
        """Let go of the device, and look no more."""
        self.want(wanted=False)
        self._reading.close()

    def _find(self) -> None:
        if self._is_lost:
            self._is_lost = False
            self.found.emit()

    def _lose(self, sentence: str) -> None:
        self._is_lost = True
        self.lost.emit(sentence)

    def _read(self, codes: tuple[str, ...]) -> None:
        self._misses = 0
        if codes != self._last:
            self._last = codes
            self.seen.emit(codes)

    def _gone(self) -> None:
        self._misses += 1
        if self._misses >= _OUT_OF_SIGHT:
            self._last = ()


def picture_of(frame: object) -> QImage | None:
    """Return a frame as an image for the viewfinder, if there is anything to see: a camera's frame, or an image."""
    if isinstance(frame, QImage):
        return frame
    to_image = getattr(frame, "toImage", None)  # QVideoFrame's, of a part of Qt that may not be loaded
    return to_image() if to_image is not None else None
