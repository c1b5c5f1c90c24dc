"""No text that people typed may run in a spreadsheet that opens our files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.spreadsheet import harmless


@pytest.mark.parametrize(
    "cell", ["=cmd|' /C calc'!A0", "+44 113", "-1", "@SUM(A1)", "  =1+1", "\t=1", "\r1", "\uff1d1"]
)
def test_what_a_spreadsheet_would_compute_becomes_text(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", " ", "Amira", "O'Doherty", "a=b", "عائشہ", "'=1"])
def test_what_is_text_already_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text())
def test_nothing_that_was_made_harmless_begins_a_formula(cell: str) -> None:
    safe = harmless(cell)
    assert safe.lstrip()[:1] not in set("=+-@\uff1d\uff0b\uff0d\uff20")
    assert harmless(safe) == safe
