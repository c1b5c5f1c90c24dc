"""Whoever waited for a place hears on coming back that one is kept for them, and nobody else does."""

from collections.abc import Collection, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.desk import check_in, sessions
from kiosk.desk.joining import Laptop
from kiosk.domain.pack import Pack
from kiosk.flow.inputs import CodesSeen, Pressed, SessionChosen
from kiosk.flow.keys import Key
from kiosk.store.store import Store
from tests.samples import at, code, person
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import seen_keys

HOLDS, WAITS = 2, 3
MOOR = "session moor"
KEPT = "A walk on the moor\nA place is kept for you until 09:47."


@pytest.fixture
def foyer(qtbot: QtBot, store: Store, pack: Pack, tmp_path: Path) -> Iterator[Alive]:
    """Return a laptop whose one place on the moor is taken, and was let go of once somebody waited for it."""
    now = [at(9, 30)]
    station = Station(Laptop(store, pack), clock=lambda: now[-1])
    holder = person(HOLDS, "x").id
    check_in.check_in(station.desk, code(HOLDS), now[-1])
    sessions.join(station.desk, holder, "moor", now[-1])
    with brought_to_life(qtbot, station, tmp_path) as alive:
        _wait_for_a_place(alive)
        station.submit(lambda: sessions.leave_session(station.desk, holder, "moor", now[-1])).result()
        now.append(now[-1] + timedelta(minutes=2))
        station.submit(lambda: station.housekeeping.each_second(now[-1], frozenset())).result()
        yield alive
    station.thread.shutdown()


def _wait_for_a_place(alive: Alive) -> None:
    take = alive.program.presenter.take
    come_in(alive, WAITS)
    take(Pressed(Key.SESSIONS))
    alive.qtbot.waitUntil(lambda: MOOR in keys(alive))
    take(SessionChosen("moor"))
    take(Pressed(Key.WAIT))
    alive.says("You’re next when a place opens.")
    take(Pressed(Key.FINISH))


def come_in(alive: Alive, number: int) -> None:
    """Show the code of the person with this number."""
    alive.program.presenter.take(CodesSeen((code(number),)))
    alive.says("checked in.")


def keys(alive: Alive) -> Collection[str]:
    """Return the names of the keys on the screen."""
    return seen_keys(alive.program.attendees).keys()


def test_the_next_code_shows_it_and_one_key_opens_the_session(foyer: Alive) -> None:
    come_in(foyer, WAITS)
    assert KEPT in foyer.words()
    foyer.press(Key.ABOUT_SESSION)
    foyer.qtbot.waitUntil(lambda: Key.JOIN.value in keys(foyer))
    foyer.press(Key.JOIN)
    foyer.says("You have a place in this session.")
    for _ in range(2):
        foyer.program.presenter.take(Pressed(Key.BACK))
    foyer.says("Would you like another badge?")
    assert Key.ABOUT_SESSION.value not in keys(foyer), "it is theirs now"


def test_whoever_reads_about_it_meanwhile_sees_it_within_seconds(
    qtbot: QtBot, store: Store, pack: Pack, tmp_path: Path
) -> None:
    now = [at(9, 30)]
    station = Station(Laptop(store, pack), clock=lambda: now[-1])
    holder = person(HOLDS, "x").id
    check_in.check_in(station.desk, code(HOLDS), now[-1])
    sessions.join(station.desk, holder, "moor", now[-1])
    with brought_to_life(qtbot, station, tmp_path) as alive:
        take = alive.program.presenter.take
        come_in(alive, WAITS)
        take(Pressed(Key.SESSIONS))
        alive.qtbot.waitUntil(lambda: MOOR in keys(alive))
        take(SessionChosen("moor"))
        take(Pressed(Key.WAIT))
        alive.says("You’re next when a place opens.")
        station.submit(lambda: sessions.leave_session(station.desk, holder, "moor", now[-1])).result()
        now.append(now[-1] + timedelta(minutes=2))
        for _ in range(5):
            alive.program.tick()
        alive.says("A place is kept for you until 09:47.")
    station.thread.shutdown()


def test_nothing_of_it_is_told_to_anybody_else(foyer: Alive) -> None:
    come_in(foyer, HOLDS)
    assert Key.ABOUT_SESSION.value not in keys(foyer)
    assert "A walk on the moor" not in foyer.words()
    assert "is kept for you" not in foyer.words()
