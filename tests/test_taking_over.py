"""What other laptops tell is taken over whole, and whoever is at the door need not wait until it is."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Event

import pytest

from kiosk.app import Station
from kiosk.desk import sharing
from kiosk.domain.fact import Fact
from kiosk.domain.fault import Fault
from kiosk.exchange.packet import Packet
from kiosk.flow.errands import CheckIn
from kiosk.flow.inputs import WelcomedIn
from kiosk.station_house import StationHouse
from kiosk.store.facts import all_facts
from tests import joined, samples
from tests.bench.seven_laptops import chain

CURSOR = ("hub", "17")
PATIENCE = 20.0


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    station = Station(joined.join(tmp_path / "foyer"), clock=lambda: samples.at(9, 30))
    yield station
    station.stop()


@pytest.fixture
def told() -> tuple[Fact, ...]:
    """Return what a busy laptop tells, the latest first."""
    return tuple(reversed(tuple(islice(chain("loft", 1, 50), 200))))


def held(station: Station) -> Event:
    """Keep the file's thread busy until the event is set."""
    free = Event()
    station.submit_in_background(lambda: free.wait(PATIENCE))
    return free


def from_elsewhere(station: Station) -> list[Fact]:
    facts = station.submit(lambda: list(all_facts(station.desk.store.connection))).result(PATIENCE)
    return [fact for fact in facts if fact.incarnation == "loft.1"]


def test_somebody_at_the_door_is_let_in_before_all_that_others_tell_is_written_down(
    station: Station, told: tuple[Fact, ...]
) -> None:
    ended, free = list[str](), held(station)
    taken = StationHouse(station).receive(Packet(told), CURSOR)
    came = station.submit(partial(station.run, CheckIn(samples.code(2))))
    taken.add_done_callback(lambda _: ended.append("taken over"))
    came.add_done_callback(lambda _: ended.append("let in"))
    free.set()
    assert isinstance(came.result(PATIENCE), WelcomedIn)
    assert len(taken.result(PATIENCE).new) == len(told)
    assert ended == ["let in", "taken over"]


def test_nothing_is_lost_or_doubled_by_letting_people_by(station: Station, told: tuple[Fact, ...]) -> None:
    house, cursors, door = StationHouse(station), list[str | None](), list[Future[None]]()

    def at_the_door() -> None:
        cursors.append(sharing.cursor(station.desk, CURSOR[0]))
        if cursors[-1] is None:  # and the next one is there already
            door.append(station.submit(at_the_door))

    free = held(station)
    taken = house.receive(Packet((*told, *told[::3])), CURSOR)
    door.append(station.submit(at_the_door))
    free.set()
    assert taken.result(PATIENCE).new == tuple(reversed(told))
    assert from_elsewhere(station) == list(reversed(told))
    assert (len(cursors) > 20, cursors[-1]) == (True, CURSOR[1])


def test_what_others_tell_is_written_down_between_screens(station: Station, told: tuple[Fact, ...]) -> None:
    free = held(station)
    taken = StationHouse(station).receive(Packet(told), CURSOR)
    station.thread.make_way()
    free.set()
    assert 0 < len(from_elsewhere(station)) < len(told), "what had begun goes on for a moment"
    station.thread.go_on()
    assert taken.result(PATIENCE).new == tuple(reversed(told))


def test_where_nobody_waits_it_is_written_down_at_once(station: Station, told: tuple[Fact, ...]) -> None:
    written = list[None]()
    station.desk.store.on_written.append(lambda: written.append(None))
    StationHouse(station).receive(Packet(told), CURSOR).result(PATIENCE)
    assert len(written) == 1


def test_what_is_given_up_before_it_began_changes_nothing(station: Station, told: tuple[Fact, ...]) -> None:
    free = held(station)
    assert StationHouse(station).receive(Packet(told), CURSOR).cancel()
    free.set()
    assert from_elsewhere(station) == []


def test_a_disk_that_is_full_is_told_to_whoever_wants_to_know(station: Station, told: tuple[Fact, ...]) -> None:
    station.desk.store.connection.execute("pragma max_page_count = 1")
    with pytest.raises(Fault, match="full"):
        StationHouse(station).receive(Packet(told), CURSOR).result(PATIENCE)
