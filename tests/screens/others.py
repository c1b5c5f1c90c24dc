"""What other laptops of the example event say, for pictures: together, alone, behind, with a wrong clock, copied."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from kiosk.app import Station
from kiosk.domain.clock import milliseconds
from kiosk.domain.peers import Peer
from kiosk.domain.sharing import HubState, NoSharing
from kiosk.domain.talk import Called, Head, Noted, Present

FIREWALL = "If Windows asks whether nats-server may use private networks, say yes."
_LABELS = "Printer 2 needs labels. The box with new ones is under the table."
_MINUTE = 60_000


class Others(NoSharing):
    """A way to laptops that stand as each other can stand."""

    def __init__(self, hub: HubState, now: int) -> None:
        self._hub, self._now = hub, now

    def state(self) -> HubState:
        return self._hub

    def known(self) -> Mapping[str, Head]:
        return {"foyer-1.1": Head(412, "d", 412)}

    def forked(self) -> AbstractSet[str]:
        return {"spare-1.1"}

    def peers(self) -> tuple[Peer, ...]:
        return (
            self._peer("foyer-2"),
            self._peer("side-door", ago=8 * _MINUTE),
            self._peer("spare-1", ahead=3 * _MINUTE, count=400),
            self._peer("spare-2", count=400),
        )

    def _peer(self, station: str, ago: int = 0, ahead: int = 0, count: int = 412) -> Peer:
        heard = self._now - ago
        heads = {"foyer-1.1": Head(count, "d", count)}
        return Peer(Present(station, f"{station}.1", heard + ahead, heads=heads), heard)


def speak(station: Station) -> None:
    """Let the other laptops call for a person, and tell the desks something."""
    station.hear(Called("1", "side-door", "welcome", "no code", 3 * _MINUTE))
    station.hear(Called("2", "foyer-2", "sessions", "anything", _MINUTE // 2))
    station.hear(Noted("3", "foyer-2", _LABELS, 9 * _MINUTE))
    station.hear(Present("foyer-2", "foyer-2.1", milliseconds(station.clock()), staffed=True))
