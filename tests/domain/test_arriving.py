"""How answers are counted, and how counts of people are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.arriving import LEAST_TOGETHER, Arriving, Counter, added, may_be_kept, nothing
from kiosk.domain.disclosure import HIDDEN, controlled

counters: st.SearchStrategy[Counter] = st.fixed_dictionaries({answer: st.integers(0, 500) for answer in Arriving})


@given(counters, counters)
def test_counters_add_up_in_any_order(one: Counter, other: Counter) -> None:
    assert list(added(one, other).items()) == list(added(other, one).items())
    assert added(one, nothing()) == one


@given(counters)
def test_no_handful_of_answers_is_kept_by_itself(waiting: Counter) -> None:
    assert may_be_kept(waiting) == (sum(waiting.values()) >= LEAST_TOGETHER)


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "0"), (1, HIDDEN), (4, HIDDEN), (5, "5"), (7, "5"), (8, "10"), (12, "10"), (13, "15"), (1000, "1000")],
)
def test_small_counts_are_not_told_and_others_are_rounded_to_five(count: int, told: str) -> None:
    assert controlled(count) == told


@given(st.integers(5, 10_000))
def test_a_rounded_count_is_off_by_two_at_most(count: int) -> None:
    assert abs(int(controlled(count)) - count) <= 2


def test_there_are_no_fewer_people_than_none() -> None:
    with pytest.raises(ValueError, match="-1"):
        controlled(-1)
