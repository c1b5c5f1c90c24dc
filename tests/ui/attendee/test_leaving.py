"""Leaving today: said, taken back with one tap, honest about certificates, and asking nothing."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.arriving import Arriving
from kiosk.domain.event import Event
from kiosk.domain.languages import KNOWN
from kiosk.flow.inputs import Pressed
from kiosk.flow.keys import Key
from kiosk.flow.screens import Asked, LeftToday, Notice, Welcome
from tests.screens.samples import SAM
from tests.ui.attendee.looking import opened, put_on, seen_keys, seen_of
from ui.attendee.reading import texts_in_order
from ui.parts.text import Text
from ui.window import AttendeeWindow
from ui.words import say


def shown(event: Event, qtbot: QtBot, asked: Asked = Asked.OPEN) -> AttendeeWindow:
    """Return the screen of Sam, who has left for today."""
    return opened(event, qtbot, LeftToday(SAM, asked))


def test_it_says_how_to_get_a_certificate(event: Event, qtbot: QtBot) -> None:
    window = shown(event, qtbot)
    assert event.texts.certificate in texts_in_order(window.page)


def test_where_nobody_said_how_to_get_one_it_promises_none(event: Event, qtbot: QtBot) -> None:
    window = shown(replace(event, texts=replace(event.texts, certificate="")), qtbot)
    assert "This screen makes none. The organisers can tell you how to get one." in texts_in_order(window.page)


@pytest.mark.parametrize("asked", Asked)
def test_it_can_be_taken_back_with_one_tap(event: Event, qtbot: QtBot, asked: Asked) -> None:
    window = shown(event, qtbot, asked)
    with qtbot.waitSignal(window.given) as given:
        seen_keys(window)[Key.UNDO_LEAVE_TODAY.value].click()
    assert given.args == [Pressed(Key.UNDO_LEAVE_TODAY)]


def test_on_welcome_it_is_one_tap_too_and_names_nobody(event: Event, qtbot: QtBot) -> None:
    window = shown(event, qtbot)
    window.forget()
    window.show_(Welcome(leaving="1eaf"))
    told = " ".join(texts_in_order(window.page))
    assert "If you left for today by mistake, press “I left by mistake”. If not, show your code." in told
    with qtbot.waitSignal(window.given) as given:
        seen_keys(window)[Key.UNDO_LEAVE_TODAY.value].click()
    assert given.args == [Pressed(Key.UNDO_LEAVE_TODAY)]
    window.show_(Welcome(notice=Notice.STAYS))
    assert "Leaving was undone, and nothing else is needed. If you are new, show your code." in texts_in_order(
        window.page
    )
    assert Key.UNDO_LEAVE_TODAY.value not in seen_keys(window)


def test_whoever_leaves_is_asked_nothing(event: Event, qtbot: QtBot) -> None:
    assert event.ask_how_arriving_was
    assert not {Key.SKIP.value, *map(str, Arriving)} & seen_keys(shown(event, qtbot)).keys()


@pytest.mark.parametrize("notice", [Notice.CLEARED, Notice.STAYS])
@pytest.mark.parametrize("language", sorted(set(KNOWN) - {"ur"}))
def test_what_was_taken_back_is_said_in_sight_in_every_language(
    event: Event, qtbot: QtBot, language: str, notice: Notice
) -> None:
    """In Urdu it stands over the camera's picture."""
    window = opened(event, qtbot, Welcome())
    window.set_language(language)
    put_on(window, Welcome(notice=notice))
    told = next(one for one in window.findChildren(Text) if one.text() == say(f"welcome.{notice}"))
    assert seen_of(told).boundingRect() == told.rect()
