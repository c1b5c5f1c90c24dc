"""What staff do: sign in, find, look at, register, correct."""

import pytest

from kiosk.desk import check_in, looking, registering, staff
from kiosk.desk.desk import Desk
from kiosk.domain.check_in import Refusal
from kiosk.domain.fact import Kind
from kiosk.domain.registration import Details
from kiosk.store import people
from tests import samples
from tests.samples import HELPER_PIN, LEAD_PIN, NINE, at
from tests.telling import Telling

ASHA, RAVI, WILHELMINA = (samples.person(number, "x").id for number in (1, 7, 8))
DEE = Details("Dee Abara", "Dee", email="dee@example.org", organisation="Ridge Trust")


@pytest.mark.parametrize(("pin", "name"), [(HELPER_PIN, "Hal"), (LEAD_PIN, "Lea"), ("0000", None), ("", None)])
def test_a_pin_names_whoever_has_it(desk: Desk, pin: str, name: str | None) -> None:
    member = staff.sign_in(desk, pin)
    assert (member.name if member else None) == name


@pytest.mark.parametrize("typed", ["asha", "verma a", "KE-001", "calder valley asha"])
def test_staff_find_by_name_organisation_or_reference(desk: Desk, typed: str) -> None:
    assert ASHA in [person.id for person in looking.find(desk, typed)]


def test_looking_at_somebody_shows_the_true_reason_and_who_may_change_it(desk: Desk) -> None:
    helper, lead = desk.event.staff
    assert looking.look(desk, RAVI, at(9), helper).refusals == (Refusal.CANCELLED,)
    assert not looking.look(desk, RAVI, at(9), helper).may_let_in
    assert looking.look(desk, RAVI, at(9), lead).may_let_in
    assert looking.look(desk, ASHA, at(9), lead).refusals == ()


def test_staff_see_that_somebody_was_welcomed_at_two_laptops(desk: Desk) -> None:
    lead, elsewhere = desk.event.staff[1], Telling("stairs.1")
    check_in.check_in(desk, samples.code(1), at(9))
    assert looking.look(desk, ASHA, at(9), lead).matters == ()
    with desk.store.writing() as writer:
        writer.receive([elsewhere.tell(Kind.ARRIVED, ASHA, door="main", by="", overrode=None)], NINE)
    assert looking.look(desk, ASHA, at(9), lead).matters == ("Was welcomed at two laptops. It counts once.",)


@pytest.mark.parametrize(("email", "told"), [("DEE@example.org", 1), ("other@example.org", 0), ("", 0)])
def test_staff_see_that_somebody_was_registered_at_another_laptop_too(desk: Desk, email: str, told: int) -> None:
    lead = desk.event.staff[1]
    registering.register_here(desk, "c" * 32, DEE, "standard", at(9), lead)
    registering.register_here(desk, "d" * 32, Details("dee abara", email=email), "standard", at(9), lead)
    assert len(looking.look(desk, "c" * 32, at(9), lead).matters) == told


def test_nobody_can_be_looked_at_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(LookupError):
        looking.look(desk, "f" * 32, at(9), desk.event.staff[0])


def test_the_desk_sees_who_was_asked_to_come_until_they_are_in(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(7), at(9))
    check_in.check_in(desk, samples.code(7), at(9, 1))
    check_in.check_in(desk, "nobody's code", at(9, 2))
    waiting = looking.waiting(desk)
    assert [(w.person.id if w.person else None, w.refusal) for w in waiting] == [
        (None, Refusal.UNKNOWN),
        (RAVI, Refusal.CANCELLED),
    ]
    check_in.let_in(desk, RAVI, at(9, 3), desk.event.staff[1])
    assert [w.person for w in looking.waiting(desk)] == [None]


def test_who_is_here_is_in_the_order_of_names(desk: Desk) -> None:
    for number in (2, 1):
        check_in.check_in(desk, samples.code(number), at(9))
    assert [person.details.name for person in looking.who_is_here(desk)] == ["Asha Verma", "Zoë Ó Briain"]


def test_somebody_who_joins_today_is_in_and_can_be_found(desk: Desk) -> None:
    person = registering.register_here(desk, registering.new_person(), DEE, "standard", at(9), desk.event.staff[0])
    found = looking.find(desk, "abara")
    assert [(one.id, one.inside, one.here_first) for one in found] == [(person, True, True)]


def test_registering_the_same_person_twice_is_one_person(desk: Desk) -> None:
    person = registering.new_person()
    for _ in range(2):
        assert registering.register_here(desk, person, DEE, "standard", at(9), desk.event.staff[0]) == person
    assert len(looking.find(desk, "abara")) == 1
    assert len(looking.who_is_here(desk)) == 1


def test_a_fact_of_somebody_who_joined_holds_none_of_their_words(desk: Desk) -> None:
    registering.register_here(desk, registering.new_person(), DEE, "standard", at(9), desk.event.staff[0])
    bodies = desk.store.connection.execute("select group_concat(body) from facts").fetchone()[0]
    assert "Abara" not in bodies
    assert "dee@" not in bodies


def test_corrected_details_are_what_everybody_sees_from_then_on(desk: Desk) -> None:
    registering.correct_details(desk, ASHA, Details("Asha Verma-Lund", "Ash"), at(9), desk.event.staff[0])
    found = people.by_id(desk.store.connection, ASHA)
    assert found is not None
    assert found.details.known_as == "Ash"
    assert [person.id for person in looking.find(desk, "verma lund")] == [ASHA]


def test_people_who_may_be_the_same_are_shown_before_somebody_is_registered(desk: Desk) -> None:
    assert [person.id for person in registering.look_alikes(desk, Details("ASHA VERMA"))] == [ASHA]
    assert registering.look_alikes(desk, Details("Somebody Else")) == []
    assert registering.look_alikes(desk, Details("")) == []
