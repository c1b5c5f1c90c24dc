"""A laptop's file that cannot be used: a sentence, and the file is as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.desk.joining import FILE, open_laptop
from tests.command_line.kiosk_program import LAPTOP_WORDS, WORDS, Program, contents

Spoil = Callable[[Path], object]


def from_the_future(file: Path) -> None:
    """Make the file say that a newer program wrote it."""
    laptop = open_laptop(file.parent, LAPTOP_WORDS)
    laptop.store.connection.execute("pragma user_version = 999")
    laptop.store.close()


def a_folder(file: Path) -> None:
    """Put a folder in the file's place."""
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda file: file.write_bytes(b"a shopping list\n" * 4096), "this is not a file of the kiosk's"),
        (lambda file: file.write_bytes(b""), "it holds next to nothing"),
        (lambda file: file.write_bytes(file.read_bytes()[:40_000]), "the file is damaged"),
        (from_the_future, "newer"),
        (a_folder, "this is a folder"),
        (Path.unlink, "this laptop has not joined an event yet"),
        (lambda file: file.with_name("station.key").write_bytes(b"{}"), "station.key is damaged"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_stays_as_it_is(
    kiosk: Program, laptop: Path, spoil: Spoil, sentence: str
) -> None:
    spoil(laptop / FILE)
    before = contents(laptop)
    ended = kiosk("close", "--folder", "laptop", "--to", ".")
    assert ended.status == 1
    assert sentence in ended.told
    assert "Traceback" not in ended.told
    assert contents(laptop) == before


def test_a_laptop_that_another_window_has_open_is_told(kiosk: Program, laptop: Path) -> None:
    held = open_laptop(laptop, LAPTOP_WORDS)
    ended = kiosk("close", "--folder", "laptop", "--to", ".")
    held.store.close()
    assert ended.status == 1
    assert "another program has this file open. Close the other kiosk window first." in ended.told
    assert list(kiosk.folder.glob("*.bundle")) == []


def test_another_passphrase_opens_nothing(kiosk: Program, laptop: Path) -> None:
    ended = kiosk("close", "--folder", "laptop", "--to", ".", words=WORDS | {"KIOSK_PASSPHRASE": "guess"})
    assert ended.status == 1
    assert "does not open with this passphrase" in ended.told


def test_a_laptop_keeps_the_name_it_joined_with(kiosk: Program, laptop: Path, prepared: Path) -> None:
    before = contents(laptop)
    ended = kiosk("join", prepared / "day.pack", "--station", "foyer-2", "--folder", "laptop")
    assert (ended.status, ended.told) == (1, "This laptop is “foyer-1” already, not “foyer-2”. Nothing was changed.\n")
    assert contents(laptop).keys() == before.keys()


def test_without_a_screen_it_is_said_instead_of_dying(kiosk: Program, laptop: Path) -> None:
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    ended = kiosk("open", "--folder", "laptop", words=WORDS | nowhere)
    assert (ended.status, ended.told.partition(" to open")[0]) == (1, "There is no screen here")
