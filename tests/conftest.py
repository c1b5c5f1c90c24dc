"""Share what tests of several parts need: a small event, its pack, and a laptop's file with both in it."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.desk.desk import Desk
from kiosk.domain.event import Event
from kiosk.domain.pack import Pack
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, Store, create
from tests import samples

KEY = bytes(range(32))
IDENTITY = Identity("foyer", "foyer.00000001")
NOBODY = 65534


@pytest.fixture(autouse=True, scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let what laptops note outside their folders go to a folder of the tests, and let them stay on the loopback.

    So do those in processes that the tests start.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        patch.setenv("KIOSK_LOOK_FROM", "127.0.0.1")
        yield


@pytest.fixture
def event() -> Event:
    """Return a small event: one door, two stations, three sessions in two slots."""
    return samples.event()


@pytest.fixture
def pack() -> Pack:
    """Return the small event's pack: eight people in several states."""
    return samples.pack()


@pytest.fixture
def store_key() -> bytes:
    """Return the key that `store` is encrypted with."""
    return KEY


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Return where `store` is."""
    return tmp_path / "station.sqlite"


@pytest.fixture
def empty_store(store_path: Path) -> Iterator[Store]:
    """Return a laptop's new file with nobody in it."""
    store = create(store_path, KEY, IDENTITY)
    yield store
    store.close()


@pytest.fixture
def store(empty_store: Store, pack: Pack) -> Store:
    """Return a laptop's file that has taken over the small event's pack."""
    with empty_store.writing() as writer:
        take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
    return empty_store


@pytest.fixture
def desk(store: Store, event: Event) -> Desk:
    """Return a desk at the main door, working on `store`."""
    return Desk(store, event, event.door("main"), lambda text: f"{len(text):032x}")


@pytest.fixture
def locked_out() -> Callable[[Path, int], AbstractContextManager[None]]:
    """Return a context in which this process may use a path as others may by `mode`, whoever runs the tests."""

    @contextmanager
    def locked(path: Path, mode: int) -> Iterator[None]:
        before, root = path.stat().st_mode, os.geteuid() == 0
        path.chmod(mode)
        os.seteuid(NOBODY if root else os.geteuid())
        try:
            yield
        finally:
            os.seteuid(0 if root else os.geteuid())
            path.chmod(before)

    return locked


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Let no test leave the language of its screen to the next one."""
    yield
    if (languages := sys.modules.get("ui.languages")) is not None and languages.QLocale().name()[:2] != "en":
        languages.Speech().use("en")
