"""Say what live sharing needs of the laptop it runs on: a few questions, each answered by the file's own thread."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Protocol

from kiosk.domain.talk import Head, SeatWanted
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received


class House(Protocol):
    """One laptop. No method waits: what it returns is resolved in the file's own thread, with a value or a fault."""

    @property
    def station(self) -> str:
        """Return the laptop's name in the pack."""

    @property
    def incarnation(self) -> str:
        """Return under which name it writes; another one after the file turned out to be restored or copied."""

    @property
    def event(self) -> str:
        """Return the event's id."""

    @property
    def event_key(self) -> str:
        """Return the key that the event's laptops share, in hexadecimal."""

    @property
    def on_written(self) -> list[Callable[[], None]]:
        """Return who is called, in the file's thread, each time something is on the disk; it need not concern facts."""

    def known(self) -> "Future[Mapping[str, Head]]":
        """Return how far each incarnation's facts are known here."""

    def packet_after(self, incarnation: str, after: int, limit: int) -> "Future[Packet]":
        """Return at most `limit` facts of an incarnation with numbers over `after`, and their details."""

    def receive(self, packet: Packet, cursor: tuple[str, str] | None) -> "Future[Received]":
        """Take a packet over in one transaction, and remember a name and a value in it."""

    def cursor(self, name: str) -> "Future[str | None]":
        """Return what `receive` remembered last under this name."""

    def answer(self, wanted: SeatWanted) -> "Future[Packet | None]":
        """Give a place of ours if there is one to give: what was written for it, or nothing."""
