"""A sealed file reaches every place it was meant for, however often that is tried."""

import itertools
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from kiosk.exchange.carry import Delivered, deliver
from kiosk.exchange.faults import Missing, NoPermission, NoRoom, NotAFolder, PlaceGone

DATA = bytes(range(256)) * 1000
NAME = "north.bundle"
HOUSE = Path(__file__).parents[2]
DELIVER = """
import sys
from tests.exchange.crash import kill_before
from kiosk.exchange.carry import deliver
kill_before(int(sys.argv[1]), sys.argv[2])
deliver(bytes(range(256)) * 1000, "north.bundle", [sys.argv[2] + "/one", sys.argv[2] + "/two"], waits=())
"""


def _pipe(connection: MemoryFileSystem, path: str, value: bytes) -> None:
    trouble = connection.trouble = connection.trouble  # a connection that broke once stays broken
    MemoryFileSystem.pipe_file(connection, path, value[: len(value) // 2] if trouble else value)
    if isinstance(trouble, Exception):
        raise trouble


SHAKY: Any = type("Shaky", (MemoryFileSystem,), {"protocol": "shaky", "store": {}, "pipe_file": _pipe})
"""A far place that keeps half of what it is sent, and then breaks off (or says that all is well)."""


@pytest.fixture(autouse=True)
def _far_places() -> None:
    fsspec.register_implementation("shaky", SHAKY, clobber=True)
    for place in (SHAKY, MemoryFileSystem):
        place.store.clear()


def held(place: str) -> dict[str, bytes]:
    system, root = fsspec.core.url_to_fs(place)
    return {path.rpartition("/")[2]: system.cat_file(path) for path in system.find(root)}


def test_what_lies_far_away_already_is_not_sent_again() -> None:
    deliver(DATA, NAME, ["memory://organisers"])
    before = MemoryFileSystem.store[f"/organisers/{NAME}"]
    deliver(DATA, NAME, ["memory://organisers"])
    assert MemoryFileSystem.store[f"/organisers/{NAME}"] is before


def test_it_reaches_a_folder_and_a_far_place(tmp_path: Path) -> None:
    places = [str(tmp_path), "memory://organisers/day"]
    assert deliver(DATA, NAME, places) == tuple(Delivered(place, NAME) for place in places)
    assert [held(place) for place in places] == [{NAME: DATA}] * 2


def test_doing_it_again_writes_nothing_anew(tmp_path: Path) -> None:
    deliver(DATA, NAME, [str(tmp_path)])
    before = (tmp_path / NAME).stat()
    deliver(DATA, NAME, [str(tmp_path)])
    assert (tmp_path / NAME).stat().st_ino == before.st_ino


def test_a_newer_file_of_that_name_takes_the_place_of_the_older(tmp_path: Path) -> None:
    places = [str(tmp_path), "memory://organisers"]
    deliver(b"older", NAME, places)
    deliver(DATA, NAME, places)
    assert [held(place) for place in places] == [{NAME: DATA}] * 2


def test_a_half_written_try_is_replaced(tmp_path: Path) -> None:
    (tmp_path / f".{NAME}.part").write_bytes(DATA[:100])
    fsspec.filesystem("memory").pipe_file(f"/organisers/.{NAME}.part", DATA[:100])
    places = [str(tmp_path), "memory://organisers"]
    deliver(DATA, NAME, places)
    assert [held(place) for place in places] == [{NAME: DATA}] * 2


def test_killed_before_any_step_doing_it_again_finishes_it(tmp_path: Path) -> None:
    places = [tmp_path / "one", tmp_path / "two"]
    for step in itertools.count():
        for place in places:
            place.mkdir(exist_ok=True)
            (place / NAME).unlink(missing_ok=True)
        ended = subprocess.run([sys.executable, "-c", DELIVER, str(step), tmp_path], cwd=HOUSE)
        assert all((place / NAME).read_bytes() == DATA for place in places if (place / NAME).exists())
        deliver(DATA, NAME, [str(place) for place in places])
        assert [held(str(place)) for place in places] == [{NAME: DATA}] * 2
        if ended.returncode == 0:
            break
    assert step >= 10


def test_a_stick_put_in_while_waiting_is_found(tmp_path: Path) -> None:
    stick, waited = tmp_path / "stick", list[float]()

    def put_in(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            stick.mkdir()

    assert deliver(DATA, NAME, [str(stick)], sleep=put_in) == (Delivered(str(stick), NAME),)
    assert waited == [1, 2]


def test_waits_grow_and_end(tmp_path: Path) -> None:
    waited = list[float]()
    [went] = deliver(DATA, NAME, [str(tmp_path / "stick")], sleep=waited.append)
    assert isinstance(went, Missing)
    assert waited == [1, 2, 4, 8]


def test_a_full_stick_is_named_with_the_places_that_have_it(tmp_path: Path, full_stick: Path) -> None:
    safe = tmp_path / "safe"
    safe.mkdir()
    went, full = deliver(DATA, NAME, [str(safe), str(full_stick)], waits=())
    assert went == Delivered(str(safe), NAME)
    assert isinstance(full, NoRoom)
    assert str(full).endswith(f"It is safe already in {safe}.")
    assert held(str(full_stick)) == {}


def test_a_place_without_permission_is_named(
    tmp_path: Path, locked_out: Callable[[Path], AbstractContextManager[None]]
) -> None:
    with locked_out(tmp_path):
        [went] = deliver(DATA, NAME, [str(tmp_path)], waits=())
    assert isinstance(went, NoPermission)
    assert str(went).endswith("It is in no other place yet.")


def test_a_file_in_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes").touch()
    [went] = deliver(DATA, NAME, [str(tmp_path / "notes")], waits=())
    assert isinstance(went, NotAFolder)


@pytest.mark.parametrize("reason", [OSError("cut"), EOFError("a driver's own"), "said to be well"])
def test_a_network_cut_half_way_leaves_no_half_file_under_the_name(reason: Exception | str) -> None:
    SHAKY.trouble = reason
    [went] = deliver(DATA, NAME, ["shaky://organisers"], waits=())
    assert isinstance(went, PlaceGone)
    assert NAME not in held("shaky://organisers")


def test_once_the_network_is_back_a_new_connection_delivers() -> None:
    SHAKY.trouble = OSError("cut")

    def mend(_: float) -> None:
        SHAKY.trouble = None

    [went] = deliver(DATA, NAME, ["shaky://organisers"], sleep=mend)
    assert went == Delivered("shaky://organisers", NAME)
    assert held("shaky://organisers") == {NAME: DATA}


def test_a_place_that_has_it_is_not_asked_again(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def take_out(_: float) -> None:
        shutil.rmtree(stick, ignore_errors=True)

    went = deliver(DATA, NAME, [str(stick), str(tmp_path / "gone")], sleep=take_out)
    assert went[0] == Delivered(str(stick), NAME)


@pytest.mark.parametrize("place", ["nowhere://sam:secret@organisers/day", "sftp://sam:secret@organisers/day"])
def test_a_place_this_program_cannot_reach_is_named_without_its_password(place: str) -> None:
    [went] = deliver(DATA, NAME, [place], waits=())
    assert isinstance(went, Missing)
    assert str(went).startswith(f"This program cannot reach {place.split(':')[0]}://organisers/day")
    assert "secret" not in str(went)
