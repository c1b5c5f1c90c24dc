"""Read a screen in the order a person would: what is said aloud, and what a test of the order sees."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QScrollArea, QWidget


def texts_in_order(widget: QWidget | None) -> Iterator[str]:
    """Yield every text that can be seen in `widget`, in reading order, each as it would be said."""
    if widget is None or widget.isHidden():
        return
    said = _said(widget)
    if said:
        yield said
    if isinstance(widget, QScrollArea):
        yield from texts_in_order(widget.widget())
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[str]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            yield from _in_layout(inner)
        elif item is not None:
            yield from texts_in_order(item.widget())


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return widget.accessibleName() or widget.text()
        case QAbstractButton():
            return widget.text().replace("\n", ". ")
        case QLineEdit():
            return widget.text()
        case _:
            return ""
