"""The answers to the one question: counted, and nothing links one to a person, a time or an order (EXPERIENCE, K2)."""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.app import Station
from kiosk.desk import check_in
from kiosk.desk.answers import kept
from kiosk.desk.desk import Desk
from kiosk.desk.joining import Laptop
from kiosk.domain.arriving import Arriving, nothing
from kiosk.domain.pack import Pack
from kiosk.exchange.bundle import open_bundle
from kiosk.flow.errands import CountAnswer
from kiosk.store.connection import connect_plain
from kiosk.store.roster import take_over
from kiosk.store.schema import upgrade
from kiosk.store.store import Store
from tests import joined, samples
from tests.conftest import IDENTITY
from tests.joined import at_work, closed
from tests.samples import at

SIX = [Arriving.EASY, Arriving.HARD, Arriving.EASY, Arriving.MIXED, Arriving.EASY, Arriving.HARD]
COUNTED = {Arriving.EASY: 3, Arriving.MIXED: 1, Arriving.HARD: 2}


def answer(desk: Desk, answers: Sequence[Arriving]) -> None:
    """Let people answer, one after the other."""
    for one in answers:
        desk.answers.count(one)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Return what lies in a laptop's folder: the file, its log of changes, and all besides."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def whole_day(answers: Sequence[Sequence[Arriving]]) -> list[str]:
    """Return what a plain file holds after a day on which each person who came gave some of the answers.

    The roster, whose random ids are there before anybody answers, is left out.
    """
    connection = connect_plain(":memory:")
    upgrade(connection, Path("day"))
    store, pack = Store(connection, IDENTITY), samples.pack()
    with store.writing() as writer:
        take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued)
    desk = Desk(store, pack.event, pack.event.door("main"), str)
    for number, theirs in enumerate(answers, 1):
        check_in.check_in(desk, samples.code(number), at(9, number))
        answer(desk, theirs)
    desk.answers.keep(store)
    return [line for line in connection.iterdump() if 'INTO "details"' not in line and 'INTO "people"' not in line]


def test_answers_are_added_to_a_plain_counter_when_the_day_is_closed(tmp_path: Path) -> None:
    with at_work(tmp_path / "laptop") as desk:
        answer(desk, SIX)
        assert kept(desk.store) == nothing()
        first = open_bundle(closed(desk).data, joined.keys()).manifest
        answer(desk, SIX)
        again = open_bundle(closed(desk, 18).data, joined.keys()).manifest
    assert first.answers == {answer.value: number for answer, number in COUNTED.items()}
    assert again.answers == {answer.value: 2 * number for answer, number in COUNTED.items()}


def test_an_answer_changes_no_byte_and_says_no_word(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with at_work(tmp_path / "laptop") as desk:
        check_in.check_in(desk, samples.code(1), at(9))
        before = bytes_of(tmp_path)
        assert any(name.endswith("-wal") and content for name, content in before.items())
        caplog.clear()
        answer(desk, SIX)
        assert bytes_of(tmp_path) == before
    assert caplog.records == []


def test_a_laptop_tells_its_screen_and_nobody_else(store: Store, pack: Pack, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    station = Station(Laptop(store, pack), clock=lambda: at(9))
    said: list[object] = []
    station.say = said.append
    changes = store.connection.total_changes
    for one in SIX:
        station.submit(partial(station.run, CountAnswer(one))).result()
    assert (said, caplog.records, store.connection.total_changes) == ([], [], changes)
    station.thread.shutdown()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(SIX), st.lists(st.integers(0, 2), min_size=len(SIX), max_size=len(SIX)))
def test_who_answered_what_and_when_leaves_the_same_file(order: list[Arriving], who: list[int]) -> None:
    mine = [[one for one, whose in zip(order, who, strict=True) if whose == person] for person in range(3)]
    assert whole_day(mine) == whole_day([SIX, [], []])


def test_fewer_than_a_handful_are_never_written(tmp_path: Path) -> None:
    with at_work(tmp_path / "laptop") as desk:
        answer(desk, SIX[:4])
        assert sum(open_bundle(closed(desk).data, joined.keys()).manifest.answers.values()) == 0
        answer(desk, SIX[4:])
        closed(desk, 18)
        assert kept(desk.store) == COUNTED


def test_a_file_that_lives_on_under_another_name_counts_from_nothing(desk: Desk) -> None:
    answer(desk, SIX)
    desk.answers.keep(desk.store)
    desk.store.connection.execute(
        "update meta set value = replace(value, '00000001', '00000002') where name = 'answers'"
    )
    assert kept(desk.store) == nothing()


def test_closing_the_window_keeps_the_answers_for_the_close_of_the_day(tmp_path: Path, pack: Pack) -> None:
    folder = tmp_path / "laptop"
    station = Station(joined.join(folder))
    answer(station.desk, SIX)
    station.stop()
    with at_work(folder) as desk:
        assert kept(desk.store) == COUNTED
