"""A scanner at a serial port is heard, missed and found again: with real pseudo-terminals in place of its cable."""

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtSerialPort import QSerialPort
from pytestqt.qtbot import QtBot

from kiosk.codes.serial import Port
from kiosk.domain.ticket_code import encode
from ui.devices.serial_scanner import SerialFault, SerialScanner, serial_ports

CODE, OTHER = encode(bytes(range(16))), encode(bytes(range(16, 32)))
KEY = "0c2e:0901:4711"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")


class Cable:
    """A cable that is plugged in at a port of the system's choice, and may be pulled."""

    def __init__(self) -> None:
        self.ports: list[Port] = []
        self._ends: tuple[int, int] | None = None

    def plug(self) -> None:
        ends = self._ends = os.openpty()
        import tty

        tty.setraw(ends[1])
        self.ports = [Port("1a86:7523:", "/dev/null"), Port(KEY, os.ttyname(ends[1]), "Example scanner")]

    def send(self, data: bytes) -> None:
        assert self._ends is not None
        while data:  # a terminal takes little at a time
            data = data[os.write(self._ends[0], data) :]

    def pull(self) -> None:
        for end in self._ends or ():
            os.close(end)
        self._ends, self.ports = None, []


@pytest.fixture
def cable() -> Iterator[Cable]:
    cable = Cable()
    yield cable
    cable.pull()


@pytest.fixture
def scanner(cable: Cable, qapp: object) -> Iterator[SerialScanner]:
    scanner = SerialScanner(KEY, lambda: cable.ports, look_again=10)
    yield scanner
    scanner.stop()


def plugged_in(scanner: SerialScanner, cable: Cable, qtbot: QtBot) -> None:
    cable.plug()
    with qtbot.waitSignal(scanner.found):
        scanner.start()


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b""])
def test_a_code_is_heard_whatever_ends_it(scanner: SerialScanner, cable: Cable, qtbot: QtBot, end: bytes) -> None:
    plugged_in(scanner, cable, qtbot)
    with qtbot.waitSignal(scanner.scanned) as told:
        cable.send(CODE.encode() + end)
    assert told.args == [CODE]


def test_codes_that_come_in_pieces_are_heard_in_order(scanner: SerialScanner, cable: Cable, qtbot: QtBot) -> None:
    plugged_in(scanner, cable, qtbot)
    stream = f"\0{CODE}\r\n{OTHER}\r\n".encode()
    with qtbot.waitSignals([scanner.scanned] * 2, check_params_cbs=[CODE.__eq__, OTHER.__eq__], order="strict"):
        for place in range(0, len(stream), 7):
            cable.send(stream[place : place + 7])


def test_a_scanner_that_is_pulled_out_is_told_once_and_found_at_another_port(
    scanner: SerialScanner, cable: Cable, qtbot: QtBot
) -> None:
    faults: list[str] = []
    scanner.fault.connect(faults.append)
    plugged_in(scanner, cable, qtbot)
    with qtbot.waitSignal(scanner.fault):
        cable.pull()
    with qtbot.waitSignal(scanner.found):
        cable.plug()
    with qtbot.waitSignal(scanner.scanned) as told:
        cable.send(CODE.encode() + b"\r")
    assert (told.args, faults) == ([CODE], [SerialFault.GONE])


def test_half_a_code_before_the_cable_was_pulled_begins_no_other(
    scanner: SerialScanner, cable: Cable, qtbot: QtBot
) -> None:
    plugged_in(scanner, cable, qtbot)
    with qtbot.waitSignal(scanner.fault):
        cable.send(CODE[:9].encode())
        cable.pull()
    with qtbot.waitSignal(scanner.found):
        cable.plug()
    with qtbot.waitSignal(scanner.scanned) as told:
        cable.send(OTHER.encode() + b"\r")
    assert told.args == [OTHER]


def test_one_that_was_never_there_is_told_once_however_often_it_is_looked_for(
    scanner: SerialScanner, qtbot: QtBot
) -> None:
    faults: list[str] = []
    scanner.fault.connect(faults.append)
    for _ in range(3):
        scanner.start()
    assert faults == [SerialFault.GONE]


def test_one_that_another_program_has_is_told_as_taken(cable: Cable, scanner: SerialScanner, qtbot: QtBot) -> None:
    plugged_in(scanner, cable, qtbot)
    second = SerialScanner(KEY, lambda: cable.ports)
    with qtbot.waitSignal(second.fault) as told:
        second.start()
    second.stop()
    assert told.args == [SerialFault.TAKEN]


def test_one_that_this_user_may_not_use_is_told_as_refused(
    scanner: SerialScanner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    [port] = scanner.findChildren(QSerialPort)
    port.setPortName(str(tmp_path))
    with qtbot.waitSignal(scanner.fault) as told:
        port.errorOccurred.emit(QSerialPort.SerialPortError.PermissionError)  # root may use any port
    assert told.args == [SerialFault.REFUSED]


def test_a_megabyte_of_noise_is_told_and_the_next_code_is_heard(
    scanner: SerialScanner, cable: Cable, qtbot: QtBot
) -> None:
    plugged_in(scanner, cable, qtbot)
    read: list[str] = []
    scanner.scanned.connect(read.append)
    flood = Thread(target=cable.send, args=(b"\xff" * 2**20 + b"\r" + CODE.encode() + b"\r",))
    with qtbot.waitSignals([scanner.unreadable, scanner.scanned], order="strict", timeout=20_000):
        flood.start()
    flood.join()
    assert read == [CODE]


def test_only_devices_of_usb_are_offered() -> None:
    assert all(":" in port.key for port in serial_ports())
