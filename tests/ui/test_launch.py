"""Opening a laptop: something to see at once, plain sentences where it fails, and nothing left open behind."""

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.codes.draw import code_png
from kiosk.codes.scanner import ScannerSettings
from kiosk.desk.joining import FILE, open_laptop
from kiosk.desk.waking import open_and_wake
from kiosk.domain.pack import Pack
from kiosk.exchange import documents, key_file
from kiosk.exchange.scanner_file import NAME, keep_settings, read_settings
from kiosk.housekeeping import COPIED
from kiosk.store import people
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, create, open_store, set_meta
from tests import joined, samples
from tests.ui.attendee.looking import spoken_tree
from tests.ui.devices.keyboard import type_like_a_person
from ui.kiosk_window import STAFF_KEYS, KioskWindow
from ui.launch import OURS, Opening, Wishes
from ui.staff.bank_card import BankCard
from ui.theme import DP

PASSPHRASE = "moor and heather"  # noqa: S105 - of an invented event
CHEAP = key_file.Cost(8, 1, 1)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path, pack: Pack) -> Path:
    """Return a laptop that has joined, with its door open now."""
    folder = tmp_path / "station"
    folder.mkdir()
    now, hour = datetime.now(UTC), timedelta(hours=1)
    door = replace(pack.event.doors[0], opens=now - hour, closes=now + hour)
    pack = replace(pack, event=replace(pack.event, doors=(door,)))
    key = key_file.create_key(folder, PASSPHRASE, None, CHEAP)
    store = create(folder / FILE, key, Identity("foyer", "foyer.00000001"))
    with store.writing() as writer:
        set_meta(writer.connection, "pack", documents.written(pack).decode())
        take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
    store.close()
    return folder


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    """Return the window before anything is opened."""
    window = KioskWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    return window


def says(window: KioskWindow) -> str:
    side = window.currentWidget()
    return "" if side is None else " | ".join(spoken_tree(side))


def shown(window: KioskWindow, wishes: Wishes, qtbot: QtBot) -> Opening:
    """Show the window, and return once the laptop is open or is known not to be."""
    opening = Opening(window, wishes)
    assert "One moment" in says(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.waitUntil(lambda: "One moment" not in says(window), timeout=15_000)
    return opening


def test_there_is_something_to_see_before_the_laptop_is_open(window: KioskWindow, folder: Path, qtbot: QtBot) -> None:
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    assert "Welcome" in says(window)
    assert opening.close() == 0


@pytest.mark.parametrize(("passphrase", "sentence"), [("another one", "passphrase"), (PASSPHRASE, "joined")])
def test_what_is_in_the_way_is_told_on_the_screen_and_in_the_terminal(
    window: KioskWindow, folder: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str], passphrase: str, sentence: str
) -> None:
    where = folder if sentence == "passphrase" else folder / "elsewhere"
    opening = shown(window, Wishes(where, passphrase), qtbot)
    assert sentence in says(window)
    assert opening.close() == 1
    assert sentence in capsys.readouterr().err


def test_the_door_opens_with_what_was_learnt_of_the_scanner_or_with_what_is_usual(
    window: KioskWindow, folder: Path, qtbot: QtBot
) -> None:
    keep_settings(folder, ScannerSettings(port="/dev/nothing"))
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    assert opening.program is not None
    assert opening.program.scanning.scanners.serial is not None
    opening.close()


def test_a_serial_scanner_that_staff_choose_is_remembered_for_the_next_time(
    window: KioskWindow, folder: Path, qtbot: QtBot
) -> None:
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    assert opening.program is not None
    qtbot.waitUntil(lambda: opening.program is not None and opening.program.staff is not None)
    assert opening.program.staff is not None
    opening.program.staff.keep_port("0c2e:0901:4711")
    assert read_settings(folder) == ScannerSettings(port="0c2e:0901:4711")
    opening.close()


def test_the_door_opens_where_what_was_learnt_of_the_scanner_is_damaged_and_staff_hear_of_it(
    window: KioskWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / NAME).write_text("half a fi")
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    assert "Welcome" in says(window)
    QTest.keySequence(window.windowHandle(), "Ctrl+Shift+S")
    qtbot.waitUntil(lambda: "PIN" in says(window))
    type_like_a_person(window, f"{samples.HELPER_PIN}\n")
    qtbot.waitUntil(lambda: "Run `kiosk doctor scanner`" in says(window))
    opening.close()


