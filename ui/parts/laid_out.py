"""What stands in a layout, in its order, without holding anything that Qt deletes when it likes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and the layouts that stand directly in `layout`, first to last.

    Layouts are never asked by `itemAt` or `takeAt`. PySide keeps the answer for as long as the layout lives, though Qt
    deletes such an item with its widget, and gives it out for whatever Qt makes at the same address later: a new
    scroll bar would be a `QWidgetItem`.
    """
    owner = layout.parentWidget()
    widgets = owner.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if owner else []
    layouts = [child for child in layout.children() if isinstance(child, QLayout)]
    placed: dict[int, QWidget | QLayout] = {layout.indexOf(widget): widget for widget in widgets}
    placed |= {layout.indexOf(inner): inner for inner in layouts}
    return [placed[place] for place in sorted(placed) if place >= 0]
