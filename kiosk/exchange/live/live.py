"""Share live, in a thread of its own: nobody at a screen or at the file ever waits for the network."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from kiosk.domain.peers import Peer
from kiosk.domain.talk import SeatWanted, Talk
from kiosk.exchange.address import Address
from kiosk.exchange.live.company import Company
from kiosk.exchange.live.house import House
from kiosk.exchange.live.listeners import Listeners, ignore, safe
from kiosk.exchange.live.sharing import Sharing
from kiosk.exchange.live.state import State
from kiosk.exchange.live.tally import Tally
from kiosk.exchange.live.thread import LoopThread
from kiosk.exchange.packet import Packet
from kiosk.store.facts import Received


def _wall() -> int:
    return time.time_ns() // 1_000_000


class Live:
    """Shares one laptop's facts and talk with the others, from `start` to `stop`, which may follow each other again.

    Callbacks run in the live thread, and are to be quick; what they raise is logged and goes no further.
    """

    def __init__(
        self,
        house: House,
        *,
        address: Address | None = None,
        on_state: Callable[[State], None] = ignore,
        on_talk: Callable[[Talk], None] = ignore,
        on_received: Callable[[Received], None] = ignore,
        on_foreign_tail: Callable[[str, int, str], None] = ignore,
        staffed: Callable[[], bool] = bool,
        clock: Callable[[], int] = _wall,
        interfaces: Sequence[str] = (),
    ) -> None:
        """Take the laptop, and who is told of what.

        Args:
            house: the laptop.
            address: where its hub was said to be, or None. Another one is looked for while that does not answer.
            on_state: told how sharing stands, each time that changes.
            on_talk: told what other laptops say; also, every few seconds, that they are there.
            on_received: told what came from others, once it is on the disk.
            on_foreign_tail: told the incarnation, number and digest of a fact that was told in this laptop's name and
                is not in its file: the file was restored or copied. Nothing more is told under that name.
            staffed: returns whether somebody is signed in at this laptop's staff side.
            clock: returns this laptop's own time, in milliseconds since 1970 (UTC).
            interfaces: by which of this laptop's addresses to look for a hub; all of them if none is named.
        """
        self._house, self._address, self._interfaces = house, address, interfaces
        self._listeners = Listeners(
            *(safe(on_state), safe(on_talk), safe(on_received), safe(on_foreign_tail)), staffed, clock
        )
        self._company, self._tally = Company(), Tally()
        self._own: Address | None = None
        self._running: tuple[LoopThread, Sharing] | None = None

    def start(self) -> None:
        """Begin, and return at once. Starting again does nothing."""
        if self._running is None:
            told = (self._listeners, self._company, self._tally)
            sharing = Sharing(self._house, self._address, *told, self._interfaces, self._own)
            thread = LoopThread("live", sharing.run)
            self._running = (thread, sharing)
            self._house.on_written.append(self._written)
            thread.start()

    def stop(self) -> None:
        """End, within a few seconds whatever the network does. Stopping again does nothing."""
        running, self._running = self._running, None
        if running is not None:
            self._house.on_written.remove(self._written)
            running[0].stop()

    def go_to(self, address: Address | None, own: Address | None = None) -> None:
        """Share over the hub at this address, or else one that is found; `own` is where this laptop runs one."""
        self._address, self._own = address, own
        if self._running is not None:
            thread, sharing = self._running
            thread.call(lambda: sharing.go_to(address, own))

    def say(self, talk: Talk) -> None:
        """Say something to the other laptops that are there; who is not, does not hear of it."""
        if self._running is not None:
            thread, sharing = self._running
            thread.submit(sharing.say(talk))

    def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> "Future[Packet | None]":
        """Ask another laptop for a place; what it wrote to give one is in our file when this is resolved.

        Resolved after at most `seconds`: with None if there was no answer, or no place to give. A place that was given
        too late comes with the other facts. Cancelled if this is stopped meanwhile.
        """
        if self._running is not None:
            thread, sharing = self._running
            return thread.submit(sharing.ask(incarnation, wanted, seconds))
        nothing: Future[Packet | None] = Future()
        nothing.set_result(None)
        return nothing

    def peers(self) -> tuple[Peer, ...]:
        """Return the other laptops, as they last spoke; also those that are silent now. For any thread."""
        return self._company.peers

    def left_alone(self) -> dict[str, int]:
        """Return how many messages were of no use, by the kind of fault. For any thread."""
        return dict(self._tally.counts)

    def _written(self) -> None:
        """Hear, in the file's thread, that something is on the disk."""
        if self._running is not None:
            thread, sharing = self._running
            thread.call(sharing.written)
