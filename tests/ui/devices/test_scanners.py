"""Whatever scanner it comes from, a code is told once, and never guessed between two people."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.codes.keyboards import GERMAN, Caps
from kiosk.codes.scanner import ScannerSettings
from kiosk.domain.code_rules import AS_THEY_STAND, meaning
from kiosk.domain.ticket_code import encode
from tests.ui.devices.keyboard import scan_on, type_like_a_scanner
from ui.devices.scanners import Scanners
from ui.devices.serial_scanner import SerialFault
from ui.devices.wedge import Wedge

ASHA, ZOE = "K1" + "Y" * 26, encode(bytes([2] * 16))
TWINS = {"TABLEYZ", "TABLEZY"}


class Seconds:
    """A clock that a test turns."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    return field


def made(clock: Seconds, port: str = "") -> Scanners:
    known = {ASHA, ZOE, *TWINS}
    return Scanners(known.__contains__, meaning(AS_THEY_STAND), ScannerSettings(port=port), clock=clock)


@pytest.fixture
def scanners(clock: Seconds, field: QLineEdit) -> Iterator[Scanners]:
    scanners = made(clock)
    scanners.watch(field)
    yield scanners
    scanners.stop()


def test_a_code_on_a_german_layout_with_caps_lock_is_put_right(
    scanners: Scanners, field: QLineEdit, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanners.scanned) as told:
        scan_on(field, f"]Q1{ZOE}", GERMAN, Caps.LETTERS)
    assert (told.args, field.text()) == ([ZOE], "")


def test_a_scan_that_is_two_peoples_is_told_as_that(scanners: Scanners, field: QLineEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scanners.unsure), qtbot.assertNotEmitted(scanners.scanned):
        type_like_a_scanner(field, "TABLEYZ\n")


def test_a_code_that_comes_again_within_a_second_is_no_second_scan(
    scanners: Scanners, clock: Seconds, field: QLineEdit, qtbot: QtBot
) -> None:
    told: list[str] = []
    scanners.scanned.connect(told.append)
    for later, code in ((0.0, ZOE), (0.4, ZOE), (0.4, ASHA), (0.4, ZOE), (1.1, ZOE)):
        clock.now += later
        with qtbot.waitSignal(scanners.findChildren(Wedge)[0].scanned):
            type_like_a_scanner(field, f"{code}\n")
    assert told == [ZOE, ASHA, ZOE, ZOE]


def test_a_code_that_comes_again_after_a_visit_has_ended_is_one_however_quick_that_was(
    scanners: Scanners, clock: Seconds, field: QLineEdit, qtbot: QtBot
) -> None:
    told: list[str] = []
    scanners.scanned.connect(told.append)
    for _ in range(2):
        clock.now += 0.1
        with qtbot.waitSignal(scanners.findChildren(Wedge)[0].scanned):
            type_like_a_scanner(field, f"{ZOE}\n")
        scanners.begin_anew()
    assert told == [ZOE, ZOE]


def test_two_scanners_at_once_let_nobody_in(scanners: Scanners, field: QLineEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scanners.jumbled) as told, qtbot.assertNotEmitted(scanners.scanned):
        type_like_a_scanner(field, f"{ASHA[:9]}{ZOE}\n{ASHA[9:]}\n")
    assert len(told.args[0]) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_a_scanner_at_a_serial_port_is_heard_beside_those_that_type(
    clock: Seconds, field: QLineEdit, qtbot: QtBot
) -> None:
    ours, theirs = os.openpty()
    import tty

    tty.setraw(theirs)
    scanners = made(clock, os.ttyname(theirs))
    scanners.watch(field)
    with qtbot.waitSignal(scanners.fault) as well:
        scanners.start()
    with qtbot.waitSignal(scanners.scanned) as told:
        os.write(ours, f"]Q1{ZOE}\r".encode())
    with qtbot.waitSignal(scanners.fault) as gone:
        os.close(ours)
    scanners.stop()
    os.close(theirs)
    assert (well.args, told.args, gone.args) == ([""], [ZOE], [SerialFault.GONE])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_another_serial_port_is_chosen_while_the_door_is_open_and_unplugged_and_back(
    clock: Seconds, field: QLineEdit, qtbot: QtBot
) -> None:
    ours, theirs = os.openpty()
    import tty

    tty.setraw(theirs)
    scanners = made(clock)
    scanners.watch(field)
    scanners.start()
    with qtbot.waitSignal(scanners.fault) as well:
        scanners.use_port(os.ttyname(theirs))
    with qtbot.waitSignal(scanners.scanned) as told:
        os.write(ours, f"{ZOE}\r".encode())
    with qtbot.waitSignal(scanners.fault) as gone:
        os.close(ours)
    scanners.use_port("")
    os.close(theirs)
    assert (well.args, told.args, gone.args) == ([""], [ZOE], [SerialFault.GONE])
    assert (scanners.port, scanners.serial) == ("", None)
    assert all(port.key for port in scanners.ports())
