"""Laptops at work with each other: what is done at one is known at the others, and the last place is given once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from threading import enumerate as threads

import pytest

from kiosk.desk import sessions
from kiosk.domain.sharing import Hindered, HubHere, Looking, ThroughHub
from kiosk.flow.call_moves import CallMade
from kiosk.flow.errands import Call, CheckIn, JoinSession, LeaveSession, WaitForPlace
from kiosk.flow.inputs import FoundHere, Joined, LeftSession, NotJoined, WaitingChanged, WelcomedIn
from kiosk.together import Together
from tests import joined, samples
from tests.hubs import RunningHub, running_hub
from tests.samples import NINE, code
from tests.stations import PATIENCE, AtWork, at_work
from tests.store.laptops import rows

PEOPLE = [samples.person(number, "x").id for number in range(9)]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub", joined.pack().event_key) as running:
        yield running


@pytest.fixture
def two(tmp_path: Path, hub: RunningHub) -> Iterator[tuple[AtWork, AtWork]]:
    """Return two laptops that have found each other."""
    with (
        at_work(tmp_path / "foyer", "foyer", hub.address) as foyer,
        at_work(tmp_path / "stairs", "stairs", hub.address) as stairs,
    ):
        for one, other in ((foyer, stairs), (stairs, foyer)):
            one.wait_until(lambda here, other=other: other.name in here.together.reachable())  # type: ignore[misc]
        yield foyer, stairs


def test_a_person_checked_in_at_one_desk_is_known_at_the_next(two: tuple[AtWork, AtWork]) -> None:
    foyer, stairs = two
    assert isinstance(foyer.do(CheckIn(code(2))), WelcomedIn)
    stairs.wait_for(foyer)
    assert isinstance(stairs.do(CheckIn(code(2))), FoundHere)


def test_a_call_is_heard_at_the_desk_of_another_laptop_though_nobody_there_looks(two: tuple[AtWork, AtWork]) -> None:
    foyer, stairs = two
    heard: SimpleQueue[list[str]] = SimpleQueue()
    stairs.station.on_call.append(lambda: heard.put([call.id for call in stairs.station.calls.waiting(NINE)]))
    made = foyer.do(Call("welcome"))
    assert isinstance(made, CallMade)
    # Nothing here ticks: it comes because it is told at once, and no second time.
    assert heard.get(timeout=PATIENCE) == [made.call]


def test_the_last_places_are_fetched_from_the_other_laptop_and_each_is_given_once(two: tuple[AtWork, AtWork]) -> None:
    foyer, stairs = two
    # three places, of which one is booked: each laptop holds one of the two others
    given = [foyer.do(JoinSession(person, "moor")) for person in PEOPLE[1:4]]
    assert [type(answer) for answer in given] == [NotJoined, Joined, Joined], "the first holds a seat at that time"
    assert isinstance(stairs.do(JoinSession(PEOPLE[5], "moor")), NotJoined)
    stairs.wait_for(foyer)
    [fill] = [fill for session, fill in stairs.ask(sessions.fills) if session.id == "moor"]
    assert (fill.taken, fill.free_here) == (3, 0)


def test_a_place_that_opens_is_offered_to_who_waits_also_at_another_laptop(two: tuple[AtWork, AtWork]) -> None:
    foyer, stairs = two
    for person in PEOPLE[2:4]:
        foyer.do(JoinSession(person, "moor"))
    stairs.wait_for(foyer)
    assert isinstance(stairs.do(WaitForPlace(PEOPLE[5], "moor")), WaitingChanged)
    foyer.wait_for(stairs)
    assert isinstance(foyer.do(LeaveSession(PEOPLE[2], "moor")), LeftSession)
    assert isinstance(foyer.do(JoinSession(PEOPLE[6], "moor")), NotJoined), "somebody waited longer"
    stairs.wait_for(foyer)
    assert isinstance(stairs.do(JoinSession(PEOPLE[5], "moor")), Joined)
    foyer.wait_for(stairs)
    assert isinstance(foyer.do(JoinSession(PEOPLE[6], "moor")), NotJoined)


@contextmanager
def two_of(event: str, folder: Path, hub: RunningHub) -> Iterator[tuple[AtWork, AtWork]]:
    """Open two laptops of an event with this id, whose keys are the same for all."""
    pack = replace(joined.pack(), event=replace(joined.pack().event, id=event))
    with (
        at_work(folder / event / "foyer", "foyer", hub.address, pack) as foyer,
        at_work(folder / event / "stairs", "stairs", hub.address, pack) as stairs,
    ):
        yield foyer, stairs


def told_everything(foyer: AtWork, stairs: AtWork) -> str:
    """Let the stairs hear of somebody who came in at the foyer, of its laptop, and of a call; return that one's id."""
    assert isinstance(foyer.do(CheckIn(code(2))), WelcomedIn)
    stairs.wait_for(foyer)
    stairs.wait_until(lambda here: foyer.name in here.together.reachable())
    call = foyer.do(Call("welcome"))
    assert isinstance(call, CallMade)
    stairs.wait_until(lambda here: any(waiting.id == call.call for waiting in here.station.calls.waiting(NINE)))
    return call.call


