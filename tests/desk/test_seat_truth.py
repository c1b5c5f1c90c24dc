"""Whatever breaks a promise about seats is seen: a truth that finds nothing wrong would be no proof."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from kiosk.domain.fact import Kind
from kiosk.domain.seats import Give
from kiosk.store.connection import writing
from tests.desk.seat_house import PEOPLE, House, Laptop
from tests.desk.seat_machine import Seats, do, hand_on
from tests.desk.seat_truth import Truth
from tests.telling import Telling

ADA, BEN = PEOPLE[:2]


@dataclass
class Day:
    """A day on which all is well so far, and what was told of it."""

    truth: Truth = field(default_factory=Truth)
    stranger: Telling = field(default_factory=lambda: Telling("elsewhere.1"))

    def __post_init__(self) -> None:
        """Seat one person, and let another wait."""
        self.house = House(self.truth.hear)
        self.foyer = self.house.laptops[0]
        self.house.join(self.foyer, ADA, "moor", swap=False, override=False)
        self.house.wait(self.foyer, BEN, "moor")

    def hear(self, kind: Kind, person: str | None, session: str, **body: str | int) -> None:
        """Let the truth hear what no station has said."""
        self.truth.hear(self.foyer, [self.stranger.tell(kind, person, session, **body)])

    def bend(self, change: str, laptop: Laptop | None = None) -> None:
        """Change a table of the truth's, or of a laptop's."""
        connection = laptop.connection if laptop else self.truth.writer.connection
        with writing(connection):
            connection.execute(change)

    def end(self) -> None:
        """Let all meet again, and hold everything against the promises."""
        assert self.house.heal()
        self.truth.check()
        self.truth.check_at_rest(self.house)


@pytest.fixture
def day() -> Day:
    return Day()


def test_a_day_on_which_all_is_well_is_accepted(day: Day) -> None:
    day.truth.check()
    day.end()


def test_a_day_on_which_a_room_grows_and_shrinks_is_accepted(day: Day) -> None:
    for capacity in (9, 3, 6):
        day.house.issue("listening", capacity)
        day.end()


def overbook(day: Day) -> None:
    for person in PEOPLE[1:3]:
        day.hear(Kind.SEAT_TAKEN, person, "together", override=False)


AT_ANY_TIME: dict[str, Callable[[Day], None]] = {
    "^14: together is overbooked": overbook,
    "lost a seat they were told": lambda day: day.bend("delete from seats where taken is not null"),
    "told to wait, and is not on": lambda day: day.bend("delete from waiting"),
}


@pytest.mark.parametrize("sentence", AT_ANY_TIME)
def test_a_promise_broken_at_any_time_is_seen(day: Day, sentence: str) -> None:
    AT_ANY_TIME[sentence](day)
    with pytest.raises(AssertionError, match=sentence):
        day.truth.check()


AT_REST: dict[str, Callable[[Day], None]] = {
    "^15: .* > ": lambda day: day.bend("update grants set seats = seats + 1", day.foyer),
    "^15: .* < ": lambda day: day.bend("update grants set seats = 0 where session = 'listening'", day.foyer),
    "not what its facts amount to": lambda day: day.bend("update attendance set printed = 7", day.foyer),
    "Another order of hearing": lambda day: day.bend("update seats set taken = taken + 1 where taken is not null"),
}


@pytest.mark.parametrize("sentence", AT_REST)
def test_a_promise_broken_once_all_have_met_is_seen(day: Day, sentence: str) -> None:
    assert day.house.heal()
    AT_REST[sentence](day)
    with pytest.raises(AssertionError, match=sentence):
        day.truth.check_at_rest(day.house)


def test_a_seat_too_few_is_excused_where_a_laptop_was_lost_and_one_too_many_is_not(day: Day) -> None:
    day.house.replaced(day.house.laptops[1])
    day.end()
    day.bend("update grants set seats = seats + 2", day.foyer)
    with pytest.raises(AssertionError, match=r"^15: .* > "):
        day.truth.check_at_rest(day.house)


def credit(gift: str, seats: int = 1, times: int = 1) -> Callable[[Day], None]:
    """Return what lets the truth hear that more room was credited: by default as a newer pack has it."""

    def bend(day: Day) -> None:
        day.house.issue("listening", 6)
        for _ in range(times):
            day.hear(Kind.SHARES_ACCEPTED, None, "listening", gift=gift, seats=seats)

    return bend


def cut(id: str, seats: int) -> Callable[[Day], None]:
    """Return what lets the truth hear that seats were taken back."""

    def bend(day: Day) -> None:
        day.house.issue("listening", 4)
        day.hear(Kind.SHARES_CUT, None, "listening", cut=id, seats=seats)

    return bend


def plan_another_room(day: Day) -> None:
    changes, pack = day.house.packs[-1]
    sessions = tuple(replace(one, capacity=one.capacity + 1) for one in pack.sessions)
    day.house.packs.append((changes, replace(pack, sessions=sessions)))


IN_THE_PACK = "001 listening foyer"
CHANGES: dict[str, Callable[[Day], None]] = {
    "credited twice": credit(IN_THE_PACK, times=2),
    "2 seats were credited for 001": credit(IN_THE_PACK, seats=2),
    "1 seats were credited for 009": credit("009 listening foyer"),
    "2 seats were cut for 001": cut(IN_THE_PACK, 2),
    "1 seats were cut for 009": cut("009 listening foyer", 1),
    "never credited": lambda day: day.house.issue("listening", 6),
    "Free seats of a smaller room were kept": lambda day: day.house.issue("listening", 4),
    "listening has 5 seats for 6": plan_another_room,
}


@pytest.mark.parametrize("sentence", CHANGES)
def test_a_room_that_is_not_as_large_as_the_packs_have_it_is_seen(day: Day, sentence: str) -> None:
    CHANGES[sentence](day)
    with pytest.raises(AssertionError, match=f"^17: .*{sentence}"):
        day.truth.check_at_rest(day.house)


def test_whoever_let_go_of_a_seat_after_they_were_told_of_it_needs_none(day: Day) -> None:
    stairs = day.house.laptops[1]
    day.house.tell(day.foyer, stairs)
    assert day.house.leave(stairs, ADA, "moor")
    day.end()


def test_whoever_was_told_again_that_they_have_it_needs_one(day: Day) -> None:
    day.house.leave(day.foyer, ADA, "moor")
    day.house.join(day.foyer, ADA, "moor", swap=False, override=False)
    day.truth.check()
    day.bend("update seats set left = 1 where taken is not null")
    with pytest.raises(AssertionError, match="lost a seat they were told"):
        day.truth.check()


def test_whoever_stopped_waiting_is_on_no_list(day: Day) -> None:
    assert day.house.stop(day.foyer, BEN, "moor")
    day.end()


def test_a_seat_that_was_handed_on_is_nobody_s_loss(day: Day) -> None:
    hand_on(day.house, day.foyer, ADA)
    day.end()


def test_a_seat_is_counted_that_is_kept_from_everybody_for_one_over_the_share(day: Day) -> None:
    tower = day.house.laptops[2]
    day.house.tell(day.foyer, tower)
    hand_on(day.house, tower, ADA)
    day.end()
    assert day.truth.count("moor") == (2, 1, 1)


def test_a_seat_that_was_handed_on_is_theirs_who_came_after_all(day: Day) -> None:
    hand_on(day.house, day.foyer, ADA)
    do(day.house, day.house.laptops[1], ADA, "moor", "come")
    day.end()
    day.bend("delete from seats where override = 1")
    with pytest.raises(AssertionError, match="lost a seat they were told"):
        day.truth.check()


def test_a_place_handed_on_without_its_seats_is_seen(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    for person, sentence in ((BEN, "without its seats"), (ADA, "handed their place on, and holds a seat")):
        monkeypatch.setattr(House, "hand_on", lambda *_, person=person: person)
        with pytest.raises(AssertionError, match=sentence):
            hand_on(day.house, day.foyer, ADA)


SAID = {
    "leave": (ADA, "Somebody let go, and holds a seat"),
    "stop": (BEN, "Somebody stopped, and waits"),
    "join": (BEN, "Somebody was told yes, and holds no seat"),
    "wait": (PEOPLE[2], "Somebody was told to wait, and is not on the list"),
}


@pytest.mark.parametrize("deed", SAID)
def test_what_a_screen_says_that_is_not_so_in_its_file_is_seen(
    day: Day, deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, sentence = SAID[deed]
    monkeypatch.setattr(House, deed, lambda *_, **__: Give())
    with pytest.raises(AssertionError, match=sentence):
        do(day.house, day.foyer, person, "moor", deed)


def test_laptops_that_never_come_to_rest_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(House, "heal", lambda _house: False)
    with pytest.raises(AssertionError, match="still find something to tell"):
        Seats().teardown()
