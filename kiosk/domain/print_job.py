"""Say what a print job may do next, so that no badge comes out twice unasked and none is forgotten.

A job holds no name and no words: what is printed is composed when its turn comes.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.fault import Fault

FIRST_WAIT = 1_000
"""Milliseconds until a printer that was in trouble is tried again, the first time."""

LONGEST_WAIT = 15_000
"""Milliseconds that a badge waits at most for a printer that may be well again."""


DAY = "day "
"""How the reason begins of what is no badge, but the small print of somebody's day."""


class JobState(StrEnum):
    """How far a badge is on its way to paper."""

    QUEUED = "queued"
    SENDING = "sending"  # written down before a byte leaves
    SENT = "sent"  # the printer has it, and that is all we know
    DONE = "done"
    UNSURE = "unsure"  # a person has to look
    FAILED = "failed"  # it cannot be made; somebody makes it by hand
    CANCELLED = "cancelled"


class Knowledge(StrEnum):
    """What a printer says of a job when it is asked by the job's name."""

    PRINTED = "printed"
    ACCEPTED = "accepted"  # it has the job, and nothing is known beyond that
    NOTHING_CAME = "nothing came"  # and nothing will: the job may be sent again, to any printer
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """What a person who looked says of an unsure badge."""

    CAME_OUT = "came out"
    PRINT_AGAIN = "print again"
    LEAVE_IT = "leave it"


class TooLate(Fault):
    """The job is no longer where the person who decided saw it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One badge, or one small print, for one person and one reason."""

    id: int
    person: str
    reason: str
    state: JobState = JobState.QUEUED
    attempt: int = 0
    printer: str = ""
    """The printer that tried it last."""
    trouble: str = ""
    """What stood in the way, in plain words."""
    due: int = 0
    """Milliseconds since 1970: not before this time, and in this order."""

    @property
    def is_badge(self) -> bool:
        """Return whether it is a badge, and not the small print of somebody's day."""
        return not self.reason.startswith(DAY)

    @property
    def name(self) -> str:
        """Return the name that printers and their queues know this attempt by. It says nothing about the person."""
        return f"{self.id}-a{self.attempt}"


def may_take(job: Job, printer: str, now: int) -> bool:
    """Return whether `printer` may start on this job: a queued one has certainly not come out anywhere.

    Whoever is waiting for a printer in trouble need not wait for another one.
    """
    return job.state is JobState.QUEUED and (job.due <= now or job.printer != printer)


def wait_after(attempt: int) -> int:
    """Return how many milliseconds a printer rests after its `attempt`th trouble in a row: doubling, up to a limit."""
    return min(LONGEST_WAIT, FIRST_WAIT << min(attempt - 1, 10))


def begin(job: Job, printer: str) -> Job:
    """Return the job as it is written down before the first byte leaves."""
    _expect(job, JobState.QUEUED)
    return replace(job, state=JobState.SENDING, attempt=job.attempt + 1, printer=printer, trouble="")


def learn(job: Job, knowledge: Knowledge, now: int) -> Job:
    """Return the job that was being sent, or was sent, after its printer was asked for it."""
    _expect(job, JobState.SENDING, JobState.SENT)
    match knowledge, job.state:
        case Knowledge.PRINTED, _:
            return replace(job, state=JobState.DONE)
        case Knowledge.ACCEPTED, _:
            return replace(job, state=JobState.SENT)
        case Knowledge.NOTHING_CAME, _:
            return replace(job, state=JobState.QUEUED, due=now + wait_after(job.attempt))
        case Knowledge.UNKNOWN, JobState.SENT:
            return job
        case _:
            return replace(job, state=JobState.UNSURE, trouble="Nobody can tell from here whether this badge came out.")


def put_off(job: Job, trouble: str, now: int) -> Job:
    """Return the job back in the queue, because certainly nothing came out."""
    _expect(job, JobState.SENDING)
    return replace(job, state=JobState.QUEUED, trouble=trouble, due=now + wait_after(job.attempt))


def doubt(job: Job, trouble: str) -> Job:
    """Return the job that something happened to while the printer had it: a person decides."""
    _expect(job, JobState.SENDING, JobState.SENT)
    return replace(job, state=JobState.UNSURE, trouble=trouble)


def give_up(job: Job, trouble: str) -> Job:
    """Return the job whose page cannot be made."""
    _expect(job, JobState.QUEUED)
    return replace(job, state=JobState.FAILED, trouble=trouble)


def cancel(job: Job) -> Job:
    """Return the job called off before it started.

    Raises:
        TooLate: it has started.
    """
    if job.state is not JobState.QUEUED:
        raise TooLate("This badge is no longer waiting to be printed. Look at the printer first.")
    return replace(job, state=JobState.CANCELLED)


def decide(job: Job, verdict: Verdict, now: int) -> Job:
    """Return an unsure job after a person has looked at the printer's tray.

    Raises:
        TooLate: somebody has decided already.
    """
    if job.state is not JobState.UNSURE:
        raise TooLate("Somebody has already said what became of this badge.")
    match verdict:
        case Verdict.CAME_OUT:
            return replace(job, state=JobState.DONE, trouble="")
        case Verdict.PRINT_AGAIN:
            return replace(job, state=JobState.QUEUED, trouble="", due=now)
        case Verdict.LEAVE_IT:
            return replace(job, state=JobState.CANCELLED)
        case _:
            assert_never(verdict)


def _expect(job: Job, *states: JobState) -> None:
    if job.state not in states:
        raise ValueError(f"job {job.name} is {job.state.value}")
