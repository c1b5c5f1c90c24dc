"""By stick or shared folder laptops come to know the same, in whatever order, whatever happens to the stick."""

import itertools
import json
import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from kiosk.desk import registering
from kiosk.desk.carried import Carried, FactsMissing
from kiosk.desk.carrying import Result, carry_facts
from kiosk.desk.check_in import check_in
from kiosk.desk.desk import Desk
from kiosk.domain.registration import Details
from kiosk.exchange.event_seal import seal_for_event
from kiosk.exchange.faults import FromNewerVersion, Missing, NoPermission, NoRoom, NotAFolder, NotForUs
from kiosk.exchange.parcels import Carrier, label_of
from kiosk.store import people
from kiosk.store.facts import all_facts
from tests import joined
from tests.samples import at, code
from tests.store.test_canary import words_of

HOUSE = Path(__file__).parents[2]
CANARY = Details("Canary Quetzalcoatl", email="canary@example.org", organisation="Aviary of Hebden")
CARRY = """
import sys
from pathlib import Path
from kiosk.desk.carrying import carry_facts
from kiosk.desk.joining import open_laptop
from tests.exchange.crash import kill_before
from kiosk.desk.joining import desk_of
from tests.joined import TYPED
from tests.samples import at

laptop = open_laptop(Path(sys.argv[1]), TYPED)
kill_before(int(sys.argv[3]), sys.argv[2])
carry_facts(desk_of(laptop), laptop.pack.event_key, sys.argv[2], at(12))
"""
KEY = joined.keys().event_key


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Desk]:
    with joined.at_work(tmp_path / "foyer", "foyer") as desk:
        yield desk


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Desk]:
    with joined.at_work(tmp_path / "stairs", "stairs") as desk:
        yield desk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty folder that stands for a stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def small_stick(stick: Path) -> Iterator[Path]:
    """Return a stick with room for 16 KiB."""
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", stick], check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield stick
    subprocess.run(["umount", stick], check=True)


def carry(desk: Desk, place: Path | str, hour: int = 12) -> Carried:
    return carry_facts(desk, KEY, str(place), at(hour))


def facts_at(desk: Desk) -> list[str]:
    return [fact.digest for fact in all_facts(desk.store.connection)]


def parcels(stick: Path) -> list[Path]:
    return sorted(path for path in stick.rglob("*.facts") if path.is_file())


def register_many(desk: Desk, count: int) -> None:
    for _ in range(count):
        person, details = registering.new_person(), Details(os.urandom(40).hex())
        registering.register_here(desk, person, details, "standard", at(9), desk.event.staff[0])


def test_who_came_in_at_one_laptop_is_in_at_the_other(here: Desk, there: Desk, stick: Path) -> None:
    check_in(here, code(2), at(9))
    carry(here, stick)
    carried = carry(there, stick)
    found = people.by_code(there.store.connection, code(2))
    assert found is not None
    assert found.inside
    assert carried == Carried({"foyer": 2}, 1, {"stairs": 1}, 0, ())
    assert carried.sentences == ("Taken over: 2 facts of foyer, about 1 person.", "Put there: 1 fact of stairs.")


def test_who_joined_today_is_known_by_name_at_the_other(here: Desk, there: Desk, stick: Path) -> None:
    person = registering.register_here(here, registering.new_person(), CANARY, "standard", at(9), here.event.staff[0])
    carry(here, stick)
    carry(there, stick)
    found = people.by_id(there.store.connection, person)
    assert found is not None
    assert found.details == CANARY


def test_no_name_is_readable_on_the_stick_not_even_a_station_s(here: Desk, stick: Path) -> None:
    registering.register_here(here, registering.new_person(), CANARY, "standard", at(9), here.event.staff[0])
    carry(here, stick)
    everything = b"".join(path.read_bytes() for path in parcels(stick)) + repr(list(stick.rglob("*"))).encode()
    everything = everything.replace(str(stick).encode(), b"").lower()
    words = {*words_of(CANARY), "foyer", here.event.id, here.event.name.lower()}
    assert [word for word in words if word.encode() in everything] == []


def test_doing_it_again_takes_and_brings_nothing(here: Desk, there: Desk, stick: Path) -> None:
    for desk in (here, there, here):
        carry(desk, stick)
    before = {path: path.stat().st_mtime_ns for path in parcels(stick)}
    for desk in (there, here, here):
        carried = carry(desk, stick)
        assert carried == Carried({}, 0, {}, 0, ())
    assert carried.sentences == (
        "Nothing there was new to this laptop.",
        "All that this laptop knows is there already.",
    )
    assert {path: path.stat().st_mtime_ns for path in parcels(stick)} == before


