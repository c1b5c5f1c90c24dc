"""Parts whose words wrap ask for the height they need at the width they have, not at the one they would like."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Fitted(QWidget):
    """A widget with a layout; Qt by itself asks for the height that its parts need at their preferred width."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the height that goes with the width there is."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth() and self.width() >= least.width():
            least.setHeight(layout.totalMinimumHeightForWidth(self.width()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width wants."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
