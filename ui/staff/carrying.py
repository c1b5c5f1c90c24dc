"""Run carrying by stick: the slow way to the stick in a thread of its own, the file in the file's thread, in turns."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from kiosk.app import Station
from kiosk.desk.carried import Carried
from kiosk.desk.carrying import carry_facts
from kiosk.domain.fault import Fault
from ui.parts.card import NoticeKind
from ui.staff.carry_card import CarryCard
from ui.worker import trace_of

_BROKE = "Something went wrong on our side; it is noted. Nothing is lost. Try once more."
_log = logging.getLogger(__name__)


class Carrying(QObject):
    """Brings a carry card to life."""

    _carried = Signal(object)

    def __init__(self, station: Station, card: CarryCard, show_news: Callable[[], None]) -> None:
        """Take the house and the card; `show_news` is called once something was carried."""
        super().__init__()
        self._station, self._card, self._show_news = station, card, show_news
        self._carrier = ThreadPoolExecutor(max_workers=1, thread_name_prefix="carrying by stick")
        card.carried.connect(self._carry)
        self._carried.connect(self._tell)

    def close(self) -> None:
        """Return once nothing is on its way any more."""
        self._carried.disconnect(self._tell)
        self._carrier.shutdown()

    def _carry(self, place: str) -> None:
        station = self._station

        def carried() -> Carried:
            return carry_facts(
                station.desk,
                station.laptop.pack.event_key,
                place,
                station.clock(),
                in_turn=lambda function: station.submit(function).result(),
                take_over=station.take_over,
            )

        self._carrier.submit(carried).add_done_callback(self._carried.emit)

    def _tell(self, carrying: "Future[Carried]") -> None:
        problem = carrying.exception()
        if problem is None:
            self._tell_carried(carrying.result())
        elif isinstance(problem, Fault):
            self._card.show_result(NoticeKind.ATTENTION, [str(problem)])
        else:
            _log.error("broke: %s", trace_of(problem))
            self._card.show_result(NoticeKind.ATTENTION, [_BROKE])

    def _tell_carried(self, carried: Carried) -> None:
        kind = NoticeKind.ATTENTION if carried.troubles else NoticeKind.DONE
        self._card.show_result(kind, carried.sentences, [str(fault) for fault in carried.troubles])
        self._show_news()
