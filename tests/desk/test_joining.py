"""Setting a laptop up, and bringing it up to a newer pack: whole, or nothing changed and a sentence why."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.desk import check_in
from kiosk.desk.check_in import Admitted
from kiosk.desk.joining import FILE, NotJoined, OlderPack, adopt, join_event, open_laptop, set_up, update
from kiosk.domain.fact import Kind
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Status
from kiosk.exchange import seal
from kiosk.exchange.keys import is_station_mac
from kiosk.exchange.organisers import make_keys
from kiosk.exchange.pack import pack_bytes, write_pack
from kiosk.store import people
from kiosk.store.facts import all_facts
from tests import joined, samples
from tests.joined import CHEAP, TYPED, at_work, join
from tests.samples import at

HOUSE = Path(__file__).parents[2]
PACK_WORDS = "heather and bilberry"
ASHA = samples.person(1, "Asha").id
KILLED = """
import sys
from pathlib import Path
from kiosk.desk.joining import set_up
from kiosk.exchange.pack import pack_from_bytes
from tests.exchange.crash import kill_before
from tests.joined import CHEAP, TYPED
from tests.samples import at
pack = pack_from_bytes(Path(sys.argv[3]).read_bytes(), name="pack", organisers_key=None)
kill_before(int(sys.argv[1]), sys.argv[2])
set_up(Path(sys.argv[2]) / "laptop", pack, "foyer", TYPED, at(8), CHEAP)
"""


def sealed(path: Path, pack: Pack | None = None) -> Path:
    """Return a pack's file."""
    write_pack(path, pack or joined.pack(), joined.keys(), PACK_WORDS)
    return path


def join_by(file: Path, folder: Path, station: str = "foyer", typed: str = PACK_WORDS) -> None:
    """Join as the command line does."""
    join_event(folder, file, typed, station, TYPED, at(8), CHEAP).store.close()


def everything(folder: Path) -> dict[str, bytes | None]:
    """Return all files and folders below, with what is in them."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@pytest.fixture(scope="session")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the small event's pack, sealed once for all tests."""
    return sealed(tmp_path_factory.mktemp("pack") / "ke-2026.pack")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where a laptop would keep its file; not there yet."""
    return tmp_path / "house" / "laptop"


@pytest.fixture
def laptop_folder(folder: Path) -> Path:
    """Return where a laptop that joined, and let Asha in, keeps its file."""
    with at_work(folder) as desk:
        assert isinstance(check_in.check_in(desk, samples.code(1), at(9)), Admitted)
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Return what makes a folder on a disk of its own with room for so many KiB."""
    disk = tmp_path / "disk"

    def mount(kibibytes: int) -> Path:
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", disk], check=False).returncode:
            pytest.skip("only root may mount a small disk")
        return disk

    yield mount
    if disk.is_mount():
        subprocess.run(["umount", disk], check=True)


def test_a_laptop_joins_with_a_key_of_its_own_that_shows_the_event(folder: Path) -> None:
    laptop = join(folder)
    [opened] = all_facts(laptop.store.connection)
    assert opened.kind is Kind.STATION_OPENED
    public, mac = str(opened.body["public_key"]), str(opened.body["mac"])
    assert is_station_mac(laptop.pack.event_key, "foyer", opened.incarnation, public, mac)
    laptop.store.close()


def test_a_laptop_that_joined_knows_its_pack_in_the_morning(folder: Path, pack_file: Path) -> None:
    join_by(pack_file, folder)
    laptop = open_laptop(folder, TYPED)
    assert (laptop.plan.name, laptop.pack) == ("foyer", joined.pack())
    assert len(laptop.fingerprint.split()) == 5
    laptop.store.close()


def test_two_laptops_of_one_name_have_lives_and_keys_of_their_own(tmp_path: Path) -> None:
    with at_work(tmp_path / "a") as one, at_work(tmp_path / "b") as other:
        [first], [second] = all_facts(one.store.connection), all_facts(other.store.connection)
        assert first.incarnation != second.incarnation
        assert first.body["public_key"] != second.body["public_key"]


