"""Hear the driver's commands, carry them out at the window, and answer when the screen says what is waited for."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Thread
from typing import Any, TypeAlias

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal

from tests.day import screen
from ui.kiosk_window import KioskWindow

Command: TypeAlias = Mapping[str, Any]
Deed: TypeAlias = Callable[[Command], object]
"""Does what a command says; what it returns is told to the driver."""
Sign: TypeAlias = Callable[[str], bool]
"""Whether something holds that no screen says: `knows:…` asks the sign called `knows` about the rest."""

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

    news = Signal()
    """Something happened that a sign may tell of; from any thread."""

    def __init__(self, window: KioskWindow, deeds: Mapping[str, Deed], signs: Mapping[str, Sign], badges: Path) -> None:
        """Look at `window` each time it was painted anew, and at the badges' tray each time something fell into it."""
        super().__init__(window)
        self._window, self._deeds, self._signs, self._badges = window, deeds, signs, badges
        self._until: Sequence[str] = ()
        self._waits = False
        self._to_do: Command | None = None
        self._told: object = None
        self._late = 0
        self._tray = QFileSystemWatcher(self)
        self._tray.directoryChanged.connect(self._look)
        self.news.connect(self._look)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._answer(""))
        window.installEventFilter(self)

    def take(self, command: Command) -> None:
        """Do what `command` says as soon as the screen offers it, and wait for what it waits for."""
        self._until, self._to_do, self._waits, self._told = command.get("until", ()), command, True, None
        self._patience.start()
        if self._badges.is_dir():
            self._tray.addPath(str(self._badges))
        self._look()

    def hear_late(self, _: object) -> None:
        """Note that the screen was answered late: another laptop had to be asked."""
        self._late += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
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
            told = self._deeds[command["do"]](command)
            if told is not None:  # while a key was being pressed, the next command may have come and told something
                self._told = told
        except NotOffered:
            self._to_do = command
        if self._to_do is None:
            QTimer.singleShot(0, self._look)

    def _is_so(self, seen: tuple[screen.Part, ...], pattern: str) -> bool:
        name, _, about = pattern.partition(":")
        if name in self._signs:
            return self._signs[name](about)
        return screen.find(seen, pattern) is not None

    def _answer(self, saw: str) -> None:
        self._waits = False
        self._patience.stop()
        words = [part.words for part in screen.parts(self._window)]
        sys.stdout.write(json.dumps({"saw": saw, "words": words, "told": self._told, "late": self._late}) + "\n")
        sys.stdout.flush()
        self._late = 0
