"""What attendee screens say, besides what the rules ask for (tests/experience)."""

import re
from collections.abc import Mapping
from typing import get_args

import pytest

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.screens import Screen, Welcome
from tests.ui.attendee.looking import put_on
from ui.attendee.reading import texts_in_order
from ui.window import AttendeeWindow
from ui.words import say, words


def test_every_key_says_what_it_does() -> None:
    assert all(say(f"key.{key}") for key in Key)


PLACES = (
    r"on (the|your) (left|right)|(left|right|upper|lower|top|bottom)(-hand)? (key|button|corner|side|of the screen)"
)
COLOURS = r"\b(red|green|blue|yellow|purple|orange|grey|gray|round|square|circle|triangle)\b"


def test_no_word_of_ours_asks_to_find_something_by_its_place_colour_or_shape_alone() -> None:
    assert not [text for text in words().values() if re.search(f"{PLACES}|{COLOURS}", text, re.IGNORECASE)]


@pytest.mark.parametrize("kind", get_args(Screen))
def test_no_kind_of_screen_is_without_a_sample(kind: type, screens: Mapping[str, Screen]) -> None:
    assert any(isinstance(screen, kind) for screen in screens.values())


def test_a_session_s_hours_and_names_come_in_through_their_places() -> None:
    assert say("sessions.hours", starts="10:00", ends="11:00") == "10:00 to 11:00"
    assert say("welcome-back.greeting", name="{Sam}") == "Welcome, {Sam}"


def test_the_organisers_own_welcome_is_said_where_there_is_room(window: AttendeeWindow, event: Event) -> None:
    assert event.texts.welcome
    assert event.texts.welcome in " ".join(texts_in_order(put_on(window, Welcome())))
