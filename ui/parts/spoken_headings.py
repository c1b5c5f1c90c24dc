"""Tell screen readers which texts are headings, so that people can go from one to the next. Qt's labels have no way."""

from functools import cache
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget

from ui.parts.text import Text


class _Heading(QAccessibleObject):
    """A heading with no parts."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Heading

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        label = self.object()
        state.readOnly = True
        state.invisible = not (isinstance(label, QWidget) and label.isVisible())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        label = self.object()
        if kind is not QAccessible.Text.Name or not isinstance(label, Text):
            return ""
        return label.accessibleName() or label.text()

    def parent(self) -> QAccessibleInterface:
        label = self.object()
        parent = label.parent() if label is not None else None
        return QAccessible.queryAccessibleInterface(cast("QObject", parent))  # which Qt answers with None for None

    def child(self, _index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1


@cache
def tell_headings() -> None:
    """Let every Text of a heading's role be one to screen readers, from now on."""
    QAccessible.installFactory(_heading_of)


def _heading_of(kind: str, part: QObject) -> QAccessibleInterface | None:
    return _Heading(part) if kind == Text.__name__ and isinstance(part, Text) and part.is_heading else None