def test_a_rehearsal_with_the_same_keys_over_the_same_hub_is_never_heard_of_at_the_event(
    tmp_path: Path, hub: RunningHub
) -> None:
    with two_of("rehearsal", tmp_path, hub) as rehearsal, two_of("ke-2026", tmp_path, hub) as event:
        calls = [told_everything(*two) for two in (rehearsal, event)]
        for (foyer, stairs), call in zip((rehearsal, event), calls, strict=True):
            assert set(stairs.known()) == {foyer.name, stairs.name}
            assert [peer.said.incarnation for peer in stairs.together.peers()] == [foyer.name]
            assert [waiting.id for waiting in stairs.station.calls.waiting(NINE)] == [call]


def test_where_the_hub_is_is_remembered(tmp_path: Path, hub: RunningHub) -> None:
    for address in (hub.address, None):
        with at_work(tmp_path / "foyer", "foyer", address) as foyer:
            foyer.wait_until(lambda here: here.together.state() == ThroughHub(str(hub.address)))


def test_a_laptop_that_is_closed_before_it_began_to_share_never_begins(tmp_path: Path) -> None:
    with at_work(tmp_path / "foyer", "foyer") as foyer:
        foyer.together.stop()
        again = Together(foyer.station, tmp_path / "hub", ["127.0.0.1"])
        free = Event()
        foyer.station.submit(lambda: free.wait(PATIENCE))
        again.start()
        again.stop()
        free.set()
        foyer.ask(lambda _: None)
        assert "live" not in [thread.name for thread in threads()]


def test_a_hub_runs_on_a_laptop_and_comes_back_with_it(tmp_path: Path) -> None:
    with at_work(tmp_path / "foyer", "foyer", port=0) as foyer:
        assert isinstance(foyer.together.state(), Looking)
        foyer.ask(lambda _: foyer.together.start_hub())
        foyer.wait_until(lambda here: isinstance(here.together.state(), HubHere))
    with at_work(tmp_path / "foyer", "foyer", port=0) as foyer:
        foyer.wait_until(lambda here: isinstance(here.together.state(), HubHere))
        foyer.ask(lambda _: foyer.together.stop_hub())
        foyer.wait_until(lambda here: isinstance(here.together.state(), Looking))


def test_where_two_laptops_run_a_hub_they_are_together_all_the_same(tmp_path: Path) -> None:
    with (
        at_work(tmp_path / "foyer", "foyer", port=0) as foyer,
        at_work(tmp_path / "stairs", "stairs", port=0) as stairs,
    ):
        for one in (foyer, stairs):
            one.ask(lambda _, one=one: one.together.start_hub())  # type: ignore[misc]
            one.wait_until(lambda here: isinstance(here.together.state(), HubHere))
        for one, other in ((foyer, stairs), (stairs, foyer)):
            one.wait_until(lambda here, other=other: other.name in here.together.reachable())  # type: ignore[misc]


def test_a_hub_that_cannot_be_started_is_given_up_when_staff_look_elsewhere(tmp_path: Path, hub: RunningHub) -> None:
    with at_work(tmp_path / "foyer", "foyer", hub.address, port=hub.address.port) as foyer:
        foyer.wait_until(lambda here: here.together.state() == ThroughHub(str(hub.address)))
        foyer.ask(lambda _: foyer.together.start_hub())
        foyer.wait_until(lambda here: isinstance(here.together.state(), Hindered))
        hindered = foyer.together.state()
        assert isinstance(hindered, Hindered)
        assert hindered.hub == str(hub.address), "it shares all the same"
        foyer.ask(lambda _: foyer.together.go_to(str(hub.address)))
        foyer.wait_until(lambda here: here.together.state() == ThroughHub(str(hub.address)))


def test_with_the_network_cut_each_goes_on_alone_and_they_agree_again_by_themselves(
    two: tuple[AtWork, AtWork], hub: RunningHub
) -> None:
    foyer, stairs = two
    hub.kill()
    assert isinstance(foyer.do(CheckIn(code(2))), WelcomedIn)
    assert isinstance(stairs.do(CheckIn(code(2))), WelcomedIn)
    hub.start_again()
    foyer.wait_for(stairs)
    stairs.wait_for(foyer)
    tables = [one.ask(lambda desk: rows(desk.store.connection, "attendance")) for one in two]
    assert tables[0] == tables[1]
