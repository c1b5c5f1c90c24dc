"""Go through a screen in the order a person would read it: to say it aloud, and to step through it by keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from ui.parts.button import Button
from ui.parts.key_cap import KeyCap
from ui.parts.reading_order import parts_in_order
from ui.words import say


def texts_in_order(widget: QWidget | None, but: QWidget | None = None) -> Iterator[str]:
    """Yield every text that can be seen in `widget`, in reading order, each as it would be said; none of `but`'s."""
    parts = (part for part in parts_in_order(widget) if but is None or not but.isAncestorOf(part))
    yield from filter(None, map(_said_in_passing, parts))


def keys_in_order(widget: QWidget | None) -> list[QWidget]:
    """Return where the Tab key stops in `widget`, in reading order; of choices of which one holds, at that one."""
    return [part for part in parts_in_order(widget) if part.isEnabled() and _is_stop(part)]


def stops_in_order(widget: QWidget | None, *, every_letter: bool = False) -> list[QWidget]:
    """Return where arrow keys stop: each choice by itself, so that going by changes nothing.

    With `every_letter`, each key of the screen's own keyboard too, for whoever has one key to move with.
    """
    return [part for part in parts_in_order(widget) if part.isEnabled() and _can_be_stopped_at(part, every_letter)]


def news_in_order(widget: QWidget | None) -> list[str]:
    """Return the words that can be seen in `widget` and are not on keys, nor typed, in reading order."""
    return [said(part) for part in parts_in_order(widget) if isinstance(part, QLabel) and said(part)]


def focus_on(key: QWidget, reason: Qt.FocusReason) -> None:
    """Give `key` the focus, and scroll to it."""
    key.setFocus(reason)
    parent = key.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(key)
        parent = parent.parentWidget()


def _is_stop(part: QWidget) -> bool:
    """Of choices of which one holds, the Tab key stops at that one; it also goes on from where arrows led."""
    if _is_one_of_several(part):
        return part.hasFocus() or (isinstance(part, QAbstractButton) and part.isChecked())
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_one_of_several(part: QWidget) -> bool:
    group = part.group() if isinstance(part, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() is not None


def said(widget: QWidget) -> str:
    """Return how `widget` is said by itself: with its name, and what can be seen of its state."""
    match widget:
        case QLabel():
            return widget.accessibleName() or widget.text()
        case Button():
            return _with_state(widget)
        case QLineEdit():
            return f"{widget.accessibleName()}. {widget.text()}"
        case _:
            return widget.accessibleName()


def _said_in_passing(widget: QWidget) -> str:
    match widget:
        case KeyCap():
            return ""  # there are too many of them; each is said once somebody comes to it
        case QLineEdit():
            return widget.text()  # its label stands before it
        case QLabel() | Button():
            return said(widget)
        case _:
            return ""


def _with_state(button: Button) -> str:
    name = (button.accessibleName() or button.text()).replace("\n", ". ")
    if button.is_busy:
        return say("read-aloud.busy", words=name)
    return say("read-aloud.chosen", words=name) if button.isChecked() else name


def _can_be_stopped_at(part: QWidget, every_letter: bool) -> bool:
    if every_letter and isinstance(part, KeyCap):
        return True
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) or _is_one_of_several(part)
