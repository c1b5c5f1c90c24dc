"""The attendee's page holds at every text size, theme and direction: nothing is cut, the bar never moves."""

import dataclasses
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.icons import Icon
from ui.parts.bottom_bar import BarKey
from ui.parts.button import Button, Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.page import Page
from ui.parts.scroller import Scroller
from ui.parts.text import Text
from ui.theme import Look, TextSize, ThemeName, apply_look, fit_scale, load_look, load_theme

Show = Callable[..., None]
ORDER = ["Ask a person", "Quiet room and support", "Language", "Text and contrast", "Read aloud"]
SIZES = [(1366, 768), (1920, 1080), (1024, 768)]


def badge_page(look: Look) -> Page:
    page = Page(look)
    page.show_heading("Step 2 of 3", "next: we print it", "Your badge, your choice", "It shows what you like.")
    choices = ChoiceList(look)
    choices.show_choices([Choice(key, f"Show my {key}", Icon.USER) for key in ("pronouns", "organisation", "place")])
    page.add_side(choices)
    page.add_action(Button(look, "Print my badge", Kind.PRIMARY, Icon.PRINTER))
    page.add_action(Button(look, "I don’t want a badge"))
    return page


def shown_keys(page: Page) -> list[str]:
    keys = [page.bar.key(key) for key in BarKey if page.bar.key(key).isVisible()]
    return [key.text() for key in sorted(keys, key=lambda key: key.x())]


def within(page: Page, part: QWidget) -> bool:
    return page.rect().contains(part.rect().translated(part.mapTo(page, QPoint(0, 0))))


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_any_window(qapp: object, show: Show, size: tuple[int, int]) -> None:
    page = badge_page(load_look(scale=fit_scale(*size)))
    show(page, *size)
    assert (page.width(), page.height()) == size
    for part in [*page.findChildren(Button), *page.findChildren(Text)]:
        if part.isVisible():
            assert within(page, part)
            assert part.height() >= part.heightForWidth(part.width())


@pytest.mark.parametrize("text_size", list(TextSize))
@pytest.mark.parametrize("pinned", [False, True])
def test_the_window_is_never_asked_to_grow(qapp: object, text_size: TextSize, pinned: bool) -> None:
    page = Page(load_look(size=text_size), pin_side=pinned)
    page.show_heading("Step 1 of 3", "next: check your badge", "Welcome. Show your code to the camera", "Hold it " * 9)
    assert page.minimumSizeHint().width() <= 1366
    assert page.minimumSizeHint().height() <= 768


def test_the_bar_has_the_same_five_keys_in_the_same_order(look: Look, show: Show) -> None:
    page = badge_page(look)
    show(page, 1366, 768)
    assert shown_keys(page) == ORDER
    assert page.bar.height() == 88


@pytest.mark.parametrize("text_size", [TextSize.LARGE_A, TextSize.LARGE_B])
def test_large_layouts_keep_the_first_two_keys_and_more(qapp: object, show: Show, text_size: TextSize) -> None:
    page = badge_page(load_look(size=text_size))
    show(page, 1366, 768)
    assert shown_keys(page) == ["Ask a person", "Quiet room", "More"]


@pytest.mark.parametrize("key", list(BarKey))
def test_each_key_of_the_bar_says_its_name(look: Look, key: BarKey) -> None:
    page = badge_page(look)
    spy = QSignalSpy(page.bar.pressed)
    page.bar.key(key).click()
    assert spy.at(0) == [key.value]


def test_right_to_left_mirrors_the_page(look: Look, show: Show) -> None:
    page = badge_page(look)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(page, 1366, 768)
    assert shown_keys(page) == ORDER[::-1]
    assert page.findChildren(ChoiceList)[0].mapTo(page, QPoint(0, 0)).x() < 683


def visible_key(page: Page, name: str) -> Button | None:
    return next((key for key in page.findChildren(Button) if key.text() == name and key.isVisible()), None)


