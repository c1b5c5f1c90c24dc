"""Which pictures are drawn: every screen's every state, met pairwise by sizes, text sizes, themes and languages."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import contains
from typing import TypeAlias

from kiosk.domain.event import Event
from kiosk.domain.hint import Hint
from kiosk.domain.languages import KNOWN
from kiosk.flow.places import name
from kiosk.flow.screens import Screen, Welcome
from tests.pairwise import Place, pairwise
from tests.pseudo import LONGER, MIRRORED
from tests.screens.samples import AISHA, SAM, samples
from ui.theme import TextSize, ThemeName

SIZES = ("1366x768", "1024x768", "1920x1080", "1080x1920", "3840x2160")
LANGUAGES = (*KNOWN, LONGER, MIRRORED)
"""Every language of ours, and those that are made up to be longer, and to be read from right to left."""
_NAMES_FROM_RIGHT = ("ur", "ar")


@dataclass(frozen=True, slots=True)
class Variant:
    """How a screen is looked at: the window's size in pixels, and how it is dressed."""

    size: str = SIZES[0]
    text: TextSize = TextSize.STANDARD
    theme: ThemeName = ThemeName.MOOR
    language: str = LANGUAGES[0]

    @property
    def width(self) -> int:
        """The window's width in pixels."""
        return int(self.size.split("x")[0])

    @property
    def height(self) -> int:
        """The window's height in pixels."""
        return int(self.size.split("x")[1])


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen in one of its states, and what the camera makes of what it sees."""

    screen: Screen
    hint: Hint = Hint.NONE


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a state's name, and how it is looked at."""

    state: str
    variant: Variant

    @property
    def name(self) -> str:
        """The name of its file."""
        variant = self.variant
        text = variant.text.replace("_", "-")
        return f"{self.state}_{variant.size}_{text}_{variant.theme}_{variant.language}"

    @staticmethod
    def named(name: str) -> "Shot":
        """Return the picture that has this name."""
        state, size, text, theme, language = name.split("_")
        return Shot(state, Variant(size, TextSize(text.replace("-", "_")), ThemeName(theme), language))


States: TypeAlias = Mapping[str, Shown]


def states(event: Event, language: str = LANGUAGES[0]) -> States:
    """Return every screen in all its states, as somebody who reads `language` may meet it."""
    visitor = AISHA if language in _NAMES_FROM_RIGHT else SAM
    shown = {called: Shown(screen) for called, screen in samples(event, visitor).items()}
    hints = {f"welcome-hint-{hint.replace(' ', '-')}": Shown(Welcome(), hint) for hint in Hint if hint is not Hint.NONE}
    return {**shown, **hints}


def chosen(shown: States, known: Iterable[Shot] = ()) -> list[Shot]:
    """Return the pictures in which each state meets every size, text size and theme, and all of these one another.

    A language meets every size, text size and theme, and every screen in one of its states: for all states, it would
    be twice as many pictures. Those that are `known` from earlier stay as long as they are of use.
    """
    factors: tuple[Sequence[str], ...] = (list(shown), SIZES, list(TextSize), list(ThemeName), LANGUAGES)
    states_, languages = 0, len(factors) - 1

    def counts_as(one: Place, other: Place) -> Hashable:
        if (one[0], other[0]) == (states_, languages):
            return name(shown[factors[0][one[1]]].screen), other
        return one, other

    told = [_values(shot) for shot in known]
    before = [_numbers(values, factors) for values in told if all(map(contains, factors, values))]
    rows = pairwise([len(factor) for factor in factors], counts_as, before)
    return [_shot(*(factor[number] for factor, number in zip(factors, row, strict=True))) for row in sorted(rows)]


def _values(shot: Shot) -> tuple[str, ...]:
    variant = shot.variant
    return shot.state, variant.size, variant.text, variant.theme, variant.language


def _numbers(values: Sequence[str], factors: Sequence[Sequence[str]]) -> tuple[int, ...]:
    return tuple(factor.index(value) for factor, value in zip(factors, values, strict=True))


def _shot(state: str, size: str, text: str, theme: str, language: str) -> Shot:
    return Shot(state, Variant(size, TextSize(text), ThemeName(theme), language))


def asked(shown: States, part: str, known: Iterable[Shot] = (), **wanted: str) -> list[Shot]:
    """Return the pictures of states whose name holds `part`: those chosen, or all as `wanted` has them.

    What `wanted` does not say is as it is for most visitors.
    """
    said = {key: value for key, value in wanted.items() if value}
    if not said:
        return [shot for shot in chosen(shown, known) if part in shot.state]
    usual = dict(zip(("size", "text", "theme", "language"), _values(Shot("", Variant()))[1:], strict=True))
    return [_shot(state, **{**usual, **said}) for state in shown if part in state]
