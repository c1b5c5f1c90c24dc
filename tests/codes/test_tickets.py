"""Which of the codes in one picture count."""

import pytest

from kiosk.codes.tickets import tickets, without_badges
from kiosk.domain.ticket_code import encode

OURS, UNKNOWN, OTHER = (encode(bytes([number] * 16)) for number in (1, 2, 3))
BADGE = "B1" + "0A" * 16
WIFI, IMPORTED = "WIFI:S:Venue;;", "17824466"


def counting(*codes: str) -> tuple[str, ...]:
    return tickets(codes, {OURS, IMPORTED}.__contains__)


@pytest.mark.parametrize("code", [OURS, IMPORTED, UNKNOWN])
def test_a_ticket_of_the_event_and_whatever_looks_like_one_counts(code: str) -> None:
    assert counting(code) == (code,)


@pytest.mark.parametrize("code", [BADGE, WIFI, "https://example.org"])
def test_what_merely_hangs_or_is_worn_there_does_not(code: str) -> None:
    assert counting(code) == ()


@pytest.mark.parametrize("beside", [BADGE, WIFI, UNKNOWN])
def test_the_one_that_is_known_counts_whatever_is_beside_it(beside: str) -> None:
    assert counting(beside, IMPORTED) == (IMPORTED,)


def test_two_tickets_stay_two() -> None:
    assert counting(OURS, IMPORTED) == (OURS, IMPORTED)
    assert counting(UNKNOWN, OTHER) == (UNKNOWN, OTHER)


def test_an_imported_code_that_begins_like_a_badge_is_no_badge() -> None:
    assert without_badges(("B1ABC", BADGE)) == ("B1ABC",)
