"""Read what a window says and offers from its accessible tree, as a screen reader would: the driver sees no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_PRESSED = (
    *(QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton),
    QAccessible.Role.EditableText,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on the screen: its words, whether it can be pressed now, and where it is on the display."""

    words: str
    key: bool
    able: bool
    at: QRect


def parts(window: QWidget) -> tuple[Part, ...]:
    """Return everything in `window` that has words and is not hidden, in the tree's own order."""
    root = QAccessible.queryAccessibleInterface(window)
    return tuple(_below(root)) if root is not None else ()


def find(seen: tuple[Part, ...], pattern: str) -> Part | None:
    """Return the first part whose words match `pattern`, in which * stands for anything."""
    return next((part for part in seen if fnmatchcase(part.words, pattern)), None)


def find_key(seen: tuple[Part, ...], pattern: str) -> Part | None:
    """Return the first key that can be pressed and whose words match `pattern`."""
    return find(tuple(part for part in seen if part.key and part.able), pattern)


def _below(node: QAccessibleInterface) -> Iterator[Part]:
    for place in range(node.childCount()):
        child = node.child(place)
        if child is None or child.state().invisible:
            continue
        words = child.text(QAccessible.Text.Name).replace("\n", " · ")
        if words:
            yield Part(words, child.role() in _PRESSED, not child.state().disabled, child.rect())
        yield from _below(child)
