"""Open the demo's windows as somebody with a display sees them, and hold a code up by clicking it."""

import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from kiosk.domain.pack import Pack
from kiosk.domain.talk import Head
from kiosk.intake.settings import read_settings
from kiosk.resources import resource
from tests.day import screen, words
from tests.day.network import free_port
from tests.day.shown import Codes, moved, put_side_by_side, samples, set_up, wishes_of
from tests.day.stations import FOYER_1, FOYER_2, JOINED
from ui.kiosk_window import KioskWindow
from ui.launch import Opening

PATIENCE = 150_000
"""Milliseconds until the test gives up: two passphrases are stretched at once, on a machine that may be busy."""


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Pack]:
    """Return the folder of a demo that is set up now, and its pack."""
    root = tmp_path_factory.mktemp("shown")
    return root, set_up(root, datetime.now(UTC))


@pytest.mark.parametrize("now", [datetime(2027, 3, 28, 1, 2, tzinfo=UTC), datetime(2026, 10, 25, 0, 44, tzinfo=UTC)])
def test_the_doors_of_the_moved_event_are_open_now(tmp_path: Path, now: datetime) -> None:
    settings = tmp_path / "event.toml"
    settings.write_text(moved(resource("example/event.toml").read_text("utf-8"), now), encoding="utf-8")
    shutil.copy(resource("example/floor-plan.svg"), tmp_path)
    event = read_settings(settings, salt=bytes(16))
    assert all(door.opens <= now < door.closes for door in event.doors)


def known(opening: Opening) -> Mapping[str, Head]:
    """Return what a laptop knows once it reaches the other one; nothing before."""
    together, program = opening.together, opening.program
    if program is None or together is None or not together.reachable():
        return {}
    return program.station.submit(together.known).result()


def wait_for(qtbot: QtBot, window: KioskWindow, said: str) -> None:
    """Wait until a window says this."""
    qtbot.waitUntil(lambda: screen.find(screen.parts(window), said) is not None, timeout=PATIENCE)


def test_a_code_that_is_clicked_is_read_and_its_owner_known_at_the_other_laptop_then(
    joined: tuple[Path, Pack], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KIOSK_LOOK_FROM", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, "")  # so that it is as before, afterwards
    root, pack = joined
    openings = {name: Opening(KioskWindow(), wishes) for name, wishes in wishes_of(root, free_port()).items()}
    codes = Codes(samples(pack), root / "codes", "", JOINED)
    codes.held_up.connect(lambda picture, name: openings[name].window.image_dropped.emit(picture))
    for widget in (codes, *(opening.window for opening in openings.values())):
        qtbot.addWidget(widget)
    put_side_by_side([opening.window for opening in openings.values()])
    codes.show()
    qtbot.waitUntil(lambda: all(known(opening) for opening in openings.values()), timeout=PATIENCE)
    for name, said in ((FOYER_1, words.CHECKED_IN), (FOYER_2, words.ALREADY_HERE)):
        qtbot.waitUntil(lambda: known(openings[FOYER_1]) == known(openings[FOYER_2]), timeout=PATIENCE)
        codes.choose(name)
        QTest.mouseClick(codes.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
        wait_for(qtbot, openings[name].window, said)
    assert [opening.close() for opening in openings.values()] == [0, 0]
