"""How codes are held up in the benchmarks of reading: the light, the lens and the hand, and what is held."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PIL import Image

from tests.codes import cards
from tests.codes.pictures import Frame, Shot, photograph, photograph_card

SIZE = (640, 480)

LIGHT: Mapping[str, Shot] = {
    "good light": Shot(),
    "turned by 45°": Shot(turn=45),
    "tilted by 45°": Shot(tilt=45),
    "tilted by 60°": Shot(tilt=60),
    "out of focus, σ 1.5": Shot(blur=1.5),
    "out of focus, σ 2.5": Shot(blur=2.5),
    "motion of 4 px": Shot(motion=4),
    "motion of 8 px": Shot(motion=8),
    "low light": Shot(light=0.2, noise=6),
    "very low light": Shot(light=0.1, noise=6),
    "small glare": Shot(glare=30),
    "large glare": Shot(glare=90),
    "dim, motion, tilted": Shot(light=0.3, noise=6, motion=4, tilt=30),
    "inverted": Shot(inverted=True),
    "mirrored": Shot(mirrored=True),
}

HELD: Mapping[str, Callable[[str], Image.Image]] = {
    "wallet pass": cards.wallet_pass,
    "PDF ticket": cards.pdf_ticket,
    "dark mode": cards.dark_mode,
    "dark mode, no border": cards.dark_mode_bare,
}


def held_up(condition: str, code: str, module: float, seed: int) -> Frame:
    """Return a frame of one condition, the code turned another way for every seed."""
    if condition in LIGHT:
        shot = LIGHT[condition]
        return photograph(code, replace(shot, module=module, turn=shot.turn + seed * 17.3, size=SIZE), seed)
    shot = Shot(module=module, turn=seed * 3.1, tilt=15, size=SIZE)
    return photograph_card(HELD[condition](code), cards.MODULE, shot, seed)
