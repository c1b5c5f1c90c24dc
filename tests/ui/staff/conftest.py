"""The staff side of a real laptop in a window of its own, with hands that have no mouse."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from tests.samples import HELPER_PIN, LEAD_PIN
from tests.ui.attendee.looking import spoken_tree
from tests.ui.patience import Patience
from ui.staff.pages import StaffPages
from ui.staff.presenter import StaffPresenter
from ui.theme import load_look
from ui.worker import Worker

_ROUNDS = 6
"""An answer may ask for more, and its answer for more again."""


@dataclass(frozen=True)
class Side:
    """Everything a test of the staff side looks at, and a keyboard."""

    qtbot: QtBot
    station: Station
    worker: Worker
    pages: StaffPages
    presenter: StaffPresenter
    idle: Patience
    pause: Patience
    badges: Path

    def settle(self) -> None:
        """Return when everything that was asked of the file is answered and shown."""
        for _ in range(_ROUNDS):
            with self.qtbot.waitCallback() as answered:
                self.worker.run(lambda: None, answered, answered, print)

    def keys(self, *keys: str) -> None:
        """Press keys or combinations, such as `Alt+2`, one after the other."""
        for key in keys:
            QTest.keySequence(self.pages.windowHandle(), QKeySequence(key))
            self.settle()

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        for character in text:
            QTest.keyClick(self.pages.windowHandle(), ord(character))
        self.settle()

    def sign_in(self, pin: str = HELPER_PIN) -> None:
        self.type(pin)
        self.keys("Return")

    def find(self, words: str) -> None:
        self.keys("Escape")
        self.type(words)

    def words(self) -> str:
        """Return all that a screen reader hears of what is shown."""
        shown = self.pages.frame_ if self.presenter.is_open else self.pages.lock
        return " | ".join(spoken_tree(shown))

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        widget = QApplication.focusWidget()
        if widget is None:
            raise LookupError("nothing has the keyboard")
        return widget


@pytest.fixture
def side(qtbot: QtBot, station: Station, tmp_path: Path) -> Iterator[Side]:
    """Return the staff side, locked, with the keyboard in it."""
    pages, idle, pause = StaffPages(load_look(), station.desk.event.ticket_types), Patience(), Patience()
    worker = Worker(station.thread)
    presenter = StaffPresenter(station, worker, pages, idle, pause)
    qtbot.addWidget(pages)
    pages.resize(1366, 768)
    presenter.open()
    with qtbot.waitActive(pages):
        pages.show()
        pages.activateWindow()
    pages.lock.setFocus(Qt.FocusReason.OtherFocusReason)
    yield Side(qtbot, station, worker, pages, presenter, idle, pause, tmp_path / "badges")
    presenter.ending.close()
    worker.close()


@pytest.fixture
def helper(side: Side) -> Side:
    """Return the staff side with a helper signed in."""
    side.sign_in(HELPER_PIN)
    return side


@pytest.fixture
def lead(side: Side) -> Side:
    """Return the staff side with a lead signed in."""
    side.sign_in(LEAD_PIN)
    return side
