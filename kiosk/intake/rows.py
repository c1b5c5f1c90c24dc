"""A row of a list: its line in the file and its cells as text."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row. Cells are trimmed, single-spaced and composed (NFC); the last one is not empty."""

    line: int
    cells: tuple[str, ...]


def row(line: int, cells: Sequence[str]) -> Row:
    """Return a row of tidied cells, without the empty ones at its end."""
    texts = list(map(tidied, cells))
    while texts and not texts[-1]:
        texts.pop()
    return Row(line, tuple(texts))


def tidied(text: str) -> str:
    """Return `text` composed (NFC), on one line, without spaces or byte-order marks around it."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\ufeff", "").split())
