"""Join a laptop at work to the others: live sharing, the hub that may run here, and what staff see of both."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import Future
from pathlib import Path
from threading import Lock, Thread

from kiosk.app import Station
from kiosk.desk import lives, sharing
from kiosk.domain import sharing as told
from kiosk.domain.clock import milliseconds
from kiosk.domain.fault import Fault
from kiosk.domain.peers import SILENT, Peer
from kiosk.domain.talk import Head, Present, SeatWanted, Talk
from kiosk.exchange.address import PORT, Address, as_code, parse_address
from kiosk.exchange.hub_plan import HubPlan, folder_for
from kiosk.exchange.live import state as live_state
from kiosk.exchange.live.live import Live
from kiosk.exchange.network import own_addresses, venue_address
from kiosk.exchange.packet import Packet
from kiosk.hub_keeper import HubKeeper
from kiosk.station_house import StationHouse
from kiosk.store.store import meta, set_meta

_ADDRESS, _HUB = "hub address", "hub here"
_FIREWALL = "If the others cannot connect, let TCP port {port} and UDP port 5353 through this laptop's firewall."


class Together:
    """The way to the other laptops; nothing here waits for the network. Safe to be asked from any thread."""

    def __init__(
        self,
        station: Station,
        hub_folder: Path,
        own: Sequence[str] = (),
        port: int = PORT,
        reached: Address | None = None,
    ) -> None:
        """Take the laptop, and where a hub may keep its things.

        `own` names the addresses of this laptop to share from, where the venue's is not to be found by itself: a hub
        here listens at the first of them, at `port`, and says that it is `reached` elsewhere if it is.
        """
        self._station, self._folder, self._own = station, hub_folder, own
        self._port, self._reached = port, reached
        self._state: live_state.State = live_state.NotLooking()
        self._since: int | None = None
        self._hub: Address | Fault | None = None
        self._keeper: HubKeeper | None = None
        self._beginning, self._ended = Lock(), False
        self._live = Live(
            StationHouse(station),
            on_state=self._hear_state,
            on_talk=self._hear,
            on_foreign_tail=lambda *_: self._live_on(),
            staffed=lambda: station.calls.is_staffed,
            clock=lambda: milliseconds(station.clock()),
            interfaces=own,
        )

    def start(self) -> None:
        """Begin, and return at once: where it was shared last, and with a hub here if there was one."""
        connection = self._station.desk.store.connection

        def go_on() -> None:
            address = meta(connection, _ADDRESS)
            shared_last = parse_address(address) if address else None
            with self._beginning:
                if self._ended:
                    return
                # Staff may have asked for a hub before this, and it may be there already.
                if not isinstance(self._hub, Address):
                    self._live.go_to(shared_last)
                self._live.start()
                if meta(connection, _HUB):
                    self._begin_hub()

        self._station.later(go_on)

    def stop(self) -> None:
        """End sharing, and the hub here, within a few seconds; what has not begun yet never does."""
        with self._beginning:
            self._ended = True
        self._live.stop()
        keeper = self._without_hub()
        if keeper is not None:
            keeper.stop()

    def say(self, talk: Talk) -> None:
        """Say something to the other laptops that are there."""
        self._live.say(talk)

    def reachable(self) -> frozenset[str]:
        """Return the incarnations of the laptops that could be asked right now."""
        if not isinstance(self._state, live_state.Together):
            return frozenset()
        now = milliseconds(self._station.clock())
        return frozenset(peer.said.incarnation for peer in self.peers() if now - peer.heard <= SILENT)

    def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> "Future[Packet | None]":
        """Ask another laptop for a place; what it gave is in our file when this is resolved."""
        return self._live.ask(incarnation, wanted, seconds)

    def peers(self) -> tuple[Peer, ...]:
        """Return the other laptops heard of since this one was opened, each as it last spoke."""
        return self._live.peers()

    def known(self) -> Mapping[str, Head]:
        """Return how far each incarnation's facts are known here. In the file's thread."""
        return sharing.known(self._station.desk)

    def forked(self) -> AbstractSet[str]:
        """Return the incarnations of which two different facts have one number. In the file's thread."""
        return frozenset(name for name, head in self.known().items() if head.count > head.seq)

    def replaced(self) -> AbstractSet[str]:
        """Return the incarnations whose place another laptop took, and those beside it. In the file's thread."""
        return lives.replaced_lives(self._station.desk.store)

    def state(self) -> told.HubState:
        """Return how this laptop is joined to the others."""
        if isinstance(self._hub, Fault):
            through = self._state
            return told.Hindered(
                str(self._hub), str(through.address) if isinstance(through, live_state.Together) else ""
            )
        if self._hub is not None:
            return told.HubHere(str(self._hub), as_code(self._hub), _FIREWALL.format(port=self._hub.port))
        match self._state:
            case live_state.Together(address):
                return told.ThroughHub(str(address))
            case live_state.Refused(address):
                return told.Refused(str(address))
            case live_state.CannotLook(why):
                return told.Hindered(why)
            case live_state.NotAnswering(address):
                return told.Looking(self._since, str(address))
            case live_state.Looking() | live_state.NotLooking():
                return told.Looking(self._since)

    def start_hub(self) -> None:
        """Start a hub on this laptop; `state` tells what comes of it."""
        self._remember(_HUB, "yes")
        self._begin_hub()

    @property
    def hub_process(self) -> int | None:
        """Return the id of the process that is the hub on this laptop; None where there is none."""
        return None if self._keeper is None else self._keeper.pid

    def stop_hub(self) -> None:
        """Stop the hub on this laptop, and look for another one."""
        self._give_up_hub()
        self.go_to("")

    def go_to(self, address: str) -> None:
        """Go to the hub at an address that was typed or scanned; look for one by itself where it is empty.

        Raises:
            Fault: this is no address.
        """
        found = parse_address(address) if address.strip() else None
        if isinstance(self._hub, Fault):
            self._give_up_hub()  # none could be started here: whoever looks elsewhere wants it no more
        self._remember(_ADDRESS, str(found) if found else "")
        self._live.go_to(found)

    def _give_up_hub(self) -> None:
        self._remember(_HUB, "")
        keeper = self._without_hub()
        if keeper is not None:
            Thread(target=keeper.stop, name="ending the hub").start()  # it may take a second, and the door goes on

    def _begin_hub(self) -> None:
        if self._keeper is None:
            keeper = HubKeeper(self._plan, lambda where: self._hear_hub(keeper, where))
            self._keeper = keeper
            keeper.start()

    def _without_hub(self) -> HubKeeper | None:
        """Have no hub here from now on, and return what keeps the one there was, to be stopped."""
        keeper, self._keeper, self._hub = self._keeper, None, None
        return keeper

    def _plan(self) -> HubPlan:
        pack = self._station.laptop.pack
        host = self._own[0] if self._own else venue_address(own_addresses())
        folder = folder_for(self._folder, pack.event.id, pack.event_key)
        return HubPlan(folder, pack.event_key, host, self._port, reached=self._reached)

    def _remember(self, name: str, value: str) -> None:
        with self._station.desk.store.writing() as writer:
            set_meta(writer.connection, name, value)

    def _hear_hub(self, keeper: HubKeeper, where: Address | Fault) -> None:
        if keeper is not self._keeper:
            return  # it was stopped while it was being started
        self._hub = where
        if isinstance(where, Address):
            # Another laptop may run one too, such as one whose place this hub was started in, and that woke up.
            self._live.go_to(None, own=where)

    def _hear_state(self, now: live_state.State) -> None:
        if isinstance(self._state, live_state.Together):
            self._since = milliseconds(self._station.clock())
        self._state = now

    def _hear(self, talk: Talk) -> None:
        station = self._station
        station.hear(talk)
        if isinstance(talk, Present):
            station.later(lambda: station.housekeeping.hear(talk, station.clock()))

    def _live_on(self) -> None:
        station = self._station
        station.later(lambda: station.housekeeping.live_on(station.clock()))