def test_a_column_that_does_not_fit_is_moved_by_keys(qtbot: QtBot, show: Show) -> None:
    page = badge_page(load_look(size=TextSize.LARGE_B))
    show(page, 1366, 768)
    qtbot.waitUntil(lambda: visible_key(page, "Further down") is not None)
    assert visible_key(page, "Further up") is None
    while down := visible_key(page, "Further down"):
        QTest.mouseClick(down, Qt.MouseButton.LeftButton)
    assert (last := visible_key(page, "I don’t want a badge"))
    assert within(page, last)
    assert visible_key(page, "Further up")


def test_another_look_reaches_every_part_in_place(look: Look, show: Show) -> None:
    page = badge_page(look)
    show(page, 1366, 768)
    night = dataclasses.replace(look, theme=load_theme(ThemeName.EVENING))
    apply_look(page, night)
    colours = {page.grab().toImage().pixelColor(x, y).name().upper() for x in (5, 60) for y in (5, 700, 520)}
    assert {night.theme.paper, night.theme.surface, night.theme.primary} <= colours


def test_changing_the_text_size_and_back_gives_the_same_picture(qtbot: QtBot, look: Look, show: Show) -> None:
    page = badge_page(look)
    show(page, 1366, 768)
    before = page.grab().toImage()
    apply_look(page, load_look(size=TextSize.LARGE_B))
    assert page.grab().toImage() != before
    apply_look(page, look)
    qtbot.waitUntil(lambda: page.grab().toImage() == before)


def test_a_long_heading_moves_the_actions_into_the_column(qtbot: QtBot, look: Look, show: Show) -> None:
    page = badge_page(look)
    show(page, 1366, 768)
    page.show_heading(
        "Step 2 of 3", "next: we print it", "Your badge, your choice " * 8, "It shows what you like. " * 8
    )
    assert (page.width(), page.height()) == (1366, 768)
    qtbot.waitUntil(lambda: visible_key(page, "Further down") is not None)


def test_words_that_come_later_are_not_pushed_out_of_sight(qtbot: QtBot, look: Look, show: Show) -> None:
    page = Page(look, pin_side=True)
    page.show_heading("Step 1 of 3", "next: check your badge", "Welcome. Show your code", "Hold it here.")
    page.add_action(Button(look, "I don’t have my code"))
    page.add_action(Button(look, "I haven’t booked"))
    show(page, 1366, 768)
    page.add(late := Text(look, "We couldn’t read that yet. " * 30))
    qtbot.waitUntil(lambda: visible_key(page, "Further down") is not None)
    assert late.mapTo(page, QPoint(0, 0)).y() < 400
    assert late.visibleRegion().boundingRect().height() > 200


def docked(text_size: TextSize) -> tuple[Page, QWidget]:
    """Return a page of many words over a dock that leaves little room for them."""
    page, dock = Page(load_look(size=text_size), pin_side=True), QWidget()
    page.show_heading("Step 1 of 3", "next: look", "Your name", "Hold it " * 120)
    page.set_shares(1, 0)
    dock.setFixedHeight(430)
    page.add_dock(dock)
    return page, dock


def keys_that_move(page: Page) -> dict[str, Button]:
    """Return the keys that move the words, by what they say."""
    shown = {key.text(): key for key in page.findChildren(Button) if key.isVisible()}
    return {words: shown[words] for words in ("Further down", "Further up") if words in shown}


@pytest.mark.parametrize("text_size", list(TextSize))
def test_a_dock_is_never_pushed_aside_by_words(qapp: object, show: Show, text_size: TextSize) -> None:
    page, dock = docked(text_size)
    show(page, 1366, 768)
    assert (page.height(), dock.height()) == (768, 430)
    assert within(page, dock)
    assert within(page, page.title)


@pytest.mark.parametrize(("room", "between"), [(430, ["Further down", "Further up"]), (560, ["Further down"])])
def test_above_a_dock_keys_lead_down_to_the_end_and_back_to_the_title(
    qtbot: QtBot, show: Show, room: int, between: Sequence[str]
) -> None:
    page, dock = docked(TextSize.LARGE_A)
    dock.setFixedHeight(room)
    show(page, 1366, 768)
    seen = [keys_that_move(page)]
    while "Further down" in keys_that_move(page):
        QTest.mouseClick(keys_that_move(page)["Further down"], Qt.MouseButton.LeftButton)
        seen.append(keys_that_move(page))
    first, *middle, last = map(list, seen)
    assert (first, last) == (["Further down"], ["Further up"])
    assert middle
    assert all(keys == between for keys in middle)
    QTest.mouseClick(keys_that_move(page)["Further up"], Qt.MouseButton.LeftButton)
    assert page.title.visibleRegion().boundingRect() == page.title.rect()


