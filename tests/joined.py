"""Laptops that joined the small event with real keys: for tests of setting up, closing and reconciling."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from kiosk.desk.closing import SealedBundle, close_day
from kiosk.desk.desk import Desk
from kiosk.desk.joining import Laptop, desk_of, open_laptop, set_up, signing_key
from kiosk.domain.pack import Pack
from kiosk.exchange.key_file import Cost
from kiosk.exchange.organisers import Keys, make_keys
from tests import samples
from tests.samples import at

TYPED = "curlew over the moor"
CHEAP = Cost(8, 1, 1)
"""What a try at the laptop's passphrase takes; tests need not wait for it."""


@cache
def keys() -> Keys:
    """Return the keys of the small event's organisers."""
    return make_keys(samples.event().id)


@cache
def pack() -> Pack:
    """Return the small event's pack with its organisers' keys."""
    made = keys()
    return replace(samples.pack(), event_key=made.event_key, organisers_key=made.public_key, recipient=made.recipient)


def join(folder: Path, station: str = "foyer", by: Pack | None = None) -> Laptop:
    """Set a laptop up in `folder`, and open it."""
    set_up(folder, by or pack(), station, TYPED, at(8), CHEAP)
    return open_laptop(folder, TYPED)


@contextmanager
def at_work(folder: Path, station: str = "foyer", by: Pack | None = None) -> Iterator[Desk]:
    """Open the desk in `folder`, which joins first if it has not yet, and let go of it afterwards."""
    laptop = open_laptop(folder, TYPED) if folder.exists() else join(folder, station, by)
    try:
        yield desk_of(laptop)
    finally:
        laptop.store.close()


def closed(desk: Desk, hour: int = 17) -> SealedBundle:
    """Close the day at a desk, and return its bundle."""
    return close_day(desk, signing_key(desk.store), keys().recipient, at(hour))
