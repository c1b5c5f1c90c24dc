"""Compose a badge as a PDF page of exactly the medium's size: words as outlines, marks and code as vectors."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO

from reportlab.lib.colors import Color, HexColor, black
from reportlab.pdfgen.canvas import Canvas

from kiosk.codes.draw import QUIET_ZONE, code_modules
from kiosk.domain.badge import BadgeContent, BadgeLayout, Photos, Talking
from kiosk.printing.fit import LEAST, Block, Box, fit
from kiosk.printing.layout import Layout, LineStyle, Zone, badge_words, read_layout
from kiosk.printing.letter import EM, Lettering, Weight
from kiosk.printing.marks import INK, MOOR, draw_photo_mark, draw_talking_mark

_SOFT = HexColor("#40524F")
_MASK = 0  # of a code: any is read well off paper, and trying all eight costs more than the rest of the badge
_LARGER = 1.3  # the words beside the name grow by this when larger print is chosen


class Composer:
    """Composes badges with the bundled fonts. May be used in any one thread."""

    def __init__(self, lettering: Lettering) -> None:
        """Take the fonts."""
        self._lettering = lettering
        self._standing: dict[tuple[str, Weight, Box], Block] = {}

    def compose(self, content: BadgeContent, stock: BadgeLayout) -> bytes:
        """Return the badge as a PDF of one page; the same content gives the same bytes.

        Raises:
            Unletterable: a word has a character that no bundled font has.
            CodeTooLong: the code does not fit a QR code.
        """
        layout = read_layout(stock)
        stream = BytesIO()
        canvas = Canvas(stream, pagesize=layout.page, pageCompression=0, invariant=1)
        canvas.setTitle("Badge")
        if layout.turned:
            canvas.translate(layout.height, 0)
            canvas.rotate(90)
        self._event(canvas, content, layout)
        self._words(canvas, content, layout)
        self._code(canvas, content, layout)
        self._marks(canvas, content, layout)
        canvas.showPage()
        canvas.save()
        return stream.getvalue()

    def _event(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw the event's name, small, over a short bar; larger print gives this room to the person."""
        if not content.event or content.larger:
            return
        box = Box(layout.inner_width, layout.event_height, layout.event_most, least=layout.event_most * 0.8)
        block = self._stand(content.event, Weight.REGULAR, box)
        top = layout.height - layout.event_top
        draw_block(canvas, block, layout.width / 2, top, _SOFT)
        canvas.setFillColor(MOOR)
        bottom = top - block.height - layout.bar_gap - layout.bar_height
        canvas.rect(
            (layout.width - layout.bar_width) / 2, bottom, layout.bar_width, layout.bar_height, stroke=0, fill=1
        )

    def _words(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw the name as large as the rest allows, the rest smaller where it would take the name's share."""
        zone = layout.larger if content.larger else layout.name
        scale = _LARGER if content.larger else 1.0
        shown = [(style, text) for style in layout.lines if (text := _joined(content, style.parts))]
        below = [self._line(style, text, layout, scale) for style, text in shown]
        gaps = zone.gap + zone.line_gap * (len(below) - 1) if below else 0
        wanted = sum(block.height for block in below)
        room = max(zone.height - gaps - wanted, zone.height * zone.share)
        box = Box(layout.inner_width, room, zone.most, least=zone.most if content.larger else LEAST)
        name = fit(self._lettering, content.name, Weight.BOLD, box)
        left = zone.height - name.height - gaps
        if left < wanted:
            below = [replace(block, size=block.size * left / wanted) for block in below]
        _stack(canvas, layout, zone, [(name, INK), *((block, _SOFT) for block in below)])

    def _line(self, style: LineStyle, text: str, layout: Layout, scale: float) -> Block:
        weight = Weight.BOLD if style.bold else Weight.REGULAR
        most = style.most * scale
        return fit(self._lettering, text, weight, Box(layout.inner_width, layout.name.height, most, least=most * 0.8))

    def _code(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw the code into the lower right corner."""
        if not content.code:
            return
        right = layout.width - layout.margin
        rows = code_modules(content.code, mask=_MASK)
        side = len(rows)
        module = min(layout.code_module, layout.code_most / side)
        canvas.saveState()
        canvas.setFillColor(black)
        canvas.transform(module, 0, 0, module, right - side * module, layout.margin)
        runs = ((start, side - y, length) for y, row in enumerate(rows, 1) for start, length in _runs(row))
        canvas.addLiteral("".join(f"{x} {y} {length} 1 re\n" for x, y, length in runs) + "f")
        canvas.restoreState()

    def _marks(self, canvas: Canvas, content: BadgeContent, layout: Layout) -> None:
        """Draw what the person said of photos and of talking side by side, in equal shares of the room by the code."""
        marks = list(_marks_of(canvas, content))
        size, left = layout.mark_height, layout.margin
        most = layout.mark_most * (_LARGER if content.larger else 1.0)
        code = layout.code_most + QUIET_ZONE * layout.code_module
        share = (layout.inner_width - code) / max(len(marks), 1)
        box = Box(share - size * 1.5, size, most, least=most * 0.8)
        for draw, words in marks:
            draw(left, layout.margin, size)
            block = self._stand(badge_words()[words], Weight.BOLD, box)
            middle = left + size * 1.25 + block.width / 2
            draw_block(canvas, block, middle, layout.margin + (size + block.height) / 2, INK)
            left += share

    def _stand(self, text: str, weight: Weight, box: Box) -> Block:
        """Return words that stand on every badge, fitted once. Nothing of a person's may be kept here."""
        if (text, weight, box) not in self._standing:
            self._standing[text, weight, box] = fit(self._lettering, text, weight, box)
        return self._standing[text, weight, box]


def _marks_of(canvas: Canvas, content: BadgeContent) -> Iterator[tuple[Callable[[float, float, float], None], str]]:
    """Yield what draws each mark at a place and size, and the key of its words."""
    if content.photos is not Photos.UNSAID:
        yield partial(draw_photo_mark, canvas, content.photos), content.photos.value
    if content.talking is not Talking.UNSAID:
        yield partial(draw_talking_mark, canvas, content.talking), content.talking.value


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


def _stack(canvas: Canvas, layout: Layout, zone: Zone, blocks: Sequence[tuple[Block, Color]]) -> None:
    """Draw the name and what stands below it, centred in their zone."""
    gaps = [zone.gap, *[zone.line_gap] * len(blocks)][: len(blocks) - 1]
    height = sum(block.height for block, _ in blocks) + sum(gaps)
    top = layout.height - zone.top - (zone.height - height) / 2
    for (block, colour), gap in zip(blocks, [*gaps, 0], strict=True):
        draw_block(canvas, block, layout.width / 2, top, colour)
        top -= block.height + gap


def draw_block(canvas: Canvas, block: Block, centre: float, top: float, colour: Color) -> None:
    """Draw a block onto a page, in points: the middle of its ink at `centre`, its upper edge at `top`."""
    if not block.lines:
        return
    scale = block.size / EM
    baseline = top - (block.lines[0].bottom + block.lines[0].height) * scale
    canvas.setFillColor(colour)
    for line in block.lines:
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, centre - (line.left + line.width / 2) * scale, baseline)
        canvas.addLiteral(line.operators())
        canvas.restoreState()
        baseline -= block.pitch
