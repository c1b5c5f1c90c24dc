"""Read CSV as it comes: any of four encodings, any of three separators, and quotes that may never close."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.intake.problems import unreadable
from kiosk.intake.rows import Row, row

_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_SEPARATORS = "\t;,"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and whether its encoding is only our best guess."""

    text: str
    guessed: bool = False


def decoded(file: str, content: bytes) -> Decoded:
    """Return the text: by its byte-order mark, else UTF-16 if every second byte is zero, else UTF-8, else Windows-1252.

    Raises:
        UnreadableFile: it is none of these.
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return Decoded(_by(encoding, file, content[len(mark) :]))
    if unmarked := _without_mark(content):
        return Decoded(_by(unmarked, file, content))
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError:
        return Decoded(_by("cp1252", file, content), guessed=True)


def rows_of(file: str, text: str) -> tuple[Row, ...]:
    """Return the rows of CSV `text` that hold anything, each with the line that it starts on.

    Raises:
        UnreadableFile: a quote is never closed, or a quoted cell goes on after its end.
    """
    return tuple(found for found in _numbered(file, text) if any(found.cells))


def _by(encoding: str, file: str, content: bytes) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content[: error.start].decode(encoding, "replace").count("\n") + 1
        raise unreadable(file, "These bytes are not text. Save the list as “CSV UTF-8”.", line) from error


def _without_mark(content: bytes) -> str | None:
    """Tell UTF-16 by its zeros: in a list every second byte of the separators, digits and line ends is one."""
    start = content[:4000]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(content) % 2 or max(even, odd) * 4 < len(start) // 2 or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _separator(text: str) -> str:
    """Return the separator that the header has most of; it is the first line that is not empty."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(reversed(_SEPARATORS), key=header.count)


def _numbered(file: str, text: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            yield row(line, next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            raise unreadable(file, _sentence(error), *_bad_quote(text, line)) from error


def _sentence(error: csv.Error) -> str:
    match str(error):
        case "unexpected end of data":
            return "A quotation mark opens here and is never closed. Close it, or leave it out."
        case told if told.startswith("field larger"):
            return "This cell is longer than 100,000 characters. Perhaps a quotation mark in it is never closed."
        case _:
            return "The text goes on after this cell's closing quotation mark. Write a mark inside a quoted cell twice."


def _bad_quote(text: str, first_line: int) -> tuple[int, int]:
    """Return the line and column of the first quoted cell from that line on that does not end as it should."""
    lines = list(io.StringIO(text, newline=""))
    at, end = sum(map(len, lines[: first_line - 1])), f"{_separator(text)}\r\n"
    cell = re.compile(rf'"(?:[^"]|"")*"(?=[{end}]|\Z)|[^"{end}][^{end}]*')
    while at < len(text) and (text[at] != '"' or cell.match(text, at)):
        found = cell.match(text, at)
        at = (found.end() if found else at) + 1
    before = list(io.StringIO(text[:at] + "|", newline=""))
    return len(before), len(before[-1])
