"""Three hubs make a cluster: one of them may die, and laptops that were with it go on with another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.exchange.address import Address
from kiosk.exchange.hub_plan import HubPlan
from kiosk.exchange.live.state import NotAnswering
from tests.exchange.live.announcing import LOOPBACK, announced
from tests.exchange.live.laptops import KEY, PATIENCE, sharing_live
from tests.hubs import RunningHub, free_ports


@pytest.fixture
def hubs(tmp_path: Path) -> Iterator[list[RunningHub]]:
    """Return three hubs that know each other."""
    addresses = [Address("127.0.0.1", port) for port in free_ports(3)]
    running = []
    try:
        for own in addresses:
            peers = tuple(each for each in addresses if each != own)
            running.append(RunningHub(HubPlan(tmp_path / f"hub {own.port}", KEY, port=own.port, peers=peers)))
        assert all(hub.hub.wait_for_others(PATIENCE) for hub in running)
        yield running
    finally:
        for hub in running:
            hub.stop()


def test_a_laptop_whose_hub_dies_goes_to_another_and_no_fact_is_lost(tmp_path: Path, hubs: list[RunningHub]) -> None:
    first, second, _ = hubs
    with (
        sharing_live(tmp_path, "foyer", first.address) as here,
        sharing_live(tmp_path, "stairs", second.address) as there,
    ):
        here.check_in(2)
        there.wait_for(here)
        first.kill()
        here.wait_for_state(NotAnswering(first.address))
        here.wait_together()
        here.check_in(4)
        there.wait_for(here)
        with sharing_live(tmp_path, "loft", second.address) as new:
            new.wait_for(here, there)


def test_a_laptop_whose_typed_hub_is_dead_finds_another_of_the_cluster(tmp_path: Path, hubs: list[RunningHub]) -> None:
    first, second, third = hubs
    first.kill()
    with (
        announced(third.address),
        sharing_live(tmp_path, "foyer", first.address, LOOPBACK) as here,
        sharing_live(tmp_path, "stairs", second.address) as there,
    ):
        here.wait_together()
        here.check_in(2)
        there.wait_for(here)
