"""The hub on the devices' page: how this laptop is joined to the others, and the keys to change that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.codes.draw import code_png
from kiosk.domain.sharing import HubHere, HubState, WorksAlone
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card
from ui.parts.field import Field
from ui.parts.picture_view import PictureView
from ui.parts.text import Text
from ui.theme import Look, Role

_SCAN = "Or on another laptop: open the staff side, and hold this to its camera."
_FIND = "The others find it by themselves. If one does not, type the address there: Devices, F3."
_STOP_SURELY = "Once more: stop it for all"


class HubCard(Card):
    """Words, a key to start or stop, an address to type; the hub's own laptop shows its address as a code instead."""

    started = Signal()
    stopped = Signal()
    went = Signal(str)
    """Go to the hub at this address; look for one by itself where it is empty."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(look, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._runs_here, self._code = False, ""
        self._asked = False
        self._words, self._firewall = Text(look, role=Role.DENSE), Text(look, role=Role.DENSE)
        self._shown = QHBoxLayout()
        self._picture, self._scan = PictureView(look), Text(look, _SCAN, Role.DENSE)
        self._turn = Button(look, "", Kind.STAFF, Icon.NETWORK)
        self._turn.setObjectName("turn hub")
        self._field = Field(look, "A hub's address, if it is not found  F3", icon=Icon.NETWORK, dense=True)
        self._field.line.setAccessibleName("A hub's address")
        self._field.set_example("192.168.1.5:4222")
        self._go = Button(look, "Go there  Enter", Kind.STAFF)
        self._go.setAccessibleName("Go there")
        self._find = Button(look, "Look by itself  F4", Kind.STAFF, Icon.SEARCH)
        self._find.setAccessibleName("Look by itself")
        self._find.setObjectName("find hub")
        self._lay_out(Text(look, "The hub", Role.DENSE_STRONG))
        self._turn.clicked.connect(self._press)
        self._field.entered.connect(self._go_there)
        self._go.clicked.connect(lambda: self._go_there(self._field.text()))
        self._find.clicked.connect(lambda: self.went.emit(""))
        QShortcut(QKeySequence("F2"), self._turn, self._turn.click)
        QShortcut(QKeySequence("F3"), self, lambda: self._field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        QShortcut(QKeySequence("F4"), self._find, self._find.click)

    def show_hub(self, hub: HubState, sentences: str) -> None:
        """Show how things stand, in these words, and the keys that make sense now."""
        here = hub if isinstance(hub, HubHere) else None
        may_share = hub != WorksAlone()
        self._runs_here = here is not None
        self._asked = self._asked and self._runs_here
        self._words.setText(sentences)
        self._firewall.setText(" ".join(filter(None, (here.firewall, _FIND))) if here else "")
        self._firewall.setVisible(here is not None)
        self._show_code(here.code if here else "")
        self._name_turn()
        self._turn.setVisible(may_share)
        for part in (self._field, self._go, self._find):
            part.setVisible(may_share and here is None)

    def hasHeightForWidth(self) -> bool:
        """Ask for no height of its own: where a notice takes room, the picture gives way, and the window stays."""
        return False

    def show_empty(self) -> None:
        """Hold no address that was typed any more."""
        self._field.set_text("")

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask anew before the hub is stopped, once another page was shown."""
        self._asked = False
        self._name_turn()
        super().hideEvent(event)

    def _press(self) -> None:
        """Start at once; stop only when pressed twice: without the hub every laptop is alone."""
        if not self._runs_here:
            self.started.emit()
        elif self._asked:
            self.stopped.emit()
        else:
            self._asked = True
            self._name_turn()

    def _name_turn(self) -> None:
        word = (_STOP_SURELY if self._asked else "Stop the hub here") if self._runs_here else "Start a hub here"
        self._turn.setText(f"{word}  F2")
        self._turn.setAccessibleName(word)

    def _lay_out(self, title: Text) -> None:
        shown, beside, ways = self._shown, QVBoxLayout(), QHBoxLayout()
        for layout in (shown, beside, ways):
            layout.setSpacing(0)
        for part in (title, self._words, self._firewall):
            self.add(part)
        self.column.addLayout(shown)
        shown.addWidget(self._picture, 1)
        shown.addLayout(beside, 1)
        beside.addWidget(self._scan)
        beside.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        self.add(self._field)
        self.column.addLayout(ways)
        self.column.addStretch(1)
        for key in (self._go, self._find):
            ways.addWidget(key)
        ways.addStretch(1)

    def _show_code(self, code: str) -> None:
        for part in (self._picture, self._scan):
            part.setVisible(bool(code))
        self.column.setStretchFactor(self._shown, 100 if code else 0)
        if code == self._code:
            return
        self._code = code
        if code:
            self._picture.show_picture(QImage.fromData(code_png(code)), "The hub's address as a code")
        else:
            self._picture.clear_picture()

    def _go_there(self, address: str) -> None:
        if address.strip():
            self.went.emit(address.strip())
