"""Give every person their code: a picture to send, and a card on a sheet to print and cut."""

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.codes.draw import code_png, draw_code
from kiosk.domain import invitation
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration
from kiosk.domain.ticket_code import parse
from kiosk.exchange.faults import file_fault
from kiosk.exchange.files import write_whole

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from kiosk.printing.letter import Lettering

SHEET = "codes.pdf"
_MODULE_PIXELS = 12

_MM = 72 / 25.4
_PAGE = (210 * _MM, 297 * _MM)
_COLUMNS, _ROWS = 2, 4
_CARD = (_PAGE[0] / _COLUMNS, _PAGE[1] / _ROWS)
_MARGIN = 7 * _MM
_CODE_SIDE = 44 * _MM
_CODE_CORNER = (5 * _MM, 20 * _MM)
_WORDS_LEFT = 51 * _MM
_WORDS_WIDTH = _CARD[0] - _WORDS_LEFT - _MARGIN
_INK, _SOFT, _LINE = "#16302E", "#40524F", "#6F7F7C"

_SHOW = "Show this code at the door, on paper or on a phone. It lets one person in, and asks what a badge should say."
_WHAT_TO_DO = "Show this code at the door, on paper or on a phone. No code with you? Someone will find you by name."


@dataclass(frozen=True, slots=True)
class CodesWritten:
    """What was written: how many pictures, and the sheet of all cards."""

    pictures: int
    sheet: Path


def write_codes(pack: Pack, folder: Path) -> CodesWritten:
    """Write one PNG a person and group, named by reference, and one PDF with a card for each, into `folder`.

    Raises:
        Fault: something cannot be written there (`kiosk.exchange.faults`), or a code is too long for a QR code.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_fault(error, folder) from error
    everybody = _everybody(pack)
    for name, person in picture_names(everybody).items():
        write_whole(folder / name, code_png(person.code, _MODULE_PIXELS))
    write_whole(folder / SHEET, sheet_pdf(pack))
    return CodesWritten(len(everybody), folder / SHEET)


def _everybody(pack: Pack) -> tuple[Registration, ...]:
    """Return everybody who gets a card, in the order of the roster; groups get one as a person does, after them."""
    groups = (Registration(one.id, one.label, Details(one.label), "", code=one.code) for one in pack.groups)
    return (*pack.roster, *groups)


def picture_names(roster: tuple[Registration, ...]) -> dict[str, Registration]:
    """Return each person by file name: the reference, in characters that every system allows, and never twice."""
    names: dict[str, Registration] = {}
    taken: set[str] = set()
    for person in roster:
        stem = f"code-{re.sub(r'[^A-Za-z0-9-]+', '_', person.reference)[:60]}"
        if stem.casefold() in taken:
            stem = f"{stem}-{person.id[:8]}"
        taken.add(stem.casefold())
        names[f"{stem}.png"] = person
    return names


def sheet_pdf(pack: Pack) -> bytes:
    """Return a PDF with eight cards an A4 page, in the order of the roster; the same pack gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    from kiosk.printing.letter import Lettering, ensure_application

    application = ensure_application()
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=_PAGE, pageCompression=1, invariant=1)
    canvas.setTitle("Codes")
    cards = _Cards(canvas, Lettering(), pack.event.name)
    for index, person in enumerate(_everybody(pack)):
        cards.draw(index % (_COLUMNS * _ROWS), person)
        if index % (_COLUMNS * _ROWS) == _COLUMNS * _ROWS - 1:
            canvas.showPage()
    canvas.save()
    del application  # the fonts live as long as it does
    return stream.getvalue()


class _Cards:
    """Draws cards onto the pages of a canvas."""

    def __init__(self, canvas: "Canvas", lettering: "Lettering", event: str) -> None:
        self._canvas = canvas
        self._lettering = lettering
        self._event = event

    def draw(self, place: int, person: Registration) -> None:
        """Draw one card at its place on the page, counted from the upper left, along the rows."""
        canvas = self._canvas
        row, column = divmod(place, _COLUMNS)
        canvas.saveState()
        canvas.translate(column * _CARD[0], _PAGE[1] - (row + 1) * _CARD[1])
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.4)
        canvas.setDash(2, 3)
        canvas.rect(0, 0, *_CARD)
        self._code(person)
        self._words(person)
        canvas.restoreState()

    def _code(self, person: Registration) -> None:
        from reportlab.lib.utils import ImageReader

        self._canvas.drawImage(ImageReader(draw_code(person.code)), *_CODE_CORNER, _CODE_SIDE, _CODE_SIDE)
        if not _is_invitation(person):  # which is too long to read out
            self._text(_spaced(person.code), _Area(_MARGIN, 14 * _MM, _CARD[0] - 2 * _MARGIN, 8 * _MM, 9))

    def _words(self, person: Registration) -> None:
        from kiosk.printing.letter import Unletterable

        self._text(self._event, _Area(_WORDS_LEFT, _CARD[1] - _MARGIN, _WORDS_WIDTH, 11 * _MM, 9))
        name = _Area(_WORDS_LEFT, _CARD[1] - 20 * _MM, _WORDS_WIDTH, 16 * _MM, 17)
        try:
            self._text(person.details.name or person.reference, name, bold=True)
        except Unletterable:
            self._text(person.reference, name, bold=True)
        told = _SHOW if _is_invitation(person) else _WHAT_TO_DO
        self._text(told, _Area(_WORDS_LEFT, _CARD[1] - 41 * _MM, _WORDS_WIDTH, 16 * _MM, 10))

    def _text(self, text: str, area: "_Area", *, bold: bool = False) -> None:
        from reportlab.lib.colors import HexColor

        from kiosk.printing.compose import draw_block
        from kiosk.printing.fit import Box, fit
        from kiosk.printing.letter import Weight

        weight = Weight.BOLD if bold else Weight.REGULAR
        box = Box(area.width, area.height, area.most, least=area.most * 0.9)
        block = fit(self._lettering, text, weight, box)
        draw_block(self._canvas, block, area.left + area.width / 2, area.top, HexColor(_INK if bold else _SOFT))


@dataclass(frozen=True, slots=True)
class _Area:
    """Where a text may stand on a card, in points, and its largest size."""

    left: float
    top: float
    width: float
    height: float
    most: float


def _is_invitation(person: Registration) -> bool:
    return invitation.parse(person.code) is not None


def _spaced(code: str) -> str:
    """Return one of our codes in groups of four, easier to read out; any other as it is."""
    return " ".join(re.findall(".{1,4}", code)) if parse(code) else code
