"""Go through a screen in the order a person would read it: to say it aloud, and to step through it by keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from ui.parts.key_cap import KeyCap
from ui.parts.reading_order import parts_in_order


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
