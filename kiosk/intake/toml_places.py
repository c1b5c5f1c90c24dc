"""Find where each key of a TOML text stands, which the standard library does not tell.

The text has been parsed already, so only what is valid TOML 1.0 (https://toml.io/en/v1.0.0) has to be followed here.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Keys and positions in arrays, from the top: `("sessions", 2, "capacity")`."""

_BLANK = re.compile(r"(?:\s|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL
)
_BARE = re.compile(r"[^,\]}\n#]*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key and its value begin: line and column, both from 1."""

    key: tuple[int, int]
    value: tuple[int, int]


def toml_places(text: str) -> Mapping[Path, Place]:
    """Return the place of every table, key and array item in `text`, which is valid TOML."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.places


@dataclass(slots=True)
class _Scanner:
    text: str
    at: int = 0
    places: dict[Path, Place] = field(default_factory=dict)
    _counts: dict[Path, int] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [0, *(match.end() for match in re.finditer(r"\n", self.text))]

    def document(self) -> None:
        table: Path = ()
        while self._skip(_BLANK) < len(self.text):
            table = self._header() if self.text[self.at] == "[" else self._pair(table)

    def _header(self) -> Path:
        start, array = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if array else 1
        path = self._inside(self._dotted())
        self.at += 2 if array else 1
        if array:
            self._counts[path] = self._counts.get(path, 0) + 1
            self._mark(path, start, start)
            path = (*path, self._counts[path] - 1)
        self._mark(path, start, start)
        return path

    def _inside(self, keys: Path) -> Path:
        """Return the whole path of a header's keys: a key that names an array of tables means its last one so far."""
        path: Path = ()
        for key in keys:
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
            path = (*path, key)
        return path

    def _dotted(self) -> Path:
        keys = [self._key()]
        while self.text[self.at] == ".":
            self.at += 1
            keys.append(self._key())
        return tuple(keys)

    def _key(self) -> str:
        spelled = self.text[self.at : self._skip(_KEY)].strip()
        return str(tomllib.loads(f"key = {spelled}")["key"]) if spelled[0] in "\"'" else spelled

    def _pair(self, table: Path) -> Path:
        start = self.at
        path = (*table, *self._dotted())
        self.at += 1
        self._value(path, start)
        return table

    def _value(self, path: Path, start: int | None = None) -> None:
        self._skip(_BLANK)
        self._mark(path, self.at if start is None else start, self.at)
        match self.text[self.at]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._skip(_STRING)
            case _:
                self._skip(_BARE)

    def _array(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self.text[self._skip(_BLANK)] != "]":
            self._value((*path, index))
            index += 1
            self._past_comma()
        self.at += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while self.text[self._skip(_BLANK)] != "}":
            self._pair(path)
            self._past_comma()
        self.at += 1

    def _past_comma(self) -> None:
        if self.text[self._skip(_BLANK)] == ",":
            self.at += 1

    def _skip(self, what: re.Pattern[str]) -> int:
        found = what.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def _mark(self, path: Path, key: int, value: int) -> None:
        self.places.setdefault(path, Place(self._line_and_column(key), self._line_and_column(value)))

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
