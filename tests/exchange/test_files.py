"""A file is there whole, the old one or the new one, whatever happens while it is written."""

import itertools
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kiosk.exchange import files
from kiosk.exchange.faults import Missing, NoPermission, NoRoom, NotAFile, NotAFolder

HOUSE = Path(__file__).parents[2]
WRITE = """
import sys
from pathlib import Path
from tests.exchange.crash import kill_before
from kiosk.exchange import files
kill_before(int(sys.argv[1]), sys.argv[2])
files.write_whole(Path(sys.argv[2]) / "file", b"new" * 100_000)
"""
WRITE_ON = """
import sys
from pathlib import Path
from kiosk.exchange import files
while True:
    for letter in (b"a", b"b"):
        files.write_whole(Path(sys.argv[1]), letter * 3_000_000)
        print("written", flush=True)
"""


def test_what_is_written_is_read(tmp_path: Path) -> None:
    files.write_whole(tmp_path / "file", b"new")
    assert files.read_file(tmp_path / "file") == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_a_file_for_its_owner_alone_is_so_from_the_first_byte(tmp_path: Path) -> None:
    (tmp_path / ".file.part").write_bytes(b"left over, and open to all")
    files.write_whole(tmp_path / "file", b"new", mode=0o600)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


def test_the_file_is_flushed_before_it_gets_its_name_and_the_name_afterwards(tmp_path: Path) -> None:
    calls = ["strace", "-f", "-y", "-e", "trace=fsync,rename,renameat,renameat2", "-o", str(tmp_path / "calls")]
    subprocess.run([*calls, sys.executable, "-c", WRITE, "1000", tmp_path], cwd=HOUSE, check=True)
    ours = rf"\b(fsync|rename)\w*\(.*{re.escape(str(tmp_path))}.* = 0"  # not what gathers the coverage
    told = re.findall(ours, (tmp_path / "calls").read_text())
    assert told == ["fsync", "rename", "fsync"]


def test_killed_before_any_step_the_old_or_the_new_file_is_there_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for step in itertools.count():
        path.write_bytes(b"old")
        ended = subprocess.run([sys.executable, "-c", WRITE, str(step), tmp_path], cwd=HOUSE)
        assert path.read_bytes() in (b"old", b"new" * 100_000)
        if ended.returncode == 0:
            break
    assert step >= 5


def test_killed_at_any_moment_the_old_or_the_new_file_is_there_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for written in range(1, 9):
        with subprocess.Popen([sys.executable, "-c", WRITE_ON, path], cwd=HOUSE, stdout=subprocess.PIPE) as writing:
            assert writing.stdout is not None
            for _ in range(written):
                writing.stdout.readline()
            writing.kill()
        assert path.read_bytes() in (b"a" * 3_000_000, b"b" * 3_000_000)


def test_on_a_full_stick_the_old_file_stays_and_nothing_half_written(full_stick: Path) -> None:
    files.write_whole(full_stick / "file", b"old")
    with pytest.raises(NoRoom, match="There is no room for"):
        files.write_whole(full_stick / "file", b"new" * 100_000)
    assert [(file.name, file.read_bytes()) for file in full_stick.iterdir()] == [("file", b"old")]


def test_a_file_larger_than_the_disk_may_hold_finds_no_room(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(NoRoom):
            files.write_whole(tmp_path / "file", b"new" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_without_permission_nothing_is_read_or_written(
    tmp_path: Path, locked_out: Callable[[Path], AbstractContextManager[None]]
) -> None:
    with locked_out(tmp_path):
        with pytest.raises(NoPermission, match="may not read or write"):
            files.write_whole(tmp_path / "file", b"new")
        with pytest.raises(NoPermission):
            files.read_file(tmp_path / "file")


def test_a_file_system_that_cannot_flush_a_folder_is_no_trouble() -> None:
    files.flush_folder(Path("/proc"))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Missing, match=r"no file or folder .*gone\. "):
        files.write_whole(tmp_path / "gone" / "file", b"new")


def test_a_file_in_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes").touch()
    with pytest.raises(NotAFolder, match=r"notes is a file, not a folder\."):
        files.write_whole(tmp_path / "notes" / "file", b"new")


def test_a_folder_in_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(NotAFile):
        files.write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").is_dir()
