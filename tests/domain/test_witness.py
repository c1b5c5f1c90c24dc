"""A file that was put back or copied is noticed by what was noted outside it."""

import pytest

from kiosk.domain.witness import Found, Witness, compare

HERE, THERE, NOWHERE = frozenset({"card 1", "dongle"}), frozenset({"card 2"}), frozenset[str]()


def found(noted: Witness | None, *, seq: int = 7, machine: frozenset[str] = HERE, was_noted: bool = True) -> Found:
    return compare("foyer.1", seq, machine, noted, was_noted=was_noted)


def test_a_file_that_goes_on_is_the_same() -> None:
    assert found(Witness("foyer.1", 7, HERE)) is Found.SAME
    assert found(Witness("foyer.1", 5, HERE)) is Found.SAME, "the note may be a second old"


def test_a_file_that_holds_less_than_was_noted_was_restored() -> None:
    assert found(Witness("foyer.1", 8, HERE)) is Found.RESTORED


def test_a_file_from_before_its_last_new_life_was_restored() -> None:
    assert found(Witness("foyer.2", 1, HERE)) is Found.RESTORED


def test_a_file_where_nothing_is_noted_was_copied_unless_it_is_new() -> None:
    assert found(None) is Found.COPIED
    assert found(None, was_noted=False) is Found.SAME


@pytest.mark.parametrize(
    ("noted", "now", "what"),
    [
        (HERE, THERE, Found.COPIED),
        (HERE, frozenset({"dongle"}), Found.SAME),
        (NOWHERE, HERE, Found.SAME),
        (HERE, NOWHERE, Found.SAME),
    ],
)
def test_another_computer_is_known_by_its_network_cards(
    noted: frozenset[str], now: frozenset[str], what: Found
) -> None:
    assert found(Witness("foyer.1", 7, noted), machine=now) is what
