"""Open a laptop's window: paint at once, load the rest behind it."""

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.domain.fault import Fault
from ui.kiosk_window import KioskWindow
from ui.worker import Worker

if TYPE_CHECKING:
    from kiosk.app import Station
    from kiosk.printing.printers import Printer
    from ui.program import Program


def launch(
    folder: Path, passphrase: str | None, *, badge_folder: Path | None, queue: str | None, full_screen: bool
) -> int:
    """Show the window until it is closed, and return the program's exit status."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    application = QApplication(sys.argv[:1])
    window = KioskWindow()
    window.resize(1366, 768)
    (window.showFullScreen if full_screen else window.show)()
    opening = Opening(window, folder, passphrase, badge_folder, queue)
    QTimer.singleShot(0, opening.begin)
    status = application.exec()
    opening.close()
    return status


class Opening:
    """Opens the laptop beside the window, and brings the program to life when it is open."""

    def __init__(
        self, window: KioskWindow, folder: Path, passphrase: str | None, badge_folder: Path | None, queue: str | None
    ) -> None:
        """Take what `kiosk open` was told."""
        self._window, self._folder, self._passphrase = window, folder, passphrase
        self._badge_folder, self._queue = badge_folder, queue
        self._worker = Worker()
        self._program: Program | None = None

    def begin(self) -> None:
        """Start."""
        self._worker.run(self._open, self._opened, self._failed)

    def close(self) -> None:
        """Let go of everything."""
        if self._program is not None:
            self._program.close()
        self._worker.close()

    def _open(self) -> "Station":
        from kiosk.app import Station
        from kiosk.desk.joining import open_laptop

        return Station(open_laptop(self._folder, self._passphrase), self._printers())

    def _printers(self) -> "list[Printer]":
        printers: list[Printer] = []
        if self._badge_folder is not None:
            from kiosk.printing.printers.folder import FolderPrinter

            printers.append(FolderPrinter(self._badge_folder))
        if self._queue is not None:
            from ui.devices.system_printer import SystemPrinter

            printers.append(SystemPrinter(self._queue))
        return printers

    def _opened(self, station: "Station") -> None:
        from ui.devices.camera import Camera
        from ui.program import Program

        self._program = Program(self._window, station, Camera())

    def _failed(self, fault: Fault) -> None:
        """Tell staff at the screen, and whoever started the program, what is in the way."""
        sys.stderr.write(f"{fault}\n")
        self._window.tell(str(fault))
