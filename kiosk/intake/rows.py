"""A row of a list: its line in the file and its cells as text."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row. Cells are trimmed, hold single spaces only, and are in Unicode's composed form."""

    line: int
    cells: tuple[str, ...]


def row(line: int, cells: Sequence[str]) -> Row:
    """Return a row of tidied cells."""
    return Row(line, tuple(map(tidied, cells)))


def tidied(text: str) -> str:
    """Return `text` composed (NFC), on one line, without spaces or byte-order marks around it."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\ufeff", "").split())
