"""The attendee's page: where you are, the words, what you can do, and the same bar below, at every text size."""

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.parts import paint
from ui.parts.bottom_bar import BottomBar
from ui.parts.scroller import Scroller
from ui.parts.text import StepLine, Text
from ui.theme import HALO, MARGIN, Look, Role, TextSize

_TOP = 24
_BOTTOM = 12
_GUTTER = 32


class Page(QWidget):
    """Step line, title, lead and `add`ed parts at the start, actions below them, `add_side` parts at the end.

    In Large B all of it is one column, except a side that was pinned (the camera must stay in sight).
    """

    def __init__(self, look: Look, *, pin_side: bool = False, parent: QWidget | None = None) -> None:
        """Start empty; `pin_side` keeps the side column beside the words at every text size."""
        super().__init__(parent)
        self._look, self._pin_side, self._shares = look, pin_side, (11, 9)
        self.step, self.title = StepLine(look), Text(look, role=Role.TITLE)
        self.lead, self.kept = Text(look, role=Role.LEAD), Text(look, role=Role.STEP)
        self.bar = BottomBar(look)
        self._words = Scroller(look)
        self._main, self._side, self._actions = _Slot(), _Slot(), _Slot()
        self._start, self._row = QVBoxLayout(), QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._row, 1)
        outer.addWidget(self.bar)
        self._row.addLayout(self._start)
        self._start.setSpacing(0)
        self._start.addWidget(self._words, 1)
        for part in (self.step, self.title, self.lead, self.kept):
            self._words.column.addWidget(part)
            part.hide()
        self._words.column.addWidget(self._main, 1)
        self.set_look(look)

    def show_heading(self, here: str, next_: str, title: str, lead: str = "", kept: str = "") -> None:
        """Say where the person is, what comes next, the title, the lead, and what is kept."""
        self.step.show_step(here, next_)
        for part, words in ((self.title, title), (self.lead, lead), (self.kept, kept)):
            part.setText(words)
        for part in (self.step, self.title, self.lead, self.kept):
            part.setVisible(bool(part.text()))
        self._words.rewind()

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put `part` below the lead."""
        self._main.column.addWidget(part, stretch)

    def add_side(self, part: QWidget, stretch: int = 0) -> None:
        """Put `part` into the column beside the words."""
        self._side.column.addWidget(part, stretch)
        self._arrange()

    def add_action(self, part: QWidget) -> None:
        """Put `part`, a main action, at the foot of the words' column; the first is the most likely."""
        self._actions.column.addWidget(part)
        self._arrange()

    def set_shares(self, words: int, side: int) -> None:
        """Divide the width between words and side in these parts; 1 and 0 gives the words all of it."""
        self._shares = (words, side)
        self._arrange()

    def set_look(self, look: Look) -> None:
        """Take over `look`, and the arrangement that belongs to its text size."""
        self._look = look
        edge = look.px(MARGIN - HALO)
        self._row.setContentsMargins(edge, look.px(_TOP), edge, look.px(_BOTTOM))
        self._row.setSpacing(look.px(_GUTTER - 2 * HALO) if self._shares[1] else 0)
        self._actions.column.setSpacing(look.px(4))
        self._side.column.setSpacing(look.px(4))
        self._main.column.setSpacing(look.px(4))
        self._words.column.setSpacing(look.px(8))
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = paint.painter_for(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.paper))
        painter.end()

    def _arrange(self) -> None:
        stacked = self._look.size is TextSize.LARGE_B
        beside = self._pin_side or not stacked
        for layout in (self._row, self._start, self._words.column):
            layout.removeWidget(self._side)
            layout.removeWidget(self._actions)
        flow = self._words.column
        if beside:
            self._row.addWidget(self._side)
        else:
            flow.addWidget(self._side)
        (flow if stacked else self._start).addWidget(self._actions)
        words, side = self._shares if beside else (1, 0)
        self._row.setStretch(0, words)
        self._row.setStretch(1, side)
        self._side.setVisible(beside or self._side.column.count() > 0)


class _Slot(QWidget):
    """A place for parts, one below the other, that shares width by stretch alone."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
