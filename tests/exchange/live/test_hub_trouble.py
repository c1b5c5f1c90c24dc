"""The hub is only a relay: killed, wiped, frozen or exchanged for another, all laptops converge."""

from pathlib import Path

import pytest

from kiosk.exchange.live import publisher
from kiosk.exchange.live.state import NotAnswering, Together
from tests.exchange.live.laptops import KEY, sharing_live
from tests.exchange.live.wiretap import facts_in_the_stream
from tests.hubs import RunningHub, running_hub


def test_a_killed_hub_that_starts_again_goes_on(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        hub.kill()
        here.wait_for_state(NotAnswering(hub.address))
        here.check_in(4)
        hub.start_again()
        there.wait_for(here)
        assert facts_in_the_stream(hub, here.name) == [1, 2, 3]


def test_a_wiped_hub_is_told_everything_again(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        hub.kill()
        hub.start_again(wiped=True)
        here.check_in(4)
        there.wait_for(here)
        with sharing_live(tmp_path, "loft", hub.address) as new:
            new.wait_for(here, there)


def test_another_hub_does_as_well(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        hub.kill()
        with running_hub(tmp_path / "other", KEY) as other:
            for laptop in (here, there):
                laptop.live.go_to(other.address)
                laptop.wait_for_state(Together(other.address))
            here.check_in(4)
            there.wait_for(here)


def test_facts_of_a_laptop_that_is_gone_come_from_whoever_has_them(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "stairs", hub.address) as there:
        with sharing_live(tmp_path, "foyer", hub.address) as gone:
            gone.write(1300)
            there.wait_for(gone)
            name = gone.name
        hub.kill()
        hub.start_again(wiped=True)
        with sharing_live(tmp_path, "loft", hub.address) as new:
            new.wait_for(there)
            assert new.known()[name].count == 1301
            assert facts_in_the_stream(hub, name) == []


def test_a_frozen_hub_is_noticed_and_nobody_waits_for_it(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_together()
        hub.freeze()
        here.check_in(2)  # returns, as always
        here.wait_for_state(NotAnswering(hub.address))
        hub.thaw()
        there.wait_for(here)


def test_what_was_on_its_way_into_a_frozen_hub_is_not_told_twice(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        hub.freeze()
        here.check_in(4)
        here.wait_for_state(NotAnswering(hub.address))
        here.check_in(6)
        hub.thaw()
        there.wait_for(here)
        assert facts_in_the_stream(hub, here.name) == [1, 2, 3, 4]


def test_laptops_that_write_while_an_empty_hub_takes_over_agree_in_the_end(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        hub.stop()
        hub.start_again(wiped=True)
        for number in (4, 5, 6):
            here.check_in(number)
            there.check_in(number)
        there.wait_for(here)
        here.wait_for(there)


def test_what_was_told_and_not_acknowledged_in_time_is_not_told_twice(
    tmp_path: Path, hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publisher, "PATIENCE", 0.0)  # no acknowledgement is ever in time
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        for _ in range(12):
            here.write(2)
        there.wait_for(here)
        assert facts_in_the_stream(hub, here.name) == list(range(1, 26))
