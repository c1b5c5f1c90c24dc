"""A place for parts on a page, one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.fitted import Fitted


class Slot(Fitted):
    """Takes parts into its `column`; columns share the width by their stretch alone."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addStretch(0)

    @property
    def grows(self) -> bool:
        """Whether something in it that is shown, such as a picture, makes use of any height."""
        parts = (part for part in self.children() if isinstance(part, QWidget) and not part.isHidden())
        return any(part.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding for part in parts)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put `part` below the others; room to spare stays at the foot unless a part stretches."""
        self.column.insertWidget(self.column.count() - 1, part, stretch)
        if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()  # a layout shows what is new one turn later

    def add_first(self, part: QWidget) -> None:
        """Put `part` above the others."""
        self.column.insertWidget(0, part)

    def liked_height_at(self, width: int) -> int:
        """Return the pixels in height that a column that scrolls gives it at `width`: pictures keep what they like."""
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()

    def height_at(self, width: int) -> int:
        """Return the least pixels in height that hold its parts at `width`."""
        if self.column.hasHeightForWidth():
            return self.column.totalMinimumHeightForWidth(width)
        return self.column.totalMinimumSize().height()
