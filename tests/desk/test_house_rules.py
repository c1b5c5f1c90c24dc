"""What the organisers decided for their doors beforehand, at a laptop at work: what is written, and what staff see."""

from dataclasses import replace

import pytest

from kiosk.desk import check_in, history, looking, registering
from kiosk.desk.check_in import Admitted, AlreadyInside, TurnedToStaff
from kiosk.desk.desk import Desk
from kiosk.domain.check_in import ReEntry, Refusal
from kiosk.domain.event import StaffMember
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.registration import Details, Group, Status
from kiosk.domain.rules import Rules
from kiosk.store import groups, people
from kiosk.store.facts import all_facts
from kiosk.store.roster import take_over
from tests import samples
from tests.samples import at

ASHA, ZOE, SAM, RAVI, WILHELMINA = (samples.person(number, "x").id for number in (1, 2, 5, 7, 8))
PARTY = Group("a" * 32, "Order 7", samples.code(70))


def told(desk: Desk, *kinds: Kind) -> list[Fact]:
    """Return the facts of these kinds."""
    return [fact for fact in all_facts(desk.store.connection) if fact.kind in kinds]


def ruled(desk: Desk, rules: Rules) -> Desk:
    """Return the same desk at an event with other rules."""
    return replace(desk, event=replace(desk.event, rules=rules))


def once(desk: Desk) -> Desk:
    """Return the same desk where nobody who left comes back."""
    return ruled(desk, Rules(re_entry=ReEntry.NEVER))


def come(desk: Desk, number: int, hour: int = 9, minute: int = 0) -> check_in.Outcome:
    return check_in.check_in(desk, samples.code(number), at(hour, minute))


@pytest.fixture
def lead(desk: Desk) -> StaffMember:
    """Return somebody who may do everything."""
    return desk.event.staff[1]


# Coming back.


def test_where_no_way_back_is_planned_the_desk_looks(desk: Desk) -> None:
    desk = once(desk)
    come(desk, 1)
    check_in.leave(desk, ASHA, at(10))
    come(desk, 2, 11)
    assert come(desk, 1, 12) == TurnedToStaff(Refusal.NO_WAY_BACK, people.by_id(desk.store.connection, ASHA))
    assert looking.look(desk, ASHA, at(12), desk.event.staff[0]).refusals == (Refusal.NO_WAY_BACK,)


def test_a_door_may_say_otherwise_than_the_event(desk: Desk) -> None:
    desk = replace(once(desk), door=replace(desk.door, re_entry=ReEntry.ONCE))
    for hour, outcome in ((9, Admitted), (11, Admitted), (13, TurnedToStaff)):
        assert isinstance(come(desk, 1, hour), outcome)
        check_in.leave(desk, ASHA, at(hour, 30))
        come(desk, 2, hour, 45)
        check_in.undo_check_in(desk, ZOE, at(hour, 50))


def test_who_left_by_mistake_shows_their_code_again_while_nobody_else_used_the_screen(desk: Desk) -> None:
    desk = once(desk)
    come(desk, 1)
    check_in.leave(desk, ASHA, at(10))
    outcome = come(desk, 1, 10, 5)
    assert isinstance(outcome, AlreadyInside)
    assert outcome.person.inside
    assert [fact.body["by"] for fact in told(desk, Kind.LEAVING_UNDONE)] == [""]
    assert len(told(desk, Kind.ARRIVED)) == 1


def test_who_was_let_in_unpaid_comes_back_from_lunch_without_being_asked_again(desk: Desk, lead: StaffMember) -> None:
    check_in.let_in(desk, WILHELMINA, at(9), lead)
    check_in.leave(desk, WILHELMINA, at(12))
    assert isinstance(come(desk, 8, 13), Admitted)


# Not paid, and the desk is told.


@pytest.fixture
def admitting(desk: Desk) -> Desk:
    """Return the desk of an event that lets people in who have not paid."""
    return ruled(desk, Rules(admits=frozenset({Refusal.NOT_PAID})))


def test_who_has_not_paid_is_admitted_and_it_is_on_record(admitting: Desk) -> None:
    assert isinstance(come(admitting, 8), Admitted)
    (fact,) = told(admitting, Kind.ARRIVED)
    assert (fact.body["overrode"], fact.body["by"], fact.body["reason"]) == ("not paid", "", "by the event's rule")


def test_the_desk_is_told_of_who_came_in_unpaid(admitting: Desk) -> None:
    come(admitting, 1)
    come(admitting, 8)
    [waiting] = looking.waiting(admitting)
    assert waiting.person is not None
    assert (waiting.person.id, waiting.refusal, waiting.person.inside) == (WILHELMINA, Refusal.NOT_PAID, True)


