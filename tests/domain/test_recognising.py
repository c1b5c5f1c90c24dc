"""Recognising a person by a whole name and one thing that only they know (EXPERIENCE, S3)."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.recognising import Claim, NotRecognised, fits_name, fits_proof, recognise
from kiosk.domain.registration import Details, Registration
from tests.samples import person
from tests.thousand import FIVE, SHARED, TWINS, thousand

SAMIRA = Details("Samira Hollis-Quayle", "Sam")
EVERYBODY = thousand()
CLAIMS = Counter((one.details.name, one.details.email) for one in EVERYBODY)


def alike(name: str) -> list[str]:
    """Return the references of everybody who has this name."""
    return [one.reference for one in EVERYBODY if one.details.name == name]


@pytest.mark.parametrize(
    "typed",
    [
        "Samira Hollis-Quayle",
        "  SAMIRA   hollis quayle ",
        "Hollis-Quayle Samira",
        "Hollis-Quayle, Samira",
        "Samira HollisQuayle",
        "samirahollisquayle",
        "Sam Hollis-Quayle",
        "Hollis-Quayle Sam",
        "Śamirà Höllis—Quaylé",
    ],
)
def test_a_whole_name_counts_however_it_is_written(typed: str) -> None:
    assert fits_name(typed, SAMIRA)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " - ",
        "Samira",
        "Sam",
        "Hollis-Quayle",
        "Samira Quayle",
        "Samira Hollis",
        "Samira Hollis-Quayl",
        "Sam Samira",
    ],
)
def test_a_part_of_a_name_does_not_count(typed: str) -> None:
    assert not fits_name(typed, SAMIRA)


@pytest.mark.parametrize(
    ("typed", "booked"),
    [
        ("كريم علي", "کریم علی"),
        ("عائشه صديقي", "عائشہ صدیقی"),
        ("امينه الحداد", "أمينة الحداد"),
        ("مـريم بهاء", "مَرْيَم بهاء"),
        ("ਖੁਸ਼ੀ ਸ਼ਰਮਾ", "ਖ਼ੁਸ਼ੀ ਸ਼ਰਮਾ"),
        ("Lukasz Wojcik", "Łukasz Wójcik"),
        ("Nguyen Grace", "Grace Nguyễn"),
        ("ODowd Ash", "Ash O’Dowd"),
        ("Vanrijswijk Joan", "Joan van Rijswijk"),
    ],
)
def test_letters_that_keyboards_write_differently_are_the_same(typed: str, booked: str) -> None:
    assert fits_name(typed, Details(booked))


def test_one_name_is_a_whole_name_for_whoever_has_only_one() -> None:
    assert fits_name("noor", Details("Noor"))
    assert fits_name("nunu", Details("Noor", "Nunu"))
    assert not fits_name("Noor", Details("Noor Whitfield"))


def test_names_between_the_first_and_the_last_may_be_left_out() -> None:
    assert fits_name("Amira Haddad", Details("Amira Jane Haddad"))
    assert not fits_name("Jane Haddad", Details("Amira Jane Haddad"))


def test_a_name_that_somebody_is_known_by_counts_if_it_is_whole() -> None:
    assert fits_name("Bob Smith", Details("Robert Smith", "Bob Smith"))
    assert not fits_name("Mary Jane", Details("Mary Jane Watson", "Mary Jane"))


def test_whoever_was_erased_fits_nothing() -> None:
    assert not fits_name("", Details(""))
    assert not fits_name("Robin", Details("", "Robin"))


@pytest.mark.parametrize(
    "typed", ["Person1@Example.ORG", " person1@example.org", "KE-001", "ke 001", "٠٠١ KE", "ke001"]
)
def test_the_address_or_the_reference_of_a_booking_is_proof(typed: str) -> None:
    assert fits_proof(typed, person(1, "Asha Verma")) is (typed != "٠٠١ KE")


def test_digits_of_any_script_are_the_same() -> None:
    assert fits_proof("KE-۰۰۱", person(1, "Asha Verma"))
    assert fits_proof("ke ੦੦੧", person(1, "Asha Verma"))
    assert fits_proof("person١@example.org", person(1, "Asha Verma"))


@pytest.mark.parametrize("typed", ["", " ", "@", "person1", "example.org", "KE", "Asha Verma"])
def test_a_part_of_the_address_or_nothing_is_no_proof(typed: str) -> None:
    bare = person(1, "Asha Verma")
    assert not fits_proof(typed, bare)
    assert not fits_proof(typed, replace(bare, reference="", details=Details("Asha Verma")))


def test_the_second_answer_tells_people_of_one_name_apart() -> None:
    for name, number in ((TWINS, 2), (SHARED, 2), (FIVE, 5)):
        assert len(alike(name)) == number
        for reference in alike(name):
            found = recognise(Claim(name, reference), EVERYBODY)
            assert not isinstance(found, NotRecognised)
            assert found.reference == reference


def test_an_address_that_two_people_of_one_name_share_finds_neither() -> None:
    assert recognise(Claim(SHARED, "home@example.org"), EVERYBODY) == NotRecognised()


def test_whoever_shares_all_with_somebody_private_is_not_taken_for_them() -> None:
    one, other = person(1, "Asha Verma"), person(2, "Asha Verma")
    hidden = replace(other, details=replace(one.details, private=True))
    assert recognise(Claim("Asha Verma", one.details.email), [one, hidden]) == NotRecognised()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(EVERYBODY))
def test_whoever_types_their_own_true_data_is_found_unless_they_are_private(chosen: Registration) -> None:
    by_reference = recognise(Claim(chosen.details.name, chosen.reference), EVERYBODY)
    assert by_reference == (NotRecognised() if chosen.details.private else chosen)
    is_alone = CLAIMS[chosen.details.name, chosen.details.email] == 1
    by_address = recognise(Claim(chosen.details.name, chosen.details.email), EVERYBODY)
    assert by_address == (chosen if is_alone and not chosen.details.private else NotRecognised())


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(EVERYBODY), st.sampled_from(EVERYBODY))
def test_nobody_is_found_by_another_s_second_answer(first: Registration, second: Registration) -> None:
    found = recognise(Claim(first.details.name, second.reference), EVERYBODY)
    assert found in (NotRecognised(), second)
    if found == second:
        assert fits_name(first.details.name, second.details)


@settings(deadline=None)
@given(st.text(), st.text())
def test_nothing_that_is_typed_breaks_it(name: str, proof: str) -> None:
    assert recognise(Claim(name, proof), EVERYBODY[:40]) == NotRecognised()


def test_what_somebody_typed_does_not_show_in_a_log() -> None:
    assert repr(Claim("Asha Verma", "KE-001")) == "Claim()"
