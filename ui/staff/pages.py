"""Build the staff side's pages, and show one of them or the lock."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.icons import Icon
from ui.staff.close_page import ClosePage
from ui.staff.desk_page import DeskPage
from ui.staff.frame import Place, StaffFrame
from ui.staff.joining_page import JoiningPage
from ui.staff.list_page import ListPage
from ui.staff.lock import Lock
from ui.theme import Look


class StaffPages(QStackedWidget):
    """The lock, and behind it the frame with its pages."""

    def __init__(self, look: Look, ticket_types: Sequence[str], parent: QWidget | None = None) -> None:
        """Start locked."""
        super().__init__(parent)
        self.lock = Lock(look)
        self.desk = DeskPage(look)
        self.joining = JoiningPage(look, ticket_types)
        self.sessions = ListPage(look, "Sessions", {})
        self.seats = ListPage(
            look,
            "Sessions of one person",
            {
                "seat": ("Give a seat", Icon.CHECK),
                "let go": ("Let go of the seat", Icon.X),
                "came": ("Seen at the door", Icon.DOOR_OPEN),
                "seat over": ("Give a seat over the number", Icon.TRIANGLE_ALERT),
            },
        )
        self.calls = ListPage(look, "Calls", {"answer": ("I'm coming", Icon.HAND_HEART)})
        self.here = ListPage(look, "Who is here", {"show": ("Show at the desk", Icon.USER)})
        self.close_page = ClosePage(look)
        pages: dict[Place, QWidget] = {
            Place.DESK: self.desk,
            Place.JOINING: self.joining,
            Place.SESSIONS: self.sessions,
            Place.CALLS: self.calls,
            Place.HERE: self.here,
            Place.CLOSE: self.close_page,
            Place.SEATS: self.seats,
        }
        self.frame_ = StaffFrame(look, pages)
        self.addWidget(self.lock)
        self.addWidget(self.frame_)

    def show_lock(self, note: str = "") -> None:
        """Show the lock."""
        self.setCurrentWidget(self.lock)
        self.lock.show_empty(note)

    def show_frame(self) -> None:
        """Show what is behind the lock."""
        self.setCurrentWidget(self.frame_)
