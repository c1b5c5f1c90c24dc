"""One laptop of the small event, at work, for whatever window a test opens on it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.desk.joining import Laptop
from kiosk.domain.pack import Pack
from kiosk.exchange.keys import new_signing_key
from kiosk.exchange.organisers import make_keys
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.store.store import Store, set_meta
from tests.samples import at
from tests.ui.alive import Alive, brought_to_life
from ui.garbage import Collector


@pytest.fixture(autouse=True)
def garbage_here(qapp: object) -> Iterator[None]:
    """Let no thread of a test take apart what belongs to this one, as in the program itself."""
    collector = Collector()
    yield
    collector.collect()
    collector.close()


@pytest.fixture
def station(store: Store, pack: Pack, tmp_path: Path) -> Iterator[Station]:
    """Return the small event's laptop at half past nine, with a folder for badges and keys that seal."""
    with store.writing() as writer:
        set_meta(writer.connection, "signing_key", new_signing_key())
    folder = tmp_path / "badges"
    folder.mkdir()
    laptop = Laptop(store, replace(pack, recipient=make_keys(pack.event.id).recipient))
    station = Station(laptop, [FolderPrinter(folder)], lambda: at(9, 30))
    yield station
    station.finish_printing()
    station.thread.shutdown()


@pytest.fixture
def alive(qtbot: QtBot, station: Station, tmp_path: Path) -> Iterator[Alive]:
    """Return the program with both sides built, and the keyboard in its window."""
    with brought_to_life(qtbot, station, tmp_path) as alive:
        yield alive
