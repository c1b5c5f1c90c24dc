"""Run the staff side: what staff do goes to the desk in the file's own thread, what comes of it to the pages."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.app import Station
from kiosk.desk import badges, check_in, looking, registering, staff
from kiosk.domain.event import StaffMember
from kiosk.domain.fault import Fault
from kiosk.domain.registration import Details
from kiosk.store.people import Person
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.ending import Ending
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.person_card import BADGES, Deed
from ui.staff.seating import Seating
from ui.staff.state import REASONS, clock_time, row_of
from ui.theme import Ink
from ui.worker import Worker

Result = TypeVar("Result")


class StaffPresenter(QObject):
    """Knows who is signed in, and nothing else that the file does not know better."""

    left = Signal()
    """Back to the attendees' screen."""
    answered = Signal(str)
    """Somebody is coming to the call from this screen."""
    _called = Signal()

    def __init__(self, station: Station, worker: Worker, pages: StaffPages) -> None:
        """Bring `pages` to life for `station`."""
        super().__init__()
        self._station, self._worker, self._pages = station, worker, pages
        self._zone = station.desk.event.time_zone
        self._staff: StaffMember | None = None
        self._asked = 0
        self.seating = Seating(self, station, pages)
        self.ending = Ending(self, station, pages)
        self._called.connect(self.show_calls)
        station.on_call.append(self._called.emit)
        self._connect()

    @property
    def staff(self) -> StaffMember:
        """Return who is signed in.

        Raises:
            LookupError: nobody is.
        """
        if self._staff is None:
            raise LookupError("nobody is signed in")
        return self._staff

    def open(self) -> None:
        """Ask for a PIN."""
        self._pages.show_lock()

    def lock(self) -> None:
        """Sign whoever is here out, and forget what was searched for."""
        self._staff = None
        self._pages.desk.search_for("")
        self._pages.joining.show_empty()
        self._pages.show_lock()
        self.left.emit()

    def ask(self, function: Callable[[], Result], show: Callable[[Result], None]) -> None:
        """Run `function` in the file's thread and show what it returns; a fault is told in its own words."""
        self._worker.run(function, show, self.tell_fault)

    def tell_fault(self, fault: Fault) -> None:
        """Tell staff what the world put in the way."""
        self._pages.frame_.show_notice(NoticeKind.ATTENTION, str(fault))

    def go(self, place: Place) -> None:
        """Show a page, with what is on it now."""
        self._pages.frame_.show_notice(NoticeKind.INFO, "")
        self._pages.frame_.show_page(place)
        match place:
            case Place.DESK:
                self.search(self._pages.desk.searched_words())
            case Place.SESSIONS:
                self.seating.show_all()
            case Place.CALLS:
                self.show_calls()
            case Place.HERE:
                self.ask(lambda: looking.who_is_here(self._station.desk), self._show_here)
            case Place.CLOSE:
                self.ending.show_counts()
            case Place.JOINING | Place.SEATS:
                pass

    def search(self, typed: str) -> None:
        """Show who was found, or, with nothing typed, who was asked to see the desk."""
        self._asked += 1
        asked, desk = self._asked, self._station.desk
        if typed.strip():
            self.ask(
                lambda: (asked, [row_of(person, self._zone) for person in looking.find(desk, typed)]), self._show_found
            )
        else:
            self.ask(lambda: (asked, looking.waiting(desk)), self._show_waiting)

    def look_at(self, person: str) -> None:
        """Show a person."""
        desk, now, by = self._station.desk, self._station.clock(), self.staff
        if person and not person.startswith("unknown"):
            self.ask(lambda: looking.look(desk, person, now, by), self._show_person)
        else:
            self._pages.desk.card.show_nobody()

    def do(self, deed: str, person: str) -> None:
        """Do what staff asked for a person, and show how they stand then."""
        if not person or person.startswith("unknown"):
            return
        if deed == Deed.SESSIONS:
            self.seating.show_for(person)
            return
        self.ask(lambda: self._done(Deed(deed), person), lambda told: self._tell(told, person))

    def show_calls(self) -> None:
        """Show the calls that wait."""
        waiting = self._station.calls.waiting()
        self._pages.frame_.show_calls(len(waiting))
        rows = []
        for call in waiting:
            at = call.at.timestamp() * 1000
            where = self._station.laptop.plan.where or call.station
            since = clock_time(int(at), self._zone)
            rows.append(ResultRow(str(call.id), call.station, where, since, call.about, Icon.HAND_HEART, Ink.HELP))
        lead = "Nobody is named. “I'm coming” tells the screen." if rows else "Nobody is waiting for a person."
        self._pages.calls.show_rows("Calls", lead, rows)

    def _connect(self) -> None:
        pages = self._pages
        pages.lock.typed.connect(self._sign_in)
        pages.lock.left.connect(self.left)
        pages.frame_.went.connect(self.go)
        pages.frame_.locked.connect(self.lock)
        pages.desk.searched.connect(self.search)
        pages.desk.looked_at.connect(self.look_at)
        pages.desk.chosen.connect(lambda person: self.do(Deed.CHECK_IN, person))
        pages.desk.card.done.connect(self.do)
        pages.joining.edited.connect(self._look_for_alike)
        pages.joining.registered.connect(self._register)
        pages.joining.same.connect(self._find_again)
        pages.calls.done.connect(self._answer)
        pages.here.done.connect(lambda _, person: self._find_again(person))

    def _sign_in(self, pin: str) -> None:
        self.ask(lambda: staff.sign_in(self._station.desk, pin), self._let_in)

    def _let_in(self, member: StaffMember | None) -> None:
        self._staff = member
        if member is None:
            self._pages.lock.show_empty("That is nobody's PIN here. Try once more.")
            return
        identity = self._station.desk.store.identity
        self._pages.frame_.show_who(f"{member.name}, {member.role.value}", identity.station)
        self._pages.show_frame()
        self.show_calls()
        self.go(Place.DESK)

    def _done(self, deed: Deed, person: str) -> tuple[NoticeKind, str]:
        desk, now, by = self._station.desk, self._station.clock(), self.staff
        match deed:
            case Deed.CHECK_IN:
                return _told(check_in.check_in_by_staff(desk, person, now, by))
            case Deed.LET_IN:
                refusal = looking.look(desk, person, now, by).refusal
                outcome = check_in.let_in(desk, person, refusal, now, by) if refusal else None
                return _told(outcome) if outcome else (NoticeKind.ATTENTION, "Only a lead may do that.")
            case Deed.UNDO:
                check_in.undo_check_in(desk, person, now, by.id)
                return NoticeKind.DONE, "The check-in was taken back."
            case Deed.LEAVE:
                check_in.leave(desk, person, now, by.id)
                return NoticeKind.DONE, "They have left for today."
            case Deed.BACK:
                check_in.undo_leaving(desk, person, now, by.id)
                return NoticeKind.DONE, "They are here."
            case Deed.PRINT:
                state = badges.print_again(desk, person, now, by)
                self._station.wake_printers()
                return NoticeKind.DONE, f"{BADGES[state]}."
            case Deed.SESSIONS:
                raise ValueError(deed)

    def _tell(self, told: tuple[NoticeKind, str], person: str) -> None:
        self._pages.frame_.show_notice(*told)
        self.search(self._pages.desk.searched_words())
        self.look_at(person)

    def _show_found(self, found: tuple[int, list[ResultRow]]) -> None:
        asked, rows = found
        if asked == self._asked:
            self._pages.desk.show_found("Nobody was found." if not rows else f"{len(rows)} found", rows)

    def _show_waiting(self, found: tuple[int, tuple[looking.Waiting, ...]]) -> None:
        asked, waiting = found
        if asked != self._asked:
            return
        rows = [self._waiting_row(place, who) for place, who in enumerate(waiting)]
        self._pages.desk.show_found("Asked to see the desk" if rows else "Nobody was asked to see the desk.", rows)

    def _waiting_row(self, place: int, who: looking.Waiting) -> ResultRow:
        at = clock_time(who.at, self._zone)
        if who.person is None:
            return ResultRow(
                f"unknown {place}", REASONS[who.refusal], "", at, "Unknown", Icon.TRIANGLE_ALERT, Ink.ATTENTION
            )
        details = who.person.details
        return ResultRow(
            who.person.id, details.name, REASONS[who.refusal], at, "See the desk", Icon.TRIANGLE_ALERT, Ink.ATTENTION
        )

    def _show_person(self, looked: looking.Looked) -> None:
        self._pages.desk.card.show_person(looked, self._zone)

    def _show_here(self, people: list[Person]) -> None:
        rows = [row_of(person, self._zone) for person in people]
        self._pages.here.show_rows("Who is here", f"{len(rows)} people, as far as this laptop knows.", rows)

    def _look_for_alike(self, details: Details) -> None:
        desk = self._station.desk
        self.ask(
            lambda: [row_of(person, self._zone) for person in registering.look_alikes(desk, details)],
            self._pages.joining.show_alike,
        )

    def _register(self, details: Details, ticket_type: str) -> None:
        desk, now, by = self._station.desk, self._station.clock(), self.staff
        self.ask(lambda: registering.register_here(desk, details, ticket_type, now, by), self._registered)

    def _registered(self, person: str) -> None:
        self._pages.joining.show_empty()
        self._find_again(person)
        self._pages.frame_.show_notice(NoticeKind.DONE, "They are checked in. A badge can be printed here.")

    def _find_again(self, person: str) -> None:
        """Show a person at the desk, found by their name."""
        desk, now, by = self._station.desk, self._station.clock(), self.staff

        def show(looked: looking.Looked) -> None:
            self._pages.desk.search_for(looked.person.details.name)
            self._pages.frame_.show_page(Place.DESK)
            self._show_person(looked)

        self.ask(lambda: looking.look(desk, person, now, by), show)

    def _answer(self, _: str, call: str) -> None:
        if call:
            screen = next(c.screen for c in self._station.calls.waiting() if str(c.id) == call)
            self._station.calls.answer(int(call))
            self.answered.emit(screen)
            self.show_calls()


def _told(outcome: check_in.Outcome) -> tuple[NoticeKind, str]:
    match outcome:
        case check_in.Admitted(person):
            return NoticeKind.DONE, f"{person.details.name} is checked in."
        case check_in.AlreadyInside(person):
            return NoticeKind.INFO, f"{person.details.name} was checked in before."
        case check_in.TurnedToStaff(refusal):
            return NoticeKind.ATTENTION, f"{REASONS[refusal]}."
