"""A room's door: whoever comes is counted for the session that is on, and nobody's day is opened by it."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.desk import badges, check_in, looking, registering, room_door, sessions
from kiosk.desk.check_in import TurnedToStaff
from kiosk.desk.desk import Desk
from kiosk.desk.room_door import InTheRoom
from kiosk.domain.check_in import Refusal
from kiosk.domain.event import Role
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.registration import Details
from kiosk.domain.rules import Rules, Unseated
from kiosk.exchange.keys import keyed_hash
from kiosk.store import people
from kiosk.store.facts import all_facts
from kiosk.store.people import Person
from tests import joined, samples
from tests.samples import at

ASHA, ZOE, SAM, RAVI, WILHELMINA = (samples.person(number, "x").id for number in (1, 2, 5, 7, 8))


@pytest.fixture
def door(desk: Desk) -> Desk:
    """Return a desk at the door of the Weir Room: “Listening” at ten, “Together” at two."""
    key = joined.keys().event_key
    return replace(desk, room="weir", hashed=lambda text: keyed_hash(key, text))


def came(desk: Desk) -> list[tuple[str | None, str | None]]:
    facts = all_facts(desk.store.connection)
    return [(fact.person, fact.session) for fact in facts if fact.kind is Kind.CAME_TO_SESSION]


def turned(desk: Desk) -> list[Fact]:
    return [fact for fact in all_facts(desk.store.connection) if fact.kind is Kind.TURNED_TO_STAFF]


def show(desk: Desk, number: int, when: datetime) -> room_door.AtTheDoor:
    return room_door.come_in(desk, samples.code(number), when)


def badge_of(desk: Desk, person: str) -> str:
    return badges.content_for(desk, person).code


def test_a_booking_code_counts_for_the_session_on_in_that_room(door: Desk) -> None:
    check_in.check_in(door, samples.code(2), at(9))
    outcome = show(door, 2, at(10, 5))
    assert isinstance(outcome, InTheRoom)
    assert (outcome.session.id, outcome.again) == ("listening", False)
    assert came(door) == [(ZOE, "listening")]


@pytest.mark.parametrize("spell", [str, str.lower, lambda code: f" {code}\n"], ids=["as printed", "small", "spaces"])
def test_so_does_the_code_on_a_badge(door: Desk, spell: type[str]) -> None:
    check_in.check_in(door, samples.code(2), at(9))
    assert isinstance(room_door.come_in(door, spell(badge_of(door, ZOE)), at(10, 5)), InTheRoom)
    assert came(door) == [(ZOE, "listening")]


def test_a_badge_of_somebody_who_joined_today_counts_too(door: Desk) -> None:
    new = registering.register_here(door, "c" * 32, Details("Dee"), "standard", at(9), door.event.staff[0])
    assert isinstance(room_door.come_in(door, badge_of(door, new), at(10, 5)), InTheRoom)


def test_scanned_twice_is_once(door: Desk) -> None:
    check_in.check_in(door, samples.code(2), at(9))
    show(door, 2, at(10, 5))
    outcome = room_door.come_in(door, badge_of(door, ZOE), at(10, 6))
    assert isinstance(outcome, InTheRoom)
    assert outcome.again
    assert len(came(door)) == 1


@pytest.mark.parametrize(("when", "counts"), [((9, 44), 0), ((9, 45), 1), ((10, 59), 1), ((11, 0), 0)])
def test_a_door_counts_from_a_while_before_until_the_end(door: Desk, when: tuple[int, int], counts: int) -> None:
    check_in.check_in(door, samples.code(2), at(9))
    outcome = show(door, 2, at(*when))
    assert len(came(door)) == counts
    if not counts:
        assert isinstance(outcome, TurnedToStaff)
        assert outcome.refusal is Refusal.NO_SESSION


def test_who_has_a_seat_in_what_is_about_to_begin_is_counted_there(door: Desk) -> None:
    first = door.event.session("listening")
    event = replace(door.event, sessions=(first, replace(first, id="next", slot="late", starts=at(11), ends=at(12))))
    door = replace(door, event=event)
    check_in.check_in(door, samples.code(2), at(9))
    with door.store.writing() as writer:
        writer.connection.execute("insert into grants values ('foyer', 'next', 3)")
    sessions.join(door, ZOE, "next", at(10, 30))
    show(door, 2, at(10, 50))
    show(door, 1, at(10, 50))
    assert came(door) == [(ZOE, "next"), (ASHA, "listening")]


def test_people_without_a_seat_are_let_in_or_sent_to_the_desk_as_the_event_says(door: Desk) -> None:
    strict = replace(door, event=replace(door.event, rules=Rules(without_a_seat=Unseated.TO_THE_DESK)))
    for number in (1, 2):
        check_in.check_in(door, samples.code(number), at(9))
    assert isinstance(show(strict, 1, at(10)), InTheRoom)
    outcome = show(strict, 2, at(10))
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.refusal is Refusal.NO_SEAT
    assert isinstance(show(door, 2, at(10, 1)), InTheRoom)
    assert [dict(fact.body) for fact in turned(door)] == [{"refusal": "no seat", "room": "weir", "by": ""}]


def test_a_session_for_some_tickets_is_opened_by_the_ticket_or_by_a_seat(door: Desk) -> None:
    only = tuple(replace(one, ticket_types=frozenset({"speaker"})) for one in door.event.sessions)
    door = replace(door, event=replace(door.event, sessions=only))
    for number in (1, 2, 6):
        check_in.check_in(door, samples.code(number), at(9))
    kinds = [type(show(door, number, at(10))) for number in (1, 2, 6)]
    assert kinds == [InTheRoom, TurnedToStaff, InTheRoom]
    assert turned(door)[0].body["refusal"] == "other session"


def test_whoever_is_inside_is_counted_whatever_the_list_says_by_now(door: Desk) -> None:
    assert isinstance(show(door, 7, at(10)), TurnedToStaff)
    assert isinstance(show(door, 8, at(10)), TurnedToStaff)
    for person in (RAVI, WILHELMINA):
        check_in.let_in(door, person, at(10, 1), door.event.staff[1])
    assert isinstance(show(door, 7, at(10, 2)), InTheRoom)
    assert isinstance(show(door, 8, at(10, 2)), InTheRoom)
    assert [fact.body["refusal"] for fact in turned(door)] == ["cancelled", "not paid"]


@pytest.mark.parametrize(
    ("shown", "refusal"),
    [(samples.code(105), Refusal.REPLACED_CODE), ("nobody's", Refusal.UNKNOWN), ("B1" + "0" * 32, Refusal.UNKNOWN)],
)
def test_a_replaced_or_unknown_code_goes_to_the_desk(door: Desk, shown: str, refusal: Refusal) -> None:
    outcome = room_door.come_in(door, shown, at(10))
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.refusal is refusal
    assert came(door) == []


def test_at_the_building_a_badge_lets_nobody_in_and_names_nobody(door: Desk) -> None:
    outcome = check_in.check_in(door, badge_of(door, ASHA), at(9))
    assert outcome == TurnedToStaff(Refusal.BADGE_CODE, None)
    assert turned(door)[0].person is None


def test_staff_at_a_rooms_door_are_named(door: Desk) -> None:
    check_in.check_in(door, samples.code(2), at(9))
    room_door.come_in(door, samples.code(2), at(10), by="helper")
    facts = [fact for fact in all_facts(door.store.connection) if fact.kind is Kind.CAME_TO_SESSION]
    assert [fact.body["by"] for fact in facts] == ["helper"]
    assert people.came_to(door.store.connection, ZOE) == {"listening"}


def test_staff_alone_see_how_many_came_without_a_seat(door: Desk) -> None:
    for number in (1, 2):
        check_in.check_in(door, samples.code(number), at(9))
        show(door, number, at(10))
    fill = {session.id: fill for session, fill in sessions.fills(door)}["listening"]
    assert (fill.taken, fill.came, fill.unseated) == (1, 2, 1)


def test_who_was_sent_from_a_room_to_the_desk_waits_there_until_let_in(door: Desk) -> None:
    strict = replace(door, event=replace(door.event, rules=Rules(without_a_seat=Unseated.TO_THE_DESK)))
    check_in.check_in(door, samples.code(2), at(9))
    show(strict, 2, at(10))
    assert [(one.person.id if one.person else "", one.refusal) for one in looking.waiting(door)] == [
        (ZOE, Refusal.NO_SEAT)
    ]
    room_door.see(door, ZOE, "listening", at(10, 1), door.event.staff[0])
    assert looking.waiting(door) == ()


def test_sessions_for_other_tickets_are_for_staff_to_see(door: Desk) -> None:
    first, *others = door.event.sessions
    event = replace(door.event, sessions=(replace(first, ticket_types=frozenset({"speaker"})), *others))
    door = replace(door, event=event)
    assert "listening" not in {view.id for view in sessions.session_views(door, ZOE, at(9))}
    assert "listening" in {view.id for view in sessions.session_views(door, ASHA, at(9))}
    assert "listening" in {view.id for view in looking.look(door, ZOE, at(9), door.event.staff[0]).sessions}


# Staff write it down.


def seen(desk: Desk, person: str, when: datetime, role: int = 0, reason: str = "") -> InTheRoom | room_door.NotSeen:
    return room_door.see(desk, person, "listening", when, desk.event.staff[role], reason)


def strict(desk: Desk, **overrides: Role) -> Desk:
    """Return a desk where sessions need a seat, and the event has a reason why staff may let in without one."""
    rules = Rules(without_a_seat=Unseated.TO_THE_DESK, reasons={"agreed": "The organisers agreed"})
    roles = {Refusal(refusal.replace("_", " ")): role for refusal, role in overrides.items()}
    return replace(desk, event=replace(desk.event, rules=rules, overrides=roles))


@pytest.mark.parametrize("when", [at(9, 45), at(10, 30), at(17)])
def test_staff_write_down_who_came_also_later_and_it_counts_once(desk: Desk, when: datetime) -> None:
    assert [seen(desk, ZOE, when), seen(desk, ZOE, when)] == [
        InTheRoom(people_now(desk, ZOE), desk.event.session("listening"), again=again) for again in (False, True)
    ]
    assert came(desk) == [(ZOE, "listening")]


def test_nobody_is_written_down_for_a_session_that_has_not_begun(desk: Desk) -> None:
    assert seen(desk, ZOE, at(9, 44), role=1) == room_door.NotSeen((Refusal.NO_SESSION,), may_override=False)
    assert came(desk) == []


def test_what_stands_at_the_room_s_door_needs_the_role_and_the_reason_that_the_event_asks_for(desk: Desk) -> None:
    desk = strict(desk, no_seat=Role.LEAD)
    against = (Refusal.NO_SEAT,)
    assert seen(desk, ZOE, at(10), 0, "agreed") == room_door.NotSeen(against, may_override=False)
    assert seen(desk, ZOE, at(10), 1) == room_door.NotSeen(against, may_override=True)
    assert came(desk) == []
    assert isinstance(seen(desk, ZOE, at(10), 1, "agreed"), InTheRoom)
    [fact] = [fact for fact in all_facts(desk.store.connection) if fact.kind is Kind.CAME_TO_SESSION]
    assert dict(fact.body) == {"by": desk.event.staff[1].id, "overrode": "no seat", "reason": "agreed"}


def test_where_the_event_has_no_reasons_none_is_asked_for(desk: Desk) -> None:
    desk = replace(desk, event=replace(desk.event, overrides={Refusal.NOT_PAID: Role.HELPER}))
    assert isinstance(seen(desk, WILHELMINA, at(10)), InTheRoom)
    assert seen(desk, RAVI, at(10), role=1) == room_door.NotSeen((Refusal.CANCELLED,), may_override=False)


def test_a_reason_is_kept_only_where_a_rule_stood_against_it(desk: Desk) -> None:
    seen(strict(desk), ASHA, at(10), 0, "agreed")
    [fact] = [fact for fact in all_facts(desk.store.connection) if fact.kind is Kind.CAME_TO_SESSION]
    assert set(fact.body) == {"by"}


@pytest.mark.parametrize("what", [("f" * 32, "listening", ""), (ZOE, "no such", ""), (ZOE, "listening", "no such")])
def test_who_or_what_is_not_there_is_a_slip_of_ours(desk: Desk, what: tuple[str, str, str]) -> None:
    person, session, reason = what
    with pytest.raises(LookupError):
        room_door.see(desk, person, session, at(10), desk.event.staff[0], reason)


def people_now(desk: Desk, id: str) -> Person:
    found = people.by_id(desk.store.connection, id)
    assert found is not None
    return found
