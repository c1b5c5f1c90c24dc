"""Groups, reasons, history and a room's door at the desk, by keyboard alone."""

from dataclasses import replace

import pytest

from kiosk.desk import badges, check_in
from kiosk.domain.check_in import Refusal
from kiosk.domain.event import Role
from kiosk.domain.fact import Kind
from kiosk.domain.registration import Group
from kiosk.domain.rules import Rules, Unseated
from kiosk.store import people
from kiosk.store.facts import all_facts
from kiosk.store.people import Person
from kiosk.store.roster import take_over
from tests import samples
from tests.samples import at
from tests.ui.staff.conftest import Side

ASHA, ZOE, RAVI, WILHELMINA = (samples.person(number, "x").id for number in (1, 2, 7, 8))
PARTY = Group("a" * 32, "Order 7", samples.code(70))


def person(side: Side, id: str) -> Person:
    found = people.by_id(side.station.desk.store.connection, id)
    if found is None:
        raise LookupError(id)
    return found


def rule(side: Side, rules: Rules) -> None:
    """Let the event have other rules."""
    desk = side.station.desk
    side.station.desk = replace(desk, event=replace(desk.event, rules=rules))


@pytest.fixture
def together(helper: Side) -> Side:
    """Return the desk at an event where Asha, Ravi and Zoë were booked as one group."""
    roster = tuple(replace(one, group=PARTY.id) if one.id in (ASHA, ZOE, RAVI) else one for one in samples.roster())
    with helper.station.desk.store.writing() as writer:
        take_over(writer.connection, roster, (), "foyer", samples.ISSUED, (), groups=(PARTY,))
    return helper


def test_a_groups_code_shows_staff_who_was_booked_together(together: Side) -> None:
    together.presenter.scan((PARTY.code,))
    together.settle()
    assert "Order 7" in together.words()
    assert "0 of 3 are here." in together.words()


def test_each_who_is_here_is_checked_in_apart_and_can_be_taken_back(together: Side) -> None:
    together.presenter.scan((PARTY.code,))
    together.settle()
    together.keys("Return")
    assert "Asha Verma is checked in." in together.words()
    together.keys("Down", "Return")
    assert "The booking was cancelled. F3 shows them at the desk." in together.words()
    together.keys("Down", "Return")
    assert [person(together, one).inside for one in (ASHA, RAVI, ZOE)] == [True, False, True]
    together.keys("F2")
    assert not person(together, ZOE).inside


def test_a_group_that_was_sent_to_the_desk_is_opened_from_there(together: Side) -> None:
    check_in.check_in(together.station.desk, PARTY.code, at(9))
    together.keys("Escape")
    assert "Order 7" in together.words()
    together.keys("Return")
    assert "0 of 3 are here." in together.words()


def test_the_card_leads_to_the_group_and_the_group_to_the_card(together: Side) -> None:
    together.find("asha")
    assert "booked together: Order 7" in together.words()
    together.keys("F10")
    assert "0 of 3 are here." in together.words()
    together.keys("F3")
    assert "Asha Verma" in together.words()
    assert together.pages.desk.isVisible()


def test_a_reason_is_chosen_when_somebody_is_let_in_all_the_same(helper: Side) -> None:
    rule(helper, Rules(reasons={"paid-now": "Paid at the desk", "agreed": "The organisers agreed"}))
    helper.find("wilhelmina")
    helper.keys("F2")
    assert not person(helper, WILHELMINA).inside
    helper.keys("Down", "Return")
    assert "is checked in." in helper.words()
    facts = [fact for fact in all_facts(helper.station.desk.store.connection) if fact.kind is Kind.ARRIVED]
    assert [fact.body["reason"] for fact in facts] == ["agreed"]


def test_a_reason_is_chosen_when_somebody_without_a_seat_is_seen_at_a_room_s_door(lead: Side) -> None:
    rule(lead, Rules(without_a_seat=Unseated.TO_THE_DESK, reasons={"agreed": "The organisers agreed"}))
    desk = lead.station.desk
    lead.station.desk = replace(desk, event=replace(desk.event, overrides={Refusal.NO_SEAT: Role.LEAD}))
    lead.station.clock = lambda: at(10)
    lead.find("zoe")
    lead.keys("Return", "F3", "F3")
    assert people.came_to(desk.store.connection, ZOE) == set()
    assert "The organisers agreed" in lead.words()
    lead.keys("Return")
    assert "Seen at the room's door." in lead.words()
    assert len(people.came_to(desk.store.connection, ZOE)) == 1


def test_whoever_may_not_write_it_down_is_told_why_and_who_may(helper: Side) -> None:
    rule(helper, Rules(without_a_seat=Unseated.TO_THE_DESK))
    desk = helper.station.desk
    helper.station.desk = replace(desk, event=replace(desk.event, overrides={Refusal.NO_SEAT: Role.LEAD}))
    helper.station.clock = lambda: at(10)
    helper.find("zoe")
    helper.keys("Return", "F3", "F3")
    assert "They have no seat in this session. A lead may let them in." in helper.words()
    assert people.came_to(desk.store.connection, ZOE) == set()


def test_history_shows_what_was_done_and_takes_it_back_and_back_again(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return", "F5")
    assert "Came in" in helper.words()
    helper.keys("Return")
    assert not person(helper, ASHA).inside
    assert "09:30  Came in, foyer, Hal, Taken back" in helper.words()
    helper.keys("Up", "Return")
    assert person(helper, ASHA).inside


def test_history_tells_the_reason_in_words(helper: Side) -> None:
    rule(helper, Rules(reasons={"paid-now": "Paid at the desk"}))
    helper.find("wilhelmina")
    helper.keys("F2", "Return", "F5")
    assert "although: not paid · Paid at the desk" in helper.words()


def test_the_desk_is_told_of_who_came_in_unpaid(helper: Side) -> None:
    rule(helper, Rules(admits=frozenset({Refusal.NOT_PAID})))
    check_in.check_in(helper.station.desk, samples.code(8), at(9))
    helper.keys("Escape")
    assert "Wilhelmina Oyelaran-Featherstonehaugh, The ticket is not paid" in helper.words()
    assert "Came in" in helper.words()


def test_at_a_rooms_door_staff_see_who_was_counted(helper: Side) -> None:
    station = helper.station
    station.desk = replace(station.desk, room="weir")
    station.clock = lambda: at(10, 5)
    check_in.check_in(station.desk, samples.code(2), at(9))
    helper.presenter.scan((badges.content_for(station.desk, ZOE).code,))
    helper.settle()
    assert "Zoë Ó Briain is in: Listening well." in helper.words()
    helper.presenter.scan((samples.code(2),))
    helper.settle()
    assert "Zoë Ó Briain was seen here before: Listening well." in helper.words()
    helper.presenter.scan(("nobody's",))
    helper.settle()
    assert "Nobody has this code." in helper.words()


def test_somebody_comes_instead_and_is_in_with_the_firsts_ticket(helper: Side) -> None:
    helper.find("asha")
    helper.keys("F11")
    helper.type("robin fearn")
    helper.keys("Return")
    assert "They are checked in." in helper.words()
    found = people.search(helper.station.desk.store.connection, "robin fearn")
    assert [one.inside for one in found] == [True]
    assert person(helper, ASHA).registration.successor == found[0].id


def test_who_looks_elsewhere_in_between_registers_nobody_instead(helper: Side) -> None:
    helper.find("asha")
    helper.keys("F11", "Escape", "Alt+2")
    helper.type("robin fearn")
    helper.keys("Return")
    assert person(helper, ASHA).registration.successor == ""