def test_a_folder_without_a_laptop_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(NotJoined, match="has not joined an event yet"):
        open_laptop(tmp_path, TYPED)


def test_a_newer_pack_never_un_arrives_anyone(laptop_folder: Path) -> None:
    gone = replace(joined.pack(), roster=joined.pack().roster[1:], issued=samples.ISSUED + 1)
    laptop = adopt(open_laptop(laptop_folder, TYPED), gone)
    found = people.by_id(laptop.store.connection, ASHA)
    assert found is not None
    assert found.inside
    assert found.registration.status is Status.CANCELLED
    laptop.store.close()


def test_a_newer_pack_joins_over_the_earlier_one(laptop_folder: Path, tmp_path: Path) -> None:
    newer = replace(joined.pack(), roster=joined.pack().roster[:3], issued=samples.ISSUED + 1)
    join_by(sealed(tmp_path / "newer.pack", newer), laptop_folder)
    laptop = open_laptop(laptop_folder, TYPED)
    assert laptop.pack == newer
    assert [fact.kind for fact in all_facts(laptop.store.connection)] == [Kind.STATION_OPENED, Kind.ARRIVED]
    laptop.store.close()


def test_an_older_pack_is_refused_and_changes_nothing(laptop_folder: Path, tmp_path: Path) -> None:
    before = everything(laptop_folder)
    older = replace(joined.pack(), issued=samples.ISSUED - 1)
    with pytest.raises(OlderPack, match=r"older.pack is older than the pack on this laptop"):
        join_by(sealed(tmp_path / "older.pack", older), laptop_folder)
    assert everything(laptop_folder) == before


def test_a_pack_of_other_organisers_is_refused_once_joined(laptop_folder: Path, tmp_path: Path) -> None:
    others = make_keys("ke-2026")
    theirs = replace(
        joined.pack(), event_key=others.event_key, organisers_key=others.public_key, recipient=others.recipient
    )
    write_pack(tmp_path / "theirs.pack", theirs, others, PACK_WORDS)
    before = everything(laptop_folder)
    with pytest.raises(Fault, match="comes from other organisers"):
        join_by(tmp_path / "theirs.pack", laptop_folder)
    assert everything(laptop_folder) == before


def test_a_pack_of_another_event_is_refused_once_joined(laptop_folder: Path, tmp_path: Path) -> None:
    other = replace(joined.pack(), event=replace(samples.event(), id="another"), issued=samples.ISSUED + 1)
    laptop = open_laptop(laptop_folder, TYPED)
    with pytest.raises(Fault, match="is for another event"):
        update(laptop, sealed(tmp_path / "other.pack", other), PACK_WORDS)
    laptop.store.close()


def test_a_newer_pack_that_plans_no_such_laptop_is_refused(laptop_folder: Path) -> None:
    fewer = replace(samples.event(), stations=samples.event().stations[1:])
    laptop = open_laptop(laptop_folder, TYPED)
    with pytest.raises(Fault, match=r"plans no station called “foyer”\. It knows: stairs"):
        adopt(laptop, replace(joined.pack(), event=fewer))
    laptop.store.close()


def test_a_laptop_does_not_become_another_station(laptop_folder: Path, pack_file: Path) -> None:
    before = everything(laptop_folder)
    with pytest.raises(Fault, match="This laptop is “foyer” already, not “stairs”"):
        join_by(pack_file, laptop_folder, "stairs")
    assert everything(laptop_folder) == before


@pytest.mark.parametrize(
    ("typed", "station", "words"),
    [
        ("curlew", "foyer", "does not open with this passphrase"),
        (PACK_WORDS, "attic", "plans no station called “attic”"),
    ],
)
def test_a_slip_in_joining_makes_no_laptop(folder: Path, pack_file: Path, typed: str, station: str, words: str) -> None:
    with pytest.raises(Fault, match=words):
        join_by(pack_file, folder, station, typed)
    assert not folder.parent.exists()


