"""The ways to look at a screen, and which of them are walked so that every two meet on some screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from kiosk.domain.languages import KNOWN
from tests.pairwise import pairwise
from tests.pseudo import LONGER, MIRRORED
from ui.theme import TextSize, ThemeName

WINDOWS = ((1366, 768), (1024, 768), (1920, 1080), (1080, 1920), (3840, 2160))
LANGUAGES = (*KNOWN, LONGER, MIRRORED)


@dataclass(frozen=True, slots=True, order=True)
class Room:
    """One way to look at a screen; the window's size in pixels."""

    language: str
    window: tuple[int, int]
    size: TextSize
    theme: ThemeName

    def __str__(self) -> str:
        """Return it in one line."""
        width, height = self.window
        return f"{width}×{height} {self.size} {self.language} {self.theme}"


def paired(screens: Sequence[str]) -> list[tuple[Room, str]]:
    """Return rooms and screens so that any two of screen, language, window, text size and theme meet."""
    sizes, themes = tuple(TextSize), tuple(ThemeName)
    rows = pairwise([len(factor) for factor in (screens, LANGUAGES, WINDOWS, sizes, themes)])
    walked = [
        (Room(LANGUAGES[language], WINDOWS[window], sizes[size], themes[theme]), screens[screen])
        for screen, language, window, size, theme in rows
    ]
    return sorted(walked)


def everywhere() -> Iterator[Room]:
    """Yield every room whose measures differ: the theme changes none."""
    for language, window, size in product(LANGUAGES, WINDOWS, TextSize):
        yield Room(language, window, size, ThemeName.MOOR)
