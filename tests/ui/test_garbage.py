"""Whatever threads there are, Qt's objects are taken apart on the thread that made them."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.inputs import Pressed
from kiosk.flow.keys import Key
from tests.ui.alive import Alive
from ui.garbage import Collector

ROOT = Path(__file__).parents[2]
MANY, ENOUGH = 1_000, 200_000
"""Pieces of garbage, and containers for which Python's own collector looks at all there is, several times."""


class Noted(QObject):
    """Garbage that only a collector finds, and that tells which thread found it."""

    def __init__(self, seen: list[int]) -> None:
        super().__init__()
        self.itself, self.seen = self, seen

    def __del__(self) -> None:
        """Tell."""
        self.seen.append(get_ident())


def left_behind(many: int = MANY) -> list[int]:
    """Leave enough behind for a look at it; return where each tells who found it."""
    seen: list[int] = []
    for _ in range(many):
        Noted(seen)
    return seen


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.close()


def busy_thread() -> None:
    """Let another thread ask for much memory."""
    other = Thread(target=lambda: [[number] for number in range(ENOUGH)])
    other.start()
    other.join()


def test_no_other_thread_takes_apart_what_is_garbage(collector: Collector, qtbot: QtBot) -> None:
    seen = left_behind()
    busy_thread()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert set(seen) == {get_ident()}


def test_left_to_python_another_thread_does(qapp: object) -> None:
    """So the test above tests something."""
    was_on = gc.isenabled()
    gc.collect()
    gc.enable()
    seen = left_behind(1)
    busy_thread()
    if not was_on:
        gc.disable()
    assert seen != []
    assert get_ident() not in seen


def test_what_was_there_is_left_out_once_all_is_at_work_and_new_garbage_is_still_found(
    collector: Collector, qtbot: QtBot
) -> None:
    collector.settle()
    assert gc.get_freeze_count() > 0
    seen = left_behind()
    busy_thread()
    qtbot.waitUntil(lambda: bool(seen))
    assert gc.get_freeze_count() > 0


def test_what_is_there_for_good_is_left_out_once_nobody_is_there(alive: Alive) -> None:
    program = alive.program
    program.presenter.take(Pressed(Key.PRIVACY))
    for _ in range(5):
        program.tick()
    assert not program.garbage.is_settled
    program.presenter.take(Pressed(Key.BACK))
    program.tick()
    assert program.garbage.is_settled


def test_what_somebody_left_behind_goes_with_their_visit(alive: Alive) -> None:
    """However little it is."""
    seen = left_behind(3)
    alive.program.presenter.ended.emit()
    alive.qtbot.waitUntil(lambda: len(seen) == 3)
    assert set(seen) == {get_ident()}


def test_the_screen_is_painted_before_what_was_left_behind_is_collected(alive: Alive) -> None:
    happened: list[str] = []

    class Watched(Noted):
        def __del__(self) -> None:
            happened.append("collected")

    class Watching(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                happened.append("painted")
            return False

    watching = Watching()
    alive.program.attendees.installEventFilter(watching)
    Watched([])
    alive.program.attendees.update()
    alive.program.presenter.ended.emit()
    alive.qtbot.waitUntil(lambda: "collected" in happened)
    assert happened[0] == "painted"


def test_python_s_own_is_back_once_the_last_one_has_closed() -> None:
    """In a process of its own: in this one, one is at work for all tests."""
    script = (
        "import gc; from PySide6.QtCore import QCoreApplication; from ui.garbage import Collector;"
        "application = QCoreApplication([]); first, second = Collector(), Collector();"
        "seen = [gc.isenabled()]; first.settle(); first.close(); first.close(); seen.append(gc.isenabled());"
        "second.close(); seen += [gc.isenabled(), gc.get_freeze_count()]; print(seen)"
    )
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[False, False, True, 0]"
