"""Welcome somebody who joins today: as few words as there have to be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Details
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.field import Field
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.text import Text
from ui.theme import Look, Role

_FIELDS = {
    "name": "Name, as they want it",
    "known_as": "Known as (if they like)",
    "pronouns": "Pronouns (if they like)",
    "email": "E-mail (if they like)",
    "organisation": "Organisation (if they like)",
    "role": "Role (if they like)",
    "place": "Place (if they like)",
}


class JoiningPage(QWidget):
    """A short form, and below it people who may be the same one."""

    edited = Signal(object)
    """The details so far, to look for people who may be the same."""
    registered = Signal(object, str)
    """Details and ticket type of somebody who joins today."""
    same = Signal(str)
    """It is the person with this id after all."""

    def __init__(self, look: Look, ticket_types: Sequence[str], parent: QWidget | None = None) -> None:
        """Start with an empty form."""
        super().__init__(parent)
        self._fields = {name: Field(look, label, dense=True) for name, label in _FIELDS.items()}
        self._types = ChoiceList(look, exclusive=True, across=True)
        self._choices = [Choice(name, name, on=place == 0) for place, name in enumerate(ticket_types)]
        self._types.show_choices(self._choices)
        register = Button(look, "Register and check in", Kind.STAFF_PRIMARY, Icon.USER_PLUS)
        register.setObjectName("register")
        form = QGridLayout()
        form.setSpacing(0)
        for place, (name, field) in enumerate(self._fields.items()):
            wide = name == "name"
            form.addWidget(field, (place + 1) // 2, 0 if wide else (place + 1) % 2, 1, 2 if wide else 1)
            field.edited.connect(lambda _: self.edited.emit(self._details()))
            field.entered.connect(lambda _: self._register())
        self._alike = Text(look, "", Role.DENSE_STRONG)
        self._list = ResultList(look, "People who may be the same")
        last = QHBoxLayout()
        last.addWidget(self._types)
        last.addStretch(1)
        last.addWidget(register)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(look, "Joining today", Role.SECTION))
        column.addLayout(form)
        column.addLayout(last)
        column.addWidget(self._alike)
        column.addWidget(self._list, 1)
        column.addStretch()
        register.clicked.connect(self._register)
        self._list.chosen.connect(self.same)
        self.show_alike([])
        self.setFocusProxy(self._fields["name"])

    def show_alike(self, rows: Sequence[ResultRow]) -> None:
        """Show people who may be the one who is joining."""
        told = "Is it one of these? Press Enter on the line." if rows else "Nobody on the list looks the same."
        self._alike.setText(told)
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))

    def show_empty(self) -> None:
        """Start again with an empty form."""
        for field in self._fields.values():
            field.set_text("")
            field.show_note("")
        self._types.show_choices(self._choices)
        self.show_alike([])

    def _details(self) -> Details:
        return Details(**{name: " ".join(field.text().split()) for name, field in self._fields.items()})

    def _register(self) -> None:
        details = self._details()
        self._fields["name"].show_note("" if details.name else "What shall we call them? One name is enough.")
        if details.name:
            self.registered.emit(details, "".join(self._types.chosen()))
        else:
            self._fields["name"].setFocus()
