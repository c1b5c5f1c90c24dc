"""Tests that light on a corner of a code is told, and that lamps, walls, screens and thumbs are not taken for it."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw

from kiosk.codes.draw import code_modules
from kiosk.codes.guidance import Measuring, hint_of
from kiosk.codes.read import Reader
from kiosk.domain.hint import Hint
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Frame, Shot, photograph, photograph_card, room

CODE = encode(bytes(range(16)))
CORNER = len(code_modules(CODE)) / 2 - 3.5
"""Modules from the middle of the code to that of a corner square, each way."""
CORNERS = {"middle": (-CORNER, -CORNER), "right": (CORNER, -CORNER), "lower": (-CORNER, CORNER)}
WHITE, PAPER, GREY, DARK = 255, 245, 150, 30


def hint(frame: Frame) -> Hint:
    return hint_of(Measuring()(frame), is_still=False)


def is_read(frame: Frame) -> bool:
    reader = Reader()
    return any(reader.read(frame).codes for _ in range(5))


def drawn(draw: Callable[[ImageDraw.ImageDraw], None], shot: Shot) -> Frame:
    """Return a room with something drawn before it."""
    picture = Image.fromarray(room(Shot()))
    draw(ImageDraw.Draw(picture))
    grain = np.random.default_rng(1).normal(0, shot.noise, (720, 1280))
    return np.clip(np.asarray(picture) * shot.light + grain, 0, 255).astype(np.uint8)


def lamp(draw: ImageDraw.ImageDraw) -> None:
    draw.ellipse((300, 50, 460, 210), fill=WHITE)


def wall(draw: ImageDraw.ImageDraw) -> None:
    draw.rectangle((200, 0, 1280, 720), fill=PAPER)


def bright_phone(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle((480, 80, 800, 700), 30, fill=DARK)
    draw.rectangle((495, 110, 785, 670), fill=WHITE)
    for line in range(12):
        draw.rectangle((515, 140 + line * 40, 575 + 37 * (line * 7 % 6), 150 + line * 40), fill=DARK)
    for button in range(520, 761, 80):
        draw.rectangle((button, 600, button + 40, 640), fill=DARK)
        draw.rectangle((button + 10, 610, button + 30, 630), fill=PAPER)


def page_of_text(draw: ImageDraw.ImageDraw) -> None:
    draw.rectangle((300, 20, 950, 700), fill=PAPER)
    for line in range(29):
        for word in range(20):
            left, top = 330 + word * 28, 40 + line * 22
            draw.rectangle((left, top, left + 8 + (word * 5 + line * 3) % 20, top + 10), fill=DARK)


def under_a_thumb(corner: str, shot: Shot) -> Frame:
    """Return a code on a white page, one corner square under a thumb."""
    page = Image.new("L", (800, 800), PAPER)
    unseen = photograph(CODE, Shot(module=10, size=(400, 400), noise=0))
    page.paste(Image.fromarray(unseen), (200, 200))
    x, y = (400 + 10 * modules for modules in CORNERS[corner])
    ImageDraw.Draw(page).ellipse((x - 60, y - 60, x + 60, y + 60), fill=GREY)
    return photograph_card(page, 10, shot)


@pytest.mark.parametrize("radius", [30, 120])
@pytest.mark.parametrize("turn", [0, 20, 45])
@pytest.mark.parametrize("corner", CORNERS)
def test_light_on_a_corner_is_told(corner: str, turn: float, radius: float) -> None:
    frame = photograph(CODE, Shot(module=7, turn=turn, glare=radius, glare_at=CORNERS[corner]))
    assert not is_read(frame)
    assert hint(frame) is Hint.GLARE


@pytest.mark.parametrize("light", [Shot(), Shot(light=0.2, noise=6)], ids=["lit", "dim"])
@pytest.mark.parametrize("thing", [lamp, wall, bright_phone, page_of_text])
def test_what_is_bright_and_no_code_is_not_told_of(thing: Callable[[ImageDraw.ImageDraw], None], light: Shot) -> None:
    assert hint(drawn(thing, light)) is Hint.NONE


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("turn", [0, 20])
def test_a_thumb_on_a_corner_is_not_taken_for_light(corner: str, turn: float) -> None:
    frame = under_a_thumb(corner, Shot(module=7, turn=turn))
    assert not is_read(frame)
    assert hint(frame) is not Hint.GLARE


@pytest.mark.parametrize("turn", [0, 20, 45])
def test_a_lamp_beside_a_code_that_is_out_of_focus_is_not_taken_for_light_on_it(turn: float) -> None:
    frame = photograph(CODE, Shot(turn=turn, blur=4, glare=60, glare_at=(27, 0)))
    assert hint(frame) is Hint.NOT_SHARP
