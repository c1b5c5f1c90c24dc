"""Bring the scanners that type and the one at a serial port together: what was meant is told, once."""

import time
from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.codes.scanner import USUAL, ReadAs, ScannerSettings
from kiosk.codes.serial import Port
from kiosk.codes.typed import Unsure, choose
from kiosk.codes.wedge import Jumbled, Typed
from ui.devices.wedge import Wedge

if TYPE_CHECKING:
    from ui.devices.serial_scanner import SerialScanner

SCANNER = "scanner"
"""What troubles of the scanner are kept under, beside those of the camera and of printers under their names."""

_AGAIN = 1.0
"""Seconds in which the same code again is no second scan: some scanners are set to send everything twice."""


class Scanners(QObject):
    """All scanners of this laptop."""

    scanned = Signal(str)
    unsure = Signal()
    """A scan can be read in two ways, as two people's codes."""
    jumbled = Signal(tuple)
    """Several texts in one go: none of them is to be trusted."""
    fault = Signal(str)
    """A plain sentence for staff: why the scanner at the serial port is not heard; empty when it is."""

    def __init__(
        self,
        is_known: Callable[[str], bool],
        meaning: Callable[[str], Hashable],
        settings: ScannerSettings = USUAL,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Tell by `is_known` and `meaning` what was meant, as `choose` does; `clock` counts seconds."""
        super().__init__(parent)
        self._is_known, self._meaning, self._settings, self._clock = is_known, meaning, settings, clock
        self._last, self._when = "", 0.0
        self._wedge = Wedge(settings, self)
        self._wedge.scanned.connect(lambda typed: self._choose(typed, settings))
        self._wedge.jumbled.connect(self._tell_jumbled)
        self.serial = self._at_port(settings)

    def watch(self, window: QWidget) -> None:
        """Hear the scanners that type into `window`."""
        self._wedge.watch(window)

    def start(self) -> None:
        """Look for the scanner at the serial port, if one was chosen."""
        if self.serial is not None:
            self.serial.start()

    def stop(self) -> None:
        """Let go of the serial port."""
        if self.serial is not None:
            self.serial.stop()

    def begin_anew(self) -> None:
        """Take the next scan as somebody else's, or as another one of the same person: a visit has ended."""
        self._last = ""

    def ports(self) -> tuple[Port, ...]:
        """Return the devices at serial ports now."""
        from ui.devices.serial_scanner import serial_ports

        return serial_ports()

    @property
    def port(self) -> str:
        """Return the key of the device that was chosen as the scanner; nothing if none was."""
        return self._settings.port

    def use_port(self, key: str) -> None:
        """Hear the device of this key from now on, and none at a serial port where it is empty."""
        self.stop()
        if self.serial is not None:
            self.serial.deleteLater()
        self._settings = replace(self._settings, port=key)
        self.serial = self._at_port(self._settings)
        self.start()

    def _at_port(self, settings: ScannerSettings) -> "SerialScanner | None":
        if not settings.port:
            return None
        from ui.devices.serial_scanner import SerialScanner

        serial = SerialScanner(settings.port, parent=self)
        as_sent = replace(settings, read_as=ReadAs.KEYS)  # no keyboard changes what comes by a cable of its own
        serial.scanned.connect(lambda text: self._choose(Typed(text, text), as_sent))
        serial.unreadable.connect(lambda: self.jumbled.emit(()))
        serial.fault.connect(self.fault)
        serial.found.connect(lambda: self.fault.emit(""))
        return serial

    def _choose(self, typed: Typed, settings: ScannerSettings) -> None:
        match choose(typed, self._is_known, self._meaning, settings):
            case Unsure():
                self.unsure.emit()
            case meant:
                self._tell(meant.code)

    def _tell(self, code: str) -> None:
        now = self._clock()
        is_again = code == self._last and now - self._when < _AGAIN
        self._last, self._when = code, now
        if not is_again:
            self.scanned.emit(code)

    def _tell_jumbled(self, jumbled: Jumbled) -> None:
        self.jumbled.emit(tuple(part.text for part in jumbled.parts) if len(jumbled.parts) > 1 else ())
