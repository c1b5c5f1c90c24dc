"""Keep a hub's folder: its settings, its certificate, and what it stores; one hub at a time."""

import os
import sys
from pathlib import Path

from kiosk.domain.fault import Fault
from kiosk.exchange import files
from kiosk.exchange.certificates import hub_certificate
from kiosk.exchange.faults import file_fault
from kiosk.exchange.hub_plan import AUTHORITY, CERTIFICATE, PRIVATE_KEY, SETTINGS, HubPlan, configuration

_LOCK = "in-use"


class HubFolderInUse(Fault):
    """Another hub keeps its things in this folder."""


def claim(folder: Path) -> int:
    """Make the folder, and return an open file that nobody else can have while it, or a child's copy of it, is open.

    Raises:
        HubFolderInUse: another hub has it.
        Fault: the disk does not let us.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise file_fault(error, folder) from error
    try:
        _lock(handle)
    except OSError as error:
        os.close(handle)
        raise HubFolderInUse(
            f"Another hub is running on this laptop and keeps its things in {folder}. Use that one, or end it first."
        ) from error
    return handle


def furnish(plan: HubPlan) -> Path:
    """Write what nats-server reads at its start, for its owner's eyes only, and return the settings' file.

    Raises:
        Fault: the disk does not let us.
    """
    shown = hub_certificate(plan.event_key, [plan.host])
    for file, content in {
        AUTHORITY: shown.authority,
        CERTIFICATE: shown.certificate,
        PRIVATE_KEY: shown.private_key,
        SETTINGS: configuration(plan).encode(),
    }.items():
        files.write_whole(plan.folder / file, content, mode=0o600)
    return plan.folder / SETTINGS


def forget_private_key(folder: Path) -> None:
    """Remove the private key that nats-server has read by now: a stolen disk holds none."""
    try:
        (folder / PRIVATE_KEY).unlink(missing_ok=True)
    except OSError as error:
        raise file_fault(error, folder) from error


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
