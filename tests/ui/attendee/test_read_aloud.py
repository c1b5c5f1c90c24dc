"""Reading aloud over a whole visit: asked for once, slower, screen by screen, and forgotten at the end."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.domain.hint import Hint
from kiosk.flow.keys import Key
from kiosk.flow.panels import Language, Privacy, ReadAloud, TextAndContrast
from kiosk.flow.screens import Over, Screen, Welcome
from tests.ui.attendee.looking import button, buttons, put_on
from tests.ui.attendee.looking import choose as choose_part
from tests.ui.attendee.walking import press
from ui.attendee.reading import said, texts_in_order
from ui.attendee.spoken import Spoken
from ui.attendee.voice import Reads, Voice
from ui.languages import Speech
from ui.theme import TextSize
from ui.window import AttendeeWindow
from ui.words import say

SLOWLY, USUAL = -0.5, 0.0


class Heard(Voice):
    """The mock engine's voice, and what a person would have heard of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("mock", parent)
        self.said: list[str] = []

    def say(self, texts: Sequence[Spoken], *, slowly: bool = False, loudly: bool = False) -> None:
        super().say(texts, slowly=slowly, loudly=loudly)
        self.said.append(" ".join(piece.text for piece in texts))


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def listener(event: Event, heard: Heard, qtbot: QtBot) -> Iterator[AttendeeWindow]:
    window = AttendeeWindow(event, voice=heard)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield window
    Speech().use("en")


def choose(window: AttendeeWindow, screen: Screen, text: str) -> None:
    """Press the key that says `text` on the panel over `screen`."""
    put_on(window, screen)
    key = next(one for one in buttons(window) if one.text() == text)
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)


OPEN = Over(ReadAloud(personal=False), Welcome())
EACH, SLOWER, HEADPHONES = "Read every screen to me", "Read more slowly", "Read it, I have headphones in"


