"""A file that cannot be used is told in a plain sentence, and what was there before is there after, byte for byte."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3

from kiosk.domain.fact import Draft, Kind
from kiosk.domain.fault import Fault
from kiosk.store.connection import (
    FromTheFuture,
    HeldElsewhere,
    NoRoom,
    NotAStore,
    Unreachable,
    connect,
    connect_plain,
    writing,
)
from kiosk.store.facts import all_facts
from kiosk.store.schema import VERSION
from kiosk.store.store import Identity, Store, create, open_store
from tests.samples import NINE

Lock = Callable[[Path, int], AbstractContextManager[None]]
HOLD = """
import sys
from pathlib import Path
from kiosk.store.store import open_store
store = open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
print("open", flush=True)
sys.stdin.read()
"""
IDENTITY = Identity("foyer", "foyer.1")


@pytest.fixture
def closed(store: Store, store_path: Path) -> Path:
    """Return the path of a file that was used and closed."""
    store.close()
    return store_path


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a file system of its own that has room for 1 MiB."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small file system")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=True)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """Return a folder that anybody may enter, unlike those that pytest makes."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def refused(path: Path, key: bytes, kind: type[Fault], words: str) -> None:
    """Expect the file to be refused in these words, and to be as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind, match=words) as told:
        open_store(path, key)
    assert str(told.value).startswith(f"{path}: ")
    assert str(told.value).endswith(".")
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("content", [b"Dear organisers, " * 900, b"SQLite format 3\0" + bytes(8_000)])
def test_a_file_that_is_no_database_of_ours_is_refused(tmp_path: Path, store_key: bytes, content: bytes) -> None:
    path = tmp_path / "letter.sqlite"
    path.write_bytes(content)
    refused(path, store_key, NotAStore, "not a file of the kiosk's")


def test_a_plain_database_is_refused(tmp_path: Path, store_key: bytes) -> None:
    plain = connect_plain(tmp_path / "plain.sqlite")
    plain.execute("create table t (a)")
    plain.close()
    refused(tmp_path / "plain.sqlite", store_key, NotAStore, "not a file of the kiosk's")


def test_what_is_no_database_is_none_for_organisers_either(tmp_path: Path) -> None:
    (tmp_path / "letter").write_bytes(b"Dear organisers, " * 900)
    with pytest.raises(NotAStore, match="not a file of the kiosk's"):
        connect_plain(tmp_path / "letter")


def test_another_key_is_refused(closed: Path) -> None:
    refused(closed, bytes(32), NotAStore, "the key is another one")


@pytest.mark.parametrize("content", [b"", b"x", bytes(4_000)])
def test_a_file_with_next_to_nothing_in_it_is_refused_and_stays_so(
    tmp_path: Path, store_key: bytes, content: bytes
) -> None:
    (tmp_path / "short").write_bytes(content)
    refused(tmp_path / "short", store_key, NotAStore, "next to nothing")


def test_a_missing_file_is_told_and_not_made(tmp_path: Path, store_key: bytes) -> None:
    refused(tmp_path / "none", store_key, NotAStore, "kiosk join")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path, store_key: bytes) -> None:
    refused(tmp_path, store_key, NotAStore, "this is a folder")


# What is missing from a page is read as zeros, so a byte alone may, one time in 256, be no loss at all.
@pytest.mark.parametrize("cut", [16, 100, 4096, 10 * 4096])
def test_a_truncated_file_is_refused(closed: Path, store_key: bytes, cut: int) -> None:
    closed.write_bytes(closed.read_bytes()[:-cut])
    refused(closed, store_key, NotAStore, "damaged")


def test_a_file_with_a_few_other_bytes_in_it_is_refused(closed: Path, store_key: bytes) -> None:
    content = bytearray(closed.read_bytes())
    content[9 * 4096 : 9 * 4096 + 4] = b"oops"
    closed.write_bytes(content)
    refused(closed, store_key, NotAStore, "damaged")


def test_a_file_from_the_future_is_refused(closed: Path, store_key: bytes) -> None:
    connection = connect(closed, store_key)
    connection.execute(f"pragma user_version = {VERSION + 1}")
    connection.close()
    refused(closed, store_key, FromTheFuture, "newer version")


def test_a_file_that_was_never_set_up_is_refused(tmp_path: Path, store_key: bytes) -> None:
    create(tmp_path / "a", store_key, IDENTITY).close()
    connection = connect(tmp_path / "a", store_key)
    connection.execute("delete from meta")
    connection.close()
    refused(tmp_path / "a", store_key, NotAStore, "never set up")


def test_a_file_that_another_process_has_open_is_refused(closed: Path, store_key: bytes) -> None:
    command = [sys.executable, "-c", HOLD, str(closed), store_key.hex()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        refused(closed, store_key, HeldElsewhere, "another program")
        other.communicate()
    open_store(closed, store_key).close()


@pytest.mark.parametrize("mode", [0o000, 0o444])
def test_a_file_that_may_not_be_used_is_told(
    public_folder: Path, store_key: bytes, locked_out: Lock, mode: int
) -> None:
    path = public_folder / "a"
    create(path, store_key, IDENTITY).close()
    before = path.read_bytes()
    with locked_out(path, mode), pytest.raises(Unreachable, match="may not be read and written"):
        open_store(path, store_key)
    assert path.read_bytes() == before


def test_a_folder_that_may_not_be_entered_is_told(closed: Path, store_key: bytes, locked_out: Lock) -> None:
    with locked_out(closed.parent, 0o000), pytest.raises(Unreachable, match="cannot be reached"):
        open_store(closed, store_key)


def test_a_folder_where_nothing_may_be_made_is_told(tmp_path: Path, store_key: bytes, locked_out: Lock) -> None:
    with locked_out(tmp_path, 0o555), pytest.raises(Unreachable, match="no file can be made here"):
        create(tmp_path / "new", store_key, IDENTITY)
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_ever_made_over_another(closed: Path, store_key: bytes) -> None:
    before = closed.read_bytes()
    with pytest.raises(NotAStore, match="a file already"):
        create(closed, store_key, IDENTITY)
    assert closed.read_bytes() == before


def test_a_disk_too_small_for_a_new_file_is_told_and_left_empty(full_disk: Path, store_key: bytes) -> None:
    (full_disk / "films").write_bytes(bytes(950_000))
    with pytest.raises(NoRoom, match="the disk is full"):
        create(full_disk / "new", store_key, IDENTITY)
    assert [path.name for path in full_disk.iterdir()] == ["films"]


def test_a_disk_that_fills_up_loses_nothing_that_was_written(full_disk: Path, store_key: bytes) -> None:
    store = create(full_disk / "a", store_key, IDENTITY)
    written = write_until_full(store)
    assert [fact.seq for fact in all_facts(store.connection)] == list(range(1, written + 1))
    store.close()
    again = open_store(full_disk / "a", store_key)
    assert len(list(all_facts(again.connection))) == written
    again.close()


def write_until_full(store: Store) -> int:
    """Write facts until there is no room, and return how many were said to be on the disk."""
    note = Draft(Kind.STATION_CLOSED, body={"note": "x" * 2_000})
    written = 0

    def write() -> None:
        nonlocal written
        while True:
            with store.writing() as writer:
                writer.append(note, NINE)
            written += 1

    with pytest.raises(NoRoom, match="Make some room; nothing was changed"):
        write()
    return written


def test_our_own_mistake_is_no_fault_of_the_world(store: Store) -> None:
    with pytest.raises(sqlcipher3.OperationalError, match="no such table"), store.writing() as writer:
        writer.connection.execute("select * from nowhere")
    nested = (writing(store.connection), writing(store.connection))
    with pytest.raises(sqlcipher3.OperationalError, match="within a transaction"), nested[0], nested[1]:
        pass
    assert not store.connection.in_transaction
