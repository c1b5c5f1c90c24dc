"""Tell a screen reader that something has changed, wherever its reader is on the screen."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, words: str) -> None:
    """Let a screen reader say `words` of `part` once it has said what it is saying."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, words))
