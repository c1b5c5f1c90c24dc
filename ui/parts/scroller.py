"""Show a column that may be taller than its room, moved by two large keys: no gesture is needed."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts import paint
from ui.parts.button import Button, Kind
from ui.theme import GAP, HALO, Look
from ui.words import say

_STEP = 0.8
_ABOVE_KEYS = GAP - HALO


class Scroller(QWidget):
    """A column of parts (`column`); the keys "More below" and "Back up" appear only when it does not fit."""

    grew = Signal()
    """The column now needs more or less room than before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with an empty column."""
        super().__init__(parent)
        self._look = look
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._area = _clear_area(inside)
        self._down = Button(look, say("key.more below"), Kind.SMALL, Icon.ARROW_DOWN)
        self._up = Button(look, say("key.back up"), Kind.SMALL, Icon.ARROW_UP)
        self._keys = QWidget()
        row = QHBoxLayout(self._keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._down)
        row.addStretch(1)
        row.addWidget(self._up)
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(look.px(_ABOVE_KEYS))
        self._outer.addWidget(self._area, 1)
        self._outer.addWidget(self._keys)
        self._keys.hide()
        self._down.clicked.connect(lambda: self._move(_STEP))
        self._up.clicked.connect(lambda: self._move(-_STEP))
        self._area.verticalScrollBar().rangeChanged.connect(self._show_keys)
        self._area.verticalScrollBar().valueChanged.connect(self._refresh_keys)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.grew.emit())
        self._area.verticalScrollBar().rangeChanged.connect(self._refresh_keys)
        self._area.verticalScrollBar().rangeChanged.connect(self._lay_out_again)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def rewind(self) -> None:
        """Go back to the top."""
        self._area.verticalScrollBar().setValue(0)

    def put_key_beside(self, *, beside: bool) -> None:
        """Let one key stand beside the column, where there is no height to spare: down to the end, then up again."""
        directions = QBoxLayout.Direction
        self._outer.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._outer.setAlignment(self._keys, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        self._refresh_keys()

    def hasHeightForWidth(self) -> bool:
        """Return False: with it, a column that scrolls would push aside what cannot shrink."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line over the keys, so that what goes on below looks so."""
        if self._keys.isHidden():
            return
        painter = paint.painter_for(self)
        halo, thick = self._look.px(HALO), max(1, self._look.px(2))
        below = self.height() if self._is_beside else self._keys.y()
        line = QRect(self._area.x() + halo, below - thick, self._area.width() - 2 * halo, thick)
        painter.fillRect(line, QColor(self._look.theme.line))
        painter.end()

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self._outer.setSpacing(look.px(_ABOVE_KEYS))
        self.update()

    @property
    def _is_beside(self) -> bool:
        return self._outer.direction() is QBoxLayout.Direction.LeftToRight

    def _move(self, pages: float) -> None:
        bar = self._area.verticalScrollBar()
        if pages < 0 and self._is_beside:
            bar.setValue(0)
        else:
            bar.setValue(bar.value() + round(pages * self._area.viewport().height()))

    def _show_keys(self, _least: int, most: int) -> None:
        """Show the keys where not all is in sight; they take room themselves, and go where all fits without them."""
        fits = not self._is_beside and self._needed() <= self.height()
        self._keys.setVisible(most > 0 and not fits)

    def _needed(self) -> int:
        """Return the pixels in height that the column needs at its width."""
        least = self.column.totalMinimumSize().height()
        return max(least, self.column.totalHeightForWidth(self._area.viewport().width()))

    def _refresh_keys(self) -> None:
        bar = self._area.verticalScrollBar()
        goes_down = bar.value() < bar.maximum()
        goes_up = bar.value() > 0 and not (self._is_beside and goes_down)
        stranded = (self._down.hasFocus() and not goes_down) or (self._up.hasFocus() and not goes_up)
        self._down.setVisible(goes_down)
        self._up.setVisible(goes_up)
        if stranded:
            (self._down if goes_down else self._up).setFocus()

    def _lay_out_again(self) -> None:
        """Give the keys their room once this is done: the range changes while the layout is at work."""
        if layout := self.layout():
            layout.invalidate()
        for part in (self, self._area):  # in this order: what can be scrolled follows from the room that is left
            QCoreApplication.postEvent(part, QEvent(QEvent.Type.LayoutRequest))


def _clear_area(inside: QWidget) -> QScrollArea:
    """Return a scroll area that paints no ground of its own, never moves sideways and shows no thin bars."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
