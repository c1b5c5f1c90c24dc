"""Say where a laptop keeps its file, and get what opens it."""

from pathlib import Path

from kiosk import asking


def usual_folder(folder: Path | None) -> Path:
    """Return the folder that was named, or the usual one."""
    if folder is not None:
        return folder
    from platformdirs import user_data_path

    return user_data_path("kiosk", appauthor=False) / "station"


def passphrase_for(folder: Path, file: Path | None) -> str | None:
    """Return what opens the laptop; None where the system's keyring does, or where no laptop was set up."""
    from kiosk.exchange.key_file import NAME, needs_passphrase

    found = asking.given(asking.LAPTOP, file)
    if found is None and (folder / NAME).exists() and needs_passphrase(folder):
        return asking.asked(asking.LAPTOP, file)
    return found
