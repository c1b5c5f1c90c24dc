"""Measure the screen against a bank card: screens lie about their size, cards do not (ISO/IEC 7810, ID-1)."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts import paint
from ui.parts.text import Text
from ui.theme import Look, Role

CARD_WIDTH, CARD_HEIGHT, CARD_CORNER = 85.60, 53.98, 3.18
"""Millimetres."""
_LEAST, _MOST = 1.5, 16.0
_USUAL = 4.0
"""Pixels per millimetre, where nobody has measured yet."""
_LEAD = (
    "Hold a bank card, or any card of that size, flat against the outline. ← and → make it smaller and larger, "
    "with Shift in larger steps, until it is as wide as the card. Enter keeps that, Esc leaves all as it was."
)
_GROW = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}


class BankCard(QWidget):
    """Lies over the whole window until a key ends it."""

    measured = Signal(float)
    """Pixels per millimetre, as the person found them."""

    def __init__(self, look: Look, parent: QWidget, pixels: float = 0.0) -> None:
        """Begin with `pixels` per millimetre, or with what is usual where that is 0."""
        super().__init__(parent)
        self._look = look
        self._wide = round((pixels or _USUAL) * CARD_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.addWidget(Text(look, "Fit the screen to a bank card", Role.SECTION))
        column.addWidget(Text(look, _LEAD))
        column.addStretch(1)
        self.setGeometry(parent.rect())

    @property
    def pixels(self) -> float:
        """Return pixels per millimetre, were the outline as wide as a card."""
        return self._wide / CARD_WIDTH

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Grow, shrink, keep or leave."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.measured.emit(self.pixels)
                self.close()
            case key if key in _GROW:
                step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
                wide = self._wide + step * _GROW[key]
                self._wide = min(round(_MOST * CARD_WIDTH), max(round(_LEAST * CARD_WIDTH), wide))
                self.update()

    def outline(self) -> QRectF:
        """Return where the card is to be held, in pixels."""
        card = QRectF(0, 0, self._wide, self._wide * CARD_HEIGHT / CARD_WIDTH)
        card.moveCenter(QRectF(self.rect()).center())
        return card

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the outline."""
        painter, theme = paint.painter_for(self), self._look.theme
        painter.fillRect(self.rect(), QColor(theme.paper))
        ink = QColor(theme.ink)
        paint.draw_box(painter, self.outline(), CARD_CORNER * self.pixels, QColor(theme.surface), ink, 2)
        painter.end()
