"""Read the layouts of the screen's own keyboard: which key types which letter is data, in resources/keyboards."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from kiosk.resources import resource

Rows: TypeAlias = tuple[tuple[str, ...], ...]

ORDER = ("en", "pl", "ur", "pa", "ar")
"""The layouts as they are offered, by language (ISO 639)."""


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """One layout. Keys are given from left to right, whatever the direction of the script."""

    name: str
    """In its own script."""
    language: str
    is_rtl: bool
    rows: Rows
    shifted: Rows
    """What the keys type after the capitals' key; the same as `rows` where there is no more."""
    variants: Mapping[str, tuple[str, ...]]
    """The accented letters of each letter that has any."""
    letters: str
    capitals: str
    accents: str
    """What is written on the keys that lead to each."""


@cache
def layouts() -> tuple[KeyboardLayout, ...]:
    """Return all layouts, in the order in which they are offered."""
    return tuple(map(_layout, ORDER))


@cache
def signs() -> Rows:
    """Return digits and signs, which all layouts share."""
    return _rows(_read("signs")["rows"])


def layout_for(language: str) -> KeyboardLayout:
    """Return the layout to begin with for whoever reads `language`; the first where there is none of its own."""
    return next((one for one in layouts() if one.language == language), layouts()[0])


def _layout(language: str) -> KeyboardLayout:
    told = _read(language)
    rows = _rows(told["rows"])
    capitals = tuple(tuple(letter.upper() for letter in row) for row in rows)
    return KeyboardLayout(
        name=told["name"],
        language=told["language"],
        is_rtl=told["direction"] == "rtl",
        rows=rows,
        shifted=_rows(told["shifted"]) if "shifted" in told else capitals,
        variants={letter: tuple(marked.split()) for letter, marked in told.get("variants", {}).items()},
        letters=told["letters"],
        capitals=told.get("capitals", ""),
        accents=told.get("accents", ""),
    )


def _rows(written: list[str]) -> Rows:
    return tuple(tuple(row.split()) for row in written)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"keyboards/{name}.toml").read_text("utf-8"))
