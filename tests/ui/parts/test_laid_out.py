"""What stands in layouts is told in its order, and nothing is held that Qt deletes."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.wrappers import places_of_qt
from ui.parts.laid_out import laid_out
from ui.parts.wrapped_row import WrappedRow


def test_widgets_and_layouts_come_in_the_order_they_stand_in(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    column, row = QVBoxLayout(owner), QHBoxLayout()
    first, last, inner, free = QLabel(), QLabel(), QLabel(), QLabel(owner)
    column.addWidget(last)
    column.addStretch(1)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    row.addWidget(inner)
    assert laid_out(column) == [first, row, last]
    assert laid_out(row) == [inner]
    assert free not in laid_out(column)


def test_parts_of_a_wrapped_row_come_in_its_order(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    row, parts = WrappedRow(owner), [QLabel(), QLabel(), QLabel()]
    for part in parts:
        row.insertWidget(0, part)
    assert laid_out(row) == [*reversed(parts)]


def test_a_place_that_qt_made_is_known_when_python_holds_it(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    column = QVBoxLayout(owner)
    column.addWidget(QLabel())
    before = places_of_qt()
    assert len(laid_out(column)) == 1
    assert places_of_qt() == before
    column.itemAt(0)
    assert len(places_of_qt() - before) == 1
