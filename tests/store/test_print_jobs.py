"""The print queue's rows: one badge for each person and reason, and no name in any of them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.print_job import Job, JobState, begin
from kiosk.store.print_jobs import PRINT_JOBS_SCHEMA, PrintJobs


@pytest.fixture
def jobs() -> Iterator[PrintJobs]:
    """Return an empty queue."""
    connection = sqlite3.connect(":memory:")
    connection.execute(PRINT_JOBS_SCHEMA)
    yield PrintJobs(connection)
    connection.close()


def test_a_badge_waits_in_the_queue(jobs: PrintJobs) -> None:
    job = jobs.add("p1", "arrival", 5)
    assert job == Job(job.id, "p1", "arrival", due=5)
    assert jobs.in_state(JobState.QUEUED) == (job,)


def test_a_badge_prints_once_for_each_person_and_reason(jobs: PrintJobs) -> None:
    first = jobs.add("p1", "arrival", 5)
    assert jobs.add("p1", "arrival", 9) == first
    assert jobs.add("p1", "again 1", 9) != first
    assert len(jobs.of("p1")) == 2


def test_a_step_is_kept(jobs: PrintJobs) -> None:
    job = replace(begin(jobs.add("p1", "arrival", 5), "tray"), trouble="Off.", due=8)
    jobs.save(job)
    assert jobs.job(job.id) == job


def test_who_waits_longest_comes_first(jobs: PrintJobs) -> None:
    for person, due in (("late", 9), ("early", 3), ("next", 3)):
        jobs.add(person, "arrival", due)
    assert [job.person for job in jobs.in_state(JobState.QUEUED, JobState.SENDING)] == ["early", "next", "late"]


def test_two_laptops_on_one_printer_use_other_numbers(jobs: PrintJobs) -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.execute(PRINT_JOBS_SCHEMA)
        other = PrintJobs(connection).add("p1", "arrival", 0)
    connection.close()
    assert other.id != jobs.add("p1", "arrival", 0).id


def test_an_unknown_number_is_our_own_mistake(jobs: PrintJobs) -> None:
    with pytest.raises(LookupError):
        jobs.job(1)