def test_staff_see_nothing_against_somebody_whom_the_event_admits(admitting: Desk) -> None:
    looked = looking.look(admitting, WILHELMINA, at(9), admitting.event.staff[0])
    assert (looked.refusals, looked.may_let_in) == ((), False)


# Groups.


@pytest.fixture
def together(desk: Desk) -> Desk:
    """Return the desk with three people who were booked as one group."""
    roster = tuple(replace(one, group=PARTY.id) if one.id in (ASHA, ZOE, RAVI) else one for one in samples.roster())
    with desk.store.writing() as writer:
        take_over(writer.connection, roster, (), "foyer", samples.ISSUED, (), groups=(PARTY,))
    return desk


def test_a_groups_code_asks_the_desk_who_is_here(together: Desk) -> None:
    outcome = come(together, 70)
    assert outcome == TurnedToStaff(Refusal.GROUP, None, PARTY.id)
    (fact,) = told(together, *Kind)
    assert (fact.person, fact.body["group"], "code" in fact.body) == (None, PARTY.id, False)


def test_the_desk_sees_who_was_booked_together_and_lets_each_in_apart(together: Desk, lead: StaffMember) -> None:
    found = groups.members(together.store.connection, PARTY.id)
    assert [person.id for person in found] == [ASHA, RAVI, ZOE]
    for person in (ASHA, RAVI):
        check_in.check_in_by_staff(together, person, at(9), lead)
    assert [fact.person for fact in told(together, Kind.ARRIVED)] == [ASHA]
    assert [fact.body["refusal"] for fact in told(together, Kind.TURNED_TO_STAFF)] == ["cancelled"]


def test_a_group_waits_at_the_desk_under_what_the_list_calls_it(together: Desk) -> None:
    come(together, 70)
    come(together, 70, 9, 1)
    [waiting] = looking.waiting(together)
    assert (waiting.person, waiting.group) == (None, PARTY)


def test_each_of_a_group_may_have_a_code_of_their_own(together: Desk) -> None:
    assert isinstance(come(together, 1), Admitted)


def test_nobody_is_a_member_of_no_group(together: Desk) -> None:
    assert groups.members(together.store.connection, "") == []
    assert groups.by_id(together.store.connection, "") is None


# Transferred to a substitute, in a list.


def test_the_first_holders_code_shows_staff_who_comes_instead(desk: Desk) -> None:
    roster = tuple(
        replace(one, status=Status.TRANSFERRED, successor=ZOE) if one.id == ASHA else one for one in samples.roster()
    )
    with desk.store.writing() as writer:
        take_over(writer.connection, roster, (), "foyer", samples.ISSUED)
    outcome = come(desk, 1)
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.refusal is Refusal.TRANSFERRED
    looked = looking.look(desk, ASHA, at(9), desk.event.staff[0])
    assert looked.matters == ("Their place went to Zoë Ó Briain.",)
    assert looked.person.details.name == "Asha Verma"


# Overriding.


def test_an_override_keeps_its_reason_by_key(desk: Desk, lead: StaffMember) -> None:
    desk = ruled(desk, Rules(reasons={"paid-now": "Paid at the desk"}))
    check_in.let_in(desk, WILHELMINA, at(9), lead, "paid-now")
    assert told(desk, Kind.ARRIVED)[0].body["reason"] == "paid-now"


def test_a_reason_that_the_event_does_not_have_is_refused(desk: Desk, lead: StaffMember) -> None:
    with pytest.raises(LookupError):
        check_in.let_in(desk, WILHELMINA, at(9), lead, "her sister asked")
    assert told(desk, *Kind) == []


def test_what_nobody_may_override_says_why(desk: Desk, lead: StaffMember) -> None:
    rules = Rules(stands={Refusal.NOT_OPEN: "The caretaker has the key until eight."})
    looked = looking.look(ruled(desk, rules), ASHA, at(7), lead)
    assert looked.why_not == ("The caretaker has the key until eight.",)
    assert looking.look(desk, ASHA, at(7), lead).why_not == ("Only the organisers can change that.",)
    helper = desk.event.staff[0]
    assert looking.look(desk, RAVI, at(9), helper).why_not == ("A lead may let them in.",)


# Undo, at once and later, and undo of an undo.


def test_history_says_who_did_what_the_latest_first(desk: Desk, lead: StaffMember) -> None:
    check_in.let_in(desk, RAVI, at(9), lead)
    check_in.leave(desk, RAVI, at(10))
    left, arrived = history.history(desk, RAVI)
    assert (left.kind, left.by, left.can_be_undone) == (Kind.LEFT, "", True)
    assert (arrived.kind, arrived.by, arrived.overrode) == (Kind.ARRIVED, lead.id, "cancelled")


