"""Run the end of the day: counts, sealing, and the slow way to a stick, which never keeps the file's thread waiting."""

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.app import Station
from kiosk.desk.closing import SealedBundle, close_day, counts, hand_over
from kiosk.desk.joining import signing_key
from kiosk.domain.fault import Fault
from kiosk.exchange.carry import Delivered
from ui.parts.card import NoticeKind
from ui.staff.carrying import Carrying
from ui.staff.pages import StaffPages

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_WAITS = (0.5, 1.0)
"""Seconds between tries while somebody is looking on; they can press the key again."""


class Ending(QObject):
    """Seals in the file's thread, and carries in one of its own."""

    _carried = Signal(object, str)

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        super().__init__()
        self._presenter, self._station, self._pages = presenter, station, pages
        self._carrier = ThreadPoolExecutor(max_workers=1, thread_name_prefix="carrying")
        self._by_stick = Carrying(station, pages.close_page.carry_card, self.show_counts)
        pages.close_page.closed.connect(self._seal)
        self._carried.connect(self._tell)

    def close(self) -> None:
        """Return once nothing is on its way any more."""
        self._carried.disconnect(self._tell)
        self._carrier.shutdown()
        self._by_stick.close()

    def show_counts(self) -> None:
        """Show what this laptop knows of the day."""
        self._presenter.ask(lambda: counts(self._station.desk), self._pages.close_page.show_counts)

    def _seal(self, place: str) -> None:
        station, now, by = self._station, self._station.clock(), self._presenter.staff.id
        laptop = station.laptop

        def sealed() -> SealedBundle:
            return close_day(station.desk, signing_key(laptop.store), laptop.pack.recipient, now, by)

        self._presenter.ask(sealed, lambda bundle: self._carry(bundle, place), self._tell_fault, always=True)

    def _carry(self, bundle: SealedBundle, place: str) -> None:
        self.show_counts()
        carrying = self._carrier.submit(hand_over, bundle, [place], waits=_WAITS)
        carrying.add_done_callback(lambda done: self._carried.emit(done, bundle.name))

    def _tell(self, carrying: "Future[tuple[Delivered | Fault, ...]]", name: str) -> None:
        result = carrying.result()[0]
        if isinstance(result, Fault):
            self._tell_fault(result)
        else:
            sentence = f"{name} is there, whole: it was read back and compared. Bring it to the organisers."
            self._pages.close_page.show_result(NoticeKind.DONE, sentence)

    def _tell_fault(self, fault: Fault) -> None:
        self._pages.close_page.show_result(NoticeKind.ATTENTION, str(fault))
