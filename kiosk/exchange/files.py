"""Read a file, or write it whole: at every moment either the old one is there or the new one, never half of it."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from kiosk.exchange.faults import TooLarge, file_fault

LARGEST = 2**30
"""Bytes: far more than any file of ours has, and still no danger to a laptop."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_ABOUT_THE_FOLDER = {errno.ENOENT, errno.ENOTDIR}
_NO_SUCH_CALL = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
"""How network shares and sticks answer that they cannot flush a folder."""


def read_file(path: Path, largest: int = LARGEST) -> bytes:
    """Return the bytes of `path`, if there are no more than `largest`.

    Raises:
        Missing, NotAFile, NoPermission, TooLarge, PlaceGone: it cannot be read.
    """
    try:
        if path.is_dir():
            raise OSError(errno.EISDIR, "a folder", str(path))
        with path.open("rb") as file:
            data = file.read(largest + 1) if os.fstat(file.fileno()).st_size <= largest else b""
            whole = not file.read(1)
    except OSError as error:
        raise file_fault(error, path) from error
    if not whole:
        raise TooLarge(too_large(path))
    return data


def too_large(where: Path | str) -> str:
    """Return what to say of a file that nobody should read into memory."""
    return f"{where} is larger than any file this program makes. Look whether it is the right one."


def try_name(name: str) -> str:
    """Return what a file is called while it is being written."""
    return f".{name}.part"


def holds(path: Path, data: bytes) -> bool:
    """Return whether `path` can be read and holds just `data`."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def write_whole(path: Path, data: bytes, *, mode: int = 0o644) -> None:
    """Put `data` at `path`: written beside it, flushed to the disk, read back, compared, renamed.

    What a try that was cut off has left behind is replaced.

    Raises:
        Missing, NotAFile, NotAFolder, NoPermission, NoRoom, PlaceGone: it cannot; what was there before still is.
    """
    beside = path.with_name(try_name(path.name))
    try:
        beside.unlink(missing_ok=True)
        _write(beside, data, mode)
        _compare(beside, data)
        os.replace(beside, path)
        flush_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise file_fault(error, path.parent if error.errno in _ABOUT_THE_FOLDER else path) from error


def _write(path: Path, data: bytes, mode: int) -> None:
    with open(os.open(path, _NEW, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that reading back asks the stick, not the memory of the system
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _compare(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "what was read back is not what was written", str(path))


def flush_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut, where the system and the disk have a call for it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(handle)
