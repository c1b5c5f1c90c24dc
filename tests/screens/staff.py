"""Every page of the staff side with something on it: the example event at a quarter past nine, on a real file."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.app import Station
from kiosk.desk import check_in, sessions
from kiosk.desk.joining import FILE, Laptop
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.sharing import Hindered, HubHere, HubState, Looking, Refused, ThroughHub, WorksAlone
from kiosk.exchange.organisers import make_keys
from kiosk.intake.bookings import read_bookings
from kiosk.organise.prepare import make_pack
from kiosk.resources import resource
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, create
from tests.screens.others import FIREWALL, Others, speak
from tests.ui.attendee.looking import settle
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.presenter import StaffPresenter
from ui.theme import load_look
from ui.worker import Worker

NOW = datetime(2026, 11, 26, 9, 15, tzinfo=UTC)
_HUBS: Mapping[str, HubState] = {
    "not-begun": WorksAlone(may_share=True),
    "looking": Looking(),
    "alone": Looking(milliseconds(NOW) - 600_000),
    "together": ThroughHub("192.168.1.20:4222"),
    "hub-here": HubHere("192.168.1.20:4222", "kiosk-hub://192.168.1.20:4222", FIREWALL),
    "refused": Refused("192.168.1.20:4222"),
    "hindered": Hindered("Another program uses port 4222 here. Close it, or start the hub on another laptop."),
}
MANY, SEATED = 40, slice(10, 22)


@contextmanager
def laptop_at_work(event: Event) -> Iterator[Station]:
    """Give a laptop at whose door forty people have come in, and one was asked to see the desk."""
    rows = read_bookings(resource("example/bookings.csv"), event).rows
    pack = make_pack(event, rows, make_keys(event.id), NOW)
    with TemporaryDirectory() as folder:
        station = event.stations[0].name
        store = create(Path(folder) / FILE, os.urandom(32), Identity(station, f"{station}.00000001"))
        with store.writing() as writer:
            take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
        at_work = Station(Laptop(store, pack), clock=lambda: NOW)
        for person in pack.roster[:MANY]:
            check_in.check_in(at_work.desk, person.code, NOW)
        for person in pack.roster[SEATED]:
            sessions.join(at_work.desk, person.id, event.sessions[2].id, NOW)
        at_work.calls.call("badge", "anything", milliseconds(NOW))
        speak(at_work)
        yield at_work
        at_work.stop()


def draw_staff(event: Event, width: int, height: int) -> dict[str, QImage]:
    """Return a picture of each page of the staff side in a window of this size."""
    with laptop_at_work(event) as station:
        pages, worker = StaffPages(load_look(), event.ticket_types), Worker(station.thread)
        presenter = StaffPresenter(station, worker, pages)
        pages.resize(width, height)
        presenter.open()
        pages.show()
        QTest.qWaitForWindowActive(pages)
        drawn = {"staff-lock": pages.grab().toImage()}
        presenter.let_in(event.staff[0])
        for place in list(Place)[:8]:
            drawn[f"staff-{place}"] = _drawn(presenter, worker, pages, place)
        for name, hub in _HUBS.items():
            station.sharing = Others(hub, milliseconds(NOW))
            drawn[f"staff-devices-{name}"] = _drawn(presenter, worker, pages, Place.DEVICES)
        for call in station.calls.waiting(milliseconds(NOW)):
            station.calls.answer(call.id)
        drawn["staff-calls-note"] = _drawn(presenter, worker, pages, Place.CALLS)
        station.notes.done("3")
        drawn["staff-calls-none"] = _drawn(presenter, worker, pages, Place.CALLS)
        presenter.go(Place.DESK)
        pages.desk.search_for("trust")
        _settle(worker)
        drawn["staff-found"] = pages.grab().toImage()
        presenter.ending.close()
        worker.close()
        pages.close()
    return drawn


def _drawn(presenter: StaffPresenter, worker: Worker, pages: StaffPages, place: Place) -> QImage:
    presenter.go(place)
    _settle(worker)
    settle()
    return pages.grab().toImage()


def _settle(worker: Worker) -> None:
    """Let what was asked of the file be answered and shown; an answer may ask for more."""
    for _ in range(4):
        loop = QEventLoop()
        worker.run(int, loop.exit, _raise, loop.quit)
        loop.exec()


def _raise(fault: Fault) -> None:
    raise fault
