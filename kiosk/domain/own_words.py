"""The event's own texts in several languages: each stands in the main one, and in others where somebody wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Translations: TypeAlias = Mapping[str, Mapping[str, str]]
"""By language (ISO 639), then by the text in the event's main language: what it says."""


@dataclass(frozen=True, slots=True)
class OwnText:
    """Words, and the language they are in (ISO 639)."""

    words: str
    language: str


def in_language(words: str, main: str, translations: Translations, wanted: str) -> OwnText:
    """Return `words`, which are in the language `main`, in the `wanted` one if somebody translated them."""
    translated = "" if wanted == main else translations.get(wanted, {}).get(words.strip(), "")
    return OwnText(translated, wanted) if translated else OwnText(words, main)