@pytest.mark.parametrize("spoil", [lambda data: data[:-1], lambda data: data[: len(data) // 2], lambda data: data[:20]])
def test_a_cut_pack_makes_no_laptop(
    folder: Path, tmp_path: Path, pack_file: Path, spoil: Callable[[bytes], bytes]
) -> None:
    (tmp_path / "cut.pack").write_bytes(spoil(pack_file.read_bytes()))
    with pytest.raises(Fault, match=r"cut.pack is damaged"):
        join_by(tmp_path / "cut.pack", folder)
    assert not folder.parent.exists()


def test_a_pack_of_a_newer_program_makes_no_laptop(folder: Path, tmp_path: Path) -> None:
    plain = pack_bytes(joined.pack(), joined.keys()).replace(b"kiosk pack 1", b"kiosk pack 2", 1)
    (tmp_path / "new.pack").write_bytes(seal.seal_to_passphrase(plain, PACK_WORDS))
    with pytest.raises(Fault, match="made by a newer version of this program"):
        join_by(tmp_path / "new.pack", folder)
    assert not folder.parent.exists()


@pytest.mark.parametrize("kibibytes", [4, 32, 64, 128])
def test_a_full_disk_makes_no_laptop(small_disk: Callable[[int], Path], kibibytes: int) -> None:
    disk = small_disk(kibibytes)
    with pytest.raises(Fault, match=r"room"):
        set_up(disk / "laptop", joined.pack(), "foyer", TYPED, at(8), CHEAP)
    assert everything(disk) == {}


def test_a_disk_that_is_full_when_a_newer_pack_comes_keeps_the_earlier_one(
    small_disk: Callable[[int], Path],
) -> None:
    disk = small_disk(768)
    laptop = join(disk / "laptop")
    (disk / "filler").write_bytes(bytes(4096 * ((768 * 1024 - _used(disk)) // 4096 - 4)))
    crowd = tuple(samples.person(number, f"Somebody {number}") for number in range(1, 400))
    with pytest.raises(Fault, match="the disk is full"):
        adopt(laptop, replace(joined.pack(), roster=crowd))
    laptop.store.close()
    reopened = open_laptop(disk / "laptop", TYPED)
    assert reopened.pack == joined.pack()
    reopened.store.close()


def _used(disk: Path) -> int:
    return sum(path.stat().st_blocks * 512 for path in disk.rglob("*") if path.is_file())


def test_a_folder_with_something_else_in_it_is_left_alone(folder: Path, pack_file: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("ours")
    with pytest.raises(Fault, match="has something else in it"):
        join_by(pack_file, folder)
    assert everything(folder) == {"notes.txt": b"ours"}


def test_an_empty_folder_is_as_good_as_none(folder: Path) -> None:
    folder.mkdir(parents=True)
    join(folder).store.close()
    assert sorted(everything(folder.parent)) == ["laptop", "laptop/station.key", f"laptop/{FILE}"]


def test_a_folder_that_may_not_be_written_is_told_in_words(
    folder: Path, locked_out: Callable[[Path, int], AbstractContextManager[None]]
) -> None:
    folder.parent.mkdir()
    with locked_out(folder.parent, 0o5), pytest.raises(Fault, match="may not read or write"):
        set_up(folder, joined.pack(), "foyer", TYPED, at(8), CHEAP)


@pytest.mark.parametrize("step", range(9))
def test_killed_while_joining_a_laptop_joins_again(tmp_path: Path, step: int) -> None:
    house = tmp_path / "house"
    house.mkdir()
    (tmp_path / "plain").write_bytes(pack_bytes(joined.pack(), joined.keys()))
    subprocess.run(
        [sys.executable, "-c", KILLED, str(step), str(house), str(tmp_path / "plain")], cwd=HOUSE, check=False
    )
    if not (house / "laptop").exists():
        join(house / "laptop").store.close()
    with at_work(house / "laptop") as desk:
        assert [fact.kind for fact in all_facts(desk.store.connection)] == [Kind.STATION_OPENED]
    assert [path.name for path in house.iterdir()] == ["laptop"]
