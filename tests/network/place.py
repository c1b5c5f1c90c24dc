"""A venue of three or four stations, sixteen people and three sessions with too few places: as a pack, and laid out."""

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

from kiosk.domain.event import StationPlan
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Registration
from kiosk.domain.seats import grants
from tests import joined, samples
from tests.samples import at

STATIONS = ("foyer", "stairs", "tower", "loft")
ROOM = {"listening": 4, "moor": 3, "together": 5}
"""How many places each session has; the first two are at the same time."""
SESSIONS = tuple(ROOM)
PEOPLE = 16
_BOOKED = {1: ("listening",), 4: ("moor",), 5: ("together",)}


def person(number: int) -> str:
    """Return the id of the person with this number."""
    return samples.person(number, "x").id


@cache
def pack(stations: int) -> Pack:
    """Return the pack of a venue with so many stations."""
    people = _people()
    names = STATIONS[:stations]
    sessions = tuple(
        replace(one, capacity=ROOM[one.id], starts=at(16 if one.id == "together" else 14), ends=at(17))
        for one in samples.event().sessions
    )
    plans = tuple(StationPlan(name, "main") for name in names)
    event = replace(samples.event(), sessions=sessions, stations=plans)
    return replace(joined.pack(), event=event, roster=people, grants=grants(sessions, people, names))


def lay_out(folder: Path) -> None:
    """Set up every laptop of both venues below `folder`; `take` copies them from there."""
    for stations in (3, 4):
        for name in STATIONS[:stations]:
            laptop = joined.join(folder / str(stations) / name, name, pack(stations))
            laptop.store.close()


def take(laid_out: Path, stations: int, folder: Path) -> None:
    """Bring a venue's laptops, just set up, into `folder`."""
    shutil.copytree(laid_out / str(stations), folder)


def _people() -> tuple[Registration, ...]:
    return tuple(samples.person(one, f"Person {one}", booked=_BOOKED.get(one, ())) for one in range(1, PEOPLE + 1))
