"""Draw the day as a page or two of PDF: arrivals over time, sessions against their capacity, online and in person.

For the organisers alone: the figures are exact, and no person is named. What leaves the house is rounded first.
"""

import io
from collections import Counter
from collections.abc import Iterable, Sequence

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from kiosk.organise.matter import Matter
from kiosk.organise.record import Record, local
from kiosk.organise.online import OnlineDay
from kiosk.resources import resource

_INK, _QUIET, _MOOR, _TINT, _HEATHER = (HexColor(c) for c in ("#16302E", "#40524F", "#17595B", "#D5E8E4", "#5B3F73"))
_TEXT, _STRONG = "Atkinson", "Atkinson-Bold"
_WIDTH = A4[0] - 40 * mm
_QUARTER = 15


def write_report(record: Record, matters: Sequence[Matter], days: Sequence[OnlineDay]) -> bytes:
    """Return the report as PDF; the same record gives the same bytes."""
    for name, file in ((_TEXT, "Regular"), (_STRONG, "Bold")):
        pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/AtkinsonHyperlegibleNext-{file}.ttf"))))
    out = io.BytesIO()
    margins = {"leftMargin": 20 * mm, "rightMargin": 20 * mm, "topMargin": 18 * mm, "bottomMargin": 16 * mm}
    document = SimpleDocTemplate(out, pagesize=A4, title="Attendance", author="", invariant=1, **margins)
    document.build([*_head(record), *_arrivals(record), *_sessions(record), *_days(record, days), *_matters(matters)])
    return out.getvalue()


def _style(size: float, font: str = _TEXT, colour: HexColor = _INK, space: float = 4) -> ParagraphStyle:
    return ParagraphStyle("", fontName=font, fontSize=size, leading=size * 1.35, textColor=colour, spaceAfter=space)


def _title(text: str) -> Paragraph:
    return Paragraph(text, _style(14, _STRONG, _MOOR, 6))


def _head(record: Record) -> Iterable[Flowable]:
    arrived = [person for person in record.people.values() if person.arrived is not None]
    expected = [person for person in record.people.values() if not person.here_first]
    joined = sum(person.here_first for person in arrived)
    yield Paragraph(record.event.name, _style(20, _STRONG, space=8))
    yield Paragraph(
        f"{len(arrived)} people came in person: {len(arrived) - joined} of {len(expected)} on the list, and {joined} who "
        "joined on the day. Exact figures, for the organisers only: round them before they leave the house.",
        _style(11, colour=_QUIET, space=14),
    )


