"""Live a small day with everything that can happen, and make sure that the summary misses nothing."""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.pack import Pack
from kiosk.organise.reconcile import RECORD
from tests.day import visits
from tests.day.day import Lived, live
from tests.day.lines import Line
from tests.day.log import Known, Saw, Stage
from tests.day.mishaps import bring_printer_back, take_printer_away
from tests.day.page import write_page
from tests.day.places import Places
from tests.day.scenario import write_scenario
from tests.day.seat_visits import be_known, leave_session, take_kept_place
from tests.day.stations import FOYER_1, FOYER_2, SIDE
from tests.day.summary import status_of, summary_of

SEED = 11
AGAIN = (visits.leave, visits.have_another_badge, be_known, leave_session, take_kept_place)
"""What people do who were here before."""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """Return a day that was lived once for all tests here."""
    return live(tmp_path_factory.mktemp("day") / "demo-day", SEED, lambda share, what: None, most=8)


@pytest.fixture
def copied(lived: Lived, tmp_path: Path) -> Lived:
    """Return the same day with files of its own, to tamper with."""
    root = tmp_path / "demo-day"
    shutil.copytree(lived.places.root, root)
    return replace(lived, places=Places(root))


def differing(lived: Lived) -> list[str]:
    """Return what the summary says about a day that differs."""
    return [line.about for line in summary_of(lived) if not line.holds]


def tamper(lived: Lived, statement: str) -> None:
    """Change the record behind everybody's back."""
    with closing(sqlite3.connect(lived.places.record / RECORD)) as connection, connection:
        assert connection.execute(statement).rowcount > 0


def acts(pack: Pack, seed: int) -> list[str]:
    """Return what happens on the day of `seed`."""
    return [f"{name} {act}" for name, act in write_scenario(pack, seed).acts()]


def test_a_day_on_record_is_the_day_that_was_seen(lived: Lived) -> None:
    lines = summary_of(lived)
    assert [(line.about, line.differs) for line in lines if not line.holds] == []
    assert status_of(lines) == 0


def test_everything_happens_on_a_day(lived: Lived) -> None:
    assert {saw for saw in Saw if not lived.log.of(saw)} <= {Saw.NO_SEAT}


def test_a_code_that_was_shown_at_the_next_laptop_is_known_there_and_counted_once_unless_the_network_is_cut(
    lived: Lived,
) -> None:
    known = {entry.who for entry in lived.log.of(Saw.HERE_ALREADY)}
    came = Counter(entry.who for entry in lived.log.of(Saw.ARRIVED))
    assert all(came[who] == 1 for who in known)
    assert sorted(came.values())[-2:] == [1, 2]


@pytest.mark.parametrize(
    ("about", "statement"),
    [
        ("People", "delete from registration where reference = 'KE26-1001'"),
        ("Arrivals", "delete from arrival where person = (select min(person) from arrival)"),
        ("Arrivals", "update arrival set station = 'loft' where person = (select min(person) from arrival)"),
        ("Arrivals", "update arrival set arrived = '2026-11-26T07:00:00+00:00' where left is null"),
        ("Badges", "delete from fact where digest = (select min(digest) from fact where kind = 'badge printed')"),
        ("Together", "delete from fact where station = 'foyer-1' and kind = 'arrived'"),
        ("Carried", "delete from fact where station = 'side-door' and kind = 'arrived'"),
        ("Seats", "delete from fact where kind = 'waiting joined'"),
        ("Seats", "delete from fact where kind = 'place offered'"),
        ("Seats", "update attendance_of_session set left = taken, held = 0 where session = 'schools'"),
        ("Rooms", "delete from fact where digest = (select min(digest) from fact where kind = 'came to session')"),
        ("Matters", "delete from matter where number = 1"),
    ],
)
def test_a_record_that_was_tampered_with_is_told(copied: Lived, about: str, statement: str) -> None:
    tamper(copied, statement)
    assert about in differing(copied)


def without(lived: Lived, saw: Saw) -> Lived:
    """Return a day on which something was never seen."""
    return replace(lived, log=replace(lived.log, entries=[one for one in lived.log.entries if one.saw is not saw]))


