"""A print job moves by rules that never print twice unasked and never forget a badge."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.print_job import (
    LONGEST_WAIT,
    Job,
    JobState,
    Knowledge,
    TooLate,
    Verdict,
    begin,
    cancel,
    decide,
    doubt,
    give_up,
    learn,
    may_take,
    put_off,
    wait_after,
)

WAITING = Job(7, "p1", "arrival", due=1_000)
SENDING = begin(WAITING, "tray")
SENT = learn(SENDING, Knowledge.ACCEPTED, 0)
UNSURE = doubt(SENDING, "It smokes.")


def test_a_job_is_known_by_its_number_and_attempt_alone() -> None:
    assert SENDING.name == "7-a1"


def test_each_attempt_has_a_name_of_its_own() -> None:
    assert begin(put_off(SENDING, "Off.", 0), "tray").name == "7-a2"


def test_a_job_waits_until_it_is_due() -> None:
    assert not may_take(WAITING, "", 999)
    assert may_take(WAITING, "", 1_000)


def test_another_printer_need_not_wait() -> None:
    waiting = put_off(SENDING, "Off.", 5_000)
    assert not may_take(waiting, "tray", 5_000)
    assert may_take(waiting, "other", 5_000)


@pytest.mark.parametrize("job", [SENDING, SENT, UNSURE])
def test_no_printer_takes_a_job_that_may_have_come_out(job: Job) -> None:
    assert not may_take(job, "other", 10**9)


@pytest.mark.parametrize(
    ("job", "knowledge", "state"),
    [
        (SENDING, Knowledge.PRINTED, JobState.DONE),
        (SENDING, Knowledge.ACCEPTED, JobState.SENT),
        (SENDING, Knowledge.NOTHING_CAME, JobState.QUEUED),
        (SENDING, Knowledge.UNKNOWN, JobState.UNSURE),
        (SENT, Knowledge.PRINTED, JobState.DONE),
        (SENT, Knowledge.ACCEPTED, JobState.SENT),
        (SENT, Knowledge.NOTHING_CAME, JobState.QUEUED),
        (SENT, Knowledge.UNKNOWN, JobState.SENT),
    ],
)
def test_what_the_printer_says_decides(job: Job, knowledge: Knowledge, state: JobState) -> None:
    assert learn(job, knowledge, 0).state is state


def test_waits_grow_up_to_a_limit() -> None:
    assert [wait_after(attempt) for attempt in (1, 2, 3, 4, 5, 500)] == [
        1_000,
        2_000,
        4_000,
        8_000,
        *[LONGEST_WAIT] * 2,
    ]


def test_trouble_is_kept_in_words_until_the_next_attempt() -> None:
    waiting = put_off(SENDING, "Off.", 0)
    assert waiting.trouble == "Off."
    assert begin(waiting, "tray").trouble == ""


def test_a_waiting_job_can_be_called_off() -> None:
    assert cancel(WAITING).state is JobState.CANCELLED


def test_a_started_job_cannot_be_called_off() -> None:
    with pytest.raises(TooLate, match="Look at the printer"):
        cancel(SENDING)


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (Verdict.CAME_OUT, JobState.DONE),
        (Verdict.PRINT_AGAIN, JobState.QUEUED),
        (Verdict.LEAVE_IT, JobState.CANCELLED),
    ],
)
def test_a_person_decides_about_an_unsure_badge(verdict: Verdict, state: JobState) -> None:
    assert decide(UNSURE, verdict, 0).state is state


def test_two_people_do_not_decide_about_one_badge() -> None:
    with pytest.raises(TooLate, match="already"):
        decide(decide(UNSURE, Verdict.CAME_OUT, 0), Verdict.PRINT_AGAIN, 0)


def test_a_page_that_cannot_be_made_is_given_up() -> None:
    assert give_up(WAITING, "No font.").state is JobState.FAILED


def test_a_step_out_of_order_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="7-a1 is sending"):
        begin(SENDING, "tray")


Step: TypeAlias = Callable[[Job], Job]


_STEPS: st.SearchStrategy[Step] = st.sampled_from(
    [
        lambda job: begin(job, "tray"),
        lambda job: put_off(job, "Off.", 0),
        lambda job: doubt(job, "?"),
        lambda job: give_up(job, "No font."),
        cancel,
        *(lambda job, known=known: learn(job, known, 0) for known in Knowledge),
        *(lambda job, verdict=verdict: decide(job, verdict, 0) for verdict in Verdict),
    ]
)


@given(st.lists(_STEPS, max_size=40))
def test_in_any_order_only_a_person_sends_again_what_may_have_come_out(steps: list[Step]) -> None:
    job, doubtful = WAITING, False
    for step in steps:
        try:
            after = step(job)
        except (ValueError, TooLate):
            continue
        asked = job.state is JobState.UNSURE and after.state is JobState.QUEUED
        assert asked or not (doubtful and after.state is JobState.SENDING)
        doubtful = after.state is JobState.UNSURE
        assert after.attempt in (job.attempt, job.attempt + 1)
        job = after
