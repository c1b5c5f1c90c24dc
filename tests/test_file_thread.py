"""The file's one thread: whoever waits comes first, and so does a screen that turns."""

from collections.abc import Iterator
from functools import partial

import pytest

from kiosk.file_thread import FileThread

PATIENCE = 20.0


@pytest.fixture
def thread() -> Iterator[FileThread]:
    thread = FileThread()
    yield thread
    thread.shutdown()


def test_what_nobody_waits_for_is_done_once_the_screen_is_done_with(thread: FileThread) -> None:
    done = list[str]()
    thread.make_way()
    background = [thread.submit_in_background(partial(done.append, each)) for each in ("first", "second")]
    thread.submit(done.append, "at the door").result(PATIENCE)
    assert done == ["at the door"]
    thread.go_on()
    for each in background:
        each.result(PATIENCE)
    assert done == ["at the door", "first", "second"]


def test_a_second_screen_that_turns_lets_nothing_be_forgotten(thread: FileThread) -> None:
    thread.make_way()
    put_off = thread.submit_in_background(lambda: "done")
    thread.make_way()
    thread.go_on()
    assert put_off.result(PATIENCE) == "done"
    assert not thread.is_waited_for()


def test_what_was_put_off_is_done_before_the_end() -> None:
    thread = FileThread()
    thread.make_way()
    put_off = thread.submit_in_background(lambda: "done")
    thread.shutdown()
    assert put_off.result(0) == "done"


def test_what_is_given_up_while_it_is_put_off_is_never_done(thread: FileThread) -> None:
    done = list[str]()
    thread.make_way()
    assert thread.submit_in_background(partial(done.append, "given up")).cancel()
    thread.go_on()
    thread.submit(lambda: None).result(PATIENCE)
    assert done == []
