"""Lay parts out like words: side by side as wide as they like to be, in as many rows as they need."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappedRow(QLayout):
    """Parts side by side, from where reading starts; or, not `across`, one below the other over the whole width."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across = True
        self.setContentsMargins(0, 0, 0, 0)

    def set_across(self, *, across: bool) -> None:
        """Put parts side by side, or one below the other."""
        self._across = across
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` after the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them; Qt asks beyond the end, too."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one of them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that fewer pixels across need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the pixels in height that all rows need at `width`."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of a single row, or of one column."""
        hints = [item.sizeHint() for item in self._items]
        widths = [hint.width() for hint in hints]
        width = sum(widths) if self._across else max(widths, default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the width of the part that needs most."""
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        """Put every part into its place."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            if mirrored:
                place.moveLeft(rect.width() - place.right() - 1)
            item.setGeometry(place.translated(rect.topLeft()))

    def _places(self, width: int) -> list[QRect]:
        """Return where each part stands in a room of this width, if reading starts at the left."""
        places: list[QRect] = []
        row: list[QRect] = []
        left, top = 0, 0
        for item in self._items:
            wide = min(item.sizeHint().width(), width) if self._across else width
            if row and (not self._across or left + wide > width):
                left, top, row = 0, max(place.bottom() for place in row) + 1 + self.spacing(), []
            row.append(QRect(left, top, wide, item.heightForWidth(wide)))
            places.append(row[-1])
            left += wide
        return places
