"""Hear a scanner at a serial port, as USB-CDC devices are: find it again wherever it is plugged in.

Import it late: QtSerialPort is wanted only where such a scanner was chosen.
"""

import os
from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from kiosk.codes.serial import Came, Port, Received, TooLong, receive, silence

_SILENCE = 60
"""Milliseconds without a byte that end a code; at 9,600 baud, one byte takes 1."""
_LOOK_AGAIN = 2_000
"""Milliseconds."""


class SerialFault(StrEnum):
    """What is wrong with a serial scanner, in words for staff."""

    GONE = "The scanner at the serial port is not plugged in. Plug it in again, or use the camera or the search."
    TAKEN = "The scanner at the serial port is in use by another program. Close that program; it is tried again."
    REFUSED = (
        "This user may not use the scanner at the serial port. On Linux, add the user to the group dialout, "
        "and sign in again."
    )


def serial_ports() -> tuple[Port, ...]:
    """Return the serial ports that devices of USB are plugged in at."""
    return tuple(_port(info) for info in QSerialPortInfo.availablePorts() if info.hasVendorIdentifier())


class SerialScanner(QObject):
    """The scanner that is known by a key, at whichever port it is; it comes back by itself."""

    scanned = Signal(str)
    unreadable = Signal()
    """What came was longer than any code."""
    fault = Signal(str)
    """A plain sentence for staff: why nothing comes. Told once for each change."""
    found = Signal()
    """It is there, or there again."""

    def __init__(
        self,
        key: str,
        find: Callable[[], Sequence[Port]] = serial_ports,
        parent: QObject | None = None,
        look_again: int = _LOOK_AGAIN,
    ) -> None:
        """Know it by the key of one of the ports that `find` tells, or by the name of a port."""
        super().__init__(parent)
        self._key, self._find = key, find
        self._told = ""
        self._received = Received()
        self._port = QSerialPort(self)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._fail)
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE)
        self._silence.timeout.connect(lambda: self._take(*silence(self._received)))
        self._again = QTimer(self, singleShot=True, interval=look_again)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Open the port; look again, as long as it takes, where that cannot be done."""
        if self._port.isOpen():
            return
        name = next((port.name for port in self._find() if self._key in (port.key, port.name)), self._key)
        self._port.setPortName(name)
        if not self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            return  # `_fail` was told why
        self._told = ""
        self.found.emit()

    def stop(self) -> None:
        """Let go of the port, and look no more."""
        self._again.stop()
        self._silence.stop()
        self._port.close()

    def _read(self) -> None:
        while data := self._port.read(4096).data():
            self._take(*receive(self._received, bytes(data)))
        self._silence.start()

    def _take(self, received: Received, came: tuple[Came, ...]) -> None:
        self._received = received
        for each in came:
            match each:
                case TooLong():
                    self.unreadable.emit()
                case text:
                    self.scanned.emit(text)

    def _fail(self, error: QSerialPort.SerialPortError) -> None:
        fault = _fault(error, self._port.portName())
        if fault is None:
            return
        self._received = Received()
        if self._port.isOpen():
            self._port.close()
        self._again.start()
        if fault != self._told:
            self._told = fault
            self.fault.emit(fault)


def _fault(error: QSerialPort.SerialPortError, name: str) -> SerialFault | None:
    """Return what an error means to staff; None for what does no harm, as a wish that a device cannot grant."""
    kinds = QSerialPort.SerialPortError
    match error:
        case kinds.PermissionError:
            path = QSerialPortInfo(name).systemLocation() or name
            return SerialFault.REFUSED if os.path.exists(path) and not os.access(path, os.R_OK) else SerialFault.TAKEN
        case kinds.DeviceNotFoundError | kinds.OpenError | kinds.ResourceError | kinds.ReadError:
            return SerialFault.GONE
        case _:
            return None


def _port(info: QSerialPortInfo) -> Port:
    key = f"{info.vendorIdentifier():04x}:{info.productIdentifier():04x}:{info.serialNumber()}"
    told = " ".join(filter(None, (info.manufacturer(), info.description())))
    return Port(key, info.systemLocation() or info.portName(), told)
