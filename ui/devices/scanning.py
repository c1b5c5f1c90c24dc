"""Bring camera, image files and USB scanners together into one thing that sees codes."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.codes.scanner import USUAL, ScannerSettings
from kiosk.codes.tickets import tickets, without_badges
from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules, meaning
from kiosk.domain.hint import Hint
from ui.devices.frame_source import FrameSource
from ui.devices.guiding import Guiding
from ui.devices.reading import Reading
from ui.devices.scanners import Scanners

if TYPE_CHECKING:
    from ui.devices.frame_source import Picture

_OUT_OF_SIGHT = 8
"""So many pictures in a row without it, about half a second, mean that a code was taken away."""

_HELD_FOR_LONG = 30
"""So many pictures with nothing but a strange code, two seconds or more, mean that somebody holds it up."""


class Scanning(QObject):
    """Tells each ticket once: one that stays before the camera counts again only after it was out of sight.

    Of what the camera sees, badges and what is no ticket do not count; what somebody scans or drops here, does.
    """

    seen = Signal(tuple)
    """The tickets in one picture, or what a scanner typed; none where there was something, but no ticket."""
    found = Signal()
    """Pictures come again."""
    viewed = Signal(QImage)
    """What the camera sees, grey and upright, to be shown and not kept."""
    lost = Signal(str)
    """No pictures come; the sentence is for staff."""
    unsure = Signal()
    """What a scanner typed can be read in two ways, as two people's codes."""

    def __init__(
        self,
        is_known: Callable[[str], bool],
        parent: QObject | None = None,
        rules: CodeRules = AS_THEY_STAND,
        scanner: ScannerSettings = USUAL,
        clock: Callable[[], float] = time.monotonic,
        *,
        badges: bool = False,
    ) -> None:
        """Look for codes that `is_known`, which is asked beside the window and touches nothing.

        `rules` say what are spellings of one code, and which formats to look for besides QR codes; `scanner`, how
        this laptop's scanners type; `clock` counts seconds; `badges` tells whether a badge's code is one to look for.
        """
        super().__init__(parent)
        self._is_known = is_known
        self._meant: Callable[[tuple[str, ...]], tuple[str, ...]] = tuple if badges else without_badges
        self._last: tuple[str, ...] = ()
        self._ticket, self._strange = _InSight(), _InSight()
        self._source: FrameSource | None = None
        self._is_lost = self._wanted = False
        self.guiding = Guiding(clock, self)
        self._reading = Reading(is_known, clock, self, rules.formats)
        self._reading.codes_read.connect(self._read)
        self._reading.nothing_read.connect(lambda: self._read(()))
        self._reading.file_read.connect(self._show)
        self._reading.codes_read.connect(self.guiding.note_reading)
        self._reading.hinted.connect(self._guide)
        self._reading.viewed.connect(self._show_view)
        self._reading.fault.connect(lambda _: self.seen.emit(()))
        self.scanners = Scanners(is_known, meaning(rules), scanner, self)
        self.scanners.scanned.connect(lambda code: self._show((code,)))
        self.scanners.jumbled.connect(self.seen)
        self.scanners.unsure.connect(self.unsure)

    def watch(self, window: QWidget) -> None:
        """Hear the USB scanners that type into `window`, and the one at a serial port."""
        self.scanners.watch(window)
        self.scanners.start()

    def use(self, source: FrameSource) -> None:
        """Look at what `source` shows, once it is started."""
        self._source = source
        source.frame.connect(self._take)
        source.fault.connect(self._lose)

    def show_image(self, path: Path) -> None:
        """Look at an image file, however often it is shown."""
        self._reading.offer(path)

    def want(self, wanted: bool) -> None:
        """Start or stop the pictures; what still comes when they are stopped is not looked at."""
        if wanted is self._wanted:
            return
        self._wanted = wanted
        if not wanted:
            self._reading.drop()
            self.guiding.note_reading()
        if self._source is not None:
            (self._source.start if wanted else self._source.stop)()

    @property
    def is_looking(self) -> bool:
        """Return whether a picture is being looked at, or waits for it."""
        return self._reading.is_busy

    def close(self) -> None:
        """Let go of the device, and look no more."""
        self.want(wanted=False)
        self.scanners.stop()
        self._reading.close()

    @property
    def pictures_read(self) -> int:
        """Return how many pictures were read so far."""
        return self._reading.read

    def _show_view(self, view: QImage) -> None:
        if self._wanted:
            self.viewed.emit(view)

    def _guide(self, hint: Hint) -> None:
        if self._wanted:
            self.guiding.note(hint)

    def _take(self, picture: "Picture") -> None:
        if not self._wanted:
            return
        self._reading.offer(picture)
        if self._is_lost:
            self._is_lost = False
            self.found.emit()

    def _lose(self, sentence: str) -> None:
        self._is_lost = True
        self.guiding.note_reading()
        self.lost.emit(sentence)

    def _show(self, codes: tuple[str, ...]) -> None:
        """Tell of what was meant to be read: strange codes too, unless there is a ticket among them."""
        meant = self._meant(codes)
        self.seen.emit(tickets(meant, self._is_known) or meant)

    def _read(self, codes: tuple[str, ...]) -> None:
        if not self._wanted:  # it was looked at when the screen turned to something else
            return
        meant = self._meant(codes)
        held = tickets(meant, self._is_known)
        is_strange = not held and bool(meant)
        self._ticket.note(there=bool(held))
        self._strange.note(there=is_strange)
        if self._ticket.pictures == 0:
            self._last = ()
        if held and held != self._last:
            self._last = held
            self.seen.emit(held)
        elif is_strange and self._strange.pictures == _HELD_FOR_LONG:
            self.seen.emit(())


class _InSight:
    """How many pictures showed something since it was last out of sight."""

    def __init__(self) -> None:
        self.pictures = 0
        self._missed = 0

    def note(self, *, there: bool) -> None:
        """Count one more picture, with it or without it."""
        self._missed = 0 if there else self._missed + 1
        self.pictures = 0 if self._missed >= _OUT_OF_SIGHT else self.pictures + there
