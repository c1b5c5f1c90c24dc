"""The event's own texts on screens in another language than the event's: translated, or marked as what they are in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.screens import Screen, Sessions
from tests.ui.attendee.looking import put_on
from ui.attendee.own_words import BEGIN, END, OwnWords
from ui.attendee.reading import texts_in_order
from ui.attendee.spoken import Spoken, spoken
from ui.attendee.voice import Voice
from ui.languages import Speech
from ui.window import AttendeeWindow

TRANSLATED, UNTRANSLATED = "safe-front-doors", "schools"


@pytest.fixture
def urdu(event: Event, qtbot: QtBot) -> Iterator[AttendeeWindow]:
    window = AttendeeWindow(event)
    qtbot.addWidget(window)
    window.set_language("ur")
    yield window
    Speech().use("en")


def read(window: AttendeeWindow, screen: Screen) -> list[str]:
    return list(texts_in_order(put_on(window, screen)))


def about(screens: Mapping[str, Screen], session: str) -> Sessions:
    listed = screens["sessions"]
    assert isinstance(listed, Sessions)
    return replace(listed, chosen=session)


def apart(words: str) -> str:
    return f"{BEGIN}{words}{END}"


def test_a_translated_session_is_told_in_the_screen_s_language_alone(
    urdu: AttendeeWindow, event: Event, screens: Mapping[str, Screen]
) -> None:
    said = " ".join(read(urdu, about(screens, TRANSLATED)))
    assert event.text(event.session(TRANSLATED).title, "ur").words in said
    assert BEGIN not in said


def test_an_untranslated_session_is_told_in_the_main_language_and_set_apart(
    urdu: AttendeeWindow, event: Event, screens: Mapping[str, Screen]
) -> None:
    said = read(urdu, about(screens, UNTRANSLATED))
    session = event.session(UNTRANSLATED)
    assert apart(session.title) in said
    assert said.index(apart(session.content_note)) > said.index(apart(session.title))


def test_a_room_without_words_on_leaving_is_told_in_ours(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    screen = about(screens, TRANSLATED)
    silent = tuple(replace(view, how_to_leave="") for view in screen.sessions)
    assert "You can leave at any time, by any door." in read(window, replace(screen, sessions=silent))


def test_the_heading_of_an_untranslated_text_says_what_it_is_in(event: Event) -> None:
    assert OwnWords(event, "ur").marked("About", event.session(UNTRANSLATED).title) == "About · In English"
    assert OwnWords(event, "ur").marked("About", event.session(TRANSLATED).title) == "About"
    assert OwnWords(event, "en").marked("About", event.session(UNTRANSLATED).title) == "About"


def test_in_the_event_s_main_language_nothing_is_marked(
    window: AttendeeWindow, event: Event, screens: Mapping[str, Screen]
) -> None:
    for name in ("sessions", "sessions-join", "panel-quiet-room", "panel-privacy", "welcome", "checked-in-ready"):
        assert not any(BEGIN in said or "In English" in said for said in read(window, screens[name]))


def test_a_session_in_english_is_read_by_an_english_voice_on_a_screen_in_urdu(
    urdu: AttendeeWindow, event: Event, screens: Mapping[str, Screen]
) -> None:
    pieces = spoken(read(urdu, about(screens, UNTRANSLATED)), "ur", "en")
    assert Spoken(event.session(UNTRANSLATED).title, "en") in pieces
    assert all(one.language != other.language for one, other in pairwise(pieces))


def test_what_is_set_apart_within_a_sentence_is_said_in_its_place() -> None:
    said = spoken([f"Masz miejsce: {apart('Grounding')}.", "Dalej"], "pl", "en")
    assert said == [Spoken("Masz miejsce:", "pl"), Spoken("Grounding", "en"), Spoken("Dalej", "pl")]


def test_the_voice_goes_on_to_the_next_piece_when_one_is_said(qtbot: QtBot) -> None:
    voice = Voice("mock")
    voice.say([Spoken("Hello", "en"), Spoken("again", "en")])
    qtbot.waitUntil(lambda: not voice.speaking and not voice.has_more)
    assert not voice.speaking


def test_a_voice_that_is_stopped_says_nothing_more(qtbot: QtBot) -> None:
    voice = Voice("mock")
    voice.say([Spoken("Hello to everybody here", "en"), Spoken("again", "en")])
    voice.stop()
    assert not voice.speaking
    assert not voice.has_more


def test_screen_readers_are_told_the_language_of_the_screen(
    urdu: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    assert put_on(urdu, screens["welcome"]).locale().language() is QLocale.Language.Urdu


def test_a_place_within_a_sentence_loses_its_full_stop_in_any_language(event: Event) -> None:
    desk = event.texts.desk
    assert OwnWords(event, "en").within(desk) == "In the foyer, opposite the main entrance"
    assert OwnWords(event, "ur").within(desk) == "فوئر میں، مرکزی دروازے کے سامنے"
    assert OwnWords(event, "pl").within(desk) == apart("In the foyer, opposite the main entrance")
