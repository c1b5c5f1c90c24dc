"""Read where things stand on a badge from `resources/badges`: millimetres and points, one file for each stock."""

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.badge import BadgeLayout
from kiosk.resources import resource

MM = 72 / 25.4
"""Points to a millimetre."""


@dataclass(frozen=True, slots=True)
class LineStyle:
    """One line below the name: the parts of a badge's content that it joins, its largest size in points, its weight."""

    parts: tuple[str, ...]
    most: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Zone:
    """Where the name stands, with what the person shows of themselves below it; lengths in points."""

    top: float
    height: float
    most: float
    share: float
    """Of its height, the name keeps at least this much, whatever else is shown below it."""
    gap: float
    """Between the name and the first line below it."""
    line_gap: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A badge as it is read; lengths in points from its upper left corner, sizes of letters in points."""

    width: float
    height: float
    turned: bool
    """The stock is fed with its short side first, so the drawing is turned by a quarter."""
    margin: float
    event_top: float
    event_height: float
    event_most: float
    bar_width: float
    bar_height: float
    bar_gap: float
    name: Zone
    larger: Zone
    lines: tuple[LineStyle, ...]
    mark_height: float
    mark_most: float
    code_module: float
    code_most: float
    """The side of the code; a longer code gets smaller modules rather than more room."""

    @property
    def page(self) -> tuple[float, float]:
        """Return the width and height of the medium as it is fed, in points."""
        return (self.height, self.width) if self.turned else (self.width, self.height)

    @property
    def inner_width(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.margin


@functools.cache
def read_layout(stock: BadgeLayout) -> Layout:
    """Return the layout for a stock."""
    table: Mapping[str, Any] = tomllib.loads(resource(f"badges/{stock.value}.toml").read_text("utf-8"))
    event, mark = table["event"], table["mark"]
    return Layout(
        width=table["width"] * MM,
        height=table["height"] * MM,
        turned=table["turned"],
        margin=table["margin"] * MM,
        event_top=event["top"] * MM,
        event_height=event["height"] * MM,
        event_most=event["most"],
        bar_width=event["bar_width"] * MM,
        bar_height=event["bar_height"] * MM,
        bar_gap=event["bar_gap"] * MM,
        name=_zone(table["name"]),
        larger=_zone(table["larger"]),
        lines=tuple(LineStyle(tuple(line["parts"]), line["most"], line.get("bold", False)) for line in table["lines"]),
        mark_height=mark["height"] * MM,
        mark_most=mark["most"],
        code_module=table["code"]["module"] * MM,
        code_most=table["code"]["most"] * MM,
    )


def _zone(table: Mapping[str, float]) -> Zone:
    return Zone(
        top=table["top"] * MM,
        height=table["height"] * MM,
        most=table["most"],
        share=table["share"],
        gap=table["gap"] * MM,
        line_gap=table["line_gap"] * MM,
    )


@functools.cache
def badge_words() -> Mapping[str, str]:
    """Return the words that badges add to what the person said, by their key."""
    words: Mapping[str, str] = tomllib.loads(resource("badges/words.toml").read_text("utf-8"))
    return words
