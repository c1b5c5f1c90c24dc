"""Everybody's name and language has its place (EXPERIENCE §1: X1, X2)."""

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.event import Event
from kiosk.domain.languages import KNOWN, Languages
from kiosk.flow.inputs import Typed
from kiosk.flow.keys import Key
from kiosk.flow.panels import Language
from kiosk.flow.screens import FindName, Over, Screen, Welcome, WelcomeBack
from kiosk.printing.compose import Composer
from tests.experience.looks import grey
from tests.printing.samples import NAMES, full, ink, names
from tests.screens.samples import SAM
from tests.ui.attendee.looking import buttons, choose, put_on
from ui.attendee.reading import keys_in_order, texts_in_order
from ui.attendee.voice import Voice
from ui.languages import languages
from ui.parts.button import Button
from ui.parts.text import Text
from ui.theme import TextSize
from ui.window import AttendeeWindow

STOCKS = pytest.mark.parametrize("stock", BadgeLayout)
FLAGS = re.compile("[\U0001f1e6-\U0001f1ff\U0001f3f4]")
LONGEST = 100
"""Letters that a name may have, at least."""


@STOCKS
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("larger", [False, True])
def test_x1_every_name_stays_inside_the_badge(composer: Composer, stock: BadgeLayout, name: str, larger: bool) -> None:
    assert min(ink(composer.compose(full(name, larger=larger), stock))) >= 3


@STOCKS
@settings(max_examples=40, deadline=None)
@given(name=names)
def test_x1_any_hundred_letters_at_all_stay_inside_the_badge(composer: Composer, stock: BadgeLayout, name: str) -> None:
    assert min(ink(composer.compose(full(name), stock), 50)) >= 3


def assert_whole(window: AttendeeWindow, name: str, size: TextSize) -> None:
    """Greet somebody of this name, and see that no ink of it reaches the edge of its place."""
    put_on(window, WelcomeBack(replace(SAM, greeting=name)), size)
    greeting = next(text for text in window.findChildren(Text) if name.strip() in text.text())
    light = grey(greeting.grab().toImage())
    dark = light < light.max() - 100
    assert dark.any(), name
    edges = np.concatenate((dark[0], dark[-1], dark[:, 0], dark[:, -1]))
    assert not edges.any(), name


@pytest.mark.parametrize("size", list(TextSize))
def test_x1_every_name_is_whole_on_the_screen(window: AttendeeWindow, size: TextSize) -> None:
    for name in NAMES.values():
        assert_whole(window, name, size)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names.filter(lambda name: name == " ".join(name.split())), st.sampled_from(TextSize))
def test_x1_any_hundred_letters_at_all_are_whole_on_the_screen(
    window: AttendeeWindow, name: str, size: TextSize
) -> None:
    assert_whole(window, name, size)


@pytest.mark.parametrize("name", [*NAMES.values(), "van der berg", "O" * LONGEST])
def test_x1_a_name_is_one_line_in_which_every_letter_stays_as_typed(window: AttendeeWindow, name: str) -> None:
    given: list[object] = []
    window.given.connect(given.append)
    put_on(window, FindName())
    [line] = [line for line in window.findChildren(QLineEdit) if line.isVisibleTo(window)]
    typed = QInputMethodEvent()
    typed.setCommitString(name)
    QApplication.sendEvent(line, typed)
    assert line.text() == name
    assert given[-1] == Typed(name)


def test_x1_no_title_is_asked_for(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    titles = re.compile(r"\b(Mr|Mrs|Ms|Miss|Mx|Dr|Title)\b")
    for called, screen in screens.items():
        assert not titles.search(" ".join(texts_in_order(put_on(window, screen)))), called


def test_x2_languages_stand_in_their_own_script_without_a_flag(event: Event, qtbot: QtBot) -> None:
    asked = replace(event, languages=Languages("en", KNOWN[1:], unreviewed=True))
    window = AttendeeWindow(asked, voice=Voice("mock"))
    qtbot.addWidget(window)
    put_on(window, Over(Language(), Welcome()))
    keys = [
        key.text().splitlines()[0] for key in keys_in_order(window) if isinstance(key, Button) and key.isCheckable()
    ]
    assert keys == [languages()[code].name for code in KNOWN]
    assert not FLAGS.search(" ".join(texts_in_order(window)))


def test_x2_the_way_to_the_languages_is_on_every_screen(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for called, screen in screens.items():
        assert Key.LANGUAGE in {key.objectName() for key in buttons(put_on(window, screen))}, called


def test_x2_quiet_room_prayer_room_and_food_labels_are_told_without_a_code(
    window: AttendeeWindow, screens: Mapping[str, Screen], event: Event
) -> None:
    put_on(window, screens["panel-map"])
    said = " ".join(text for part in ("Places", "Wi-Fi, food") for text in texts_in_order(choose(window, part)))
    for text in (event.texts.prayer_room, event.texts.food, event.texts.quiet_room, event.texts.step_free):
        assert text
        assert text in said
    assert "label" in event.texts.food
    assert Key.MAP in {key.objectName() for key in buttons(put_on(window, Welcome()))}
