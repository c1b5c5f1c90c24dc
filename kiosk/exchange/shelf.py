"""Look through the parcels that lie in a place, and put more there. Whatever is none of ours is left alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.fault import Fault
from kiosk.exchange.faults import Missing, NotForUs, PlaceGone
from kiosk.exchange.packet import Packet
from kiosk.exchange.parcels import (
    ENDING,
    LARGEST,
    Carrier,
    Label,
    is_own_try,
    label_in,
    label_of,
    sealed_parcel,
    whole_parcel,
)
from kiosk.exchange.places import Place, reach


@dataclass(frozen=True, slots=True)
class Shelf:
    """One event's folder in a place, as it was found."""

    place: Place
    parcels: Mapping[Label, bytes]
    """What was sealed in each parcel that is whole, not unpacked yet."""
    spoiled: tuple[str, ...]
    """Files of this very laptop that are not whole, and that it may remove: it knows what was to be in them."""
    troubles: tuple[Fault, ...]
    """Why each of the others could not be read."""


def look_through(place: str, carrier: Carrier) -> Shelf:
    """Read every parcel of the carrier's event in a place; a name is never believed, so none is passed over.

    Raises:
        Fault: the place is not there, or cannot be read.
    """
    folder = reach(place).within(carrier.folder)
    parcels: dict[Label, bytes] = {}
    names, spoiled, troubles = folder.names(), list[str](), list[Fault]()
    for name in names:
        label = label_in(name)
        try:
            if label is not None:
                parcels[label] = whole_parcel(carrier, label, folder.take(name, LARGEST))
            elif name.endswith(ENDING) and not name.startswith("."):
                troubles.append(_renamed(name))
            elif is_own_try(carrier, name):
                spoiled.append(name)
        except Fault as fault:
            troubles.append(fault)
            if isinstance(fault, NotForUs) and label is not None and label.writer == carrier.writer:
                spoiled.append(name)
    return Shelf(folder, parcels, tuple(spoiled), _told_once(folder, troubles))


def tidy(shelf: Shelf) -> None:
    """Make the event's folder, and take this laptop's own spoiled files out of it.

    Raises:
        Fault: the place does not let us.
    """
    shelf.place.make()
    for name in shelf.spoiled:
        shelf.place.remove(name)


def put_parcel(shelf: Shelf, carrier: Carrier, told: Packet) -> None:
    """Put facts of one incarnation there, whole.

    Raises:
        Fault: the place does not let us; what was there before still is.
    """
    label = label_of(carrier, told.facts)
    shelf.place.put(label.name, sealed_parcel(carrier, label, told))


def _renamed(name: str) -> Fault:
    return NotForUs(f"{name} has a name that no laptop gives: it was renamed, or is something else. It is left alone.")


def _told_once(folder: Place, troubles: list[Fault]) -> tuple[Fault, ...]:
    """Return the troubles with single files; or, if the place itself is gone by now, that alone."""
    vanished = any(isinstance(fault, Missing | PlaceGone) for fault in troubles)
    try:
        if vanished and not folder.names():
            gone = f"What was in {folder.where} is not there any more. Was a stick taken out?"
            return (PlaceGone(f"{gone} Put it back, then do it again."),)
    except Fault as fault:
        return (fault,)
    # A file alone that vanished was removed by the laptop that is just writing it anew.
    return tuple(fault for fault in troubles if not isinstance(fault, Missing))
