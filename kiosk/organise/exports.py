"""Write the record's views as CSV and as one XLSX workbook, with nothing in them that a spreadsheet would compute."""

import csv
import io
import re
import sqlite3
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from sqlite_utils import Database

from kiosk.domain.spreadsheet import harmless
from kiosk.organise.record_file import VIEWS

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_WIDEST = 60
"""Characters; longer texts are read in their cell."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_DATES = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_MADE = b"1980-01-01T00:00:00Z"


def write_csv(record: bytes) -> dict[str, bytes]:
    """Return each view as CSV (RFC 4180, UTF-8 with a byte-order mark, as spreadsheets expect), by its name."""
    with closing(_opened(record)) as connection:
        return {name: _csv(_rows(connection, name)) for name in VIEWS}


def write_workbook(record: bytes) -> bytes:
    """Return one XLSX workbook with a sheet for each view; the same record gives the same bytes."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = ""
    with closing(_opened(record)) as connection:
        for name in VIEWS:
            _fill(book.create_sheet(name.replace("_", " ")), _rows(connection, name))
    out = io.BytesIO()
    book.save(out)
    return _undated(out.getvalue())


def _fill(sheet: "Worksheet", rows: Iterator[list[str | int | None]]) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    widths: Counter[str] = Counter()
    for row in rows:
        sheet.append(
            [ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", v) if isinstance(v, str) else v for v in row]
        )
        for place, value in enumerate(row, 1):
            letter = get_column_letter(place)
            widths[letter] = max(widths[letter], len(str(value or "")))
    for letter, width in widths.items():
        sheet.column_dimensions[letter].width = min(_WIDEST, width + 2)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"


def _undated(book: bytes) -> bytes:
    """Return a workbook that says nothing of when it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as written, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in written.infolist():
            data = _DATES.sub(_MADE, written.read(part)) if part.filename == "docProps/core.xml" else written.read(part)
            packed.writestr(zipfile.ZipInfo(part.filename, _EARLIEST), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _opened(record: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(record)
    return connection


def _rows(connection: sqlite3.Connection, view: str) -> Iterator[list[str | int | None]]:
    found = Database(connection, recursive_triggers=False).view(view)
    yield [column.name for column in found.columns]
    for row in found.rows:
        yield [harmless(value) if isinstance(value, str) else value for value in row.values()]


def _csv(rows: Iterator[list[str | int | None]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")
