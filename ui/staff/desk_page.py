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

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


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
        self._searching = self._hurried = False
        self.card = PersonCard(look)
        self._field = Field(look, "", icon=Icon.SEARCH, dense=True)
        self._field.line.setAccessibleName("Search by name, organisation or reference")
        self._field.set_example("Name, organisation or reference")
        self._field.line.installEventFilter(self)
        self._title = Text(look, role=Role.DENSE_STRONG)
        self._list = ResultList(look, "People")
        found, row = QVBoxLayout(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(found, 4)
        found.setSpacing(0)
        found.addWidget(self._field)
        found.addWidget(self._title)
        found.addWidget(self._list, 1)
        row.addWidget(self.card, 3)
        self._field.line.textChanged.connect(self._search)
        self._list.looked_at.connect(self.looked_at)
        self._list.chosen.connect(self.chosen)
        self.setFocusProxy(self._field)

    def show_found(self, title: str, rows: Sequence[ResultRow], current: str = "") -> None:
        """Show what was found, under a title that says what it is; the person with the id `current` stays the one."""
        self._title.setText(title)
        self._list.setVisible(bool(rows))
        self._list.show_rows(rows, current)
        if not rows:
            self.card.show_nobody()
        hurried, self._searching, self._hurried = self._hurried, False, False
        if hurried and len(rows) == 1:
            self._list.choose_current()

    def search_for(self, words: str) -> None:
        """Put words into the search field."""
        self._field.set_text(words)

    def searched_words(self) -> str:
        """Return the words in the search field."""
        return self._field.text()

    @property
    def is_searching(self) -> bool:
        """Return whether the keyboard is in the search field."""
        return self._field.line.hasFocus()

    def select_words(self) -> None:
        """Let the next word typed take the place of those in the search field."""
        self._field.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the search field's arrow keys and Enter work the list, so that hands stay where they are."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._list.step(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        self._searching, self._hurried = True, False
        self.searched.emit(words)

    def _choose(self) -> None:
        """Choose who is shown; while the search still runs, wait for it, and then only if it finds nobody else."""
        if self._searching:
            self._hurried = True
        else:
            self._list.choose_current()
