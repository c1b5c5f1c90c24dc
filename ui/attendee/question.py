"""The one question at the end: few answers, each a shape and a word, and leaving it is as big as any of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.arriving import Arriving
from kiosk.flow.inputs import Answered, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.screens import Asked
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.text import Text
from ui.parts.wrapped_row import WrappedRow
from ui.theme import Look, Role
from ui.words import say


class _Asked(Text):
    """What the question is, and what comes of an answer: nothing without the answers below."""

    leads_on = True


class QuestionRow(QWidget):
    """Asks while the question is open; then says that the answer was counted, or nothing any more."""

    given = Signal(object)
    """An input for the flow."""

    def __init__(self, look: Look) -> None:
        """Make the answers, and the way to leave it."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._title = _Asked(look, say("question.title"), Role.STRONG)
        self._below = _Asked(look, say("question.why"))
        self._keys = QWidget()
        self._row = WrappedRow(self._keys)
        for answer in Arriving:
            self._add(look, say(f"question.{answer}"), None, answer.value, Answered(answer))
        self._add(look, say("key.skip"), Icon.X, Key.SKIP.value, Pressed(Key.SKIP))
        for part in (self._title, self._below, self._keys):
            column.addWidget(part)

    def show_asked(self, asked: Asked) -> None:
        """Show how the question stands."""
        self._title.setVisible(asked is Asked.OPEN)
        self._keys.setVisible(asked is Asked.OPEN)
        self._below.setText(say("question.counted" if asked is Asked.COUNTED else "question.why"))
        self.setVisible(asked is not Asked.SKIPPED)

    def _add(self, look: Look, words: str, icon: Icon | None, called: str, given: Answered | Pressed) -> None:
        button = Button(look, words, Kind.SMALL, icon)
        button.setObjectName(called)
        button.clicked.connect(lambda: self.given.emit(given))
        self._row.addWidget(button)
