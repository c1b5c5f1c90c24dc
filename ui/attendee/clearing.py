"""Let go of what a person typed or copied, at once, and not only when Qt gets round to it."""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget


def clear_lines(page: QWidget) -> None:
    """Empty every line of `page`; nothing is left that could be undone."""
    for line in page.findChildren(QLineEdit):
        line.setText("")


def clear_clipboards() -> None:
    """Forget what was copied, and on X11 what was only marked."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
