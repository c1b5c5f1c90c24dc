"""A place that changes under our hands, or holds what is none of ours, is told of and never believed."""

import os
from pathlib import Path
from typing import Any

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from kiosk.domain.fact import Kind
from kiosk.exchange.faults import NotAFile, NotAFolder, PlaceGone, TooLarge
from kiosk.exchange.packet import Packet
from kiosk.exchange.parcels import LARGEST, Carrier, label_of
from kiosk.exchange.shelf import look_through, put_parcel, tidy
from tests.telling import Telling

US = Carrier("ke-2026", "0e" * 32, "foyer.00000001")


def told() -> Packet:
    telling = Telling("foyer.00000001")
    telling.tell(Kind.ARRIVED, door="main")
    return Packet(tuple(telling.facts))


def _pull_out(system: MemoryFileSystem, path: str, **_: object) -> bytes:
    system.store.clear()
    raise FileNotFoundError(path)


FLEETING: Any = type("Fleeting", (MemoryFileSystem,), {"protocol": "fleeting", "store": {}, "cat_file": _pull_out})
"""A far place that is gone as soon as somebody reads from it."""


@pytest.fixture(autouse=True)
def _far_places() -> None:
    fsspec.register_implementation("fleeting", FLEETING, clobber=True)
    for place in (FLEETING, MemoryFileSystem):
        place.store.clear()
        place.pseudo_dirs = [""]


def put(place: str) -> str:
    """Put a parcel into a place, and return its name."""
    shelf = look_through(place, US)
    tidy(shelf)
    put_parcel(shelf, US, told())
    return label_of(US, told().facts).name


@pytest.mark.parametrize("place", ["memory://shared", "a folder"])
def test_what_was_put_there_is_found_whole(place: str, tmp_path: Path) -> None:
    where = str(tmp_path) if place == "a folder" else place
    name = put(where)
    assert [label.name for label in look_through(where, US).parcels] == [name]


@pytest.mark.parametrize("place", ["memory://shared", "a folder"])
def test_what_a_stopped_try_has_left_is_removed_by_whoever_made_it(place: str, tmp_path: Path) -> None:
    where = str(tmp_path) if place == "a folder" else place
    name = put(where)
    system, root = fsspec.core.url_to_fs(where)
    system.pipe_file(f"{root}/{US.folder}/.{name}.part", b"half")
    assert look_through(where, Carrier(US.event, US.key, "stairs.00000001")).spoiled == ()
    shelf = look_through(where, US)
    tidy(shelf)
    tidy(shelf)
    assert [path.rpartition("/")[2] for path in system.find(root)] == [name]


@pytest.mark.parametrize("place", ["memory://shared", "a folder"])
def test_a_file_too_large_for_a_parcel_is_not_read(place: str, tmp_path: Path) -> None:
    where = str(tmp_path) if place == "a folder" else place
    name = put(where)
    if place == "a folder":
        os.truncate(tmp_path / US.folder / name, LARGEST + 1)
    else:
        fsspec.filesystem("memory").pipe_file(f"/shared/{US.folder}/{name}", bytes(LARGEST + 1))
    [fault] = look_through(where, US).troubles
    assert isinstance(fault, TooLarge)
    assert name in str(fault)


def test_a_folder_in_place_of_a_parcel_is_told(tmp_path: Path) -> None:
    name = label_of(US, told().facts).name
    (tmp_path / US.folder / name).mkdir(parents=True)
    [fault] = look_through(str(tmp_path), US).troubles
    assert isinstance(fault, NotAFile)


def test_a_parcel_that_its_writer_is_just_replacing_is_no_trouble(tmp_path: Path) -> None:
    name = put(str(tmp_path))
    (tmp_path / US.folder / name.replace("-1-1-", "-1-2-")).symlink_to("removed")
    shelf = look_through(str(tmp_path), US)
    assert (len(shelf.parcels), shelf.troubles) == (1, ())


def test_a_place_that_is_gone_while_it_is_read_is_told_once() -> None:
    system, root = fsspec.core.url_to_fs("fleeting://shared")
    for last in (1, 2, 3):
        name = label_of(US, told().facts).name.replace("-1-1-", f"-1-{last}-")
        system.pipe_file(f"{root}/{US.folder}/{name}", b"x")
    [fault] = look_through("fleeting://shared", US).troubles
    assert isinstance(fault, PlaceGone)
    assert "Was a stick taken out? Put it back, then do it again." in str(fault)


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    put(str(tmp_path))
    (tmp_path / US.folder).rename(tmp_path / "away")
    (tmp_path / US.folder).write_text("a file")
    with pytest.raises(NotAFolder, match="is a file, not a folder"):
        look_through(str(tmp_path), US)
