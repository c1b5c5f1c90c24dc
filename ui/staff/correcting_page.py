"""Put right what is known of a person: the same short form as for joining, filled in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Details
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.text import Text
from ui.staff.details_form import DetailsForm
from ui.theme import Look, Role


class CorrectingPage(QWidget):
    """A filled form and one key; Escape leaves all as it was."""

    corrected = Signal(str, object)
    """The person with this id has these details."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with nobody."""
        super().__init__(parent)
        self._person = ""
        self._form = DetailsForm(look)
        keep = Button(look, "Keep the changes  Enter", Kind.STAFF_PRIMARY, Icon.CHECK)
        keep.setAccessibleName("Keep the changes")
        keep.setObjectName("keep changes")
        column, last = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (Text(look, "Correct details", Role.SECTION), self._form):
            column.addWidget(part)
        column.addLayout(last)
        last.addWidget(Text(look, "Esc leaves everything as it was.", Role.DENSE), 1)
        last.addWidget(keep)
        column.addStretch(1)
        keep.clicked.connect(self._form.enter)
        self._form.entered.connect(lambda details: self.corrected.emit(self._person, details))
        self.setFocusProxy(self._form)

    def show_person(self, person: str, details: Details) -> None:
        """Show what is known of the person with this id."""
        self._person = person
        self._form.show_details(details)

    def show_empty(self) -> None:
        """Hold nothing of anybody any more."""
        self.show_person("", Details(""))
