"""The paper behind everything: all that a window needs before its first paint."""

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.parts import paint
from ui.theme import Look


class Ground(QWidget):
    """The paper that a screen lies on; it holds any layout."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Paint the paper of `look`."""
        super().__init__(parent)
        self._look = look

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = paint.painter_for(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.paper))
        painter.end()
