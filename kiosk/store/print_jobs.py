"""Keep the print queue's rows: a badge is one row for each person and reason, and never holds a word of its text."""

import secrets
import sqlite3
from dataclasses import astuple, dataclass
from typing import Any

from kiosk.domain.print_job import Job, JobState

PRINT_JOBS_SCHEMA = """
create table print_jobs (
    id integer primary key,
    person text not null,
    reason text not null,
    state text not null,
    attempt integer not null,
    printer text not null,
    trouble text not null,
    due integer not null,
    unique (person, reason)
)
"""

_COLUMNS = "id, person, reason, state, attempt, printer, trouble, due"
_FIRST_IDS = 2**40


@dataclass(frozen=True, slots=True)
class PrintJobs:
    """The rows, inside a transaction that the caller began and will end."""

    connection: sqlite3.Connection

    def add(self, person: str, reason: str, due: int) -> Job:
        """Return a new job, to be printed from `due` on (milliseconds since 1970), or the one that there already is."""
        self.connection.execute(
            "insert into print_jobs (id, person, reason, state, attempt, printer, trouble, due)"
            " values ((select coalesce(max(id), ?) + 1 from print_jobs), ?, ?, ?, 0, '', '', ?)"
            " on conflict (person, reason) do nothing",
            # Two laptops may share a printer, and rehearsed on it yesterday: the names of their jobs must not meet.
            (secrets.randbelow(_FIRST_IDS), person, reason, JobState.QUEUED.value, due),
        )
        return self._select("person = ? and reason = ?", person, reason)[0]

    def job(self, number: int) -> Job:
        """Return a job by its id.

        Raises:
            LookupError: there is none.
        """
        return self._select("id = ?", number)[0]

    def in_state(self, *states: JobState) -> tuple[Job, ...]:
        """Return the jobs in these states: who has been waiting longest first."""
        marks = ", ".join("?" * len(states))
        return self._select(f"state in ({marks}) order by due, id", *(state.value for state in states))

    def of(self, person: str) -> tuple[Job, ...]:
        """Return all of a person's badges, oldest first; not the small prints of their day."""
        jobs = self._select("person = ? order by id", person)
        return tuple(job for job in jobs if job.is_badge)

    def save(self, job: Job) -> None:
        """Write a job back after a step."""
        number, _, _, state, *rest = astuple(job)
        self.connection.execute(
            "update print_jobs set state = ?, attempt = ?, printer = ?, trouble = ?, due = ? where id = ?",
            (state.value, *rest, number),
        )

    def _select(self, where: str, *values: str | int) -> tuple[Job, ...]:
        rows = self.connection.execute(f"select {_COLUMNS} from print_jobs where {where}", values)  # noqa: S608
        return tuple(_job(row) for row in rows)


def _job(row: tuple[Any, ...]) -> Job:
    number, person, reason, state, *rest = row
    return Job(number, person, reason, JobState(state), *rest)
