"""A calm panel with one large icon, where a screen has few words; it says nothing, the words do."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons
from ui.icons import Icon
from ui.parts import paint
from ui.theme import Ink, Look

_SHARE = 0.34
"""The icon's edge, as a share of the panel's shorter side."""


class Emblem(QWidget):
    """An icon on mist."""

    def __init__(self, look: Look, icon: Icon) -> None:
        """Show `icon`."""
        super().__init__()
        self._look, self._icon = look, icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self.update()

    def show_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return a panel a little taller than wide, as the camera's."""
        return QSize(self._look.px(420), self._look.px(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel and the icon in its middle."""
        body = paint.body_of(self, self._look)
        painter = paint.painter_for(self)
        paint.draw_box(painter, body, self._look.px(paint.CARD_RADIUS), QColor(self._look.theme.mist), None, 0)
        edge = min(body.width(), body.height()) * _SHARE
        square = QRectF(0, 0, edge, edge)
        square.moveCenter(body.center())
        mirrored = paint.is_mirrored(self)
        icons.draw(painter, self._icon, square, self._look.ink(Ink.PRIMARY), mirrored=mirrored)
        painter.end()