def _arrivals(record: Record) -> Iterable[Flowable]:
    quarters = Counter(
        (when.hour * 60 + when.minute) // _QUARTER
        for person in record.people.values()
        if person.arrived is not None
        for when in [local(person.arrived, record.event)]
    )
    if not quarters:
        return
    shown = range(min(quarters), max(quarters) + 1)
    chart = VerticalBarChart()
    _dress(chart, 40, 28, _WIDTH - 50, 105)
    chart.data = [[quarters[quarter] for quarter in shown]]
    every = max(1, len(shown) // 12)
    chart.categoryAxis.categoryNames = [_clock(q) if place % every == 0 else "" for place, q in enumerate(shown)]
    chart.bars[0].fillColor = _MOOR
    yield KeepTogether([_title("Arrivals, by quarter of an hour"), _drawing(chart, 145), Spacer(0, 10)])


def _sessions(record: Record) -> Iterable[Flowable]:
    sessions = sorted(record.event.sessions, key=lambda session: (session.starts, session.title), reverse=True)
    if not sessions:
        return
    seats = dict(record.connection.execute("select session, count(*) from seats where left is null group by session"))
    came = dict(record.connection.execute("select session, count(*) from came group by session"))
    chart = HorizontalBarChart()
    height = 26 * len(sessions) + 10
    _dress(chart, 215, 20, _WIDTH - 225, height)
    chart.data = [
        [came.get(session.id, 0) for session in sessions],
        [seats.get(session.id, 0) for session in sessions],
        [session.capacity for session in sessions],
    ]
    chart.categoryAxis.categoryNames = [_shortened(session.title) for session in sessions]
    for series, colour in enumerate((_HEATHER, _MOOR, _TINT)):
        chart.bars[series].fillColor = colour
    told = "From the top of each group: places in the room (light), seats taken (green), seen at the door (purple)."
    lead = Paragraph(told, _style(10, colour=_QUIET))
    yield KeepTogether([_title("Sessions against their capacity"), lead, _drawing(chart, height + 30), Spacer(0, 10)])


def _days(record: Record, days: Sequence[OnlineDay]) -> Iterable[Flowable]:
    here = {person.id for person in record.people.values() if person.arrived is not None}
    rows = [["", "visitors", "of them on the list", "of them also in person"]]
    for day in days:
        visitors = {visit.person or f"{visit.visit.email} {visit.visit.name}" for visit in day.visits}
        listed = {visit.person for visit in day.visits if visit.person is not None}
        rows.append([f"Online: {day.name}", *map(str, (len(visitors), len(listed), len(listed & here)))])
    listed_here = sum(1 for person in record.people.values() if person.id in here and not person.here_first)
    rows.append(["In person", str(len(here)), str(listed_here), str(len(here))])
    yield KeepTogether([_title("Online and in person"), _table(rows, (0.37, 0.17, 0.22, 0.24)), Spacer(0, 12)])


def _matters(matters: Sequence[Matter]) -> Iterable[Flowable]:
    yield _title("What needs a look")
    if not matters:
        yield Paragraph("Nothing. All laptops' files agree with one another and with the list.", _style(11))
        return
    kinds = Counter((matter.kind, matter.who.value, matter.otherwise) for matter in matters)
    rows = [["what", "how many", "who can settle it", "if nobody does"]]
    small = _style(9.5, space=0)
    for (kind, who, otherwise), count in sorted(kinds.items()):
        rows.append([Paragraph(kind, small), str(count), Paragraph(who, small), Paragraph(otherwise, small)])
    yield _table(rows, (0.27, 0.12, 0.23, 0.38))
    yield Spacer(0, 6)
    yield Paragraph("Each one, with names, is in the view “matters” of attendance.sqlite.", _style(10, colour=_QUIET))


def _table(rows: Sequence[Sequence[str | Paragraph]], shares: Sequence[float]) -> Table:
    table = Table([list(row) for row in rows], colWidths=[_WIDTH * share for share in shares], repeatRows=1)
    style = [
        ("FONT", (0, 0), (-1, -1), _TEXT, 10),
        ("FONT", (0, 0), (-1, 0), _STRONG, 10),
        ("TEXTCOLOR", (0, 0), (-1, -1), _INK),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, _TINT),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
    ]
    table.setStyle(TableStyle(style))
    return table


def _dress(chart: VerticalBarChart, x: float, y: float, width: float, height: float) -> None:
    chart.x, chart.y, chart.width, chart.height = x, y, width, height
    chart.valueAxis.valueMin = 0
    chart.valueAxis.labelTextFormat = "%d"
    chart.valueAxis.forceZero = True
    for axis in (chart.valueAxis, chart.categoryAxis):
        axis.labels.fontName, axis.labels.fontSize, axis.labels.fillColor = _TEXT, 9, _INK
        axis.strokeColor = _QUIET
    chart.barSpacing, chart.groupSpacing = 0.5, 6
    chart.bars.strokeWidth = 0


def _drawing(chart: VerticalBarChart, height: float) -> Drawing:
    drawing = Drawing(_WIDTH, height)
    drawing.add(chart)
    return drawing


def _clock(quarter: int) -> str:
    hours, quarters = divmod(quarter, 60 // _QUARTER)
    return f"{hours:02}:{quarters * _QUARTER:02}"


def _shortened(title: str) -> str:
    return title if len(title) <= 42 else title[:41].rstrip(" ,:") + "…"
