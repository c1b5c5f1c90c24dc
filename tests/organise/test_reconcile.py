"""From bundles to the record: what is amiss is a matter, never a crash, and who hands in first changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.desk import check_in, sessions
from kiosk.domain.fact import Kind
from kiosk.domain.fault import Fault
from kiosk.exchange.bundle import open_bundle, seal_bundle
from kiosk.exchange.keys import new_signing_key
from kiosk.exchange.organisers import make_keys
from kiosk.organise.matter import Matter
from kiosk.organise.reconcile import RECORD, REPORT, WORKBOOK, Reconciled, reconcile
from tests import joined, samples
from tests.joined import at_work, closed
from tests.organise.bundles import PUBLIC, bundle
from tests.samples import at
from tests.telling import Telling

ASHA, ZOE = samples.person(1, "Asha").id, samples.person(2, "Zoë").id
ONLINE = "E-mail,Name,Minutes\nperson1@example.org,Asha Verma,90\nsomebody@example.org,Somebody Else,30\n"


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the bundles of a small day: foyer's early and late one, a copy of it, and stairs' own."""
    folder = tmp_path_factory.mktemp("day")
    with at_work(folder / "laptop foyer") as desk:
        check_in.check_in(desk, samples.code(1), at(9))
        (folder / "a-early.bundle").write_bytes(closed(desk, 12).data)
        sessions.join(desk, ZOE, "moor", at(9, 30))
        (folder / "b-late.bundle").write_bytes(closed(desk, 17).data)
        (folder / "c-late again.bundle").write_bytes((folder / "b-late.bundle").read_bytes())
    with at_work(folder / "laptop stairs", "stairs") as desk:
        check_in.check_in(desk, samples.code(1), at(9, 5))
        check_in.check_in(desk, samples.code(7), at(9, 6))
        (folder / "d-stairs.bundle").write_bytes(closed(desk).data)
    (folder / "e-cut.bundle").write_bytes((folder / "d-stairs.bundle").read_bytes()[:-40])
    return folder


def bundles(day: Path) -> list[Path]:
    return sorted(day.glob("*.bundle"))


def made(paths: list[Path], out: Path, online: tuple[Path, ...] = ()) -> Reconciled:
    return reconcile(joined.pack(), joined.keys(), paths, online, out)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def told(matters: tuple[Matter, ...], kind: str) -> list[str]:
    return [matter.what for matter in matters if matter.kind == kind]


def test_a_whole_day_comes_out_in_every_form(day: Path, tmp_path: Path) -> None:
    result = made(bundles(day), tmp_path / "out")
    assert (result.people, result.arrivals, result.seats) == (8, 1, 3)
    views = {f"{view}.csv" for view in ("people", "arrivals", "session_attendance", "matters")}
    assert set(contents(tmp_path / "out")) == {RECORD, WORKBOOK, REPORT} | views


def test_what_is_amiss_is_told_and_the_rest_counts(day: Path, tmp_path: Path) -> None:
    result = made(bundles(day), tmp_path / "out")
    assert told(result.matters, "bundle delivered twice") == [
        "c-late again.bundle is the same file of foyer once more."
    ]
    [cut] = told(result.matters, "bundle not usable")
    assert cut.startswith("e-cut.bundle was left out: e-cut.bundle is damaged")
    assert len(told(result.matters, "two arrivals")) == 1
    assert "8 people, 1 arrival, 3 seats." in result.summary
    assert cut in result.summary


def test_a_bundle_that_did_not_come_is_asked_for(day: Path, tmp_path: Path) -> None:
    result = made([day / "b-late.bundle"], tmp_path / "out")
    assert told(result.matters, "bundle missing") == ["Nothing has come from stairs. Was it used that day?"]


def test_no_bundle_at_all_still_gives_the_list(tmp_path: Path) -> None:
    result = made([], tmp_path / "out")
    assert (result.people, result.arrivals, result.seats) == (8, 0, 2)
    assert len(told(result.matters, "bundle missing")) == 2


