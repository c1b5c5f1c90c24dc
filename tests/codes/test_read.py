"""Tests that codes are read as they are held up at a door, and that nothing is ever read wrongly."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image

from kiosk.codes.looks import Doubler, Look, Smoother, thresholded
from kiosk.codes.read import Reader, read_thoroughly
from kiosk.domain.ticket_code import encode
from tests.codes.cards import MODULE, dark_mode, dark_mode_bare, pdf_ticket, wallet_pass
from tests.codes.pictures import Frame, Shot, photograph, photograph_card, photograph_several, room

CODE = encode(bytes(range(16)))
OTHER = encode(bytes(range(16, 32)))
DIM = Shot(light=0.2, noise=6)
A_SECOND = 16
ALIKE = {Look.EITHER_WAY, Look.AS_IT_IS, Look.SMOOTHED, Look.SMOOTHED_EITHER_WAY}
"""Looks of which one is a part of another."""
HELD_UP = [
    Shot(),
    Shot(module=3),
    Shot(tilt=45, turn=30),
    Shot(turn=180),
    Shot(blur=1.5),
    Shot(motion=6),
    Shot(light=0.2, noise=7),
    Shot(light=0.1, noise=5),
    Shot(inverted=True),
    Shot(mirrored=True),
    Shot(module=18),
    Shot(light=0.3, noise=6, motion=4, tilt=30),
]


@pytest.mark.parametrize("shot", HELD_UP, ids=str)
def test_a_code_is_read_in_the_first_frame(shot: Shot) -> None:
    assert Reader().read(photograph(CODE, shot)).codes == (CODE,)


def test_smoothing_reads_what_a_dark_room_hides() -> None:
    frame = photograph(CODE, Shot(module=3, light=0.1, noise=5))
    reader = Reader()
    assert reader.take(Look.AS_IT_IS, frame) == []
    assert reader.take(Look.SMOOTHED, frame) == [CODE]


def test_a_small_tilted_code_is_read_within_four_frames() -> None:
    reader = Reader()
    readings = [reader.read(photograph(CODE, Shot(module=2, tilt=45, turn=37), seed)) for seed in range(4)]
    assert (CODE,) in [reading.codes for reading in readings]


@pytest.mark.parametrize(("shot", "first"), [(Shot(), Look.EITHER_WAY), (DIM, Look.SMOOTHED)])
def test_every_look_is_taken_within_five_frames_that_show_nothing(shot: Shot, first: Look) -> None:
    reader = Reader()
    frames = [reader.read(room(shot, seed)).looks for seed in range(5)]
    assert frames[0][0] is first
    assert set(chain(*frames)) | ALIKE == set(Look)


def test_where_nothing_moves_fewer_looks_a_frame_come_round_to_all_of_them() -> None:
    reader, still = Reader(), room(Shot())
    for _ in range(A_SECOND):
        reader.read(still)
    frames = [reader.read(still).looks for _ in range(5)]
    assert set(chain(*frames)) | ALIKE == set(Look)
    assert sum(map(len, frames)) < len(Look)


def test_where_nothing_moves_for_long_every_second_frame_is_left_out_and_still_all_looks_are_taken() -> None:
    reader, still = Reader(), room(Shot())
    for _ in range(A_SECOND * 3):
        reader.read(still)
    frames = [reader.read(still).looks for _ in range(10)]
    assert [bool(looks) for looks in frames] in ([True, False] * 5, [False, True] * 5)
    assert set(chain(*frames)) | ALIKE == set(Look)


@pytest.mark.parametrize("frames", [A_SECOND, A_SECOND * 4, A_SECOND * 4 + 1])
def test_a_code_that_comes_into_a_still_room_is_looked_at_closely_at_once(frames: int) -> None:
    reader = Reader()
    for _ in range(frames):
        reader.read(room(DIM))
    assert reader.read(photograph(CODE, replace(DIM, module=4, turn=20))).codes == (CODE,)


@pytest.mark.parametrize("shot", [Shot(module=2), Shot(glare=90), replace(Shot(), light=0.1, noise=6, module=3)])
def test_a_code_that_is_held_quite_still_is_not_lost(shot: Shot) -> None:
    reader, held = Reader(), photograph(CODE, replace(shot, size=(640, 360)))
    readings = [reader.read(held).codes for _ in range(A_SECOND * 2)]
    assert (CODE,) in readings[-5:]


@pytest.mark.parametrize("card", [wallet_pass, pdf_ticket, dark_mode, dark_mode_bare])
@pytest.mark.parametrize("turn", [0, 20])
def test_what_people_show_on_a_screen_is_read_within_five_frames(
    card: Callable[[str], Image.Image], turn: float
) -> None:
    reader, shown = Reader(), Shot(module=4, turn=turn, tilt=15)
    readings = [reader.read(photograph_card(card(CODE), MODULE, shown, seed)) for seed in range(5)]
    assert {codes for reading in readings if (codes := reading.codes)} == {(CODE,)}


def test_two_codes_in_one_frame_are_both_given() -> None:
    reading = Reader().read(photograph_several((CODE, OTHER), Shot()))
    assert set(reading.codes) == {CODE, OTHER}


def test_the_same_code_shown_twice_in_a_frame_is_given_once() -> None:
    assert Reader().read(photograph_several((CODE, CODE), Shot())).codes == (CODE,)


def test_a_code_that_does_not_count_does_not_end_the_search() -> None:
    reader = Reader(counts=lambda text: text.startswith("K1"))
    reading = reader.read(photograph("HTTPS://EXAMPLE.ORG", Shot()))
    assert (reading.codes, len(reading.looks)) == (("HTTPS://EXAMPLE.ORG",), 2)


def test_a_frame_of_another_size_is_read_by_the_same_reader() -> None:
    reader = Reader()
    for size in ((1280, 720), (640, 480), (1921, 1079)):
        assert reader.read(photograph(CODE, Shot(size=size, module=5))).codes == (CODE,)


def test_a_strided_view_of_a_larger_picture_is_read_as_it_is() -> None:
    frame = photograph(CODE, Shot())
    padded = np.zeros((720, 1344, 2), np.uint8)
    padded[:, :1280, 0] = frame
    assert Reader().read(padded[:, :1280, 0]).codes == (CODE,)


@given(arrays(np.uint8, st.tuples(st.integers(0, 80), st.integers(0, 80))))
@settings(max_examples=60, deadline=None)
def test_noise_of_any_size_gives_no_code_and_no_fault(frame: Frame) -> None:
    assert Reader().read(frame).codes == read_thoroughly(frame) == ()


@given(st.integers(1, 9), st.floats(0.05, 1), st.floats(0, 75), st.floats(0, 4), st.floats(0, 360), st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_whatever_the_light_a_code_is_read_exactly_or_not_at_all(
    module: int, light: float, tilt: float, blur: float, turn: float, seed: int
) -> None:
    shot = Shot(module=module, light=light, tilt=tilt, blur=blur, turn=turn, noise=6, size=(640, 360))
    assert read_thoroughly(photograph(CODE, shot, seed)) in ((), (CODE,))


def test_smoothing_weighs_a_pixel_and_its_neighbours_one_two_one() -> None:
    frame = np.zeros((5, 5), np.uint8)
    frame[2, 2] = 160
    assert Smoother()(frame).tolist() == [[10, 20, 10], [20, 40, 20], [10, 20, 10]]


def test_doubling_keeps_an_even_grey_even() -> None:
    large = Doubler()(np.full((30, 40), 77, np.uint8))
    assert (large.shape, set(large.ravel().tolist())) == ((58, 78), {77})


def test_doubling_puts_nine_parts_of_a_pixel_beside_three_of_its_neighbours() -> None:
    large = Doubler()(np.array([[160, 0], [0, 0]], np.uint8))
    assert large.tolist() == [[90, 30], [30, 10]]


def test_a_threshold_follows_the_light_across_the_frame() -> None:
    light = np.tile(np.linspace(20, 220, 320), (200, 1)).astype(np.uint8)
    light[100, 40] -= 15
    light[100, 280] -= 15
    assert thresholded(light)[100, [40, 280]].tolist() == [0, 0]


def test_a_mirrored_and_a_straight_picture_give_the_same_code() -> None:
    shot = Shot(tilt=20)
    assert (
        Reader().read(photograph(CODE, shot)).codes
        == Reader().read(photograph(CODE, replace(shot, mirrored=True))).codes
    )
