"""Welcome somebody who joins today: as few words as there have to be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Details
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.text import Text
from ui.staff.details_form import DetailsForm
from ui.theme import Look, Role


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
        self._form = DetailsForm(look)
        self._types = ChoiceList(look, exclusive=True, across=True)
        self._types.show_choices(Choice(name, name) for name in ticket_types)
        self._usual = ticket_types[0]
        register = Button(look, "Register and check in  Enter", Kind.STAFF_PRIMARY, Icon.USER_PLUS)
        register.setAccessibleName("Register and check in")
        register.setObjectName("register")
        self._alike = Text(look, "", Role.DENSE_STRONG)
        self._list = ResultList(look, "People who may be the same")
        column, last = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (Text(look, "Joining today", Role.SECTION), self._form):
            column.addWidget(part)
        column.addLayout(last)
        last.addWidget(self._types)
        last.addStretch(1)
        last.addWidget(register)
        column.addWidget(self._alike)
        column.addWidget(self._list, 1)
        register.clicked.connect(self._form.enter)
        self._form.edited.connect(self.edited)
        self._form.entered.connect(lambda details: self.registered.emit(details, "".join(self._types.chosen())))
        self._list.chosen.connect(self.same)
        self.setFocusProxy(self._form)
        self.show_empty()

    def show_alike(self, rows: Sequence[ResultRow]) -> None:
        """Show people who may be the one who is joining."""
        told = "Is it one of these? Press Enter on the line." if rows else "Nobody on the list looks the same."
        self._alike.setText(told)
        self._list.setVisible(bool(rows))
        self._list.show_rows(rows)

    def show_empty(self) -> None:
        """Start again with an empty form."""
        self._form.show_details(Details(""))
        self._types.button(self._usual).setChecked(True)
        self.show_alike([])