def test_staff_hear_of_a_laptop_that_was_copied_as_soon_as_it_is_open(
    window: KioskWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    joined.join(tmp_path / "foyer").store.close()
    open_and_wake(tmp_path / "foyer", joined.TYPED, datetime.now(UTC))[0].store.close()  # it is known where it stands
    copy = shutil.copytree(tmp_path / "foyer", tmp_path / "copy")
    opening = shown(window, Wishes(copy, joined.TYPED), qtbot)
    QTest.keySequence(window.windowHandle(), "Ctrl+Shift+S")
    qtbot.waitUntil(lambda: "PIN" in says(window))
    type_like_a_person(window, f"{samples.HELPER_PIN}\n")
    qtbot.waitUntil(lambda: COPIED in says(window))
    opening.close()


def title_pixels(opening: Opening) -> int:
    """Return how high the letters of the attendees' title are."""
    if opening.program is None or opening.program.attendees.page is None:
        raise LookupError("the attendees' screen")
    return opening.program.attendees.page.title.font_size()


def fit_to_a_card(window: KioskWindow, qtbot: QtBot) -> None:
    """Let a helper who is at the lock sign in, and make the outline as wide as a card on a screen of large pixels."""
    type_like_a_person(window, f"{samples.HELPER_PIN}\n")
    qtbot.waitUntil(lambda: "Hal, helper" in says(window))
    for keys in ("Alt+7", "F7"):
        QTest.keySequence(window.windowHandle(), keys)
    qtbot.waitUntil(lambda: bool(window.findChildren(BankCard)))
    [card] = window.findChildren(BankCard)
    while card.pixels < 5.5:
        QTest.keyClick(card, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(card, Qt.Key.Key_Return)


def test_letters_are_as_large_as_the_bank_card_says_at_once_and_when_the_laptop_is_opened_again(
    window: KioskWindow, folder: Path, qtbot: QtBot
) -> None:
    window.resize(1920, 1080)
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    qtbot.waitUntil(lambda: opening.program is not None and opening.program.staff is not None)
    before, fitted = title_pixels(opening), round(44 * 5.5 * DP)
    QTest.keySequence(window.windowHandle(), STAFF_KEYS)
    fit_to_a_card(window, qtbot)
    qtbot.waitUntil(lambda: title_pixels(opening) == pytest.approx(fitted, abs=1))
    opening.close()
    assert fitted < before * 0.9
    again = KioskWindow()
    qtbot.addWidget(again)
    again.resize(1920, 1080)
    opening = shown(again, Wishes(folder, PASSPHRASE), qtbot)
    assert title_pixels(opening) == pytest.approx(fitted, abs=1)
    opening.close()


def test_a_second_kiosk_on_one_laptop_is_told_to_close_the_first(
    window: KioskWindow, folder: Path, qtbot: QtBot
) -> None:
    first = open_laptop(folder, PASSPHRASE)
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    assert "Close the other kiosk window first." in says(window)
    opening.close()
    first.store.close()


def test_a_bug_while_opening_rests_the_screen_and_is_our_fault(window: KioskWindow, qtbot: QtBot) -> None:
    opening = shown(window, Wishes(cast("Path", 7)), qtbot)
    assert "This screen is resting." in says(window)
    assert opening.close() == OURS


def test_a_window_that_is_closed_while_the_laptop_opens_leaves_it_free(
    window: KioskWindow, folder: Path, qtbot: QtBot
) -> None:
    opening = Opening(window, Wishes(folder, PASSPHRASE))
    with qtbot.waitSignal(window.painted):
        window.show()
    opening.close()
    open_laptop(folder, PASSPHRASE).store.close()


def test_a_bug_at_the_screen_is_logged_without_a_word_of_whom_it_was_about(
    window: KioskWindow, folder: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    opening = shown(window, Wishes(folder, PASSPHRASE), qtbot)
    opening.break_down(KeyError, KeyError("Asha Verma"), None)
    qtbot.waitUntil(lambda: "This screen is resting" in says(window))
    assert "Asha" not in caplog.text
    assert opening.close() == OURS


def test_a_folder_of_pictures_is_seen_in_place_of_the_camera(window: KioskWindow, folder: Path, qtbot: QtBot) -> None:
    film = folder.parent / "film"
    film.mkdir()
    (film / "1.png").write_bytes(code_png(samples.code(1)))
    opening = shown(window, Wishes(folder, PASSPHRASE, film=film), qtbot)
    qtbot.waitUntil(lambda: "You’re checked in." in says(window), timeout=15_000)
    assert opening.close() == 0


def test_a_picture_named_at_the_start_checks_in_and_the_program_ends_when_told(folder: Path, qtbot: QtBot) -> None:
    image, log = folder.parent / "code.png", folder.parent / "log"
    image.write_bytes(code_png(samples.code(1)))
    open_and_wake(folder, PASSPHRASE, datetime.now(UTC))[0].store.close()  # the next thing written is the arrival
    wal = folder / f"{FILE}-wal"
    command = [sys.executable, "-m", "kiosk", "open", "--window", "--folder", str(folder), "--image", str(image)]
    given = dict(os.environ, KIOSK_PASSPHRASE=PASSPHRASE, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    with log.open("w") as told, subprocess.Popen(command, env=given, cwd=ROOT, stderr=told) as process:
        qtbot.waitUntil(lambda: process.poll() is not None or (wal.exists() and wal.stat().st_size > 0), timeout=30_000)
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0, log.read_text()
    store = open_store(folder / FILE, key_file.open_key(folder, PASSPHRASE, None))
    assert [person.details.name for person in people.inside(store.connection)] == ["Asha Verma"]
    store.close()
