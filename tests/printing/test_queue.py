"""Each queued badge comes out once, whatever the printers do."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.print_job import Job, JobState, Knowledge, Verdict, cancel, decide
from kiosk.printing.printers import Printer, PrinterFault
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.queue import JobRows, PrintWorker
from kiosk.store.print_jobs import PRINT_JOBS_SCHEMA, PrintJobs

Result = TypeVar("Result")


class Paper:
    """Stands in for a printer of paper: does what it is told to, and remembers what came out."""

    def __init__(self, name: str = "tray") -> None:
        self.name = name
        self.came_out: list[str] = []
        self.fault: PrinterFault | None = None
        self.knows = Knowledge.UNKNOWN

    def send(self, job_name: str, pdf: bytes) -> None:
        if self.fault:
            raise self.fault
        self.came_out.append(job_name)

    def look_up(self, job_name: str) -> Knowledge:
        return self.knows


class Desk:
    """A queue in a real file, and what its workers told."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute(PRINT_JOBS_SCHEMA)
        self.rows = PrintJobs(self.connection)
        self.told: list[str] = []
        self.moves: list[JobState] = []
        self.meanwhile: list[Callable[[], object]] = []

    def ask(self, function: Callable[[JobRows], Result], /) -> Result:
        with self.connection:
            self.connection.execute("begin immediate")
            return function(self.rows)

    def compose_for(self, job: Job) -> bytes:
        while self.meanwhile:
            self.meanwhile.pop()()
        if job.person == "unletterable":
            raise Fault("Please make it by hand.")
        return job.person.encode()

    def moved(self, job: Job) -> None:
        self.moves.append(job.state)

    def worker(self, printer: Printer) -> PrintWorker:
        return PrintWorker(printer, self.ask, self.compose_for, self.moved, lambda name, words: self.told.append(words))

    def state(self) -> list[JobState]:
        rows = self.connection.execute("select state from print_jobs order by id")
        return [JobState(state) for (state,) in rows]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a queue with one badge waiting."""
    desk = Desk(tmp_path / "queue.sqlite")
    desk.rows.add("p1", "arrival", 0)
    yield desk
    desk.connection.close()


OFF = PrinterFault("The printer is off.", certain=True)
JAM = PrinterFault("Look into the tray.", certain=False)


def test_a_badge_goes_through_all_states_in_order(desk: Desk, tmp_path: Path) -> None:
    assert desk.worker(FolderPrinter(tmp_path)).work_once(0)
    assert desk.moves == [JobState.SENDING, JobState.SENT, JobState.DONE]
    assert [file.read_bytes() for file in tmp_path.glob("*.pdf")] == [b"p1"]


def test_an_empty_queue_is_no_work(desk: Desk) -> None:
    worker = desk.worker(Paper())
    assert worker.work_once(0)
    assert not worker.work_once(0)


def test_sending_is_on_the_disk_before_a_byte_leaves(desk: Desk, tmp_path: Path) -> None:
    seen: list[str] = []

    class Looking(Paper):
        def send(self, job_name: str, pdf: bytes) -> None:
            other = sqlite3.connect(tmp_path / "queue.sqlite")
            seen.extend(state for (state,) in other.execute("select state from print_jobs"))
            other.close()

    desk.worker(Looking()).work_once(0)
    assert seen == ["sending"]


def test_a_printer_that_is_off_is_tried_again_after_a_while(desk: Desk) -> None:
    paper = Paper()
    worker = desk.worker(paper)
    paper.fault = OFF
    assert worker.work_once(0)
    paper.fault = None
    assert not worker.work_once(999)
    assert worker.work_once(1_000)
    assert desk.state() == [JobState.SENT]
    assert desk.told == ["The printer is off.", ""]


def test_a_printer_that_stays_off_is_tried_less_and_less(desk: Desk) -> None:
    paper = Paper()
    paper.fault = OFF
    worker = desk.worker(paper)
    tries = [now for now in range(0, 60_000, 500) if worker.work_once(now)]
    assert tries == [0, 1_000, 3_000, 7_000, 15_000, 30_000, 45_000]


def test_no_badge_holds_up_another(desk: Desk) -> None:
    desk.rows.add("p2", "arrival", 0)
    paper = Paper()
    worker = desk.worker(paper)
    paper.fault = OFF
    worker.work_once(0)
    paper.fault = None
    worker.work_once(1_000)
    assert desk.state() == [JobState.QUEUED, JobState.SENT]


def test_a_badge_that_may_have_come_out_waits_for_a_person(desk: Desk) -> None:
    paper = Paper()
    paper.fault = JAM
    worker = desk.worker(paper)
    worker.work_once(0)
    paper.fault = None
    assert not worker.work_once(100_000)
    assert desk.state() == [JobState.UNSURE]


def test_a_person_who_looked_may_have_it_printed_again(desk: Desk) -> None:
    paper = Paper()
    paper.fault = JAM
    worker = desk.worker(paper)
    worker.work_once(0)
    paper.fault = None
    desk.rows.save(decide(desk.rows.in_state(JobState.UNSURE)[0], Verdict.PRINT_AGAIN, 5_000))
    worker.work_once(5_000)
    assert [name.partition("-")[2] for name in paper.came_out] == ["a2"]


def test_a_second_printer_takes_over_what_certainly_did_not_come_out(desk: Desk) -> None:
    tray, other = Paper(), Paper("other")
    tray.fault = OFF
    desk.worker(tray).work_once(0)
    assert desk.worker(other).work_once(0)
    assert other.came_out


def test_a_second_printer_leaves_alone_what_may_have_come_out(desk: Desk) -> None:
    tray, other = Paper(), Paper("other")
    tray.fault = JAM
    desk.worker(tray).work_once(0)
    assert not desk.worker(other).work_once(0)


def test_two_workers_never_print_one_badge(desk: Desk) -> None:
    tray, other = Paper(), Paper("other")
    second = desk.worker(other)
    desk.meanwhile.append(lambda: second.work_once(0))
    desk.worker(tray).work_once(0)
    assert len(tray.came_out + other.came_out) == 1


def test_a_badge_that_cannot_be_made_is_left_to_the_desk(desk: Desk) -> None:
    desk.rows.add("unletterable", "arrival", -1)
    paper = Paper()
    worker = desk.worker(paper)
    assert worker.work_once(0)
    assert worker.work_once(0)
    assert desk.state() == [JobState.SENT, JobState.FAILED]


def test_a_cancelled_badge_is_not_printed(desk: Desk) -> None:
    desk.rows.save(cancel(desk.rows.in_state(JobState.QUEUED)[0]))
    assert not desk.worker(Paper()).work_once(0)


@pytest.mark.parametrize(
    ("knows", "state"),
    [
        (Knowledge.PRINTED, JobState.DONE),
        (Knowledge.ACCEPTED, JobState.SENT),
        (Knowledge.UNKNOWN, JobState.UNSURE),
        (Knowledge.NOTHING_CAME, JobState.QUEUED),
    ],
)
def test_after_a_crash_the_printer_is_asked_first(desk: Desk, knows: Knowledge, state: JobState) -> None:
    class Crashing(Paper):
        def send(self, job_name: str, pdf: bytes) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.worker(Crashing()).work_once(0)
    assert desk.state() == [JobState.SENDING]
    paper = Paper()
    paper.knows = knows
    assert not desk.worker(paper).work_once(0)
    assert desk.state() == [state]
    assert not paper.came_out


def test_a_badge_that_the_printer_has_is_followed_until_it_is_done(desk: Desk) -> None:
    paper = Paper()
    paper.knows = Knowledge.ACCEPTED
    worker = desk.worker(paper)
    worker.work_once(0)
    paper.knows = Knowledge.PRINTED
    worker.look_again(0)
    assert desk.state() == [JobState.DONE]


def test_a_step_that_cannot_be_written_down_sends_nothing(desk: Desk) -> None:
    paper = Paper()
    worker = desk.worker(paper)
    desk.connection.execute("create trigger full before update on print_jobs begin select raise(abort, 'full'); end")
    with pytest.raises(sqlite3.IntegrityError, match="full"):
        worker.work_once(0)
    assert not paper.came_out
