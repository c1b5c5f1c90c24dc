"""Run two pages about one person: what was written down of them, to take back; and why they are let in all the same."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import check_in, history
from kiosk.desk.desk import Desk
from kiosk.desk.history import Happening
from kiosk.domain.event import StaffMember
from kiosk.domain.fact import Kind
from kiosk.store import people
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.state import clock_time
from ui.theme import Ink

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_WORDS = {
    Kind.ARRIVED: "Came in",
    Kind.LEFT: "Left for the day",
    Kind.CHECK_IN_UNDONE: "A check-in was taken back",
    Kind.LEAVING_UNDONE: "A leaving was taken back",
    Kind.HANDED_ON: "Their place went to somebody else",
    Kind.HANDING_ON_UNDONE: "They have their place back",
    Kind.TURNED_TO_STAFF: "Was asked to see the desk",
    Kind.REGISTERED_HERE: "Joined today",
}
_LEAD = "Enter takes back the line that is chosen; taking back an undo brings back what it undid."
_WHY = "Why are they let in? Only staff and organisers see it."


class Recalling:
    """Shows one person at a time."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._person = self._session = ""
        pages.history.done.connect(self._take_back)
        pages.reasons.done.connect(self._let_in)

    def forget(self) -> None:
        """Let go of whoever was looked at."""
        self._person = self._session = ""

    def show(self, person: str) -> None:
        """Show what was written down of a person's coming and going."""
        self._person = person
        desk = self._station.desk
        self._presenter.ask(lambda: (_name(desk, person), history.history(desk, person)), self._show)

    def ask_why(self, person: str, session: str = "") -> None:
        """Show the event's reasons to let somebody in over a rule; into a session, if one is named."""
        self._person, self._session = person, session
        desk = self._station.desk
        self._presenter.ask(lambda: _name(desk, person), self._show_reasons)

    def _show_reasons(self, name: str) -> None:
        reasons = self._station.desk.event.rules.reasons
        rows = [ResultRow(key, words, "", "", "", Icon.DOOR_OPEN, Ink.INK) for key, words in reasons.items()]
        self._pages.reasons.show_rows(f"Let in all the same: {name}", _WHY, rows)
        self._pages.frame_.show_page(Place.REASONS)

    def _show(self, found: tuple[str, tuple[Happening, ...]]) -> None:
        name, told = found
        self._pages.history.show_rows(f"History: {name}", _LEAD, [self._row(one) for one in told])
        self._pages.frame_.show_page(Place.HISTORY)

    def _row(self, one: Happening) -> ResultRow:
        event = self._station.desk.event
        names = {member.id: member.name for member in event.staff}
        by = names.get(one.by, one.by) or "by themselves"
        reason = event.rules.reasons.get(one.reason, one.reason)
        over = f"although: {one.overrode}" if one.overrode else one.refusal
        about = " · ".join(filter(None, (over, reason, one.incarnation.rpartition(".")[0])))
        word, icon = ("Stands", Icon.CIRCLE_CHECK) if one.stands else ("Taken back", Icon.UNDO_2)
        at = clock_time(one.at, self._presenter.zone)
        return ResultRow(one.digest, f"{at}  {_WORDS[one.kind]}", about, by, word, icon, Ink.INK)

    def _take_back(self, _: str, digest: str) -> None:
        person, by = self._person, self._presenter.staff
        if person and digest:
            self._presenter.ask(lambda: self._taken_back(person, digest, by), lambda told: self._tell(told, person))

    def _taken_back(self, person: str, digest: str, by: StaffMember) -> tuple[NoticeKind, str]:
        if history.undo(self._station.desk, person, digest, self._station.clock(), by.id):
            return NoticeKind.DONE, "It was taken back."
        return NoticeKind.ATTENTION, "That cannot be taken back, or was already."

    def _tell(self, told: tuple[NoticeKind, str], person: str) -> None:
        self._pages.frame_.show_notice(*told)
        if person == self._person:
            self.show(person)

    def _let_in(self, _: str, reason: str) -> None:
        person, by = self._person, self._presenter.staff
        if person and reason and self._session:
            self._presenter.seating.see(person, self._session, by, reason)
        elif person and reason:
            self._presenter.ask(
                lambda: self._was_let_in(person, reason, by),
                lambda told: self._presenter.helping.find_again(person, told),
            )

    def _was_let_in(self, person: str, reason: str, by: StaffMember) -> tuple[NoticeKind, str]:
        outcome = check_in.let_in(self._station.desk, person, self._station.clock(), by, reason)
        if outcome is None:
            return NoticeKind.ATTENTION, "Only a lead may do that."
        return NoticeKind.DONE, f"{outcome.person.details.name} is checked in."


def _name(desk: Desk, person: str) -> str:
    found = people.by_id(desk.store.connection, person)
    return found.details.name if found else ""
