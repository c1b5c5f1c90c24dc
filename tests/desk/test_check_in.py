"""Letting people in and out: what is written, and what is answered."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.desk import badges, check_in
from kiosk.desk.check_in import Admitted, AlreadyInside, TurnedToStaff
from kiosk.desk.desk import Desk
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.check_in import Refusal
from kiosk.domain.event import StaffMember
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.print_job import JobState
from kiosk.store import people
from kiosk.store.facts import all_facts
from kiosk.store.print_jobs import PrintJobs
from tests import samples
from tests.samples import at

ASHA, SAM, RAVI, WILHELMINA = (samples.person(number, "x").id for number in (1, 5, 7, 8))


@pytest.fixture
def lead(desk: Desk) -> StaffMember:
    """Return somebody who may do everything."""
    return desk.event.staff[1]


@pytest.fixture
def helper(desk: Desk) -> StaffMember:
    """Return somebody who may do less."""
    return desk.event.staff[0]


def told(desk: Desk, *kinds: Kind) -> list[Fact]:
    """Return the facts of these kinds."""
    return [fact for fact in all_facts(desk.store.connection) if fact.kind in kinds]


def inside(desk: Desk, person: str) -> bool:
    """Return whether a person is in the building."""
    found = people.by_id(desk.store.connection, person)
    return found is not None and found.inside


def test_a_code_lets_its_person_in(desk: Desk) -> None:
    outcome = check_in.check_in(desk, samples.code(1), at(9))
    assert isinstance(outcome, Admitted)
    assert outcome.person.id == ASHA
    assert inside(desk, ASHA)


@pytest.mark.parametrize(
    "spell", [str.lower, lambda code: f" {code[:7]} {code[7:]}\n"], ids=["small letters", "spaces"]
)
def test_a_code_may_be_spelt_otherwise(desk: Desk, spell: Callable[[str], str]) -> None:
    assert isinstance(check_in.check_in(desk, spell(samples.code(1)), at(9)), Admitted)


def test_the_same_scan_twice_is_one_arrival(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    assert isinstance(check_in.check_in(desk, samples.code(1), at(9)), AlreadyInside)
    assert len(told(desk, Kind.ARRIVED)) == 1


@pytest.mark.parametrize(
    ("code", "when", "refusal"),
    [
        ("no such code", at(9), Refusal.UNKNOWN),
        (samples.code(105), at(9), Refusal.REPLACED_CODE),
        (samples.code(7), at(9), Refusal.CANCELLED),
        (samples.code(1), at(7), Refusal.NOT_OPEN),
        (samples.code(1), at(18), Refusal.NOT_OPEN),
        (samples.code(8), at(9), Refusal.NOT_PAID),
    ],
)
def test_a_refusal_is_on_record_with_its_true_reason(desk: Desk, code: str, when: datetime, refusal: Refusal) -> None:
    outcome = check_in.check_in(desk, code, when)
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.refusal is refusal
    assert [fact.body["refusal"] for fact in told(desk, Kind.TURNED_TO_STAFF)] == [refusal.value]


def test_an_unknown_code_is_kept_as_a_keyed_hash_only(desk: Desk) -> None:
    check_in.check_in(desk, "https://example.org/secret", at(9))
    (fact,) = told(desk, Kind.TURNED_TO_STAFF)
    assert fact.person is None
    assert fact.body["code"] == desk.hashed("https://example.org/secret")
    assert "secret" not in str(fact)


def test_whoever_is_inside_stays_inside_even_when_the_door_has_closed(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    assert isinstance(check_in.check_in(desk, samples.code(1), at(19)), AlreadyInside)


def test_that_is_not_me_takes_the_arrival_back(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    assert check_in.undo_check_in(desk, ASHA, at(9, 1))
    assert not inside(desk, ASHA)
    assert not check_in.undo_check_in(desk, ASHA, at(9, 2))


def test_leaving_asks_nothing_and_can_be_taken_back(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    assert check_in.leave(desk, ASHA, at(15))
    assert not inside(desk, ASHA)
    assert check_in.undo_leaving(desk, ASHA, at(15, 1))
    assert inside(desk, ASHA)
    assert set(told(desk, Kind.LEFT)[0].body) == {"by"}


def test_a_leaving_is_taken_back_by_its_own_key_and_no_other_leaving_is(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    first = check_in.leave(desk, ASHA, at(12))
    check_in.check_in(desk, samples.code(1), at(13))
    assert check_in.undo_that_leaving(desk, first, at(13))
    second = check_in.leave(desk, ASHA, at(14))
    assert not check_in.undo_that_leaving(desk, first, at(14))
    assert check_in.undo_that_leaving(desk, second, at(14))
    assert inside(desk, ASHA)
    assert not check_in.undo_that_leaving(desk, "f" * 64, at(14))


@pytest.mark.parametrize("deed", [check_in.leave, check_in.undo_leaving, check_in.undo_check_in])
def test_nothing_is_written_for_somebody_who_is_not_here(desk: Desk, deed: Callable[..., bool]) -> None:
    assert not deed(desk, ASHA, at(9))
    assert not deed(desk, "f" * 32, at(9))
    assert told(desk, *Kind) == []


def test_somebody_who_left_may_come_back_and_the_first_arrival_counts(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    check_in.leave(desk, ASHA, at(12))
    outcome = check_in.check_in(desk, samples.code(1), at(13))
    assert isinstance(outcome, Admitted)
    assert outcome.person.arrived == samples.NINE


def test_staff_check_somebody_in_by_the_same_rules(desk: Desk, helper: StaffMember) -> None:
    assert isinstance(check_in.check_in_by_staff(desk, ASHA, at(9), helper), Admitted)
    assert isinstance(check_in.check_in_by_staff(desk, RAVI, at(9), helper), TurnedToStaff)
    assert told(desk, Kind.ARRIVED)[0].body["by"] == helper.id


def test_staff_who_look_for_nobody_are_told_so(desk: Desk, helper: StaffMember) -> None:
    assert check_in.check_in_by_staff(desk, "f" * 32, at(9), helper) == TurnedToStaff(Refusal.UNKNOWN, None)


def test_the_role_decides_who_may_override(desk: Desk, helper: StaffMember, lead: StaffMember) -> None:
    assert check_in.let_in(desk, RAVI, at(9), helper) is None
    assert told(desk, *Kind) == []
    assert isinstance(check_in.let_in(desk, RAVI, at(9), lead), Admitted)
    assert isinstance(check_in.let_in(desk, WILHELMINA, at(9), helper), Admitted)


def test_what_the_event_does_not_name_stands_even_for_a_lead(desk: Desk, lead: StaffMember) -> None:
    assert check_in.let_in(desk, ASHA, at(7), lead) is None


def test_an_override_says_who_and_which_rule(desk: Desk, lead: StaffMember) -> None:
    check_in.let_in(desk, RAVI, at(9), lead)
    (fact,) = told(desk, Kind.ARRIVED)
    assert (fact.body["by"], fact.body["overrode"]) == (lead.id, "cancelled")


def test_letting_in_somebody_who_is_inside_writes_nothing(desk: Desk, lead: StaffMember) -> None:
    check_in.let_in(desk, RAVI, at(9), lead)
    assert isinstance(check_in.let_in(desk, RAVI, at(9) + timedelta(minutes=1), lead), AlreadyInside)
    assert len(told(desk, Kind.ARRIVED)) == 1


def test_an_override_needs_the_role_for_everything_that_stands_against_it(
    desk: Desk, helper: StaffMember, lead: StaffMember
) -> None:
    # not paid is a helper's to override, the closed door nobody's
    assert check_in.let_in(desk, WILHELMINA, at(7), helper) is None
    assert check_in.let_in(desk, WILHELMINA, at(7), lead) is None
    assert told(desk, *Kind) == []


def test_nobody_is_let_in_whom_nobody_knows(desk: Desk, lead: StaffMember) -> None:
    assert check_in.let_in(desk, "f" * 32, at(9), lead) is None


def test_taking_a_check_in_back_calls_the_waiting_badge_off(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    badges.choose(desk, ASHA, BadgeChoices(), at(9))
    check_in.undo_check_in(desk, ASHA, at(9, 1))
    assert [job.state for job in PrintJobs(desk.store.connection).of(ASHA)] == [JobState.CANCELLED]
