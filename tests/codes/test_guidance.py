"""Tests what is measured in pictures of codes that cannot be read, and that good pictures ask for nothing."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kiosk.codes.finders import find_finders
from kiosk.codes.guidance import APART, APART_IN_STILLNESS, Advising, Measuring, hint_of
from kiosk.domain.hint import Hint
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Frame, Shot, photograph, photograph_several, room

CODE = encode(bytes(range(16)))
GOOD = [
    Shot(),
    Shot(module=3.5),
    Shot(module=18),
    Shot(turn=45),
    Shot(tilt=45, turn=30),
    Shot(tilt=60, module=5),
    Shot(blur=1.5),
    Shot(motion=6),
    Shot(light=0.2, noise=6),
    Shot(mirrored=True),
    Shot(inverted=True),
    Shot(at=(0.2, 0.3)),
]
TURNS = range(5, 90, 12)
IN_NEED = [
    (Hint.TOO_FAR, Shot(module=2, blur=1)),
    (Hint.TOO_FAR, Shot(module=2.5, blur=1.5)),
    (Hint.TOO_FAR, Shot(module=2, tilt=50, turn=10)),
    (Hint.NOT_SHARP, Shot(blur=4)),
    (Hint.NOT_SHARP, Shot(module=10, blur=6)),
    (Hint.NOT_SHARP, Shot(module=8, blur=4.5)),
    (Hint.NOT_SHARP, Shot(motion=20)),
    (Hint.GLARE, Shot(glare=90)),
    (Hint.GLARE, Shot(glare=90, turn=20)),
    (Hint.GLARE, Shot(glare=150, module=9)),
    (Hint.PARTLY, Shot(at=(0.02, 0.5))),
    (Hint.PARTLY, Shot(at=(0.97, 0.97))),
    (Hint.PARTLY, Shot(at=(0.5, 0.92))),
    (Hint.PARTLY, Shot(at=(0.5, 0.02), turn=10)),
    (Hint.TOO_DARK, Shot(light=0.04, noise=4)),
    (Hint.TOO_DARK, Shot(light=0.11, noise=2)),
]


def hint(frame: Frame, *, is_still: bool = False) -> Hint:
    return hint_of(Measuring()(frame), is_still=is_still)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("shot", GOOD, ids=str)
def test_a_picture_that_can_be_read_asks_for_nothing(shot: Shot, seed: int) -> None:
    assert hint(photograph(CODE, shot, seed)) is Hint.NONE


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("wanted", "shot"), IN_NEED, ids=str)
def test_what_keeps_a_code_from_being_read_is_named(wanted: Hint, shot: Shot, seed: int) -> None:
    assert hint(photograph(CODE, shot, seed)) is wanted


def test_two_codes_are_one_too_many() -> None:
    assert hint(photograph_several((CODE, CODE), Shot(blur=3))) is Hint.SEVERAL


@pytest.mark.parametrize("shot", [Shot(), Shot(light=0.2, noise=6), Shot(light=0.5)])
@pytest.mark.parametrize("seed", range(4))
def test_a_room_without_a_code_asks_for_nothing(shot: Shot, seed: int) -> None:
    assert hint(room(shot, seed)) is Hint.NONE


@pytest.mark.parametrize("shot", [Shot(light=0.04), Shot(blur=6)])
def test_where_nothing_moves_nobody_is_told_of_the_light_or_the_lens(shot: Shot) -> None:
    assert hint(room(shot)) is not Hint.NONE
    assert hint(room(shot), is_still=True) is Hint.NONE


def test_a_code_that_is_held_still_is_helped_all_the_same() -> None:
    assert hint(photograph(CODE, Shot(module=2, blur=1)), is_still=True) is Hint.TOO_FAR


@pytest.mark.parametrize("shot", [Shot(module=2.5), Shot(light=0.3, noise=4), *(Shot(turn=turn) for turn in TURNS)])
def test_the_corner_squares_of_a_code_are_found_with_their_size(shot: Shot) -> None:
    finders = find_finders(photograph(CODE, replace(shot, noise=1)), 16)
    assert len(finders) == 3
    assert all(abs(finder.module - shot.module) < 0.1 * shot.module + 0.2 for finder in finders)


class Watch:
    """A clock that stands, until a test moves its hands."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("is_still", "apart"), [(False, APART), (True, APART_IN_STILLNESS)])
def test_a_room_is_measured_now_and_then_and_seldom_where_nothing_moves(is_still: bool, apart: float) -> None:
    advise, nobody = Advising(watch := Watch()), room(Shot())
    given = []
    for watch.now in (0, apart - 0.01, apart, 2 * apart - 0.01, 2 * apart):
        given.append(advise(nobody, is_still=is_still))
    assert given == [Hint.NONE, None, Hint.NONE, None, Hint.NONE]


def test_a_code_that_is_held_still_and_needs_help_is_measured_as_often_as_one_that_moves() -> None:
    advise, far = Advising(watch := Watch()), photograph(CODE, Shot(module=2, blur=1))
    assert advise(far, is_still=True) is Hint.TOO_FAR
    watch.now = APART
    assert advise(far, is_still=True) is Hint.TOO_FAR


@given(arrays(np.uint8, st.tuples(st.integers(21, 90), st.integers(21, 90))))
@settings(max_examples=60, deadline=None)
def test_noise_of_any_size_is_no_fault(frame: Frame) -> None:
    assert hint(frame) in Hint
