"""How the house's button behaves under finger, key and screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.theme import HALO, Look, TextSize, load_look

LEFT = Qt.MouseButton.LeftButton
MAIN = (Kind.PRIMARY, Kind.SECONDARY)
TOUCHED = (Kind.QUIET, Kind.SMALL, Kind.CHOICE, Kind.GLASS, Kind.BAR)


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(0, image.width()) for y in (image.height() // 2,)}


def test_a_button_acts_when_it_is_let_go_not_when_it_is_pressed(look: Look, show: Callable[..., None]) -> None:
    button = Button(look, "Print my badge", Kind.PRIMARY)
    show(button)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    QTest.mousePress(button, LEFT)
    assert clicks == []
    QTest.mouseRelease(button, LEFT)
    assert len(clicks) == 1


def test_a_finger_that_slides_off_changes_its_mind(qtbot: QtBot, look: Look, show: Callable[..., None]) -> None:
    button = Button(look, "Print my badge")
    show(button)
    QTest.mousePress(button, LEFT)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(-50, -50))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_act_on_release(qtbot: QtBot, look: Look, show: Callable[..., None], key: Qt.Key) -> None:
    button = Button(look, "Join this session")
    show(button)
    button.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyPress(button, key)
    with qtbot.waitSignal(button.clicked):
        QTest.keyRelease(button, key)


def test_an_enter_pressed_on_the_screen_before_does_nothing_here(
    qtbot: QtBot, look: Look, show: Callable[..., None]
) -> None:
    button = Button(look, "Join this session")
    show(button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyRelease(button, Qt.Key.Key_Return)


def test_the_focus_ring_is_amber_inside_ink(
    look: Look, show: Callable[..., None], picture: Callable[[QWidget], QImage]
) -> None:
    button = Button(look, "Join")
    show(button, 400, 104)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    row = [picture(button).pixelColor(x, 52).name().upper() for x in range(HALO)]
    assert row[2:4] == [look.theme.ink, look.theme.ink]
    assert row[5:7] == [look.theme.focus, look.theme.focus]


def test_a_finger_leaves_no_focus_ring(
    look: Look, show: Callable[..., None], picture: Callable[[QWidget], QImage]
) -> None:
    button = Button(look, "Join")
    show(button, 400, 104)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert QColor(look.theme.focus).name().upper() not in colours_in(picture(button))


@pytest.mark.parametrize("kind", MAIN)
@pytest.mark.parametrize("size", list(TextSize))
def test_main_actions_are_88_high_and_320_wide(qapp: object, kind: Kind, size: TextSize) -> None:
    least = Button(load_look(size=size), "Go", kind).minimumSizeHint()
    assert least.height() - 2 * HALO >= 88
    assert least.width() - 2 * HALO >= 320


@pytest.mark.parametrize("kind", TOUCHED)
def test_every_other_target_is_60(look: Look, kind: Kind) -> None:
    least = Button(look, "Go", kind, Icon.CHECK).minimumSizeHint()
    assert min(least.height(), least.width()) - 2 * HALO >= 60


def test_long_words_make_the_button_taller_not_cut(look: Look) -> None:
    button = Button(look, "Join this session: listening well when someone tells you something hard " * 2)
    assert button.heightForWidth(400) > button.heightForWidth(1200) >= 88


def test_a_choice_tells_screen_readers_that_it_is_checked(look: Look, show: Callable[..., None]) -> None:
    button = Button(look, "Show my pronouns", Kind.CHOICE)
    show(button)
    button.setChecked(True)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.text(QAccessible.Text.Name) == "Show my pronouns"
    assert spoken.state().checked


def test_a_checked_choice_differs_without_colour(
    look: Look, show: Callable[..., None], picture: Callable[[QWidget], QImage]
) -> None:
    button = Button(look, "Show my pronouns", Kind.CHOICE)
    show(button, 400, 76)
    before = picture(button).convertToFormat(QImage.Format.Format_Grayscale8)
    button.setChecked(True)
    assert picture(button).convertToFormat(QImage.Format.Format_Grayscale8) != before


def ink_columns(image: QImage, ink: str) -> list[int]:
    rows = range(20, image.height() - 20)
    return [x for x in range(20, image.width() - 20) if any(image.pixelColor(x, y).name().upper() == ink for y in rows)]


def test_right_to_left_puts_the_icon_and_words_on_the_right(
    look: Look, show: Callable[..., None], picture: Callable[[QWidget], QImage]
) -> None:
    button: QWidget = Button(look, "Go", Kind.SECONDARY, Icon.SEARCH)
    show(button, 600, 104)
    assert max(ink_columns(picture(button), look.theme.ink)) < 200
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(ink_columns(picture(button), look.theme.ink)) > 400


def test_what_follows_the_first_line_is_smaller_and_below_it(look: Look) -> None:
    name, both = Button(look, "Grounding"), Button(look, "Grounding\n11:30 to 12:30 · Aire Room")
    room = both.sizeHint().width()
    assert both.sizeHint().height() == both.heightForWidth(room)
    assert room < Button(look, "Grounding 11:30 to 12:30 · Aire Room").sizeHint().width()
    both.resize(400, 120)
    name.resize(400, 120)
    assert name.ink().height() < both.ink().height() < 2.5 * name.ink().height()
    assert both.body().contains(both.ink())
