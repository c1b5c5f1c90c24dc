"""The staff side's frame: who is signed in, the way to each page, and the lock."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Ground, Notice, NoticeKind
from ui.parts.staff_header import StaffHeader
from ui.theme import MARGIN, Look, Role


class Place(StrEnum):
    """The pages of the staff side, in the order of their keys."""

    DESK = "desk"
    JOINING = "joining"
    SESSIONS = "sessions"
    CALLS = "calls"
    HERE = "here"
    CLOSE = "close"
    SEATS = "seats"


_WAYS = {
    Place.DESK: ("Desk", Icon.SEARCH),
    Place.JOINING: ("Joining today", Icon.USER_PLUS),
    Place.SESSIONS: ("Sessions", Icon.CALENDAR_DAYS),
    Place.CALLS: ("Calls", Icon.HAND_HEART),
    Place.HERE: ("Who is here", Icon.USERS),
    Place.CLOSE: ("Close the day", Icon.LOCK),
}


class StaffFrame(Ground):
    """Header, ways, pages; Alt and a digit goes to a page."""

    went = Signal(object)
    """Somebody went to this place."""
    locked = Signal()

    def __init__(self, look: Look, pages: Mapping[Place, QWidget], parent: QWidget | None = None) -> None:
        """Show one of `pages` at a time."""
        super().__init__(look, parent)
        self._pages = dict(pages)
        self._header = StaffHeader(look)
        lock = Button(look, "Lock", Kind.STAFF, Icon.LOCK)
        lock.setObjectName("lock")
        self._header.add_action(lock)
        self._stack = QStackedWidget()
        self._notice = Notice(look, NoticeKind.INFO, "", Role.DENSE)
        self._notice.hide()
        self._ways = QHBoxLayout()
        self._ways.setSpacing(0)
        self._keys: dict[Place, Button] = {}
        for place, page in self._pages.items():
            self._stack.addWidget(page)
            if place in _WAYS:
                self._keys[place] = self._way(look, place)
        self._ways.addStretch(1)
        inner = QVBoxLayout()
        edge = look.px(MARGIN / 2)
        inner.setContentsMargins(edge, 0, edge, edge)
        inner.addLayout(self._ways)
        inner.addWidget(self._notice)
        inner.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._header)
        column.addLayout(inner, 1)
        lock.clicked.connect(self.locked)
        QShortcut(QKeySequence("Ctrl+L"), self, self.locked.emit)

    def show_who(self, name: str, station: str) -> None:
        """Say who is signed in, and where."""
        self._header.show_header(station, name)

    def show_calls(self, waiting: int) -> None:
        """Say on the way to the calls how many wait."""
        word, _ = _WAYS[Place.CALLS]
        self._keys[Place.CALLS].setText(f"{word} ({waiting})" if waiting else word)

    def show_page(self, place: Place) -> None:
        """Show a page, and put the keyboard into it."""
        self._stack.setCurrentWidget(self._pages[place])
        for way, key in self._keys.items():
            key.set_kind(Kind.STAFF_PRIMARY if way is place else Kind.STAFF)
        self._pages[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, kind: NoticeKind, sentence: str) -> None:
        """Say how the last deed went; nothing when the sentence is empty."""
        self._notice.show_message(kind, sentence)
        self._notice.setVisible(bool(sentence))

    def _way(self, look: Look, place: Place) -> Button:
        word, icon = _WAYS[place]
        key = Button(look, word, Kind.STAFF, icon)
        key.setObjectName(f"way {place.value}")
        key.clicked.connect(lambda: self.went.emit(place))
        self._ways.addWidget(key)
        QShortcut(QKeySequence(f"Alt+{len(self._keys) + 1}"), self, lambda: self.went.emit(place))
        return key
