"""Seats in sessions go with a place that is handed on; nobody loses one, and none is given twice uncounted."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk import check_in, history, registering, sessions, shares, waiting
from kiosk.domain.registration import Details
from kiosk.domain.seats import Give
from kiosk.store import people, seats
from tests import samples
from tests.apart import Laptop, Two, two_laptops
from tests.samples import at

ASHA, ZOE, NUR, SAM = (samples.person(number, "x").id for number in (1, 2, 4, 5))
LEAD = samples.event().staff[1]
NEW, ALSO_NEW = "c" * 32, "d" * 32
STRANGERS = [f"{number:032x}" for number in range(100, 140)]


def hand_on(one: Laptop, first: str, new: str = NEW) -> None:
    assert registering.hand_on(one.desk, first, new, Details("Robin Fearn"), one.now, LEAD)


def held(one: Laptop, person: str) -> list[tuple[str, bool]]:
    return [(seat.session, seat.override) for seat in people.seats_of(one.desk.store.connection, person)]


def fill(one: Laptop, session: str, leave: int = 0) -> None:
    """Seat strangers until so many of this laptop's seats are free."""
    free = shares.free_here(one.desk, session) - leave
    start = 0 if one.desk.store.identity.station == "foyer" else 20
    for person in STRANGERS[start : start + free]:
        assert isinstance(sessions.join(one.desk, person, session, one.now), Give)
    assert shares.free_here(one.desk, session) == leave


def keep_house(one: Laptop, minutes: int = 2) -> None:
    with one.desk.store.writing() as writer:
        shares.keep_house(one.desk, writer, one.now + timedelta(minutes=minutes))
        waiting.offer_places(one.desk, writer, one.now)


@pytest.fixture
def two() -> Two:
    return two_laptops(timedelta(0))


def counted(one: Laptop, session: str) -> tuple[int, int]:
    """Return how many seats are taken, and how many of those are over the share."""
    found = seats.fill(one.desk.store.connection, session, 0)
    return found.taken, found.overrides


def test_a_seat_of_the_list_s_and_one_that_was_taken_here_go_with_the_place(two: Two) -> None:
    sessions.join(two.foyer.desk, ASHA, "together", two.foyer.now)
    hand_on(two.foyer, ASHA)
    assert sorted(held(two.foyer, NEW)) == [("listening", False), ("together", False)]
    assert held(two.foyer, ASHA) == []


@pytest.mark.parametrize("station", ["foyer", "stairs"])
def test_where_this_laptop_has_seats_left_the_numbers_are_as_before(two: Two, station: str) -> None:
    one = getattr(two, station)
    free = [shares.free_here(laptop.desk, "moor") for laptop in (two.foyer, two.stairs)]
    hand_on(one, NUR)
    two.meet()
    assert counted(one, "moor") == (1, 0)
    assert sum(shares.free_here(laptop.desk, "moor") for laptop in (two.foyer, two.stairs)) == sum(free)


def test_the_last_seat_of_this_laptop_s_own_goes_on_without_a_free_one(two: Two) -> None:
    sessions.join(two.foyer.desk, ZOE, "moor", two.foyer.now)
    fill(two.foyer, "moor")
    before = counted(two.foyer, "moor")
    hand_on(two.foyer, ZOE)
    assert held(two.foyer, NEW) == [("moor", False)]
    assert counted(two.foyer, "moor") == before
    assert shares.free_here(two.foyer.desk, "moor") == 0


def test_without_a_seat_of_its_own_one_is_over_the_share_and_the_first_is_kept_from_everybody(two: Two) -> None:
    fill(two.stairs, "moor")
    fill(two.foyer, "moor")
    two.meet()
    taken = counted(two.stairs, "moor")[0]
    hand_on(two.stairs, NUR)
    two.meet()
    for one in (two.foyer, two.stairs, two.foyer):
        keep_house(one)
        two.meet()
        assert (counted(one, "moor"), shares.free_here(one.desk, "moor")) == ((taken, 1), 0)
    assert held(two.foyer, NEW) == [("moor", True)]


