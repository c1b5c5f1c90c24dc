"""The one door to the store's thread."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.fault import Fault
from ui.worker import Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_work_is_done_elsewhere_and_its_result_told_here(worker: Worker, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    worker.run(threading.get_ident, lambda there: told.append((there, threading.get_ident())), print)
    qtbot.waitUntil(lambda: bool(told))
    there, here = told[0]
    assert here == threading.get_ident() != there


def test_work_is_done_in_its_order(worker: Worker, qtbot: QtBot) -> None:
    told: list[int] = []
    for number in range(20):
        worker.run(partial(int, number), told.append, print)
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))


def test_a_fault_of_the_world_is_told_as_such(worker: Worker, qtbot: QtBot) -> None:
    told: list[Fault] = []

    def pull_the_stick() -> None:
        raise Fault("The stick is gone.")

    worker.run(pull_the_stick, print, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "The stick is gone."


def test_a_bug_of_ours_is_told_to_all(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.broke):
        worker.run(partial(int, "no number"), print, print)


def test_what_is_under_way_when_it_closes_is_finished_and_told_to_nobody(qtbot: QtBot) -> None:
    worker = Worker()
    done: list[int] = []
    told: list[object] = []
    worker.run(partial(done.append, 1), told.append, print)
    worker.close()
    QCoreApplication.sendPostedEvents()
    assert (done, told) == ([1], [])
