"""The attendee's page: where you are, the words, what you can do, and the same bar below, at every text size."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.bottom_bar import BottomBar
from ui.parts.button import Button
from ui.parts.ground import Ground
from ui.parts.heading import Heading
from ui.parts.keeping import Keeping
from ui.parts.page_heights import PageHeights
from ui.parts.page_room import ABOVE, BELOW, PageRoom
from ui.parts.reading_order import put_in_order
from ui.parts.scroller import Scroller
from ui.parts.slot import Slot
from ui.theme import HALO, MARGIN, Look, TextSize

_TOP = 24
_TOP_OVER_DOCK, _OVER_DOCK, _BELOW_DOCK = 2, 2, 2
_MARGIN_OF_DOCK = 6
"""Upright: thirteen keys of a keyboard need the width."""
_BOTTOM = 12
_GUTTER = 16
_TURNS = 8
"""Of the event loop, in which a column that is too tall has its keys and knows its room."""
_BELOW_HEADING = 8
_WIDEST, _WIDEST_UPRIGHT = 1600, 1040
"""In dp: on a wider page all but what is docked stands in the middle."""


class Page(Ground):
    """Heading, `add`ed parts below it, actions at the foot, `add_side` parts at the end; the bar under all.

    A pinned side (the camera) stands beside the heading at every text size. Any other side begins below the
    heading, and in Large B all is one column, as on any screen that stands upright.
    """

    def __init__(
        self, look: Look, *, pin_side: bool = False, actions_follow: bool = False, parent: QWidget | None = None
    ) -> None:
        """Start empty; `pin_side` keeps the side beside the words at every text size.

        Actions that `follow` stand right below the words, not at the foot, where the side is beside them.
        """
        super().__init__(look, parent)
        self._pin_side, self._actions_follow, self._shares = pin_side, actions_follow, (11, 9)
        self._side_first, self._named_below = False, ""
        self._dock: QWidget | None = None
        self._arranged: tuple[object, ...] | None = None
        self._to_arrange = False
        self.bar, self._heading = BottomBar(look), Heading(look, narrow=pin_side)
        self.step, self.title = self._heading.step, self._heading.title
        self.lead, self.kept = self._heading.lead, self._heading.kept
        self._main, self._actions, self._side = Slot(), Slot(), Slot()
        self._words, self._beside = Scroller(look), Scroller(look)
        self._keeping = Keeping(self._words)
        self._heights = PageHeights(self._heading, self._main, self._side, self._actions, self._words, self._keeping)
        self._top, self._start, self._row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._assemble()
        self.set_look(look)

    def show_heading(self, here: str, next_: str, title: str, lead: str = "", kept: str = "") -> None:
        """Say where the person is, what comes next, the title, the lead, and what is kept."""
        self._heading.show_(here, next_, title, lead, kept)
        self._arrange()
        self._words.rewind()

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put `part` below the heading."""
        self._main.add(part, stretch)

    def add_first(self, part: QWidget) -> None:
        """Put `part` right below the heading."""
        self._main.add_first(part)

    def add_side(self, part: QWidget, stretch: int = 0) -> None:
        """Put `part` into the column beside the words."""
        self._side.add(part, stretch)
        self._arrange()

    def add_action(self, part: QWidget) -> None:
        """Put `part`, a main action, at the foot of the words' column; the first is the most likely."""
        self._actions.add(part)

    def keep_in_sight(self, *keys: Button) -> None:
        """Let `keys` stand beside those that move the words, where all is one column that may not fit."""
        self._keeping.keys = keys
        self._arrange()

    def pin_side(self, *, pinned: bool) -> None:
        """Let what stands beside the words do so at every text size, and beside the heading too, or let it go."""
        self._pin_side = pinned
        self._arrange()

    def name_what_is_below(self, words: str) -> None:
        """Let the key that moves a single column say these words, if any, until it has been moved."""
        self._named_below = words
        self._arrange()

    def name_what_is_further_beside(self, words: str) -> None:
        """Let the key that moves what stands beside the words say these, until it has been moved."""
        self._beside.name_what_is_below(words)

    def add_dock(self, part: QWidget) -> None:
        """Put `part` between all of these and the bar, over the whole width, where it is always in sight."""
        self._dock = part
        self._words.put_key_beside(beside=True)
        self._heading.set_docked()
        self._top.insertWidget(self._top.count() - 1, part)
        self.set_look(self._look)

    def put_side_first(self) -> None:
        """Let what stands beside the words come before them where all is one column."""
        self._side_first = True
        self._arrange()

    def set_shares(self, words: int, side: int) -> None:
        """Divide the width between words and side in these parts; 1 and 0 gives the words all of it."""
        self._shares = (words, side)
        self._arrange()

    def lay_out(self, size: QSize) -> None:
        """Be of this size before being shown: what is as wide as nothing yet would ask the window to grow."""
        self.resize(size)
        if (layout := self.layout()) is not None:
            layout.activate()
            self.bar.updateGeometry()  # its words were wrapped for another width
            self._arrange()

    def settle(self) -> None:
        """Let all find its place before it is painted: layouts show what is new one turn late."""
        for part in self.findChildren(QWidget):
            if part.isHidden() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()
        for _ in range(_TURNS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def set_look(self, look: Look) -> None:
        """Take over `look`, and the arrangement that belongs to its text size."""
        super().set_look(look)
        self._keep_edges()
        self._start.setSpacing(look.px(_BELOW_HEADING))
        self._words.column.setSpacing(look.px(_BELOW_HEADING))
        self._row.setSpacing(look.px(_GUTTER))
        self._heading.set_look(look)
        for slot in (self._main, self._side, self._actions):
            slot.column.setSpacing(look.px(4))
        if self._dock is not None:
            self._words.column.setSpacing(look.px(4))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again: what fits beside each other depends on the room."""
        super().resizeEvent(event)
        self._keep_edges()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange for the room there is now."""
        super().showEvent(event)
        self._arrange()

    def _keep_edges(self) -> None:
        look = self._look
        upright = look.upright and not look.large and self._dock is None
        widest = look.px(_WIDEST_UPRIGHT if upright else _WIDEST)
        least = _MARGIN_OF_DOCK if look.upright and self._dock is not None else MARGIN - HALO
        edge = max(look.px(least), (self.width() - widest) // 2)
        docked = self._dock is not None
        top, bottom = (_TOP_OVER_DOCK, _BELOW_DOCK) if docked else (_TOP, _BOTTOM)
        self._top.setContentsMargins(edge, look.px(top), edge, look.px(bottom))
        self._top.setSpacing(look.px(_OVER_DOCK if docked else _BELOW_HEADING))

    def _assemble(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._top, 1)
        outer.addWidget(self.bar)
        self._top.addLayout(self._row, 1)
        self._top.addStretch(0)
        self._row.addLayout(self._start)
        self._row.addWidget(self._beside)
        self._start.addWidget(self._words, 1)
        for column in (self._words, self._beside):
            column.grew.connect(self._arrange_soon)
        self.bar.widened.connect(self._arrange_soon)
        self._words.column.addStretch(0)
        self._words.column.addWidget(self._main, 1)
        self._words.column.addStretch(0)

    def _arrange_soon(self) -> None:
        """Arrange once the layouts at work are done: none may lose a part while it puts them into their places."""
        self._to_arrange = True
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def event(self, event: QEvent) -> bool:
        """Arrange after a layout that found out that something needs more or less room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._to_arrange:
            self._to_arrange = False
            self._arrange()
        return done

    def _arrange(self) -> None:
        """Put heading, side and actions where the text size wants them and the room allows."""
        self._heading.set_narrow(narrow=self._pin_side and self._shares[1] > 0)
        stacked, upright, apart = self._is_stacked(), self._look.upright, self._heading.is_short
        in_flow = self._dock is None and (self._pin_side or stacked)
        spreads = upright or (self._look.large and in_flow and (stacked or self._shares[1] == 0))
        growing = (
            tuple(slot.grows for slot in (self._main, self._side)) if spreads else (not self._actions_follow, False)
        )
        always = stacked and not upright and self._dock is None
        at_foot = always or (self.isVisible() and self._may_keep(stacked) and self._room_now().overflows)
        arrangement = (
            self._pin_side,
            self._named_below,
            stacked,
            at_foot,
            upright,
            self._look.size,
            growing,
            self._shares,
            lifted := self._room_now().is_lifted,
            *self._keeping.keys,
        )
        if arrangement == self._arranged:
            return
        self._arranged = arrangement
        self._words.name_what_is_below(self._named_below if stacked else "")
        beside = not upright and (self._pin_side or not stacked)
        self._place_slots(stacked=stacked, upright=upright, beside=beside)
        self._place_apart(apart=apart)
        self._keeping.place(at_foot=at_foot)
        self._beside.setVisible(beside and self._shares[1] > 0)
        for column, share in enumerate(self._shares if beside else (1, 0)):
            self._row.setStretch(column, share)
        self._share_height(growing, spread=spreads and not any(growing), lifted=lifted)
        for slot in (self._heading, self._side, self._actions):
            slot.show()  # a part that changed its parent would else appear one turn later
        put_in_order(self)

    def _place_slots(self, *, stacked: bool, upright: bool, beside: bool) -> None:
        """Put heading, side and actions into the column that scrolls, or where they stay in sight."""
        flow = self._words.column
        for layout in (self._top, self._start, flow, self._beside.column):
            for part in (self._heading, self._side, self._actions, *self._heading.parts_apart()):
                layout.removeWidget(part)
        if self._pin_side or stacked:
            flow.insertWidget(1, self._heading)
        else:
            self._top.insertWidget(0, self._heading)
        if beside:
            self._beside.column.addWidget(self._side, 1)
        else:
            flow.insertWidget(flow.indexOf(self._main) if self._side_first else flow.count() - 1, self._side)
        if self._actions_follow and not stacked:
            flow.insertWidget(flow.indexOf(self._main) + 1, self._actions)
        elif stacked and not (upright and self._pin_side):
            flow.insertWidget(flow.count() - 1, self._actions)
        else:
            self._start.addWidget(self._actions)

    def _place_apart(self, *, apart: bool) -> None:
        """Put where one is, and what is kept, below all the rest, or into the heading."""
        if not apart:
            self._heading.take_back()
            return
        flow = self._words.column
        for part in self._heading.parts_apart():
            self._heading.column.removeWidget(part)
            flow.insertWidget(flow.count() - 1, part)

    def _may_keep(self, stacked: bool) -> bool:
        """Whether keys that stay in sight may stand at the foot of a single column, where they take the least room."""
        if self._dock is not None:
            room = self._words.room_beside(self._keeping.keys)
            return room >= self.title.widest_word() and self.title.heightForWidth(room) <= self._words.height()
        return stacked or (self._shares[1] == 0 and not self._pin_side and self._keeping.holds_all(self._actions))

    def _share_height(self, growing: tuple[bool, ...], *, spread: bool, lifted: bool) -> None:
        """Give the room to spare to what grows, or `spread` it above and below the words, or leave it below them."""
        flow = self._words.column
        flow.setStretch(0, ABOVE * spread)
        flow.setStretch(flow.count() - 1, BELOW * (not any(growing) and not lifted))
        flow.setStretchFactor(self._main, int(growing[0]))
        if self._side.parentWidget() is self._main.parentWidget():
            flow.setStretchFactor(self._side, int(growing[1]))
        self._top.setStretchFactor(self._row, BELOW)
        self._top.setStretch(self._top.count() - 1, ABOVE * lifted)

    def _is_stacked(self) -> bool:
        """Whether all is one column: on any screen that stands upright, and wherever the room holds no more."""
        if self._look.upright:
            return True
        if not self.isVisible():  # nothing has its width yet
            return self._look.size is TextSize.LARGE_B
        return self._room_now().holds_one_column

    def _room_now(self) -> PageRoom:
        edges = self._top.contentsMargins()
        bar = self.bar.sizeHint().height()  # which it may not have taken yet
        return PageRoom(
            self._look,
            self._heights,
            self.width() - edges.left() - edges.right(),
            self.height() - bar - self._look.px(_TOP + _BOTTOM + 2 * _BELOW_HEADING),
            self._look.px(_GUTTER),
            self._shares,
            0 if self._dock is None else self._dock.sizeHint().height(),
            self._pin_side,
        )
