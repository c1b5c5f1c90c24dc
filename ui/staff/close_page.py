"""Close the day: what this laptop counted, where its sealed file goes, and how that went; and carrying by stick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.desk.closing import Counts
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card, Notice, NoticeKind
from ui.parts.field import Field
from ui.parts.scroller import Scroller
from ui.parts.text import Text
from ui.staff.carry_card import CarryCard
from ui.theme import Look, Role


class ClosePage(QWidget):
    """Counts, a place, one key."""

    closed = Signal(str)
    """Seal the day and carry it to this place."""
    told = Signal()
    """How it went is shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start without counts."""
        super().__init__(parent)
        self._counts = Text(look, role=Role.DENSE)
        self._place = Field(look, "Where to: a stick's or a folder's path", icon=Icon.DOOR_OPEN, dense=True)
        self._notice = Notice(look, NoticeKind.INFO, "", Role.DENSE)
        self._key = Button(look, "Seal the day and carry it there  Enter", Kind.STAFF_PRIMARY, Icon.LOCK)
        self._key.setAccessibleName("Seal the day and carry it there")
        self._key.setObjectName("close day")
        self.carry_card = CarryCard(look)
        card = Card(look)
        for part in (self._counts, self._place):
            card.add(part)
        row = QHBoxLayout()
        card.column.addLayout(row)
        row.addWidget(self._key)
        row.addStretch(1)
        card.add(self._notice)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        for title, lying in (("Close the day", card), ("Carry by stick", self.carry_card)):
            side = Scroller(look)
            side.column.addWidget(Text(look, title, Role.SECTION))
            side.column.addWidget(lying)
            side.column.addStretch(1)
            sides.addWidget(side, 1)
        self._key.clicked.connect(self._close)
        self._place.entered.connect(lambda _: self._close())
        self.setFocusProxy(self._place)
        self.show_empty()

    def show_empty(self) -> None:
        """Start again without a place."""
        self._place.set_text("")
        self._place.show_note("")
        self.carry_card.show_empty()
        self.show_result(NoticeKind.INFO, "It can be done again at any time; doing it again finishes what was begun.")

    def show_counts(self, counts: Counts) -> None:
        """Show what this laptop knows of the day."""
        self._counts.setText(
            f"{counts.arrived} people arrived · {counts.inside} are still here · {counts.left} have left\n"
            f"{counts.seats} seats are taken · {counts.came} were seen at a room's door\n"
            f"Asked to see the desk: {counts.turned} · facts in all: {counts.facts}"
        )

    def show_result(self, kind: NoticeKind, sentence: str) -> None:
        """Say how it went."""
        self._notice.show_message(kind, sentence)
        self._key.setEnabled(True)
        self.told.emit()

    def show_again(self) -> None:
        """Let the key be pressed again, when nothing is on its way any more."""
        if not self._key.isEnabled():
            self.show_empty()

    def _close(self) -> None:
        place = self._place.text().strip()
        if not place:
            self._place.show_note("Where shall it go? Type the path of a stick or a folder.")
            return
        self._place.show_note("")
        self._key.setEnabled(False)
        self._notice.show_message(NoticeKind.INFO, "Sealing and carrying …")
        self.closed.emit(place)
