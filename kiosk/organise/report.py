"""Draw the day as a page or two of PDF: arrivals over time, sessions against their capacity, online and in person.

For the organisers alone: the figures are exact, and no person is named. What leaves the house is rounded first.
"""

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, TypeAlias

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from kiosk.domain.arriving import Arriving
from kiosk.domain.arriving import Counter as Arrivings
from kiosk.domain.disclosure import controlled
from kiosk.organise import figures
from kiosk.organise.charts import HEATHER, INK, MOOR, QUIET, STRONG, TEXT, TINT, Part, bar, columns, legend
from kiosk.organise.matter import Matter
from kiosk.organise.online import OnlineDay
from kiosk.organise.record import Record
from kiosk.resources import resource

_Rows: TypeAlias = list[list[Any]]
"""What ReportLab's tables take: each cell text or a flowable."""

_WORDS = {Arriving.EASY: "Easy", Arriving.MIXED: "Mixed", Arriving.HARD: "Hard"}
_MARGIN = 20 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_SHARES = (0.36, 0.35, 0.29)
"""Of the width: what a row is about, its bar, its numbers."""
_SOME_ROWS = 110
"""Points that a title and the first rows below it take: it goes to the next page if there are fewer."""


def write_report(
    record: Record, matters: Sequence[Matter], days: Sequence[OnlineDay], answers: Arrivings | None = None
) -> bytes:
    """Return the report as PDF, with the `answers` if the question was asked; the same gives the same bytes."""
    for name, file in ((TEXT, "Regular"), (STRONG, "Bold")):
        pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/AtkinsonHyperlegibleNext-{file}.ttf"))))
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=_MARGIN - 6,
        rightMargin=_MARGIN - 6,  # ReportLab's frames have 6 points of padding
        topMargin=16 * mm,
        bottomMargin=18 * mm,
        title=f"{record.event.name}: attendance",
        author="",
        invariant=1,
    )
    story = [*_head(record), *_arrivals(record), *_days(record, days), *_sessions(record)]
    story += [*_answers(answers), *_matters(matters)]
    document.build(story, onFirstPage=_foot, onLaterPages=_foot)
    return out.getvalue()


def _head(record: Record) -> Iterator[Flowable]:
    day = figures.day(record)
    yield _text(record.event.name, 20, STRONG, after=4)
    yield _text("For the organisers only: the figures are exact. Round them before they leave the house.", 10, after=10)
    told = (
        (day.came, "came in person"),
        (day.came_listed, f"of the {day.listed} on the list"),
        (day.joined, "joined on the day"),
        (day.missed, "booked, not here on the day"),
    )
    row = [[_text(str(number), 24, STRONG, MOOR, after=0), _text(words, 9.5, after=0)] for number, words in told]
    tiles = Table([row], colWidths=[_WIDTH / len(told)] * len(told))
    area = ((0, 0), (-1, -1))
    tiles.setStyle(TableStyle([("BACKGROUND", *area, TINT), ("BOTTOMPADDING", *area, 8), ("VALIGN", *area, "TOP")]))
    yield tiles


def _arrivals(record: Record) -> Iterator[Flowable]:
    told = figures.arrivals(record)
    if told:
        chart = columns(told.columns, _WIDTH, 130)
        yield KeepTogether([_title(f"Arrivals, by {told.step}"), chart])
    else:
        yield from (_title("Arrivals"), _text("Nobody has arrived yet, as far as the laptops know."))


def _days(record: Record, days: Sequence[OnlineDay]) -> Iterator[Flowable]:
    told = figures.days(record, days)
    most = max(day.visitors for day in told)
    rows = []
    for day in told:
        parts = (Part(day.visitors, TINT), Part(day.listed, MOOR), Part(day.also_here, HEATHER, thin=True))
        also = f", {day.also_here} also here" if day.online else ""
        numbers = f"{day.visitors} came, {day.listed} listed{also}"
        rows.append(_row(day.name, "", parts if day.online else parts[:2], most, numbers))
    entries = ((Part(1, TINT), "came"), (Part(1, MOOR), "of them on the list"))
    here = ((Part(1, HEATHER, thin=True), "of them also in person"),) if days else ()
    yield KeepTogether([_title("Online and in person"), legend((*entries, *here), _WIDTH), _bars(rows)])


