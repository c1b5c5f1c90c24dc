"""A hub is found by its typed address or by zeroconf, strangers' are refused without haste, and all end at the same."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Thread

import pytest

from kiosk.exchange.address import Address
from kiosk.exchange.discovery import Announced
from kiosk.exchange.live.candidates import in_order
from kiosk.exchange.live.state import Looking, NotAnswering, NotLooking, Refused, Together
from tests.exchange.live.laptops import KEY, PATIENCE, sharing_live
from tests.hubs import RunningHub, running_hub

LOOPBACK = ("127.0.0.1",)
OTHER_KEY = "0f" * 32


@contextmanager
def announced(address: Address) -> Iterator[None]:
    """Announce a hub on the loopback, as its laptop would."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()
    entry = Announced(KEY, address, LOOPBACK)
    try:
        asyncio.run_coroutine_threadsafe(entry.__aenter__(), loop).result(PATIENCE)
        yield
        asyncio.run_coroutine_threadsafe(entry.__aexit__(None, None, None), loop).result(PATIENCE)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


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


def test_a_hub_of_another_event_is_refused_and_the_right_one_taken_then(tmp_path: Path, hub: RunningHub) -> None:
    stranger = running_hub(tmp_path / "other", OTHER_KEY)
    with stranger as other, sharing_live(tmp_path, "foyer", other.address) as here:
        here.wait_for_state(Refused(other.address))
        here.live.go_to(hub.address)
        here.wait_for_state(Together(hub.address))


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
