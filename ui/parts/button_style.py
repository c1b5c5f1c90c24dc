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
    """The colours of a button in one state; `width` of the border in dp. What cannot be used has a dashed one."""

    fill: QColor | None
    border: QColor | None
    text: QColor
    width: int = 2
    dashed: bool = False
    further: QColor | None = None
    """For what follows the first line; none is the same as for that."""


STYLES = {
    "primary": ButtonStyle(Role.BUTTON, height=88, width=320),
    "secondary": ButtonStyle(Role.BUTTON, height=88, width=320),
    "quiet": ButtonStyle(Role.BUTTON, height=60, width=60, padding_x=8),
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


def tones(kind: str, theme: Theme, *, down: bool, on: bool, able: bool, busy: bool = False) -> Tones:
    """Return the colours for a button of `kind` that is pressed (`down`), checked (`on`), usable (`able`) or `busy`."""
    if busy:
        return Tones(QColor(theme.mist), QColor(theme.line), QColor(theme.ink), dashed=True)
    if not able:
        return Tones(QColor(theme.mist), QColor(theme.line), QColor(theme.ink_2), dashed=True)
    if down:
        return _when_pressed(kind, theme)
    return _chosen(theme) if on else _at_rest(kind, theme)


def _chosen(theme: Theme) -> Tones:
    return Tones(QColor(theme.chosen), QColor(theme.primary), QColor(theme.on_chosen), 3)


def _tinted(theme: Theme) -> Tones:
    return Tones(QColor(theme.selected), QColor(theme.primary), QColor(theme.on_selected), 3)


def _when_pressed(kind: str, theme: Theme) -> Tones:
    match kind:
        case "primary" | "choice" | "key" | "staff_primary" | "way_here":  # a choice that is on is tinted already
            # Its edge in the letters' colour makes it smaller to the eye, which sees that without colours, too.
            return Tones(QColor(theme.pressed), QColor(theme.on_pressed), QColor(theme.on_pressed), 3)
        case "glass":
            return Tones(QColor(theme.scan_mark), QColor(theme.scan_mark), QColor(theme.scan_bottom))
        case _:
            return _tinted(theme)


def _at_rest(kind: str, theme: Theme) -> Tones:
    match kind:
        case "primary":
            return Tones(QColor(theme.primary), None, QColor(theme.on_primary))
        case "secondary":
            return Tones(QColor(theme.surface), QColor(theme.primary), QColor(theme.ink), further=QColor(theme.ink_2))
        case "choice":
            return Tones(QColor(theme.surface), QColor(theme.line), QColor(theme.ink), further=QColor(theme.ink_2))
        case "key" | "staff" | "way" | "small":
            return Tones(QColor(theme.surface), QColor(theme.line), QColor(theme.ink))
        case "staff_primary" | "way_here":
            return Tones(QColor(theme.help), None, QColor(theme.on_help))
        case "glass":
            return Tones(QColor(theme.scan_bottom), QColor(theme.scan_mark), QColor(theme.scan_mark))
        case "bar":
            return Tones(None, None, QColor(theme.ink))
        case _:
            return Tones(None, None, QColor(theme.primary))
