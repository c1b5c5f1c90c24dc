"""Lay parts out like words: side by side as wide as they like to be, in as many rows as they need."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui.parts.widths import shared_out


class WrappedRow(QLayout):
    """Parts side by side, from where reading starts; or, not `across`, in even columns over the whole width.

    `flush` rows end where the room ends: the last part of each takes what is to spare. A `tight` row gives each part
    less than it likes before it begins a second one.
    """

    def __init__(self, parent: QWidget, *, flush: bool = False) -> None:
        """Start empty."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._flush, self._tight, self._across, self._columns = flush, False, True, 1
        self.setContentsMargins(0, 0, 0, 0)

    def set_across(self, *, across: bool, columns: int = 1) -> None:
        """Put parts side by side, or in so many even columns: one below the other."""
        self._across, self._columns = across, columns
        self.invalidate()

    def set_tight(self, *, tight: bool) -> None:
        """Let all parts share one row as long as each has its least width, or give each what it likes."""
        self._tight = tight
        self.invalidate()

    def addWidget(self, part: QWidget) -> None:
        """Put `part` after the others."""
        self.insertWidget(self.count(), part)

    def insertWidget(self, index: int, part: QWidget) -> None:
        """Put `part` before the one that stands at `index`."""
        self.addChildWidget(part)
        self._items.insert(index, QWidgetItem(part))
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
        return max((place.bottom() + 1 for _, place in self._places(width, self._items)), default=0)

    def height_with(self, part: QWidget, index: int, width: int) -> int:
        """Return the pixels in height that all rows would need at `width`, were `part` among them at `index`."""
        items = [*self._items[:index], QWidgetItem(part), *self._items[index:]]
        return max(place.bottom() + 1 for _, place in self._places(width, items))

    def sizeHint(self) -> QSize:
        """Return the size of a single row, or of one column."""
        hints = [item.sizeHint() for item in self._items]
        widths = [hint.width() for hint in hints]
        width = sum(widths) if self._across else max(widths, default=0) * self._columns
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the width of the part that needs most."""
        columns = 1 if self._across else self._columns
        return QSize(max((item.minimumSize().width() for item in self._items), default=0) * columns, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Put every part into its place."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, place in self._places(rect.width(), self._items):
            if item not in self._items:
                continue  # it was taken out while another found its place, and is gone
            if mirrored:
                place.moveLeft(rect.width() - place.right() - 1)
            item.setGeometry(place.translated(rect.topLeft()))

    def _places(self, width: int, items: list[QLayoutItem]) -> list[tuple[QLayoutItem, QRect]]:
        """Return where each part that shows stands in a room of this width, if reading starts at the left."""
        places: list[tuple[QLayoutItem, QRect]] = []
        rows = self._rows(width, [item for item in items if not item.isEmpty()])
        heights = [[item.heightForWidth(wide) for item, wide in row] for row in rows]
        highest = max((high for row in heights for high in row), default=0)
        top = 0
        for row, highs in zip(rows, heights, strict=True):
            left = 0
            for (item, wide), high in zip(row, highs, strict=True):
                even = highest if self._is_table else max(highs) if self._flush else high
                places.append((item, QRect(left, top, wide, even)))
                left += wide
            top += (highest if self._is_table else max(highs)) + self.spacing()
        return places

    @property
    def _is_table(self) -> bool:
        """Whether all parts are of one size."""
        return not self._across and self._columns > 1

    def _rows(self, width: int, shown: list[QLayoutItem]) -> list[list[tuple[QLayoutItem, int]]]:
        """Return the parts of each row, and how wide each is there."""
        if not self._across:
            firsts = range(0, len(shown), self._columns)
            wide = width // self._columns
            return [[(item, wide) for item in shown[first : first + self._columns]] for first in firsts]
        if self._tight and (shares := _shares(shown, width)):
            rows = [list(zip(shown, shares, strict=True))]
        else:
            rows = _wrapped(shown, width)
        return [_stretched(row, width) for row in rows] if self._flush else rows


def _wrapped(items: list[QLayoutItem], width: int) -> list[list[tuple[QLayoutItem, int]]]:
    rows: list[list[tuple[QLayoutItem, int]]] = []
    left = 0
    for item in items:
        wide = min(item.sizeHint().width(), width)
        if not rows or left + wide > width:
            rows.append([])
            left = 0
        rows[-1].append((item, wide))
        left += wide
    return rows


def _shares(items: list[QLayoutItem], width: int) -> list[int]:
    """Return what each gets of one row, no more than it likes; nothing where that is less than it needs."""
    least = [item.minimumSize().width() for item in items]
    liked = [item.sizeHint().width() for item in items]
    return shared_out(least, liked, min(width, sum(liked))) if sum(least) <= width else []


def _stretched(row: list[tuple[QLayoutItem, int]], width: int) -> list[tuple[QLayoutItem, int]]:
    *others, (last, _) = row
    return [*others, (last, width - sum(wide for _, wide in others))]