def is_visible(part: QWidget, wanted: bool) -> bool:
    return part.isVisible() is wanted


def test_keys_that_move_a_column_go_once_all_fits_without_them(qtbot: QtBot, look: Look, show: Show) -> None:
    scroller, part = Scroller(look), QWidget()
    scroller.column.addWidget(part)
    show(scroller, 400, 300)
    down = next(key for key in scroller.findChildren(Button) if key.text() == "Further down")
    for height, is_shown in ((500, True), (280, False), (301, True), (299, False)):
        part.setFixedHeight(height)
        qtbot.waitUntil(partial(is_visible, down, is_shown))


def test_the_end_of_a_column_can_be_reached_though_its_keys_take_room(qtbot: QtBot, look: Look, show: Show) -> None:
    scroller, part = Scroller(look), QWidget()
    scroller.column.addWidget(part)
    show(scroller, 400, 300)
    part.setFixedHeight(500)
    key = next(key for key in scroller.findChildren(Button) if key.text() == "Further down")
    qtbot.waitUntil(key.isVisible)
    for _ in range(2):
        key.click()
    qtbot.waitUntil(lambda: part.mapToGlobal(part.rect().bottomLeft()).y() < key.mapToGlobal(key.rect().topLeft()).y())


def test_no_key_leads_down_to_empty_room(qtbot: QtBot, look: Look, show: Show) -> None:
    scroller, part = Scroller(look), QWidget()
    scroller.column.addWidget(part)
    scroller.column.addSpacing(200)
    show(scroller, 400, 300)
    down = next(key for key in scroller.findChildren(Button) if key.text() == "Further down")
    for height, is_shown in ((500, True), (180, False)):
        part.setFixedHeight(height)
        qtbot.waitUntil(partial(is_visible, down, is_shown))


def test_what_is_below_is_named_at_the_top_alone(qtbot: QtBot, look: Look, show: Show) -> None:
    scroller, part = Scroller(look), QWidget()
    scroller.column.addWidget(part)
    scroller.name_what_is_below("What to choose")
    part.setFixedHeight(1500)
    show(scroller, 400, 300)
    down = next(key for key in scroller.findChildren(Button) if key.text() == "What to choose")
    down.click()
    assert down.text() == "Further down"
    scroller.rewind()
    assert down.text() == "What to choose"


def test_what_is_kept_comes_last_in_the_largest_letters_and_goes_back(qtbot: QtBot, look: Look, show: Show) -> None:
    page = badge_page(look)
    page.show_heading(
        "Step 2 of 3", "next: we print it", "Your badge", "It shows what you like.", "We keep your choices."
    )
    show(page, 1366, 768)
    assert page.step.text() == "Step 2 of 3  ·  next: we print it  ·  We keep your choices."
    apply_look(page, load_look(size=TextSize.LARGE_B))
    last = next(key for key in page.findChildren(Button) if key.text() == "I don’t want a badge")
    qtbot.waitUntil(lambda: page.kept.mapTo(page, QPoint(0, 0)).y() > last.mapTo(page, QPoint(0, 0)).y())
    assert (page.step.text(), page.kept.text()) == ("Step 2 of 3  ·  next: we print it", "We keep your choices.")
    apply_look(page, look)
    qtbot.waitUntil(page.kept.isHidden)
    assert "We keep your choices." in page.step.text()


def test_no_two_keys_move_two_columns(qtbot: QtBot, look: Look, show: Show) -> None:
    page = badge_page(look)
    page.show_heading("Step 2 of 3", "next: we print it", "Your badge")
    words, aside = Text(look, "It shows what you like. " * 60), Text(look, "You can change it. " * 60)
    page.add(words)
    page.add_side(aside)
    show(page, 1366, 768)
    qtbot.waitUntil(lambda: aside.mapTo(page, QPoint(0, 0)).y() > words.mapTo(page, QPoint(0, 0)).y())
    assert keys_that_move(page)
