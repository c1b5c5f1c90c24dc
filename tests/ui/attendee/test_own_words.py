"""The event's own texts on screens in another language than the event's: translated, or marked as what they are in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.screens import InRoom, Screen, Sessions, Welcome
from tests.ui.attendee.looking import choose, put_on
from ui.attendee.own_words import BEGIN, END, OwnWords
from ui.attendee.reading import texts_in_order
from ui.attendee.spoken import Spoken, spoken
from ui.attendee.voice import Voice
from ui.languages import Speech
from ui.window import AttendeeWindow
from ui.words import say, words

TRANSLATED, UNTRANSLATED = "safe-front-doors", "schools"
MARK = {"ur": "متن انگریزی میں", "ro": "Text în engleză"}
_PLACES = ("2. ", "3. ", "4. ", "map.also", "map.step-free")
_ROOMS = ("Calder Room", "Aire Room", "مین ہال", "Loft", "مین ہال", "Calder Room", "Aire Room")
_SUPPORT = ("Someone to talk to", "NHS urgent", "Shout", "In an emergency")
MARKED = [
    ("ur", "panel-map", (*_PLACES, "You come in from the street")),
    ("ro", "panel-map", ("map.places",)),
    ("ur", "sessions", ("Listening to children", "sessions.next up", "sessions.later")),
    ("ro", "sessions", ("sessions.on now", "sessions.next up", "sessions.later")),
    ("ur", "sessions-change", ("Daniel Osei", "Grounding", "sessions.about")),
    ("ur", "sessions-full", ("Hannah O'Connell",)),
    ("ur", "my-day-none", ("Listening to children", "محفوظ استقبال", "Grounding")),
    ("ur", "my-day-take-along", ("Listening to children",)),
    ("ro", "my-day-take-along", ("10:00",)),
    ("ur", "panel-quiet-room", _SUPPORT),
    ("ro", "panel-quiet-room", ("The Garden Room", "")),
    ("ur", "checked-in-ready", ("",)),
    ("ur", "left-today", ("left-today.certificate",)),
    ("ur", "panel-privacy", ("",)),
    ("ro", "panel-help-where-the-desk-is", ("In the foyer",)),
    ("ro", "in-room", ("Safe front doors",)),
    ("ro", "welcome", ("Welcome to the Knowledge Exchange",)),
]
"""What says that a text is in English on the example's screens: our words by their keys, else the organisers' own."""
MARKED_PARTS = [
    ("ur", "today", _ROOMS),
    ("ro", "today", ("map.today",)),
    ("ur", "about", ("map.food", "map.prayer")),
    ("ro", "about", ("",)),
]
"""The same on the other parts of the map's page."""


@pytest.fixture(scope="session")
def partly(event: Event) -> Event:
    """Return the example event with some of its texts in Urdu and Polish, and none in Romanian."""
    hall, session, texts = event.room("hall"), event.session(TRANSLATED), event.texts
    day = (
        texts.welcome,
        texts.desk,
        texts.quiet_room,
        *(part for line in texts.support[1:2] for part in (line.name, line.how)),
    )
    kept = {hall.name, hall.directions, hall.how_to_leave, session.title, session.content_note, *day}
    told = {
        code: {words: event.translations[code][words] for words in kept & event.translations[code].keys()}
        for code in ("ur", "pl")
    }
    told["ur"][hall.name] = "مین ہال"
    return replace(event, translations=told)


@pytest.fixture
def urdu(partly: Event, qtbot: QtBot) -> Iterator[AttendeeWindow]:
    window = AttendeeWindow(partly)
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
    urdu: AttendeeWindow, partly: Event, screens: Mapping[str, Screen]
) -> None:
    said = " ".join(read(urdu, about(screens, TRANSLATED)))
    assert partly.text(partly.session(TRANSLATED).title, "ur").words in said
    assert BEGIN not in said


def test_an_untranslated_session_is_told_in_the_main_language_and_set_apart(
    urdu: AttendeeWindow, partly: Event, screens: Mapping[str, Screen]
) -> None:
    said = read(urdu, about(screens, UNTRANSLATED))
    session = partly.session(UNTRANSLATED)
    assert apart(session.title) in said
    assert said.index(apart(session.content_note)) > said.index(apart(session.title))


def test_who_reads_of_a_session_in_another_language_is_told_what_people_there_speak(
    event: Event, urdu: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot
) -> None:
    assert say("sessions.spoken") in read(urdu, screens["sessions-join"])
    urdu.set_language("en")
    assert say("sessions.spoken") not in read(urdu, screens["sessions-join"])
    elsewhere = AttendeeWindow(replace(event, languages=replace(event.languages, main="pl")), voice=Voice("mock"))
    qtbot.addWidget(elsewhere)
    elsewhere.set_language("ur")
    assert say("sessions.spoken") not in read(elsewhere, screens["sessions-join"])


