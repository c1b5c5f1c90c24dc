"""Look at the attendee's window as a person, a screen reader or a ruler would."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.screens import Screen
from ui.parts.button import Button
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow

_TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def settle() -> None:
    """Let layouts that were asked for be made."""
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.Resize)


def put_on(window: AttendeeWindow, screen: Screen, size: TextSize = TextSize.STANDARD) -> AttendeeWindow:
    """Show `screen` on `window` with text of `size`, laid out."""
    window.set_looks(size, ThemeName.MOOR)
    window.show_(screen)
    window.show()
    settle()
    return window


def spoken_tree(widget: QWidget) -> Iterator[str]:
    """Yield every text that the accessible tree of `widget` holds."""
    root = QAccessible.queryAccessibleInterface(widget)
    if root is not None:
        yield from _spoken(root)


def _spoken(node: QAccessibleInterface) -> Iterator[str]:
    for kind in _TEXTS:
        said = node.text(kind)
        if said:
            yield said
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            yield from _spoken(child)


def strings_alive() -> str:
    """Return every text that any widget of the program holds, and the clipboard's."""
    widgets = [widget for widget in QApplication.allWidgets() if not widget.parent()]
    labels = [part.text() for part in QApplication.allWidgets() if isinstance(part, QLabel | QLineEdit)]
    spoken = [text for widget in widgets for text in spoken_tree(widget)]
    return "\n".join([*labels, *spoken, QGuiApplication.clipboard().text()])


def buttons(widget: QWidget) -> list[QAbstractButton]:
    """Return the buttons that can be seen on `widget`, or scrolled to."""
    return [button for button in widget.findChildren(QAbstractButton) if not _is_hidden(button, widget)]


def seen_keys(window: AttendeeWindow) -> dict[str, Button]:
    """Return the keys that stand on the screen, by name."""
    return {key.objectName(): key for key in window.findChildren(Button) if key.isVisible()}


def opened(event: Event, qtbot: QtBot, screen: Screen) -> AttendeeWindow:
    """Return a window of 1366 by 768 pixels that shows `screen`."""
    window = AttendeeWindow(event)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show_(screen)
    window.show()
    return window


def _is_hidden(part: QWidget, root: QWidget) -> bool:
    return not part.isVisibleTo(root)


def button(window: AttendeeWindow, name: str) -> QAbstractButton:
    """Return the button called `name` that can be seen."""
    return next(one for one in buttons(window) if one.objectName() == name)


def choose(window: AttendeeWindow, words: str) -> AttendeeWindow:
    """Press the choice that says `words`, and let what it shows find its place."""
    next(one for one in window.findChildren(Button) if one.isVisible() and one.text() == words).click()
    settle()
    return window


def moves_a_column(key: QAbstractButton) -> bool:
    """Return whether `key` only brings into sight what the focus brings there by itself, and so may go meanwhile."""
    moving = "Further down", "Further up", "Choose what it shows", "Photos · How I like to talk", "Read on, then choose"
    return key.text() in moving


def seen_of(part: QWidget) -> QRegion:
    """Return what can be seen of `part`; Qt counts what a mask hides as visible."""
    seen, above = part.visibleRegion(), part.parentWidget()
    while above is not None:
        if not above.mask().isEmpty():
            seen &= above.mask().translated(-part.mapTo(above, QPoint()))
        above = above.parentWidget()
    return seen
