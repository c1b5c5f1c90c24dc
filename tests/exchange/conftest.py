"""Share the few things that are slow to make: age takes a second or two for each passphrase."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.exchange.organisers import Keys, make_keys
from kiosk.exchange.pack import write_pack
from tests.exchange import samples

NOBODY = 65534


@pytest.fixture(scope="session")
def keys() -> Keys:
    """Return the keys of the small event's organisers."""
    return make_keys("ke-2026")


@pytest.fixture(scope="session")
def pack_file(keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the one sealed pack of this run."""
    path = tmp_path_factory.mktemp("packs") / "ke-2026.pack"
    write_pack(path, samples.pack(keys), keys, samples.TYPED)
    return path


@pytest.fixture
def full_stick(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a file system of its own that has room for 64 KiB."""
    stick = tmp_path / "stick"
    stick.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small file system")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(stick)], check=True)
    yield stick
    subprocess.run(["umount", str(stick)], check=True)


@pytest.fixture
def locked_out() -> Callable[[Path], AbstractContextManager[None]]:
    """Return a context in which this process may not read or write a folder, whoever runs the tests."""

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        root = os.geteuid() == 0
        folder.chmod(0o000)
        os.seteuid(NOBODY if root else os.geteuid())
        try:
            yield
        finally:
            os.seteuid(0 if root else os.geteuid())
            folder.chmod(0o700)

    return locked
