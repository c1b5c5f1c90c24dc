"""Names are folded for comparing only, never taken apart, and e-mail addresses are masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.names import fold, greeting_name, masked_email
from kiosk.domain.registration import Details


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


def test_a_full_name_is_never_split_for_a_greeting() -> None:
    assert greeting_name(Details("Asha Verma")) == ""
    assert greeting_name(Details("Asha Verma", known_as="Ash")) == "Ash"


@pytest.mark.parametrize(
    ("address", "masked"),
    [("sam@nhs.uk", "s…@n…k"), ("no address", "…"), ("@example.org", "…"), ("sam@", "…"), ("", "…")],
)
def test_only_the_ends_of_an_address_show(address: str, masked: str) -> None:
    assert masked_email(address) == masked
