"""Read pictures one at a time beside the window: one worker, the newest picture wins, and none is stored."""

import time
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from kiosk.domain.code_rules import CodeFormat
from kiosk.domain.fault import Fault
from kiosk.domain.hint import Hint

if TYPE_CHECKING:
    from kiosk.codes.guidance import Advising
    from kiosk.codes.read import Reader
    from ui.devices.frame_source import Picture

_SELDOM = 5
"""Where nothing moves, every fifth picture is shown: painting costs more than reading."""


@dataclass(frozen=True, slots=True)
class _Looked:
    codes: tuple[str, ...]
    hint: Hint | None = None
    view: QImage | None = None


class Reading(QObject):
    """Take pictures from a frame source (`source.frame.connect(reading.offer)`) and tell what codes they show."""

    codes_read = Signal(tuple)
    """The codes of a camera's picture that shows any: each once, as texts."""

    nothing_read = Signal()
    """A picture showed no code."""

    viewed = Signal(QImage)
    """A camera's picture as it is shown to whoever stands there: grey, and upright."""

    hinted = Signal(object)
    """The `Hint` that a picture without a readable code gives; asked for a few times a second only."""

    file_read = Signal(tuple)
    """The codes of an image file, or none: somebody chose to show it, so whatever it holds was meant."""

    fault = Signal(str)
    """A plain sentence: why an image file could not be looked at."""

    _finished = Signal(object)

    def __init__(
        self,
        counts: Callable[[str], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        formats: Collection[CodeFormat] = (),
    ) -> None:
        """Look on for a code that `counts`; it is asked in the worker, so it touches neither widget nor file.

        `clock` counts seconds; `formats` are looked for besides QR codes.
        """
        super().__init__(parent)
        self._clock = clock
        self.read = 0
        """How many pictures were read."""
        self._counts, self._formats = counts, formats
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._reader: Reader | None = None
        self._advise: Advising | None = None
        self._busy = self._looks_at_file = False
        self._newest: Picture | None = None
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def offer(self, picture: "Picture") -> None:
        """Read a picture next, in place of one that still waits; only an image file, shown once, keeps its turn."""
        if not isinstance(self._newest, Path):
            self._newest = picture
        self._go_on()

    def drop(self) -> None:
        """Forget the picture that waits; an image file keeps its turn."""
        if not isinstance(self._newest, Path):
            self._newest = None

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

    def _look(self, picture: "Picture") -> _Looked:
        """Return what a picture shows. Runs in the worker, which also loads what it needs."""
        if isinstance(picture, Path):
            from kiosk.codes.image_file import load_frame
            from kiosk.codes.read import read_thoroughly

            return _Looked(read_thoroughly(load_frame(picture), self._formats))
        from kiosk.codes.guidance import Advising
        from kiosk.codes.read import Reader
        from ui.devices.luminance import luminance, upright

        self._reader = self._reader or Reader(self._counts, self._formats)
        self._advise = self._advise or Advising(self._clock)
        with luminance(picture) as frame:
            codes = self._reader.read(frame).codes
            hint = None if codes else self._advise(frame, is_still=self._reader.is_still)
            if self._reader.is_still and self.read % _SELDOM:
                return _Looked(codes, hint)
            return _Looked(codes, hint, upright(frame, picture))

    def _settle(self, future: "Future[_Looked]") -> None:
        self._busy, from_file = False, self._looks_at_file
        self.read += 1
        self._go_on()
        try:
            looked = future.result()
        except Fault as fault:
            self.fault.emit(str(fault))
            return
        if looked.view is not None:
            self.viewed.emit(looked.view)
        if from_file:
            self.file_read.emit(looked.codes)
        elif looked.codes:
            self.codes_read.emit(looked.codes)
        else:
            self.nothing_read.emit()
        if looked.hint is not None:
            self.hinted.emit(looked.hint)
