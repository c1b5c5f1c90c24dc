"""Whoever waited for a place hears on coming back that one is kept for them, and nobody else does."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
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
KEPT = "A place is kept for you until 09:47, in this session:\nA walk on the moor"


@dataclass(frozen=True, slots=True)
class Reading:
    """A laptop whose one place on the moor is taken, where whoever waits for it reads about it."""

    alive: Alive
    station: Station
    now: list[datetime]

    def let_go(self) -> None:
        """Let the holder go, and two minutes pass: then it is nobody's any more."""
        holder, then = person(HOLDS, "x").id, self.now[-1]
        self.station.submit(lambda: sessions.leave_session(self.station.desk, holder, "moor", then)).result()
        self.now.append(then + timedelta(minutes=2))


@pytest.fixture
def reading(qtbot: QtBot, store: Store, pack: Pack, tmp_path: Path) -> Iterator[Reading]:
    now = [at(9, 30)]
    station = Station(Laptop(store, pack), clock=lambda: now[-1])
    check_in.check_in(station.desk, code(HOLDS), now[-1])
    sessions.join(station.desk, person(HOLDS, "x").id, "moor", now[-1])
    with brought_to_life(qtbot, station, tmp_path) as alive:
        _wait_for_a_place(alive)
        yield Reading(alive, station, now)
    station.thread.shutdown()


@pytest.fixture
def foyer(reading: Reading) -> Alive:
    """Return the laptop after whoever waits went away, and the place was let go of."""
    reading.alive.program.presenter.take(Pressed(Key.FINISH))
    reading.let_go()
    station, now = reading.station, reading.now
    station.submit(lambda: station.housekeeping.each_second(now[-1], frozenset())).result()
    return reading.alive


def _wait_for_a_place(alive: Alive) -> None:
    take = alive.program.presenter.take
    come_in(alive, WAITS)
    take(Pressed(Key.SESSIONS))
    alive.qtbot.waitUntil(lambda: MOOR in keys(alive))
    take(SessionChosen("moor"))
    take(Pressed(Key.WAIT))
    alive.says("You’re next when a place opens.")


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


def test_whoever_reads_about_it_meanwhile_sees_it_within_seconds(reading: Reading) -> None:
    reading.let_go()
    for _ in range(5):
        reading.alive.program.tick()
    reading.alive.says("A place is kept for you until 09:47.")


def test_nothing_of_it_is_told_to_anybody_else(foyer: Alive) -> None:
    come_in(foyer, HOLDS)
    assert Key.ABOUT_SESSION.value not in keys(foyer)
    assert "A walk on the moor" not in foyer.words()
    assert "is kept for you" not in foyer.words()
