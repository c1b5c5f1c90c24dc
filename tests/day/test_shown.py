"""Open the demo's windows as somebody with a display sees them, and hold a code up by clicking it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from kiosk.domain.pack import Pack
from kiosk.intake.settings import read_settings
from kiosk.resources import resource
from tests.day import screen, words
from tests.day.laptop import PASSPHRASE
from tests.day.shown import STATION, Codes, moved, samples, set_up
from ui.kiosk_window import KioskWindow
from ui.launch import Opening, Wishes


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Pack]:
    """Return the folder of a demo that is set up now, and its pack."""
    root = tmp_path_factory.mktemp("shown")
    return root, set_up(root, datetime.now(UTC))


@pytest.mark.parametrize("now", [datetime(2027, 3, 28, 1, 2, tzinfo=UTC), datetime(2026, 10, 25, 0, 44, tzinfo=UTC)])
def test_the_doors_of_the_moved_event_are_open_now(tmp_path: Path, now: datetime) -> None:
    settings = tmp_path / "event.toml"
    settings.write_text(moved(resource("example/event.toml").read_text("utf-8"), now), encoding="utf-8")
    event = read_settings(settings, salt=bytes(16))
    assert all(door.opens <= now < door.closes for door in event.doors)


def test_a_code_that_is_clicked_is_read_and_its_owner_welcomed(joined: tuple[Path, Pack], qtbot: QtBot) -> None:
    root, pack = joined
    window, codes = KioskWindow(), Codes(samples(pack), root / "codes", "")
    qtbot.addWidget(window)
    qtbot.addWidget(codes)
    opening = Opening(window, Wishes(root / STATION, PASSPHRASE, badge_folder=root / "badges"))
    codes.held_up.connect(window.image_dropped)
    window.resize(1366, 768)
    window.show()
    codes.show()
    qtbot.waitUntil(lambda: opening.program is not None, timeout=20_000)
    QTest.mouseClick(codes.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.find(screen.parts(window), words.CHECKED_IN) is not None, timeout=20_000)
    assert opening.close() == 0
