"""Attendee screens in other languages: complete, in step with our words, drawn by our fonts, and gone after a visit."""

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import astuple, replace
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QRawFont
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from build_spec.languages import LANGUAGES, release, update
from kiosk.domain.event import Event
from kiosk.domain.languages import KNOWN, Languages
from kiosk.flow.keys import Key
from kiosk.flow.panels import Language
from kiosk.flow.screens import Over, Screen, Welcome
from kiosk.resources import resource
from tests.pseudo import LONGER, MIRRORED, pseudo_speech
from tests.screens.samples import SAM
from tests.ui.attendee.looking import button, buttons, put_on
from ui.attendee.badge_choices import PRONOUNS
from ui.attendee.own_words import BEGIN, END
from ui.attendee.reading import keys_in_order, texts_in_order
from ui.attendee.voice import Voice
from ui.fonts import core_font, font_in, spans
from ui.languages import Speech, languages, offered
from ui.parts.button import Button
from ui.parts.key_cap import KeyCap
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow
from ui.words import clock, day, listed, say, words

OTHERS = [code for code in KNOWN if code != "en"]
FORMS = {"ur": 2, "pl": 3, "pa": 2, "ar": 6, "ro": 3}
NOTES = tomllib.loads(resource("words/notes.toml").read_text("utf-8"))
UNCHECKED = {
    "ur": "ترجمہ شدہ، ابھی کسی اہلِ زبان نے نہیں دیکھا۔",
    "pl": "Przetłumaczone, jeszcze niesprawdzone przez osobę znającą język.",
    "pa": "ਅਨੁਵਾਦ ਕੀਤਾ ਹੋਇਆ, ਹਾਲੇ ਕਿਸੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।",
    "ar": "نص مترجم، لم يراجعه بعد أحد المتحدثين بهذه اللغة.",
    "ro": "Traducere încă neverificată de un vorbitor.",
}
WRITTEN = [
    ("en", "a and b", "a, b and c", "Thursday, 26 November 2026"),
    ("ur", "a اور b", "a، b، اور c", "جمعرات، 26 نومبر، 2026"),
    ("pl", "a i b", "a, b i c", "czwartek, 26 listopada 2026"),
    ("pa", "a ਅਤੇ b", "a, b ਅਤੇ c", "ਵੀਰਵਾਰ, 26 ਨਵੰਬਰ 2026"),
    ("ar", "a وb", "a وb وc", "الخميس، 26 نوفمبر 2026"),
    ("ro", "a și b", "a, b și c", "joi, 26 noiembrie 2026"),
]
"""Two, three and a day, as Unicode's CLDR writes them."""
PLURALS = {
    "en": ("4 places left", "12 places left", "22 places left", "103 places left"),
    "ur": ("4 جگہیں باقی", "12 جگہیں باقی", "22 جگہیں باقی", "103 جگہیں باقی"),
    "pl": ("4 wolne miejsca", "12 wolnych miejsc", "22 wolne miejsca", "103 wolne miejsca"),
    "pa": ("4 ਥਾਵਾਂ ਬਾਕੀ", "12 ਥਾਵਾਂ ਬਾਕੀ", "22 ਥਾਵਾਂ ਬਾਕੀ", "103 ਥਾਵਾਂ ਬਾਕੀ"),
    "ar": ("بقيت 4 أماكن", "بقي 12 مكانًا", "بقي 22 مكانًا", "بقيت 103 أماكن"),
    "ro": ("4 locuri libere", "12 locuri libere", "22 de locuri libere", "103 locuri libere"),
}
"""For 4, 12, 22 and 103: Polish tells the first two apart, Arabic and Romanian also the last from the third."""
LATIN = re.compile("[A-Za-zÀ-ɏ]")
SPEAKABLE = [*OTHERS, LONGER, MIRRORED]


@pytest.fixture(autouse=True)
def english_again(qapp: object) -> Iterator[None]:
    """Leave Qt speaking English, which is one for all tests."""
    yield
    Speech().use("en")


@pytest.fixture
def asked(event: Event, qtbot: QtBot) -> AttendeeWindow:
    """Return the window with the list of languages open over Welcome, at work."""
    window = AttendeeWindow(event, voice=Voice("mock"), speech=pseudo_speech())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    return put_on(window, Over(Language(), Welcome()))


