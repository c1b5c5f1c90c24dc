"""Find the header of a list and say which column is which, in any order, any case and with the usual synonyms."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.names import fold
from kiosk.intake.problems import BadInput, Problem, Severity, shortened, suggestion
from kiosk.intake.rows import Row
from kiosk.intake.table import Table

Synonyms = Mapping[str, tuple[str, ...]]
"""For each field the headings that mean it; the first is the one we suggest."""

_LOOKED_AT = 10
"""A header is among the first rows; some systems put a title or two above it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field of a list stands, and the rows below the header."""

    file: str
    header: Row
    places: Mapping[str, int]
    rows: tuple[Row, ...]
    ignored: tuple[str, ...]
    """Headings that nothing is imported from: the least data comes in."""

    def text(self, row: Row, field: str) -> str:
        """Return the cell of `field` in `row`; nothing if the list has no such column or the row ends before it."""
        place = self.places.get(field)
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def problem(self, row: Row, field: str, sentence: str, severity: Severity = Severity.ERROR) -> Problem:
        """Return a problem that stands at the cell of `field` in `row`."""
        return Problem(self.file, row.line, self.places.get(field, 0) + 1, sentence, severity)

    def used(self, field: str) -> bool:
        """Return whether any row says something of `field`."""
        return any(self.text(row, field) for row in self.rows)


def find_columns(table: Table, synonyms: Synonyms, needed: tuple[str, ...]) -> Columns:
    """Return where each field stands. A header names at least one of the fields `needed`.

    Raises:
        BadInput: there is no header, or it names one field twice.
    """
    fields = {_folded(heading): field for field, headings in synonyms.items() for heading in headings}
    for index, row in enumerate(table.rows[:_LOOKED_AT]):
        found = [fields.get(_folded(cell)) for cell in row.cells]
        if any(field in needed for field in found):
            return _columns(table, index, found)
    raise BadInput([_no_header(table, synonyms, needed)])


def _columns(table: Table, index: int, found: list[str | None]) -> Columns:
    header = table.rows[index]
    _refuse_twins(table.file, header, found)
    return Columns(
        file=table.file,
        header=header,
        places={field: place for place, field in enumerate(found) if field},
        rows=table.rows[index + 1 :],
        ignored=tuple(cell for cell, field in zip(header.cells, found, strict=True) if cell and not field),
    )


def _refuse_twins(file: str, header: Row, found: list[str | None]) -> None:
    twins = [
        Problem(file, header.line, place + 1, _twin_sentence(cell, header.cells[found.index(field)]))
        for place, (cell, field) in enumerate(zip(header.cells, found, strict=True))
        if field and field in found[:place]
    ]
    if twins:
        raise BadInput(twins)


def _twin_sentence(heading: str, earlier: str) -> str:
    return f"The columns {shortened(earlier)} and {shortened(heading)} mean the same. Keep one of them."


def _no_header(table: Table, synonyms: Synonyms, needed: tuple[str, ...]) -> Problem:
    first = table.rows[0]
    headings = [synonyms[field][0] for field in needed]
    wanted = " or ".join(f"“{heading.capitalize()}”" for heading in headings)
    for place, cell in enumerate(first.cells, start=1):
        if near := suggestion(cell, headings):
            sentence = f"No column is called {wanted}, but one is called {shortened(cell)}.{near}"
            return Problem(table.file, first.line, place, sentence)
    begins = shortened(" ".join(first.cells))
    sentence = f"There is no header row with a column {wanted}. Name the columns in the first line, which is {begins}."
    return Problem(table.file, first.line, 1, sentence)


def _folded(heading: str) -> str:
    return "".join(character for character in fold(heading) if character.isalnum())
