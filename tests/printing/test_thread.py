"""A printer's thread works when there is something new, and ends when told."""

from queue import SimpleQueue

from kiosk.domain.fault import Fault
from kiosk.printing.queue import PrintWorker
from kiosk.printing.thread import PrintThread


class Counting(PrintWorker):
    """Tells each look at the queue, and never finds anything."""

    def __init__(self, looks: "SimpleQueue[int]") -> None:
        self.looks = looks

    def work_once(self, now: int) -> bool:
        self.looks.put(now)
        return False

    def look_again(self, now: int) -> None:
        pass


def test_news_is_looked_at_once_and_the_thread_ends() -> None:
    looks: SimpleQueue[int] = SimpleQueue()
    thread = PrintThread("tray", lambda: Counting(looks), lambda error: None, lambda sentence: None)
    thread.start()
    first = looks.get(timeout=10)
    thread.wake()
    assert looks.get(timeout=10) >= first
    thread.stop()


def test_a_bug_is_told_to_whoever_started_it() -> None:
    bugs: SimpleQueue[BaseException] = SimpleQueue()

    def broken() -> PrintWorker:
        raise ZeroDivisionError

    thread = PrintThread("tray", broken, bugs.put, lambda sentence: None)
    thread.start()
    assert isinstance(bugs.get(timeout=10), ZeroDivisionError)
    thread.stop()


class FullFirst(Counting):
    """Meets a full disk once, and is well afterwards."""

    def work_once(self, now: int) -> bool:
        if self.looks.empty():
            self.looks.put(now)
            raise Fault("The disk is full.")
        return False


def test_a_full_disk_is_told_and_ends_nothing() -> None:
    told: SimpleQueue[str] = SimpleQueue()
    worker = FullFirst(SimpleQueue())
    thread = PrintThread("tray", lambda: worker, lambda error: None, told.put)
    thread.start()
    assert told.get(timeout=10) == "The disk is full."
    thread.wake()
    assert told.get(timeout=10) == ""
    thread.stop()