def test_only_what_the_place_lacks_is_put_there(here: Desk, stick: Path) -> None:
    carry(here, stick)
    check_in(here, code(2), at(9))
    assert carry(here, stick).brought == {"foyer": 1}
    assert len(parcels(stick)) == 2


def test_a_laptop_passes_on_what_it_heard_from_others(here: Desk, there: Desk, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    carry(here, stick)
    carry(there, stick)
    assert carry(there, tmp_path / "second").brought == {"foyer": 1, "stairs": 1}


def test_a_laptop_whose_clock_is_off_by_hours_is_not_refused(here: Desk, there: Desk, stick: Path) -> None:
    check_in(here, code(2), at(23))
    check_in(there, code(3), at(1))
    for desk, hour in ((here, 23), (there, 1), (here, 23)):
        assert carry(desk, stick, hour).troubles == ()
    assert facts_at(here) == facts_at(there)


def test_a_far_place_does_as_well_as_a_folder(here: Desk, there: Desk) -> None:
    MemoryFileSystem.store.clear()
    for desk in (here, there, here):
        assert carry(desk, "memory://shared/day").troubles == ()
    assert facts_at(here) == facts_at(there)
    assert not [path for path in fsspec.filesystem("memory").find("/") if path.endswith(".part")]


def test_a_parcel_cut_short_is_told_the_rest_is_taken_over_and_its_writer_mends_it(
    here: Desk, there: Desk, stick: Path
) -> None:
    carry(here, stick)
    [first] = parcels(stick)
    check_in(here, code(2), at(9))
    carry(here, stick)
    first.write_bytes(first.read_bytes()[:50])
    cut, gap = carry(there, stick).troubles
    assert isinstance(cut, NotForUs)
    assert str(cut).startswith(f"{first.name} does not come whole from a laptop of this event.")
    assert isinstance(gap, FactsMissing)
    assert str(gap) == "Facts of foyer before number 2 are missing. Carry from there once more."
    assert carry(here, stick).brought == {"foyer": 1}
    assert carry(there, stick) == Carried({"foyer": 2}, 1, {}, 0, ())
    assert carry(here, stick).troubles == ()


@pytest.mark.parametrize(
    "spoil", [Path.unlink, lambda path: path.write_bytes(b""), lambda path: path.write_bytes(b"x")]
)
def test_facts_lost_from_the_stick_are_put_there_again(
    here: Desk, stick: Path, spoil: Callable[[Path], object]
) -> None:
    carry(here, stick)
    whole = parcels(stick)
    spoil(whole[0])
    assert carry(here, stick).brought == {"foyer": 1}
    assert parcels(stick) == whole
    assert carry(here, stick) == Carried({}, 0, {}, 0, ())


def test_a_renamed_parcel_and_one_that_is_none_are_told_and_left_alone(here: Desk, there: Desk, stick: Path) -> None:
    carry(here, stick)
    [parcel] = parcels(stick)
    names = ("holiday.facts", parcel.name.replace("-1-1-", "-1-7-"), f"{parcel.stem} (1).facts")
    for name in names:
        shutil.copy(parcel, parcel.with_name(name))
    carried = carry(there, stick)
    assert carried.taken == {"foyer": 1}
    assert sorted(str(fault).partition(".facts")[0] + ".facts" for fault in carried.troubles) == sorted(names)
    assert {path.name for path in parcels(stick)} > set(names)


def test_files_of_others_on_the_stick_are_neither_read_nor_touched(here: Desk, there: Desk, stick: Path) -> None:
    carry(there, stick)
    folder = parcels(stick)[0].parent
    others = [stick / "notes.txt", folder / "desktop.ini", folder / "._x.facts", folder / f".{'0' * 16}.part"]
    for path in others:
        path.write_text("theirs")
    assert carry(here, stick).troubles == ()
    assert {path.read_text() for path in others} == {"theirs"}


def test_a_parcel_of_another_event_is_told(here: Desk, there: Desk, stick: Path) -> None:
    carry_facts(there, "0f" * 32, str(stick), at(12))
    [foreign] = parcels(stick)
    carry(here, stick)
    [ours] = [path for path in parcels(stick) if path != foreign]
    shutil.copy(foreign, ours.parent)
    [fault] = carry(here, stick).troubles
    assert str(fault).startswith(f"{foreign.name} does not come whole from a laptop of this event.")


def test_a_parcel_of_a_newer_version_is_told_and_the_rest_taken_over(here: Desk, there: Desk, stick: Path) -> None:
    carry(there, stick)
    carrier = Carrier(there.event.id, KEY, "later.00000001")
    label = label_of(carrier, tuple(all_facts(there.store.connection)))
    newer = zlib.compress(json.dumps({"v": 2, "facts": [], "details": []}).encode())
    sealed = seal_for_event(KEY, f"parcel {there.event.id} {label.name}", newer)
    (parcels(stick)[0].parent / label.name).write_bytes(sealed)
    carried = carry(here, stick)
    assert carried.taken == {"stairs": 1}
    [fault] = carried.troubles
    assert isinstance(fault, FromNewerVersion)
    assert label.name in str(fault)


def test_many_facts_are_taken_over_a_few_at_a_time_details_and_all(here: Desk, there: Desk, stick: Path) -> None:
    register_many(here, 130)
    carry(here, stick)
    assert carry(there, stick).taken == {"foyer": 261}
    assert facts_at(there)[:261] == facts_at(here)
    details = [desk.store.connection.execute("select count(*) from details").fetchone() for desk in (here, there)]
    assert details[0] == details[1]


def test_a_stick_that_is_not_there_is_told(here: Desk, tmp_path: Path) -> None:
    with pytest.raises(Missing, match="whether a stick has to be put in first"):
        carry(here, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()
    (tmp_path / "file").touch()
    with pytest.raises(NotAFolder, match="file is a file, not a folder"):
        carry(here, tmp_path / "file")


def test_a_stick_pulled_out_while_reading_is_told_and_the_folder_stays_empty(
    here: Desk, there: Desk, stick: Path
) -> None:
    carry(there, stick)

    def pull(function: Callable[[], Result], /) -> Result:
        shutil.rmtree(stick, ignore_errors=True)
        return function()

    carried = carry_facts(here, KEY, str(stick), at(12), pull)
    assert carried.taken == {"stairs": 1}
    [gone] = carried.troubles
    assert isinstance(gone, Missing)
    assert carried.sentences[1:] == ("Not put there: 1 fact.",)
    assert not stick.exists()


def test_a_full_stick_is_told_and_what_is_on_it_is_taken_over(here: Desk, there: Desk, small_stick: Path) -> None:
    carry(there, small_stick)
    register_many(here, 300)
    carried = carry(here, small_stick)
    assert carried.taken == {"stairs": 1}
    assert [type(fault) for fault in carried.troubles] == [NoRoom]
    assert carried.left == 601
    assert [path.suffix for path in small_stick.rglob("*") if path.is_file()] == [".facts"]


def test_a_stick_that_may_only_be_read_is_read(here: Desk, there: Desk, small_stick: Path) -> None:
    carry(there, small_stick)
    subprocess.run(["mount", "-o", "remount,ro", small_stick], check=True)
    carried = carry(here, small_stick)
    assert carried.taken == {"stairs": 1}
    assert [type(fault) for fault in carried.troubles] == [NoPermission]
    assert "may not read or write" in str(carried.troubles[0])


def test_two_laptops_at_one_shared_folder_do_each_other_no_harm(here: Desk, there: Desk, stick: Path) -> None:
    check_in(here, code(2), at(9))
    check_in(there, code(3), at(9))

    def meanwhile(function: Callable[[], Result], /) -> Result:
        assert carry(there, stick).troubles == ()
        return function()

    assert carry_facts(here, KEY, str(stick), at(12), meanwhile).troubles == ()
    for desk in (here, there):
        assert carry(desk, stick).troubles == ()
    assert facts_at(here) == facts_at(there)


def test_both_branches_of_a_copied_file_travel(tmp_path: Path, there: Desk, stick: Path) -> None:
    with joined.at_work(tmp_path / "foyer", "foyer"):
        pass
    shutil.copytree(tmp_path / "foyer", tmp_path / "copy")
    for name, number in (("foyer", 2), ("copy", 3)):
        with joined.at_work(tmp_path / name) as desk:
            check_in(desk, code(number), at(9))
            carry(desk, stick)
    assert carry(there, stick).taken == {"foyer": 3}
    for number in (2, 3):
        found = people.by_code(there.store.connection, code(number))
        assert found is not None
        assert found.inside


def test_killed_before_any_step_doing_it_again_finishes_it(tmp_path: Path, here: Desk, stick: Path) -> None:
    carry(here, stick)
    with joined.at_work(tmp_path / "stairs", "stairs") as desk:
        check_in(desk, code(3), at(9))
    first = shutil.copytree(stick, tmp_path / "first")
    for step in itertools.count():
        shutil.rmtree(stick)
        shutil.copytree(first, stick)
        command = [sys.executable, "-c", CARRY, str(tmp_path / "stairs"), str(stick), str(step)]
        ended = subprocess.run(command, cwd=HOUSE, check=False, capture_output=True)
        with joined.at_work(tmp_path / "stairs") as desk:
            for carrier in (here, desk, here):
                assert carry(carrier, stick).troubles == ()
            assert facts_at(here) == facts_at(desk)
        assert {path.suffix for path in stick.rglob("*") if path.is_file()} == {".facts"}
        if ended.returncode == 0:
            break
    assert step >= 5
