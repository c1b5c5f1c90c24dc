"""Answering whoever has no code, on a laptop with a clock that a test turns."""

from datetime import timedelta

import pytest

from kiosk.desk.desk import Desk
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.recognising import Claim
from kiosk.domain.tries import MOST, REST
from kiosk.domain.visit import Visitor
from kiosk.finding_errands import FindingErrands
from kiosk.flow.errands import Find, StartFinding
from kiosk.flow.findings import FindingRests, FoundByName, FoundToStaff, NotFound
from kiosk.flow.inputs import Done
from kiosk.store.people import Person
from tests.samples import at

ASHA, RAVI = Claim("Asha Verma", "KE-001"), Claim("Ravi Lister", "KE-007")
NOBODY = Claim("Nobody Here", "KE-001")


class House:
    """A laptop's answers, and the time."""

    def __init__(self, desk: Desk) -> None:
        self.now = at(9, 30)
        self.finding = FindingErrands(desk, lambda: self.now, visitor)

    def misses(self, number: int) -> None:
        for _ in range(number):
            assert isinstance(self.finding.run(Find(NOBODY)), NotFound)


def visitor(person: Person) -> Visitor:
    return Visitor(person.id, "", person.details, BadgeChoices())


@pytest.fixture
def house(desk: Desk) -> House:
    return House(desk)


def test_whoever_is_found_is_welcomed_and_the_second_time_known_to_be_here(house: House) -> None:
    first, second = (house.finding.run(Find(ASHA)) for _ in range(2))
    assert isinstance(first, FoundByName)
    assert isinstance(second, FoundByName)
    assert (first.already_here, second.already_here) == (False, True)
    assert first.visitor.details.name == "Asha Verma"


def test_whoever_may_not_simply_come_in_is_for_the_desk(house: House) -> None:
    assert house.finding.run(Find(RAVI)) == FoundToStaff(RAVI)


def test_too_many_misses_send_everybody_to_a_person_for_a_while_whoever_starts_anew(house: House) -> None:
    house.misses(MOST - 1)
    assert house.finding.run(StartFinding()) == Done()
    assert house.finding.run(Find(NOBODY)) == NotFound(NOBODY, rests=True)
    assert house.finding.run(StartFinding()) == FindingRests()
    assert house.finding.run(Find(ASHA)) == NotFound(ASHA, rests=True)


def test_after_a_while_the_screen_looks_again(house: House) -> None:
    house.misses(MOST)
    house.now += timedelta(milliseconds=REST)
    assert house.finding.run(StartFinding()) == Done()
    assert isinstance(house.finding.run(Find(ASHA)), FoundByName)
