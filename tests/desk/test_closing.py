"""Closing the day: counted, sealed, carried; killed at any step, nothing is readable, and again finishes it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import check_in, registering, room_door, sessions
from kiosk.desk.closing import Counts, counts, hand_over
from kiosk.desk.desk import Desk
from kiosk.domain.fact import Kind
from kiosk.domain.registration import Details
from kiosk.exchange.bundle import open_bundle
from kiosk.exchange.carry import Delivered
from kiosk.exchange.faults import NoRoom
from kiosk.organise.reconcile import reconcile
from kiosk.store.facts import all_facts
from tests import joined, samples
from tests.joined import at_work, closed
from tests.samples import at

HOUSE = Path(__file__).parents[2]
ASHA, ZOE = samples.person(1, "x").id, samples.person(2, "x").id
CANARY = Details("Canary Quetzalcoatl", email="canary@example.org", organisation="Aviary of Hebden")
WORDS = ("Canary", "Quetzalcoatl", "Aviary", "Hebden", "Asha Verma", "Okonkwo", "Calder Valley", "@example.org")
"""Six letters at least: any four stand by chance in one of some thousand encrypted files of this size."""
CLOSE = """
import os, signal, sys
from pathlib import Path
from kiosk.desk.closing import close_day, hand_over
from kiosk.desk.joining import open_laptop, signing_key
from kiosk.desk.joining import desk_of
from tests.joined import TYPED
from tests.samples import at

steps = int(sys.argv[1])

def one_step(frame, event, told):
    # Python's own calls are the steps: each function of ours that begins or ends is a moment to be killed at.
    global steps
    if event in ("call", "return") and "/kiosk/" in frame.f_code.co_filename:
        steps -= 1
        if steps < 0:
            os.kill(os.getpid(), signal.SIGKILL)

laptop = open_laptop(Path(sys.argv[2]), TYPED)
sys.setprofile(one_step)
bundle = close_day(desk_of(laptop), signing_key(laptop.store), laptop.pack.recipient, at(17))
results = hand_over(bundle, [sys.argv[3]], waits=())
sys.setprofile(None)
laptop.store.close()
print(results, file=sys.stderr)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a laptop at the end of a day."""
    with at_work(tmp_path / "laptop") as desk:
        _live(desk)
    return tmp_path / "laptop"


def _live(desk: Desk) -> None:
    check_in.check_in(desk, samples.code(1), at(9))
    check_in.check_in(desk, samples.code(2), at(9))
    check_in.leave(desk, ASHA, at(12))
    check_in.check_in(desk, samples.code(7), at(9))
    registering.register_here(desk, registering.new_person(), CANARY, "standard", at(10), desk.event.staff[1])
    sessions.join(desk, ZOE, "together", at(10))
    room_door.see(desk, ZOE, "together", at(14), desk.event.staff[0])


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty folder that stands for a stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def full_stick(stick: Path) -> Iterator[Path]:
    """Return a stick with room for 8 KiB."""
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", stick], check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield stick
    subprocess.run(["umount", stick], check=True)


def readable(*folders: Path) -> list[str]:
    """Return which words about people can be read in the bytes of any file below the folders."""
    everything = b"".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())
    return [word for word in WORDS if any(word.encode(code) in everything for code in ("utf-8", "utf-16-le"))]


def reconciled(stick: Path, out: Path) -> dict[str, bytes]:
    """Return what the organisers make of the stick's bundles."""
    reconcile(joined.pack(), joined.keys(), sorted(stick.glob("*.bundle")), [], out)
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_the_day_is_counted_before_it_is_handed_over(folder: Path) -> None:
    with at_work(folder) as desk:
        assert counts(desk) == Counts(arrived=3, inside=2, left=1, seats=3, came=1, turned=1, facts=9)


