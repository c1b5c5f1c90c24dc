"""The order in which a person reads what lies in layouts: for the voice, the keys and the accessible tree alike."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from ui.parts.laid_out import laid_out


def parts_in_order(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield `widget` and everything in it that can be seen or scrolled to, in reading order."""
    if widget is None or widget.isHidden():
        return
    yield widget
    if isinstance(widget, QScrollArea):
        yield from parts_in_order(widget.widget())
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def put_in_order(widget: QWidget) -> None:
    """Let screen readers come to the parts of `widget` in reading order: Qt takes it from the order of children.

    The Tab key does so, too; to it, what was moved elsewhere and back would be the last of all.
    """
    families: dict[QWidget, list[QWidget]] = {}
    parts = list(parts_in_order(widget))
    for one, other in pairwise(part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus):
        QWidget.setTabOrder(one, other)
    for part in parts:
        parent = part.parentWidget()
        if parent is not None and part is not widget:
            families.setdefault(parent, []).append(part)
    for family, wanted in families.items():
        there = [child for child in family.children() if child in wanted]
        if there != wanted:
            for part in wanted:
                part.raise_()


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in laid_out(layout):
        yield from _in_layout(part) if isinstance(part, QLayout) else parts_in_order(part)
