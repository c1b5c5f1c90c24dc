"""The camera panel: where to hold the code, a dimmed mirror picture, and a key that turns the camera off."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import icons
from ui.icons import Icon
from ui.parts import paint
from ui.parts.button import Button, Kind
from ui.parts.text import Text
from ui.theme import Ink, Look, Role
from ui.words import say

_DIM = 190
_ABOVE_MESSAGE = 14
_LEAST = 0.25
"""Of the panel's height: how small a long message may make the frame."""
_COARSE = QSize(128, 72)
_DOTS = ("0110", "1101", "1111", "0110")


class ScanFrame(QWidget):
    """A dark panel with corner marks. The picture is shown only; nothing of it is kept after the next one."""

    hide_toggled = Signal(bool)
    """The person turned the camera off (True) or on again (False)."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with the drawing of a phone and no picture."""
        super().__init__(parent)
        self._look, self._picture, self._hidden = look, QImage(), False
        self._message = Text(look, role=Role.LEAD, ink=Ink.SCAN_MARK, centred=True)
        self._key = Button(look, "", Kind.GLASS, Icon.CAMERA_OFF)
        self._key.clicked.connect(lambda: self.set_hidden(not self._hidden))
        self._column, row = QVBoxLayout(self), QHBoxLayout()
        self._column.addStretch(1)
        self._column.addWidget(self._message)
        self._column.addLayout(row)
        row.addStretch(1)
        row.addWidget(self._key)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._message.hide()
        self.set_look(look)
        self._name_key()

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        pad = look.px(24)
        self._column.setContentsMargins(pad, 0, pad, pad)
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show a camera picture, mirrored by us; a null image brings back the drawing."""
        if not self._hidden:
            self._picture = picture
            self.update()

    def show_message(self, words: str) -> None:
        """Say something under the frame, or nothing."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def set_hidden(self, hidden: bool) -> None:
        """Show that the camera is off or on; whoever listens turns it."""
        self._hidden = hidden
        self._picture = QImage()
        self._key.set_icon(Icon.CAMERA if hidden else Icon.CAMERA_OFF)
        self._name_key()
        self.update()
        self.hide_toggled.emit(hidden)

    @property
    def is_hidden_by_person(self) -> bool:
        """Whether the person turned the camera off."""
        return self._hidden

    def set_describing(self, words: str) -> None:
        """Say what the panel is for, for those who hear the screen."""
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return a panel a little taller than wide."""
        return QSize(self._look.px(420), self._look.px(480))

    def frame(self) -> QRectF:
        """Return the square in which a code is expected, in the panel's pixels; a message below it never covers it."""
        body = paint.body_of(self, self._look)
        edge = min(body.width() * 0.64, body.height() * 0.56)
        middle = QPointF(body.center().x(), body.top() + (body.height() - self._key.height()) * 0.48)
        if not self._message.isHidden():
            foot, head = self._message.y() - self._look.px(_ABOVE_MESSAGE), body.top() + self._look.px(_ABOVE_MESSAGE)
            edge = min(edge, max(foot - head, body.height() * _LEAST))
            middle.setY(min(middle.y(), foot - edge / 2))
        return QRectF(middle.x() - edge / 2, middle.y() - edge / 2, edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, the picture or the drawing, and the corner marks."""
        painter = paint.painter_for(self)
        body, frame = paint.body_of(self, self._look), self.frame()
        painter.setClipPath(paint.rounded(body, self._look.px(paint.CARD_RADIUS)))
        painter.fillRect(body, _gradient(body, self._look))
        if self._hidden:
            self._draw_camera_off(painter, frame)
        elif self._picture.isNull():
            _draw_phone(painter, frame, self._look)
        else:
            self._draw_picture(painter, body, frame)
        _draw_corners(painter, frame, self._look)
        if not self._message.isHidden():
            ground = QRectF(self._message.geometry())
            radius = self._look.px(paint.BUTTON_RADIUS)
            paint.draw_box(painter, ground, radius, QColor(self._look.theme.scan_bottom), None, 0)
        painter.end()

    def _name_key(self) -> None:
        self._key.setText(say("key.show camera" if self._hidden else "key.hide camera"))

    def _draw_picture(self, painter: QPainter, body: QRectF, frame: QRectF) -> None:
        """Draw the picture as a mirror shows it: sharp inside the frame; around it so coarse that nobody is known."""
        middle = frame.center()  # so that what is in the middle of the camera's view is in the middle of the frame
        reach = QSizeF(body.width(), 2 * max(middle.y() - body.top(), body.bottom() - middle.y()))
        size = QSizeF(self._picture.size()).scaled(reach, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        place = QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, _coarse(self._picture).flipped(Qt.Orientation.Horizontal))
        dim = QColor(self._look.theme.scan_bottom)
        dim.setAlpha(_DIM)
        painter.fillRect(body, dim)
        inside = _middle_of(self._picture, frame.width() * self._picture.width() / size.width())
        painter.drawImage(frame, inside.flipped(Qt.Orientation.Horizontal))
        painter.setClipping(False)

    def _draw_camera_off(self, painter: QPainter, frame: QRectF) -> None:
        edge = frame.width() * 0.3
        square = QRectF(0, 0, edge, edge)
        square.moveCenter(frame.center())
        icons.draw(painter, Icon.CAMERA_OFF, square, self._look.ink(Ink.SCAN_MARK))


def _coarse(picture: QImage) -> QImage:
    """Return a picture of as few pixels as blur whatever it shows when it is drawn large."""
    return picture.scaled(
        _COARSE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.FastTransformation
    ).scaled(_COARSE / 4, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)


def _middle_of(picture: QImage, edge: float) -> QImage:
    """Return the square in the middle of a picture: to mirror all of it would cost more than to draw it."""
    square = QRectF(0, 0, edge, edge)
    square.moveCenter(QRectF(picture.rect()).center())
    return picture.copy(square.toRect())


def _gradient(body: QRectF, look: Look) -> QLinearGradient:
    gradient = QLinearGradient(body.topLeft(), body.bottomLeft())
    gradient.setColorAt(0, QColor(look.theme.scan_top))
    gradient.setColorAt(1, QColor(look.theme.scan_bottom))
    return gradient


def _draw_corners(painter: QPainter, frame: QRectF, look: Look) -> None:
    arm = frame.width() * 0.22
    width = 8 if look.large else 6
    # The dark edge keeps the marks visible on a white sleeve, the light core on a dark one.
    for colour, thick in ((look.theme.scan_bottom, width + 4), (look.theme.scan_mark, width)):
        pen = QPen(QColor(colour), look.px(thick))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        _draw_arms(painter, frame, arm)


def _draw_arms(painter: QPainter, frame: QRectF, arm: float) -> None:
    for corner, right, down in (
        (frame.topLeft(), 1, 1),
        (frame.topRight(), -1, 1),
        (frame.bottomLeft(), 1, -1),
        (frame.bottomRight(), -1, -1),
    ):
        painter.drawPolyline([corner + QPointF(arm * right, 0), corner, corner + QPointF(0, arm * down)])


def _draw_phone(painter: QPainter, frame: QRectF, look: Look) -> None:
    colour = QColor(look.theme.scan_phone)
    phone = QRectF(0, 0, frame.width() * 0.38, frame.width() * 0.66)
    phone.moveCenter(frame.center())
    painter.setPen(QPen(colour, look.px(6 if look.large else 4)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(phone, phone.width() * 0.11, phone.width() * 0.11)
    edge = phone.width() / 7.6
    origin = phone.center() - QPointF(edge * 2, edge * 2)
    for y, row in enumerate(_DOTS):
        for x, dot in enumerate(row):
            if dot == "1":
                square = QRectF(origin.x() + x * edge, origin.y() + y * edge, edge, edge)
                painter.fillRect(square.adjusted(0.75, 0.75, -0.75, -0.75), colour)
