"""The record as organisers open it: four views, plain words, times with their offset, the same bytes each time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.desk import check_in, room_door, sessions
from kiosk.desk.registering import new_person, register_here
from kiosk.domain.fact import Kind
from kiosk.domain.registration import Details
from kiosk.exchange.bundle import OpenedBundle, open_bundle
from kiosk.organise.online import read_days
from kiosk.organise.record_file import write_record
from tests import joined, samples
from tests.joined import at_work, closed
from tests.organise.bundles import bundle, record, station
from tests.samples import at

ASHA, ZOE, GURPREET = (samples.person(number, "x").id for number in (1, 2, 3))


@contextmanager
def opened(data: bytes) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    yield connection
    connection.close()


def view(data: bytes, query: str) -> list[tuple[object, ...]]:
    with opened(data) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def busy(tmp_path: Path) -> OpenedBundle:
    """Return the bundle of a laptop where somebody came, somebody joined today, and seats were taken, left and used."""
    with at_work(tmp_path / "laptop") as desk:
        check_in.check_in(desk, samples.code(1), at(9, 12))
        formula = Details("=cmd|' /C calc'!A1", organisation="Today Ltd")
        register_here(desk, new_person(), formula, "standard", at(9, 20), desk.event.staff[1])
        sessions.leave_session(desk, ASHA, "listening", at(9, 30))
        sessions.join(desk, ZOE, "together", at(9, 31))
        room_door.see(desk, ZOE, "together", at(14), desk.event.staff[0])
        room_door.see(desk, GURPREET, "together", at(14, 1), desk.event.staff[0])
        return open_bundle(closed(desk).data, joined.keys())


def test_arrivals_have_times_with_the_venue_s_offset(busy: OpenedBundle) -> None:
    rows = view(write_record(record(busy), [], []), "select arrived, name, station, door from arrivals")
    assert rows[0] == ("2026-11-26T09:12:00+00:00", "Asha Verma", "foyer", "main")


def test_booked_seat_and_came_are_three_different_things(busy: OpenedBundle) -> None:
    rows = view(write_record(record(busy), [], []), "select session, name, booked, seat, came from session_attendance")
    assert rows == [
        ("A walk on the moor", "نور فاطمہ", "yes", "yes", "no"),
        ("Listening well", "Asha Verma", "yes", "no", "no"),
        ("Getting there together", "Zoë Ó Briain", "no", "yes", "yes"),
        ("Getting there together", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "no", "no", "yes"),
    ]


def test_who_joined_today_stands_among_the_people(busy: OpenedBundle) -> None:
    query = "select name, organisation, came_in_person from people where joined_on_the_day = 'yes'"
    assert view(write_record(record(busy), [], []), query) == [("=cmd|' /C calc'!A1", "Today Ltd", "yes")]


def test_people_of_an_older_list_or_of_none_are_shown_as_such() -> None:
    foyer = station()
    for person in (ASHA, "f" * 32):
        foyer.tell(Kind.ARRIVED, person, door="main", by="")
    fewer = replace(joined.pack(), roster=joined.pack().roster[1:])
    query = "select name, status, came_in_person from people where status like 'on %' order by name"
    assert view(write_record(record(bundle(foyer), by=fewer), [], []), query) == [
        ("Asha Verma", "on an older list only", "yes"),
        ("somebody unknown (ffffffff)", "on no list", "yes"),
    ]


def test_a_session_nobody_plans_any_more_keeps_its_visits() -> None:
    foyer = station()
    foyer.tell(Kind.CAME_TO_SESSION, ASHA, "knitting", by="helper")
    query = "select session, name, came from session_attendance where came = 'yes'"
    assert view(write_record(record(bundle(foyer)), [], []), query) == [("knitting", "Asha Verma", "yes")]


def test_online_days_are_counted_for_each_person(busy: OpenedBundle, tmp_path: Path) -> None:
    for day in ("day 1", "day 22"):
        (tmp_path / f"{day}.csv").write_text(f"E-mail,Name,Minutes\nperson1@example.org,Asha Verma,{len(day)}\n")
    found = record(busy)
    days = read_days(tmp_path.glob("day*.csv"), "Europe/London", found.people)
    query = "select name, online_days from people where online_days > 0"
    assert view(write_record(found, [], days), query) == [("Asha Verma", 2)]


def test_the_facts_come_along_whole(busy: OpenedBundle) -> None:
    with opened(write_record(record(busy), [], [])) as connection:
        [(facts,)] = connection.execute("select count(*) from fact")
        assert facts == sum(busy.manifest.facts.values())
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]


def test_the_same_facts_give_the_same_bytes(busy: OpenedBundle) -> None:
    assert write_record(record(busy), [], []) == write_record(record(busy), [], [])
