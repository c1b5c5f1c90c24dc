"""Bring the small print of somebody's day into the print queue, and compose what it says when its turn comes.

Which sessions somebody chose is sensitive: the paper names nobody, and it is printed at once or not at all, never
later into a tray that somebody else stands at.
"""

from datetime import datetime
from secrets import token_hex

from kiosk.desk.desk import Desk
from kiosk.desk.sessions import session_views
from kiosk.domain.clock import milliseconds
from kiosk.domain.my_day import SheetSession, sheet
from kiosk.domain.print_job import DAY, Job, JobState, TooLate, cancel
from kiosk.domain.visit import PaperState
from kiosk.store.print_jobs import PrintJobs

PATIENCE = 60_000
"""Milliseconds after which nobody waits for the paper any more."""


def print_day(desk: Desk, person: str, now: datetime) -> None:
    """Queue the small print of a person's day."""
    with desk.store.writing() as writer:
        PrintJobs(writer.connection).add(person, f"{DAY}{token_hex(8)}", milliseconds(now))


def sheet_for(desk: Desk, job: Job, now: datetime) -> tuple[SheetSession, ...]:
    """Return what is on the paper.

    Raises:
        TooLate: it was asked for so long ago that somebody else may stand at the tray.
    """
    if milliseconds(now) - job.due > PATIENCE:
        raise TooLate("Nobody waits for this print any more.")
    return sheet(session_views(desk, job.person, now))


def give_up_waiting(rows: PrintJobs, job: Job) -> Job:
    """Return the job of somebody's day, called off if it would wait: their screen says how else they have it."""
    if job.state is not JobState.QUEUED:
        return job
    called_off = cancel(job)
    rows.save(called_off)
    return called_off


def paper_state(job: Job) -> PaperState:
    """Return how far the paper is, in what the screen can promise."""
    match job.state:
        case JobState.QUEUED | JobState.SENDING:
            return PaperState.MAKING
        case JobState.SENT | JobState.DONE:
            return PaperState.READY
        case JobState.UNSURE | JobState.FAILED | JobState.CANCELLED:
            return PaperState.NOT_NOW
