"""Run the desk's page: find people, show how they stand, and do for them what staff ask."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import badges, check_in, looking, room_door
from kiosk.domain.event import StaffMember
from kiosk.store.people import Person
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.person_card import BADGES, Deed
from ui.staff.state import REASONS, called, clock_time, row_of
from ui.theme import Ink

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_NOBODY = "unknown"
GROUP = "group "
"""Begins the key of a line that is a group, and not one person."""


class Helping:
    """Search, the person who was found, and their deeds."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._asked, self._current = 0, ""
        pages.desk.searched.connect(self.search)
        pages.desk.looked_at.connect(self.look_at)
        pages.desk.chosen.connect(lambda person: self.do(Deed.CHECK_IN, person))
        pages.desk.card.done.connect(self.do)

    def search(self, typed: str, current: str = "") -> None:
        """Show who was found, or, with nothing typed, who was asked to see the desk; `current` stays the one shown."""
        self._asked += 1
        self._current = current
        asked, desk = self._asked, self._station.desk
        if not self._presenter.is_open:
            return
        if typed.strip():
            self._presenter.ask(lambda: (asked, looking.find(desk, typed)), self._show_found)
        else:
            self._presenter.ask(lambda: (asked, looking.waiting(desk)), self._show_waiting)

    def look_at(self, person: str) -> None:
        """Show a person."""
        if not person or person.startswith((_NOBODY, GROUP)):
            self._pages.desk.card.show_nobody()
            return
        desk, now, by = self._station.desk, self._station.clock(), self._presenter.staff
        self._presenter.ask(lambda: looking.look(desk, person, now, by), self._show_person)

    def find_again(self, person: str, told: tuple[NoticeKind, str] | None = None) -> None:
        """Show a person at the desk, found by their name, and say how the last deed went."""
        desk, now, by = self._station.desk, self._station.clock(), self._presenter.staff

        def show(looked: looking.Looked) -> None:
            words = looked.person.details.name
            self._pages.desk.search_for(words)
            if words:
                self.search(words, person)
            else:  # nothing to search for: whoever came by an invitation may not have told a name
                self._asked, self._current = self._asked + 1, person
                self._show_found((self._asked, [looked.person]))
            self._pages.frame_.show_page(Place.DESK)
            self._pages.desk.select_words()
            self._pages.frame_.show_notice(*(told or (NoticeKind.INFO, "")))

        self._presenter.ask(lambda: looking.look(desk, person, now, by), show)

    def scan(self, code: str) -> None:
        """Check in whoever holds `code`, and show them."""
        desk, now = self._station.desk, self._station.clock()
        if desk.room:
            by = self._presenter.staff.id
            self._presenter.ask(lambda: room_door.come_in(desk, code, now, by), self._seen_at_room)
        else:
            self._presenter.ask(lambda: check_in.check_in(desk, code, now), self._scanned)

    def do(self, deed: str, person: str) -> None:
        """Do what staff asked for a person, and show how they stand then."""
        if person.startswith(GROUP):
            self._presenter.grouping.show(person.removeprefix(GROUP))
        if not person or person.startswith((_NOBODY, GROUP)):
            return
        match Deed(deed):
            case Deed.SESSIONS:
                self._presenter.seating.show_for(person)
            case Deed.CORRECT:
                self._presenter.welcoming.show_details(person)
            case Deed.HISTORY:
                self._presenter.recalling.show(person)
            case Deed.GROUP:
                self._presenter.grouping.show_of(person)
            case Deed.INSTEAD:
                self._presenter.welcoming.begin(instead=person)
            case Deed.LET_IN if self._station.desk.event.rules.reasons:
                self._presenter.recalling.ask_why(person)
            case other:
                by = self._presenter.staff  # also if they have locked the screen by the time it is done
                self._presenter.ask(lambda: self._done(other, person, by), lambda told: self._tell(told, person))

    def _done(self, deed: Deed, person: str, by: StaffMember) -> tuple[NoticeKind, str]:
        desk, now = self._station.desk, self._station.clock()
        match deed:
            case Deed.CHECK_IN:
                return _told(check_in.check_in_by_staff(desk, person, now, by))
            case Deed.LET_IN:
                outcome = check_in.let_in(desk, person, now, by)
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
            case Deed.SESSIONS | Deed.CORRECT | Deed.HISTORY | Deed.GROUP | Deed.INSTEAD:
                raise ValueError(deed)

    def _tell(self, told: tuple[NoticeKind, str], person: str) -> None:
        words = self._pages.desk.searched_words()
        if words.strip():
            self._pages.frame_.show_notice(*told)
            self.search(words, person)
            self._pages.frame_.show_page(Place.DESK)
            self._pages.desk.select_words()
        else:
            self.find_again(person, told)

    def _seen_at_room(self, outcome: room_door.AtTheDoor) -> None:
        match outcome:
            case room_door.InTheRoom(person, session, again):
                before = "was seen here before" if again else "is in"
                self.find_again(person.id, (NoticeKind.DONE, f"{person.details.name} {before}: {session.title}."))
            case check_in.TurnedToStaff():
                self._scanned(outcome)

    def _scanned(self, outcome: check_in.Outcome) -> None:
        told = _told(outcome)
        if isinstance(outcome, check_in.TurnedToStaff) and outcome.group:
            self._presenter.grouping.show(outcome.group)
        elif outcome.person is None:
            self._pages.frame_.show_notice(*told)
        else:
            self.find_again(outcome.person.id, told)

    def _show_found(self, found: tuple[int, list[Person]]) -> None:
        asked, people = found
        if asked == self._asked:
            rows = [row_of(person, self._presenter.zone) for person in people]
            self._pages.desk.show_found(f"{len(rows)} found" if rows else "Nobody was found.", rows, self._current)

    def _show_waiting(self, found: tuple[int, tuple[looking.Waiting, ...]]) -> None:
        asked, waiting = found
        if asked == self._asked:
            rows = [self._waiting_row(place, who) for place, who in enumerate(waiting)]
            title = "Asked to see the desk" if rows else "Nobody is waiting to see the desk."
            self._pages.desk.show_found(title, rows, self._current)

    def _waiting_row(self, place: int, who: looking.Waiting) -> ResultRow:
        at, reason = clock_time(who.at, self._presenter.zone), REASONS[who.refusal]
        if who.group is not None:
            key, label = f"{GROUP}{who.group.id}", who.group.label
            return ResultRow(key, label, "Enter shows who was booked together", at, "Group", Icon.USERS, Ink.ATTENTION)
        if who.person is not None and who.person.inside:
            name = who.person.details.name
            return ResultRow(who.person.id, name, reason, at, "Came in", Icon.INFO, Ink.ATTENTION)
        if who.person is None:
            return ResultRow(f"{_NOBODY} {place}", reason, "", at, "Unknown", Icon.TRIANGLE_ALERT, Ink.ATTENTION)
        return ResultRow(
            who.person.id, called(who.person), reason, at, "See the desk", Icon.TRIANGLE_ALERT, Ink.ATTENTION
        )

    def _show_person(self, looked: looking.Looked) -> None:
        self._pages.desk.card.show_person(looked, self._presenter.zone)


def _told(outcome: check_in.Outcome) -> tuple[NoticeKind, str]:
    match outcome:
        case check_in.Admitted(person):
            return NoticeKind.DONE, f"{called(person)} is checked in."
        case check_in.AlreadyInside(person):
            return NoticeKind.INFO, f"{called(person)} was checked in before."
        case check_in.TurnedToStaff(refusal):
            return NoticeKind.ATTENTION, f"{REASONS[refusal]}."
