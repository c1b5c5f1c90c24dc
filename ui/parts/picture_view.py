"""Show a picture, such as the badge to come, in a card, with words for those who hear the screen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import icons
from ui.icons import Icon
from ui.parts import paint
from ui.parts.paragraph import Paragraph
from ui.theme import GAP, Ink, Look, Role

_BORDER = 2
_SHAPE = QSize(100, 62)
"""Of the card that stands there while there is no picture: a badge's."""


class PictureView(QLabel):
    """A picture as large as its room allows, with round corners and a line around it, never distorted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._look, self._picture, self._waiting = look, QImage(), ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self.updateGeometry()
        self.update()

    def wait(self, words: str) -> None:
        """Say by `words` what the picture is waited for with, until it is shown."""
        self._waiting = words
        self.setAccessibleName(words)
        self.update()

    def show_picture(self, picture: QImage, description: str) -> None:
        """Show a copy of `picture`; `description` is read aloud in its place."""
        self._picture, self._waiting = picture.copy(), ""
        # A label with a pixmap is a picture to screen readers.
        self.setPixmap(QPixmap.fromImage(self._picture))
        self.setAccessibleName(description)
        self.update()

    def clear_picture(self) -> None:
        """Forget the picture and its description."""
        self._picture, self._waiting = QImage(), ""
        self.clear()
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:
        """Return a modest card; the layout may give more. In large letters it leaves room for what stands below it."""
        scarce = self._look.large and not self._look.upright
        return QSize(self._look.px(420), self._look.px(180 if scarce else 260))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a badge can be judged."""
        return QSize(self._look.px(200), self._look.px(120))

    def place(self) -> QRectF:
        """Return where the picture is painted, in this widget's pixels."""
        body = paint.body_of(self, self._look)
        shape = _SHAPE if self._picture.isNull() else self._picture.size()
        size = shape.scaled(body.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(body.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the line around it; while there is none yet, a clock in an empty card."""
        if self._picture.isNull():
            self._paint_waiting()
            return
        place, radius = self.place(), self._look.px(paint.BUTTON_RADIUS)
        painter = paint.painter_for(self)
        painter.save()
        painter.setClipPath(paint.rounded(place, radius))
        painter.drawImage(place, self._picture)
        painter.restore()
        width = self._look.px(_BORDER)
        paint.draw_box(painter, place, radius, None, QColor(self._look.theme.line), width)
        painter.end()

    def _paint_waiting(self) -> None:
        look, body = self._look, self.place()
        painter = paint.painter_for(self)
        radius, line = look.px(paint.BUTTON_RADIUS), QColor(look.theme.line)
        paint.draw_box(painter, body, radius, QColor(look.theme.mist), line, look.px(_BORDER))
        pad = look.px(GAP)
        words = Paragraph(self._waiting, look, Role.BODY, body.width() - 2 * pad, centred=True)
        square = QRectF(0, 0, look.icon_px(), look.icon_px())
        square.moveCenter(body.center())
        if self._waiting and square.height() + pad + words.height <= body.height():
            square.moveTop(body.center().y() - (square.height() + pad + words.height) / 2)
            words.draw(painter, QPointF(body.x() + pad, square.bottom() + pad), look.ink(Ink.INK))
        icons.draw(painter, Icon.CLOCK, square, look.ink(Ink.INK_2))
        painter.end()
