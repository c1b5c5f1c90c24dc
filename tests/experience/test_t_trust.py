"""Each screen tells what is, what comes and what is kept; nothing happens unseen (EXPERIENCE §1: T1, T2, T4).

T3, what is said when a part fails, stands beside this file.
"""

from collections.abc import Mapping

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flow.errands import PrintBadge
from kiosk.flow.inputs import Input, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.places import name, page_of, whereabouts
from kiosk.flow.screens import (
    BadgeChoosing,
    Camera,
    CheckedIn,
    FindName,
    LeftToday,
    Over,
    Resting,
    Screen,
    Welcome,
    WelcomeBack,
)
from kiosk.flow.step import step
from tests.flow.anything import addressed, inputs
from tests.flow.anything import screens as any_screens
from tests.flow.visits import after, choosing, press
from tests.screens.samples import SAM
from tests.ui.attendee.looking import button, buttons, put_on
from ui.attendee.reading import texts_in_order
from ui.theme import TextSize
from ui.window import AttendeeWindow
from ui.words import say


@given(any_screens)
def test_t1_every_screen_has_a_place_for_where_one_is_what_is_next_and_what_is_kept(screen: Screen) -> None:
    said = whereabouts(screen)
    for part, key in (("step", said.step), ("next", said.next), ("kept", said.kept)):
        assert key.startswith(f"{name(screen)}.{part}")
        assert say(key)


def test_t1_a_camera_that_is_off_is_not_said_to_have_a_picture() -> None:
    assert whereabouts(Welcome()).kept == "welcome.kept"
    for camera in (Camera.HIDDEN, Camera.ABSENT):
        assert say(whereabouts(Welcome(camera)).kept) == "No picture is taken while the camera is off."


@pytest.mark.parametrize(
    ("called", "then"),
    [
        ("checked-in-making", "next: sessions, or finish. Your badge comes either way."),
        ("checked-in-ready", "next: sessions, or finish"),
        ("sessions-asking", "next: we tell you"),
        ("sessions-over", "next: go back"),
        ("sessions-none", "next: go back"),
        ("sessions-join", "next: decide, or go back"),
        ("sessions", "next: read about one, then join if you like"),
    ],
)
def test_t1_what_is_next_is_what_can_be_done(screens: Mapping[str, Screen], called: str, then: str) -> None:
    assert say(whereabouts(screens[called]).next) == then


def test_t1_every_screen_says_where_one_is_what_is_next_and_what_is_kept(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    for called, screen in screens.items():
        said = whereabouts(screen)
        told = " ".join(texts_in_order(put_on(window, screen)))
        for part in (say(said.step), say(said.next), say(said.kept)):
            assert part, called
            assert part in told, called


@given(any_screens, inputs)
def test_t2_nothing_is_printed_but_from_a_badge_that_was_seen(screen: Screen, given: Input) -> None:
    for errand in step(screen, addressed(screen, given))[1]:
        if isinstance(errand, PrintBadge):
            assert isinstance(screen, BadgeChoosing)
            assert screen.previewed == errand.choices


def test_t2_there_is_a_way_back_until_printing(
    window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot
) -> None:
    """From any screen, also after printing, what can be seen leads back to Welcome; a keypad's Back does the same.

    On the greeting that is "Finish and clear the screen": Welcome is what lies behind it, and the arrival stays. Where
    nobody was found it is "Try again", which leads to the name as typed. A screen that rests leads nowhere: it wakes.
    """
    leading_back: set[Screen] = set()
    for called, screen in screens.items():
        seen, passed = screen, set[Screen]()
        while not isinstance(page_of(seen), Welcome | Resting) and seen not in leading_back:
            assert seen not in passed, f"{called} goes round in circles"
            passed.add(seen)
            seen = after(seen, press(way_back(put_on(window, seen), qtbot)))
        leading_back |= passed


def way_back(window: AttendeeWindow, qtbot: QtBot) -> Key:
    """Return the key that Escape presses here; it is one that can be seen."""
    with qtbot.waitSignal(window.given) as given:
        QTest.keyClick(window, Qt.Key.Key_Escape)
    [pressed] = given.args
    assert isinstance(pressed, Pressed)
    assert button(window, pressed.key).isEnabled()
    return pressed.key


def test_t2_where_nobody_was_found_the_way_back_is_the_name_as_it_was_typed(
    window: AttendeeWindow, screens: Mapping[str, Screen], qtbot: QtBot
) -> None:
    back = way_back(put_on(window, screens["not-found"]), qtbot)
    assert after(screens["not-found"], press(back)) == FindName(SAM.details.name, SAM.details.email, 1)


@given(any_screens)
def test_t2_back_leads_on_to_welcome_or_to_where_one_only_finishes(screen: Screen) -> None:
    seen = screen
    for _ in range(7):
        seen = after(seen, press(Key.BACK))
    assert isinstance(seen, Welcome | Resting | CheckedIn | LeftToday)


def test_t2_back_leads_from_the_badge_to_the_greeting_and_from_there_to_the_welcome() -> None:
    assert isinstance(after(choosing(), press(Key.BACK)), WelcomeBack)
    assert after(choosing(), press(Key.BACK), press(Key.BACK)) == Welcome()


def test_t2_the_key_that_prints_and_the_key_that_goes_back_are_both_on_the_badge_s_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    put_on(window, screens["badge"])
    assert button(window, Key.PRINT).isEnabled()
    assert button(window, Key.BACK).isEnabled()


@pytest.mark.parametrize("camera", list(Camera))
def test_t4_the_privacy_notice_is_one_tap_away_without_a_code(window: AttendeeWindow, camera: Camera) -> None:
    assert button(put_on(window, Welcome(camera)), Key.PRIVACY)


@pytest.mark.parametrize("called", ["badge", "badge-nameless", "find-name", "find-proof"])
@pytest.mark.parametrize("size", list(TextSize))
def test_t4_why_we_ask_stands_beside_whatever_is_asked_for(
    window: AttendeeWindow, screens: Mapping[str, Screen], called: str, size: TextSize
) -> None:
    assert button(put_on(window, screens[called], size), Key.WHY)
    opened = after(screens[called], press(Key.WHY))
    assert isinstance(opened, Over)
    assert after(opened, press(Key.BACK)) == screens[called]


REASONS = {
    "first name": "name",
    "full name": "name",
    "organisation": "show",
    "place": "show",
    "role": "show",
    "fine": "photos",
    "no": "photos",
    "happy": "talking",
    "ask": "talking",
    "quiet": "talking",
}
"""What answers for each choice about a person that the badge offers; its pronouns are written as they are said."""
PRONOUNS = {"they/them", "she/her", "he/him"}


@pytest.mark.parametrize("size", list(TextSize))
def test_t4_the_one_key_answers_for_every_field_of_the_form_by_its_name(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    asked = {key.text() for key in buttons(put_on(window, screens["badge"], size)) if key.isCheckable()}
    larger = say("badge.larger")  # asks for nothing about anybody
    assert asked - {larger} == {say(f"badge.{choice}") for choice in REASONS} | PRONOUNS
    told = " ".join(texts_in_order(put_on(window, after(screens["badge"], press(Key.WHY)), size)))
    for reason in {*REASONS.values(), "pronouns"}:
        assert say(f"why-we-ask.{reason}") in told
        assert say(f"why-we-ask.{reason} why") in told
