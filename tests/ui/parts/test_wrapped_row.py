"""Parts that stand side by side while there is room, and never break a word for it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.button import Button, Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.wrapped_row import WrappedRow
from ui.theme import Look, TextSize, load_look

WORDS = ("Organizacja", "Miejscowość", "Funkcja")


def chips(look: Look) -> ChoiceList:
    made = ChoiceList(look, across=True)
    made.show_choices(Choice(word, word) for word in WORDS)
    return made


def test_chips_stand_side_by_side_where_there_is_room(look: Look, show: Callable[..., None]) -> None:
    made = chips(look)
    show(made, 900)
    first, second, third = (made.button(word).geometry() for word in WORDS)
    assert first.top() == second.top() == third.top()
    assert first.right() < second.left() < second.right() < third.left()


def test_a_chip_that_does_not_fit_begins_another_row(look: Look, show: Callable[..., None]) -> None:
    made = chips(look)
    show(made, 480)
    first, second, third = (made.button(word).geometry() for word in WORDS)
    assert first.top() == second.top()
    assert (third.left(), third.top()) == (0, second.bottom() + 1)
    assert made.heightForWidth(480) == third.bottom() + 1
    assert made.button("Organizacja").width() == made.button("Organizacja").sizeHint().width()


def test_from_right_to_left_they_begin_at_the_right(look: Look, show: Callable[..., None]) -> None:
    made = chips(look)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(made, 900)
    first, second, _ = (made.button(word).geometry() for word in WORDS)
    assert first.right() == 899
    assert second.right() < first.left()


@pytest.mark.parametrize("size", [TextSize.LARGE_A, TextSize.LARGE_B])
def test_large_chips_stand_one_below_the_other(size: TextSize, show: Callable[..., None]) -> None:
    made = chips(load_look(size=size))
    show(made, 900, 600)
    tops = [made.button(word).y() for word in WORDS]
    assert sorted(set(tops)) == tops
    assert {made.button(word).width() for word in WORDS} == {900}


def test_what_was_shown_before_is_gone(look: Look, show: Callable[..., None]) -> None:
    made = chips(look)
    show(made, 900)
    made.show_choices([Choice("one", "One")])
    assert [part for part in made.findChildren(QWidget) if part.isVisible()] == [made.button("one")]
    assert made.button("one").geometry().topLeft().isNull()


@pytest.fixture
def ways(look: Look) -> QWidget:
    row = QWidget()
    line = WrappedRow(row, flush=True)
    for words in ("Back", "My day", "Finish and clear the screen"):
        line.addWidget(Button(look, words, Kind.SMALL))
    return row


def test_the_last_of_a_flush_row_ends_where_the_room_does(ways: QWidget, show: Callable[..., None]) -> None:
    show(ways, 900)
    first, _, last = (key.geometry() for key in ways.findChildren(Button))
    assert (first.left(), last.right()) == (0, 899)
    assert first.height() == last.height()


@pytest.mark.parametrize("tight", [True, False])
def test_only_a_tight_row_squeezes_its_parts_before_another_begins(
    ways: QWidget, show: Callable[..., None], tight: bool
) -> None:
    line = ways.layout()
    assert isinstance(line, WrappedRow)
    line.set_tight(tight=tight)
    show(ways, 480)
    tops = {key.y() for key in ways.findChildren(Button)}
    assert (len(tops) == 1) is tight


def test_what_is_hidden_takes_no_room(ways: QWidget, show: Callable[..., None]) -> None:
    ways.findChildren(Button)[0].hide()
    show(ways, 900)
    assert ways.findChildren(Button)[1].x() == 0
