"""A short heading with what belongs to it close below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.attendee.own_words import OwnWords
from ui.parts.text import Text
from ui.theme import Look, Role


class Pair(QWidget):
    """One heading and its words, in one text or in several, each on lines of its own."""

    def __init__(self, look: Look, heading: str, *words: str) -> None:
        """Show them all, the heading stronger."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(look, heading, Role.STRONG))
        for text in words:
            column.addWidget(Text(look, text))


class OwnPair(Pair):
    """A heading of ours, and one of the event's own texts."""

    def __init__(self, look: Look, own: OwnWords, heading: str, words: str) -> None:
        """Show both; where the text is in another language than the screen, the heading says so."""
        super().__init__(look, own.marked(heading, words), own.shown(words))
