"""Keep how a laptop's scanners type in its folder: no secret, and for this laptop alone."""

from pathlib import Path

from kiosk.codes.scanner import USUAL, ScannerSettings
from kiosk.exchange import documents, files
from kiosk.exchange.faults import Damaged
from kiosk.exchange.recall import recall

NAME = "scanner.json"
_SLOWEST, _LONGEST = 500, 100
"""Milliseconds, and characters: with more, no person could type."""
_DAMAGED = (
    f"What this laptop knows of its scanner ({NAME}) makes no sense any more, so the usual is taken. "
    "Run `kiosk doctor scanner` to set it up again."
)


def read_settings(folder: Path) -> ScannerSettings:
    """Return what is kept in `folder`, or what is usual where nothing is.

    Raises:
        Damaged: it was changed to something that makes no sense.
        NotAFile, NoPermission, TooLarge, PlaceGone: it cannot be read.
    """
    path = folder / NAME
    if not path.exists():
        return USUAL
    try:
        settings = recall(ScannerSettings, files.read_file(path, largest=2**16))
    except ValueError:
        raise Damaged(_DAMAGED) from None
    if not (0 < settings.pace.limit <= _SLOWEST and 1 < settings.pace.shortest <= _LONGEST):
        raise Damaged(_DAMAGED)
    return settings


def keep_settings(folder: Path, settings: ScannerSettings) -> None:
    """Keep `settings` in `folder` for the next time that the door is opened.

    Raises:
        Missing, NotAFolder, NoPermission, NoRoom, PlaceGone: they cannot be kept there.
    """
    files.write_whole(folder / NAME, documents.written(settings))
