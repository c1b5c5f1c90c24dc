"""Share what all venues of one test process have in common: laptops just set up, a nursery, a network."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.network import healing, place
from tests.network.nursery import nursery
from tests.network.place import STATIONS
from tests.network.venue import Surroundings, Venue
from tests.network.weather import Network


@pytest.fixture(scope="session")
def around(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surroundings]:
    if sys.platform != "linux":
        pytest.skip("stations are forked, frozen and found in /proc here")
    folder = tmp_path_factory.mktemp("network")
    place.lay_out(folder / "laid-out")
    network = Network()
    with nursery(folder / "nursery") as socket:
        yield Surroundings(folder / "laid-out", socket, network)
    network.stop()


@pytest.fixture
def venue(around: Surroundings, tmp_path: Path) -> Iterator[Venue]:
    """Return three stations that have met."""
    with closing(Venue(around, tmp_path / "venue", STATIONS[:3])) as three:
        healing.meet(three)
        yield three


@pytest.fixture
def apart(around: Surroundings, tmp_path: Path) -> Iterator[Venue]:
    """Return three stations, of which the tower has no network."""
    with closing(Venue(around, tmp_path / "venue", STATIONS[:3], "tower")) as three:
        healing.meet(three)
        yield three
