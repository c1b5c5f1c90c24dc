"""A dense list for the staff side, by keyboard first: name, organisation, reference, and a state in icon and word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from ui.icons import Icon
from ui.parts.result_row import RowPainter
from ui.theme import HALO, Ink, Look

_TOP = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One line: `key` is given back when it is chosen; `ink` colours only the icon."""

    key: str
    name: str
    organisation: str = ""
    reference: str = ""
    state: str = ""
    icon: Icon | None = None
    ink: Ink = Ink.INK

    def spoken(self) -> str:
        """Return the line as one sentence part for screen readers."""
        return ", ".join(part for part in (self.name, self.organisation, self.reference, self.state) if part)


class ResultModel(QAbstractListModel):
    """The rows as Qt's list sees them."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show `rows` in place of those before; where they are the same ones, each stays where it is."""
        if rows and [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> ResultRow | str | None:
        """Return the row, or its words."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return row if role == self.ROW else None

    def key_at(self, index: QModelIndex) -> str:
        """Return the key of the row at `index`, or nothing."""
        return self._rows[index.row()].key if index.isValid() else ""


class ResultList(QListView):
    """Rows to move through by arrow key or click; Enter or a double click chooses. Hidden, it keeps its room."""

    chosen = Signal(str)
    """Enter or a double click on the row with this key."""
    looked_at = Signal(str)
    """The current row changed to the one with this key."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` is what screen readers call the list."""
        super().__init__(parent)
        self._rows = ResultModel(self)
        self._painter = RowPainter(look, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)  # where a notice takes room, the list gives way
        self.setSizePolicy(policy)
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._rows.key_at(index)))
        self.selectionModel().currentChanged.connect(lambda now, _: self.looked_at.emit(self._rows.key_at(now)))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._painter.set_look(look)
        self.setViewportMargins(look.px(HALO), 0, look.px(HALO), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(look.theme.surface))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_rows(self, rows: Sequence[ResultRow], current: str = "") -> None:
        """Show `rows`; the one with the key `current`, or else the first, is the one that Enter chooses."""
        self._painter.fit(rows)
        self._rows.show_rows(rows)
        place = next((place for place, row in enumerate(rows) if row.key == current), 0)
        index = self._rows.index(place)
        if rows and index == self.currentIndex():
            self.looked_at.emit(rows[place].key)  # the same row, and perhaps other news of it
        self.setCurrentIndex(index)

    def step(self, rows: int) -> None:
        """Move the current row down (or up, when negative), for arrow keys pressed in a search field."""
        last = self._rows.rowCount() - 1
        self.setCurrentIndex(self._rows.index(max(0, min(last, self.currentIndex().row() + rows))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter; all else as Qt's lists do."""
        if event.key() in _ENTER:
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def choose_current(self) -> None:
        """Choose the current row, if there is one."""
        if key := self._rows.key_at(self.currentIndex()):
            self.chosen.emit(key)
