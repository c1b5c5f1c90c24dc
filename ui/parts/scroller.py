"""Show a column that may be taller than its room, moved by two large keys: no gesture is needed."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.parts import folds, paint
from ui.parts.button import Button
from ui.parts.foot import Foot
from ui.theme import GAP, HALO, Look

_ABOVE_KEYS = GAP - HALO


class _Inside(QWidget):
    """What scrolls."""

    laid_out = Signal()
    """Its parts have found their places."""

    def event(self, event: QEvent) -> bool:
        """Tell of each new layout."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.laid_out.emit()
        return done


class _Area(QScrollArea):
    """Where it scrolls. What has the focus and was in sight stays so where the keys take more of the room."""

    def ensureWidgetVisible(self, part: QWidget, xmargin: int = 50, ymargin: int = 50) -> None:
        """Move as far as `part` needs, and what stands in a row with it: they are hidden together where one is cut."""
        super().ensureWidgetVisible(part, xmargin, ymargin)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        begins, ends = self._row_of(part)
        if ends > bar.value() + high:
            bar.setValue(min(begins, ends - high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move as far as what has the focus would else be cut."""
        super().resizeEvent(event)
        part, top = QApplication.focusWidget(), self.verticalScrollBar().value()
        if part is None or not self.isAncestorOf(part):
            return
        begins, ends = self._row_of(part)
        if top <= begins and top + event.size().height() < ends <= top + event.oldSize().height():
            self.ensureWidgetVisible(part, 0, 0)

    def _row_of(self, part: QWidget) -> tuple[int, int]:
        """Return where what stands in a row with `part` begins and ends, in pixels from the column's top."""
        if (inside := self.widget()) is None:
            return 0, 0
        top = part.mapTo(inside, QPoint()).y()
        pieces = folds.pieces(inside, self.viewport().height())
        beside = [piece for piece in pieces if piece[0] < top + part.height() and piece[1] > top]
        ends = max((ends for _, ends in beside), default=top + part.height())
        return int(min((begins for begins, _ in beside), default=top)), math.ceil(ends)


class Scroller(QWidget):
    """A column of parts (`column`); the keys "Further down" and "Back up" appear only when it does not fit.

    No line and no key is ever shown in part: what does not fit whole waits until the column is moved.
    """

    grew = Signal()
    """The column now needs more or less room than before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with an empty column."""
        super().__init__(parent)
        self._look = look
        self._inside = _Inside()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._area = _clear_area(self._inside)
        self._foot = Foot(look)
        self._below = ""
        self._seen, self._seen_in = 0.0, self._inside.size()
        """As far as this, from above, all was shown whole on the way down; and how large the column was then."""
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(look.px(_ABOVE_KEYS))
        self._outer.addWidget(self._area, 1)
        self._outer.addWidget(self._foot)
        self._foot.hide()
        self._foot.down.clicked.connect(self._move_down)
        self._foot.up.clicked.connect(self._move_up)
        self._area.verticalScrollBar().rangeChanged.connect(self._show_keys)
        self._area.verticalScrollBar().valueChanged.connect(self._refresh_keys)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.grew.emit())
        self._area.verticalScrollBar().rangeChanged.connect(self._refresh_keys)
        self._area.verticalScrollBar().rangeChanged.connect(self._lay_out_again)
        self._area.verticalScrollBar().rangeChanged.connect(self._forget_seen)
        self._area.verticalScrollBar().rangeChanged.connect(self._fold)
        self._area.verticalScrollBar().valueChanged.connect(self._fold)
        self._inside.laid_out.connect(self._refresh_keys)
        self._inside.laid_out.connect(self._fold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def rewind(self) -> None:
        """Go back to the top."""
        self._area.verticalScrollBar().setValue(0)

    def name_what_is_below(self, words: str) -> None:
        """Let the key that leads down from the top say these words; elsewhere it says just that there is more."""
        self._below = words
        self._refresh_keys()

    def keep(self, *keys: Button) -> None:
        """Keep `keys` in sight below the column, beside those that move it, and let go of those before."""
        if list(keys) != self._foot.kept:
            self._foot.keep(list(keys))
            self._refresh_keys()
            bar = self._area.verticalScrollBar()
            self._show_keys(bar.minimum(), bar.maximum())

    def room_beside(self, keys: Sequence[Button]) -> int:
        """Return how many pixels wide the column is with the keys that move it beside it, and `keys` kept there."""
        return self.width() - self._outer.spacing() - self._foot.width_with(keys)

    def put_key_beside(self, *, beside: bool) -> None:
        """Let the keys stand beside the column: with room for one only, it leads down to the end, then up again."""
        directions = QBoxLayout.Direction
        self._outer.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._foot.put_beside(beside=beside)
        self._outer.setAlignment(self._foot, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        self._refresh_keys()

    def hasHeightForWidth(self) -> bool:
        """Return False: with it, a column that scrolls would push aside what cannot shrink."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line over the keys, so that what goes on below looks so."""
        if self._foot.isHidden() or not self._foot.moves:
            return
        painter = paint.painter_for(self)
        halo, thick = self._look.px(HALO), max(1, self._look.px(2))
        below = self.height() if self._is_beside else self._foot.y()
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

    def _move_down(self) -> None:
        """Let what did not fit begin the next view."""
        bar, high = self._area.verticalScrollBar(), self._area.viewport().height()
        parts, top = folds.pieces(self._inside, high), bar.value()
        self._seen = max(self._seen, folds.last_whole(parts, top, top + high))
        bar.setValue(max(top + 1, int(folds.next_top(parts, top, top + high))))

    def _move_up(self) -> None:
        """Let what is above the view end the next one."""
        bar, high = self._area.verticalScrollBar(), self._area.viewport().height()
        parts = folds.pieces(self._inside, high)
        bottom = folds.first_whole(parts, bar.value(), bar.value() + high)
        bar.setValue(0 if self._is_beside else int(folds.first_whole(parts, bottom - high, bottom)))

    def _fold(self) -> None:
        """Hide what the lower edge would cut; and what the upper one does, if it was seen before."""
        bar = self._area.verticalScrollBar()
        top, high = bar.value(), self._area.viewport().height()
        if bar.maximum() == 0:
            self._inside.clearMask()
            return
        parts = folds.pieces(self._inside, high)
        first = int(folds.first_whole([part for part in parts if part[1] <= self._seen], top, top + high))
        last = int(folds.last_whole(parts, top, top + high))  # not a row more: tall letters below would show
        self._inside.setMask(QRegion(0, first, self._inside.width(), last - first))

    def _forget_seen(self) -> None:
        """Count nothing as seen where things may stand elsewhere now; more or less room below moves nothing."""
        if self._inside.size() != self._seen_in:
            self._seen, self._seen_in = 0.0, self._inside.size()

    def _show_keys(self, _least: int, most: int) -> None:
        """Show the keys where not all is in sight; they take room themselves, and go where all fits without them."""
        self._foot.setVisible(bool(self._foot.kept) or (most > 0 and not self._fits()))

    def _fits(self) -> bool:
        """Return whether all of the column is in sight where no key moves it."""
        kept = self._foot.height_of_kept(self.width())
        room = self.height() - (kept + self._outer.spacing() if kept else 0)
        return not self._is_beside and self._needed() <= room

    def _needed(self) -> int:
        """Return the pixels in height that the column needs at its width."""
        least = self.column.totalMinimumSize().height()
        return max(least, self.column.totalHeightForWidth(self._area.viewport().width()))

    def _refresh_keys(self) -> None:
        bar = self._area.verticalScrollBar()
        bottom = bar.value() + self._area.viewport().height()
        goes_down = bar.value() < bar.maximum() and not self._fits() and folds.lowest(self._inside) > bottom
        goes_up = bar.value() > 0 and (not goes_down or self._foot.holds_both(self.height()))
        self._foot.name_what_is_below("" if bar.value() > 0 else self._below)
        self._foot.show_moves(down=goes_down, up=goes_up)

    def _lay_out_again(self) -> None:
        """Give the keys their room once this is done: the range changes while the layout is at work."""
        if layout := self.layout():
            layout.invalidate()
        for part in (self, self._area):  # in this order: what can be scrolled follows from the room that is left
            QCoreApplication.postEvent(part, QEvent(QEvent.Type.LayoutRequest))


def _clear_area(inside: QWidget) -> QScrollArea:
    """Return a scroll area that paints no ground of its own, never moves sideways and shows no thin bars."""
    area = _Area()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
