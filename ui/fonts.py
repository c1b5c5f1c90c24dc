"""Choose and load the bundled font for each piece of a text, so that no name depends on the laptop's own fonts.

Qt keeps application fonts for the whole process, so what has been loaded is remembered beside it, here.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk.resources import resource

BOLD_FROM = 600
_JOINERS = frozenset("\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u0964\u0965")
"""Also the full stops that all scripts of northern India share, and each of their fonts has."""
_STOPS = frozenset(",.;:!?()/-–—·…'’‘“”")


@dataclass(frozen=True, slots=True)
class Family:
    """One bundled family and the characters it is used for."""

    name: str
    file: str
    styles: tuple[str, ...]
    blocks: tuple[tuple[int, int], ...]
    languages: frozenset[str]
    letters: frozenset[str]

    def has(self, character: str) -> bool:
        """Whether `character` lies in one of the family's blocks."""
        return any(first <= ord(character) <= last for first, last in self.blocks)

    def suits(self, text: str, language: str) -> bool:
        """Whether a family kept for some languages is right for this text."""
        return language in self.languages or not self.letters.isdisjoint(text)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text in one family; offsets count UTF-16 units, as QTextLayout does."""

    start: int
    length: int
    family: Family


@cache
def families() -> dict[str, Family]:
    """Return the bundled families by their key in resources/fonts/fonts.toml, in order of preference."""
    # Qt notes each comma that stands among letters of a script that the comma's font lacks; it is painted right.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    data = tomllib.loads(resource("fonts/fonts.toml").read_text("utf-8"))
    return {key: _family(entry) for key, entry in data.items()}


def _family(entry: dict[str, str | list[str]]) -> Family:
    blocks = [block.split("-") for block in entry.get("blocks", [])]
    return Family(
        name=str(entry["name"]),
        file=str(entry["file"]),
        styles=tuple(entry.get("styles", ("Regular", "Bold"))),
        blocks=tuple((int(first, 16), int(last, 16)) for first, last in blocks),
        languages=frozenset(entry.get("languages", ())),
        letters=frozenset(entry.get("letters", "")),
    )


@cache
def load(family: Family) -> None:
    """Register the files of `family` with Qt, once; needs a QGuiApplication."""
    for style in family.styles:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{family.file}-{style}.ttf")))


def core_font() -> QFont:
    """Return a font of the house's Latin face, loaded."""
    core = families()["core"]
    load(core)
    return QFont([core.name])


@cache
def _core_has(character: str) -> bool:
    return QRawFont.fromFont(core_font()).supportsCharacter(ord(character))


@cache
def _choose(character: str, *, urdu: bool) -> Family:
    """Return the family for one character; single characters may be remembered, names may not."""
    for key, family in families().items():
        if family.has(character) and (urdu or key != "urdu"):
            return family
    return families()["core" if character.isascii() or _core_has(character) else "rest"]


@cache
def _has_shape(character: str) -> bool:
    return character.isspace() or character in _JOINERS or _has(_choose(character, urdu=False), character)


@cache
def _has(family: Family, character: str) -> bool:
    """Whether the font of `family` has a shape for `character`, whether or not it is meant to be used for it."""
    load(family)
    return QRawFont.fromFont(font_in(family, core_font())).supportsCharacter(ord(character))


def lacks_a_shape(text: str) -> bool:
    """Whether `text` holds a letter that no bundled font has: a box would stand for it."""
    return not text.isascii() and not all(map(_has_shape, text))


def is_urdu(text: str) -> bool:
    """Whether `text` holds letters that tell it from Arabic: then all of it is written as Urdu is."""
    return not text.isascii() and families()["urdu"].suits(text, "")


def spans(text: str, language: str = "en") -> Iterator[Span]:
    """Yield the pieces of `text` that need another family than the house's, that family loaded.

    Spaces, joiners and combining marks stay with the piece before them; so do stops and brackets that its font has,
    whose shapes belong to it.
    """
    if text.isascii():
        return
    core, urdu = families()["core"], families()["urdu"].suits(text, language)
    current, start, at = core, 0, 0
    for character in text:
        family = current if _clings(character, current) else _choose(character, urdu=urdu)
        if family is not current:
            if current is not core:
                yield Span(start, at - start, current)
            load(family)
            current, start = family, at
        at += 1 if ord(character) < 0x10000 else 2
    if current is not core:
        yield Span(start, at - start, current)


@cache
def _clings(character: str, before: Family) -> bool:
    """Whether one character is written in the font of the letters `before` it, whatever its own would be."""
    if character.isspace() or character in _JOINERS or 0x300 <= ord(character) < 0x370:
        return True
    return character in _STOPS and before is not families()["core"] and _has(before, character)


def ensure_for(text: str, language: str = "en") -> list[str]:
    """Load what `text` needs and return its families, the most telling first; for widgets with a single font."""
    used = [span.family.name for span in spans(text, language)]
    return [*dict.fromkeys(used), families()["core"].name]


def font_in(family: Family, like: QFont) -> QFont:
    """Return `like` in another family, in its lightest or its boldest bundled face."""
    font = QFont(like)
    font.setFamilies([family.name])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # hinted marks drift from their letters
    font.setStyleName(family.styles[-1] if like.weight() >= BOLD_FROM else family.styles[0])
    return font
