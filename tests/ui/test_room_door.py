"""A laptop at a room's door: its screens speak of the room, and of nobody."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.desk import check_in
from kiosk.desk.joining import Laptop
from kiosk.domain.event import StationPlan
from kiosk.flow import errands, inputs
from kiosk.flow.screens import Camera, InRoom, Welcome
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, create
from tests import joined, samples
from tests.samples import at
from tests.ui.attendee.looking import put_on, spoken_tree
from ui.attendee.voice import Voice
from ui.window import AttendeeWindow


@pytest.fixture
def room_station(tmp_path: Path) -> Iterator[Station]:
    """Return a laptop that stands at the Weir Room's door and at no other."""
    event = replace(samples.event(), stations=(*samples.event().stations, StationPlan("weir-door", room="weir")))
    pack = replace(joined.pack(), event=event)
    store = create(tmp_path / "weir.sqlite", bytes(32), Identity("weir-door", "weir-door.1"))
    with store.writing() as writer:
        take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
    station = Station(Laptop(store, pack), clock=lambda: at(10, 5))
    yield station
    station.stop()


@pytest.fixture
def window(qtbot: QtBot) -> AttendeeWindow:
    """Return the attendees' window of that laptop."""
    window = AttendeeWindow(samples.event(), voice=Voice("mock"), room="weir")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


def test_a_scan_there_is_counted_and_answered_without_a_name(room_station: Station) -> None:
    code = samples.code(2)
    check_in.check_in(room_station.desk, code, at(9))
    assert room_station.run(errands.CheckIn(code)) == inputs.SeenAtRoom(code, "Listening well")
    assert room_station.run(errands.CheckIn("nobody's")) == inputs.ToStaff("nobody's")


def test_welcome_there_speaks_of_the_room_and_of_badges(window: AttendeeWindow) -> None:
    for camera in Camera:
        told = " | ".join(spoken_tree(put_on(window, Welcome(camera))))
        assert "Weir Room. Show your code or badge" in told
        assert "next: go in" in told
        assert "Not booked" not in told


def test_who_is_in_is_told_so_and_that_they_can_leave(window: AttendeeWindow) -> None:
    told = " | ".join(spoken_tree(put_on(window, InRoom("Listening well"))))
    assert "You can go in" in told
    assert "Listening well. Sit wherever you like. You can leave at any time." in told
