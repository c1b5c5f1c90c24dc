"""A badge shows as little as the person has not chosen otherwise."""

from kiosk.domain.badge import BadgeChoices, BadgeContent, Photos, Talking, badge_content, badge_name
from kiosk.domain.registration import Details

ASHA = Details("Asha Verma", "Ash", "she / her", organisation="Calder Valley Trust", role="Speaker", place="Halifax")


def content(choices: BadgeChoices) -> BadgeContent:
    return badge_content(ASHA, choices, code="B1", event="KE")


def test_the_default_shows_the_known_as_name_only() -> None:
    assert content(BadgeChoices()) == BadgeContent("Ash", code="B1", event="KE")


def test_all_that_was_chosen_is_shown() -> None:
    choices = BadgeChoices(
        full_name=True,
        pronouns=True,
        organisation=True,
        place=True,
        role=True,
        photos=Photos.FINE,
        talking=Talking.QUIET,
        larger=True,
    )
    shown = BadgeContent(
        "Asha Verma",
        "she / her",
        "Speaker",
        "Calder Valley Trust",
        "Halifax",
        Photos.FINE,
        Talking.QUIET,
        larger=True,
        code="B1",
        event="KE",
    )
    assert content(choices) == shown


def test_a_name_as_typed_comes_before_all_others() -> None:
    assert badge_name(ASHA, BadgeChoices(full_name=True, typed_name="A.")) == "A."


def test_without_a_known_as_name_the_full_name_is_shown() -> None:
    assert badge_name(Details("Asha Verma"), BadgeChoices()) == "Asha Verma"


def test_pronouns_as_chosen_here_come_before_the_lists() -> None:
    assert content(BadgeChoices(pronouns=True, typed_pronouns="they")).pronouns == "they"
    assert content(BadgeChoices(typed_pronouns="they")).pronouns == ""
