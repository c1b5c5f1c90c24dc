"""Go through a screen in the order a person would read it: to say it aloud, and to step through it by keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QScrollArea, QWidget

from ui.parts.key_cap import KeyCap


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


def texts_in_order(widget: QWidget | None) -> Iterator[str]:
    """Yield every text that can be seen in `widget`, in reading order, each as it would be said."""
    yield from filter(None, map(_said, parts_in_order(widget)))


def keys_in_order(widget: QWidget | None) -> list[QWidget]:
    """Return where the Tab key stops in `widget`, in reading order; of choices of which one holds, at that one."""
    return [part for part in parts_in_order(widget) if part.isEnabled() and _is_stop(part)]


def focus_on(key: QWidget, reason: Qt.FocusReason) -> None:
    """Give `key` the focus, and scroll to it."""
    key.setFocus(reason)
    parent = key.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(key)
        parent = parent.parentWidget()


def _is_stop(part: QWidget) -> bool:
    if not part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    group = part.group() if isinstance(part, QAbstractButton) else None
    if group is None or not group.exclusive() or group.checkedButton() is None:
        return True
    return group.checkedButton() is part


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            yield from _in_layout(inner)
        elif item is not None:
            yield from parts_in_order(item.widget())


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return widget.accessibleName() or widget.text()
        case KeyCap():
            return ""  # each is said by itself, by whatever reads the screen to a person
        case QAbstractButton():
            return widget.text().replace("\n", ". ")
        case QLineEdit():
            return widget.text()
        case _:
            return ""
