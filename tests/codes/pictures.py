"""Make camera-like pictures of codes: tilted, dim, blurred, noisy, inverted, mirrored.

The demo day shows them to the real reader, too.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter, ImageOps

from kiosk.codes.draw import code_modules, draw_code

Frame = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Shot:
    """How a code is held up: sizes in pixels of the frame, angles in degrees, light 1.0 for a well-lit room.

    `glare_at` is where light falls, in modules from the middle of the code as it is drawn.
    """

    module: float = 6.0
    turn: float = 0.0
    tilt: float = 0.0
    blur: float = 0.0
    motion: int = 0
    light: float = 1.0
    noise: float = 2.0
    glare: float = 0.0
    glare_at: tuple[float, float] | None = None
    inverted: bool = False
    mirrored: bool = False
    size: tuple[int, int] = (1280, 720)
    at: tuple[float, float] = (0.5, 0.5)


def room(shot: Shot, seed: int = 0) -> Frame:
    """Return a frame that shows no code: a room out of focus, with the edges, light and noise of one."""
    return _exposed(_backdrop(shot.size, np.random.default_rng(seed)), shot, np.random.default_rng(seed + 1))


def photograph(text: str, shot: Shot, seed: int = 0) -> Frame:
    """Return a luminance frame in which `text` is held up as a QR code; the same seed makes the same picture."""
    return photograph_several((text,), shot, seed)


def photograph_several(texts: tuple[str, ...], shot: Shot, seed: int = 0) -> Frame:
    """Return a luminance frame that shows all of `texts` side by side."""
    picture = _backdrop(shot.size, np.random.default_rng(seed))
    for index, text in enumerate(texts):
        across = (index + 1) / (len(texts) + 1) if len(texts) > 1 else shot.at[0]
        _hold_up(picture, text, shot, (across * shot.size[0], shot.at[1] * shot.size[1]))
    return _exposed(picture, shot, np.random.default_rng(seed + 1))


def photograph_card(card: Image.Image, module: float, shot: Shot, seed: int = 0) -> Frame:
    """Return a frame in which a card is held up, whose code has `module` pixels a module: a phone's screen, a print."""
    picture = _backdrop(shot.size, np.random.default_rng(seed))
    _paste(picture, card, shot.module / module, shot, (shot.at[0] * shot.size[0], shot.at[1] * shot.size[1]))
    return _exposed(picture, shot, np.random.default_rng(seed + 1))


def _hold_up(picture: Image.Image, text: str, shot: Shot, centre: tuple[float, float]) -> None:
    card = draw_code(text, 16)
    if shot.inverted:
        card = ImageOps.invert(card)
    side = (len(code_modules(text)) + 8) * shot.module
    _paste(picture, card, side / card.width, shot, centre)


def _paste(picture: Image.Image, card: Image.Image, scale: float, shot: Shot, centre: tuple[float, float]) -> None:
    wide, high = card.width * scale, card.height * scale
    corners = [_seen(x * wide, y * high, shot) for x, y in ((-0.5, -0.5), (-0.5, 0.5), (0.5, 0.5), (0.5, -0.5))]
    placed = [(x + centre[0], y + centre[1]) for x, y in corners]
    coefficients = _perspective(placed, [(0, 0), (0, card.height), (card.width, card.height), (card.width, 0)])
    # Twice as fine as the frame, then reduced: a camera's pixel sees an area, not a point.
    fine = (picture.width * 2, picture.height * 2)
    a, b, c, d, e, f, g, h = coefficients
    halved = (a / 2, b / 2, c, d / 2, e / 2, f, g / 2, h / 2)
    grey = card.transform(fine, Image.Transform.PERSPECTIVE, halved, Image.Resampling.BILINEAR).reduce(2)
    mask = (
        Image.new("L", card.size, 255)
        .transform(fine, Image.Transform.PERSPECTIVE, halved, Image.Resampling.NEAREST)
        .reduce(2)
    )
    picture.paste(grey, (0, 0), mask)


def _seen(x: float, y: float, shot: Shot) -> tuple[float, float]:
    """Turn a point of the card in its plane, tilt it about the upright axis, and see it from three card widths away."""
    turn, tilt = math.radians(shot.turn), math.radians(shot.tilt)
    turned_x = x * math.cos(turn) - y * math.sin(turn)
    turned_y = x * math.sin(turn) + y * math.cos(turn)
    depth = turned_x * math.sin(tilt)
    distance = 33 * shot.module * 3
    nearer = distance / (distance + depth)
    return turned_x * math.cos(tilt) * nearer, turned_y * nearer


def _perspective(seen: list[tuple[float, float]], card: list[tuple[int, int]]) -> tuple[float, ...]:
    """Return the eight coefficients that take a point of the frame to a point of the card (Pillow's PERSPECTIVE)."""
    rows, wanted = [], []
    for (x, y), (u, v) in zip(seen, card, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows, float), np.array(wanted, float)))


def _backdrop(size: tuple[int, int], chance: np.random.Generator) -> Image.Image:
    width, height = size
    shapes = Image.fromarray(chance.integers(40, 200, (9, 16), dtype=np.uint8)).resize(size, Image.Resampling.NEAREST)
    edges = Image.fromarray(chance.integers(0, 255, (height // 12, width // 12), dtype=np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    return ImageChops.blend(shapes, edges, 0.25).filter(ImageFilter.GaussianBlur(1.5))


def _exposed(picture: Image.Image, shot: Shot, chance: np.random.Generator) -> Frame:
    """Return what the sensor makes of the scene: glare, focus, motion, light and noise, in this order."""
    if shot.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(shot.blur))
    seen: NDArray[np.float64] = np.asarray(picture, dtype=np.float64)
    if shot.glare:
        seen = seen + 255 * _spot(shot)
    if shot.motion:
        seen = np.mean([np.roll(seen, step, axis=1) for step in range(shot.motion)], axis=0)
    seen = np.minimum(seen, 255) * shot.light + chance.normal(0, shot.noise, seen.shape)
    frame = np.clip(seen, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(frame[:, ::-1]) if shot.mirrored else frame


def _spot(shot: Shot) -> NDArray[np.float64]:
    """Return a round light of `glare` pixels' radius, a little beside the middle of the code or where it is to be."""
    width, height = shot.size
    y, x = np.ogrid[:height, :width]
    across, down = shot.glare_at or (0.0, 0.0)
    right, below = _seen(across * shot.module, down * shot.module, shot) if shot.glare_at else (2 * shot.module, 0)
    away = np.hypot(x - shot.at[0] * width - right, y - shot.at[1] * height - below)
    return np.exp(-((away / shot.glare) ** 2))
