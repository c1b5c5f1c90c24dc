"""Tests that advice comes calmly: when pictures agree, one thing at a time, and not once a code was read."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.hint import STAYS, Guidance, Hint, after_picture, after_reading

HINTS = st.sampled_from(Hint)
PICTURES = st.lists(st.tuples(HINTS, st.floats(0, 3)), max_size=30)


def told(pictures: list[tuple[Hint, float]]) -> list[tuple[Hint, float]]:
    """Return what was said from when, after pictures with so many seconds between them."""
    guidance, now, said = Guidance(), 0.0, list[tuple[Hint, float]]()
    for hint, wait in pictures:
        now += wait
        before, guidance = guidance.said, after_picture(guidance, hint, now)
        if guidance.said is not before:
            said.append((guidance.said, now))
    return said


@given(PICTURES)
def test_what_is_said_changes_at_most_once_in_two_seconds(pictures: list[tuple[Hint, float]]) -> None:
    assert all(later - before >= STAYS for (_, before), (_, later) in pairwise(told(pictures)))


@given(HINTS, st.floats(0.3, 3))
def test_two_pictures_that_agree_are_enough(hint: Hint, wait: float) -> None:
    assert told([(hint, wait)] * 2) == ([] if hint is Hint.NONE else [(hint, wait * 2)])


@given(st.lists(HINTS, unique=True, max_size=7))
def test_pictures_that_never_agree_say_nothing(hints: list[Hint]) -> None:
    assert told([(hint, 5.0) for hint in hints]) == []


@given(PICTURES)
def test_once_a_code_was_read_nothing_is_said(pictures: list[tuple[Hint, float]]) -> None:
    guidance = Guidance()
    for hint, wait in pictures:
        guidance = after_picture(guidance, hint, wait)
    assert after_reading(guidance, 9.0).said is Hint.NONE


def test_reading_code_after_code_does_not_put_off_the_next_advice() -> None:
    guidance = after_reading(after_reading(Guidance(Hint.GLARE, 0.0), 5.0), 6.0)
    assert guidance == Guidance(Hint.NONE, 5.0)
