"""One line to type in, the key that goes on with it, and the screen's own keyboard below: always in sight together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.fitted import Fitted
from ui.parts.keyboard import Keyboard
from ui.theme import Look
from ui.words import say, words

_PRIVATE = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""So that the system neither learns what people type here, nor puts capitals into it."""
_PREFIX = "keyboard."


class TypingDock(Fitted):
    """What is typed, by any keyboard, is told as it stands; Enter is the key beside the line."""

    edited = Signal(str)

    def __init__(self, look: Look, label: str, key: Button, *, language: str) -> None:
        """Begin empty, with the letters of `language`."""
        super().__init__()
        self.field, self._key = Field(look, label), key
        self.keyboard = Keyboard(look, _key_words(), language)
        self.field.line.setInputMethodHints(_PRIVATE)
        self.field.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        self._row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(key, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self.keyboard)
        self.keyboard.typed.connect(self.field.insert)
        self.keyboard.deleted.connect(self.field.erase)
        self.keyboard.cleared.connect(self._clear)
        self.keyboard.turned.connect(self.field.set_written_from_right)
        self.field.edited.connect(self._tell)
        self.field.entered.connect(lambda _: key.click())
        self.field.set_written_from_right(self.keyboard.is_rtl)
        self.show_text("")
        self.set_look(look)

    def show_text(self, text: str) -> None:
        """Show what was typed before."""
        if text != self.field.text():
            self.field.set_text(text)
        self._key.setEnabled(bool(text.strip()))

    def set_look(self, look: Look) -> None:
        """Take over `look`: in large text the screen's title is label enough, and upright the key stands below."""
        self.field.show_label(not look.large)
        below = look.upright and look.large
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _clear(self) -> None:
        self.field.set_text("")  # which forgets what could be undone, too
        self._tell("")

    def _tell(self, text: str) -> None:
        self._key.setEnabled(bool(text.strip()))
        self.edited.emit(text)


def _key_words() -> dict[str, str]:
    return {key.removeprefix(_PREFIX): say(key) for key in words() if key.startswith(_PREFIX)}
