"""Open a SQLite file, encrypted or plain, and tell the world's faults from ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import sqlcipher3

from kiosk.domain.fault import Fault


class NotAStore(Fault):
    """The file is no database of ours, or the key does not open it."""


class FromTheFuture(Fault):
    """A newer program wrote the file."""


class HeldElsewhere(Fault):
    """Another program has the file open."""


class NoRoom(Fault):
    """The disk is full."""


class Unreachable(Fault):
    """The file cannot be read or written."""


ERRORS: tuple[type[Exception], ...] = (sqlcipher3.DatabaseError, sqlite3.DatabaseError)
"""What SQLite raises, of whichever kind the connection is."""

PAGE = 4096
"""What SQLCipher reads and writes at a time, in bytes: no file of ours is shorter."""

_NOT_OURS = "this is not a file of the kiosk's, or it is damaged, or the key is another one."
_DAMAGED = "the file is damaged. Keep it, and bring it to the organisers."
_HELD = "another program has this file open. Close the other kiosk window first."
_FULL = "the disk is full. Make some room; nothing was changed."
_GUARDED = "the file cannot be written. Check who may write to this folder."
_CLOSED = "the file cannot be opened. Check that the folder is there and may be written to."
_SILENT = "the disk does not answer as it should. Check that it is still plugged in."

_FAULTS: dict[int, tuple[type[Fault], str]] = {
    sqlite3.SQLITE_NOTADB: (NotAStore, _NOT_OURS),
    sqlite3.SQLITE_CORRUPT: (NotAStore, _DAMAGED),
    sqlite3.SQLITE_BUSY: (HeldElsewhere, _HELD),
    sqlite3.SQLITE_FULL: (NoRoom, _FULL),
    sqlite3.SQLITE_READONLY: (Unreachable, _GUARDED),
    sqlite3.SQLITE_PERM: (Unreachable, _GUARDED),
    sqlite3.SQLITE_CANTOPEN: (Unreachable, _CLOSED),
    sqlite3.SQLITE_IOERR: (Unreachable, _SILENT),
}
"""By primary result code: https://sqlite.org/rescode.html. What is not here is our own doing, and no fault."""


def connect(path: Path, key: bytes) -> sqlite3.Connection:
    """Open the encrypted file at `path`, making it if there is none, for one writer alone. `key` is 32 bytes.

    The connection speaks as the standard library's does; transactions are the caller's.

    Raises:
        Fault: it is no store, the key is another one, another program holds it, or the disk does not let us.
    """
    with naming_faults(path):
        connection = cast(
            "sqlite3.Connection", sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False)
        )
        try:
            connection.execute("pragma cipher_log_level = none")
            connection.execute(f"pragma key = \"x'{key.hex()}'\"")
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def connect_plain(path: Path | str) -> sqlite3.Connection:
    """Open a plain file, or `:memory:`, the same way; for organisers, who keep no laptop on a foyer table."""
    with naming_faults(Path(path)):
        connection = sqlite3.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("pragma busy_timeout = 0")
    # One writer a file: an exclusive lock needs no shared memory, and a second program is told at once.
    connection.execute("pragma locking_mode = exclusive")
    # A page that is still in memory need not be decrypted again. In KiB; a thousand people take a tenth of it.
    connection.execute("pragma cache_size = -65536")
    connection.execute("pragma temp_store = memory")
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("begin immediate")
    connection.execute("commit")


@contextmanager
def naming_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the disk and of the file at `path` into faults; what is our own doing passes through."""
    try:
        yield
    except ERRORS as error:
        raise _named(error, path) from error


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make everything inside one transaction: committed, and on the disk, at the end; undone if anything is raised."""
    try:
        connection.execute("begin immediate")
        yield
        connection.execute("commit")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("rollback")
        if isinstance(error, ERRORS):
            raise _named(error, path_of(connection)) from error
        raise


def _named(error: Exception, path: Path) -> Exception:
    """Return the fault of the world that `error` tells of, or `error` itself where it is ours."""
    # Extended result codes keep the primary one in their lowest byte.
    found = _FAULTS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return error if found is None else found[0](f"{path}: {found[1]}")


def path_of(connection: sqlite3.Connection) -> Path:
    """Return the file that a connection has open; `memory` where there is none."""
    return Path(connection.execute("pragma database_list").fetchone()[2] or "memory")
