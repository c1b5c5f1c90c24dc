"""Say how a laptop's scanner types, as far as anybody told: all of it has defaults that do for most."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.codes.wedge import USUAL_PACE, Pace


class ReadAs(StrEnum):
    """How what a scanner typed is to be taken."""

    ANY = "any"
    """Every way is tried, and only one may make sense."""
    KEYS = "keys"
    """As a US keyboard's keys, which this laptop tells."""
    US = "US"
    """As it came: the scanner knows the laptop's keyboard."""
    UK = "UK"
    GERMAN = "German"
    FRENCH = "French"


class Ending(StrEnum):
    """A key that ends a code."""

    RETURN = "Return"
    TAB = "Tab"


ALL_ENDINGS = frozenset(Ending)


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """How the scanners at this laptop type, and where another one is plugged in."""

    pace: Pace = USUAL_PACE
    read_as: ReadAs = ReadAs.ANY
    prefix: str = ""
    """What the scanner puts before every code, besides an AIM identifier."""
    suffix: str = ""
    """What it puts after every code, before the key that ends it."""
    ends: frozenset[Ending] = ALL_ENDINGS
    port: str = ""
    """What a scanner at a serial port is known by (`kiosk.codes.serial.Port.key`); empty for none."""


USUAL = ScannerSettings()
