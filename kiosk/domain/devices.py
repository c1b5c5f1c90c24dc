"""Say how all devices of the event stand, as far as this laptop can tell: its own, and the other laptops."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kiosk.domain.event import StationPlan
from kiosk.domain.peers import SILENT, Copied, Peer, Replaced, Standing, Unseen, ours_ahead, standing
from kiosk.domain.sharing import HubState, Looking, Sharing
from kiosk.domain.talk import Head


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """A printer, the camera or the scanner of this laptop, and what is wrong with it in a sentence, if anything is."""

    name: str
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A camera that may be chosen: the key that the system knows it by, and a name that no other one has."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A device at a serial port that may be chosen as the scanner: its key wherever it is plugged in, and a name."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class OtherLaptop:
    """Another laptop, and all there is to say of it, the most pressing first."""

    name: str
    where: str
    says: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class DevicesView:
    """All that the devices' page shows."""

    printers: tuple[OwnDevice, ...]
    camera: OwnDevice
    scanner: OwnDevice | None
    """The scanner at a serial port, if one was chosen: those that type like a keyboard cannot be seen."""
    now: int
    """This laptop's clock, in milliseconds since 1970 (UTC)."""
    clock_ahead: int
    """By how many milliseconds that is ahead of what the others agree on; 0 where there is nothing to say."""
    others: tuple[OtherLaptop, ...]
    hub: HubState
    cameras: tuple[CameraChoice, ...] = ()
    """The cameras that may be chosen here."""
    ports: tuple[PortChoice, ...] = ()
    """The devices at serial ports that may be chosen as the scanner."""
    port: str = ""
    """The key of the one that was chosen, whether it is there or not."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard of the other laptops, beside what this one knows."""

    peers: tuple[Peer, ...]
    known: Mapping[str, Head]
    forked: AbstractSet[str]
    replaced: AbstractSet[str] = frozenset()
    """The incarnations whose place another laptop took, and those that go on beside it."""
    own: str = ""
    """This laptop's own incarnation."""
    is_cut: bool = False
    """This laptop has no way to them now, so that none can be together with it."""


def heard_by(sharing: Sharing, own: str) -> Heard:
    """Return what was heard by this way to the others, at the laptop with this incarnation."""
    told = (sharing.peers(), sharing.known(), sharing.forked(), sharing.replaced())
    return Heard(*told, own, is_cut=isinstance(sharing.state(), Looking))


def other_laptops(plan: Sequence[StationPlan], here: str, heard: Heard, now: int) -> tuple[OtherLaptop, ...]:
    """Return how the other laptops stand: those in the plan in its order, then those that are in none.

    A laptop that calls itself as this one does is a copy, and named, too.
    """
    wheres = {planned.name: planned.where for planned in plan}
    spoken = {peer.said.station for peer in heard.peers}
    names = [*(name for name in wheres if name != here or name in spoken), *sorted(spoken - set(wheres))]
    return tuple(OtherLaptop(name, wheres.get(name, ""), _says(name, name == here, heard, now)) for name in names)


def _says(name: str, is_here: bool, heard: Heard, now: int) -> tuple[Standing, ...]:
    called_so = sorted((peer for peer in heard.peers if peer.said.station == name), key=lambda peer: peer.heard)
    if not called_so:
        return (Unseen(),)
    peer, ahead = called_so[-1], ours_ahead(heard.peers, now)
    speaking = {one.said.incarnation for one in called_so if is_here or now - one.heard <= SILENT}
    doubled = _doubled(speaking | ({heard.own} if is_here else set()), heard.replaced)
    if peer.said.incarnation in heard.forked and Copied() not in doubled:
        doubled = (Copied(), *doubled)
    return standing(peer, heard.known, now, ahead, doubled=doubled, is_cut=heard.is_cut)


def _doubled(speaking: AbstractSet[str], replaced: AbstractSet[str]) -> tuple[Standing, ...]:
    """Return why several laptops speak under one name: a copy, or one that came back after another took its place."""
    copied, woken = len(speaking - replaced) > 1, len(speaking) > 1 and speaking & replaced
    return (*([Copied()] if copied else []), *([Replaced()] if woken else []))


def camera_in_use(cameras: Sequence[CameraChoice], chosen: str) -> CameraChoice | None:
    """Return the camera that was chosen, or else the system's choice, which comes first; None where there is none."""
    return next((camera for camera in cameras if camera.key == chosen), next(iter(cameras), None))


def next_camera(cameras: Sequence[CameraChoice], chosen: str) -> CameraChoice | None:
    """Return the camera after the one in use, by their names, and after the last the first."""
    current = camera_in_use(cameras, chosen)
    if current is None:
        return None
    by_name = sorted(cameras, key=lambda camera: (camera.name, camera.key))
    return by_name[(by_name.index(current) + 1) % len(by_name)]


def next_port(ports: Sequence[PortChoice], chosen: str) -> PortChoice | None:
    """Return the device after the one that was chosen, by their names; None, for no device, after the last."""
    by_name = sorted(ports, key=lambda port: (port.name, port.key))
    keys = [port.key for port in by_name]
    place = keys.index(chosen) + 1 if chosen in keys else 0
    return by_name[place] if place < len(by_name) else None
