"""Rows of text out of whatever bytes a list comes in."""

import io
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime, time
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kiosk.domain.fault import Fault
from kiosk.intake.problems import Severity, UnreadableFile
from kiosk.intake.rows import row
from kiosk.intake.table import parse_table, read_table
from kiosk.intake.workbook import cell_text

TEXT = "Name;Place\nŁukasz;Otley\n"
CELLS = [("Name", "Place"), ("Łukasz", "Otley")]


def cells(content: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in parse_table("list.csv", content).rows]


def workbook(*rows: list[object]) -> bytes:
    book = Workbook()
    for values in rows:
        book.worksheets[0].append(values)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_is_read_in_any_unicode_encoding_with_or_without_a_mark(encoding: str) -> None:
    assert cells(TEXT.encode(encoding)) == CELLS


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_header_tells_the_separator(separator: str) -> None:
    assert cells(TEXT.replace(";", separator).encode()) == CELLS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_three_ways(end: str) -> None:
    assert cells(TEXT.replace("\n", end).encode()) == CELLS


def test_windows_1252_is_read_and_somebody_is_asked_to_look() -> None:
    table = parse_table("list.csv", "Name\nRenée O’Neill\n".encode("cp1252"))
    assert table.rows[1].cells == ("Renée O’Neill",)
    assert table.notes[0].severity is Severity.WARNING
    assert "line 2, column 1: This file was read as Windows-1252. Check that “Renée”" in str(table.notes[0])


def test_bytes_that_are_no_text_are_told_with_their_line() -> None:
    with pytest.raises(UnreadableFile, match=r"list.csv, line 2, column 1: These bytes are not text"):
        parse_table("list.csv", b"Name\n\x81\x8d\n")


def test_a_quoted_cell_may_hold_lines_separators_and_marks() -> None:
    rows = parse_table("list.csv", b'Name,Role\n"Anna ""Annie""\nHill","a, b"\nBo,c\n').rows
    assert [(row.line, row.cells) for row in rows[1:]] == [(2, ('Anna "Annie" Hill', "a, b")), (4, ("Bo", "c"))]


def test_a_quote_that_never_closes_is_told_where_it_opened() -> None:
    with pytest.raises(UnreadableFile, match=r"line 3, column 4: A quotation mark opens here and is never closed"):
        parse_table("list.csv", b'Name,Role\n"Anna",x\nBo,"carer\nCy,x\n')


def test_a_quote_that_closes_too_early_is_told_where_it_opened() -> None:
    with pytest.raises(UnreadableFile, match=r"line 2, column 3: The text goes on after"):
        parse_table("list.csv", b'Name,Role\nx,"Anna" Hill\n')


def test_a_cell_without_end_is_told() -> None:
    with pytest.raises(UnreadableFile, match="longer than 100,000 characters"):
        parse_table("list.csv", b'Name\n"' + b"x" * 200_000)


@pytest.mark.parametrize("content", [b"", b"\n\n", b",,\n,,\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(content)
    with pytest.raises(UnreadableFile, match="This file is empty"):
        read_table(tmp_path / "list.csv")


@pytest.mark.parametrize("start", [b"%PDF-1.7", b"\x89PNG\r\n", b"SQLite format 3\0"])
def test_a_file_of_another_kind_is_told(start: bytes) -> None:
    with pytest.raises(UnreadableFile, match="not a list"):
        parse_table("list.csv", start + b"x" * 50)


def test_an_old_or_locked_workbook_is_told() -> None:
    with pytest.raises(UnreadableFile, match="without a password"):
        parse_table("list.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 50)


def test_a_file_that_nobody_may_read_is_told(unreadable_file: Path) -> None:
    with pytest.raises(UnreadableFile, match="no permission"):
        read_table(unreadable_file)


def test_a_file_far_too_large_is_told_without_reading_it(tmp_path: Path) -> None:
    with (tmp_path / "list.csv").open("wb") as file:
        file.truncate(40 * 2**20)
    with pytest.raises(UnreadableFile, match="larger than 32 MiB"):
        read_table(tmp_path / "list.csv")


def test_a_workbook_reads_like_a_text_file() -> None:
    assert cells(workbook(["Name", "Place"], [], [" Łukasz ", "Otley"])) == CELLS


def test_rows_of_a_workbook_keep_their_numbers() -> None:
    rows = parse_table("list.xlsx", workbook(["Name"], [], ["Bo"])).rows
    assert [row.line for row in rows] == [1, 3]


def test_a_stray_cell_far_below_is_no_part_of_a_list() -> None:
    book = Workbook()
    book.worksheets[0].append(["Name"])
    book.worksheets[0].cell(1_048_576, 16_384, "x")
    stream = io.BytesIO()
    book.save(stream)
    assert cells(stream.getvalue()) == [("Name",)]


def test_a_sheet_with_far_too_many_rows_is_told() -> None:
    book = Workbook()
    for line in range(1_000, 100_001, 1_000):
        book.worksheets[0].cell(line, 1, "x")
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(UnreadableFile, match="100,000 rows or more"):
        parse_table("list.xlsx", stream.getvalue())


def test_a_formula_in_a_workbook_is_not_run() -> None:
    assert cells(workbook(["Name"], ["Bo"], ["=1+1"])) == [("Name",), ("Bo",)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (12.0, "12"),
        (12.5, "12.5"),
        (True, "yes"),
        (False, "no"),
        (1.12e25, "1.12E+25"),
        (10**15, "1.000000E+15"),
        (datetime(2026, 11, 24, 9, 30, tzinfo=UTC), "2026-11-24 09:30:00+00:00"),
        (date(2026, 11, 24), "2026-11-24"),
        (time(9, 30), "09:30:00"),
    ],
)
def test_values_of_a_workbook_become_text_as_they_stand(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_a_damaged_workbook_is_told() -> None:
    whole = workbook(["Name"], ["Bo"])
    with pytest.raises(UnreadableFile, match="damaged or not complete"):
        parse_table("list.xlsx", whole[: len(whole) // 2])


def test_another_kind_of_archive_is_told() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(UnreadableFile, match="not an Excel workbook"):
        parse_table("list.ods", stream.getvalue())


def test_a_workbook_that_unpacks_to_far_too_much_is_not_unpacked() -> None:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/workbook.xml", "w") as entry,
    ):
        for _ in range(300):
            entry.write(bytes(2**20))
    with pytest.raises(UnreadableFile, match="unpacks to far more"):
        parse_table("list.xlsx", stream.getvalue())


@hypothesis.settings(deadline=None)
@given(st.binary())
def test_no_bytes_raise_anything_but_a_fault(content: bytes) -> None:
    with suppress(Fault):
        parse_table("list.csv", content)


@hypothesis.settings(max_examples=50, deadline=None)
@given(st.integers(0, 4000), st.binary(min_size=1, max_size=40))
def test_no_damage_to_a_workbook_raises_anything_but_a_fault(at: int, noise: bytes) -> None:
    whole = bytearray(workbook(["Name", "Place"], ["Bo", 5]))
    whole[at : at + len(noise)] = noise
    with suppress(Fault):
        parse_table("list.xlsx", bytes(whole))


@hypothesis.settings(deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))), min_size=1, max_size=4))
def test_whatever_a_quoted_cell_holds_is_read_again(texts: list[str]) -> None:
    line = ",".join('"' + text.replace('"', '""') + '"' for text in ["Name", *texts])
    rows = parse_table("list.csv", f"a,b\n{line}\n".encode()).rows
    assert rows[1] == row(2, ["Name", *texts])
