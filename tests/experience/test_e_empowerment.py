"""The person is in charge of the screen, and it presses nobody (EXPERIENCE §1: E1, E2; §2)."""

import re
from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QProgressBar, QWidget

from kiosk.flow.keys import Key
from kiosk.flow.screens import Screen, StillThere
from tests.ui.attendee.looking import button, buttons, put_on, settle
from ui.attendee.reading import texts_in_order
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow
from ui.words import words

BANNED = (
    *("invalid", "error", "fail", "denied", "reject", "forbidden", "illegal", "unauthor", "must", "required", "wrong"),
    *("incorrect", "oops", "sorry", "abort", "kill", "terminate", "execute", "victim", "sufferer", "trigger"),
    *("no-show", "!"),
)
PRESSING = ("well done", "great", "good job", "congratulat", "hurry", "quick", "too late", "sadly", "unfortunately")
LONGEST = 15
"""Words in a sentence, at most."""


def sentences(text: str) -> list[str]:
    return [sentence for sentence in re.split(r"[.?:]\s+|\n|  ·  ", text) if sentence.strip()]


def assert_plain(text: str) -> None:
    for word in BANNED:
        assert word not in text.casefold(), f"{word!r} in {text!r}"
    for sentence in sentences(text):
        assert len(sentence.split()) <= LONGEST, sentence


def test_e1_every_word_of_ours_is_plain_and_calm() -> None:
    for text in words().values():
        assert_plain(text)


def test_e1_nobody_is_praised_blamed_or_hurried() -> None:
    for text in words().values():
        assert not [word for word in PRESSING if word in text.casefold()], text


def test_e1_everything_on_every_screen_is_plain_and_calm(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for screen in screens.values():
        for text in texts_in_order(put_on(window, screen)):
            assert_plain(text)


def test_e1_no_screen_counts_down(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for called, screen in screens.items():
        put_on(window, screen)
        assert not window.findChildren(QProgressBar), called
        if isinstance(screen, StillThere):
            assert not re.search(r"\d", " ".join(texts_in_order(window))), called


@pytest.mark.parametrize("size", list(TextSize))
def test_e2_size_contrast_language_and_reading_aloud_are_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    """In the large layouts they stand behind "More", whose panel offers all of them."""
    wanted = {Key.TEXT, Key.LANGUAGE, Key.READ_ALOUD}
    for called, screen in screens.items():
        keys = {key.objectName() for key in buttons(put_on(window, screen, size))}
        assert wanted <= keys or Key.MORE in keys, called
    assert wanted <= {key.objectName() for key in buttons(put_on(window, screens["panel-more"], size))}


def test_e2_they_are_as_usual_again_after_each_person(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    put_on(window, screens["welcome"])
    usual = window.grab().toImage()
    for size, theme, language in (
        (TextSize.LARGE_A, ThemeName.EVENING, "pl"),
        (TextSize.LARGE_B, ThemeName.CONTRAST, "ur"),
    ):
        window.set_language(language)
        window.set_looks(size, theme)
        window.show_(screens["welcome-back"])
        window.speak()
        window.forget()
        window.show_(screens["welcome"])
        settle()
        assert not window.looks_changed
        assert not window.is_speaking
        assert not window.isRightToLeft()
        assert window.grab().toImage() == usual


def test_e2_the_keys_that_change_how_it_looks_work_on_somebody_s_own_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    put_on(window, screens["panel-text-and-contrast"])
    next(key for key in buttons(window) if key.text() == "Large text").click()
    assert window.looks_changed
    put_on(window, screens["welcome-back"], TextSize.LARGE_A)
    assert isinstance(button(window, Key.BADGE), QWidget)
