"""The welcome desk: search as you type on one side, the person on the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.field import Field
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.text import Text
from ui.staff.person_card import PersonCard
from ui.theme import Look, Role

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class DeskPage(QWidget):
    """Search; the arrow keys move through what was found, and Enter checks in."""

    searched = Signal(str)
    """The words in the search field changed."""
    looked_at = Signal(str)
    """The person with this id is to be shown."""
    chosen = Signal(str)
    """Enter on the person with this id."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with an empty search."""
        super().__init__(parent)
        self.card = PersonCard(look)
        self._field = Field(look, "", icon=Icon.SEARCH, dense=True)
        self._field.line.setAccessibleName("Search by name, organisation or reference")
        self._field.set_example("Name, organisation or reference")
        self._field.line.installEventFilter(self)
        self._title = Text(look, role=Role.DENSE_STRONG)
        self._list = ResultList(look, "People")
        found = QVBoxLayout()
        found.setSpacing(0)
        for part in (self._field, self._title):
            found.addWidget(part)
        found.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        found.addStretch()
        row.addLayout(found, 3)
        row.addWidget(self.card, 2)
        self._field.line.textChanged.connect(self.searched)
        self._list.looked_at.connect(self.looked_at)
        self._list.chosen.connect(self.chosen)
        self.setFocusProxy(self._field)

    def show_found(self, title: str, rows: Sequence[ResultRow]) -> None:
        """Show what was found, under a title that says what it is."""
        self._title.setText(title)
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        if not rows:
            self.card.show_nobody()

    def search_for(self, words: str) -> None:
        """Put words into the search field."""
        self._field.set_text(words)

    def searched_words(self) -> str:
        """Return the words in the search field."""
        return self._field.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the search field's arrow keys and Enter work the list, so that hands stay where they are."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._list.step(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._list.choose_current()
                return True
        return super().eventFilter(watched, event)
