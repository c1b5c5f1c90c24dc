"""Open a laptop's window: paint at once, load the rest behind it, and let go of everything at the end."""

import os
import sys
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.domain.fault import Fault
from ui.kiosk_window import KioskWindow

if TYPE_CHECKING:
    from socket import socket

    from kiosk.app import Station
    from kiosk.codes.scanner import ScannerSettings
    from kiosk.printing.printers import Printer
    from kiosk.together import Together
    from ui.devices.frame_source import FrameSource
    from ui.program import Program
    from ui.worker import Worker

RESTING = "This screen is resting. Please ask somebody at the desk."
OURS = 70
"""The exit status after a mistake of ours, as the command line's."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What `kiosk open` was told: where the laptop's file is, what opens it, where badges go, what to look at first."""

    folder: Path
    passphrase: str | None = None
    badge_folder: Path | None = None
    queue: str | None = None
    image: Path | None = None
    film: Path | None = None
    """A folder of pictures to be shown as a film, in place of a camera."""
    hub: str = ""
    """The address of the hub to go to, if not the one that was gone to last."""
    hub_here: int = 0
    """The port at which to start a hub on this laptop; 0 for none but the one that ran here last."""
    two_keys: bool = False
    """Whether a switch is at this laptop: one key goes on, one chooses."""


def launch(wishes: Wishes, *, full_screen: bool) -> int:
    """Show the window until it is closed, and return the program's exit status."""
    application = QApplication(sys.argv[:1])
    window = KioskWindow()
    window.resize(1366, 768)
    opening = Opening(window, wishes)
    sys.excepthook = opening.break_down
    (window.showFullScreen if full_screen else window.show)()
    opening.begun.connect(lambda: opening.end_when_told(application))
    application.exec()
    return opening.close()


class Opening(QObject):
    """Opens the laptop beside the window once that is painted, and brings the program to life when it is open.

    What is not needed for that first paint is imported after it.
    """

    begun = Signal()
    """The window is painted."""

    def __init__(self, window: KioskWindow, wishes: Wishes) -> None:
        """Wait for the window's first paint."""
        super().__init__()
        self.window, self._wishes = window, wishes
        self._worker: Worker | None = None
        self._ends: tuple[socket, socket] | None = None
        self._station: Station | None = None
        self.together: Together | None = None
        self._status, self._camera, self._pixels, self._is_breaking = 0, "", 0.0, False
        self._scanner: ScannerSettings | None = None
        self._scanner_trouble = ""
        self.program: Program | None = None
        window.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def close(self) -> int:
        """Let go of everything, also of a laptop that was opened too late to be shown; return the exit status."""
        if self.program is not None:
            self.program.close()
        if self._worker is not None:
            self._worker.close()
        if self.program is None and self._station is not None:
            self._station.stop()
        return self._status

    def end_when_told(self, application: QApplication) -> None:
        """End in good order when the system says so, as it does when the laptop is shut down."""
        import signal
        import socket

        heard, told = self._ends = socket.socketpair()
        told.setblocking(False)
        notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(application.quit)
        signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)  # the event loop sleeps outside Python: the socket wakes it

    def break_down(self, kind: type[BaseException], problem: BaseException, _: TracebackType | None) -> None:
        """Log a bug of ours without a word of what it was about, and let the screen rest as soon as may be."""
        import logging

        from ui.worker import trace_of

        logging.getLogger(__name__).error("broke: %s", trace_of(problem))
        if not self._is_breaking:  # several parts of a page that is painted may break by one thing
            self._is_breaking = True
            QTimer.singleShot(0, self, self._broken_down)  # what broke may be in the middle of painting

    def _broken_down(self) -> None:
        self._is_breaking = False
        self._rest()

    def _begin(self) -> None:
        import logging

        from ui.worker import Worker

        logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
        self._worker = Worker()
        self._worker.run(self._open, self._opened, self._failed, self._rest)
        self.begun.emit()

    def _open(self) -> "Station":
        from datetime import UTC, datetime

        from kiosk.app import Station
        from kiosk.desk.chosen_camera import chosen_camera
        from kiosk.desk.screen_measure import measured_pixels
        from kiosk.desk.waking import open_and_wake
        from kiosk.domain.witness import Found
        from kiosk.exchange.address import PORT
        from kiosk.exchange.hub_plan import hubs_beside
        from kiosk.housekeeping import COPIED
        from kiosk.together import Together

        printers, folder = _printers(self._wishes), self._wishes.folder
        laptop, found, watch = open_and_wake(folder, self._wishes.passphrase, datetime.now(UTC))
        self._read_scanner_settings(folder)
        self._station = Station(laptop, printers, watch=watch, trouble="" if found is Found.SAME else COPIED)
        self._camera = chosen_camera(self._station.desk)
        self._pixels = measured_pixels(self._station.desk)
        look_from = os.environ.get("KIOSK_LOOK_FROM", "").split()
        port = self._wishes.hub_here or PORT
        self.together = Together(self._station, hubs_beside(folder), look_from, port)
        if self._wishes.hub:
            self.together.go_to(self._wishes.hub)
        if self._wishes.hub_here:
            self.together.start_hub()
        return self._station

    def _read_scanner_settings(self, folder: Path) -> None:
        """Take what was learnt of the scanner; the door opens without, too."""
        from kiosk.exchange.scanner_file import read_settings

        try:
            self._scanner = read_settings(folder)
        except Fault as fault:
            self._scanner_trouble = str(fault)

    def _opened(self, station: "Station") -> None:
        from kiosk.codes.scanner import USUAL
        from ui.program import Program

        self.program = Program(
            self.window,
            station,
            self._source(),
            together=self.together,
            scanner=self._scanner or USUAL,
            keep_port=partial(_keep_port, self._wishes.folder),
            by_switch=self._wishes.two_keys,
        )
        self.program.attendees.set_pixels(self._pixels)
        if self._scanner_trouble:
            self.program.scanning.scanners.fault.emit(self._scanner_trouble)
        if self._wishes.image is not None:
            self.program.scanning.show_image(self._wishes.image)

    def _source(self) -> "FrameSource":
        from ui.devices.film import Film
        from ui.devices.late_camera import LateCamera

        film = self._wishes.film
        return Film(film, parent=self) if film is not None else LateCamera(self._camera, parent=self)

    def _failed(self, fault: Fault) -> None:
        """Tell staff at the screen, and whoever started the program, what is in the way."""
        self._status = 1
        sys.stderr.write(f"{fault}\n")
        self.window.tell(str(fault))

    def _rest(self) -> None:
        self._status = OURS
        if self.program is None:
            self.window.tell(RESTING)
        else:
            self.program.rest()


def _printers(wishes: Wishes) -> "list[Printer]":
    printers: list[Printer] = []
    if wishes.badge_folder is not None:
        from kiosk.printing.printers.folder import FolderPrinter

        printers.append(FolderPrinter(wishes.badge_folder))
    if wishes.queue is not None:
        from ui.devices.system_printer import SystemPrinter

        printers.append(SystemPrinter(wishes.queue))
    return printers


def _keep_port(folder: Path, key: str) -> None:
    """Remember which scanner at a serial port is to be heard the next time, too."""
    from kiosk.exchange.scanner_file import keep_settings, read_settings

    keep_settings(folder, replace(read_settings(folder), port=key))
