"""Tests that what we draw is small, complete and readable, and that a text too long is said in words."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.codes.draw import QUIET_ZONE, CodeTooLong, Level, code_modules, code_png, draw_code
from kiosk.codes.read import read_thoroughly
from kiosk.domain.ticket_code import encode

CODE = encode(bytes(range(16)))


@given(st.binary(min_size=16, max_size=16))
@settings(max_examples=20)
def test_a_code_of_ours_is_a_qr_code_of_version_2(secret: bytes) -> None:
    assert len(code_modules(encode(secret))) == 25


def test_level_q_makes_a_code_of_ours_no_larger_than_level_m() -> None:
    assert len(code_modules(CODE, level=Level.Q)) == len(code_modules(CODE, level=Level.M))


def test_a_drawn_code_has_four_white_modules_on_every_side() -> None:
    picture = np.asarray(draw_code(CODE, 1))
    inside = picture[QUIET_ZONE:-QUIET_ZONE, QUIET_ZONE:-QUIET_ZONE]
    assert picture.shape == (33, 33)
    assert (picture == 0).sum() == (inside == 0).sum() == sum(map(sum, code_modules(CODE)))


def test_the_png_has_no_transparency_and_a_white_border() -> None:
    picture = Image.open(BytesIO(code_png(CODE)))
    assert (picture.format, picture.mode, picture.has_transparency_data) == ("PNG", "L", False)
    assert picture.getpixel((0, 0)) == 255


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read_back_exactly(text: str) -> None:
    assert read_thoroughly(np.asarray(draw_code(text, 4))) == (text,)


def test_a_text_that_no_code_holds_is_told_in_a_sentence() -> None:
    with pytest.raises(CodeTooLong, match="A code of 1664 characters does not fit"):
        draw_code("x" * 1664)
