"""Parts that change their place on a page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def move(part: QWidget, put: Callable[[], None]) -> None:
    """`put` a part into another layout: one that nobody has hidden shows there at once, and not one turn later."""
    hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    put()
    part.setVisible(not hidden)
