"""What is said aloud, piece by piece, each with the language it is in. No widget, no voice."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ui.attendee.own_words import BEGIN, END

_APART = re.compile(f"{BEGIN}([^{END}]*){END}")
_SAID = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words to say in one go, and their language (ISO 639)."""

    text: str
    language: str


def spoken(texts: Iterable[str], language: str, own: str) -> list[Spoken]:
    """Return `texts` of a screen in `language` as they are said; what is set apart in them is in the language `own`."""
    pieces = (piece for text in texts for piece in _pieces(text, language, own))
    runs = groupby(pieces, key=lambda piece: piece.language)
    return [Spoken(". ".join(piece.text for piece in run), code) for code, run in runs]


def _pieces(text: str, language: str, own: str) -> Iterator[Spoken]:
    for place, piece in enumerate(_APART.split(text)):
        if _SAID.search(piece):
            yield Spoken(piece.strip(" .·\n"), own if place % 2 else language)
