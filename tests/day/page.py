"""Write the short page that says what a day has left behind."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from tests.day.day import Lived
from tests.day.lines import Line
from tests.day.log import Entry

_LEFT = (
    ("record/report.pdf", "the organisers' report of a page or two, with charts"),
    ("record/attendance.sqlite", "the one record; any SQLite browser opens it, the views are people, arrivals, …"),
    ("record/attendance.xlsx", "the same as a workbook; beside it a CSV file for each view"),
    ("badges", "the badges that were printed, a folder a laptop"),
    ("screens", "pictures of the screens, taken from the windows while people were there"),
    ("stick", "what a stick carried between the side door, which had no network, and the foyer: sealed"),
    ("carried", "what each laptop handed in: signed, and sealed to the organisers"),
    ("laptops", "the laptops' own encrypted files, what the hub kept for them, and what their programs logged"),
    ("organisers", "the pack that the laptops joined with, and the organisers' keys"),
)
_ABOUT = (
    "Two laptops in the foyer share through a hub on one of them. From 09:40 on the network between them is cut for an"
    " hour; at 11:30 the hub is killed. The side door has no network: a stick goes there and back at 14:45. A fourth"
    " laptop stands at the hall's door at 11:35, and two people come by an invitation."
)
_STYLE = """body{font:18px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16302E;
background:#FBF8F3} a{color:#17595B} td{padding:.1rem 1rem .1rem 0;vertical-align:top} figure{margin:1.5rem 0}
img{width:100%;border:2px solid #6F7F7C;border-radius:12px}"""


def write_page(lived: Lived, lines: Sequence[Line], seed: int) -> Path:
    """Write `index.html` into the day's folder, and return where it is."""
    page = lived.places.root / "index.html"
    page.write_text("\n".join(_page(lived, lines, seed)), encoding="utf-8")
    return page


def _page(lived: Lived, lines: Sequence[Line], seed: int) -> Iterator[str]:
    title = f"One day at the door, seed {seed}"
    yield f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    yield f"<h1>{title}</h1><p>{escape(lived.pack.event.name)}. All people are invented.</p>"
    yield f"<p>{_ABOUT}</p>"
    yield "<h2>The record, compared with what was seen on the screens</h2><table>"
    for line in lines:
        told = "<br>".join(escape(text) for text in (line.found, *line.differs))
        yield f"<tr><td>{'✓' if line.holds else '✗'}<td>{escape(line.about)}<td>{told}"
    yield "</table><h2>What is here</h2><table>"
    yield from (f'<tr><td><a href="{name}">{name}</a><td>{escape(what)}' for name, what in _LEFT)
    yield "</table><h2>Screens</h2>"
    for picture in sorted(lived.places.screens.glob("*.png")):
        name = picture.stem.replace("-", " ")
        yield f'<figure><img src="screens/{picture.name}" alt="{name}"><figcaption>{name}</figcaption></figure>'
    yield "<h2>What the screens said, in order</h2><table>"
    yield from map(_row, lived.log.entries)
    yield "</table>"


def _row(entry: Entry) -> str:
    cells = (f"{entry.at:%H:%M}", entry.station, entry.saw.value, entry.who, entry.about)
    return "<tr>" + "".join(f"<td>{escape(cell)}" for cell in cells)
