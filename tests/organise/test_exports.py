"""The record's views as CSV and XLSX: the same text, nothing a spreadsheet would compute, the same bytes each time."""

import csv
import io

import openpyxl
import pytest

from kiosk.organise.exports import write_csv, write_workbook
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.record_file import VIEWS, write_record
from tests.organise.bundles import record

WHAT = ("=cmd|' /C calc'!A1", "+1", "@sum(a1)", "-2", "\t=1", "bell \x07 and nul", 'two\nlines, "quoted"', "ਗੁਰਪ੍ਰੀਤ")


@pytest.fixture(scope="module")
def data() -> bytes:
    """Return the record of a day with matters of all sorts of text."""
    return write_record(record(), [Matter("kind", what, Settler.ORGANISERS, "Nothing.") for what in WHAT], [])


def test_each_view_is_a_csv_file_that_any_spreadsheet_reads(data: bytes) -> None:
    files = write_csv(data)
    assert set(files) == set(VIEWS)
    rows = list(csv.DictReader(io.StringIO(files["people"].decode("utf-8-sig"), newline="")))
    assert rows[0]["name"] == "Ann Élise Wójcik"
    assert len(rows) == 8


def test_no_cell_of_a_csv_file_is_a_formula(data: bytes) -> None:
    for text in write_csv(data).values():
        for row in csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]


def test_the_workbook_has_a_sheet_for_each_view(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(data)))
    assert book.sheetnames == ["people", "arrivals", "session attendance", "matters"]
    assert [cell.value for cell in book["people"][1]][:3] == ["id", "name", "reference"]
    assert book["people"].max_row == 9


def test_no_cell_of_the_workbook_is_a_formula(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(data)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert "'=cmd|' /C calc'!A1" in {cell.value for cell in cells}


def test_what_a_workbook_cannot_hold_is_marked(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(data)))
    assert "bell \N{REPLACEMENT CHARACTER} and nul" in {row[0] for row in book["matters"].iter_rows(values_only=True)}


def test_the_same_record_gives_the_same_workbook(data: bytes) -> None:
    assert write_workbook(data) == write_workbook(data)
