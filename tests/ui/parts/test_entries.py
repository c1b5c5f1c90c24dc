"""Fields, choices, lists and pictures: what they tell the screen, and what they tell someone who cannot see it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Notice, NoticeKind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.field import Field
from ui.parts.picture_view import PictureView
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.scan_frame import ScanFrame
from ui.parts.staff_header import StaffHeader
from ui.parts.text import Text
from ui.theme import Ink, Look

Show = Callable[..., None]
ROWS = [
    ResultRow("a", "Katarzyna Żółkiewska", "Leeds City Council", "KX-0012", "Booked", Icon.CIRCLE),
    ResultRow("b", "عائشہ کاظمی", "", "KX-0041", "Here", Icon.CIRCLE_CHECK, Ink.DONE),
]


def test_a_field_is_heard_by_its_label_and_note(look: Look, show: Show) -> None:
    field = Field(look, "What should the badge say?")
    show(field)
    field.show_note("A name helps people greet you.")
    heard = QAccessible.queryAccessibleInterface(field.line)
    assert heard.text(QAccessible.Text.Name) == "What should the badge say?"
    assert heard.text(QAccessible.Text.Description) == "A name helps people greet you."


def test_a_field_takes_a_hundred_characters_of_any_script(look: Look) -> None:
    field = Field(look, "Name")
    field.set_text("ਗੁਰਪ੍ਰੀਤ " * 50)
    assert len(field.text()) == 100
    assert "Noto Sans Gurmukhi" in field.line.font().families()


def test_typing_and_enter_are_told_apart(look: Look, show: Show) -> None:
    field = Field(look, "Name")
    show(field)
    edited, entered = QSignalSpy(field.edited), QSignalSpy(field.entered)
    QTest.keyClicks(field.line, "Sam")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert edited.count() == 3
    assert entered.at(0) == ["Sam"]


def test_choices_tell_which_one_changed_and_how(look: Look, show: Show) -> None:
    choices = ChoiceList(look)
    choices.show_choices([Choice("pronouns", "Show my pronouns"), Choice("place", "Show my place", on=True)])
    show(choices)
    spy = QSignalSpy(choices.changed)
    QTest.mouseClick(choices.button("pronouns"), Qt.MouseButton.LeftButton)
    assert spy.at(0) == ["pronouns", True]
    assert choices.chosen() == ("pronouns", "place")


def test_exclusive_choices_hold_one_at_a_time(look: Look, show: Show) -> None:
    choices = ChoiceList(look, exclusive=True, across=True)
    choices.show_choices([Choice("a", "Paper", on=True), Choice("b", "Evening")])
    show(choices, 900, 80)
    choices.button("b").click()
    assert choices.chosen() == ("b",)


def test_enter_in_the_list_chooses_the_current_row(look: Look, show: Show) -> None:
    rows = ResultList(look, "Results")
    show(rows, 900, 300)
    rows.show_rows(ROWS)
    spy = QSignalSpy(rows.chosen)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert spy.at(0) == ["b"]


def test_a_new_list_is_ready_for_enter_at_its_first_row(look: Look) -> None:
    rows = ResultList(look, "Results")
    spy = QSignalSpy(rows.chosen)
    rows.choose_current()
    rows.show_rows(ROWS)
    rows.choose_current()
    assert [spy.at(n) for n in range(spy.count())] == [["a"]]


@pytest.mark.parametrize(("steps", "key"), [(1, "b"), (5, "b"), (-1, "a")])
def test_arrow_keys_of_the_search_field_move_the_list(look: Look, steps: int, key: str) -> None:
    rows = ResultList(look, "Results")
    rows.show_rows(ROWS)
    rows.step(steps)
    spy = QSignalSpy(rows.chosen)
    rows.choose_current()
    assert spy.at(0) == [key]


def test_a_row_is_heard_whole_and_at_least_44_high(look: Look, show: Show) -> None:
    rows = ResultList(look, "Results")
    show(rows, 900, 300)
    rows.show_rows(ROWS)
    index = rows.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Katarzyna Żółkiewska, Leeds City Council, KX-0012, Booked"
    assert rows.visualRect(index).height() >= 44
    assert not rows.grab().toImage().isNull()


def half_red_half_green() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#00C000"))
    for x in range(320):
        for y in range(480):
            image.setPixelColor(x, y, QColor("#C00000"))
    return image


def test_the_camera_picture_is_mirrored_and_dimmed_outside_the_frame(look: Look, show: Show) -> None:
    panel = ScanFrame(look)
    show(panel, 600, 640)
    panel.show_picture(half_red_half_green())
    shot, inside = panel.grab().toImage(), panel.frame().toRect()
    right = inside.center() + QPoint(inside.width() // 4, 0)
    assert shot.pixelColor(right).name() == "#c00000"
    assert shot.pixelColor(inside.left() // 2, right.y()).greenF() < 0.5


def test_hiding_the_camera_forgets_the_picture(look: Look, show: Show) -> None:
    panel = ScanFrame(look)
    show(panel, 600, 640)
    empty = panel.grab().toImage()
    panel.show_picture(half_red_half_green())
    spy = QSignalSpy(panel.hide_toggled)
    panel.set_hidden(True)
    panel.set_hidden(False)
    assert [spy.at(n) for n in range(2)] == [[True], [False]]
    assert panel.grab().toImage() == empty


def test_a_picture_has_words_for_those_who_hear_the_screen(look: Look, show: Show) -> None:
    view = PictureView(look)
    show(view)
    view.show_picture(half_red_half_green(), "Your badge: Sam, they / them")
    heard = QAccessible.queryAccessibleInterface(view)
    assert heard.role() == QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == "Your badge: Sam, they / them"
    view.clear_picture()
    assert heard.text(QAccessible.Text.Name) == ""


def test_notices_differ_without_colour(look: Look, show: Show) -> None:
    shots = []
    for kind in NoticeKind:
        notice = Notice(look, kind, "Someone is coming.")
        show(notice, 600, 90)
        shots.append(notice.grab().toImage().convertToFormat(QImage.Format.Format_Mono))
    assert all(one != other for at, one in enumerate(shots) for other in shots[at + 1 :])


def test_a_message_can_give_way_to_another(look: Look, show: Show) -> None:
    notice = Notice(look, NoticeKind.INFO, "Someone is on the way.")
    show(notice, 600, 90)
    before = notice.grab().toImage()
    notice.show_message(NoticeKind.HELP, "Someone is coming.")
    assert notice.grab().toImage() != before
    assert [text.text() for text in notice.findChildren(Text)] == ["Someone is coming."]


def test_the_staff_header_is_heather_and_says_who_is_signed_in(look: Look, show: Show) -> None:
    header = StaffHeader(look)
    header.show_header("Welcome desk", "Station North")
    header.add_action(Button(look, "Lock", Kind.STAFF, Icon.LOCK))
    show(header, 900, 76)
    assert header.grab().toImage().pixelColor(2, 2).name().upper() == look.theme.help
    assert [text.text() for text in header.findChildren(Text)] == ["Welcome desk", "Station North"]


def test_a_badge_picture_is_never_distorted(look: Look, show: Show) -> None:
    view = PictureView(look)
    show(view, 900, 300)
    view.show_picture(half_red_half_green(), "Your badge")
    place, shot = view.place(), view.grab().toImage()
    assert place.width() / place.height() == pytest.approx(640 / 480, rel=0.02)
    assert shot.pixelColor(place.center().toPoint() - QPoint(20, 0)).name() == "#c00000"


def test_the_panel_says_what_went_on_in_words(look: Look, show: Show) -> None:
    panel = ScanFrame(look)
    show(panel, 600, 640)
    panel.set_describing("The camera looks for your code.")
    panel.show_message("We couldn’t read that yet.")
    assert panel.accessibleName() == "The camera looks for your code."
    assert [text.text() for text in panel.findChildren(Text) if text.isVisible()] == ["We couldn’t read that yet."]
    assert not panel.grab().toImage().isNull()


def test_showing_other_choices_forgets_the_ones_before(look: Look, show: Show) -> None:
    choices = ChoiceList(look)
    show(choices, 400, 200)
    choices.show_choices([Choice("a", "Room 1")])
    choices.show_choices([Choice("b", "Room 2", on=True)])
    assert choices.chosen() == ("b",)
    assert [button.text() for button in choices.findChildren(Button) if not button.isHidden()] == ["Room 2"]
