"""Every theme can be read: contrast by WCAG 2.2's formula, on every ground that text lies on."""

import dataclasses
import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from kiosk.resources import resource
from ui.icons import Icon, pixmap
from ui.parts.key_cap import height_of_key
from ui.theme import Role, TextSize, ThemeName, fit_scale, is_high, load_look, load_theme, usual_theme

BODY = [
    *((ink, ground) for ink in ("ink", "ink_2") for ground in ("paper", "surface", "mist")),
    *(("ink", f"{tint}_tint") for tint in ("help", "done", "attention")),
    *((f"on_{ground}", ground) for ground in ("primary", "pressed", "selected", "help")),
    ("primary", "paper"),
    *(("scan_mark", ground) for ground in ("scan_top", "scan_bottom")),
]
SHAPES = [
    *((shape, ground) for shape in ("line", "primary", "help", "done", "attention") for ground in ("paper", "surface")),
    *((tint, f"{tint}_tint") for tint in ("help", "done", "attention")),
    *((shape, ground) for shape in ("scan_phone", "scan_mark") for ground in ("scan_top", "scan_bottom")),
    ("alarm", "surface"),
    ("ink", "paper"),
]


def luminance(colour: str) -> float:
    shade = QColor(colour)
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    linear = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize(("ink", "ground"), BODY)
def test_words_stand_out_seven_to_one(name: ThemeName, ink: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 7


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_borders_and_icons_stand_out_three_to_one(name: ThemeName, shape: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(getattr(theme, shape), getattr(theme, ground)) >= 3


@pytest.mark.parametrize("name", list(ThemeName))
def test_a_choice_that_is_on_stands_out_by_its_fill_or_its_border(name: ThemeName) -> None:
    theme = load_theme(name)
    assert max(contrast(theme.selected, theme.surface), contrast(theme.primary, theme.selected)) >= 3


@pytest.mark.parametrize("name", list(ThemeName))
def test_the_focus_ring_stands_out_on_any_ground(name: ThemeName) -> None:
    theme = load_theme(name)
    for ground in (theme.paper, theme.surface):
        assert max(contrast(theme.focus, ground), contrast(theme.ink, ground)) >= 3


def test_attendee_colours_hold_no_red() -> None:
    for name in ThemeName:
        colours = dataclasses.asdict(load_theme(name))
        del colours["alarm"]
        for value in colours.values():
            hue, saturation = QColor(value).hslHue(), QColor(value).hslSaturationF()
            assert not (saturation > 0.5 and hue >= 0 and (hue >= 345 or hue <= 15)), value


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1920, 1080), 1.4), ((1024, 768), 0.75)])
def test_the_design_fits_the_window(size: tuple[int, int], scale: float) -> None:
    assert fit_scale(*size) == pytest.approx(scale, abs=0.01)
    assert 1366 * fit_scale(*size) <= size[0] + 1
    assert 768 * fit_scale(*size) <= size[1] + 1


def test_usual_text_is_larger_where_there_is_height_to_spare() -> None:
    usual, high = load_look(), load_look(upright=True, high=True)
    assert high.type.sizes[Role.BODY] > usual.type.sizes[Role.BODY]
    assert height_of_key(high) > height_of_key(usual)
    assert load_look(language="ur", upright=True, high=True).type == usual.type
    large = load_look(size=TextSize.LARGE_A, upright=True, high=True)
    assert large.type == load_look(size=TextSize.LARGE_A).type
    assert [is_high(*window) for window in ((1080, 1920), (1080, 1350), (1366, 768))] == [True, False, False]


def test_every_icon_has_a_name_and_a_drawing() -> None:
    assert {icon.value for icon in Icon} == {file.stem for file in resource("icons").glob("*.svg")}


def test_an_icon_is_painted_in_the_shadeasked_for(qapp: object) -> None:
    image = pixmap(Icon.ARMCHAIR, "#17595B", 48).toImage()
    painted = {image.pixelColor(x, 24).name() for x in range(48) if image.pixelColor(x, 24).alpha() == 255}
    assert painted == {"#17595b"}


def test_only_icons_that_point_are_mirrored(qapp: object) -> None:
    def differs(icon: Icon) -> bool:
        return pixmap(icon, "#000000", 48).toImage() != pixmap(icon, "#000000", 48, mirrored=True).toImage()

    assert differs(Icon.ARROW_LEFT)
    assert not differs(Icon.SEARCH)


def test_a_laptop_that_asks_for_contrast_begins_with_it() -> None:
    assert usual_theme(Qt.ContrastPreference.HighContrast) is ThemeName.CONTRAST
    assert usual_theme(Qt.ContrastPreference.NoPreference) is ThemeName.MOOR
