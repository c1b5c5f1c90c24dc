"""Handle names with respect: fold them for comparing, greet by them, never take them apart."""

import unicodedata

from kiosk.domain.registration import Details

_FOLDED = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "ı": "i",
    }
)


def fold(text: str) -> str:
    """Return `text` without case, accents, apostrophes, hyphens or doubled spaces, for comparing only."""
    plain = unicodedata.normalize("NFKD", text.translate(_FOLDED)).casefold()
    letters = (" " if _is_gap(character) else character for character in plain if not _is_dropped(character))
    return " ".join("".join(letters).split())


def greeting_name(details: Details) -> str:
    """Return the name to greet a person by, or nothing: a full name is never split by us."""
    return details.known_as


def _is_gap(character: str) -> bool:
    return character in "-‐‑‒–—_." or character.isspace()


def _is_dropped(character: str) -> bool:
    return character in "'’‘ʼ`´" or (unicodedata.combining(character) > 0 and unicodedata.category(character) == "Mn")
