"""What of a visitor is left in the whole memory of the program: a report (EXPERIENCE §1: S4)."""

import ctypes
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.desk.joining import open_laptop
from kiosk.flow.keys import Key
from kiosk.flow.screens import Welcome
from kiosk.printing.printers.folder import FolderPrinter
from tests.experience import memory
from tests.experience.traces import BACKWARDS, visit
from tests.joined import TYPED
from tests.samples import at
from tests.ui.alive import brought_to_life
from ui.attendee.voice import Voice

SET_UP = (
    "import sys, pathlib, tests.experience.traces as traces; traces.set_up_for_the_visitor(pathlib.Path(sys.argv[1]))"
)


def places() -> int:
    """Return how often the visitor's word stands in this process; it is searched by another, so as to add none."""
    search = [sys.executable, memory.__file__, str(os.getpid()), BACKWARDS]
    return int(subprocess.run(search, capture_output=True, text=True, check=True).stdout)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="another process's memory is read through /proc")
def test_s4_memory_is_searched_for_a_visitor_who_is_gone(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, badges = tmp_path / "foyer", tmp_path / "badges"
    badges.mkdir()
    subprocess.run([sys.executable, "-c", SET_UP, folder], check=True)
    station = Station(open_laptop(folder, TYPED), [FolderPrinter(badges)], lambda: at(9, 30))
    found = {}
    with brought_to_life(qtbot, station, tmp_path, Voice("mock")) as alive:
        found["opened"] = places()
        visit(alive)
        alive.says("Take it from the printer’s tray")
        found["on the screen"] = places()
        alive.press(Key.FINISH)
        qtbot.waitUntil(lambda: isinstance(alive.program.presenter.screen, Welcome))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        found["finished"] = places()
        ctypes.CDLL("libc.so.6").malloc_trim(0)
        found["freed memory given back"] = places()
    station.stop()
    with capsys.disabled():
        print(f"\nPlaces in memory with the visitor's word: {found}")
    assert found["on the screen"] > found["finished"]
