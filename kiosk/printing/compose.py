"""Compose a badge as a PDF page of exactly the medium's size: words as outlines, marks and code as vectors."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.colors import Color, HexColor, black
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.codes.draw import code_modules
from kiosk.domain.badge import BadgeContent, BadgeLayout, Photos
from kiosk.printing.fit import LEAST, Block, Box, fit
from kiosk.printing.layout import Layout, LineStyle, badge_words, read_layout
from kiosk.printing.letter import EM, Lettering, Weight
from kiosk.printing.marks import INK, MOOR, draw_photo_mark

_SOFT = HexColor("#40524F")
_LARGER = 1.3  # the words beside the name grow by this when larger print is chosen


class Composer:
    """Composes badges with the bundled fonts. May be used in any one thread."""

    def __init__(self, lettering: Lettering) -> None:
        """Take the fonts."""
        self._lettering = lettering

    def compose(self, content: BadgeContent, stock: BadgeLayout) -> bytes:
        """Return the badge as a PDF of one page; the same content gives the same bytes.

        Raises:
            Unletterable: a word has a character that no bundled font has.
            CodeTooLong: the code does not fit a QR code.
        """
        layout = read_layout(stock)
        stream = BytesIO()
        canvas = Canvas(stream, pagesize=layout.page, pageCompression=1, invariant=1)
        canvas.setTitle("Badge")
        if layout.turned:
            canvas.translate(layout.height, 0)
            canvas.rotate(90)
        self._event(canvas, content, layout)
        self._words(canvas, content, layout)
        left = self._code(canvas, content, layout)
        self._photos(canvas, content, layout, left)
        canvas.showPage()
        canvas.save()
        return stream.getvalue()

    def _event(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw the event's name, small, and a short bar that sets it apart."""
        if not content.event:
            return
        box = Box(layout.inner_width, layout.event_height, layout.event_most, least=layout.event_most * 0.8)
        block = fit(self._lettering, content.event, Weight.REGULAR, box)
        _draw(canvas, block, layout.width / 2, layout.height - layout.event_top, _SOFT)
        canvas.setFillColor(MOOR)
        below = layout.height - layout.event_top - layout.event_height - layout.bar_height
        canvas.rect((layout.width - layout.bar_width) / 2, below, layout.bar_width, layout.bar_height, stroke=0, fill=1)

    def _words(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw the name as large as the rest allows, the rest smaller where it would take the name's share."""
        shown = [(style, text) for style in layout.lines if (text := _joined(content, style.parts))]
        scale = _LARGER if content.larger else 1.0
        below = [self._line(style, text, layout, scale) for style, text in shown]
        gaps = layout.name_gap + layout.line_gap * (len(below) - 1) if below else 0
        wanted = sum(block.height for block in below)
        most = layout.name_most_larger if content.larger else layout.name_most
        room = max(layout.name_height - gaps - wanted, layout.name_height * layout.name_share)
        box = Box(layout.inner_width, room, most, least=most if content.larger else LEAST)
        name = fit(self._lettering, content.name, Weight.BOLD, box)
        left = layout.name_height - name.height - gaps
        if left < wanted:
            below = [self._line(style, text, layout, scale * left / wanted) for style, text in shown]
        _stack(canvas, layout, name, below)

    def _line(self, style: LineStyle, text: str, layout: Layout, scale: float) -> Block:
        weight = Weight.BOLD if style.bold else Weight.REGULAR
        most = style.most * scale
        return fit(self._lettering, text, weight, Box(layout.inner_width, layout.name_height, most, least=most * 0.8))

    def _code(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> float:
        """Draw the code into the lower right corner and return where its quiet zone begins."""
        right = layout.width - layout.margin
        if not content.code:
            return right
        rows = code_modules(content.code)
        module, side = layout.code_module, len(rows)
        path = canvas.beginPath()
        for y, row in enumerate(rows):
            for start, length in _runs(row):
                path.rect(
                    right - (side - start) * module, layout.margin + (side - 1 - y) * module, length * module, module
                )
        canvas.setFillColor(black)
        canvas.drawPath(path, stroke=0, fill=1)
        return right - (side + 4) * module

    def _photos(self, canvas: Canvas, content: BadgeContent, layout: Layout, right: float) -> None:
        if content.photos is Photos.UNSAID:
            return
        size, left = layout.mark_height, layout.margin
        draw_photo_mark(canvas, content.photos, left, layout.margin, size)
        start = left + size * 1.25
        scale = _LARGER if content.larger else 1.0
        words = badge_words()[content.photos.value]
        block = fit(self._lettering, words, Weight.BOLD, Box(right - start, size, layout.mark_most * scale))
        _draw(canvas, block, start + block.width / 2, layout.margin + (size + block.height) / 2, INK)


def _joined(content: BadgeContent, parts: Sequence[str]) -> str:
    words: dict[str, str] = {
        "pronouns": content.pronouns,
        "role": content.role,
        "organisation": content.organisation,
        "place": content.place,
    }
    return " · ".join(words[part] for part in parts if words[part])


def _runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where each run of dark modules starts and how long it is."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs


def _stack(canvas: Canvas, layout: Layout, name: Block, below: Sequence[Block]) -> None:
    """Draw the name and what stands below it, centred in their zone."""
    height = name.height + sum(block.height for block in below)
    gaps = layout.name_gap + layout.line_gap * (len(below) - 1) if below else 0
    top = layout.height - layout.name_top - (layout.name_height - height - gaps) / 2
    _draw(canvas, name, layout.width / 2, top, INK)
    top -= name.height + layout.name_gap
    for block in below:
        _draw(canvas, block, layout.width / 2, top, _SOFT)
        top -= block.height + layout.line_gap


def _draw(canvas: Canvas, block: Block, centre: float, top: float, colour: Color) -> None:
    """Draw a block with the middle of its ink at `centre` and its upper edge at `top`."""
    if not block.lines:
        return
    scale = block.size / EM
    baseline = top - (block.lines[0].bottom + block.lines[0].height) * scale
    canvas.setFillColor(colour)
    for line in block.lines:
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, centre - (line.left + line.width / 2) * scale, baseline)
        # Non-zero winding: even-odd leaves holes where letters join.
        canvas.drawPath(PDFPathObject(code=[line.operators]), stroke=0, fill=1, fillMode=1)
        canvas.restoreState()
        baseline -= block.pitch
