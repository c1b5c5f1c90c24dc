"""A hub is found by its typed address or by zeroconf, strangers' are refused without haste, and all end at the same."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.exchange import hub_plan, nkey
from kiosk.exchange.address import Address
from kiosk.exchange.live.candidates import in_order
from kiosk.exchange.live.state import Looking, NotAnswering, NotLooking, Refused, Together
from tests.exchange.live.announcing import LOOPBACK, announced
from tests.exchange.live.laptops import KEY, sharing_live
from tests.hubs import RunningHub, running_hub

OTHER_KEY = "0f" * 32


def test_a_hub_that_announces_itself_is_found(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", None, LOOPBACK) as here:
        here.wait_for_state(Looking())
        with announced(hub.address):
            here.wait_for_state(Together(hub.address))


def test_laptops_that_find_several_hubs_end_at_the_same_one(tmp_path: Path, hub: RunningHub) -> None:
    with running_hub(tmp_path / "other", KEY) as other, ExitStack() as stack:
        hubs = {hub.address: hub, other.address: other}
        best, worse = in_order(hubs, KEY)
        stack.enter_context(announced(worse))
        here = stack.enter_context(sharing_live(tmp_path, "foyer", None, LOOPBACK))
        here.wait_for_state(Together(worse))
        stack.enter_context(announced(best))
        here.wait_for_state(Together(best))
        there = stack.enter_context(sharing_live(tmp_path, "stairs", None, LOOPBACK))
        there.wait_for_state(Together(best))
        hubs[best].kill()
        here.wait_for_state(Together(worse))
        there.wait_for_state(Together(worse))
        here.check_in(2)
        there.wait_for(here)


def test_a_typed_hub_that_is_gone_gives_way_to_one_that_is_found_and_comes_first_again(
    tmp_path: Path, hub: RunningHub
) -> None:
    with running_hub(tmp_path / "other", KEY) as other, announced(other.address), ExitStack() as stack:
        here = stack.enter_context(sharing_live(tmp_path, "foyer", hub.address, LOOPBACK))
        here.wait_for_state(Together(hub.address))
        hub.kill()
        here.wait_for_state(Together(other.address))
        there = stack.enter_context(sharing_live(tmp_path, "stairs", None, LOOPBACK))
        here.check_in(2)
        there.wait_for(here)
        hub.start_again()
        stack.enter_context(announced(hub.address))
        here.wait_for_state(Together(hub.address))


def test_false_announcements_keep_nobody_from_the_typed_hub(tmp_path: Path, hub: RunningHub, deaf: Address) -> None:
    with announced(deaf), sharing_live(tmp_path, "foyer", hub.address, LOOPBACK) as here:
        for _ in range(2):
            here.wait_for_state(Together(hub.address))
            hub.kill()
            here.wait_for_state(NotAnswering(hub.address))
            hub.start_again()
        here.wait_for_state(Together(hub.address))


def test_a_hub_of_another_event_is_refused_and_the_right_one_taken_then(tmp_path: Path, hub: RunningHub) -> None:
    stranger = running_hub(tmp_path / "other", OTHER_KEY)
    with stranger as other, sharing_live(tmp_path, "foyer", other.address) as here:
        here.wait_for_state(Refused(other.address))
        here.live.go_to(hub.address)
        here.wait_for_state(Together(hub.address))


def test_a_hub_with_the_events_own_certificate_that_does_not_know_its_laptops_counts_as_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub_plan, "station_public", lambda _: nkey.station_public(OTHER_KEY))
    with running_hub(tmp_path / "hub", KEY) as other, sharing_live(tmp_path, "foyer", other.address) as here:
        here.wait_for_state(Refused(other.address))


def test_a_hub_that_was_refused_is_asked_again(tmp_path: Path) -> None:
    stranger = running_hub(tmp_path / "other", OTHER_KEY)
    with stranger as other, sharing_live(tmp_path, "foyer", other.address) as here:
        here.wait_for_state(Refused(other.address))
        other.stop()
        with running_hub(tmp_path / "hub", KEY, port=other.address.port):
            here.wait_for_state(Together(other.address))


def test_a_false_announcement_is_forgotten_until_it_is_made_again(tmp_path: Path) -> None:
    with running_hub(tmp_path / "other", OTHER_KEY) as other, sharing_live(tmp_path, "foyer", None, LOOPBACK) as here:
        with announced(other.address):
            here.wait_for_state(Refused(other.address))
        other.stop()
        with running_hub(tmp_path / "hub", KEY, port=other.address.port), announced(other.address):
            here.wait_for_state(Together(other.address))


@pytest.fixture
def deaf() -> Iterator[Address]:
    """Return an address where somebody accepts connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield Address("127.0.0.1", server.getsockname()[1])


def live_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "live"]


def test_stopping_takes_no_time_while_nothing_answers(tmp_path: Path, deaf: Address) -> None:
    with sharing_live(tmp_path, "foyer", deaf) as here:
        here.live.stop()
        assert live_threads() == []
        here.live.stop()
        here.wait_for_state(NotLooking())


def test_somebody_who_never_says_a_word_is_no_hub(tmp_path: Path, deaf: Address, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", deaf) as here:
        here.wait_for_state(NotAnswering(deaf))
        here.live.go_to(hub.address)
        here.wait_for_state(Together(hub.address))


@pytest.mark.parametrize("frozen", [False, True])
def test_stopping_takes_no_time_while_together(tmp_path: Path, hub: RunningHub, frozen: bool) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_for(here)
        if frozen:
            hub.freeze()
            here.write(5000)
        here.live.stop()
        there.live.stop()
        assert live_threads() == []
        hub.thaw()


def test_whoever_stopped_may_start_again(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here:
        here.live.start()
        here.wait_together()
        here.live.stop()
        here.wait_for_state(NotLooking())
        here.live.start()
        here.wait_together()
