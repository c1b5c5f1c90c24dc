"""Finding people without a code at a real laptop's file: by the same rules as a code, and no trace of a miss."""

from dataclasses import replace

import pytest

from kiosk.desk.check_in import Admitted, AlreadyInside, TurnedToStaff
from kiosk.desk.desk import Desk
from kiosk.desk.finding import find_and_check_in
from kiosk.domain.check_in import Refusal
from kiosk.domain.pack import Pack
from kiosk.domain.recognising import Claim, NotRecognised
from kiosk.store.roster import take_over
from tests.samples import at

ASHA = Claim("Verma Asha", "ke-001")


def facts(desk: Desk) -> int:
    return int(desk.store.connection.execute("select count(*) from facts").fetchone()[0])


def test_whoever_is_found_is_checked_in_as_by_their_code(desk: Desk) -> None:
    first = find_and_check_in(desk, ASHA, at(9, 30))
    assert isinstance(first, Admitted)
    assert first.person.details.name == "Asha Verma"
    assert isinstance(find_and_check_in(desk, ASHA, at(9, 31)), AlreadyInside)


@pytest.mark.parametrize(
    ("name", "reference", "refusal"),
    [
        ("Ravi Lister", "KE-007", Refusal.CANCELLED),
        ("Wilhelmina Oyelaran-Featherstonehaugh", "KE-008", Refusal.NOT_PAID),
    ],
)
def test_whoever_is_found_and_may_not_simply_come_in_is_turned_to_staff(
    desk: Desk, name: str, reference: str, refusal: Refusal
) -> None:
    told = find_and_check_in(desk, Claim(name, reference), at(9, 30))
    assert isinstance(told, TurnedToStaff)
    assert (told.refusal, told.person and told.person.details.name) == (refusal, name)


@pytest.mark.parametrize(
    "claim", [Claim("Asha", "KE-001"), Claim("Asha Verma", "KE-002"), Claim("Nobody Here", "KE-001"), Claim("", "")]
)
def test_of_whoever_is_not_found_nothing_is_written(desk: Desk, claim: Claim) -> None:
    before = facts(desk)
    assert find_and_check_in(desk, claim, at(9, 30)) == NotRecognised()
    assert facts(desk) == before


def test_whoever_is_private_is_not_found(desk: Desk, pack: Pack) -> None:
    asha = pack.roster[0]
    private = replace(asha, details=replace(asha.details, private=True))
    with desk.store.writing() as writer:
        take_over(writer.connection, [private, *pack.roster[1:]], pack.grants, pack.home, pack.issued + 1)
    assert find_and_check_in(desk, ASHA, at(9, 30)) == NotRecognised()
