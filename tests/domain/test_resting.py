"""How long a screen rests after something of ours broke, and when it waits for staff."""

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.resting import (
    FIRST_REST,
    LONGEST_REST,
    MOST,
    MOST_AT_ONCE,
    UNTIL_STAFF_LOOK,
    WITHIN,
    Breaks,
    broke,
    longer,
    rest_after,
)


def rests(*times: float) -> list[int]:
    """Return how long the screen rests after each of the breaks."""
    known, told = Breaks(), []
    for at in times:
        known = broke(known, at)
        told.append(rest_after(known))
    return told


def test_rests_grow_and_the_fifth_in_a_quarter_of_an_hour_waits_for_staff() -> None:
    assert rests(0, 60, 180, 360, 700) == [30, 60, 120, 240, UNTIL_STAFF_LOOK]


def test_what_broke_long_ago_counts_no_more() -> None:
    assert rests(0, WITHIN, 2 * WITHIN) == [FIRST_REST] * 3


def test_one_thing_that_several_parts_break_by_is_one_rest() -> None:
    assert rests(0, 0.1, 0.2) == [FIRST_REST] * 3


def test_what_breaks_on_and_on_waits_for_staff_at_once() -> None:
    assert rests(*(step / 100 for step in range(MOST_AT_ONCE + 1)))[-1] == UNTIL_STAFF_LOOK


@given(st.integers(FIRST_REST, LONGEST_REST))
def test_after_each_try_in_vain_the_rest_is_longer_up_to_four_minutes(rest: int) -> None:
    assert rest <= longer(rest) <= LONGEST_REST
    assert longer(UNTIL_STAFF_LOOK) == UNTIL_STAFF_LOOK


@given(st.lists(st.floats(0, WITHIN), max_size=40))
@example([0.0, WITHIN - 0.5, 0.5])
def test_no_more_is_remembered_than_is_needed(pauses: list[float]) -> None:
    at, known = 0.0, Breaks()
    for pause in pauses:
        at += pause
        known = broke(known, at)
        assert all(at - time < WITHIN for time in known.times)
        assert (rest_after(known) == UNTIL_STAFF_LOOK) == (len(known.times) >= MOST or known.at_once >= MOST_AT_ONCE)
