"""A page of the staff side that is one list, a sentence about it, and the keys for its current line."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.text import Text
from ui.theme import Look, Role


class ListPage(QWidget):
    """A list to go through with the arrow keys; Enter does what the first key says, F2 and on what the others say."""

    done = Signal(str, str)
    """The key with the first name was pressed for the line with the second."""

    def __init__(
        self, look: Look, name: str, keys: Mapping[str, tuple[str, Icon]], parent: QWidget | None = None
    ) -> None:
        """Show `keys` (what each says, and its icon) under a list that screen readers call `name`."""
        super().__init__(parent)
        self._current = ""
        self._title = Text(look, role=Role.SECTION)
        self._lead = Text(look, role=Role.DENSE)
        self._list = ResultList(look, name)
        self._list.hide()
        self._keys = {deed: self._key(look, place, deed, *said) for place, (deed, said) in enumerate(keys.items())}
        row = QHBoxLayout()
        row.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._title, self._lead):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        for key in self._keys.values():
            row.addWidget(key)
        row.addStretch(1)
        self._list.looked_at.connect(self._look_at)
        self._list.chosen.connect(self._choose)
        self.setFocusProxy(self._list)

    def show_rows(self, title: str, lead: str, rows: Sequence[ResultRow]) -> None:
        """Show `rows` under a title and a sentence; the line that was current stays current if it is still there."""
        before, was_empty = self._current, self._list.isHidden()
        self._title.setText(title)
        self._lead.setText(lead)
        self._list.setVisible(bool(rows))
        self._list.show_rows(rows, before)
        self._look_at(before if any(row.key == before for row in rows) else rows[0].key if rows else "")
        if rows and was_empty and self.isVisible():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_empty(self) -> None:
        """Hold nothing of anybody any more."""
        self.show_rows("", "", ())

    def _key(self, look: Look, place: int, deed: str, word: str, icon: Icon) -> Button:
        key = Button(look, f"{word}  {'F' + str(place + 1) if place else 'Enter'}", Kind.STAFF, icon)
        key.setObjectName(deed)
        key.setAccessibleName(word)
        key.clicked.connect(lambda: self.done.emit(deed, self._current))
        if place:
            QShortcut(QKeySequence(f"F{place + 1}"), key, key.click)
        return key

    def _look_at(self, key: str) -> None:
        self._current = key
        for button in self._keys.values():
            button.setEnabled(bool(key))

    def _choose(self, key: str) -> None:
        if self._keys:
            self.done.emit(next(iter(self._keys)), key)
