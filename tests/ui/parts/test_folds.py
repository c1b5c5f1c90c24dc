"""Where a column that scrolls ends: between two lines or keys, wherever one can be seen whole."""

from collections.abc import Callable
from itertools import accumulate

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.attendee.looking import seen_of, settle
from ui.parts.button import Button
from ui.parts.folds import first_whole, last_whole
from ui.parts.scroller import Scroller
from ui.parts.text import Text
from ui.theme import Look, Role, TextSize, load_look

HEIGHTS = st.lists(st.floats(1, 200), min_size=1, max_size=40)


def stacked(heights: list[float]) -> list[tuple[float, float]]:
    ends = list(accumulate(heights))
    return list(zip([0.0, *ends], ends, strict=False))


@given(HEIGHTS, st.floats(0, 4000), st.floats(50, 1000))
def test_no_line_that_begins_well_in_sight_is_cut(heights: list[float], top: float, high: float) -> None:
    pieces = stacked(heights)
    fold = last_whole(pieces, top, top + high)
    assert top < fold <= top + high
    assert not [piece for piece in pieces if top + high * 0.35 <= piece[0] < fold < piece[1]]


@given(HEIGHTS, st.floats(0, 4000), st.floats(50, 1000))
def test_what_is_cut_above_is_what_would_be_cut_below_upside_down(
    heights: list[float], top: float, high: float
) -> None:
    pieces = stacked(heights)
    upside_down = [(-ends, -begins) for begins, ends in pieces]
    assert first_whole(pieces, top, top + high) == -last_whole(upside_down, -top - high, -top)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(20, 900), min_size=3, max_size=14), st.integers(0, 13))
def test_nothing_of_a_column_is_hidden_in_every_view(
    look: Look, qtbot: QtBot, heights: list[int], heading: int
) -> None:
    scroller = Scroller(look)
    for number, height in enumerate(heights):
        scroller.column.addWidget(key := Button(look, "Session"))
        key.setFixedHeight(height)
        if number == heading:
            scroller.column.addWidget(Text(look, "Later today " * 12, Role.SECTION))
    qtbot.addWidget(scroller)
    scroller.resize(400, 500)
    scroller.show()
    settle()
    inside = scroller.column.parentWidget()
    assert inside is not None
    down = next(key for key in scroller.findChildren(Button) if key.text() == "Further down")
    shown = QRegion()
    while True:
        shown += (inside.mask() if not inside.mask().isEmpty() else QRegion(inside.rect())) & inside.visibleRegion()
        if not down.isVisible():
            break
        down.click()
    assert shown == QRegion(inside.rect())


def test_every_key_of_a_column_is_seen_whole_on_the_way_down(look: Look, show: Callable[..., None]) -> None:
    scroller = Scroller(look)
    keys = [Button(look, f"Session {number}") for number in range(12)]
    for key in keys:
        scroller.column.addWidget(key)
    show(scroller, 400, 500)
    down = next(key for key in scroller.findChildren(Button) if key.text() == "Further down")
    seen: set[str] = set()
    while True:
        shown = {key.text(): seen_of(key).boundingRect() for key in keys}
        assert all(part.isEmpty() or part == keys[0].rect() for part in shown.values())
        seen |= {words for words, part in shown.items() if not part.isEmpty()}
        if down.isHidden():
            break
        QTest.mouseClick(down, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert seen == {key.text() for key in keys}


def test_a_heading_is_not_left_behind_by_what_it_is_for(look: Look, show: Callable[..., None]) -> None:
    scroller = Scroller(look)
    heading = Text(look, "Later", Role.SECTION)
    for part in (Button(look, "One"), Button(look, "Two"), heading, Button(look, "Three")):
        scroller.column.addWidget(part)
    show(scroller, 400, 104 * 2 + 50 + 80)
    inside = heading.parentWidget()
    assert inside is not None
    assert inside.mask().boundingRect().bottom() < heading.y()


@pytest.mark.parametrize("width", range(560, 800, 20))
def test_what_the_keyboard_leads_to_is_still_seen_once_there_is_a_key_up_too(
    show: Callable[..., None], width: int
) -> None:
    """Which makes the words of the key down wrap."""
    look = load_look(size=TextSize.LARGE_B)
    scroller = Scroller(look)
    keys = [Button(look, f"Session {number}") for number in range(7)]
    for key in keys:
        scroller.column.addWidget(key)
    show(scroller, width, 560)
    keys[0].setFocus()
    for key in keys:
        settle()
        assert key.hasFocus()
        assert seen_of(key).boundingRect() == key.rect()
        QTest.keyClick(key, Qt.Key.Key_Tab)