SUBSETS = st.lists(st.integers(0, 4), max_size=7)
RUNS = count()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SUBSETS)
def test_any_order_and_one_more_at_a_time_give_what_all_at_once_gives(
    day: Path, tmp_path: Path, chosen: list[int]
) -> None:
    paths = [bundles(day)[number] for number in chosen]
    one_by_one, at_once = tmp_path / f"{next(RUNS)}", tmp_path / f"{next(RUNS)}"
    for so_far in range(len(paths) + 1):
        made(paths[:so_far], one_by_one)
    made(sorted(set(paths)), at_once)
    assert contents(one_by_one) == contents(at_once)


def test_bundles_of_others_are_left_out_in_words(day: Path, tmp_path: Path) -> None:
    opened = open_bundle(day / "d-stairs.bundle", joined.keys())
    stranger = Telling("stairs.0000000f")
    stranger.tell(Kind.STATION_OPENED, None, station="stairs", public_key=PUBLIC, mac="00")
    other_event = replace(opened.manifest, event="another")
    lies = replace(opened.manifest, facts={"arrived": 900})
    others = make_keys("ke-2026")
    never = bundle(stranger)
    given_in = {
        "event": seal_bundle(other_event, opened.snapshot, new_signing_key(), joined.keys().recipient),
        "lies": seal_bundle(lies, opened.snapshot, new_signing_key(), joined.keys().recipient),
        "others": seal_bundle(opened.manifest, opened.snapshot, new_signing_key(), others.recipient),
        "never": seal_bundle(never.manifest, never.snapshot, new_signing_key(), joined.keys().recipient),
        "signed": seal_bundle(opened.manifest, opened.snapshot, new_signing_key(), joined.keys().recipient),
    }
    for name, data in given_in.items():
        (tmp_path / name).write_bytes(data)
    result = made([tmp_path / name for name in given_in], tmp_path / "out")
    assert [what.split(":")[0] for what in told(result.matters, "bundle not usable")] == [
        f"{name} was left out" for name in sorted(given_in)
    ]
    assert result.arrivals == 0


def test_a_missing_file_or_a_folder_in_its_place_is_a_matter(day: Path, tmp_path: Path) -> None:
    result = made([tmp_path / "gone.bundle", day, day / "b-late.bundle"], tmp_path / "out")
    assert len(told(result.matters, "bundle not usable")) == 2
    assert result.arrivals == 1


def test_two_laptops_of_one_name_both_count(tmp_path: Path) -> None:
    for place, number in (("one", 1), ("two", 2)):
        with at_work(tmp_path / place) as desk:
            check_in.check_in(desk, samples.code(number), at(9))
            (tmp_path / f"{place}.bundle").write_bytes(closed(desk).data)
    result = made([tmp_path / "one.bundle", tmp_path / "two.bundle"], tmp_path / "out")
    assert result.arrivals == 2
    assert told(result.matters, "station set up twice") == [
        "2 laptops were set up as foyer, and each gave seats from the same share."
    ]


def test_online_days_are_joined_on_and_counted_once(day: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "day1.csv", tmp_path / "day1 again.csv"
    for path in (first, again):
        path.write_text(ONLINE)
    result = made([day / "b-late.bundle"], tmp_path / "out", (first, again))
    assert told(result.matters, "online day given twice") == [
        "day1.csv says just what another of the online files says."
    ]
    assert told(result.matters, "online visitor not on the list") == [
        "Somebody Else was at day1 again. Nobody on the list has that e-mail or name."
    ]


def test_an_online_file_with_something_amiss_stops_before_anything_is_written(day: Path, tmp_path: Path) -> None:
    (tmp_path / "day1.csv").write_text("E-mail,Name,Minutes\na@example.org,A,many\n")
    with pytest.raises(Fault, match=r"day1.csv, line 2, column 3"):
        made([day / "b-late.bundle"], tmp_path / "out", (tmp_path / "day1.csv",))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("make", [lambda path: path.write_text("x"), lambda path: (path / RECORD).mkdir(parents=True)])
def test_a_place_that_cannot_be_written_is_told_in_words(
    day: Path, tmp_path: Path, make: Callable[[Path], object]
) -> None:
    make(tmp_path / "out")
    with pytest.raises(Fault):
        made([day / "b-late.bundle"], tmp_path / "out")
