"""Devices: this laptop's own, the other laptops, and the hub; each in words, with what to do."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.devices import DevicesView
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.text import Text
from ui.parts.wrapped_row import WrappedRow
from ui.staff.bank_card import BankCard
from ui.staff.device_words import hub_sentences, lines_of
from ui.staff.hub_card import HubCard
from ui.theme import Ink, Look, Role

_LEAD = "↑ and ↓ move through the list; what to do is said below it."


class DevicesPage(QWidget):
    """A list to go through with the arrow keys, what to do about its current line, and the hub beside it."""

    started = Signal()
    """Start a hub here."""
    stopped = Signal()
    """Stop the hub here."""
    camera_turned = Signal()
    """Use the next camera."""
    port_turned = Signal()
    """Use the next device at a serial port as the scanner, and after the last none."""
    screen_measured = Signal(float)
    """A millimetre of this screen has so many pixels."""
    went = Signal(str)
    """Go to the hub at this address; look for one by itself where it is empty."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._lines: Mapping[str, tuple[ResultRow, str]] = {}
        self._current, self._pixels = "", 0.0
        self._list = ResultList(look, "Devices")
        self._told = Text(look, role=Role.DENSE_STRONG)
        self._hub = HubCard(look)
        self._next_camera = Button(look, "Use the next camera  F6", Kind.STAFF, Icon.CAMERA)
        self._next_camera.setAccessibleName("Use the next camera")
        self._next_camera.setObjectName("next camera")
        self._next_camera.clicked.connect(self.camera_turned)
        QShortcut(QKeySequence("F6"), self._next_camera, self._next_camera.click)
        self._next_port = Button(look, "Use the next serial scanner  F8", Kind.STAFF, Icon.QR_CODE)
        self._next_port.setAccessibleName("Use the next serial scanner")
        self._next_port.setObjectName("next port")
        self._next_port.clicked.connect(self.port_turned)
        QShortcut(QKeySequence("F8"), self._next_port, self._next_port.click)
        self._look = look
        self._measure = Button(look, "Fit to a bank card  F7", Kind.STAFF, Icon.ID_CARD)
        self._measure.setAccessibleName("Fit to a bank card")
        self._measure.setObjectName("bank card")
        self._measure.clicked.connect(self._open_card)
        QShortcut(QKeySequence("F7"), self._measure, self._measure.click)
        left, row = QVBoxLayout(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 4)
        left.setSpacing(look.px(4))
        left.addWidget(Text(look, "Devices", Role.SECTION))
        left.addWidget(Text(look, _LEAD, Role.DENSE, ink=Ink.INK_2))
        left.addWidget(self._list, 1)
        left.addWidget(self._told)
        left.addWidget(_in_rows(self._next_camera, self._next_port, self._measure))
        row.addWidget(self._hub, 3)
        self._list.looked_at.connect(self._look_at)
        self._hub.started.connect(self.started)
        self._hub.stopped.connect(self.stopped)
        self._hub.went.connect(self.went)
        self.setFocusProxy(self._list)

    def show_devices(self, view: DevicesView, zone: str) -> None:
        """Show how everything stands, times as the clocks in `zone` show them; the current line stays current."""
        lines = lines_of(view, zone)
        if lines != self._lines:
            self._lines = lines
            current = self._current if self._current in lines else _most_pressing(lines)
            self._list.show_rows([row for row, _ in lines.values()], current)
            self._look_at(current)
        self._next_camera.setVisible(len(view.cameras) > 1)
        self._next_port.setVisible(bool(view.ports or view.port))
        self._hub.show_hub(view.hub, hub_sentences(view.hub, zone))

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look

    def _open_card(self) -> None:
        card = BankCard(self._look, self.window(), self._pixels)
        card.measured.connect(self._measured)
        card.show()
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measured(self, pixels: float) -> None:
        self._pixels = pixels
        self.screen_measured.emit(pixels)

    def show_empty(self) -> None:
        """Hold nothing that was typed any more, and begin at what needs a look."""
        self._current = ""
        self._lines = {}
        for card in self.window().findChildren(BankCard):
            card.close()  # the lock is never behind it
        self._hub.show_empty()

    def _look_at(self, key: str) -> None:
        if key in self._lines:
            self._current = key
            self._told.setText(self._lines[key][1])


def _in_rows(*keys: Button) -> QWidget:
    """Return the keys side by side, in as many rows as they need."""
    rows = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    rows.setSizePolicy(policy)
    line = WrappedRow(rows)
    for key in keys:
        line.addWidget(key)
    return rows


def _most_pressing(lines: Mapping[str, tuple[ResultRow, str]]) -> str:
    """Return the key of the first line that needs a look, or else of the first."""
    pressing = [key for key, (row, _) in lines.items() if row.ink is Ink.ATTENTION]
    return next(iter([*pressing, *lines]))
