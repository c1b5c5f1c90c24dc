"""Reading a screen aloud."""

from collections.abc import Mapping

from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.panels import ReadAloud
from kiosk.flow.screens import Over, Screen, Welcome
from tests.ui.attendee.looking import buttons, put_on
from ui.attendee.reading import texts_in_order
from ui.attendee.voice import Voice
from ui.window import AttendeeWindow

SILENT = "none"


def test_a_screen_without_a_voice_says_so_and_offers_a_person(event: Event, qtbot: QtBot) -> None:
    window = AttendeeWindow(event, voice=Voice(SILENT))
    qtbot.addWidget(window)
    put_on(window, Over(ReadAloud(personal=False), Welcome()))
    said = " ".join(texts_in_order(window))
    assert "Reading aloud isn’t available on this screen. A person can help you here." in said
    assert Key.SPEAK not in [button.objectName() for button in buttons(window)]
    assert [button.objectName() for button in buttons(window)].count(Key.ASK) == 2


def test_personal_words_are_spoken_only_into_headphones(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["panel-read-aloud"])))
    assert "Read it, I have headphones in" in said
    assert "Read it to me" not in said


def test_what_is_open_to_all_is_simply_read(window: AttendeeWindow) -> None:
    said = list(texts_in_order(put_on(window, Over(ReadAloud(personal=False), Welcome()))))
    assert "Read it to me" in said


def test_a_window_with_nothing_to_show_says_nothing(window: AttendeeWindow) -> None:
    window.speak()
    assert not window.is_speaking


def test_a_picture_is_spoken_by_what_it_shows(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["badge"])))
    assert (
        "Your badge will say: Sam, they/them, Calder Valley Listening Service, No photos, please and I like quiet"
        in said
    )
