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


Error = sqlcipher3.Error
_ERRORS: tuple[type[Exception], ...] = (sqlcipher3.DatabaseError, sqlite3.DatabaseError)


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
        connection.execute("pragma cipher_log_level = none")
        connection.execute(f"pragma key = \"x'{key.hex()}'\"")
        return _prepared(connection)


def connect_plain(path: Path | str) -> sqlite3.Connection:
    """Open a plain file, or `:memory:`, the same way; for organisers, who keep no laptop on a foyer table."""
    with naming_faults(Path(path)):
        return _prepared(sqlite3.connect(str(path), isolation_level=None, check_same_thread=False))


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("pragma busy_timeout = 0")
        # One writer a file: an exclusive lock needs no shared memory, and a second program is told at once.
        connection.execute("pragma locking_mode = exclusive")
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.execute("pragma temp_store = memory")
        connection.execute("begin immediate")
        connection.execute("commit")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def naming_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the disk and of the file at `path` into faults; what is our own doing passes through."""
    try:
        yield
    except _ERRORS as error:
        fault = _fault(str(error), path)
        if fault is None:
            raise
        raise fault from error


def _fault(said: str, path: Path) -> Fault | None:
    for sign, kind, sentence in _SIGNS:
        if sign in said:
            return kind(f"{path}: {sentence}")
    return None


_SIGNS: tuple[tuple[str, type[Fault], str], ...] = (
    ("not a database", NotAStore, "this is not a file of the kiosk's, or it is damaged, or the key is another one."),
    ("malformed", NotAStore, "the file is damaged. Keep it, and bring it to the organisers."),
    ("hmac check failed", NotAStore, "the file is damaged. Keep it, and bring it to the organisers."),
    ("locked", HeldElsewhere, "another program has this file open. Close the other kiosk window first."),
    ("is full", NoRoom, "the disk is full. Make some room; nothing was changed."),
    ("readonly", Unreachable, "the file cannot be written. Check who may write to this folder."),
    ("unable to open", Unreachable, "the file cannot be opened. Check that the folder is there and may be written to."),
    ("disk I/O error", Unreachable, "the disk does not answer as it should. Check that it is still plugged in."),
)


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make everything inside one transaction: committed, and on the disk, at the end; undone if anything is raised."""
    with naming_faults(_path_of(connection)):
        connection.execute("begin immediate")
        try:
            yield
            connection.execute("commit")
        except BaseException:
            if connection.in_transaction:
                connection.execute("rollback")
            raise


def _path_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("pragma database_list").fetchone()[2] or "memory")
