"""Shares sum to what is free, and a seat is given only when every rule lets it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.event import Session
from kiosk.domain.seats import Give, Grant, NotSeated, changes_after, decide_join, grants, grants_after
from kiosk.domain.shares import Change
from tests.samples import at, event, person

LISTENING, MOOR, TOGETHER = event().sessions


@given(capacity=st.integers(0, 60), booked=st.integers(0, 60), stations=st.integers(1, 7))
def test_shares_sum_to_what_the_booked_seats_leave(capacity: int, booked: int, stations: int) -> None:
    roster = [person(number, "Asha", booked=("moor",)) for number in range(booked)]
    shares = grants([replace(MOOR, capacity=capacity)], roster, [f"s{n}" for n in range(stations)])
    seats = [share.seats for share in shares]
    assert sum(seats) == max(0, capacity - booked)
    assert max(seats) - min(seats) <= 1


def join(
    wanted: Session,
    held: tuple[tuple[Session, str], ...] = (),
    *,
    free: int = 1,
    swap: bool = False,
    override: bool = False,
    hour: int = 9,
) -> object:
    return decide_join(wanted, held, free=free, now=at(hour), swap=swap, override=override)


def test_a_free_place_is_given() -> None:
    assert join(MOOR) == Give()


def test_a_place_is_given_while_the_session_runs_but_not_after() -> None:
    assert join(MOOR, hour=10) == Give()
    assert join(MOOR, hour=11) is NotSeated.OVER


def test_no_place_is_given_twice() -> None:
    assert join(MOOR, ((MOOR, "seat"),), swap=True) is NotSeated.ALREADY_SEATED


def test_one_seat_a_person_and_slot() -> None:
    assert join(MOOR, ((LISTENING, "seat"),)) is NotSeated.ANOTHER_IN_THIS_SLOT


def test_sessions_of_two_slots_that_overlap_are_one_too_many() -> None:
    assert join(replace(MOOR, slot="walks"), ((LISTENING, "seat"),)) is NotSeated.ANOTHER_IN_THIS_SLOT


def test_another_slot_is_another_seat() -> None:
    assert join(TOGETHER, ((LISTENING, "seat"),)) == Give()


def test_a_swap_gives_up_the_old_seat_only_for_a_new_one() -> None:
    assert join(MOOR, ((LISTENING, "seat"),), swap=True) == Give(("seat",))
    assert join(MOOR, ((LISTENING, "seat"),), swap=True, free=0) is NotSeated.NO_PLACES_HERE


def test_without_a_share_only_staff_give_a_seat() -> None:
    assert join(MOOR, free=0) is NotSeated.NO_PLACES_HERE
    assert join(MOOR, free=0, override=True) == Give()


def test_a_swap_gives_up_every_seat_at_that_time() -> None:
    long = replace(MOOR, slot="all day", ends=at(15))
    held = ((LISTENING, "one"), (TOGETHER, "two"))
    assert join(long, held, swap=True) == Give(("one", "two"))


FIRST = [Grant("a", "moor", 3), Grant("b", "moor", 2)]


def changed(
    capacity: int, booked: int = 0, stations: tuple[str, ...] = ("a", "b"), earlier: tuple[Change, ...] = ()
) -> dict[str, int]:
    """Return by how much each share changes in a later pack."""
    roster = [person(number, "Asha", booked=("moor",)) for number in range(booked)]
    changes = changes_after(FIRST, earlier, [replace(MOOR, capacity=capacity)], roster, stations, "2")
    return {change.station: change.seats for change in changes if change not in earlier}


def test_first_shares_stand_in_every_later_pack() -> None:
    shared = grants_after(FIRST, [replace(MOOR, capacity=1)], [], ("a", "b", "c"))
    assert list(shared) == FIRST
    assert changed(5) == {}


def test_a_session_that_is_new_is_shared_out_evenly() -> None:
    new = replace(TOGETHER, capacity=4)
    assert {grant.seats for grant in grants_after(FIRST, [MOOR, new], [], ("a", "b")) if grant not in FIRST} == {2}


def test_shares_shrink_where_the_list_took_seats_or_the_room_got_smaller() -> None:
    assert changed(5, booked=2) == {"a": -2}
    assert changed(2) == {"a": -2, "b": -1}


def test_a_larger_room_is_shared_out_also_to_a_station_that_joins_later() -> None:
    assert changed(8, stations=("a", "b", "c")) == {"a": 1, "b": 1, "c": 1}


def test_a_change_is_named_once_and_stays_in_every_pack_after() -> None:
    [larger] = changes_after(FIRST, (), [replace(MOOR, capacity=6)], [], ("a", "b"), "2")
    assert larger == Change("2 moor a", "a", "moor", 1)
    again = changes_after(FIRST, (larger,), [replace(MOOR, capacity=6)], [], ("a", "b"), "3")
    assert again == (larger,)


@given(capacities=st.lists(st.integers(0, 20), min_size=1, max_size=4), booked=st.integers(0, 20))
def test_after_every_pack_first_shares_and_changes_sum_to_the_room(capacities: list[int], booked: int) -> None:
    roster = [person(number, "Asha", booked=("moor",)) for number in range(booked)]
    changes: tuple[Change, ...] = ()
    for issue, capacity in enumerate(capacities):
        changes = changes_after(FIRST, changes, [replace(MOOR, capacity=capacity)], roster, ("a", "b"), str(issue))
        shares = sum(grant.seats for grant in FIRST) + sum(change.seats for change in changes)
        assert shares == max(0, capacity - booked)
    assert len({change.id for change in changes}) == len(changes)
