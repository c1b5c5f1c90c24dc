"""Share what all venues of one test process have in common: laptops just set up, a nursery, a network."""

from collections.abc import Iterator

import pytest

from tests.network import place
from tests.network.nursery import nursery
from tests.network.proxy import Network
from tests.network.venue import Surroundings


@pytest.fixture(scope="session")
def around(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surroundings]:
    folder = tmp_path_factory.mktemp("network")
    place.lay_out(folder / "laid-out")
    network = Network()
    with nursery(folder / "nursery") as socket:
        yield Surroundings(folder / "laid-out", socket, network)
    network.stop()
