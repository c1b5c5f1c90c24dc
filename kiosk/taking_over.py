"""Take over what other laptops tell, and let whoever waits for the file, such as at the door, come first."""

from concurrent.futures import Future

from kiosk.app import Station
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received


class TakingOver:
    """One packet: in one transaction, or in as many as there are people at the door meanwhile, and one more."""

    def __init__(self, station: Station, packet: Packet, cursor: tuple[str, str] | None) -> None:
        """Take the laptop, what it is told, and what to remember once all of it is on the disk."""
        self._station, self._left, self._cursor = station, packet, cursor
        self._so_far = Received((), ())
        self._done: Future[Received] = Future()

    def begin(self) -> "Future[Received]":
        """Begin, and return at once what is resolved when all of it is on the disk."""
        self._station.thread.submit_in_background(self._go_on)
        return self._done

    def _go_on(self) -> None:
        if not self._done.running() and not self._done.set_running_or_notify_cancel():
            return
        try:
            received = self._some()
            if received.left:
                self._left = Packet(received.left)
                self._station.thread.submit_in_background(self._go_on)
            else:
                self._done.set_result(self._so_far)
        except BaseException as error:  # whoever waits for the result is told, as by any executor
            self._done.set_exception(error)

    def _some(self) -> Received:
        """Take over as much as can be until somebody waits."""
        station, before = self._station, self._so_far
        with station.guard():
            received = station.take_over(self._left, self._cursor, station.thread.is_waited_for)
        self._so_far = Received((*before.new, *received.new), (*before.waiting, *received.waiting))
        return received
