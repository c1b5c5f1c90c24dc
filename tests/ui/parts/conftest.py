"""What the tests of the house parts share: looks, and parts put into a window that has the keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Look, load_look

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def look(qapp: object) -> Look:
    """Return the daytime look at the standard text size, one pixel a dp."""
    return load_look()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., None]:
    """Return a function that shows a widget at a size and waits until its window is active."""

    def show_widget(widget: QWidget, width: int = 400, height: int = 200) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return show_widget


@pytest.fixture
def picture() -> Callable[[QWidget], QImage]:
    """Return a function that photographs a widget."""
    return lambda widget: widget.grab().toImage()
