"""The heather band at the head of the staff side: what this is, which station, who is signed in."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.parts import paint
from ui.parts.button import Button
from ui.parts.text import Text
from ui.theme import HALO, MARGIN, Ink, Look, Role

_HEIGHT = 72


class StaffHeader(QWidget):
    """A title and a line of detail; `add_action` puts buttons at the end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start empty; `show_header` fills it."""
        super().__init__(parent)
        self._title = Text(look, role=Role.LEAD, ink=Ink.ON_HELP)
        self._detail = Text(look, role=Role.DENSE, ink=Ink.ON_HELP)
        self._words, self._row = QVBoxLayout(), QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._detail)
        self._words.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def show_header(self, title: str, detail: str = "") -> None:
        """Say what is shown, and where or by whom."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))

    def add_action(self, button: Button) -> None:
        """Put `button` at the end of the band."""
        self._row.addWidget(button)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        edge = look.px(MARGIN / 2 - HALO)
        self._row.setContentsMargins(edge, 0, edge, 0)
        self._row.setSpacing(look.px(4))
        self.setMinimumHeight(look.px(_HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band."""
        painter = paint.painter_for(self)
        painter.fillRect(QRectF(self.rect()), QColor(self._look.theme.help))
        painter.end()
