"""People whom no list at the door knows come in by their invitation: once, and only if it is to be believed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.desk import badges, check_in, sharing
from kiosk.desk.check_in import Admitted, AlreadyInside, Outcome, TurnedToStaff
from kiosk.desk.desk import Desk
from kiosk.desk.inviting import counting
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.check_in import Refusal
from kiosk.domain.fact import Kind
from kiosk.domain.registration import Details, Registration, Status
from kiosk.exchange.packet import Packet
from kiosk.store import people
from kiosk.store.facts import all_facts
from kiosk.store.people import Person
from kiosk.store.roster import take_over
from tests import invitations, joined, samples
from tests.invitations import GUEST, invitation
from tests.samples import ISSUED, NINE, at, code


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Desk]:
    with joined.at_work(tmp_path / "foyer", "foyer") as desk:
        yield desk


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Desk]:
    with joined.at_work(tmp_path / "stairs", "stairs") as desk:
        yield desk


def person(desk: Desk) -> Person:
    found = people.by_id(desk.store.connection, GUEST)
    assert found is not None
    return found


def kinds(desk: Desk) -> list[Kind]:
    return [fact.kind for fact in all_facts(desk.store.connection) if fact.kind is not Kind.STATION_OPENED]


def told(desk: Desk) -> Packet:
    return sharing.packet_after(desk, desk.store.identity.incarnation, 0, 100)


def refusal(outcome: Outcome) -> Refusal:
    assert isinstance(outcome, TurnedToStaff)
    return outcome.refusal


def test_an_invitation_lets_somebody_in_whom_nobody_knows(here: Desk) -> None:
    outcome = check_in.check_in(here, invitation(), at(9))
    assert isinstance(outcome, Admitted)
    assert (person(here).inside, person(here).here_first, person(here).details) == (True, True, Details(""))
    assert kinds(here) == [Kind.REGISTERED_HERE, Kind.ARRIVED]


def test_it_lets_in_once(here: Desk) -> None:
    check_in.check_in(here, invitation(), at(9))
    assert isinstance(check_in.check_in(here, invitation().lower(), at(9)), AlreadyInside)
    assert kinds(here).count(Kind.ARRIVED) == 1


def test_at_two_laptops_that_are_apart_it_is_one_person_and_one_arrival(here: Desk, there: Desk) -> None:
    check_in.check_in(here, invitation(), at(9))
    check_in.check_in(there, invitation(), at(9, 5))
    sharing.receive(there, told(here), at(9, 10))
    sharing.receive(here, told(there), at(9, 10))
    assert person(here) == person(there)
    assert (person(here).inside, person(here).arrived) == (True, NINE)
    assert [one.id for one in people.inside(here.store.connection)] == [GUEST]


def test_what_they_want_on_their_badge_is_their_name_from_then_on(here: Desk, there: Desk) -> None:
    check_in.check_in(here, invitation(), at(9))
    badges.choose(here, GUEST, BadgeChoices(typed_name="Ada Moss"), at(9))
    assert badges.content_for(here, GUEST).name == "Ada Moss"
    assert people.search(here.store.connection, "ada mo") == [person(here)]
    sharing.receive(there, told(here), at(9))
    assert person(there).details.name == "Ada Moss"


def test_a_later_list_that_knows_them_is_right_about_them(here: Desk) -> None:
    check_in.check_in(here, invitation(), at(9))
    badges.choose(here, GUEST, BadgeChoices(typed_name="Ada Moss"), at(9))
    listed = Registration(GUEST, "KE-900", Details("Adelaide Moss", "Ada"), "standard", code=code(90))
    with here.store.writing() as writer:
        take_over(writer.connection, [*samples.roster(), listed], (), "foyer", ISSUED)
    assert (person(here).registration, person(here).here_first) == (listed, False)
    assert person(here).inside
    assert isinstance(check_in.check_in(here, code(90), at(10)), AlreadyInside)


@pytest.mark.parametrize(
    ("shown", "when", "why"),
    [
        (invitation(until=at(9)), at(9), Refusal.EXPIRED),
        (invitation(since=at(10)), at(9), Refusal.NOT_YET_VALID),
        (invitation(event="another-event"), at(9), Refusal.OTHER_EVENT),
        (invitation()[:-1] + ("0" if invitation()[-1] != "0" else "1"), at(9), Refusal.ALTERED),
        (invitations.forged(), at(9), Refusal.ALTERED),
        (invitation(), at(19), Refusal.NOT_OPEN),
    ],
    ids=["expired", "too early", "another event", "altered", "forged", "the door is closed"],
)
def test_what_does_not_let_in_is_named_and_nobody_is_made_of_it(
    here: Desk, shown: str, when: datetime, why: Refusal
) -> None:
    assert refusal(check_in.check_in(here, shown, when)) is why
    (fact,) = (fact for fact in all_facts(here.store.connection) if fact.kind is Kind.TURNED_TO_STAFF)
    assert (fact.person, fact.body["refusal"], fact.body["code"]) == (None, why.value, here.hashed(shown))
    assert people.by_id(here.store.connection, GUEST) is None


def test_a_door_for_other_tickets_stays_closed(here: Desk) -> None:
    speakers = replace(here, door=replace(here.door, ticket_types=frozenset({"speaker"})))
    assert refusal(check_in.check_in(speakers, invitation(), at(9))) is Refusal.OTHER_DOOR
    assert isinstance(check_in.check_in(speakers, invitation(ticket_type="speaker"), at(9)), Admitted)


def test_whoever_is_inside_stays_inside_when_it_expires(here: Desk) -> None:
    shown = invitation(until=at(10))
    check_in.check_in(here, shown, at(9))
    assert isinstance(check_in.check_in(here, shown, at(11)), AlreadyInside)
    check_in.leave(here, GUEST, at(11))
    assert refusal(check_in.check_in(here, shown, at(11))) is Refusal.EXPIRED


def test_the_list_decides_on_whoever_stands_on_it(here: Desk) -> None:
    listed = Registration(GUEST, "KE-900", Details("Ada Moss"), "standard", Status.CANCELLED, code=code(90))
    with here.store.writing() as writer:
        take_over(writer.connection, [*samples.roster(), listed], (), "foyer", ISSUED + 1)
    outcome = check_in.check_in(here, invitation(), at(9))
    assert refusal(outcome) is Refusal.CANCELLED
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.person == person(here)


def test_that_is_not_me_takes_the_arrival_back_and_they_may_come_later(here: Desk) -> None:
    check_in.check_in(here, invitation(), at(9))
    assert check_in.undo_check_in(here, GUEST, at(9, 1))
    assert not person(here).inside
    assert isinstance(check_in.check_in(here, invitation(), at(9) + timedelta(hours=1)), Admitted)


def test_beside_the_door_a_code_counts_if_it_is_held_or_proves_itself() -> None:
    counts = counting(joined.pack())
    assert all(map(counts, (code(1), code(1).lower(), code(105), invitation(), invitation(until=at(8)))))
    assert not any(map(counts, (code(77), invitations.forged(), invitation(event="another-event"), "", "\ud800")))
