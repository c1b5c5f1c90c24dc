"""Bring each queued badge to a printer exactly once, through crashes and printers in trouble.

The order of things: compose, write down `sending`, let bytes leave, write down what became of it. Whatever is found in
`sending` later was cut off by a crash, so the printer is asked for it by name before anything else happens.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.domain.fault import Fault
from kiosk.domain.print_job import (
    Job,
    JobState,
    Knowledge,
    begin,
    doubt,
    give_up,
    learn,
    may_take,
    put_off,
    wait_after,
)
from kiosk.printing.printers import Printer, PrinterFault

Result = TypeVar("Result")


class JobRows(Protocol):
    """The queue's rows, inside one transaction."""

    def job(self, number: int) -> Job:
        """Return a job by its id."""

    def in_state(self, *states: JobState) -> tuple[Job, ...]:
        """Return the jobs in these states: who has been waiting longest first."""

    def save(self, job: Job) -> None:
        """Write a job back after a step."""


class Ask(Protocol):
    """The way to the rows: runs a function in the file's own thread and transaction, and returns its result."""

    def __call__(self, function: Callable[[JobRows], Result], /) -> Result:
        """Return `function(rows)` once it is on the disk."""


class PrintWorker:
    """Works for one printer. There is one worker a printer, in any one thread; time is passed in, in milliseconds."""

    def __init__(
        self,
        printer: Printer,
        ask: Ask,
        compose_for: Callable[[Job], bytes],
        moved: Callable[[Job], None],
        report: Callable[[str, str], None],
    ) -> None:
        """Take the printer, the way to the rows, and who is told.

        `compose_for(job)` returns the page, or raises a fault if it cannot be made. `moved(job)` is called inside
        the same transaction as each step. `report(printer, sentence)` tells of trouble, and "" when all is well again.
        """
        self._printer = printer
        self._ask = ask
        self._compose_for = compose_for
        self._moved = moved
        self._report = report
        self._troubles = 0
        self._rests_until = 0

    def work_once(self, now: int) -> bool:
        """Settle what a crash cut off, then print the badge that has waited longest; return whether there was one."""
        self._settle(JobState.SENDING, now)
        if now < self._rests_until:
            return False
        waiting = self._ask(lambda rows: rows.in_state(JobState.QUEUED))
        job = next((job for job in waiting if may_take(job, self._printer.name, now)), None)
        if job is None:
            return False
        try:
            page = self._compose_for(job)
        except Fault as fault:
            self._move(job, give_up(job, str(fault)))
            return True
        started = begin(job, self._printer.name)
        if self._move(job, started):
            self._send(started, page, now)
        return True

    def look_again(self, now: int) -> None:
        """Ask the printer what became of the badges that it has."""
        self._settle(JobState.SENT, now)

    def _send(self, job: Job, page: bytes, now: int) -> None:
        try:
            self._printer.send(job.name, page)
        except PrinterFault as fault:
            self._move(job, put_off(job, str(fault), now) if fault.certain else doubt(job, str(fault)))
            self._in_trouble(str(fault), now)
            return
        sent = learn(job, Knowledge.ACCEPTED, now)
        self._move(job, sent)
        self._well()
        self._learn(sent, now)

    def _settle(self, state: JobState, now: int) -> None:
        for job in self._ask(lambda rows: rows.in_state(state)):
            if job.printer == self._printer.name:
                self._learn(job, now)

    def _learn(self, job: Job, now: int) -> None:
        after = learn(job, self._printer.look_up(job.name), now)
        if after != job:
            self._move(job, after)

    def _move(self, before: Job, after: Job) -> bool:
        """Take one step in one transaction; return False if another worker or a person was there first."""

        def move(rows: JobRows) -> bool:
            if rows.job(before.id) != before:
                return False
            rows.save(after)
            self._moved(after)
            return True

        return self._ask(move)

    def _in_trouble(self, sentence: str, now: int) -> None:
        self._troubles += 1
        self._rests_until = now + wait_after(self._troubles)
        self._report(self._printer.name, sentence)

    def _well(self) -> None:
        if self._troubles:
            self._report(self._printer.name, "")
        self._troubles = self._rests_until = 0
