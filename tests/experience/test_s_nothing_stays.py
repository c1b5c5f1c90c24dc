"""After a visit, nothing of the person is left (EXPERIENCE §1: S4)."""

import logging
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.desk.joining import open_laptop
from kiosk.flow.errands import Forget
from kiosk.flow.inputs import CodesSeen, Idle, Input, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.places import page_of, visitor_of
from kiosk.flow.screens import Cleared, Over, Screen, StillThere, Welcome
from kiosk.flow.step import patience, step
from kiosk.printing.printers.folder import FolderPrinter
from tests.experience.traces import NUMBER, holders, left_in_qt, set_up_for_the_visitor, visit, word
from tests.flow.anything import screens as any_screens
from tests.flow.visits import after, greeted, press
from tests.joined import TYPED
from tests.samples import at, code
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import button, put_on
from ui.attendee.spoken import Spoken
from ui.attendee.voice import Voice
from ui.theme import TextSize
from ui.window import AttendeeWindow


@pytest.fixture
def voice() -> Voice:
    return Voice("mock")


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path, voice: Voice) -> Iterator[Alive]:
    """Return a program on whose list the visitor is, with a voice and a printer."""
    set_up_for_the_visitor(tmp_path / "foyer")
    (tmp_path / "badges").mkdir()
    station = Station(open_laptop(tmp_path / "foyer", TYPED), [FolderPrinter(tmp_path / "badges")], lambda: at(9, 30))
    with brought_to_life(qtbot, station, tmp_path, voice) as alive:
        yield alive


@pytest.mark.parametrize("cleared", ["finished", "left alone", "broken"])
def test_s4_after_a_visit_nothing_holds_the_person_s_words(
    door: Alive, cleared: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        visit(door)
        QPixmapCache.insert("badge", QPixmap(8, 8))
        door.says("Take it from the printer’s tray")
        assert word() in left_in_qt()
        assert holders()
        clear(door, cleared)
    door.qtbot.waitUntil(lambda: word() not in left_in_qt() and not holders(), timeout=20_000)
    assert word() not in caplog.text + "".join(capfd.readouterr())
    assert not QPixmapCache.find("badge", QPixmap())


@pytest.mark.parametrize("cleared", ["finished", "left alone", "broken"])
def test_s4_the_line_somebody_typed_into_is_emptied_before_it_goes_and_nothing_can_be_undone(
    door: Alive, cleared: str
) -> None:
    come(door, "You’re checked in.")
    door.press(Key.BADGE)
    line = door.program.attendees.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, word())
    assert (word() in line.text(), line.isUndoAvailable()) == (True, True)
    clear(door, cleared)
    assert (line.text(), line.isUndoAvailable(), line.isRedoAvailable()) == ("", False, False)


@pytest.mark.parametrize("cleared", ["finished", "left alone", "broken"])
def test_s4_the_voice_that_read_to_somebody_goes_with_all_it_has_said_and_was_to_say(
    door: Alive, voice: Voice, cleared: str
) -> None:
    come(door, "You’re checked in.")
    voice.say([Spoken(word(), language) for language in ("en", "pl", "en", "pl")])
    engine = voice.findChild(QTextToSpeech)
    assert engine is not None
    assert (voice.speaking, voice.has_more) == (True, True)
    with door.qtbot.waitSignal(engine.destroyed):
        clear(door, cleared)
        assert not voice.has_more
    assert voice.findChildren(QTextToSpeech) == []


def test_s4_who_left_can_take_it_back_from_a_screen_that_knows_nothing_of_them(door: Alive) -> None:
    come(door, "You’re checked in.")
    door.press(Key.FINISH)
    come(door, "Would you like another badge?")
    door.press(Key.LEAVE_TODAY)
    door.says("You have left for today")
    door.press(Key.FINISH)
    door.qtbot.waitUntil(lambda: word() not in left_in_qt() and not holders(), timeout=20_000)
    assert not door.inside()
    door.press(Key.UNDO_LEAVE_TODAY)
    door.says("Leaving was undone")
    assert door.inside() == [f"{NUMBER:032x}"]
    assert word() not in left_in_qt()


def come(alive: Alive, greeted: str) -> None:
    alive.program.presenter.take(CodesSeen((code(NUMBER),)))
    alive.says(greeted)


def clear(alive: Alive, how: str) -> None:
    match how:
        case "finished":
            alive.press(Key.FINISH)
        case "left alone":
            alive.idle.strike()
            alive.idle.strike()
        case _:
            alive.program.rest()


@given(any_screens)
def test_s4_finishing_leaves_nothing_of_anybody(screen: Screen) -> None:
    following, errands = step(screen, Pressed(Key.FINISH))
    assert visitor_of(following) is None
    assert errands == (Forget(),)


def test_s4_a_personal_screen_left_alone_asks_then_clears() -> None:
    asked = after(greeted(), Idle())
    assert asked == StillThere(greeted())
    assert step(asked, Idle()) == (Cleared(), (Forget(),))
    assert after(asked, Idle(), Idle()) == Welcome()


def test_s4_patience_is_forty_seconds_then_twenty() -> None:
    assert (patience(greeted()), patience(StillThere(greeted())), patience(Cleared())) == (40, 20, 8)


@pytest.mark.parametrize("key", [Key.STAY, Key.BACK])
def test_s4_more_time_is_given_as_often_as_it_is_asked_for(key: Key) -> None:
    again: list[Input] = [Idle(), press(key)]
    assert after(greeted(), *again * 30) == greeted()


@pytest.mark.parametrize("size", list(TextSize))
def test_s4_every_personal_screen_can_be_finished_and_cleared(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    """A panel shows nothing of anybody: its Back, one tap away, leads to the page that can be finished."""
    for called, screen in screens.items():
        if visitor_of(screen) is not None:
            put_on(window, screen, size)
            assert button(window, Key.BACK if isinstance(screen, Over) else Key.FINISH), called
            if isinstance(screen, Over):
                assert after(screen, Pressed(Key.BACK)) == page_of(screen)


@pytest.mark.parametrize("language", ["en", "ur", "pl", "pa", "ar", "ro"])
def test_s4_finishing_needs_no_scrolling(window: AttendeeWindow, screens: Mapping[str, Screen], language: str) -> None:
    window.set_language(language)
    for called, screen in screens.items():
        if language == "ur" and called.startswith("badge"):
            continue  # in Nastaliq the badge and its choices are one column, which ends with it
        if visitor_of(screen) is not None and not isinstance(screen, Over):
            key = button(put_on(window, screen), Key.FINISH)
            assert key.visibleRegion().boundingRect() == key.rect(), called