def _sessions(record: Record) -> Iterator[Flowable]:
    told = figures.sessions(record)
    if not told:
        return
    most = max(max(session.room_for, session.seats, session.came) for session in told)
    rows = []
    for session in told:
        parts = (Part(session.room_for, TINT), Part(session.seats, MOOR), Part(session.came, HEATHER, thin=True))
        numbers = f"{session.seats} of {session.room_for} seats, {session.came} came"
        rows.append(_row(session.title, session.when, parts, most, numbers))
    words = ("places in the room", "seats taken", "seen at the room's door")
    entries = tuple(zip((Part(1, TINT), Part(1, MOOR), Part(1, HEATHER, thin=True)), words, strict=True))
    yield CondPageBreak(_SOME_ROWS)
    yield from (_title("Sessions against their capacity"), legend(entries, _WIDTH), _bars(rows))


def _answers(answers: Arrivings | None) -> Iterator[Flowable]:
    """Tell counts that are disclosure-controlled here already: an answer is what somebody felt."""
    if answers is None:
        return
    rows = [(_WORDS[answer], controlled(answers[answer])) for answer in Arriving]
    rows.append(("All answers", controlled(sum(answers.values()))))
    table: _Rows = [[_text(words, 10, after=0), _number(number)] for words, number in rows]
    below = "Each rounded to 5 by itself; [c] stands for 1 to 4. Nobody had to answer, and some may have twice."
    yield KeepTogether([_title("How was arriving today?"), _table(table, (0.4, 0.2)), Spacer(0, 4), _text(below, 9.5)])


def _matters(matters: Sequence[Matter]) -> Iterator[Flowable]:
    yield CondPageBreak(_SOME_ROWS)
    yield _title("What needs a look")
    if not matters:
        yield _text("Nothing. All laptops' files agree with one another and with the list.")
        return
    kinds = Counter((matter.kind, matter.who.value, matter.otherwise) for matter in matters)
    heads = ("What", "How many", "Who can settle it", "If nobody does")
    rows: _Rows = [[_text(word, 9.5, STRONG, after=0) for word in heads]]
    for (kind, who, otherwise), count in sorted(kinds.items()):
        what, settler, then = (_text(words, 9.5, after=0) for words in (kind, who, otherwise))
        rows.append([what, _number(str(count)), settler, then])
    yield _table(rows, (0.28, 0.13, 0.23, 0.36), heading=True)
    yield Spacer(0, 6)
    yield _text("Each one, with names, is in the view “matters” of attendance.sqlite.", 9.5)


def _row(title: str, below: str, parts: Sequence[Part], most: int, numbers: str) -> list[Any]:
    words = [_text(title, 10, after=0), *([_text(below, 8.5, colour=QUIET, after=0)] if below else [])]
    return [words, bar(parts, most, _WIDTH * _SHARES[1] - 12), _number(numbers)]


def _bars(rows: _Rows) -> Table:
    return _table(rows, _SHARES)


def _table(rows: _Rows, shares: Sequence[float], *, heading: bool = False) -> Table:
    table = Table(rows, colWidths=[_WIDTH * share for share in shares], repeatRows=int(heading))
    table.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, TINT),
                ("VALIGN", (0, 0), (-1, -1), "TOP" if heading else "MIDDLE"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ]
        )
    )
    return table


def _title(text: str) -> Paragraph:
    return _text(text, 14, STRONG, MOOR, before=14, after=4)


def _number(text: str) -> Paragraph:
    return Paragraph(text, ParagraphStyle("", _style(9.5, TEXT, INK), alignment=TA_RIGHT))


def _text(
    text: str, size: float = 11, font: str = TEXT, colour: Color = INK, *, before: float = 0, after: float = 4
) -> Paragraph:
    return Paragraph(escape(text, quote=False), _style(size, font, colour, before, after))


def _style(size: float, font: str, colour: Color, before: float = 0, after: float = 0) -> ParagraphStyle:
    return ParagraphStyle(
        "", fontName=font, fontSize=size, leading=size * 1.3, textColor=colour, spaceBefore=before, spaceAfter=after
    )


def _foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont(TEXT, 8.5)
    canvas.setFillColor(QUIET)
    canvas.drawRightString(A4[0] - _MARGIN, 10 * mm, f"Page {document.page}")
