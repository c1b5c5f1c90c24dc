"""Say what everything looks like: colours by role, type sizes by text size, dp in pixels. Nothing is drawn here.

One frozen `Look` is handed from parent to child; there is no global theme. Lengths are in dp (viewing distance / 2688)
unless a name says pixels.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from kiosk.resources import resource
from ui import fonts

DESIGN_WIDTH, DESIGN_HEIGHT = 1366, 768
UPRIGHT_WIDTH = 1160
"""What a screen that stands upright is laid out for: the keyboard, which is the widest part, and the page's edges."""
DP = 600 / 2688
"""A dp in millimetres, for eyes 600 mm away."""
_ROOMY = 1920 / DESIGN_WIDTH
_HIGH = 1.5
_TALL = ("ur",)
"""Languages (ISO 639) written in Nastaliq."""
MARGIN = 48
GAP = 12
HALO = 8
"""Room that every part keeps free on each side, so that its focus ring (3 + 4 dp) is never cut."""


class ThemeName(StrEnum):
    """The themes that come with the program."""

    MOOR = "moor"
    EVENING = "evening"
    CONTRAST = "contrast"


class TextSize(StrEnum):
    """The text sizes a person may choose; each has a layout of its own."""

    STANDARD = "standard"
    LARGE_A = "large_a"
    LARGE_B = "large_b"


class Role(StrEnum):
    """What a text is for; it decides size and weight."""

    STEP = "step"
    BAR = "bar"
    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    BUTTON = "button"
    SECTION = "section"
    TITLE = "title"
    GREETING = "greeting"
    DENSE = "dense"
    DENSE_STRONG = "dense_strong"


class Ink(StrEnum):
    """The colours a text or an icon may have: the names of fields of `Theme`."""

    INK = "ink"
    INK_2 = "ink_2"
    PRIMARY = "primary"
    HELP = "help"
    ON_HELP = "on_help"
    DONE = "done"
    ATTENTION = "attention"
    ALARM = "alarm"
    SCAN_MARK = "scan_mark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, each as `#RRGGBB`; what they are for is said in resources/themes/moor.toml."""

    paper: str
    surface: str
    mist: str
    ink: str
    ink_2: str
    line: str
    hairline: str
    primary: str
    on_primary: str
    pressed: str
    on_pressed: str
    selected: str
    on_selected: str
    chosen: str
    on_chosen: str
    help: str
    on_help: str
    help_tint: str
    done: str
    done_tint: str
    attention: str
    attention_tint: str
    alarm: str
    focus: str
    scan_top: str
    scan_bottom: str
    scan_mark: str
    scan_phone: str


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes in dp and weights (100 to 900) by role, and the icon's edge in dp, for one text size."""

    sizes: dict[Role, int]
    weights: dict[Role, int]
    icon: int


@dataclass(frozen=True, slots=True)
class Look:
    """All a part has to know to paint itself."""

    theme: Theme
    size: TextSize
    type: TypeScale
    scale: float = 1.0
    language: str = "en"
    upright: bool = False
    """Whether the screen is higher than wide: then all is one column."""
    high: bool = False
    """Whether it is so much higher that usual text and keys have room to be larger."""

    @property
    def large(self) -> bool:
        """Whether one of the two large layouts is on."""
        return self.size is not TextSize.STANDARD

    @property
    def is_tall(self) -> bool:
        """Whether the display language is written in Nastaliq, whose lines need twice the height."""
        return self.language in _TALL

    @property
    def is_short_of_height(self) -> bool:
        """Whether words take so much height that what a screen is for has to come before all else."""
        return self.large or self.is_tall

    def px(self, dp: float) -> int:
        """Return `dp` in whole pixels."""
        return round(dp * self.scale)

    def icon_px(self) -> int:
        """Return the edge of an icon beside a button's word, in pixels."""
        return self.px(self.type.icon)

    def font(self, role: Role) -> QFont:
        """Return the font for `role`; the bundled face is loaded on first use."""
        font = fonts.core_font()
        font.setPixelSize(max(1, self.px(self.type.sizes[role])))
        font.setWeight(QFont.Weight(self.type.weights[role]))
        return font

    def ink(self, ink: Ink) -> QColor:
        """Return the theme's colour for `ink`."""
        return QColor(getattr(self.theme, ink.value))


@runtime_checkable
class Dressed(Protocol):
    """A part that can be given another look while it is on the screen."""

    def set_look(self, look: Look) -> None:
        """Take over `look` and lay out again."""


def load_theme(name: ThemeName) -> Theme:
    """Return the theme `name` from resources/themes."""
    return Theme(**tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8")))


@cache
def load_type(size: TextSize, *, high: bool = False) -> TypeScale:
    """Return the type scale of `size`, on a `high` screen or any other, from resources/themes/sizes.toml."""
    data = tomllib.loads(resource("themes/sizes.toml").read_text("utf-8"))
    sizes = data[size.value] | (data["standard_high"] if high and size is TextSize.STANDARD else {})
    icon = sizes.pop("icon")
    return TypeScale({Role(k): v for k, v in sizes.items()}, {Role(k): v for k, v in data["weights"].items()}, icon)


def usual_theme(asked: Qt.ContrastPreference) -> ThemeName:
    """Return the theme to begin with, by what the system was told of contrast."""
    return ThemeName.CONTRAST if asked is Qt.ContrastPreference.HighContrast else ThemeName.MOOR


def load_look(
    name: ThemeName = ThemeName.MOOR,
    size: TextSize = TextSize.STANDARD,
    *,
    scale: float = 1.0,
    language: str = "en",
    upright: bool = False,
    high: bool = False,
) -> Look:
    """Return the look of theme `name` at text size `size`."""
    high = high and language not in _TALL  # whose words need the height themselves
    return Look(load_theme(name), size, load_type(size, high=high), scale, language, upright, high)


def fit_scale(width: int, height: int, pixels: float = 0.0) -> float:
    """Return pixels per dp for a window of `width` by `height` pixels: the 1366 by 768 dp layout always fits.

    Upright it is 1160 dp wide. Never below 0.74, where targets would get too small for a finger; never above 4.
    Where a millimetre is known to have so many `pixels`, a dp is 0.223 mm, or what makes a very large screen
    1920 by 1080 dp. On a screen too small for that, the layout wins: a dp is less, and nothing is cut.
    """
    fitting = max(0.74, min(_scale(width, height, 1), 4.0))
    if not pixels:
        return fitting
    return max(0.74, min(fitting, max(pixels * DP, _scale(width, height, _ROOMY))))


def _scale(width: int, height: int, times: float) -> float:
    across = UPRIGHT_WIDTH if is_upright(width, height) else DESIGN_WIDTH
    return min(width / across, height / DESIGN_HEIGHT) / times


def is_upright(width: int, height: int) -> bool:
    """Return whether a window of `width` by `height` pixels is laid out in one column."""
    return height > width


def is_high(width: int, height: int) -> bool:
    """Return whether a window of `width` by `height` pixels has height to spare for larger letters."""
    return height >= width * _HIGH


def apply_look(widget: QWidget, look: Look) -> None:
    """Dress `widget` and all parts inside it in `look`."""
    for part in [widget, *widget.findChildren(QWidget)]:
        if isinstance(part, Dressed):
            part.set_look(look)
