"""Hold one laptop's file open: who it is, and the one door through which things are written down."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISDIR

from kiosk.domain.fact import Draft, Fact
from kiosk.store.bulk import refold_many
from kiosk.store.connection import PAGE, NotAStore, Unreachable, connect, naming_faults, writing
from kiosk.store.facts import Received, append, facts_of, keep_clock, receive
from kiosk.store.schema import take_steps, upgrade
from kiosk.store.tables import write


@dataclass(frozen=True, slots=True)
class Identity:
    """Which station this laptop is, and in which life of its file."""

    station: str
    incarnation: str


@dataclass(slots=True)
class Store:
    """An open file. Use it from one thread at a time."""

    connection: sqlite3.Connection
    identity: Identity
    """Another one from the moment on in which a new life of the file begins."""
    on_written: list[Callable[[], None]] = field(default_factory=list)
    """Called, in the thread that wrote, each time something is on the disk."""

    @contextmanager
    def writing(self) -> Iterator["Writer"]:
        """Make everything written inside one transaction, on the disk when the block ends, undone if it raises.

        Nobody is told where nothing was written: much is looked at each second and found in order.
        """
        before = self.connection.total_changes
        with writing(self.connection):
            yield Writer(self.connection, self.identity)
        if self.connection.total_changes != before:
            for listener in self.on_written:
                listener()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


@dataclass(frozen=True, slots=True)
class Writer:
    """What may be done inside a transaction."""

    connection: sqlite3.Connection
    identity: Identity

    def as_next_life(self, incarnation: str) -> "Writer":
        """Return what writes on under a new incarnation, which the file keeps from the end of the transaction on."""
        keep_clock(self.connection, self.identity.incarnation)
        set_meta(self.connection, "incarnation", incarnation)
        return Writer(self.connection, Identity(self.identity.station, incarnation))

    def append(self, draft: Draft, wall: int) -> Fact:
        """Write down what happened at `wall` (milliseconds since 1970, UTC) and bring the person's tables up to it."""
        person = draft.person
        before = facts_of(self.connection, person) if person is not None else []
        fact = append(self.connection, self.identity.incarnation, draft, wall, before)
        if person is not None:
            write(self.connection, person, (*before, fact))
        return fact

    def receive(self, facts: Iterable[Fact], wall: int) -> Received:
        """Write down facts that came from elsewhere, heard of at `wall`, and bring their people's tables up to them."""
        received = receive(self.connection, facts, wall)
        refold_many(self.connection, {fact.person for fact in received.new if fact.person is not None})
        return received


def create(path: Path, key: bytes, identity: Identity) -> Store:
    """Make a new encrypted file at `path` for the station `identity`, whole or not at all; `key` is 32 bytes.

    Raises:
        Fault: there is a file already, or the disk does not let us; nothing is left behind.
    """
    _claim(path)
    try:
        connection = connect(path, key)
        try:
            with writing(connection):
                take_steps(connection, 0)
                set_meta(connection, "station", identity.station)
                set_meta(connection, "incarnation", identity.incarnation)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Store(connection, identity)


def open_store(path: Path, key: bytes) -> Store:
    """Open the file at `path`, bringing it to this version first.

    Raises:
        Fault: there is no such file, it is none of ours, is damaged, is from the future, or is held by another program.
    """
    _look(path)
    connection = connect(path, key)
    try:
        check_whole(connection, path)
        upgrade(connection, path)
        return Store(connection, _identity(connection, path))
    except BaseException:
        connection.close()
        raise


def _claim(path: Path) -> None:
    """Make an empty file at `path`, where nothing may be: SQLite would open whatever is there."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise NotAStore(f"{path}: there is a file already. Nothing was changed.") from error
    except OSError as error:
        raise Unreachable(f"{path}: no file can be made here. {error.strerror}. Nothing was changed.") from error


def _look(path: Path) -> None:
    """Make sure, without touching it, that `path` may be ours: SQLite would write into a file that is too short."""
    try:
        found = path.stat()
    except FileNotFoundError as error:
        say = "there is no file of the kiosk's here. Set the laptop up with `kiosk join` first."
        raise NotAStore(f"{path}: {say}") from error
    except OSError as error:
        raise Unreachable(
            f"{path}: the file cannot be reached. {error.strerror}. Check who may use this folder."
        ) from error
    if not os.access(path, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise Unreachable(f"{path}: the file may not be read and written by this program. Check who may use it.")
    if S_ISDIR(found.st_mode):
        raise NotAStore(f"{path}: this is a folder. The kiosk's file was expected here.")
    if found.st_size < PAGE:
        raise NotAStore(
            f"{path}: this is not a file of the kiosk's, for it holds next to nothing. Look for another copy."
        )


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Read every page once: a damaged file is better found in the morning than at the door.

    Raises:
        NotAStore: the file is damaged.
    """
    with naming_faults(path):
        found = connection.execute("pragma quick_check(1)").fetchone()
    if found != ("ok",):
        raise NotAStore(f"{path}: the file is damaged. Keep it, and bring it to the organisers.")


def _identity(connection: sqlite3.Connection, path: Path) -> Identity:
    station, incarnation = meta(connection, "station"), meta(connection, "incarnation")
    if station is None or incarnation is None:
        raise NotAStore(f"{path}: this file was never set up. Remove it, and run `kiosk join` again.")
    return Identity(station, incarnation)


def meta(connection: sqlite3.Connection, name: str) -> str | None:
    """Return what the file says about itself under `name`."""
    row = connection.execute("select value from meta where name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_meta(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Make the file say `value` about itself under `name`, inside the caller's transaction."""
    connection.execute("insert or replace into meta (name, value) values (?, ?)", (name, value))
