"""The staff side's frame: who is signed in, the way to each page, what is wrong with a device, and the lock."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Notice, NoticeKind
from ui.parts.ground import Ground
from ui.parts.staff_header import StaffHeader
from ui.parts.text import Text
from ui.theme import HALO, MARGIN, Ink, Look, Role

_HINT = "Alt and a number: another page   ·   Esc: back to the search   ·   Ctrl+L: lock"


class Place(StrEnum):
    """The pages of the staff side, in the order of their keys."""

    DESK = "desk"
    JOINING = "joining"
    SESSIONS = "sessions"
    CALLS = "calls"
    BADGES = "badges"
    HERE = "here"
    DEVICES = "devices"
    CLOSE = "close"
    SEATS = "seats"
    CORRECTING = "correcting"
    GROUP = "group"
    HISTORY = "history"
    REASONS = "reasons"


_WAYS = {
    Place.DESK: ("Desk", Icon.SEARCH),
    Place.JOINING: ("Joining today", Icon.USER_PLUS),
    Place.SESSIONS: ("Sessions", Icon.CALENDAR_DAYS),
    Place.CALLS: ("Calls", Icon.HAND_HEART),
    Place.BADGES: ("Badges", Icon.PRINTER),
    Place.HERE: ("Who is here", Icon.USERS),
    Place.DEVICES: ("Devices", Icon.LAPTOP),
    Place.CLOSE: ("Close the day", Icon.LOCK),
}


class StaffFrame(Ground):
    """Header, ways, pages; Alt and a digit goes to a page, Escape to the search, Ctrl+L locks."""

    went = Signal(object)
    """Somebody went to this place."""
    escaped = Signal()
    locked = Signal()
    turned = Signal()
    """A page is shown."""

    def _take_room_for(self, shown: QWidget) -> None:
        """Let the page that is shown alone say how much height there has to be: a notice must not grow the window."""
        for page in self._pages.values():
            asks = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, asks)

    def __init__(self, look: Look, pages: Mapping[Place, QWidget], parent: QWidget | None = None) -> None:
        """Show one of `pages` at a time."""
        super().__init__(look, parent)
        self._pages = dict(pages)
        self._header, self._who = StaffHeader(look), ("", "")
        lock = Button(look, "Lock", Kind.STAFF, Icon.LOCK)
        lock.setObjectName("lock")
        self._header.add_action(lock)
        self._trouble = Notice(look, NoticeKind.ATTENTION, "", Role.DENSE)
        self._notice = Notice(look, NoticeKind.INFO, "", Role.DENSE)
        self._notice_kind = NoticeKind.INFO
        self._stack, self._ways = QStackedWidget(), QHBoxLayout()
        self.keys: dict[Place, Button] = {}
        for place, page in self._pages.items():
            self._stack.addWidget(page)
            if place in _WAYS:
                self.keys[place] = self._way(look, place)
        self._ways.addStretch(1)
        self._hint = Text(look, _HINT, Role.DENSE, ink=Ink.INK_2)
        self._assemble()
        self._take_room_for(next(iter(self._pages.values())))
        lock.clicked.connect(self.locked)
        QShortcut(QKeySequence("Ctrl+L"), self, self.locked.emit)
        QShortcut(QKeySequence("Escape"), self, self.escaped.emit)
        self.set_look(look)

    @property
    def place(self) -> Place:
        """Return which page is shown."""
        return next(place for place, page in self._pages.items() if page is self._stack.currentWidget())

    def show_who(self, title: str, detail: str) -> None:
        """Say what this is, where, and who is signed in."""
        self._who = title, detail
        self.show_apart("")

    def show_apart(self, apart: str) -> None:
        """Say beside it that this laptop is apart from the others, if it is: what is known here may not be all."""
        title, detail = self._who
        self._header.show_header(title, " · ".join(filter(None, (detail, apart))))

    def show_count(self, place: Place, waiting: int) -> None:
        """Say on the way to a page how many things wait there."""
        self._name_key(self.keys[place], place, f" ({waiting})" if waiting else "")

    def show_page(self, place: Place) -> None:
        """Show a page, and put the keyboard into it; where there is nothing to do, onto its key."""
        page = self._pages[place]
        self._take_room_for(page)
        self._stack.setCurrentWidget(page)
        for way, key in self.keys.items():
            key.set_kind(Kind.WAY_HERE if way is place else Kind.WAY)
        target = page.focusProxy()
        if place in self.keys and (target is None or not target.isVisibleTo(page)):
            target = self.keys[place]
        (target or page).setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def show_notice(self, kind: NoticeKind, sentence: str) -> None:
        """Say how the last deed went; nothing when the sentence is empty."""
        self._notice_kind = kind
        self._notice.show_message(kind, sentence)
        self._notice.setVisible(bool(sentence))

    def take_back(self, kind: NoticeKind) -> None:
        """Say no more what a notice of this kind says, if one is shown: it is not so any more."""
        if self._notice_kind is kind:
            self.show_notice(NoticeKind.INFO, "")

    def show_trouble(self, sentence: str) -> None:
        """Say on every page what is wrong with a device; nothing when all is well."""
        self._trouble.show_message(NoticeKind.ATTENTION, sentence)
        self._trouble.setVisible(bool(sentence))

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        super().set_look(look)
        edge = look.px(MARGIN / 2 - HALO)
        self._inner.setContentsMargins(edge, look.px(4), edge, look.px(8))
        self._inner.setSpacing(look.px(4))

    def _assemble(self) -> None:
        self._ways.setSpacing(0)
        self._inner = QVBoxLayout()
        self._inner.addLayout(self._ways)
        for notice in (self._trouble, self._notice):
            notice.hide()
            self._inner.addWidget(notice)
        self._inner.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        self._inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._inner, 1)

    def _way(self, look: Look, place: Place) -> Button:
        key = Button(look, "", Kind.WAY, _WAYS[place][1])
        key.setObjectName(f"way {place.value}")
        self._name_key(key, place)
        key.clicked.connect(lambda: self.went.emit(place))
        self._ways.addWidget(key)
        QShortcut(QKeySequence(f"Alt+{_number(place)}"), self, lambda: self.went.emit(place))
        return key

    def _name_key(self, key: Button, place: Place, more: str = "") -> None:
        word = _WAYS[place][0] + more
        key.setText(f"{_number(place)}  {word}")
        key.setAccessibleName(word)


def _number(place: Place) -> int:
    return list(_WAYS).index(place) + 1
