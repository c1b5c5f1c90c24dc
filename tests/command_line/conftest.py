"""Prepare the example once and share it: an age passphrase takes a second or two each way."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.resources import resource
from tests.command_line.kiosk_program import Program


@pytest.fixture
def kiosk(tmp_path: Path) -> Program:
    """Return the program, started in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    return Program(folder, tmp_path / "home")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the example, its pack and its keys. Look, but change nothing."""
    folder = tmp_path_factory.mktemp("organisers") / "day"
    shutil.copytree(resource("example"), folder)
    ended = Program(folder, folder.parent)("prepare", "event.toml", "bookings.csv", "-o", "day.pack")
    assert ended.status == 0, ended.told
    return folder


@pytest.fixture(scope="session")
def set_up(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a laptop that has joined as foyer-1. Look, but change nothing."""
    folder = tmp_path_factory.mktemp("laptops")
    ended = Program(folder, folder)("join", prepared / "day.pack", "--station", "foyer-1", "--folder", "foyer-1")
    assert ended.status == 0, ended.told
    return folder / "foyer-1"


@pytest.fixture
def laptop(set_up: Path, kiosk: Program) -> Path:
    """Return the folder of a laptop that has joined as foyer-1, for one test alone."""
    return shutil.copytree(set_up, kiosk.folder / "laptop")


@pytest.fixture
def organisers(prepared: Path, kiosk: Program) -> Path:
    """Return the folder that the program is started in, with the example, its pack and its keys."""
    return shutil.copytree(prepared, kiosk.folder, dirs_exist_ok=True)


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """Return a folder in which nothing may be written, whoever runs the tests."""
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o555)
    root = os.geteuid() == 0
    if root and subprocess.run(["mount", "-t", "tmpfs", "-o", "ro,size=64k", "tmpfs", str(folder)]).returncode:
        pytest.skip("this machine lets root write everywhere, and mounts nothing")
    yield folder
    if root:
        subprocess.run(["umount", str(folder)], check=True)
