"""What attendee screens say (EXPERIENCE §2, E1, T1)."""

import re
from collections.abc import Mapping
from typing import get_args

import pytest

from kiosk.flow.inputs import Key
from kiosk.flow.places import whereabouts
from kiosk.flow.screens import Screen
from tests.ui.attendee.looking import put_on
from ui.attendee.reading import texts_in_order
from ui.window import AttendeeWindow
from ui.words import say, words

BANNED = (
    *("invalid", "error", "fail", "denied", "reject", "forbidden", "illegal", "unauthor", "must", "required", "wrong"),
    *("incorrect", "oops", "sorry", "abort", "kill", "terminate", "execute", "victim", "sufferer", "trigger"),
    *("no-show", "!"),
)
PRESSING = ("well done", "great", "good job", "congratulat", "hurry", "quick", "too late", "sadly", "unfortunately")


def sentences(text: str) -> list[str]:
    return [sentence for sentence in re.split(r"[.?:]\s+|\n|  ·  ", text) if sentence.strip()]


def assert_plain(text: str) -> None:
    for word in BANNED:
        assert word not in text.casefold(), f"{word!r} in {text!r}"
    for sentence in sentences(text):
        assert len(sentence.split()) <= 15, sentence


def test_every_word_of_ours_is_plain_and_calm() -> None:
    for text in words().values():
        assert_plain(text)


def test_nobody_is_praised_blamed_or_hurried() -> None:
    for text in words().values():
        assert not [word for word in PRESSING if word in text.casefold()], text


def test_everything_on_every_screen_is_plain_and_calm(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for screen in screens.values():
        for text in texts_in_order(put_on(window, screen)):
            assert_plain(text)


def test_every_key_says_what_it_does() -> None:
    assert all(say(f"key.{key}") for key in Key)


def test_every_screen_says_where_one_is_what_is_next_and_what_is_kept(screens: Mapping[str, Screen]) -> None:
    for screen in screens.values():
        said = whereabouts(screen)
        assert say(said.step)
        assert say(said.next)
        assert say(said.kept)


def test_what_is_kept_is_on_the_screen(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for name, screen in screens.items():
        told = " ".join(texts_in_order(put_on(window, screen)))
        assert say(whereabouts(screen).kept) in told, name


@pytest.mark.parametrize("kind", get_args(Screen))
def test_no_kind_of_screen_is_without_a_sample(kind: type, screens: Mapping[str, Screen]) -> None:
    assert any(isinstance(screen, kind) for screen in screens.values())


def test_a_session_s_hours_and_names_come_in_through_their_places() -> None:
    assert say("sessions.hours", starts="10:00", ends="11:00") == "10:00 to 11:00"
    assert say("welcome-back.greeting", name="{Sam}") == "Welcome, {Sam}"