def messages(code: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the key, the English words and what is said for them, form by form, of each message of a .ts file."""
    file = LANGUAGES / f"attendee_{code}.ts"
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("comment")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("comment") or "", message.findtext("source") or "", forms


def test_the_languages_that_the_settings_may_ask_for_are_those_that_are_there() -> None:
    assert tuple(languages()) == KNOWN
    assert {file.stem for file in LANGUAGES.glob("*.ts")} == {f"attendee_{code}" for code in OTHERS}


@pytest.mark.parametrize("code", OTHERS)
def test_translations_are_in_step_with_our_words(tmp_path: Path, code: str) -> None:
    file = LANGUAGES / f"attendee_{code}.ts"
    copy(file, tmp_path)
    update([code], tmp_path)
    assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), "run python3 run.py languages"
    release(code, tmp_path)
    compiled = f"attendee_{code}.qm"
    assert (tmp_path / compiled).read_bytes() == (LANGUAGES / compiled).read_bytes(), "run python3 run.py languages"


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_ours_is_said_with_its_parts_and_plural_forms(code: str) -> None:
    said = {key: (source, forms) for key, source, forms in messages(code)}
    assert {key: source for key, (source, _) in said.items()} == words()
    for key, (source, forms) in said.items():
        assert len(forms) == (FORMS[code] if "{number}" in source else 1), key
        for form in forms:
            parts, wanted = (set(re.findall(r"{.*?}", text)) for text in (form, source))
            assert form.strip(), key
            assert parts == wanted or (code == "ar" and len(forms) > 1 and parts | {"{number}"} == wanted), key
            assert "!" not in form, key


def test_every_text_has_a_note_of_where_it_stands_what_it_is_and_what_comes_in_for_its_parts() -> None:
    places = {place: screen for screen, place in NOTES["where"].items()}
    for message in ElementTree.parse(LANGUAGES / "attendee_pl.ts").iter("message"):  # noqa: S314 - our own file
        key, note = message.findtext("comment") or "", message.findtext("extracomment") or ""
        where, _, what = note.partition(": ")
        assert places[where] == key.partition(".")[0]
        assert len(what.split(" {")[0]) > len("a key"), key
        for part in re.findall(r"{\w+}", words()[key]):
            assert re.search(rf"{part} is \w+ \w+", what), (key, part)
            assert part != "{name}" or ("person" in what) is (key == "welcome-back.greeting"), key


def test_no_note_is_of_a_text_or_a_part_that_is_gone() -> None:
    said = words()
    assert {f"{screen}.{key}" for screen, table in NOTES["what"].items() for key in table} <= said.keys()
    assert NOTES["where"].keys() == {key.partition(".")[0] for key in said}
    for name in NOTES["parts"]:
        key, _, part = name.rpartition(" ")
        assert (part in said[key]) if key else any(f"{{{part}}}" in text for text in said.values()), name


@pytest.mark.parametrize("code", OTHERS)
def test_our_fonts_have_every_letter_of_every_language(qapp: object, code: str) -> None:
    for key, _, forms in messages(code):
        for form in forms:
            text = re.sub(r"{.*?}", "", form)
            drawn = {
                index: span.family
                for span in spans(text, code)
                for index in range(span.start, span.start + span.length)
            }
            for index, letter in enumerate(text):
                family = drawn.get(index)
                font = QRawFont.fromFont(font_in(family, core_font()) if family else core_font())
                assert letter.isspace() or font.supportsCharacter(ord(letter)), (key, letter)


def test_a_language_that_no_speaker_checked_is_offered_only_where_organisers_say_so() -> None:
    asked = Languages("en", ("ur", "pl"))
    assert [one.code for one in offered(asked)] == ["en"]
    assert [one.code for one in offered(replace(asked, unreviewed=True))] == ["en", "ur", "pl"]


def test_each_language_is_offered_in_its_own_script_with_a_word_to_its_readers(asked: AttendeeWindow) -> None:
    keys = [key.text() for key in keys_in_order(asked) if isinstance(key, Button) and key.isCheckable()]
    assert [key.splitlines()[0] for key in keys] == [one.name for one in languages().values()]
    notes = [key.splitlines()[1:] for key in keys]
    assert notes == [[UNCHECKED[code]] if code in UNCHECKED else [] for code in KNOWN]


def test_choosing_a_language_changes_every_word_at_once(asked: AttendeeWindow, qtbot: QtBot) -> None:
    polish = next(key for key in buttons(asked) if key.text().startswith("Polski"))
    QTest.mouseClick(polish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Język" in set(texts_in_order(asked)))
    assert button(asked, Key.ASK).text() == say("key.ask") != "Ask a person"
    assert [key.text().splitlines()[0] for key in buttons(asked) if key.isChecked()] == ["Polski"]


@pytest.mark.parametrize("code", SPEAKABLE)
def test_a_language_is_read_in_its_direction_and_gone_after_the_visit(asked: AttendeeWindow, code: str) -> None:
    english, changed = list(texts_in_order(asked)), []
    asked.set_language(code)
    changed.append(asked.looks_changed)
    assert asked.layoutDirection() == QLocale(code).textDirection()
    assert not set(english[:3]) & set(texts_in_order(asked))
    asked.forget()
    put_on(asked, Over(Language(), Welcome()))
    changed.append(asked.looks_changed)
    assert changed == [True, False]
    assert list(texts_in_order(asked)) == english


@pytest.fixture(scope="module")
def not_ours(event: Event) -> re.Pattern[str]:
    """Return what may stand in Latin letters on a screen in others: what the organisers or the person wrote, names."""
    assert event.network is not None
    typed = (words for words in astuple(SAM.details) if isinstance(words, str))
    leading = (session.led_by for session in event.sessions)
    notes = (
        form for code in OTHERS for key, _, forms in messages(code) if key == "language.unchecked" for form in forms
    )
    offered = (*notes, *(one.name for one in languages().values()))
    known = {*typed, *leading, *offered, *PRONOUNS, event.network.network, event.network.password} - {""}
    return re.compile("|".join([f"{BEGIN}[^{END}]*{END}", *sorted(map(re.escape, known), key=len, reverse=True)]))


@pytest.mark.parametrize("size", [TextSize.STANDARD, TextSize.LARGE_B])
def test_no_word_of_ours_is_written_into_a_page_itself(
    event: Event, qtbot: QtBot, screens: Mapping[str, Screen], not_ours: re.Pattern[str], size: TextSize
) -> None:
    """In a language of Arabic letters, what is in Latin ones came from the organisers or the person, not from us."""
    window = AttendeeWindow(event, voice=Voice("mock"), speech=pseudo_speech())
    qtbot.addWidget(window)
    window.set_language(MIRRORED)
    window.set_looks(size, ThemeName.MOOR)
    for name, screen in screens.items():
        window.show_(screen)
        assert window.page is not None
        signs = (
            key.accessibleName() for key in window.page.findChildren(KeyCap) if not any(map(str.isalnum, key.text()))
        )
        for text in (*texts_in_order(window.page), *signs):
            assert not LATIN.search(not_ours.sub("", text)), (name, text)


def test_the_screen_speaks_the_main_language_of_the_event_first(event: Event, qtbot: QtBot) -> None:
    window = AttendeeWindow(replace(event, languages=Languages("ro")), voice=Voice("mock"))
    qtbot.addWidget(window)
    put_on(window, Welcome())
    assert not window.looks_changed
    assert button(window, Key.ASK).text() != "Ask a person"


@pytest.mark.parametrize(("code", "two", "three", "day_"), WRITTEN)
def test_lists_and_days_are_written_as_readers_of_a_language_do(
    qapp: object, code: str, two: str, three: str, day_: str
) -> None:
    Speech().use(code)
    assert listed(["a", "", "b"]) == two
    assert listed(["a", "b", "c"]) == three
    assert day(date(2026, 11, 26)) == day_


@pytest.mark.parametrize("code", KNOWN)
def test_times_and_digits_are_those_on_the_venue_s_doors(qapp: object, code: str) -> None:
    Speech().use(code)
    assert clock(datetime(2026, 7, 1, 13, 5, tzinfo=UTC), "Europe/London") == "14:05"
    assert "22" in say("sessions.free", number=22)


@pytest.mark.parametrize(("code", "forms"), PLURALS.items())
def test_a_plural_form_follows_its_number(qapp: object, code: str, forms: tuple[str, ...]) -> None:
    Speech().use(code)
    assert tuple(say("sessions.free", number=number) for number in (4, 12, 22, 103)) == forms


def test_a_key_of_two_lines_is_as_tall_as_its_words(asked: AttendeeWindow) -> None:
    for key in asked.findChildren(Button):
        if key.isVisibleTo(asked):
            assert key.height() >= key.heightForWidth(key.width()), key.text()
