"""A laptop that died is replaced by `kiosk join --replace`: how long staff wait, their own typing aside."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import pytest

from kiosk.desk.joining import open_laptop
from kiosk.exchange.address import Address
from kiosk.resources import resource
from tests import joined
from tests.bench.conftest import Figure
from tests.bench.test_together import MISSED, write
from tests.command_line.kiosk_program import WORDS, Program
from tests.hubs import running_hub
from tests.stations import AtWork, at_work

SPOKEN = WORDS | {"KIOSK_PASSPHRASE": joined.TYPED}


@pytest.fixture
def kiosk(disk: Path) -> Program:
    """Return the program, in a folder with the example's pack."""
    program = Program(shutil.copytree(resource("example"), disk / "day"), disk / "home")
    told(program, "prepare", "event.toml", "bookings.csv", "-o", "day.pack")
    return program


def told(program: Program, *arguments: str) -> None:
    ended = program(*arguments, words=SPOKEN)
    assert ended.status == 0, ended.told


@contextmanager
def after_a_loss(kiosk: Program) -> Iterator[tuple[AtWork, Address]]:
    """Yield a laptop that heard of all that one wrote which is lost by now, and the address of their hub."""
    for station in ("foyer-1", "foyer-2"):
        told(kiosk, "join", "day.pack", "--station", station, "--folder", station)
    laptop = open_laptop(kiosk.folder / "foyer-1", joined.TYPED)
    laptop.store.close()
    with (
        running_hub(kiosk.folder / "hub", laptop.pack.event_key) as hub,
        at_work(kiosk.folder / "foyer-1", address=hub.address) as other,
    ):
        with at_work(kiosk.folder / "foyer-2", address=hub.address) as lost:
            lost.ask(write(MISSED))
            other.wait_for(lost)
        yield other, hub.address


def test_a_laptop_that_died_is_replaced(kiosk: Program, figure: Figure) -> None:
    with after_a_loss(kiosk) as (other, hub):
        begun = perf_counter()
        told(kiosk, "join", "day.pack", "--station", "foyer-2", "--replace", "--folder", "new")
        joined_at = perf_counter()
        with at_work(kiosk.folder / "new", address=hub) as new:
            new.wait_for(other)
            knows_at = perf_counter()
    measured = f"{knows_at - begun:.0f} s ({joined_at - begun:.1f} s to join, {knows_at - joined_at:.1f} s to catch up)"
    figure("a dead laptop replaced: joined, opened, 20,000 facts caught up", "≤ 2 min with the typing", measured)
