"""Hold one laptop's file open: who it is, and the one door through which things are written down."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.attendance import Attendance
from kiosk.domain.fact import Draft, Fact
from kiosk.store.connection import NotAStore, connect, writing
from kiosk.store.facts import append
from kiosk.store.schema import upgrade
from kiosk.store.tables import refold


@dataclass(frozen=True, slots=True)
class Identity:
    """Which station this laptop is, and in which life of its file."""

    station: str
    incarnation: str


@dataclass(frozen=True, slots=True)
class Store:
    """An open file. Use it from one thread at a time."""

    connection: sqlite3.Connection
    identity: Identity

    @contextmanager
    def writing(self) -> Iterator["Writer"]:
        """Make everything written inside one transaction, on the disk when the block ends, undone if it raises."""
        with writing(self.connection):
            yield Writer(self.connection, self.identity)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


@dataclass(frozen=True, slots=True)
class Writer:
    """What may be done inside a transaction."""

    connection: sqlite3.Connection
    identity: Identity

    def append(self, draft: Draft, wall: int) -> Fact:
        """Write down what happened at `wall` (milliseconds since 1970, UTC) and bring the person's tables up to it."""
        fact = append(self.connection, self.identity.incarnation, draft, wall)
        if draft.person is not None:
            refold(self.connection, draft.person)
        return fact

    def refold(self, person: str) -> Attendance:
        """Bring a person's tables up to their facts."""
        return refold(self.connection, person)


def create(path: Path, key: bytes, identity: Identity) -> Store:
    """Make a new encrypted file at `path` for the station `identity`; `key` is 32 bytes.

    Raises:
        Fault: there is a file already, or the disk does not let us.
    """
    if path.exists():
        raise NotAStore(f"{path}: there is a file already. Nothing was changed.")
    connection = connect(path, key)
    upgrade(connection, path)
    with writing(connection):
        set_meta(connection, "station", identity.station)
        set_meta(connection, "incarnation", identity.incarnation)
    return Store(connection, identity)


def open_store(path: Path, key: bytes) -> Store:
    """Open the file at `path`, bringing it to this version first.

    Raises:
        Fault: there is no such file, it is none of ours, is damaged, is from the future, or is held by another program.
    """
    if not path.is_file():
        raise NotAStore(f"{path}: there is no file of the kiosk's here. Set the laptop up with `kiosk join` first.")
    connection = connect(path, key)
    try:
        upgrade(connection, path)
        station, incarnation = meta(connection, "station"), meta(connection, "incarnation")
        if station is None or incarnation is None:
            raise NotAStore(f"{path}: this file was never set up. Remove it, and run `kiosk join` again.")
    except BaseException:
        connection.close()
        raise
    return Store(connection, Identity(station, incarnation))


def meta(connection: sqlite3.Connection, name: str) -> str | None:
    """Return what the file says about itself under `name`."""
    row = connection.execute("select value from meta where name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_meta(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Make the file say `value` about itself under `name`, inside the caller's transaction."""
    connection.execute("insert or replace into meta (name, value) values (?, ?)", (name, value))
