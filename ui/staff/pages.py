"""Build the staff side's pages, and show one of them or the lock."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.staff.calls_page import CallsPage
from ui.staff.close_page import ClosePage
from ui.staff.correcting_page import CorrectingPage
from ui.staff.desk_page import DeskPage
from ui.staff.devices_page import DevicesPage
from ui.staff.frame import Place, StaffFrame
from ui.staff.joining_page import JoiningPage
from ui.staff.list_page import ListPage
from ui.staff.lock import Lock
from ui.theme import Look, apply_look, fit_scale, load_look

_SEATS = {
    "seat": ("Give a seat", Icon.CHECK),
    "let go": ("Let go of the seat", Icon.X),
    "came": ("Seen at the door", Icon.DOOR_OPEN),
    "seat over": ("Give a seat over the number", Icon.TRIANGLE_ALERT),
}
_BADGES = {
    "came out": ("It came out", Icon.CHECK),
    "print again": ("Print again", Icon.PRINTER),
    "leave it": ("Leave it", Icon.X),
}


_GROUP = {
    "check in": ("Is here: check in", Icon.CHECK),
    "undo": ("Undo the check-in", Icon.UNDO_2),
    "show": ("Show at the desk", Icon.USER),
}


class StaffPages(QStackedWidget):
    """The lock, and behind it the frame with its pages."""

    def __init__(self, look: Look, ticket_types: Sequence[str], parent: QWidget | None = None) -> None:
        """Start locked."""
        super().__init__(parent)
        self.lock = Lock(look)
        self.desk = DeskPage(look)
        self.joining = JoiningPage(look, ticket_types)
        self.correcting = CorrectingPage(look)
        self.sessions = ListPage(look, "Sessions", {})
        self.seats = ListPage(look, "Sessions of one person", _SEATS)
        self.calls = CallsPage(look)
        self.badges = ListPage(look, "Badges to look at", _BADGES)
        self.here = ListPage(look, "Who is here", {"show": ("Show at the desk", Icon.USER)})
        self.group = ListPage(look, "Who of the group is here", _GROUP)
        self.history = ListPage(look, "History", {"take back": ("Take back", Icon.UNDO_2)})
        self.reasons = ListPage(look, "Reasons", {"let in": ("Let in for this reason", Icon.DOOR_OPEN)})
        self.devices = DevicesPage(look)
        self.close_page = ClosePage(look)
        pages: dict[Place, QWidget] = {
            Place.DESK: self.desk,
            Place.JOINING: self.joining,
            Place.SESSIONS: self.sessions,
            Place.CALLS: self.calls,
            Place.BADGES: self.badges,
            Place.HERE: self.here,
            Place.DEVICES: self.devices,
            Place.CLOSE: self.close_page,
            Place.SEATS: self.seats,
            Place.CORRECTING: self.correcting,
            Place.GROUP: self.group,
            Place.HISTORY: self.history,
            Place.REASONS: self.reasons,
        }
        self.frame_ = StaffFrame(look, pages)
        self.addWidget(self.lock)
        self.addWidget(self.frame_)

    def show_lock(self, note: str = "", *, open_: bool = True) -> None:
        """Show the lock."""
        self.setCurrentWidget(self.lock)
        self.lock.show_empty(note, open_=open_)

    def show_frame(self) -> None:
        """Show what is behind the lock."""
        self.setCurrentWidget(self.frame_)

    def forget(self) -> None:
        """Hold nothing of anybody any more."""
        self.desk.search_for("")
        self.desk.show_found("", ())
        for page in (self.seats, self.badges, self.here, self.group, self.history, self.reasons):
            page.show_empty()
        for other in (self.calls, self.joining, self.correcting, self.devices, self.close_page):
            other.show_empty()
        self.frame_.show_notice(NoticeKind.INFO, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the window."""
        super().resizeEvent(event)
        apply_look(self, load_look(scale=fit_scale(self.width(), self.height())))
