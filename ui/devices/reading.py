"""Read pictures one at a time beside the window: one worker, the newest picture wins, and none is stored."""

from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.code_rules import CodeFormat
from kiosk.domain.fault import Fault

if TYPE_CHECKING:
    from kiosk.codes.read import Reader
    from ui.devices.frame_source import Picture


class Reading(QObject):
    """Take pictures from a frame source (`source.frame.connect(reading.offer)`) and tell what codes they show."""

    codes_read = Signal(tuple)
    """The codes of a camera's picture that shows any: each once, as texts."""

    nothing_read = Signal()
    """A picture showed no code."""

    file_read = Signal(tuple)
    """The codes of an image file, or none: somebody chose to show it, so whatever it holds was meant."""

    fault = Signal(str)
    """A plain sentence: why an image file could not be looked at."""

    _finished = Signal(object)

    def __init__(
        self, counts: Callable[[str], bool], parent: QObject | None = None, formats: Collection[CodeFormat] = ()
    ) -> None:
        """Look on for a code that `counts`; it is asked in the worker, so it touches neither widget nor file.

        `formats` are looked for besides QR codes.
        """
        super().__init__(parent)
        self._counts, self._formats = counts, formats
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._reader: Reader | None = None
        self._busy = self._looks_at_file = False
        self._newest: Picture | None = None
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def offer(self, picture: "Picture") -> None:
        """Read a picture next, in place of one that still waits; only an image file, shown once, keeps its turn."""
        if not isinstance(self._newest, Path):
            self._newest = picture
        self._go_on()

    @property
    def is_busy(self) -> bool:
        """Return whether a picture is being read, or has just been and is not told of yet."""
        return self._busy

    def close(self) -> None:
        """Forget what waits, and return when the worker is done. Nothing is told or read from then on."""
        self._newest = None
        self._busy = True
        self._finished.disconnect(self._settle)
        self._worker.shutdown()

    def _go_on(self) -> None:
        if self._busy or self._newest is None:
            return
        picture, self._newest = self._newest, None
        self._busy, self._looks_at_file = True, isinstance(picture, Path)
        self._worker.submit(self._look, picture).add_done_callback(self._finished.emit)

    def _look(self, picture: "Picture") -> tuple[str, ...]:
        """Return the codes in a picture. Runs in the worker, which also loads what it needs."""
        if isinstance(picture, Path):
            from kiosk.codes.image_file import load_frame
            from kiosk.codes.read import read_thoroughly

            return read_thoroughly(load_frame(picture), self._formats)
        from kiosk.codes.read import Reader
        from ui.devices.luminance import luminance

        self._reader = self._reader or Reader(self._counts, self._formats)
        with luminance(picture) as frame:
            return self._reader.read(frame).codes

    def _settle(self, looked: Future[tuple[str, ...]]) -> None:
        self._busy, from_file = False, self._looks_at_file
        self._go_on()
        try:
            codes = looked.result()
        except Fault as fault:
            self.fault.emit(str(fault))
            return
        if from_file:
            self.file_read.emit(codes)
        elif codes:
            self.codes_read.emit(codes)
        else:
            self.nothing_read.emit()
