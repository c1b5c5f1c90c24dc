"""The one door to the store's thread."""

import sqlite3
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.fault import Fault
from kiosk.file_thread import FileThread
from kiosk.store.connection import naming_faults
from ui.worker import Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_work_is_done_elsewhere_and_its_result_told_here(worker: Worker, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    worker.run(threading.get_ident, lambda there: told.append((there, threading.get_ident())), print, print)
    qtbot.waitUntil(lambda: bool(told))
    there, here = told[0]
    assert here == threading.get_ident() != there


def test_work_is_done_in_its_order(worker: Worker, qtbot: QtBot) -> None:
    told: list[int] = []
    for number in range(20):
        worker.run(partial(int, number), told.append, print, print)
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))


def test_a_fault_of_the_world_is_told_as_such(worker: Worker, qtbot: QtBot) -> None:
    told: list[Fault] = []

    def pull_the_stick() -> None:
        raise Fault("The stick is gone.")

    worker.run(pull_the_stick, print, told.append, print)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "The stick is gone."


def test_a_bug_of_ours_is_told_to_whoever_asked(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.waitCallback() as broke:
        worker.run(partial(int, "no number"), print, print, broke)


def test_a_file_that_cannot_be_read_is_the_world_s_fault(qtbot: QtBot, tmp_path: Path) -> None:
    torn = tmp_path / "torn.sqlite"
    torn.write_bytes(b"not a database " * 400)
    worker = Worker(guard=lambda: naming_faults(torn))
    with qtbot.waitCallback() as failed:
        worker.run(lambda: sqlite3.connect(torn).execute("select 1 from facts"), print, failed, print)
    assert str(torn) in str(failed.args[0])
    worker.close()


def test_what_is_under_way_when_it_closes_is_finished_and_told_to_nobody(qtbot: QtBot) -> None:
    worker = Worker()
    done: list[int] = []
    told: list[object] = []
    worker.run(partial(done.append, 1), told.append, print, print)
    worker.close()
    QCoreApplication.sendPostedEvents()
    assert (done, told) == ([1], [])


def test_what_is_asked_after_the_end_is_left_undone(qapp: QCoreApplication) -> None:
    worker, done = Worker(), list[int]()
    worker.close()
    worker.run(lambda: 1, done.append, lambda fault: None, lambda: None)
    assert done == []


def test_what_nobody_waits_for_waits_a_moment_for_a_screen_and_is_done(qtbot: QtBot) -> None:
    thread = FileThread()
    worker = Worker(thread)
    worker.make_way()
    put_off = thread.submit_in_background(lambda: "done")
    worker.make_way()
    assert not put_off.done()
    qtbot.waitUntil(put_off.done)
    worker.close()
    thread.shutdown()


def test_what_waits_for_a_screen_is_done_when_it_closes(qapp: QCoreApplication) -> None:
    thread = FileThread()
    worker = Worker(thread)
    worker.make_way()
    put_off = thread.submit_in_background(lambda: "done")
    worker.close()
    worker.make_way()
    assert put_off.result(0) == "done"
    assert not thread.is_waited_for()
    thread.shutdown()
