"""The event's own texts in several languages, and all that an organiser may slip on."""

from collections.abc import Callable

import pytest

from kiosk.domain.event import Event
from kiosk.domain.own_words import OwnText
from kiosk.intake.settings import parse_settings

IN_URDU = """
[sessions.translated.ur]
title = "زمین سے جڑنا"

[texts]
quiet_room = "The Garden Room."
privacy = '''
We keep that you came.
'''

[texts.translated.pl]
quiet_room = "Pokój Ogrodowy."
privacy = "Zapisujemy, że przyszłaś lub przyszedłeś."

[[texts.support]]
name = "Samaritans"
how = "Call 116 123."

[texts.support.translated.pl]
how = "Zadzwoń pod 116 123."
"""


def read(text: str) -> Event:
    return parse_settings("event.toml", text.encode(), salt=bytes(16))


def test_a_text_is_shown_in_the_language_asked_for(settings: str) -> None:
    assert read(settings + IN_URDU).text("Grounding", "ur") == OwnText("زمین سے جڑنا", "ur")


def test_a_text_nobody_translated_is_shown_in_the_main_language(settings: str) -> None:
    event = read(settings + IN_URDU)
    assert event.text("Matinee", "ur") == OwnText("Matinee", "en")
    assert event.text("Grounding", "pl") == OwnText("Grounding", "en")


def test_texts_and_support_lines_are_translated_where_they_stand(settings: str) -> None:
    event = read(settings + IN_URDU)
    assert event.text(event.texts.quiet_room, "pl").words == "Pokój Ogrodowy."
    assert event.text(event.texts.support[0].how, "pl").words == "Zadzwoń pod 116 123."
    assert event.text(event.texts.privacy, "pl").language == "pl"


def test_settings_without_translations_read_as_before(settings: str) -> None:
    assert read(settings).translations == {}


def test_another_main_language_has_its_own_translations(settings: str) -> None:
    event = read(f'{settings}\n[sessions.translated.en]\ntitle = "Grounding!"\n[languages]\nmain = "pl"\n')
    assert event.text("Grounding", "en") == OwnText("Grounding!", "en")
    assert event.text("Grounding", "pl") == OwnText("Grounding", "pl")


SLIPS = [
    ("[sessions.translated.urdu]", "line 57, column 1: “urdu” is no language that the screens speak. They speak en"),
    ("[sessions.translated.en]", "line 57, column 1: “en” is the event's main language. Its texts stand above"),
    (
        '[sessions.translated.ur]\ncontent_note = "x"',
        "line 58, column 1: This is there in “ur” only. Write it in the main language, “en”, as well.",
    ),
    (
        '[sessions.translated.ur]\ntitel = "x"',
        "line 58, column 1: No setting is called “titel” here. Did you mean “title”?",
    ),
    (
        f'[sessions.translated.ur]\ntitle = "{"x" * 201}"',
        "line 58, column 9: “title” should have at most 200 characters",
    ),
    ('[sessions.translated.ur]\ntitle = ""', "line 58, column 9: “title” should not be empty."),
    ("[sessions.translated]\nur = 1", "line 58, column 6: “ur” should be a table with keys of its own, not 1."),
    ("[sessions.translated.ur]\ntitle = 1", "line 58, column 9: “title” should be text in quotation marks, not 1."),
    ('[texts]\ntranslated = "ur"', "line 58, column 14: “translated” should be a table with keys of its own"),
    ("[languages]\nmain = 1", "line 58, column 8: “main” should be text in quotation marks, not 1."),
]


@pytest.mark.parametrize(("slip", "sentence"), SLIPS)
def test_a_slip_in_a_translation_is_told_with_its_place(
    told: Callable[[str], list[str]], settings: str, slip: str, sentence: str
) -> None:
    assert any(sentence in line for line in told(f"{settings}{slip}\n"))


def test_two_translations_of_one_text_are_told(told: Callable[[str], list[str]], settings: str) -> None:
    two = '[[texts.support]]\nname = "{}"\nhow = "Call 1."\n[texts.support.translated.pl]\nhow = "{}"\n'
    (sentence,) = told(settings + two.format("One", "Zadzwoń pod 1.") + two.format("Two", "Dzwoń na 1."))
    assert sentence.endswith("“Call 1.” is translated in another way above. Keep one of the two.")
