"""Be one laptop of the day, in a process of its own: the real file, printer queue, window and program, offscreen.

Commands come as lines of JSON on the standard input, and each is answered by a line with what the screen then says.
"""

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app import Station
from kiosk.desk.joining import FILE, Laptop, join_event, open_laptop
from kiosk.printing.printers.folder import FolderPrinter
from tests.codes.pictures import Shot
from tests.day import hands, screen
from ui.kiosk_window import KioskWindow
from ui.program import Program

Command = Mapping[str, Any]

PATIENCE = 30_000
"""Milliseconds until whoever waits for words on the screen gives up."""


class Ears(QObject):
    """Hears the driver's lines in a thread of its own; they arrive on the widgets' thread, in their order."""

    heard = Signal(object)
    gone = Signal()

    def listen(self) -> None:
        """Begin."""
        Thread(target=self._read, name="ears", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.heard.emit(json.loads(line))
        self.gone.emit()


class NotOffered(Exception):
    """The screen does not offer what somebody wants to press, or not yet."""


class Answers(QObject):
    """Carries out one command after the other; answers when the screen says one of the things waited for."""

    def __init__(self, window: KioskWindow, deeds: Mapping[str, Callable[[Command], None]], badges: Path) -> None:
        """Look at `window` each time it was painted anew, and at the badges' tray each time something fell into it."""
        super().__init__(window)
        self._window, self._deeds, self._badges = window, deeds, badges
        self._until: Sequence[str] = ()
        self._waits = False
        self._to_do: Command | None = None
        self._tray = QFileSystemWatcher(self)
        self._tray.directoryChanged.connect(self._look)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._answer(""))
        window.installEventFilter(self)

    def take(self, command: Command) -> None:
        """Do what `command` says as soon as the screen offers it, and wait for what it waits for."""
        self._until, self._to_do, self._waits = command.get("until", ()), command, True
        self._patience.start()
        if self._badges.is_dir():
            self._tray.addPath(str(self._badges))
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own spelling
        """Look at the screen once it has been painted."""
        if self._waits and event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._look)
        return False

    def _look(self) -> None:
        if not self._waits:
            return
        if self._to_do is not None:
            self._begin(self._to_do)
            return
        seen = screen.parts(self._window)
        said = [pattern for pattern in self._until if self._is_so(seen, pattern)]
        if said or not self._until:
            self._answer(said[0] if said else "")

    def _begin(self, command: Command) -> None:
        self._to_do = None  # while a key is being pressed, Qt may look once more
        try:
            self._deeds[command["do"]](command)
        except NotOffered:
            self._to_do = command
        if self._to_do is None:
            QTimer.singleShot(0, self._look)

    def _is_so(self, seen: tuple[screen.Part, ...], pattern: str) -> bool:
        if pattern.startswith("tray:"):
            return len(list(self._badges.glob("*.pdf"))) >= int(pattern.removeprefix("tray:"))
        return screen.find(seen, pattern) is not None

    def _answer(self, saw: str) -> None:
        self._waits = False
        self._patience.stop()
        words = [part.words for part in screen.parts(self._window)]
        sys.stdout.write(json.dumps({"saw": saw, "words": words}) + "\n")
        sys.stdout.flush()


class DayClock:
    """The day's time, as the driver tells it."""

    def __init__(self, now: datetime) -> None:
        """Start at `now`."""
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


def opened(folder: Path, pack: Path, name: str, passphrase: str, now: datetime) -> Laptop:
    """Open the laptop in `folder`; join it first if this is its first morning."""
    if (folder / FILE).exists():
        return open_laptop(folder, passphrase)
    return join_event(folder, pack, passphrase, name, passphrase, now)


def main(arguments: Sequence[str]) -> None:
    """Live until the driver hangs up."""
    parser = argparse.ArgumentParser()
    for name in ("--folder", "--pack", "--badges"):
        parser.add_argument(name, type=Path, required=True)
    for name in ("--name", "--at"):
        parser.add_argument(name, required=True)
    told = parser.parse_args(arguments)
    clock = DayClock(datetime.fromisoformat(told.at))
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    application = QApplication([])
    window = KioskWindow()
    window.resize(1366, 768)
    window.show()
    laptop = opened(told.folder, told.pack, told.name, os.environ["KIOSK_PASSPHRASE"], clock.now)
    station = Station(laptop, [FolderPrinter(told.badges)], clock)
    source, patience = hands.HeldUp(), hands.Patience()
    program = Program(window, station, source, patience)
    answers = Answers(window, _deeds(window, source, patience, clock), told.badges)
    ears = Ears()
    ears.heard.connect(answers.take)
    ears.gone.connect(application.quit)
    ears.listen()
    application.exec()
    program.close()


def _deeds(
    window: KioskWindow, source: hands.HeldUp, patience: hands.Patience, clock: DayClock
) -> Mapping[str, Callable[[Command], None]]:
    def press(command: Command) -> None:
        key = screen.find_key(screen.parts(window), command["key"])
        if key is None:
            raise NotOffered(command["key"])
        hands.press(window, key)

    def set_clock(command: Command) -> None:
        clock.now = datetime.fromisoformat(command["at"])

    def picture(command: Command) -> None:
        window.grab().save(command["file"])

    return {
        "look": lambda _: None,
        "clock": set_clock,
        "press": press,
        "picture": picture,
        "idle": lambda _: patience.strike(),
        "keys": lambda command: hands.press_keys(window, command["keys"]),
        "type": lambda command: hands.type_text(window, command["text"], hands.A_PERSON),
        "scan": lambda command: hands.type_text(window, command["code"] + "\n", hands.A_SCANNER),
        "hold up": lambda command: source.hold_up(command["code"], Shot(**command["shot"]), command["seed"]),
    }


if __name__ == "__main__":
    main(sys.argv[1:])
