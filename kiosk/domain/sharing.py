"""How this laptop is joined to the others, and what staff can do about it, whatever carries it."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from kiosk.domain.peers import Peer
from kiosk.domain.talk import Head

HUB_CODE = "kiosk-hub://"
"""How the text of a QR code begins that brings a hub's address over."""


@dataclass(frozen=True, slots=True)
class WorksAlone:
    """Nothing is shared with other laptops; `may_share` tells whether this program could."""

    may_share: bool = False


@dataclass(frozen=True, slots=True)
class Looking:
    """No hub is reached; `since` is when the last one was (milliseconds since 1970, UTC), if there was one."""

    since: int | None = None
    address: str = ""
    """The address somebody typed; nothing where it looks by itself."""


@dataclass(frozen=True, slots=True)
class ThroughHub:
    """Joined to the others through the hub at `address`."""

    address: str


@dataclass(frozen=True, slots=True)
class HubHere:
    """The hub runs on this laptop, and the others reach it at `address`."""

    address: str
    code: str
    """The text of the QR code that brings the address over."""
    firewall: str = ""
    """What this laptop's firewall may still have to be told, in whole sentences."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The hub at `address` is not of this event."""

    address: str


@dataclass(frozen=True, slots=True)
class Hindered:
    """The world is in the way of what staff asked for; why, and what to do, in whole sentences."""

    why: str
    hub: str = ""
    """The address of the hub through which it is joined to the others all the same; empty if it is alone."""


HubState: TypeAlias = WorksAlone | Looking | ThroughHub | HubHere | Refused | Hindered


class Sharing(Protocol):
    """The way to the other laptops. All of it is called in the file's thread, and returns at once."""

    def state(self) -> HubState:
        """Return how this laptop is joined to the others."""

    def peers(self) -> tuple[Peer, ...]:
        """Return the other laptops heard of since this one was opened, each as it last spoke."""

    def known(self) -> Mapping[str, Head]:
        """Return how far each incarnation's facts are known here."""

    def forked(self) -> AbstractSet[str]:
        """Return the incarnations of which two different facts have one number."""

    def replaced(self) -> AbstractSet[str]:
        """Return the incarnations whose place another laptop took, and those that go on beside it."""

    def start_hub(self) -> None:
        """Start a hub on this laptop; `state` tells what comes of it."""

    def stop_hub(self) -> None:
        """Stop the hub on this laptop, and look for another one."""

    def go_to(self, address: str) -> None:
        """Go to the hub at an address that was typed or scanned; look for one by itself where it is empty.

        Raises:
            Fault: this is no address.
        """


class NoSharing:
    """A laptop that works alone."""

    def state(self) -> HubState:
        """Return that it does."""
        return WorksAlone()

    def peers(self) -> tuple[Peer, ...]:
        """Return nobody."""
        return ()

    def known(self) -> Mapping[str, Head]:
        """Return nothing: there is nobody to compare with."""
        return {}

    def forked(self) -> AbstractSet[str]:
        """Return nothing."""
        return frozenset()

    def replaced(self) -> AbstractSet[str]:
        """Return nothing."""
        return frozenset()

    def start_hub(self) -> None:
        """Do nothing."""

    def stop_hub(self) -> None:
        """Do nothing."""

    def go_to(self, address: str) -> None:
        """Do nothing."""
