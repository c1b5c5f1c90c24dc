"""Run the calls' page: who would like a person, and who is going."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk.calls import Call
from kiosk.domain.clock import milliseconds
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.state import clock_time
from ui.theme import Ink

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

ABOUT = {
    "anything": "Would like a person",
    "no code": "Has no code",
    "not booked": "Is not booked yet",
}


class Calling:
    """Shows the calls that wait; nobody is named."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._known: frozenset[int] = frozenset()
        pages.calls.done.connect(self._answer)

    def show(self) -> None:
        """Show the calls that wait; tell of new ones on whatever page is shown."""
        self._presenter.ask(self._station.calls.waiting, self._show)

    def _show(self, waiting: tuple[Call, ...]) -> None:
        self._pages.frame_.show_count(Place.CALLS, len(waiting))
        lead = "Nobody is named. “I'm coming” tells the screen." if waiting else "Nobody is waiting for a person."
        self._pages.calls.show_rows("Calls", lead, [self._row(call) for call in waiting])
        now = frozenset(call.id for call in waiting)
        if now - self._known and self._pages.frame_.place is not Place.CALLS:
            self._pages.frame_.show_notice(NoticeKind.HELP, "Somebody would like a person. Alt+4 shows the calls.")
        self._known = now

    def _row(self, call: Call) -> ResultRow:
        since = clock_time(milliseconds(call.at), self._presenter.zone)
        where = self._station.laptop.plan.where or call.station
        about = ABOUT.get(call.about, call.about)
        return ResultRow(str(call.id), f"{call.station}: {call.screen}", where, since, about, Icon.HAND_HEART, Ink.HELP)

    def _answer(self, _: str, call: str) -> None:
        calls = self._station.calls

        def answered() -> tuple[str, ...]:
            screens = tuple(one.screen for one in calls.waiting() if str(one.id) == call)
            calls.answer(int(call))
            return screens

        if call:
            self._presenter.ask(answered, self._tell, always=True)

    def _tell(self, screens: tuple[str, ...]) -> None:
        for screen in screens:
            self._presenter.answered.emit(screen)
        self.show()
