"""A short heading with what belongs to it close below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.theme import Look, Role


class Pair(QWidget):
    """One heading and its words."""

    def __init__(self, look: Look, heading: str, words: str) -> None:
        """Show both, the heading stronger."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(look, heading, Role.STRONG))
        column.addWidget(Text(look, words))
