"""Open an organiser's file, or say in a sentence why that is not possible."""

import os
from pathlib import Path

from kiosk.intake.problems import unreadable

_LARGEST = 32 * 2**20
"""32 MiB: a list of 100,000 people is about 20, so whatever is larger is another kind of file."""


def read_bytes(path: Path) -> bytes:
    """Return all bytes of the file.

    Raises:
        UnreadableFile: it is not there, is a folder, is not ours to read, or is far too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise unreadable(path.name, _why(path, error)) from error
    if len(content) > _LARGEST:
        raise unreadable(path.name, "This file is larger than 32 MiB. Check that it is the right one.")
    return content


def _why(path: Path, error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return f"There is no file {path}. Check its name and where it is."
        case IsADirectoryError() | PermissionError() if os.path.isdir(path):  # Windows says the second of a folder
            return f"{path} is a folder. Name a file in it."
        case PermissionError():
            return f"You have no permission to read {path}. Ask its owner, or copy it to a folder of yours."
        case _:
            return f"{path} cannot be read: {error.strerror or error}. Try a copy of it on this computer."
