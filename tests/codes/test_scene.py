"""Tests that dim light and a room in which nothing moves are told apart from what is not so."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.codes.scene import Stillness, is_noisy
from tests.codes.pictures import Frame, Shot, photograph, room

LIT, DIM, DARK = Shot(), Shot(light=0.2, noise=6), Shot(light=0.1, noise=5)
STILL_AFTER = 16
CODE = "K1ABCDEFGHJKMNPQRSTVWXYZ0123"


def noisy(scene: Frame, noise: float, seed: int) -> Frame:
    """Return what a sensor of this noise makes of a scene, another time."""
    grain = np.random.default_rng(seed).normal(0, noise, scene.shape)
    return np.clip(scene + grain, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("shot", [LIT, replace(LIT, blur=4), replace(LIT, motion=8), replace(LIT, light=0.5)])
def test_a_lit_room_is_not_noisy(shot: Shot) -> None:
    assert not is_noisy(room(shot))
    assert not is_noisy(photograph(CODE, shot))


@pytest.mark.parametrize("shot", [DIM, DARK])
def test_a_dim_room_is_noisy(shot: Shot) -> None:
    assert is_noisy(room(shot))


@pytest.mark.parametrize("shot", [LIT, DIM, DARK])
def test_a_room_is_still_after_a_second_for_all_its_noise(shot: Shot) -> None:
    stillness, scene = Stillness(), room(replace(shot, noise=0))
    noted = [stillness.note(noisy(scene, shot.noise, seed)) for seed in range(40)]
    assert noted == [frame >= STILL_AFTER - 1 for frame in range(40)]


@pytest.mark.parametrize("shot", [LIT, DIM, DARK])
def test_the_smallest_code_that_can_be_read_moves_a_still_room(shot: Shot) -> None:
    stillness = Stillness()
    for _ in range(STILL_AFTER):
        stillness.note(room(shot))
    assert not stillness.note(photograph(CODE, replace(shot, module=2)))


def test_what_creeps_slowly_is_a_movement_in_the_end() -> None:
    stillness = Stillness()
    assert not any(stillness.note(np.full((360, 640), level, np.uint8)) for level in range(100, 160))


def test_a_picture_smaller_than_the_cells_is_no_fault() -> None:
    assert [Stillness().note(np.zeros((rows, rows), np.uint8)) for rows in (0, 1, 80)] == [False] * 3
