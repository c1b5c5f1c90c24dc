"""The fields for one person's details: the same for joining today and for putting something right."""

from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.registration import Details
from ui.parts.field import Field
from ui.theme import Look

_FIELDS = {
    "name": "Name, as they want it",
    "known_as": "Known as (if they like)",
    "pronouns": "Pronouns (if they like)",
    "email": "E-mail (if they like)",
    "organisation": "Organisation (if they like)",
    "role": "Role (if they like)",
    "place": "Place (if they like)",
}


class DetailsForm(QWidget):
    """A name, and whatever else somebody likes to say."""

    edited = Signal(object)
    """The details so far."""
    entered = Signal(object)
    """Enter was pressed, and there is a name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._private = False
        self._fields = {name: Field(look, label, dense=True) for name, label in _FIELDS.items()}
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(0)
        for place, (name, field) in enumerate(self._fields.items()):
            wide = name == "name"
            form.addWidget(field, (place + 1) // 2, 0 if wide else (place + 1) % 2, 1, 2 if wide else 1)
            field.edited.connect(lambda _: self.edited.emit(self.details()))
            field.entered.connect(lambda _: self.enter())
        self.setFocusProxy(self._fields["name"])

    def details(self) -> Details:
        """Return what is typed, without needless spaces."""
        typed = {name: " ".join(field.text().split()) for name, field in self._fields.items()}
        return Details(**typed, private=self._private)

    def show_details(self, details: Details) -> None:
        """Fill the fields; whether somebody is private stays as it is."""
        self._private = details.private
        for name, text in asdict(details).items():
            if name in self._fields:
                self._fields[name].set_text(text)
        self._fields["name"].show_note("")

    def enter(self) -> None:
        """Send the details out if there is a name; ask for one if not."""
        details, name = self.details(), self._fields["name"]
        name.show_note("" if details.name else "What shall we call them? One name is enough.")
        if details.name:
            self.entered.emit(details)
        else:
            name.setFocus(Qt.FocusReason.OtherFocusReason)
