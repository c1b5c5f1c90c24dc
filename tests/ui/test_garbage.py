"""Whatever threads there are, Qt's objects are taken apart on the thread that made them."""

import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import Collector

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
    collector.close()
    assert gc.get_freeze_count() == 0
