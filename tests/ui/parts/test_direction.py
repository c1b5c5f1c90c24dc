"""Words and numbers keep their order where two directions of writing meet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from ui.parts.direction import has_letters_from_right, numbers_whole

CALL = "116 123 پر فون کریں۔"
NAMED = "Samaritans، دن رات"


def places(text: str, direction: Qt.LayoutDirection, *pieces: str) -> list[float]:
    """Return how far from the left each of `pieces` is painted."""
    layout, option = QTextLayout(text), QTextOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    found = [line.cursorToX(text.index(piece) + 1) for piece in pieces]
    return [place[0] for place in found if isinstance(place, tuple)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LayoutDirectionAuto])
def test_a_telephone_number_reads_as_it_is_dialled_among_words_from_the_right(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    first, second = places(numbers_whole(CALL), direction, "116", "123")
    assert first < second


def test_without_that_its_groups_would_change_places(qtbot: QtBot) -> None:
    first, second = places(CALL, Qt.LayoutDirection.RightToLeft, "116", "123")
    assert first > second


def test_a_sentence_from_the_right_may_begin_with_a_name_from_the_left(qtbot: QtBot) -> None:
    assert has_letters_from_right(NAMED)
    name, rest = places(NAMED, Qt.LayoutDirection.RightToLeft, "Samaritans", "دن")
    assert name > rest


@pytest.mark.parametrize("text", ["Call 116 123.", "Polski, jeszcze niesprawdzone", "10:00"])
def test_what_is_written_from_the_left_only_is_left_alone(text: str) -> None:
    assert not has_letters_from_right(text)
    assert numbers_whole(text).replace("\u2066", "").replace("\u2069", "") == text
