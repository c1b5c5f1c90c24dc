"""Read the accessible tree of a screen as a screen reader does, and find what it would stumble over."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ui.attendee.reading import keys_in_order
from ui.parts.reading_order import parts_in_order

Role = QAccessible.Role
KEYS = (Role.Button, Role.CheckBox, Role.RadioButton)
WORDS = (Role.StaticText, Role.Heading, Role.Graphic)
SAID = (*KEYS, *WORDS, Role.EditableText)


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader tells of."""

    role: QAccessible.Role
    name: str
    state: QAccessible.State
    widget: QWidget
    labels: bool
    """Whether it is the label of something else."""


def nodes(widget: QWidget) -> list[Node]:
    """Return all that can be seen or scrolled to in `widget`, in the order of its accessible tree."""
    root = QAccessible.queryAccessibleInterface(widget)
    return list(_below(root)) if root is not None else []


def _below(node: QAccessibleInterface) -> Iterator[Node]:
    widget = node.object()
    if node.state().invisible or not isinstance(widget, QWidget):
        return
    if node.role() in SAID:
        labels = any(relation.value & QAccessible.RelationFlag.Labelled.value for _, relation in node.relations())
        yield Node(node.role(), node.text(QAccessible.Text.Name), node.state(), widget, labels)
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            yield from _below(child)


def offenders(page: QWidget) -> Iterator[str]:
    """Yield, by name, all that a screen reader would stumble over on `page`."""
    told = nodes(page)
    yield from (f"says nothing: {type(node.widget).__name__}" for node in told if not node.name.strip())
    yield from _twice(told)
    yield from _unlike_the_eye(page, told)
    yield from _states(page, told)
    if not any(node.role == Role.Heading for node in told):
        yield "no heading"


def _twice(told: list[Node]) -> Iterator[str]:
    """Two keys may say the same if they do the same; words are said once, but for a label's."""
    words = Counter(node.name for node in told if node.role in WORDS and not node.labels)
    yield from (f"said twice: {name}" for name, times in words.items() if times > 1)
    keys = {(node.name, node.widget.objectName()) for node in told if node.role in KEYS}
    called = Counter(name for name, _ in keys)
    yield from (f"one name for two keys: {name}" for name, times in called.items() if times > 1)


def _unlike_the_eye(page: QWidget, told: list[Node]) -> Iterator[str]:
    seen = [part for part in parts_in_order(page) if isinstance(part, QLabel | QAbstractButton | QLineEdit)]
    heard = [node.widget for node in told]
    yield from (f"only seen: {part.text()}" for part in seen if part not in heard)
    yield from (f"only heard: {node.name}" for node in told if node.widget not in seen)
    if [part for part in seen if part in heard] != [part for part in heard if part in seen]:
        yield "told in another order than it is read"


def _states(page: QWidget, told: list[Node]) -> Iterator[str]:
    stops = keys_in_order(page)
    for node in told:
        widget, state = node.widget, node.state
        if widget in stops and not (state.focusable and not state.disabled):
            yield f"no way there: {node.name}"
        if bool(state.disabled) is widget.isEnabled():
            yield f"disabled or not: {node.name}"
        if isinstance(widget, QAbstractButton) and bool(state.checked) is not widget.isChecked():
            yield f"checked or not: {node.name}"
        if bool(state.focused) is not widget.hasFocus():
            yield f"focused or not: {node.name}"
