"""Answer what live sharing asks of a laptop, each time in the file's own thread."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future

from kiosk.app import Station
from kiosk.desk import shares, sharing
from kiosk.domain.talk import Head, SeatWanted
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received
from kiosk.taking_over import TakingOver

_MOST = 500
"""Facts in an answer. Whoever lacks more gets them by the usual way, and the gift with them."""


class StationHouse:
    """One laptop at work, as `kiosk.exchange.live.house.House` wants it."""

    def __init__(self, station: Station) -> None:
        """Take the laptop."""
        self._station = station

    @property
    def station(self) -> str:
        """Return the laptop's name in the pack."""
        return self._station.desk.store.identity.station

    @property
    def incarnation(self) -> str:
        """Return under which name it writes now."""
        return self._station.desk.store.identity.incarnation

    @property
    def event(self) -> str:
        """Return the event's id."""
        return self._station.desk.event.id

    @property
    def event_key(self) -> str:
        """Return the key that the event's laptops share."""
        return self._station.laptop.pack.event_key

    @property
    def on_written(self) -> list[Callable[[], None]]:
        """Return who is called each time something is on the disk."""
        return self._station.desk.store.on_written

    def known(self) -> "Future[Mapping[str, Head]]":
        """Return how far each incarnation's facts are known here."""
        return self._station.submit_in_background(lambda: sharing.known(self._station.desk))

    def packet_after(self, incarnation: str, after: int, limit: int) -> "Future[Packet]":
        """Return facts of an incarnation, and their details."""
        return self._station.submit_in_background(
            lambda: sharing.packet_after(self._station.desk, incarnation, after, limit)
        )

    def receive(self, packet: Packet, cursor: tuple[str, str] | None) -> "Future[Received]":
        """Take a packet over, and do what follows from it."""
        return TakingOver(self._station, packet, cursor).begin()

    def cursor(self, name: str) -> "Future[str | None]":
        """Return what `receive` remembered last under this name."""
        return self._station.submit_in_background(lambda: sharing.cursor(self._station.desk, name))

    def answer(self, wanted: SeatWanted) -> "Future[Packet | None]":
        """Give a place of ours if there is one to give."""

        def answered() -> Packet | None:
            desk = self._station.desk
            if not shares.answer(desk, wanted, self._station.clock()):
                return None
            # All that the other does not know yet, so that the gift hangs together with what it has.
            return sharing.packet_after(desk, self.incarnation, wanted.knows, _MOST)

        return self._station.submit(answered)
