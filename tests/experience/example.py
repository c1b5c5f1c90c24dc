"""Laptops at work that an onlooker may stand in front of: with the example's people, and with every kind of refusal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from kiosk.app import Station
from kiosk.desk.joining import open_laptop, set_up
from kiosk.domain.check_in import ReEntry, Refusal
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Group, Status
from kiosk.exchange.hub_plan import hubs_beside
from kiosk.exchange.organisers import make_keys
from kiosk.intake.bookings import read_bookings
from kiosk.organise.prepare import make_pack
from kiosk.printing.printers import Printer
from kiosk.resources import resource
from kiosk.together import Together
from tests import joined
from tests.hubs import RunningHub
from tests.invitations import forged, invitation
from tests.joined import CHEAP, TYPED
from tests.samples import at, code, person
from tests.screens.samples import example_event

Moment = tuple[str, datetime]
"""A code that is shown, and when."""


@cache
def example_pack() -> Pack:
    """Return the pack of the example event, with its 64 people."""
    event = example_event()
    rows = read_bookings(resource("example/bookings.csv"), event).rows
    return make_pack(event, rows, make_keys(event.id), at(8))


@contextmanager
def station_of(
    folder: Path, pack: Pack, name: str, clock: Callable[[], datetime], printers: tuple[Printer, ...] = ()
) -> Iterator[Station]:
    """Set a laptop up in `folder`, and let it be at work by `clock`."""
    if not folder.exists():
        set_up(folder, pack, name, TYPED, at(8), CHEAP)
    station = Station(open_laptop(folder, TYPED), printers, clock)
    try:
        yield station
    finally:
        station.stop()


def way_to(hub: RunningHub | None, station: Station, folder: Path) -> Together | None:
    """Return the way to the other laptops that this hub is, for a laptop in `folder`; None without a hub."""
    if hub is None:
        return None
    together = Together(station, hubs_beside(folder), ["127.0.0.1"])
    station.submit(lambda: together.go_to(str(hub.address))).result()
    return together


def refusing_pack() -> Pack:
    """Return the small event's pack with somebody for each refusal, and a door that nobody comes back through."""
    small = joined.pack()
    [door] = small.event.doors
    door = replace(door, ticket_types=frozenset({"standard"}), re_entry=ReEntry.NEVER)
    more = (
        person(9, "Bea Blocked", status=Status.BLOCKED),
        person(10, "Tom Transferred", status=Status.TRANSFERRED),
        person(11, "Ada Awaiting", status=Status.AWAITING_APPROVAL),
    )
    groups = (Group("f" * 32, "Aire Valley", code(200)),)
    return replace(small, event=replace(small.event, doors=(door,)), roster=(*small.roster, *more), groups=groups)


def refused(left: str) -> dict[Refusal, Moment]:
    """Return what is shown, and when, for every refusal of a door; `left` is the code of somebody who has left."""
    nine = at(9)
    return {
        Refusal.UNKNOWN: (code(99), nine),
        Refusal.BADGE_CODE: (f"B1{'0' * 32}", nine),
        Refusal.GROUP: (code(200), nine),
        Refusal.REPLACED_CODE: (code(105), nine),
        Refusal.BLOCKED: (code(9), nine),
        Refusal.TRANSFERRED: (code(10), nine),
        Refusal.CANCELLED: (code(7), nine),
        Refusal.AWAITING_APPROVAL: (code(11), nine),
        Refusal.OTHER_DAY: (code(2), at(9).replace(day=27)),
        Refusal.NOT_OPEN: (code(2), at(19)),
        Refusal.OTHER_DOOR: (code(6), nine),
        Refusal.NO_WAY_BACK: (left, nine),
        Refusal.NOT_PAID: (code(8), nine),
        Refusal.OTHER_EVENT: (invitation(event="another-event"), nine),
        Refusal.ALTERED: (forged(), nine),
        Refusal.NOT_YET_VALID: (invitation(since=at(10)), nine),
        Refusal.EXPIRED: (invitation(until=at(8)), nine),
    }


AT_A_ROOM = frozenset((Refusal.NO_SESSION, Refusal.OTHER_SESSION, Refusal.NO_SEAT))
"""What is refused at a room's door only."""
