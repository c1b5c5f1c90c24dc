"""What a hurried organiser may do to us: the wrong file, a full stick, one name for two things, a plug pulled out."""

import shutil
from pathlib import Path

import pytest

from tests.command_line.kiosk_program import Program, contents

PREPARE = ("prepare", "event.toml", "bookings.csv", "-o")


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ([*PREPARE, "bookings.csv"], "bookings.csv is there already and is no pack."),
        ([*PREPARE, "event-keys.age"], "The pack and the keys are both to be event-keys.age."),
        ([*PREPARE, "a-folder"], "a-folder is a folder."),
        (["codes", "a-folder"], "a-folder is a folder, not a file."),
        (["codes", "huge"], "huge is larger than any file this program makes."),
        (["codes", "day.pack", "-o", "event.toml"], "event.toml is a file, not a folder."),
        (["codes", "bookings.csv"], "bookings.csv is damaged, cut short or no file of this kind."),
        (["join", "day.pack", "--station", "nobody", "--folder", "new"], "The pack plans no station called “nobody”."),
        (["join", "day.pack", "--station", "foyer-1", "--folder", "in-use"], "in-use has something else in it."),
        (["join", "day.pack", "--station", "foyer-1", "--folder", "event.toml"], "event.toml is a file, not a folder."),
        (["join", "gone.pack", "--station", "foyer-1"], "There is no file or folder gone.pack."),
        (
            ["reconcile", "x.bundle", "--pack", "in-use/day.pack", "-o", "r"],
            "There is no file …-keys.age beside in-use",
        ),
    ],
)
def test_the_wrong_name_is_told_and_nothing_is_touched(
    kiosk: Program, organisers: Path, command: list[str], sentence: str
) -> None:
    (organisers / "a-folder").mkdir()
    (organisers / "in-use").mkdir()
    shutil.copy(organisers / "day.pack", organisers / "in-use")
    before = contents(organisers)
    with (organisers / "huge").open("wb") as huge:
        huge.truncate(3 * 2**30)
    ended = kiosk(*command)
    (organisers / "huge").unlink()
    assert ended.status == 1
    assert sentence in ended.told
    assert contents(organisers) == before


def test_where_nothing_may_be_written_it_is_said_and_no_keys_are_left(
    kiosk: Program, organisers: Path, read_only: Path
) -> None:
    (organisers / "event-keys.age").unlink()
    before = contents(organisers)
    ended = kiosk(*PREPARE, read_only / "day.pack")
    assert f"This account may not read or write {read_only / 'day.pack'}." in ended.told
    assert contents(organisers) == before


def test_a_laptop_cannot_be_set_up_where_nothing_may_be_written(
    kiosk: Program, prepared: Path, read_only: Path
) -> None:
    ended = kiosk("join", prepared / "day.pack", "--station", "foyer-1", "--folder", read_only / "laptop")
    assert (ended.status, "may not read or write" in ended.told) == (1, True)


def test_on_a_full_disk_the_old_pack_stays(kiosk: Program, organisers: Path) -> None:
    before = contents(organisers)
    ended = kiosk(*PREPARE, "day.pack", limit=2000)
    assert ended.told == "There is no room for day.pack. Free some space or choose another place, then do it again.\n"
    assert contents(organisers) == before


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this machine")
def test_stopped_between_keys_and_pack_doing_it_again_finishes_it(kiosk: Program, organisers: Path) -> None:
    for name in ("day.pack", "event-keys.age"):
        (organisers / name).unlink()
    stop = "inject=rename,renameat,renameat2:retval=0:signal=SIGTERM:when=2"
    traced = Program(kiosk.folder, kiosk.home, started_by=("strace", "-f", "-o", "/dev/null", "-e", stop))
    assert traced(*PREPARE, "day.pack").status != 0
    assert [(organisers / name).exists() for name in ("day.pack", "event-keys.age")] == [False, True]
    assert kiosk(*PREPARE, "day.pack").status == 0
    assert [path.name for path in organisers.iterdir() if path.name.endswith(".part")] == []
