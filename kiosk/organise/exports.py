"""Write the record's views as CSV and as one XLSX workbook, with nothing in them that a spreadsheet would compute."""

import csv
import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from kiosk.domain.spreadsheet import harmless
from kiosk.organise.record import VIEWS

_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""The same record gives the same workbook, so it says nothing of when it was written."""


def write_csv(record: bytes) -> dict[str, bytes]:
    """Return each view as CSV (RFC 4180, UTF-8 with a byte-order mark, as spreadsheets expect), by its name."""
    with closing(_opened(record)) as connection:
        return {name: _csv(_rows(connection, name)) for name in VIEWS}


def write_workbook(record: bytes) -> bytes:
    """Return one XLSX workbook with a sheet for each view."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator, book.properties.created = "", _MADE.replace(tzinfo=None)
    with closing(_opened(record)) as connection:
        for name in VIEWS:
            sheet = book.create_sheet(name.replace("_", " "))
            for row in _rows(connection, name):
                sheet.append(row)
            sheet.freeze_panes = "A2"
            for cell in sheet[1]:
                cell.font = Font(bold=True)
            for column in sheet.columns:
                widest = max(len(str(cell.value or "")) for cell in column)
                sheet.column_dimensions[column[0].column_letter].width = min(60, widest + 2)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _opened(record: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(record)
    return connection


def _rows(connection: sqlite3.Connection, view: str) -> Iterator[list[str | int | None]]:
    found = connection.execute(f"select * from {view}")  # noqa: S608 - the names of our own views
    yield [column[0] for column in found.description]
    for row in found:
        yield [harmless(value) if isinstance(value, str) else value for value in row]


def _csv(rows: Iterator[list[str | int | None]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")
