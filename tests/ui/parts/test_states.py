"""Every state of every part can be told from the others by sight, also without colours."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.ui.parts.gallery import State, button_in, photographed, states_of
from tests.ui.parts.gallery_parts import PARTS
from ui.parts.button import Button, Kind
from ui.theme import Look, ThemeName, load_look

LEAST_DIFFERENCE = 0.008
"""Share of the picture whose lightness is clearly another: a thin line around a key is enough."""
CLEARLY = 12


def lightness(picture: QImage) -> NDArray[np.int16]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].astype(np.int16)


def difference(one: QImage, other: QImage) -> float:
    """Return the share of pixels that are clearly lighter or darker in one of two pictures of one size."""
    return float((np.abs(lightness(one) - lightness(other)) > CLEARLY).mean())


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("kind", list(Kind))
def test_no_two_states_of_a_button_look_alike(qapp: object, kind: Kind, theme: ThemeName) -> None:
    look = load_look(theme)
    pictures = {state: button_in(state, kind, look) for state in states_of(kind)}
    for one, other in combinations(pictures, 2):
        assert difference(pictures[one], pictures[other]) > LEAST_DIFFERENCE, (one, other)


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("part", ["field", "bar", "camera", "sessions", "badge preview", "keyboard"])
def test_no_two_states_of_a_larger_part_look_alike(qapp: object, part: str, theme: ThemeName) -> None:
    look, (width, height, made) = load_look(theme), PARTS[part]
    pictures = [photographed(make(look), look, width, height, focused=state == "focus") for state, make in made.items()]
    for one, other in combinations(pictures, 2):
        assert one.size() != other.size() or difference(one, other) > LEAST_DIFFERENCE / 20


def test_a_busy_button_cannot_be_used_until_it_is_not_busy_any_more(look: Look) -> None:
    button = Button(look, "Print my badge", Kind.PRIMARY)
    button.set_busy(busy=True)
    assert not button.isEnabled()
    button.set_busy(busy=False)
    assert button.isEnabled()
    assert State.BUSY in states_of(Kind.PRIMARY)
