"""Every pair of colours that attendee screens really paint beside each other stands out (WCAG 2.2, EXPERIENCE §3)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.flow.screens import Screen
from tests.experience.looks import pixels
from tests.ui.attendee.looking import put_on, settle
from tests.ui.parts.test_theme import contrast, luminance
from ui.parts.bottom_bar import BottomBar
from ui.parts.button import Button
from ui.parts.card import Card, IconView
from ui.parts.scan_frame import ScanFrame
from ui.parts.text import Text
from ui.theme import TextSize, Theme, ThemeName, load_theme
from ui.window import AttendeeWindow

WORDS, LESS, SHAPE = 7.0, 4.5, 3.0
STATES = [(down, on, able) for down, on, able in product((False, True), repeat=3) if able or not (down or on)]


@dataclass(frozen=True, slots=True)
class Pair:
    """What is painted in `colour` on `ground`, and the least contrast for that."""

    what: str
    colour: str
    ground: str
    least: float


def pairs(part: QWidget, theme: Theme) -> Iterator[Pair]:
    """Yield what `part` paints, on whatever lies below it, in each of its states."""
    for ground in grounds(part, theme):
        match part:
            case Text():
                yield Pair("words", part.colour().name(), ground, WORDS)
            case IconView():
                yield Pair("icon", part.colour().name(), ground, SHAPE)
            case Button():
                yield from _of_button(part, ground)
            case Card():
                yield Pair("line of a card", part.colours()[1].name(), ground, SHAPE)
            case QLineEdit():
                yield Pair("what is typed", part.palette().text().color().name(), theme.surface, WORDS)
                yield Pair("an example", part.palette().placeholderText().color().name(), theme.surface, LESS)
                yield Pair("line of a field", theme.line, ground, SHAPE)


def _of_button(button: Button, ground: str) -> Iterator[Pair]:
    for down, on, able in STATES:
        if on and not button.isCheckable():
            continue
        tones = button.tones(down=down, on=on, able=able)
        fill = tones.fill or QColor(ground)
        edges = [shade.name() for shade in (tones.border, tones.fill) if shade is not None]
        if tones.further is not None:
            yield Pair("further words of a key", tones.further.name(), fill.name(), WORDS)
        yield Pair("words of a key", tones.text.name(), fill.name(), WORDS if able else LESS)
        if edges and able:  # WCAG asks nothing of the edge of what cannot be used
            # A key that is pressed may have an edge like its ground, which makes it smaller: its fill shows then.
            yield Pair("edge of a key", max(edges, key=lambda edge: contrast(edge, ground)), ground, SHAPE)


def grounds(part: QWidget, theme: Theme) -> tuple[str, ...]:
    """Return the colours that `part` lies on."""
    match part.parentWidget():
        case Card() as card:
            return (card.colours()[0].name(),)
        case ScanFrame():
            return (theme.scan_top, theme.scan_bottom)
        case BottomBar():
            return (theme.surface,)
        case None:
            return (theme.paper,)
        case parent:
            return grounds(parent, theme)


def painted(window: AttendeeWindow, screens: Mapping[str, Screen], theme: ThemeName) -> set[Pair]:
    """Return every pair that any screen paints in `theme`."""
    found: set[Pair] = set()
    for screen in screens.values():
        put_on(window, screen)
        window.set_looks(TextSize.STANDARD, theme)
        QCoreApplication.sendPostedEvents()
        settle()
        for part in window.page.findChildren(QWidget) if window.page else ():
            if part.isVisibleTo(window):
                found |= set(pairs(part, load_theme(theme)))
    return found


@pytest.mark.parametrize("theme", list(ThemeName))
def test_all_that_is_painted_stands_out_and_so_does_the_focus_ring(
    window: AttendeeWindow, screens: Mapping[str, Screen], theme: ThemeName
) -> None:
    found = painted(window, screens, theme)
    assert {pair.what for pair in found} >= {"words", "icon", "words of a key", "edge of a key", "what is typed"}
    assert not [
        f"{pair} {contrast(pair.colour, pair.ground):.2f}"
        for pair in found
        if contrast(pair.colour, pair.ground) < pair.least
    ]
    ring, keys = load_theme(theme), (pair.ground for pair in found if pair.what == "edge of a key")
    assert all(max(contrast(ring.focus, ground), contrast(ring.ink, ground)) >= SHAPE for ground in keys)


INKED = ("welcome", "badge", "checked-in-making", "sessions-join", "panel-quiet-room")
MOST = 24
"""So many shades of a text are looked at, the commonest first: its ground, and its ink before what smooths edges."""


@pytest.mark.parametrize("theme", list(ThemeName))
def test_words_stand_out_as_they_are_painted_and_not_only_by_what_their_parts_say(
    window: AttendeeWindow, screens: Mapping[str, Screen], theme: ThemeName
) -> None:
    weak, seen = [], 0
    for called in INKED:
        put_on(window, screens[called])
        window.set_looks(TextSize.STANDARD, theme)
        settle()
        picture = pixels(window.grab().toImage())
        for part in filter(is_whole, window.findChildren(Text)):
            seen += 1
            if as_painted(picture, part, window) < WORDS * 0.97:  # the heart of a thin stroke is nearly its ink
                weak.append(f"{called}: {part.text()}")
    assert seen > 5 * len(INKED)
    assert not weak


def is_whole(part: Text) -> bool:
    """Return whether all of a text is in sight, and there is one."""
    return part.isVisible() and bool(part.text().strip()) and part.visibleRegion().boundingRect() == part.rect()


def as_painted(picture: npt.NDArray[np.uint8], part: Text, window: AttendeeWindow) -> float:
    """Return how much the ink of a text stands out from the colour that most of its box has."""
    corner, ratio = part.mapTo(window, part.rect().topLeft()), window.devicePixelRatio()
    left, top, wide, high = (round(edge * ratio) for edge in (corner.x(), corner.y(), part.width(), part.height()))
    shown = picture[top : top + high, left : left + wide].reshape(-1, 3)
    shades, counts = np.unique(shown @ np.array([1 << 16, 1 << 8, 1]), return_counts=True)
    lights = np.array([luminance(QColor(int(shade)).name()) for shade in shades[np.argsort(-counts)][:MOST]])
    ground, inks = lights[0], lights[1:]
    return float(np.max((np.maximum(inks, ground) + 0.05) / (np.minimum(inks, ground) + 0.05)))
