"""Names are folded for comparing only, never taken apart, and e-mail addresses are masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.names import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Zoë Ó Briain", "zoe o briain"),
        ("  Anne-Marie   O’Neill ", "anne marie oneill"),
        ("STRAẞE Æsa Œuvre", "strasse aesa oeuvre"),
        ("Łukasz Ðorđe Søren ıldız", "lukasz ðorde soren ildiz"),
        ("J. R. Smith", "j r smith"),
        ("ﬁnn", "finn"),
    ],
)
def test_case_accents_and_signs_do_not_matter(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_vowel_signs_of_other_scripts_that_carry_meaning_stay() -> None:
    assert fold("कि") != fold("का")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
