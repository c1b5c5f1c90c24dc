"""The doctor's window learns from one scan, says so in plain words and keeps it; the laptop then works by it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.codes.keyboards import GERMAN, LAYOUTS, Caps, Layout
from kiosk.codes.learning import TEST_CODE
from kiosk.codes.scanner import USUAL, Ending, ReadAs, ScannerSettings
from kiosk.domain.fault import Fault
from kiosk.exchange.scanner_file import keep_settings, read_settings
from tests.ui.attendee.looking import spoken_tree
from tests.ui.devices.keyboard import X11, scan_on, type_like_a_person, type_like_a_scanner
from ui.scanner_doctor import ScannerDoctor

CODE = "K1" + "Y" * 26


def shown(qtbot: QtBot, doctor: ScannerDoctor) -> ScannerDoctor:
    qtbot.addWidget(doctor)
    with qtbot.waitActive(doctor):
        doctor.show()
    return doctor


@pytest.fixture
def doctor(qtbot: QtBot, tmp_path: Path) -> ScannerDoctor:
    """Return the window of a laptop whose keys tell which they are."""
    return shown(qtbot, ScannerDoctor(USUAL, lambda settings: keep_settings(tmp_path, settings), X11))


@pytest.fixture
def by_text(qtbot: QtBot, tmp_path: Path) -> ScannerDoctor:
    """Return the window of a laptop whose keys tell nothing but what they type."""
    return shown(qtbot, ScannerDoctor(USUAL, lambda settings: keep_settings(tmp_path, settings)))


def says(doctor: ScannerDoctor, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in " ".join(spoken_tree(doctor)))


def test_it_learns_the_keyboard_from_the_keys_and_keeps_it(doctor: ScannerDoctor, tmp_path: Path, qtbot: QtBot) -> None:
    scan_on(doctor, f"]Q1{TEST_CODE}", GERMAN, Caps.LETTERS)
    says(doctor, "Kept on this laptop", qtbot)
    for words in ("Keyboard: German. This laptop tells which keys", "Caps lock is on", "]Q1", "ends with Return"):
        says(doctor, words, qtbot)
    assert read_settings(tmp_path) == ScannerSettings(read_as=ReadAs.KEYS, ends=frozenset({Ending.RETURN}))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_it_learns_the_keyboard_from_what_came_where_no_key_tells(
    by_text: ScannerDoctor, tmp_path: Path, qtbot: QtBot, layout: Layout
) -> None:
    scan_on(by_text, TEST_CODE, layout, end="\t")
    says(by_text, "Each code ends with Tab.", qtbot)
    assert read_settings(tmp_path).read_as == layout.name


def test_another_code_teaches_nothing(doctor: ScannerDoctor, tmp_path: Path, qtbot: QtBot) -> None:
    type_like_a_scanner(doctor, f"{CODE}\n")
    says(doctor, "That was not the test code", qtbot)
    assert read_settings(tmp_path) == USUAL


def test_a_person_at_the_keys_is_no_scanner_and_escape_ends_it(doctor: ScannerDoctor) -> None:
    type_like_a_person(doctor, "a\n")
    QTest.keyClick(doctor.windowHandle(), Qt.Key.Key_Escape)
    assert not doctor.isVisible()


def test_what_cannot_be_kept_is_told_with_what_was_learnt(qtbot: QtBot) -> None:
    def full(_: ScannerSettings) -> None:
        raise Fault("The disk is full.")

    doctor = shown(qtbot, ScannerDoctor(USUAL, full, X11))
    scan_on(doctor, TEST_CODE, GERMAN)
    says(doctor, "The disk is full.", qtbot)
    says(doctor, "Keyboard: German.", qtbot)


@pytest.fixture
def cable() -> Iterator[tuple[int, str]]:
    """Return our end of a cable, and the name of the port at its other end."""
    ours, theirs = os.openpty()
    import tty

    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_a_scanner_at_a_serial_port_is_tried_out_too(qtbot: QtBot, cable: tuple[int, str]) -> None:
    doctor = shown(qtbot, ScannerDoctor(ScannerSettings(port=cable[1]), lambda _: None))
    os.write(cable[0], f"]Q1{TEST_CODE}\r".encode())
    says(doctor, "The scanner at the serial port is heard.", qtbot)
    os.write(cable[0], f"{CODE}\r".encode())
    says(doctor, "That was not the test code", qtbot)
    doctor.close()