def test_a_room_without_words_on_leaving_is_told_in_ours(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    screen = about(screens, TRANSLATED)
    silent = tuple(replace(view, how_to_leave="") for view in screen.sessions)
    assert "You can leave at any time, by any door." in read(window, replace(screen, sessions=silent))


def test_the_heading_of_an_untranslated_text_says_what_it_is_in(partly: Event) -> None:
    assert OwnWords(partly, "ur").marked("About", partly.session(UNTRANSLATED).title) == "About · Text in English"
    assert OwnWords(partly, "ur").marked("About", partly.session(TRANSLATED).title) == "About"
    assert OwnWords(partly, "en").marked("About", partly.session(UNTRANSLATED).title) == "About"


@pytest.mark.parametrize(
    ("language", "screen", "wanted"), MARKED, ids=lambda part: part if isinstance(part, str) else ""
)
def test_what_is_not_translated_says_what_it_is_in_once_for_all_that_belongs_together(
    urdu: AttendeeWindow, screens: Mapping[str, Screen], language: str, screen: str, wanted: Sequence[str]
) -> None:
    urdu.set_language(language)
    urdu.show_(screens[screen])
    assert_marked(urdu, language, wanted)


@pytest.mark.parametrize(
    ("language", "part", "wanted"), MARKED_PARTS, ids=lambda part: part if isinstance(part, str) else ""
)
def test_every_part_of_the_map_says_what_is_not_translated(
    urdu: AttendeeWindow, screens: Mapping[str, Screen], language: str, part: str, wanted: Sequence[str]
) -> None:
    urdu.set_language(language)
    urdu.show_(screens["panel-map"])
    urdu.show()
    assert_marked(choose(urdu, say(f"map.key {part}")), language, wanted)


def assert_marked(window: AttendeeWindow, language: str, wanted: Sequence[str]) -> None:
    """Fail unless just these texts, in this order, say that what they tell is in English."""
    marked = [text for text in texts_in_order(window.page) if MARK[language] in text]
    assert len(marked) == len(wanted), marked
    for text, part in zip(marked, wanted, strict=True):
        assert (say(part) if part in words() else part) in text


def test_a_room_s_name_is_as_it_stands_on_the_door_and_needs_no_mark(partly: Event, qtbot: QtBot) -> None:
    window = AttendeeWindow(partly, room="calder")
    qtbot.addWidget(window)
    window.set_language("ur")
    said = " ".join(read(window, Welcome()))
    assert apart("Calder Room") in said
    assert f"{apart('Calder Room')} · {MARK['ur']}" not in said
    window.set_language("en")
    assert "Calder Room. Show your code or badge" in read(window, Welcome())


def test_where_one_stands_on_the_plan_says_what_it_is_in(
    partly: Event, qtbot: QtBot, screens: Mapping[str, Screen]
) -> None:
    window = AttendeeWindow(partly, station="side-door")
    qtbot.addWidget(window)
    window.set_language("ur")
    said = read(window, screens["panel-map"])
    assert any(text.endswith(f"{apart('Inside the side door, by the lift')} · {MARK['ur']}") for text in said)


def test_in_the_event_s_main_language_nothing_is_marked(
    window: AttendeeWindow, partly: Event, screens: Mapping[str, Screen]
) -> None:
    for name in ("sessions", "sessions-join", "panel-quiet-room", "panel-privacy", "welcome", "checked-in-ready"):
        assert not any(BEGIN in said or "Text in English" in said for said in read(window, screens[name]))


def test_a_session_in_english_is_read_by_an_english_voice_on_a_screen_in_urdu(
    urdu: AttendeeWindow, partly: Event, screens: Mapping[str, Screen]
) -> None:
    pieces = spoken(read(urdu, about(screens, UNTRANSLATED)), "ur", "en")
    assert Spoken(partly.session(UNTRANSLATED).title, "en") in pieces
    assert all(one.language != other.language for one, other in pairwise(pieces))


def test_what_is_set_apart_within_a_sentence_is_said_in_its_place() -> None:
    said = spoken([f"Masz miejsce: {apart('Grounding')}.", "Dalej"], "pl", "en")
    assert said == [Spoken("Masz miejsce:", "pl"), Spoken("Grounding", "en"), Spoken("Dalej", "pl")]


@pytest.fixture
def locales(qtbot: QtBot) -> Iterator[tuple[Voice, list[str]]]:
    """Return a voice, and the locale of its engine at each piece that it says."""
    voice, told = Voice("mock"), list[str]()
    voice.reads("en")
    engine = voice.findChild(QTextToSpeech)
    assert engine is not None
    engine.setLocale(QLocale("nb_NO"))  # as whoever was here before left it
    engine.aboutToSynthesize.connect(lambda _: told.append(engine.locale().name()))
    yield voice, told
    voice.stop()


def test_each_piece_is_said_by_a_voice_of_its_language(locales: tuple[Voice, list[str]], qtbot: QtBot) -> None:
    voice, told = locales
    voice.say([Spoken("Hei", "fi"), Spoken("Hello", "en"), Spoken("taas", "fi")])
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20_000)
    assert told == ["fi_FI", "en_GB", "fi_FI"]


def test_an_english_title_on_another_screen_is_said_by_an_english_voice(
    partly: Event, qtbot: QtBot, locales: tuple[Voice, list[str]]
) -> None:
    voice, told = locales
    window = AttendeeWindow(partly, voice=voice)
    qtbot.addWidget(window)
    window.set_language("fi")
    put_on(window, InRoom("Grounding"))
    window.speak()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20_000)
    assert told == ["fi_FI", "en_GB", "fi_FI"]
    Speech().use("en")


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


def test_a_place_within_a_sentence_loses_its_full_stop_in_any_language(partly: Event) -> None:
    desk = partly.texts.desk
    assert OwnWords(partly, "en").within(desk) == "In the foyer, opposite the main entrance"
    assert OwnWords(partly, "ur").within(desk) == "دروازے والے ہال میں، مرکزی دروازے کے سامنے"
    assert OwnWords(partly, "ro").within(desk) == apart("In the foyer, opposite the main entrance")
