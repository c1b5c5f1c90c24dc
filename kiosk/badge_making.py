"""Make badges and small prints at one laptop, and pictures of them; its printers' threads ask the file's in turns."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from kiosk.desk import badges, my_day
from kiosk.desk.desk import Desk
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.clock import milliseconds
from kiosk.domain.print_job import Job, JobState, doubt
from kiosk.flow.inputs import BadgeMoved, PaperMoved
from kiosk.store.print_jobs import PrintJobs
from kiosk.store.store import Writer

if TYPE_CHECKING:
    from kiosk.printing.compose import Composer
    from kiosk.printing.letter import Lettering
    from kiosk.printing.printers import Printer
    from kiosk.printing.thread import PrintThread

Result = TypeVar("Result")

Moved: TypeAlias = BadgeMoved | PaperMoved

_PREVIEW_DOTS = 200
_STOPPED = "Something in this program broke, and nothing is printed here any more. Close the program and open it again."
_log = logging.getLogger(__name__)


class Submit(Protocol):
    """Runs a function in the file's thread."""

    def __call__(self, function: Callable[[], Result], /) -> "Future[Result]":
        """Run `function`, and return its result to be."""


class BadgeMaking:
    """The printers of one laptop, and what composes the pages for them."""

    def __init__(
        self,
        desk: Desk,
        clock: Callable[[], datetime],
        submit: Submit,
        told: tuple[Callable[[Moved], None], Callable[[str, str], None]],
        printers: Sequence["Printer"],
    ) -> None:
        """Take the desk, the clock, the file's thread, who hears of badges and of trouble, and the printers."""
        self._desk, self._clock, self._submit = desk, clock, submit
        self._tell_badge, self._tell_trouble = told
        self._made: tuple[Lettering, Composer] | None = None
        self._moved_on: list[Moved] = []
        self._threads = [self._thread(printer) for printer in printers]

    @property
    def printers(self) -> tuple[str, ...]:
        """Return the names of the printers."""
        return tuple(thread.name for thread in self._threads)

    def start(self) -> None:
        """Start the printers' threads. What was with a printer that is not here any more needs a person's look."""
        self._ask(self._doubt_others)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Finish the badges in hand, and start no more."""
        for thread in self._threads:
            thread.stop()

    def wake(self) -> None:
        """Say that there is something new in the print queue."""
        for thread in self._threads:
            thread.wake()

    def preview(self, person: str, choices: BadgeChoices) -> bytes:
        """Return a PNG picture of the very page that would be printed, in the file's thread."""
        from kiosk.printing.rasterise import rasterise

        picture = rasterise(self._compose(person, choices), _PREVIEW_DOTS, turned=True)
        png = BytesIO()
        picture.save(png, "png")
        return png.getvalue()

    def _compose(self, person: str, choices: BadgeChoices | None) -> bytes:
        """Compose in the file's thread, where this composer lives."""
        _, composer = self._composing()
        return composer.compose(badges.content_for(self._desk, person, choices), self._desk.event.badge)

    def _page(self, job: Job) -> bytes:
        return self._compose(job.person, None) if job.is_badge else self._compose_day(job)

    def _compose_day(self, job: Job) -> bytes:
        from kiosk.printing.day_sheet import compose_day

        lettering, _ = self._composing()
        event, sessions = self._desk.event, my_day.sheet_for(self._desk, job, self._clock())
        return compose_day(lettering, event.name, event.time_zone, sessions, event.badge)

    def _composing(self) -> "tuple[Lettering, Composer]":
        if self._made is None:
            self._made = _lettering_and_composer()
        return self._made

    def _thread(self, printer: "Printer") -> "PrintThread":
        from kiosk.printing.queue import PrintWorker
        from kiosk.printing.thread import PrintThread

        def compose_for(job: Job) -> bytes:
            return self._submit(lambda: self._page(job)).result()

        def worker() -> PrintWorker:
            return PrintWorker(printer, self._ask, compose_for, self._moved, self._tell_trouble)

        def stopped(error: BaseException) -> None:
            _log.critical("printing stopped: %s", type(error).__name__)
            self._tell_trouble(printer.name, _STOPPED)

        return PrintThread(printer.name, worker, stopped, lambda sentence: self._tell_trouble(printer.name, sentence))

    def _ask(self, function: Callable[[PrintJobs], Result], /) -> Result:
        def ask() -> Result:
            self._moved_on.clear()  # of a transaction that the disk did not take
            with self._desk.store.writing() as writer:
                result = function(PrintJobs(writer.connection))
            self._tell_moved()
            return result

        return self._submit(ask).result()

    def _moved(self, job: Job) -> None:
        store = self._desk.store
        if not job.is_badge:
            left = my_day.give_up_waiting(PrintJobs(store.connection), job)
            self._moved_on.append(PaperMoved(job.person, my_day.paper_state(left)))
            return
        badges.record(Writer(store.connection, store.identity), job, milliseconds(self._clock()))
        self._moved_on.append(BadgeMoved(job.person, badges.state_of(job)))

    def _doubt_others(self, rows: PrintJobs) -> None:
        for job in rows.in_state(JobState.QUEUED):
            if not job.is_badge:  # whoever asked for it before the program ended stands here no more
                my_day.give_up_waiting(rows, job)
        for job in rows.in_state(JobState.SENDING):
            if job.printer not in self.printers:
                job = doubt(job, f"This badge was with {job.printer} when the program ended, which is not used now.")
                rows.save(job)
                self._moved(job)

    def _tell_moved(self) -> None:
        """Tell of the badges that moved on, once that is on the disk."""
        moved, self._moved_on = self._moved_on, []
        for news in moved:
            self._tell_badge(news)


def _lettering_and_composer() -> "tuple[Lettering, Composer]":
    from kiosk.printing.compose import Composer
    from kiosk.printing.letter import Lettering

    lettering = Lettering()
    return lettering, Composer(lettering)
