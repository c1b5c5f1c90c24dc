"""Ask staff for their PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card, Ground
from ui.parts.field import Field
from ui.parts.text import Text
from ui.theme import Look, Role


class Lock(Ground):
    """The way in to the staff side, and back to the attendees' screen."""

    typed = Signal(str)
    """Somebody typed a PIN and pressed Enter."""
    left = Signal()
    """Back to the attendees' screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with an empty field."""
        super().__init__(look, parent)
        self._field = Field(look, "Your PIN", icon=Icon.LOCK, secret=True)
        enter = Button(look, "Open the staff side", Kind.PRIMARY)
        enter.setObjectName("unlock")
        back = Button(look, "Back to the attendees' screen", Kind.QUIET, Icon.ARROW_LEFT)
        back.setObjectName("to attendees")
        card = Card(look)
        for part in (Text(look, "Staff", Role.TITLE), self._field, enter, back):
            card.add(part)
        card.setFixedWidth(look.px(560))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(card)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self._field.entered.connect(self._enter)
        enter.clicked.connect(lambda: self._enter(self._field.text()))
        back.clicked.connect(self.left)
        self.setFocusProxy(self._field)

    def show_empty(self, note: str = "") -> None:
        """Wait for a PIN, with a sentence about the one before."""
        self._field.set_text("")
        self._field.show_note(note)
        self._field.setFocus()

    def _enter(self, pin: str) -> None:
        if pin:
            self.typed.emit(pin)
