"""One laptop at which somebody arrives twenty times a second: as many as one screen takes are scanned at its window.

Run as: python -m tests.bench.busy_window FOLDER NAME HUB FIRST SECONDS

It says "ready", starts at a line on its standard input, and at the end prints a line of JSON: the milliseconds from
each scan until the greeting was painted on the window ("shown"), and those of all others until the desk behind it had
answered ("answered"). The file, the window, its flow and its painting are the real ones; only the camera is missing.
"""

import json
import os
import sys
from pathlib import Path
from threading import Thread
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from kiosk.flow.errands import LeaveToday
from kiosk.flow.inputs import CodesSeen, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.screens import Screen, WelcomeBack
from tests.bench.busy_laptop import answered, arrivals, at_its_hub
from tests.samples import code
from tests.stations import AtWork
from tests.ui.patience import Patience
from ui.kiosk_window import KioskWindow
from ui.program import Program

AT_THE_WINDOW = 8
"""Every so many-th arrival is scanned at the window: two or three a second, whose pages turn three times each."""


class Screening(QObject):
    """The window of a laptop, and how long each who was scanned at it waited to be greeted, in milliseconds."""

    _scanned, _greeted, ended = Signal(str), Signal(), Signal()

    def __init__(self, here: AtWork) -> None:
        """Open the window."""
        super().__init__()
        self._here, self._asked, self._is_free = here, 0.0, True
        self.times: list[float] = []
        self.window = KioskWindow()
        self.window.resize(1366, 768)
        self.window.show()
        self.program = Program(self.window, here.station, None, Patience(), here.together)
        self.program.presenter.shown.connect(self._note)
        self._scanned.connect(lambda seen: self.program.presenter.take(CodesSeen((seen,))))
        self._greeted.connect(self._go, Qt.ConnectionType.QueuedConnection)

    def take(self, turn: int, number: int) -> bool:
        """Scan this person's code if it is the window's turn and nobody is at it; in any thread."""
        if turn % AT_THE_WINDOW or not self._is_free:
            return False
        self._is_free, self._asked = False, perf_counter()
        self._scanned.emit(code(number))
        return True

    def _note(self, screen: Screen) -> None:
        if isinstance(screen, WelcomeBack):
            self.window.repaint()
            self.times.append((perf_counter() - self._asked) * 1000)
            self._greeted.emit()

    def _go(self) -> None:
        """Let the person finish, and leave, so that they can come again."""
        screen, station = self.program.presenter.screen, self._here.station
        assert isinstance(screen, WelcomeBack)
        station.submit(lambda: station.run(LeaveToday(screen.visitor.person)))
        self.program.presenter.take(Pressed(Key.FINISH))
        self.window.repaint()
        self._is_free = True


def main(folder: str, name: str, hub: str, first: str, seconds: str) -> None:
    """Be that laptop."""
    application = QApplication([])
    with at_its_hub(Path(folder), name, hub) as here:
        screening, times = Screening(here), list[float]()
        screening.ended.connect(application.quit)

        def arrive() -> None:
            for turn, number in arrivals(int(first), float(seconds)):
                if not screening.take(turn, number):
                    times.append(answered(here, number))
            screening.ended.emit()

        busy = Thread(target=arrive)
        busy.start()
        application.exec()
        busy.join()
        screening.program.close()
    print(json.dumps({"shown": screening.times, "answered": times}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
