"""Say where a hub is, as people type it, as a QR code holds it, and as a socket wants it."""

import re
from dataclasses import dataclass
from ipaddress import ip_address

from kiosk.domain.fault import Fault

PORT = 4222
"""The port of a hub where none is named."""
_SCHEME = "kiosk-hub://"
_BRACKETED = re.compile(r"\[(?P<host>[^\]]*:[^\]]*)\](?::(?P<port>\d{1,5}))?")
_PLAIN = re.compile(r"(?P<host>[^:\[\]]*)(?::(?P<port>\d{1,5}))?")
_NAME = re.compile(r"(?=.{1,253}\Z)\w[\w-]{0,62}(\.\w[\w-]{0,62})*\.?", re.ASCII)
_NUMBERS_ONLY = re.compile(r"[0-9.]+")


class NoAddress(Fault):
    """What was typed or scanned says no address of a hub."""


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A computer, by a name of its own or its number in the network, and a TCP port on it."""

    host: str
    port: int = PORT

    def __str__(self) -> str:
        """Return `host:port`, with brackets around an IPv6 number."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_address(typed: str) -> Address:
    """Return the address in `192.168.1.5`, `host:4222`, `[fe80::1%eth0]:4222` or `kiosk-hub://host:port`.

    Raises:
        NoAddress: it is none of these.
    """
    bare = typed.strip()
    bare = bare[len(_SCHEME) :].rstrip("/") if bare.lower().startswith(_SCHEME) else bare
    found = None if is_number(bare) else _BRACKETED.fullmatch(bare) or _PLAIN.fullmatch(bare)
    host, port = (found["host"], int(found["port"] or PORT)) if found else (bare, PORT)
    if not (is_number(host) or _is_name(host)) or not 0 < port < 2**16:
        raise NoAddress(
            "This is not the address of a hub. It looks like 192.168.1.5 or 192.168.1.5:4222; "
            "the laptop that runs the hub shows it."
        )
    return Address(host, port)


def as_code(address: Address) -> str:
    """Return the text of the QR code that brings a hub's address to another laptop."""
    return f"{_SCHEME}{address}"


def is_number(host: str) -> bool:
    """Return whether the host is a number in the network, IPv4 or IPv6, and no name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_name(host: str) -> bool:
    return _NAME.fullmatch(host) is not None and _NUMBERS_ONLY.fullmatch(host) is None
