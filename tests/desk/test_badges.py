"""What people want on their badges, and each badge in the queue once."""

from dataclasses import replace

from kiosk.desk import badges
from kiosk.desk.desk import Desk
from kiosk.domain.badge import BadgeChoices, BadgeContent, Photos, Talking
from kiosk.domain.fact import Body, Kind
from kiosk.domain.print_job import JobState, begin
from kiosk.domain.visit import BadgeState
from kiosk.store import people
from kiosk.store.facts import all_facts
from kiosk.store.people import Person
from kiosk.store.print_jobs import PrintJobs
from tests import samples
from tests.samples import NINE, at
from tests.telling import Telling

ASHA, ZOE = (samples.person(number, "x").id for number in (1, 2))


def person(desk: Desk, id: str) -> Person:
    """Return a person as they stand now."""
    found = people.by_id(desk.store.connection, id)
    assert found is not None
    return found


def jobs(desk: Desk, id: str) -> PrintJobs:
    """Return the queue's rows."""
    return PrintJobs(desk.store.connection)


def test_by_default_a_badge_shows_the_known_as_name_only(desk: Desk) -> None:
    content = badges.content_for(desk, ASHA)
    assert content == BadgeContent("Asha", code=content.code, event="Knowledge Exchange")


def test_a_name_without_a_known_as_name_is_shown_whole(desk: Desk) -> None:
    assert badges.content_for(desk, ZOE).name == "Zoë Ó Briain"


def test_choices_are_kept_and_come_back_as_they_were(desk: Desk) -> None:
    made = BadgeChoices(
        full_name=True, pronouns=True, photos=Photos.NO, talking=Talking.ASK, typed_pronouns="they/them"
    )
    badges.choose(desk, ASHA, made, at(9))
    assert badges.choices_of(desk, person(desk, ASHA)) == made


def test_choices_from_before_there_was_a_wish_about_talking_say_nothing_of_it(desk: Desk) -> None:
    kept = replace(person(desk, ASHA), badge={"wanted": True, "full_name": True, "photos": "no"})
    assert badges.choices_of(desk, kept) == BadgeChoices(full_name=True, photos=Photos.NO)


def test_wishes_that_only_a_newer_version_knows_print_nothing_and_break_nothing(desk: Desk) -> None:
    told: Body = {"wanted": True, "role": True, "photos": "of my hands only", "talking": 7}
    kept = replace(person(desk, ASHA), badge=told)
    assert badges.choices_of(desk, kept) == BadgeChoices(role=True)


def test_what_somebody_typed_stands_in_the_details_and_not_in_the_fact(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(typed_name="Ash"), at(9))
    assert badges.content_for(desk, ASHA).name == "Ash"
    assert "Ash" not in str([fact for fact in all_facts(desk.store.connection) if fact.kind is Kind.BADGE_CHOSEN])


def test_a_badge_is_queued_once_however_often_it_is_asked_for(desk: Desk) -> None:
    for _ in range(3):
        assert badges.choose(desk, ASHA, BadgeChoices(), at(9)) is BadgeState.MAKING
    assert len(jobs(desk, ASHA).of(ASHA)) == 1


def test_another_badge_is_another_job(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(), at(9))
    badges.choose(desk, ASHA, BadgeChoices(), at(10), again=True)
    assert [job.reason for job in jobs(desk, ASHA).of(ASHA)] == ["arrival", "again 1"]


def test_whoever_wants_no_badge_gets_none_in_the_queue(desk: Desk) -> None:
    assert badges.choose(desk, ASHA, BadgeChoices(wanted=False), at(9)) is BadgeState.NOT_WANTED
    assert jobs(desk, ASHA).of(ASHA) == ()
    assert badges.badge_state(desk, person(desk, ASHA)) is BadgeState.NOT_WANTED


def test_a_waiting_badge_is_not_printed_for_whoever_then_wants_none(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(), at(9))
    badges.choose(desk, ASHA, BadgeChoices(wanted=False), at(9))
    assert [job.state for job in jobs(desk, ASHA).of(ASHA)] == [JobState.CANCELLED]
    assert badges.choose(desk, ASHA, BadgeChoices(), at(9)) is BadgeState.MAKING


def test_staff_print_again_with_the_choices_made_before(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(wanted=False, full_name=True), at(9))
    badges.print_again(desk, ASHA, at(10), desk.event.staff[0])
    assert badges.content_for(desk, ASHA).name == "Asha Verma"
    assert len(jobs(desk, ASHA).of(ASHA)) == 1


def test_the_code_on_a_badge_is_another_one_than_the_ticket(desk: Desk) -> None:
    assert badges.content_for(desk, ASHA).code != samples.code(1)
    assert badges.content_for(desk, ASHA).code.startswith("B1")


def test_a_badge_that_came_out_is_one_fact_however_often_the_queue_looks(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(), at(9))
    with desk.store.writing() as writer:
        job = begin(PrintJobs(writer.connection).of(ASHA)[0], "tray")
        for state in (JobState.SENT, JobState.DONE):
            badges.record(writer, replace(job, state=state), NINE)
        badges.record(writer, replace(job, state=JobState.QUEUED), NINE)
    told = [fact for fact in all_facts(desk.store.connection) if fact.kind is Kind.BADGE_PRINTED]
    assert [fact.body["job"] for fact in told] == [job.name]


def test_nobody_being_sure_is_a_fact_of_its_own(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(), at(9))
    with desk.store.writing() as writer:
        job = begin(PrintJobs(writer.connection).of(ASHA)[0], "tray")
        badges.record(writer, replace(job, state=JobState.UNSURE), NINE)
    assert [fact.kind for fact in all_facts(desk.store.connection)][-1] is Kind.BADGE_UNSURE


def test_each_state_of_a_job_is_a_promise_the_screen_can_keep(desk: Desk) -> None:
    badges.choose(desk, ASHA, BadgeChoices(), at(9))
    job = jobs(desk, ASHA).of(ASHA)[0]
    states = {state: badges.state_of(replace(job, state=state)) for state in JobState}
    assert states[JobState.DONE] is BadgeState.READY
    assert states[JobState.FAILED] is states[JobState.UNSURE] is BadgeState.AT_THE_DESK
    assert states[JobState.CANCELLED] is BadgeState.NONE
    assert badges.state_of(replace(job, trouble="no paper")) is BadgeState.AT_THE_DESK


def test_a_badge_that_another_laptop_printed_is_not_printed_here_unasked(desk: Desk) -> None:
    telling = Telling("stairs.1")
    telling.tell(Kind.BADGE_PRINTED, ZOE, reason="arrival", job="1-a1")
    with desk.store.writing() as writer:
        writer.receive(telling.facts, NINE)
    assert badges.badge_state(desk, person(desk, ZOE)) is BadgeState.READY
    assert badges.choose(desk, ZOE, BadgeChoices(), at(9)) is BadgeState.READY
    assert PrintJobs(desk.store.connection).of(ZOE) == ()
    assert badges.choose(desk, ZOE, BadgeChoices(), at(9), again=True) is BadgeState.MAKING