def knowing(lived: Lived, stage: Stage, station: str, known: Known) -> Lived:
    """Return a day on which a laptop knew something else."""
    return replace(lived, log=replace(lived.log, known={**lived.log.known, (stage, station): known}))


@pytest.mark.parametrize(
    ("about", "saw"), [("Hub", Saw.HUB_BACK), ("Hub", Saw.HUB_HERE), ("Carried", Saw.CARRIED), ("Calls", Saw.HELPED)]
)
def test_what_did_not_come_about_is_told(lived: Lived, about: str, saw: Saw) -> None:
    assert differing(without(lived, saw)) == [about]


@pytest.mark.parametrize("stage", [Stage.TOGETHER, Stage.AFTER_STICK])
def test_a_laptop_that_never_heard_of_something_is_told(lived: Lived, stage: Stage) -> None:
    assert differing(knowing(lived, stage, FOYER_2, {})) == ["Together"]


def test_a_network_that_was_not_cut_is_told(lived: Lived) -> None:
    known = lived.log.known[Stage.TOGETHER, FOYER_1]
    assert differing(knowing(lived, Stage.AN_HOUR_LATER, FOYER_1, known)) == ["Together"]


def test_a_side_door_that_was_in_the_network_is_told(lived: Lived) -> None:
    assert "Carried" in differing(knowing(lived, Stage.BEFORE_STICK, SIDE, lived.log.known[Stage.AFTER_STICK, SIDE]))


def test_the_exit_status_tells_that_something_differs(copied: Lived) -> None:
    tamper(copied, "delete from arrival")
    assert status_of(summary_of(copied)) == 1


def test_a_badge_that_is_gone_from_the_tray_is_told(copied: Lived) -> None:
    next(copied.places.root.glob("badges/*/*.pdf")).unlink()
    assert differing(copied) == ["Badges"]


def test_a_badge_that_came_out_twice_is_told(copied: Lived) -> None:
    page = next(copied.places.root.glob("badges/*/*.pdf"))
    shutil.copy(page, page.with_name("99-a1.pdf"))
    assert differing(copied) == ["Badges"]


@pytest.mark.parametrize("place", [lambda places: places.laptop("foyer-1") / "x", lambda places: places.carried / "y"])
def test_a_name_in_a_laptops_files_is_told(copied: Lived, place: Callable[[Places], Path]) -> None:
    place(copied.places).write_bytes(b"\0\1" + copied.pack.roster[0].details.name.encode() + b"\2")
    assert differing(copied) == ["Privacy"]


def test_a_mistake_in_a_programs_log_is_told(copied: Lived) -> None:
    copied.places.laptop("foyer-2").with_suffix(".log").write_text("ERROR broke: KeyError\n")
    assert differing(copied) == ["Programs"]


def test_the_page_names_everything_that_is_left(lived: Lived) -> None:
    page = write_page(lived, (Line("People", "all of them"),), SEED).read_text("utf-8")
    for place in ("record/attendance.sqlite", "record/report.pdf", "badges", "carried"):
        assert (lived.places.root / place).exists()
        assert f'href="{place}"' in page


def test_another_seed_is_another_day(lived: Lived) -> None:
    assert acts(lived.pack, 1) == acts(lived.pack, 1)
    assert acts(lived.pack, 1) != acts(lived.pack, 2)


def test_nobody_comes_twice_but_those_who_share_a_code(lived: Lived) -> None:
    for seed in range(200):
        first = [act.keywords for _, act in write_scenario(lived.pack, seed).acts() if act.func not in AGAIN]
        came = [visit["guest"].reference for visit in first if "guest" in visit]
        assert len(came) == len({*came}) + 1


def test_nobody_waits_for_a_badge_while_the_printer_is_away(lived: Lived) -> None:
    for seed in range(200):
        acts = [act for _, act in write_scenario(lived.pack, seed).acts()]
        away = next(place for place, act in enumerate(acts) if act.func is take_printer_away)
        assert acts[away + 1].keywords["waits"] is False
        assert acts[away + 2].func is bring_printer_back
