"""What a screen reader finds on every screen: all that the eye finds, in the order of reading, and nothing else."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from kiosk.flow.screens import Screen
from tests.ui.attendee.looking import buttons, put_on, settle
from tests.ui.attendee.tree import Role, nodes, offenders
from tests.ui.wrappers import places_of_qt
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow
from ui.words import say


def stand(window: AttendeeWindow, screen: Screen, size: TextSize = TextSize.STANDARD) -> None:
    """Show `screen` until layouts have shown what came late."""
    put_on(window, screen, size)
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        settle()


@pytest.mark.parametrize("size", TextSize)
def test_screen_readers_find_what_the_eye_finds_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    found = {}
    for name, screen in screens.items():
        stand(window, screen, size)
        assert window.page is not None
        found[name] = list(offenders(window.page))
    assert {name: here for name, here in found.items() if here} == {}


def test_of_several_sizes_one_holds_and_screen_readers_tell_which(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    stand(window, screens["panel-text-and-contrast"], TextSize.LARGE_A)
    choices = [node for node in nodes(window) if node.role == Role.RadioButton]
    assert [node.name for node in choices if node.state.checked] == [
        say("text-and-contrast.large_a"),
        say("text-and-contrast.moor"),
    ]
    assert len(choices) == len(TextSize) + len(ThemeName)


def test_the_label_of_a_line_to_type_in_is_its_name_and_known_as_its_label(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    stand(window, screens["find-name"])
    line = next(node for node in nodes(window) if node.role == Role.EditableText)
    assert [node.name for node in nodes(window) if node.labels] == [line.name]


def test_capitals_are_told_to_be_on(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    stand(window, screens["find-name"])
    for on in (True, False):
        shift = next(key for key in buttons(window) if key.accessibleName() == say("keyboard.shift spoken"))
        QTest.mouseClick(shift, Qt.MouseButton.LeftButton)
        assert [bool(node.state.checked) for node in nodes(window) if node.widget is shift] == [on]


def test_no_screen_holds_places_in_layouts_that_qt_deletes(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    before = places_of_qt()
    for screen in screens.values():
        stand(window, screen)
    assert places_of_qt() - before == set()