def test_an_arrival_can_be_taken_back_hours_later(desk: Desk, lead: StaffMember) -> None:
    come(desk, 1)
    (arrived,) = history.history(desk, ASHA)
    assert history.undo(desk, ASHA, arrived.digest, at(15), lead.id)
    found = people.by_id(desk.store.connection, ASHA)
    assert found is not None
    assert (found.inside, found.arrived) == (False, None)
    assert [one.stands for one in history.history(desk, ASHA)] == [True, False]


def test_taking_an_undo_back_brings_back_what_it_undid(desk: Desk, lead: StaffMember) -> None:
    come(desk, 1)
    check_in.undo_check_in(desk, ASHA, at(9, 1))
    for arrived in (samples.NINE, None, samples.NINE):
        undo = history.history(desk, ASHA)[0]
        assert history.undo(desk, ASHA, undo.digest, at(10), lead.id)
        found = people.by_id(desk.store.connection, ASHA)
        assert found is not None
        assert (found.inside, found.arrived) == (arrived is not None, arrived)


def test_what_is_undone_already_or_nobodys_is_not_undone_again(desk: Desk, lead: StaffMember) -> None:
    come(desk, 1)
    (arrived,) = history.history(desk, ASHA)
    assert history.undo(desk, ASHA, arrived.digest, at(10), lead.id)
    assert not history.undo(desk, ASHA, arrived.digest, at(10), lead.id)
    assert not history.undo(desk, ASHA, "no such fact", at(10), lead.id)
    come(desk, 7)
    assert not history.undo(desk, RAVI, history.history(desk, RAVI)[0].digest, at(10), lead.id)


# Somebody else comes, and the desk hands the place on.

ROBIN = Details("Robin Fearn", email="robin@example.org")
NEW = "c" * 32


def test_the_desk_hands_a_place_on_and_the_first_code_says_to_whom(desk: Desk, lead: StaffMember) -> None:
    assert registering.hand_on(desk, ASHA, NEW, ROBIN, at(9), lead)
    outcome = come(desk, 1)
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.refusal is Refusal.TRANSFERRED
    looked = looking.look(desk, ASHA, at(9), lead)
    assert (looked.matters, looked.may_hand_on) == (("Their place went to Robin Fearn.",), False)
    new = people.by_id(desk.store.connection, NEW)
    assert new is not None
    assert (new.inside, new.registration.ticket_type, new.details) == (True, "standard", ROBIN)
    assert looked.person.details.name == "Asha Verma"


def test_handing_on_can_be_taken_back(desk: Desk, lead: StaffMember) -> None:
    registering.hand_on(desk, ASHA, NEW, ROBIN, at(9), lead)
    (handed_on,) = history.history(desk, ASHA)
    assert history.undo(desk, ASHA, handed_on.digest, at(10), lead.id)
    assert isinstance(come(desk, 1, 11), Admitted)


def test_who_has_come_or_is_nobody_has_no_place_to_hand_on(desk: Desk, lead: StaffMember) -> None:
    come(desk, 1)
    for first in (ASHA, "f" * 32):
        assert not registering.hand_on(desk, first, NEW, ROBIN, at(9), lead)
    assert registering.hand_on(desk, ZOE, NEW, ROBIN, at(9), lead)
    assert not registering.hand_on(desk, SAM, NEW, ROBIN, at(9), lead)


def test_a_fact_about_a_substitute_holds_none_of_their_words(desk: Desk, lead: StaffMember) -> None:
    registering.hand_on(desk, ASHA, NEW, ROBIN, at(9), lead)
    assert "Robin" not in str([fact.body for fact in told(desk, *Kind)])


# One person on two lists.


def test_staff_see_that_somebody_has_another_booking_and_whether_it_was_used(desk: Desk, lead: StaffMember) -> None:
    asha = samples.roster()[0]
    twin = replace(asha, id="b" * 32, reference="KE-900", code=samples.code(90))
    with desk.store.writing() as writer:
        take_over(writer.connection, (*samples.roster(), twin), (), "foyer", samples.ISSUED)
    said = "Another booking has this name and e-mail (KE-900); whoever has it {}."
    assert looking.look(desk, ASHA, at(9), lead).matters == (said.format("has not come"),)
    come(desk, 90)
    assert looking.look(desk, ASHA, at(9), lead).matters == (said.format("is here"),)
    assert looking.look(desk, ZOE, at(9), lead).matters == ()


def test_who_has_paid_by_now_is_no_news_for_the_desk(admitting: Desk) -> None:
    come(admitting, 8)
    roster = tuple(replace(one, paid=True) for one in samples.roster())
    with admitting.store.writing() as writer:
        take_over(writer.connection, roster, (), "foyer", samples.ISSUED)
    assert looking.waiting(admitting) == ()