def test_a_bundle_holds_what_its_manifest_says(folder: Path) -> None:
    with at_work(folder) as desk:
        bundle = closed(desk)
        manifest = open_bundle(bundle.data, joined.keys()).manifest
        facts = list(all_facts(desk.store.connection))
    assert bundle.name == f"{manifest.incarnation}.bundle"
    assert sum(manifest.facts.values()) == len(facts)
    assert facts[-1].kind is Kind.STATION_CLOSED
    assert manifest.heads[manifest.incarnation].digest == facts[-1].digest
    assert {facts[-1].body["arrivals"], facts[-1].body["seats"]} == {3}


def test_closing_again_with_nothing_new_reconciles_the_same(folder: Path, stick: Path, tmp_path: Path) -> None:
    with at_work(folder) as desk:
        for hour in (17, 18):
            hand_over(closed(desk, hour), [str(stick)], waits=())
            out = reconciled(stick, tmp_path / f"out {hour}")
        assert [fact.kind for fact in all_facts(desk.store.connection)].count(Kind.STATION_CLOSED) == 1
    assert out == reconciled(stick, tmp_path / "out 17")


def test_who_came_after_the_close_is_in_the_next_one(folder: Path, stick: Path) -> None:
    with at_work(folder) as desk:
        closed(desk)
        check_in.check_in(desk, samples.code(3), at(17, 30))
        manifest = open_bundle(closed(desk, 18).data, joined.keys()).manifest
    assert (manifest.facts["arrived"], manifest.facts["station closed"]) == (4, 2)


def test_the_bundle_is_whole_in_every_place_or_a_sentence_says_why(folder: Path, stick: Path) -> None:
    with at_work(folder) as desk:
        there, gone = hand_over(closed(desk), [str(stick), str(stick / "pulled out")], waits=())
    assert isinstance(there, Delivered)
    assert str(gone).startswith("There is no file or folder")
    assert str(gone).endswith(f"It is safe already in {stick}.")


def test_a_full_stick_is_told_in_words_and_left_as_it_was(folder: Path, full_stick: Path, tmp_path: Path) -> None:
    with at_work(folder) as desk:
        for person in range(30):
            details = Details(f"{person} " * 40)
            registering.register_here(desk, f"{person:032}", details, "standard", at(10), desk.event.staff[1])
        bundle = closed(desk)
        [full] = hand_over(bundle, [str(full_stick)], waits=())
    assert isinstance(full, NoRoom)
    assert list(full_stick.iterdir()) == []
    [done] = hand_over(bundle, [str(tmp_path)], waits=())
    assert isinstance(done, Delivered)


def test_nothing_about_anybody_is_readable_after_closing(folder: Path, stick: Path) -> None:
    with at_work(folder) as desk:
        hand_over(closed(desk), [str(stick)], waits=())
        assert readable(folder, stick) == []
    assert readable(folder, stick) == []


def test_the_canary_would_be_seen(folder: Path) -> None:
    (folder / "plain").write_text("… Quetzalcoatl …")
    assert readable(folder) == ["Quetzalcoatl"]


def closing_killed(folder: Path, stick: Path, step: int) -> int:
    """Close in a process of its own, killed at one of its steps; return how it ended."""
    command = [sys.executable, "-c", CLOSE, str(step), str(folder), str(stick)]
    return subprocess.run(command, cwd=HOUSE, check=False, capture_output=True).returncode


@pytest.mark.parametrize("step", [0, 3, 40, 120, 200, 260, 290, 300, 310, 320])
def test_killed_while_closing_nothing_is_readable_and_again_finishes_it(
    folder: Path, stick: Path, tmp_path: Path, step: int
) -> None:
    closing_killed(folder, stick, step)
    assert readable(folder, stick) == []
    assert closing_killed(folder, stick, 10**9) == 0
    assert readable(folder, stick) == []
    assert [path.suffix for path in stick.iterdir()] == [".bundle"]
    with at_work(folder) as desk:
        assert [fact.kind for fact in all_facts(desk.store.connection)].count(Kind.STATION_CLOSED) == 1
    assert b"Quetzalcoatl" in reconciled(stick, tmp_path / "out")["people.csv"]
