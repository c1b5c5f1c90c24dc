"""Read the first sheet of an Excel workbook as rows of text: no formula is run and no link is followed."""

import io
import warnings
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zipfile import ZipFile

from kiosk.intake.problems import UnreadableFile, unreadable
from kiosk.intake.rows import Row, row

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_LARGEST = 256 * 2**20
"""How many bytes a workbook may unpack to; a list of 100,000 people has about a tenth."""
_MOST_ROWS = 100_000
_MOST_COLUMNS = 256
_GAP = 1_000
"""After so many empty rows a list is over: a stray cell at the foot of a sheet would mean a million of them."""
_EXACT = 10**15
"""Excel keeps 15 digits of a number; beyond that they are made up."""


def workbook_rows(file: str, content: bytes) -> tuple[Row, ...]:
    """Return the rows of the first sheet that hold anything: the values Excel last showed, numbers as they stand.

    Raises:
        UnreadableFile: it is no workbook, is damaged, or would unpack to more than memory should hold.
    """
    with warnings.catch_warnings():  # openpyxl warns of styles and extensions that do not concern us
        warnings.simplefilter("ignore")
        try:
            _check_size(file, content)
            return _rows(file, content)
        except UnreadableFile:
            raise
        except Exception as error:  # of damaged workbooks openpyxl raises errors of any class, KeyError to struct.error
            raise _damaged(file) from error


def cell_text(value: object) -> str:
    """Return a value as text: whole numbers without `.0`, dates in ISO form, over 15 digits as `1.12E+25`."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime() | date() | time():
            return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
        case int() | float() if abs(value) >= _EXACT:
            return f"{value:.15G}" if isinstance(value, float) else f"{value:.6E}"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _check_size(file: str, content: bytes) -> None:
    with ZipFile(io.BytesIO(content)) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        names = set(archive.namelist())
    if size > _LARGEST:
        raise unreadable(file, "This workbook unpacks to far more than a list holds. Save the one sheet as CSV.")
    if "xl/workbook.xml" not in names:
        raise unreadable(file, "This is not an Excel workbook. Save the list as .xlsx or as CSV.")


def _rows(file: str, content: bytes) -> tuple[Row, ...]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        return _sheet_rows(file, book)
    finally:
        book.close()


def _sheet_rows(file: str, book: "Workbook") -> tuple[Row, ...]:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    rows: list[Row] = []
    sheet = book.worksheets[0]
    if isinstance(sheet, ReadOnlyWorksheet):
        sheet.reset_dimensions()  # what a workbook says of its own size may be wrong, or far too much
    for number, cells in enumerate(sheet.iter_rows(max_row=_MOST_ROWS, values_only=True), start=1):
        found = row(number, [cell_text(value) for value in cells[:_MOST_COLUMNS]])
        if found.cells:
            rows.append(found)
        elif number - (rows[-1].line if rows else 0) > _GAP:
            break
    if rows and rows[-1].line == _MOST_ROWS:
        raise unreadable(file, f"This sheet has {_MOST_ROWS:,} rows or more. Check that it is the right one.")
    return tuple(rows)


def _damaged(file: str) -> UnreadableFile:
    return unreadable(file, "This workbook is damaged or not complete. Export it again, or save it as CSV.")
