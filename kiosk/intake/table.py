"""Turn the bytes of a list, CSV or XLSX, into rows of plain text that remember where they stood."""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.intake.csv_text import decoded, rows_of
from kiosk.intake.files import read_bytes
from kiosk.intake.problems import Problem, Severity, shortened, unreadable
from kiosk.intake.rows import Row

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_OTHER_KINDS = {
    b"%PDF": "a PDF file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3\0": "a database",
    b"\x1f\x8b": "a compressed file",
}


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a list that hold anything, its header among them."""

    file: str
    rows: tuple[Row, ...]
    notes: tuple[Problem, ...] = ()
    """What a person should look at, such as a guessed encoding."""


def read_table(path: Path) -> Table:
    """Return the rows of a CSV or XLSX file, told apart by their bytes and not by their names.

    Raises:
        UnreadableFile: the file cannot be opened, is of another kind, is damaged, or is empty.
    """
    table = parse_table(path.name, read_bytes(path))
    if not table.rows:
        raise unreadable(path.name, "This file is empty. Export the list again, with a header row.")
    return table


def parse_table(file: str, content: bytes) -> Table:
    """Return the rows in `content`, the bytes of the file called `file`; none if it holds nothing.

    Raises:
        UnreadableFile: these are not the bytes of a CSV or XLSX file.
    """
    if content.startswith(_ZIP):
        from kiosk.intake.workbook import workbook_rows

        return Table(file, workbook_rows(file, content))
    _refuse_other_kinds(file, content)
    text = decoded(file, content)
    return Table(file, rows_of(file, text.text), _notes(file, text.text) if text.guessed else ())


def _refuse_other_kinds(file: str, content: bytes) -> None:
    if content.startswith(_OLD_OFFICE):
        raise unreadable(
            file, "This Excel file is old or has a password. Save it as .xlsx without a password, or as CSV."
        )
    kind = next((kind for sign, kind in _OTHER_KINDS.items() if content.startswith(sign)), None)
    if kind:
        raise unreadable(file, f"This is {kind}, not a list. Export the list as CSV or XLSX.")


def _notes(file: str, text: str) -> tuple[Problem, ...]:
    word = next(re.finditer(r"[^\s,;]*[^\x00-\x7f][^\s,;]*", text))
    line = text.count("\n", 0, word.start()) + 1
    sentence = (
        f"This file was read as Windows-1252. Check that {shortened(word[0])} is spelled right; "
        "if it is not, save the list as “CSV UTF-8”."
    )
    return (Problem(file, line, 1, sentence, Severity.WARNING),)
