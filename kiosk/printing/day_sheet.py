"""Compose the small print of a day as a PDF page of exactly the badge's medium: hours, titles, rooms, ways.

Words are outlines, as on badges; each stands in the file as text too (ActualText, ISO 32000-1, 14.9.4), for whoever
has it read to them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.my_day import SheetSession
from kiosk.printing.compose import draw_block
from kiosk.printing.fit import Block, Box, fit
from kiosk.printing.layout import MM, badge_words, read_layout
from kiosk.printing.letter import Lettering, Weight
from kiosk.printing.marks import INK, MOOR

_SOFT = HexColor("#40524F")
_MARGIN = 4 * MM
_SCALES = (1.3, 1.0, 0.85, 0.7, 0.6, 0.5)
"""How large words are, at the first of these with which all sessions fit the page."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One text on the page: its letters' size in points, and the room below it."""

    text: str
    weight: Weight
    size: float
    colour: Color
    below: float


def compose_day(
    lettering: Lettering, event: str, time_zone: str, sessions: Sequence[SheetSession], stock: BadgeLayout
) -> bytes:
    """Return the page as PDF, upright as the medium is fed; the same sessions give the same bytes.

    Raises:
        Unletterable: a word has a character that no bundled font has.
    """
    width, height = read_layout(stock).page
    lines = list(_lines(event, time_zone, sessions))
    for scale in _SCALES:
        blocks = [_block(lettering, line, width, scale) for line in lines]
        needed = sum(block.height + line.below * scale for block, line in zip(blocks, lines, strict=True))
        if needed <= height - 2 * _MARGIN:
            break
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(width, height), pageCompression=0, invariant=1)
    canvas.setTitle("My day")
    shrunk = min(1.0, (height - 2 * _MARGIN) / needed)  # beyond any day of sessions: all of it still stands on the page
    canvas.translate(width / 2 * (1 - shrunk), height * (1 - shrunk))
    canvas.scale(shrunk, shrunk)
    _draw(canvas, list(zip(blocks, lines, strict=True)), width / 2, height - _MARGIN / shrunk, scale)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _lines(event: str, time_zone: str, sessions: Sequence[SheetSession]) -> Iterator[_Line]:
    words = badge_words()
    yield _Line(event, Weight.REGULAR, 7, _SOFT, 4)
    yield _Line(words["day"], Weight.BOLD, 16, MOOR, 8)
    if not sessions:
        yield _Line(words["empty"], Weight.REGULAR, 9, INK, 0)
    for session in sessions:
        hours = f"{_clock(session.starts, time_zone)} – {_clock(session.ends, time_zone)}"
        yield _Line(hours, Weight.BOLD, 9, MOOR, 2.5)
        yield _Line(session.title, Weight.BOLD, 10, INK, 3)
        if session.together:
            yield _Line(words["together"], Weight.REGULAR, 8, INK, 3)
        yield _Line(session.room, Weight.BOLD, 8, _SOFT, 2.5)
        steps = words["step-free" if session.step_free else "steps"]
        way = session.directions.rstrip(" .")
        yield _Line(f"{way}. {steps}" if way else steps, Weight.REGULAR, 8, _SOFT, 9)


def _block(lettering: Lettering, line: _Line, width: float, scale: float) -> Block:
    size = line.size * scale
    return fit(lettering, line.text, line.weight, Box(width - 2 * _MARGIN, size * 12, size * 1.02, least=size * 0.98))


def _draw(canvas: Canvas, lines: Sequence[tuple[Block, _Line]], centre: float, top: float, scale: float) -> None:
    for block, line in lines:
        canvas.addLiteral(f"/Span <</ActualText <{_said(line.text)}>>> BDC")
        draw_block(canvas, block, centre, top, line.colour)
        canvas.addLiteral("EMC")
        top -= block.height + line.below * scale


def _said(text: str) -> str:
    """Return a text string as PDF writes it: UTF-16, big-endian, with its mark (ISO 32000-1, 7.9.2.2)."""
    return (b"\xfe\xff" + text.encode("utf-16-be")).hex()


def _clock(moment: datetime, time_zone: str) -> str:
    return moment.astimezone(ZoneInfo(time_zone)).strftime("%H:%M")
