"""Who is told of a call, when the next desk is, and what whoever called may be told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import NEXT_DESK, UNHEARD, Call, Help, desks_told, help_for, where_the_desk_is
from kiosk.domain.event import Event, StationPlan, Texts
from tests.samples import event

PLAN = ("one", "two", "three", "four")


def test_the_caller_s_own_desk_is_told_first() -> None:
    assert desks_told("two", {"one", "two", "three"}, PLAN, 0) == ("two",)


def test_where_that_one_is_empty_the_next_in_the_plan_is_told() -> None:
    assert desks_told("two", {"one", "four"}, PLAN, 0) == ("four",)


def test_after_the_last_in_the_plan_comes_the_first() -> None:
    assert desks_told("four", {"two"}, PLAN, 0) == ("two",)


@pytest.mark.parametrize(
    ("age", "told"),
    [
        (NEXT_DESK - 1, ("two",)),
        (NEXT_DESK, ("two", "three")),
        (2 * NEXT_DESK, ("two", "three", "one")),
        (99 * NEXT_DESK, ("two", "three", "one")),
    ],
)
def test_after_each_minute_without_an_answer_the_next_desk_is_told_too(age: int, told: tuple[str, ...]) -> None:
    assert desks_told("two", {"one", "two", "three"}, PLAN, age) == told


def test_where_nobody_is_known_to_be_signed_in_everybody_is_told() -> None:
    assert set(desks_told("three", (), PLAN, 0)) == set(PLAN)


def test_stations_that_are_in_no_plan_are_told_last_and_may_call() -> None:
    assert desks_told("four", {"new", "one"}, PLAN, NEXT_DESK) == ("new", "one")
    assert desks_told("new", {"two"}, PLAN, 0) == ("two",)


@given(st.sampled_from(PLAN), st.sets(st.sampled_from(PLAN)), st.integers(0, 10 * NEXT_DESK))
def test_somebody_is_always_told_and_nobody_is_told_less_as_time_passes(
    caller: str, staffed: set[str], age: int
) -> None:
    told = desks_told(caller, staffed, PLAN, age)
    assert told
    assert told == desks_told(caller, staffed, PLAN, age + NEXT_DESK)[: len(told)]


@pytest.mark.parametrize(
    ("answered", "heard", "age", "help_"),
    [
        (True, True, 0, Help.COMING),
        (True, False, UNHEARD, Help.COMING),
        (False, True, 9 * UNHEARD, Help.HEARD),
        (False, False, UNHEARD - 1, Help.SENT),
        (False, False, UNHEARD, Help.AT_THE_DESK),
    ],
)
def test_whoever_called_is_told_no_more_than_is_so(answered: bool, heard: bool, age: int, help_: Help) -> None:
    assert help_for(answered=answered, heard=heard, age=age) is help_


def test_a_call_is_never_younger_than_new_even_when_the_clock_was_put_back() -> None:
    call = Call("c", "one", "badge", "anything", since=10_000)
    assert (call.age(12_000), call.age(3_000)) == (2_000, 0)


def placed(desk: str = "", *wheres: str) -> Event:
    """Return the small event with words for its desk and its stations."""
    plans = tuple(StationPlan(name, "main", where) for name, where in zip(PLAN, wheres, strict=False))
    return replace(event(), stations=plans, texts=Texts(desk=desk))


def test_the_organisers_own_words_for_the_desk_come_first() -> None:
    there = placed("In the foyer, opposite the main entrance.", "Left", "Right")
    assert where_the_desk_is(there, "one", {"two"}) == "In the foyer, opposite the main entrance."


def test_without_them_a_desk_where_somebody_was_is_the_place_and_then_the_first_in_the_plan() -> None:
    there = placed("", "Left", "Right", "By the lift")
    assert where_the_desk_is(there, "two", {"three"}) == "By the lift"
    assert where_the_desk_is(there, "two", ()) == "Left"


def test_a_station_without_words_is_at_its_door() -> None:
    assert where_the_desk_is(placed("", "", ""), "two", ()) == "Main door"


def test_nobody_is_sent_to_where_they_stand() -> None:
    assert where_the_desk_is(placed("", "Left", "Right"), "one", {"one"}) == ""
