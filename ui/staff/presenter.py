"""Run the staff side: what staff do goes to the desk in the file's own thread, what comes of it to the pages."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.app import Station
from kiosk.desk import looking
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import StaffMember
from kiosk.domain.fault import Fault
from kiosk.domain.sharing import HUB_CODE
from kiosk.store.people import Person
from ui.alarm import IdleClock, QtIdleClock
from ui.parts.card import NoticeKind
from ui.staff.badging import Badging
from ui.staff.calling import Calling
from ui.staff.ending import Ending
from ui.staff.entrance import Entrance
from ui.staff.frame import Place
from ui.staff.grouping import Grouping
from ui.staff.helping import Helping
from ui.staff.idle_lock import IdleLock
from ui.staff.minding import Minding
from ui.staff.pages import StaffPages
from ui.staff.recalling import Recalling
from ui.staff.seating import Seating
from ui.staff.state import row_of
from ui.staff.welcoming import Welcoming
from ui.worker import Worker

Result = TypeVar("Result")

_SCANNING = (Place.DESK, Place.DEVICES)
"""Where people are checked in, and where the way to a hub is shown by its code."""

_BROKE = "Something went wrong on our side; it is noted. Look whether it was done, then try once more."
_UNSURE = (
    "That scan can be read in two ways, as two people’s codes. Find the person by name; "
    "“kiosk doctor scanner” teaches this laptop its scanner."
)
_SEEN_MORE = "More than one code was seen. One at a time, please."


class StaffPresenter(QObject):
    """Knows who is signed in, and nothing else that the file does not know better."""

    left = Signal()
    """Back to the attendees' screen."""
    signed_in = Signal()
    camera_chosen = Signal(str)
    """The camera of this key is to be used; it is on the disk."""
    port_chosen = Signal(str)
    """The scanner of this key is to be used, or none; it is on the disk."""
    ports_wanted = Signal()
    """Somebody looks at the devices, so that those at serial ports are to be found."""
    screen_measured = Signal(float)
    """A millimetre of the screen has so many pixels; it is on the disk."""
    moved = Signal()
    """Another page is shown, or the lock."""
    _called = Signal()

    def __init__(
        self,
        station: Station,
        worker: Worker,
        pages: StaffPages,
        idle: IdleClock | None = None,
        pause: IdleClock | None = None,
        keep_port: Callable[[str], None] = lambda key: None,
    ) -> None:
        """Bring `pages` to life for `station`; the clocks tell when nobody is here, and when to try a PIN again.

        `keep_port` remembers which scanner at a serial port was chosen; it is called on the worker's thread.
        """
        super().__init__(pages)
        self.keep_port = keep_port
        self._station, self._worker, self._pages = station, worker, pages
        self.zone = station.desk.event.time_zone
        self._staff: StaffMember | None = None
        self._session, self._is_stale = 0, False
        self._idle = IdleLock(idle or QtIdleClock(self), self)
        self._entrance = Entrance(self, station, pages, pause or QtIdleClock(self))
        self.helping = Helping(self, station, pages)
        self.welcoming = Welcoming(self, station, pages)
        self.grouping = Grouping(self, station, pages)
        self.recalling = Recalling(self, station, pages)
        self.seating = Seating(self, station, pages)
        self.calling = Calling(self, station, pages)
        self.badging = Badging(self, station, pages)
        self.minding = Minding(self, station, pages)
        self.ending = Ending(self, station, pages)
        self._connect()
        plan = station.laptop.plan
        self._where = " · ".join(filter(None, (plan.name, plan.where)))
        pages.lock.show_where(station.desk.event.name, self._where)

    @property
    def staff(self) -> StaffMember:
        """Return who is signed in.

        Raises:
            LookupError: nobody is.
        """
        if self._staff is None:
            raise LookupError("nobody is signed in")
        return self._staff

    @property
    def is_open(self) -> bool:
        """Return whether somebody is signed in."""
        return self._staff is not None

    @property
    def is_scanning(self) -> bool:
        """Return whether the page that is shown makes something of a code held to the camera."""
        return self.is_open and self._pages.frame_.place in _SCANNING

    def open(self) -> None:
        """Ask for a PIN, unless somebody is signed in."""
        if not self.is_open:
            self._entrance.open()
            self._idle.watch()

    def let_in(self, member: StaffMember) -> None:
        """Open the staff side for somebody whose PIN was right."""
        self._staff = member
        self._pages.frame_.show_who(self._station.desk.event.name, f"{self._where} · {member.name}, {member.role}")
        self._pages.show_frame()
        self._idle.watch()
        self.signed_in.emit()
        self.badging.count()
        self.minding.tell_apart()
        self.go(Place.DESK)
        self._station.calls.staff(milliseconds(self._station.clock()), signed_in=True)
        self.calling.show()

    def lock(self) -> None:
        """Sign whoever is here out, forget whom they looked at, and show the attendees' screen."""
        self._staff = None
        self._session += 1
        self._idle.rest()
        self._station.calls.staff(milliseconds(self._station.clock()), signed_in=False)
        self.seating.forget()
        self.grouping.forget()
        self.recalling.forget()
        self.calling.forget()
        self._pages.forget()
        QGuiApplication.clipboard().clear()
        self._entrance.open()
        self.moved.emit()
        self.left.emit()

    def ask(
        self,
        function: Callable[[], Result],
        show: Callable[[Result], None],
        failed: Callable[[Fault], None] | None = None,
        *,
        always: bool = False,
    ) -> None:
        """Run `function` in the file's thread and show what it returns; a fault or a bug is told in plain words.

        An answer that comes after the lock is not shown any more, unless it is to be shown `always`.
        """
        session = self._session

        def show_it(result: Result) -> None:
            if always or session == self._session:
                show(result)

        self._worker.run(function, show_it, failed or self.tell_fault, self._tell_broke)

    def tell_fault(self, fault: Fault) -> None:
        """Tell staff what the world put in the way."""
        self._pages.frame_.show_notice(NoticeKind.ATTENTION, str(fault))

    def show_troubles(self, troubles: Mapping[str, str]) -> None:
        """Show on every page what is wrong with each device; those that are well have no sentence."""
        self.minding.show_troubles(troubles)
        told = [sentence for sentence in troubles.values() if sentence]
        self._pages.frame_.show_trouble("\n".join(told))

    def scan(self, codes: tuple[str, ...]) -> None:
        """Check in whoever holds the one code seen; the code of a hub leads there."""
        if len(codes) == 1 and codes[0].startswith(HUB_CODE):
            self.minding.go_to(codes[0])
        elif len(codes) == 1:
            self.helping.scan(codes[0])
        elif codes:
            self._pages.frame_.show_notice(NoticeKind.ATTENTION, _SEEN_MORE)

    def refuse_scan(self) -> None:
        """Say that a scan can be read in two ways, and what to do."""
        self._pages.frame_.show_notice(NoticeKind.ATTENTION, _UNSURE)

    def go(self, place: Place) -> None:
        """Show a page, with what is on it now."""
        self._pages.frame_.show_notice(NoticeKind.INFO, "")
        self._pages.frame_.show_page(place)
        self.welcoming.begin()
        match place:
            case Place.DESK:
                self._pages.desk.select_words()
                self.helping.search(self._pages.desk.searched_words())
            case Place.SESSIONS:
                self.seating.show_all()
            case Place.CALLS:
                self.calling.show()
            case Place.BADGES:
                self.badging.count()
            case Place.HERE:
                self._look_who_is_here()
            case Place.DEVICES:
                self.minding.show()
            case Place.CLOSE:
                self.ending.show_counts()
            case Place.JOINING | Place.SEATS | Place.CORRECTING | Place.GROUP | Place.HISTORY | Place.REASONS:
                pass

    def tick(self) -> None:
        """Show what has changed by the time that has passed; to be called each second."""
        if self.is_open:
            self.calling.show()
            self.minding.tell_apart()
            self.minding.refresh()
            self._refresh_lists()

    def escape(self) -> None:
        """Go back to the search; there, clear it."""
        if self._pages.frame_.place is Place.DESK and self._pages.desk.is_searching:
            self._pages.desk.search_for("")
        self.go(Place.DESK)

    def _connect(self) -> None:
        frame, pages = self._pages.frame_, self._pages
        pages.lock.left.connect(self._go_back)
        frame.went.connect(self.go)
        frame.escaped.connect(self.escape)
        frame.locked.connect(self.lock)
        frame.turned.connect(self.moved)
        pages.here.done.connect(lambda _, person: self.helping.find_again(person))
        self._idle.rung.connect(self.lock)
        self._called.connect(self._take_call)
        self._station.on_call.append(self._called.emit)
        self._station.desk.store.on_written.append(self._written)

    def _go_back(self) -> None:
        self._session += 1  # a PIN that is still being looked at opens nothing behind the attendees' screen
        self._idle.rest()
        self.left.emit()

    def _take_call(self) -> None:
        if self.is_open:
            self.calling.show()

    def _tell_broke(self) -> None:
        """Tell whoever is at the staff side, signed in or not yet; the attendees' screen has no part in it."""
        if self.is_open:
            self._pages.frame_.show_notice(NoticeKind.ATTENTION, _BROKE)
            self._pages.close_page.show_again()
        else:
            self._pages.lock.show_empty(_BROKE)

    def _refresh_lists(self) -> None:
        """Show who is here, how full sessions are, or how a person stands, anew where something was written since."""
        if not self._is_stale:
            return
        self._is_stale = False
        match self._pages.frame_.place:
            case Place.HERE:
                self._look_who_is_here()
            case Place.SESSIONS:
                self.seating.show_all()
            case Place.DESK if self._pages.desk.card.person:
                self.helping.look_at(self._pages.desk.card.person)

    def _written(self) -> None:
        """Take notice, on the file's thread."""
        self._is_stale = True

    def _look_who_is_here(self) -> None:
        self.ask(lambda: looking.who_is_here(self._station.desk), self._show_here)

    def _show_here(self, people: list[Person]) -> None:
        rows = [row_of(person, self.zone) for person in people]
        number = "1 person" if len(rows) == 1 else f"{len(rows)} people"
        self._pages.here.show_rows("Who is here", f"{number}, as far as this laptop knows.", rows)
