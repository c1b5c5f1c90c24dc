"""Compose a badge as a PDF page of exactly the medium's size: words as outlines, marks and code as vectors."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.colors import Color, HexColor, black
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.codes.draw import code_modules
from kiosk.domain.badge import BadgeContent, BadgeLayout, Photos
from kiosk.printing.fit import LEAST, Block, Box, fit
from kiosk.printing.layout import Layout, badge_words, read_layout
from kiosk.printing.letter import EM, Lettering, Weight
from kiosk.printing.marks import INK, draw_photo_mark

_SOFT = HexColor("#40524F")
_GAP = 8.5  # points between the name and what stands below, and between those lines
_LARGER = 1.3  # what stands below the name grows by this when larger print is chosen
_NAME_SHARE = 0.45  # of its zone, the name keeps at least this much


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
        box = Box(layout.inner_width, layout.event_height, layout.event_most, least=layout.event_most * 0.8)
        block = fit(self._lettering, content.event, Weight.REGULAR, box)
        _draw(canvas, block, layout.width / 2, layout.height - layout.event_top, _SOFT)

    def _words(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw the name as large as what stands below it leaves room for, all of it centred in the zone."""
        below = self._below(content, layout)
        zone = layout.name_bottom - layout.name_top
        taken = sum(block.height + _GAP for block in below)
        most = layout.name_most_larger if content.larger else layout.name_most
        box = Box(layout.inner_width, zone - taken, most, least=most if content.larger else LEAST)
        name = fit(self._lettering, content.name, Weight.BOLD, box)
        top = layout.height - layout.name_top - (zone - taken - name.height) / 2
        for block, colour in ((name, INK), *((block, _SOFT) for block in below)):
            _draw(canvas, block, layout.width / 2, top, colour)
            top -= block.height + _GAP

    def _below(self, content: BadgeContent, layout: Layout) -> Sequence[Block]:
        """Return what stands below the name, each line as large as its style and its part of the room let it be."""
        shown = [(style, text) for style in layout.lines if (text := _joined(content, style.parts))]
        room = (layout.name_bottom - layout.name_top) * (1 - _NAME_SHARE) / max(1, len(shown)) - _GAP
        scale = _LARGER if content.larger else 1.0
        return [
            fit(
                self._lettering,
                text,
                Weight.BOLD if style.bold else Weight.REGULAR,
                Box(layout.inner_width, room, style.most * scale, least=style.most * 0.75),
            )
            for style, text in shown
        ]

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
        words = badge_words()[content.photos.value]
        block = fit(self._lettering, words, Weight.BOLD, Box(right - start, size, layout.mark_most))
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


def _draw(canvas: Canvas, block: Block, centre: float, top: float, colour: Color) -> None:
    """Draw a block with the middle of its ink at `centre` and its upper edge at `top`."""
    scale = block.size / EM
    canvas.setFillColor(colour)
    for line in block.lines:
        top -= line.height * scale
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, centre - (line.left + line.width / 2) * scale, top - line.bottom * scale)
        # Non-zero winding: even-odd leaves holes where letters join.
        canvas.drawPath(PDFPathObject(code=[line.operators]), stroke=0, fill=1, fillMode=1)
        canvas.restoreState()
        top -= block.gap
