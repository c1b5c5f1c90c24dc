"""Run the badges' page: those of which only somebody who looks can tell whether they came out."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import badges
from kiosk.domain.print_job import Verdict
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.theme import Ink

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_TOLD = {
    Verdict.CAME_OUT: "Noted: the badge is there.",
    Verdict.PRINT_AGAIN: "The badge is printed once more.",
    Verdict.LEAVE_IT: "Noted: no badge.",
}


class Badging:
    """Asks “Did it come out?” of each unsure badge."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        pages.badges.done.connect(self._settle)

    def count(self) -> None:
        """Show how many badges wait for somebody to look, and which, if anybody is signed in."""
        if self._presenter.is_open:
            self._presenter.ask(lambda: badges.unsure(self._station.desk), self._show)

    def _show(self, found: tuple[badges.Unsure, ...]) -> None:
        self._pages.frame_.show_count(Place.BADGES, len(found))
        lead = "Did it come out? Please look at the printer." if found else "No badge is in doubt."
        self._pages.badges.show_rows("Badges", lead, [_row(one) for one in found])

    def _settle(self, deed: str, number: str) -> None:
        desk, now, verdict = self._station.desk, self._station.clock(), Verdict(deed)
        if number:
            self._presenter.ask(
                lambda: badges.settle_badge(desk, int(number), verdict, now),
                lambda _: self._settled(verdict),
                always=True,
            )

    def _settled(self, verdict: Verdict) -> None:
        self._station.wake_printers()
        self._pages.frame_.show_notice(NoticeKind.DONE, _TOLD[verdict])
        self.count()


def _row(one: badges.Unsure) -> ResultRow:
    details, job = one.person.details, one.job
    return ResultRow(
        str(job.id), details.name, details.organisation, job.printer, "In doubt", Icon.TRIANGLE_ALERT, Ink.ATTENTION
    )
