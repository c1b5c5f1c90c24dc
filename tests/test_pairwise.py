"""Rows chosen pairwise: every two values meet, in far fewer rows than there are combinations."""

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from tests.pairwise import pairwise


@given(st.lists(st.integers(1, 6), min_size=2, max_size=5))
def test_every_two_values_meet_in_a_row(sizes: list[int]) -> None:
    met = {pair for row in pairwise(sizes) for pair in combinations(enumerate(row), 2)}
    for (first, one), (second, other) in combinations(enumerate(sizes), 2):
        assert {((first, a), (second, b)) for a, b in product(range(one), range(other))} <= met


def test_few_rows_are_enough() -> None:
    assert len(pairwise([10, 8, 5, 3, 3])) <= 10 * 8 * 1.2


def test_values_that_count_as_one_need_not_meet_apart() -> None:
    rows = pairwise([12, 6, 2], lambda one, other: (one[0], one[1] % 4, other) if other[0] == 1 else (one, other))
    assert {(row[0] % 4, row[1]) for row in rows} == set(product(range(4), range(6)))
    assert len(rows) < 12 * 6 * 2 / 3


def test_rows_are_always_the_same() -> None:
    assert pairwise([5, 4, 3]) == pairwise([5, 4, 3])


def test_an_earlier_choice_stays_where_one_more_value_is_wanted() -> None:
    before, after = pairwise([5, 4, 3]), pairwise([6, 4, 3], known=pairwise([5, 4, 3]))
    assert after[: len(before)] == before
    assert all(row[0] == 5 for row in after[len(before) :])


def test_an_earlier_row_that_brings_nothing_any_more_goes() -> None:
    rows = pairwise([3, 3])
    assert pairwise([3, 3], known=[*rows, rows[0]]) == rows