@pytest.mark.parametrize("given_another", [False, True], ids=["and nothing else", "and the first has another"])
def test_what_was_kept_comes_free_once_whoever_came_instead_has_let_go(two: Two, *, given_another: bool) -> None:
    fill(two.stairs, "moor")
    hand_on(two.stairs, NUR)
    if given_another:
        assert isinstance(sessions.join(two.stairs.desk, NUR, "moor", two.stairs.now, override=True), Give)
    two.meet()
    before = shares.free_here(two.foyer.desk, "moor")
    sessions.leave_session(two.stairs.desk, NEW, "moor", two.stairs.now)
    keep_house(two.stairs, 0)
    for _ in range(2):
        keep_house(two.stairs, 3)
    two.meet()
    assert shares.free_here(two.foyer.desk, "moor") == before + 1


def test_who_comes_after_all_has_their_seat_and_so_has_whoever_came_instead(two: Two) -> None:
    hand_on(two.foyer, ASHA)
    check_in.check_in(two.stairs.desk, samples.code(1), two.stairs.now)
    two.meet()
    for one in (two.foyer, two.stairs):
        assert held(one, ASHA) == [("listening", True)]
        assert held(one, NEW) == [("listening", False)]


def test_taking_the_handing_on_back_brings_the_seats_back(two: Two) -> None:
    hand_on(two.foyer, ASHA)
    [handed_on] = [one for one in history.history(two.foyer.desk, ASHA) if one.can_be_undone]
    assert history.undo(two.foyer.desk, ASHA, handed_on.digest, two.foyer.now, LEAD.id)
    assert held(two.foyer, ASHA) == [("listening", True)]


def test_handed_on_at_both_each_has_a_seat_and_what_no_share_covers_is_counted_as_over(two: Two) -> None:
    fill(two.stairs, "moor")
    hand_on(two.foyer, NUR)
    hand_on(two.stairs, NUR, ALSO_NEW)
    two.meet()
    for one in (two.foyer, two.stairs):
        assert (held(one, NEW), held(one, ALSO_NEW)) == ([("moor", False)], [("moor", True)])


def test_a_session_that_is_over_needs_no_seat(two: Two) -> None:
    two.foyer.wall.time = at(17)
    hand_on(two.foyer, ASHA)
    assert held(two.foyer, NEW) == []
    assert held(two.foyer, ASHA) == [("listening", False)]


DEEDS = st.lists(st.tuples(st.sampled_from(["foyer", "stairs"]), st.integers(0, 6)), max_size=14)


@settings(deadline=None)
@given(DEEDS)
def test_whatever_happens_at_two_laptops_open_seats_never_exceed_the_room_and_those_counted_over(
    deeds: list[tuple[str, int]],
) -> None:
    two = two_laptops(timedelta(0))
    for one in (two.foyer, two.stairs):
        fill(one, "moor", leave=1)
    for station, deed in deeds:
        do(two, getattr(two, station), deed)
    for _ in range(3):
        two.meet()
        keep_house(two.foyer)
        keep_house(two.stairs)
    two.meet()
    assert two.foyer.tables() == two.stairs.tables()
    taken, over = counted(two.foyer, "moor")
    free = sum(shares.free_here(one.desk, "moor") for one in (two.foyer, two.stairs))
    capacity = two.foyer.desk.event.session("moor").capacity
    assert taken <= taken + free <= capacity + over


def do(two: Two, one: Laptop, deed: int) -> None:
    desk = one.desk
    match deed:
        case 0:
            registering.hand_on(desk, NUR, NEW if one is two.foyer else ALSO_NEW, Details("Robin"), one.now, LEAD)
        case 1:
            check_in.check_in(desk, samples.code(4), one.now)
        case 2:
            sessions.leave_session(desk, NEW, "moor", one.now)
        case 3:
            sessions.leave_session(desk, NUR, "moor", one.now)
        case 4:
            sessions.join(desk, SAM, "moor", one.now)
        case 5:
            keep_house(one)
        case _:
            two.meet()