def test_whether_headphones_are_in_is_asked_once_a_visit(
    listener: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    personal = screens["panel-read-aloud"]
    asked = []
    for _ in range(2):
        put_on(listener, screens["welcome-back"])
        put_on(listener, personal)
        asked.append(button(listener, Key.SPEAK).text())
        button(listener, Key.SPEAK).click()
    listener.forget()
    put_on(listener, personal)
    assert [*asked, button(listener, Key.SPEAK).text()] == [HEADPHONES, "Read it to me", HEADPHONES]


def test_each_screen_is_read_as_it_comes_for_whoever_wishes_it_until_the_visit_ends(
    listener: AttendeeWindow, heard: Heard, screens: Mapping[str, Screen]
) -> None:
    choose(listener, OPEN, EACH)
    put_on(listener, screens["panel-quiet-room"])
    assert not heard.said  # it lies over somebody's screen
    put_on(listener, screens["welcome"])
    assert say("welcome.title") in heard.said[-1]
    listener.forget()
    put_on(listener, screens["sort-together"])
    assert say("sort-together.title") not in heard.said[-1]


def test_nothing_personal_is_read_unasked_before_headphones_are_in(
    listener: AttendeeWindow, heard: Heard, screens: Mapping[str, Screen]
) -> None:
    choose(listener, OPEN, EACH)
    put_on(listener, screens["welcome-back"])
    press(listener, Qt.Key.Key_Tab)
    assert not any("Sam" in words for words in heard.said)
    choose(listener, screens["panel-read-aloud"], HEADPHONES)
    put_on(listener, screens["welcome-back"])
    assert "Welcome, Sam" in heard.said[-1]


def test_where_keys_lead_is_said_and_what_is_chosen_there(listener: AttendeeWindow, heard: Heard) -> None:
    choose(listener, OPEN, EACH)
    put_on(listener, Welcome())
    led_to = press(listener, Qt.Key.Key_Tab)
    assert heard.said[-1] == said(led_to)
    put_on(listener, OPEN)
    press(listener, Qt.Key.Key_Tab)
    told = [said(one) for one in buttons(listener)]
    assert f"{EACH}: chosen" in told
    assert SLOWER in told


def test_a_screen_is_heard_again_as_often_as_somebody_likes(
    listener: AttendeeWindow, heard: Heard, event: Event
) -> None:
    put_on(listener, Welcome())
    for _ in range(3):
        listener.speak()
        assert listener.is_speaking
        assert say("welcome.title") in heard.said[-1]
        press(listener, Qt.Key.Key_Tab)
        assert not listener.is_speaking
    assert len(set(heard.said)) == 1


def press_any(key: Qt.Key) -> Callable[[AttendeeWindow], object]:
    """Return what presses `key`, wherever the focus is."""
    return lambda window: press(window, key)


def touch(name: str) -> Callable[[AttendeeWindow], object]:
    """Return what touches the key called `name`, or whose words begin so."""

    def touch_it(window: AttendeeWindow) -> None:
        key = next(one for one in buttons(window) if one.objectName() == name or one.text().startswith(name))
        QTest.mousePress(key, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(key, Qt.MouseButton.LeftButton)

    return touch_it


ANYTHING = {
    "tab": (Welcome(), press_any(Qt.Key.Key_Tab)),
    "arrow": (Welcome(), press_any(Qt.Key.Key_Down)),
    "help": (Welcome(), press_any(Qt.Key.Key_F1)),
    "back": (OPEN, press_any(Qt.Key.Key_Escape)),
    "letter": (Welcome(), press_any(Qt.Key.Key_A)),
    "read aloud": (Welcome(), touch(Key.READ_ALOUD)),
    "another key": (Welcome(), touch(Key.NO_CODE)),
    "wish": (OPEN, touch(SLOWER)),
    "text size": (Over(TextAndContrast(), Welcome()), touch("Large text")),
    "language": (Over(Language(), Welcome()), touch("Polski")),
    "further down": (
        Over(Privacy(), Welcome()),
        lambda window: QTest.mousePress(window.page or window, Qt.MouseButton.LeftButton),
    ),
}


@pytest.mark.parametrize(("screen", "do"), ANYTHING.values(), ids=ANYTHING.keys())
def test_whatever_somebody_does_stops_it(
    listener: AttendeeWindow, screen: Screen, do: Callable[[AttendeeWindow], object]
) -> None:
    put_on(listener, screen)
    listener.speak()
    assert listener.is_speaking
    do(listener)
    assert not listener.is_speaking


def test_a_line_to_type_in_says_what_it_is_for_where_keys_lead_to_it(
    listener: AttendeeWindow, heard: Heard, screens: Mapping[str, Screen]
) -> None:
    choose(listener, screens["panel-read-aloud"], HEADPHONES)
    choose(listener, OPEN, EACH)
    put_on(listener, screens["find-name-typed"])
    press(listener, Qt.Key.Key_Tab)
    press(listener, Qt.Key.Key_Backtab)
    assert heard.said[-1].startswith(say("find-name.label"))
    assert "Samira" in heard.said[-1]


@pytest.mark.parametrize("slowly", [True, False])
def test_a_voice_reads_more_slowly_for_whoever_wishes_it(listener: AttendeeWindow, heard: Heard, slowly: bool) -> None:
    choose(listener, OPEN, SLOWER if slowly else "Back")
    put_on(listener, Welcome())
    listener.speak()
    assert heard.rate == (SLOWLY if slowly else USUAL)


def test_a_voice_reads_louder_for_whoever_wishes_it_and_as_usual_to_the_next(
    listener: AttendeeWindow, heard: Heard
) -> None:
    put_on(listener, Welcome())
    listener.speak()
    usual = heard.loudness
    choose(listener, OPEN, "Read louder")
    put_on(listener, Welcome())
    listener.speak()
    assert heard.loudness == 1.0 > usual
    listener.forget()
    put_on(listener, Welcome())
    listener.speak()
    assert heard.loudness == usual


def test_a_language_without_a_voice_is_said_to_have_none_and_a_person_reads(listener: AttendeeWindow) -> None:
    listener.set_language("pa")
    put_on(listener, OPEN)
    assert listener.page is not None
    assert listener.page.lead.text() == say("read-aloud.no language")
    assert [one.objectName() for one in buttons(listener)].count(Key.ASK) == 2


def test_the_mock_engine_reads_english_and_no_panjabi(qapp: object) -> None:
    voice = Voice("mock")
    assert (voice.reads("en"), voice.reads("pa")) == (Reads.THIS_LANGUAGE, Reads.OTHER_LANGUAGES)
    assert Voice("none").reads("en") is Reads.NOTHING


def test_what_waits_for_something_has_a_word_for_it(listener: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    put_on(listener, screens["badge-drawing"])
    key = button(listener, Key.PRINT)
    assert said(key) == f"{key.text()}: this takes a moment"
    assert key.accessibleDescription() == say("read-aloud.wait")


@pytest.mark.parametrize("size", list(TextSize))
def test_that_a_badge_is_being_drawn_is_said_until_it_is_there(
    listener: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    put_on(listener, screens["badge-drawing"], size)
    assert say("badge.drawing") in texts_in_order(listener.page)
    put_on(listener, screens["badge"], size)
    assert say("badge.drawing") not in texts_in_order(listener.page)


def test_screen_readers_are_told_of_another_screen_of_a_hint_and_of_what_changes(
    listener: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    told: list[str] = []
    listener.told.connect(told.append)
    put_on(listener, screens["welcome"])
    listener.show_hint(Hint.GLARE)
    put_on(listener, screens["sessions-join"])
    assert listener.page is not None
    assert told == [say("welcome.title"), say("welcome.hint glare"), listener.page.title.text()]
    put_on(listener, screens["sessions-mine"])
    assert "place" in told[3]


def test_what_unfolds_on_a_screen_is_read_to_whoever_wishes_to_hear_each(
    listener: AttendeeWindow, heard: Heard, screens: Mapping[str, Screen], event: Event
) -> None:
    choose(listener, Over(ReadAloud(personal=False), Welcome()), say("read-aloud.each"))
    put_on(listener, screens["panel-map"])
    told: list[str] = []
    listener.told.connect(told.append)
    choose_part(listener, say("map.key about"))
    assert event.texts.food in heard.said[-1]
    assert event.texts.food in told[-1]
