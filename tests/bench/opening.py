"""Open a window in a process of its own, and print when it was first painted and what memory it holds.

Run as: python -m tests.bench.opening empty | kiosk FOLDER. The times are seconds since the process began.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_TICKS = os.sysconf("SC_CLK_TCK")


def age() -> float:
    """Return the seconds since this process began, to a hundredth."""
    began = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19]) / _TICKS
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began


def memory() -> int:
    """Return the memory that this process holds, in KiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


class Watched(QApplication):
    """An application that notes the first paint of any widget, and ends at that of the class waited for."""

    last = "QWidget"
    seen: ClassVar[dict[str, float]] = {}

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Note paints once they are done."""
        passed = super().notify(receiver, event)
        if event.type() == QEvent.Type.Paint and isinstance(receiver, QWidget):
            self.seen.setdefault("painted", age())
            if type(receiver).__name__ == self.last:
                self._tell()
        return passed

    def _tell(self) -> None:
        sys.stdout.write(json.dumps({**self.seen, "complete": age(), "memory": memory()}) + "\n")
        sys.stdout.flush()
        os._exit(0)  # what follows a first paint is not what is measured


def empty() -> None:
    """Open the least there is."""
    application = Watched([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    application.exec()


def kiosk(folder: str) -> None:
    """Open what `kiosk open` opens, by its own command line."""
    from kiosk.__main__ import main
    from ui import launch

    Watched.last = "WelcomePage"
    vars(launch)["QApplication"] = Watched
    sys.argv = ["kiosk", "open", "--window", "--folder", folder]
    main()


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else kiosk(sys.argv[2])
