"""A whole program at work in its window, with a person's hands on it and clocks that a test turns."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.codes.draw import code_png
from kiosk.domain.clock import milliseconds
from kiosk.domain.devices import CameraChoice
from kiosk.flow.keys import Key
from kiosk.store import people
from kiosk.together import Together
from tests import samples
from tests.samples import HELPER_PIN
from tests.ui.attendee.looking import spoken_tree
from tests.ui.devices.keyboard import type_like_a_person
from tests.ui.patience import Patience
from ui.attendee.voice import Voice
from ui.devices.frame_source import FrameSource
from ui.kiosk_window import KioskWindow
from ui.program import Program


class Lens(FrameSource):
    """A camera's place that shows nothing by itself."""

    is_on = False
    there: tuple[CameraChoice, ...] = ()

    def choices(self) -> tuple[CameraChoice, ...]:
        return self.there

    def choose(self, key: str) -> None:
        self.chosen = key

    def start(self) -> None:
        """Show nothing yet."""
        self.is_on = True

    def stop(self) -> None:
        """Show nothing."""
        self.is_on = False


@dataclass(frozen=True)
class Alive:
    """A program at work in its window."""

    qtbot: QtBot
    window: KioskWindow
    program: Program
    lens: Lens
    folder: Path
    idle: Patience
    """Tells the attendees' screen that nobody has touched it for a while."""

    def says(self, words: str) -> None:
        """Wait until the side that is shown says these words."""
        self.qtbot.waitUntil(lambda: words in self.words(), timeout=10_000)

    def words(self) -> str:
        side = self.window.currentWidget()
        return "" if side is None else " | ".join(spoken_tree(side))

    def hold_up(self, number: int) -> None:
        """Show the reader the picture of a person's code."""
        file = self.folder / f"code-{number}.png"
        file.write_bytes(code_png(samples.code(number)))
        self.program.scanning.show_image(file)

    def press(self, key: Key) -> None:
        """Press a key of the attendees' screen once it can be pressed: nothing prints unseen."""
        part = self.window.findChild(QAbstractButton, key.value)
        if part is None:
            raise LookupError(key)
        self.qtbot.waitUntil(part.isEnabled, timeout=15_000)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)

    def press_words(self, words: str) -> None:
        """Press the key that says these words."""
        parts = self.window.findChildren(QAbstractButton)
        QTest.mouseClick(next(part for part in parts if part.text() == words), Qt.MouseButton.LeftButton)

    def sign_in(self) -> None:
        QTest.keySequence(self.window.windowHandle(), "Ctrl+Shift+S")
        type_like_a_person(self.window, f"{HELPER_PIN}\n")
        self.says("Hal, helper")

    def calls(self) -> list[str]:
        station = self.program.station
        return [call.id for call in station.calls.waiting(milliseconds(station.clock()))]

    def inside(self) -> list[str]:
        return [person.id for person in people.inside(self.program.station.desk.store.connection)]


@contextmanager
def brought_to_life(
    qtbot: QtBot,
    station: Station,
    folder: Path,
    voice: Voice | None = None,
    camera: FrameSource | None = None,
    together: Together | None = None,
) -> Iterator[Alive]:
    """Open a window on `station` with both sides built, and the keyboard in it; close the program afterwards.

    Pictures come from a `camera` if there is one, and from the test's lens if not.
    """
    window, lens, idle = KioskWindow(), Lens(), Patience()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    program = Program(window, station, camera or lens, idle, together, voice=voice)
    try:
        qtbot.waitUntil(lambda: program.staff is not None)
        yield Alive(qtbot, window, program, lens, folder, idle)
    finally:
        program.close()
