"""Take the bytes of a scanner at a serial port apart into codes, however they come: split anywhere, with noise between.

Carriage return, line feed, tab and ETX end a code, and so does silence, which whoever listens tells of.
"""

import re
from dataclasses import dataclass

from kiosk.codes.keyboards import SEPARATOR
from kiosk.codes.wedge import LONGEST

_END = re.compile(rb"[\r\n\t\x03]")
_NOISE = "".join(map(chr, (*range(0x20), 0x7F))).replace(SEPARATOR, "") + " \ufffd"


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port with a device of USB: `key` stays the same wherever it is plugged in, `name` is the system's."""

    key: str
    name: str
    told: str = ""
    """What the device says of itself."""


@dataclass(frozen=True, slots=True)
class Received:
    """The bytes since the last end; `is_too_long` once there were more than any code has, which are not kept."""

    data: bytes = b""
    is_too_long: bool = False


@dataclass(frozen=True, slots=True)
class TooLong:
    """Something that is no code came, and has ended."""


Came = str | TooLong


def receive(received: Received, data: bytes) -> tuple[Received, tuple[Came, ...]]:
    """Return what is still open after `data`, and the codes that it ended, in order."""
    *ended, last = _END.split(data)
    told: list[Came] = []
    for part in ended:
        _, came = silence(_added(received, part))
        told += came
        received = Received()
    return _added(received, last), tuple(told)


def silence(received: Received) -> tuple[Received, tuple[Came, ...]]:
    """Return what is still open after a while without a byte, which is nothing, and what that ended."""
    if received.is_too_long:
        return Received(), (TooLong(),)
    text = _text(received.data)
    return Received(), (text,) if text else ()


def _added(received: Received, data: bytes) -> Received:
    if received.is_too_long or len(received.data) + len(data) > LONGEST:
        return Received(is_too_long=True)
    return Received(received.data + data)


def _text(data: bytes) -> str:
    """Return bytes as the text that scanners mean by them, without what is noise around it."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return text.strip(_NOISE)
