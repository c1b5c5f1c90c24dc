"""Know what a text needs to be lettered: which fonts to ask in which order, and what belongs together."""

import unicodedata

JOINERS = "\u200c\u200d"
"""Characters without ink that tell scripts how their letters join."""

LATIN = ("Atkinson Hyperlegible Next", "Noto Sans")
"""The fonts whose letters stand apart."""

_ARABIC, NASTALIQ = "Noto Sans Arabic", "Noto Nastaliq Urdu"
_SCRIPTS = (
    "Gurmukhi Devanagari Gujarati Bengali Tamil Telugu Kannada Malayalam Sinhala Hebrew Armenian Georgian Ethiopic Thai"
)
_OTHERS = tuple(f"Noto Sans {script}" for script in _SCRIPTS.split())
FAMILIES = (*LATIN, _ARABIC, NASTALIQ, *_OTHERS)
"""All bundled fonts, in the order in which they are asked for a text."""

_URDU_FAMILIES = (*LATIN, NASTALIQ, _ARABIC, *_OTHERS)
_URDU = frozenset("ٹڈڑںےہھیکگچپۓۂ")  # letters that Arabic does not write
_KURDISH = frozenset("ێۆڕڵە")  # nor Urdu these


def families_for(text: str) -> tuple[str, ...]:
    """Return the fonts to ask for `text`: Nastaliq before the plain Arabic one if it is written as Urdu is."""
    return _URDU_FAMILIES if not _URDU.isdisjoint(text) and _KURDISH.isdisjoint(text) else FAMILIES


def clean(text: str) -> str:
    """Return `text` composed (NFC), single-spaced, without controls and other unseen characters but for the joiners."""
    return " ".join("".join(_seen(letter) for letter in unicodedata.normalize("NFC", text)).split())


def clusters(word: str) -> list[str]:
    """Return the letters of `word`, each with the marks and joiners that follow it."""
    found: list[str] = []
    for letter in word:
        if found and (letter in JOINERS or unicodedata.category(letter).startswith("M")):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _seen(letter: str) -> str:
    unseen = unicodedata.category(letter) in ("Cc", "Cf") and letter not in JOINERS and not letter.isspace()
    return "" if unseen else letter
