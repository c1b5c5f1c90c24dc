"""Measures and colours of each kind of button, by state."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.theme import Role, Theme


@dataclass(frozen=True, slots=True)
class ButtonStyle:
    """Measures in dp; an `icon` of 0 is as large as the text size's icons."""

    role: Role
    height: int
    width: int
    padding_x: int = 20
    padding_y: int = 12
    gap: int = 12
    icon: int = 0


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of a button in one state; `width` of the border in dp."""

    fill: QColor | None
    border: QColor | None
    text: QColor
    width: int = 2


STYLES = {
    "primary": ButtonStyle(Role.BUTTON, height=88, width=320),
    "secondary": ButtonStyle(Role.BUTTON, height=88, width=320),
    "quiet": ButtonStyle(Role.BUTTON, height=60, width=60),
    "small": ButtonStyle(Role.BUTTON, height=60, width=60, padding_x=16),
    "choice": ButtonStyle(Role.BUTTON, height=60, width=200),
    "staff": ButtonStyle(Role.DENSE_STRONG, height=44, width=60, padding_x=14, padding_y=6, gap=8, icon=20),
    "staff_primary": ButtonStyle(Role.DENSE_STRONG, height=44, width=60, padding_x=14, padding_y=6, gap=8, icon=20),
    # Eight ways and their counts stand in one row.
    "way": ButtonStyle(Role.DENSE_STRONG, height=44, width=60, padding_x=8, padding_y=6, gap=6, icon=20),
    "way_here": ButtonStyle(Role.DENSE_STRONG, height=44, width=60, padding_x=8, padding_y=6, gap=6, icon=20),
    "glass": ButtonStyle(Role.BODY, height=60, width=60, padding_x=18, gap=10),
    "key": ButtonStyle(Role.BUTTON, height=72, width=72, padding_x=4, padding_y=4),
    "bar": ButtonStyle(Role.BAR, height=72, width=60, padding_x=12, padding_y=4, gap=12),
}


def tones(kind: str, theme: Theme, *, down: bool, on: bool, able: bool) -> Tones:
    """Return the colours for a button of `kind` that is pressed (`down`), checked (`on`) or usable (`able`)."""
    if not able:
        return Tones(QColor(theme.mist), QColor(theme.line), QColor(theme.ink_2))
    pressed = Tones(QColor(theme.pressed), None, QColor(theme.on_pressed))
    tinted = Tones(QColor(theme.selected), QColor(theme.primary), QColor(theme.on_selected), 3)
    match kind:
        case "primary":
            return pressed if down else Tones(QColor(theme.primary), None, QColor(theme.on_primary))
        case "secondary":
            return tinted if down else Tones(QColor(theme.surface), QColor(theme.primary), QColor(theme.ink))
        case "choice" | "key":
            return tinted if on or down else Tones(QColor(theme.surface), QColor(theme.line), QColor(theme.ink))
        case "staff" | "way" | "small":
            return tinted if down else Tones(QColor(theme.surface), QColor(theme.line), QColor(theme.ink))
        case "staff_primary" | "way_here":
            return pressed if down else Tones(QColor(theme.help), None, QColor(theme.on_help))
        case "glass":
            return Tones(QColor(theme.scan_bottom), QColor(theme.scan_mark), QColor(theme.scan_mark))
        case "bar":
            return tinted if down else Tones(None, None, QColor(theme.ink))
        case _:
            return tinted if down else Tones(None, None, QColor(theme.primary))
