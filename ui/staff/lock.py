"""Ask staff for their PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card
from ui.parts.field import Field
from ui.parts.ground import Ground
from ui.parts.staff_header import StaffHeader
from ui.parts.text import Text
from ui.theme import Look, Role

_WIDTH = 480


class Lock(Ground):
    """The way in to the staff side, and back to the attendees' screen."""

    typed = Signal(str)
    """Somebody typed a PIN and pressed Enter."""
    left = Signal()
    """Back to the attendees' screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with an empty field."""
        super().__init__(look, parent)
        self._header = StaffHeader(look)
        self._field = Field(look, "Your PIN", icon=Icon.LOCK, secret=True, dense=True)
        self._enter_key = Button(look, "Open the staff side", Kind.STAFF_PRIMARY, Icon.LOCK)
        self._enter_key.setObjectName("unlock")
        back = Button(look, "Back to the attendees' screen", Kind.STAFF, Icon.ARROW_LEFT)
        back.setObjectName("to attendees")
        self._card = Card(look)
        for part in (Text(look, "Staff", Role.SECTION), self._field, self._enter_key, back):
            self._card.add(part)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._header)
        column.addStretch(2)
        column.addLayout(row)
        row.addWidget(self._card)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._field.entered.connect(self._enter)
        self._enter_key.clicked.connect(lambda: self._enter(self._field.text()))
        back.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self, self.left.emit)
        self.setFocusProxy(self._field)
        self.set_look(look)

    def show_where(self, event: str, station: str) -> None:
        """Say which event and which laptop this is."""
        self._header.show_header(event, station)

    def show_empty(self, note: str = "", *, open_: bool = True) -> None:
        """Wait for a PIN, with a sentence about the one before; or take none for now."""
        self._field.set_text("")
        self._field.show_note(note)
        self._field.line.setEnabled(open_)
        self._enter_key.setEnabled(open_)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        super().set_look(look)
        self._card.setFixedWidth(look.px(_WIDTH))

    def _enter(self, pin: str) -> None:
        self._field.set_text("")
        if pin:
            self.typed.emit(pin)
