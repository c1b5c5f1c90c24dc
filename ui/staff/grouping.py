"""Run the page of a group: who was booked together, and who of them is here; each is an arrival of their own."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import check_in
from kiosk.desk.desk import Desk
from kiosk.domain.event import StaffMember
from kiosk.domain.registration import Group
from kiosk.store import groups, people
from kiosk.store.people import Person
from ui.parts.card import NoticeKind
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.state import REASONS, row_of

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_LEAD = "Ask who is here. Enter checks one of them in."


class Grouping:
    """Shows one group at a time."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._group = ""
        pages.group.done.connect(self._do)

    def forget(self) -> None:
        """Let go of whoever was looked at."""
        self._group = ""

    def show(self, group: str) -> None:
        """Show a group, by its id."""
        self._group = group
        desk = self._station.desk
        self._presenter.ask(lambda: _looked_up(desk, group), self._show)

    def show_of(self, person: str) -> None:
        """Show the group of a person."""
        desk = self._station.desk
        self._presenter.ask(lambda: _group_of(desk, person), self.show)

    def _show(self, found: tuple[Group, list[Person]] | None) -> None:
        if found is not None:
            group, members = found
            rows = [row_of(person, self._presenter.zone) for person in members]
            here = sum(person.inside for person in members)
            lead = f"{_LEAD} {here} of {len(rows)} are here."
            self._pages.group.show_rows(group.label, lead, rows)
            self._pages.frame_.show_page(Place.GROUP)

    def _do(self, deed: str, person: str) -> None:
        if deed == "show" and person:
            self._presenter.helping.find_again(person)
        elif person:
            by, group = self._presenter.staff, self._group
            self._presenter.ask(lambda: self._done(deed, person, by), lambda told: self._tell(told, group))

    def _done(self, deed: str, person: str, by: StaffMember) -> tuple[NoticeKind, str]:
        desk, now = self._station.desk, self._station.clock()
        if deed == "undo":
            had = check_in.undo_check_in(desk, person, now, by.id)
            return NoticeKind.DONE, "The check-in was taken back." if had else "They were not checked in."
        match check_in.check_in_by_staff(desk, person, now, by):
            case check_in.TurnedToStaff(refusal):
                return NoticeKind.ATTENTION, f"{REASONS[refusal]}. F3 shows them at the desk."
            case outcome:
                return NoticeKind.DONE, f"{outcome.person.details.name} is checked in."

    def _tell(self, told: tuple[NoticeKind, str], group: str) -> None:
        self._pages.frame_.show_notice(*told)
        if group == self._group:
            self.show(group)


def _looked_up(desk: Desk, group: str) -> tuple[Group, list[Person]] | None:
    found = groups.by_id(desk.store.connection, group)
    return None if found is None else (found, groups.members(desk.store.connection, group))


def _group_of(desk: Desk, person: str) -> str:
    found = people.by_id(desk.store.connection, person)
    return found.registration.group if found else ""
