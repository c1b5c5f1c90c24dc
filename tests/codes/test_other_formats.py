"""Codes in other formats than QR are read where the event uses them, and nowhere else."""

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kiosk.codes.image_file import load_frame
from kiosk.codes.looks import Frame
from kiosk.codes.read import Reader, read_thoroughly
from kiosk.domain.code_rules import CodeFormat
from tests.codes.pictures import Shot, room

MADE = {
    CodeFormat.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    CodeFormat.PDF417: zxingcpp.BarcodeFormat.PDF417,
    CodeFormat.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    CodeFormat.CODE_128: zxingcpp.BarcodeFormat.Code128,
}
CODE = "TT-20418-7"


def held_up(kind: CodeFormat, turns: int = 0) -> Frame:
    """Return a frame in which a ticket of this format is held before the room."""
    code = zxingcpp.create_barcode(CODE, MADE[kind])
    card = np.pad(np.asarray(zxingcpp.write_barcode_to_image(code, scale=3)), 40, constant_values=255)
    frame = room(Shot())
    card = np.rot90(card, turns)
    frame[60 : 60 + card.shape[0], 200 : 200 + card.shape[1]] = card
    return frame


@pytest.mark.parametrize("turns", [0, 1, 2])
@pytest.mark.parametrize("kind", CodeFormat)
def test_a_ticket_in_a_format_of_the_event_is_read_however_it_is_turned(kind: CodeFormat, turns: int) -> None:
    assert Reader(formats=(kind,)).read(held_up(kind, turns)).codes == (CODE,)


@pytest.mark.parametrize("kind", CodeFormat)
def test_it_is_nothing_to_an_event_that_does_not_use_that_format(kind: CodeFormat) -> None:
    others = tuple(other for other in CodeFormat if other is not kind)
    assert Reader(formats=others).read(held_up(kind)).codes == ()
    assert Reader().read(held_up(kind)).codes == ()


def test_a_picture_of_one_is_read_too(tmp_path: Path) -> None:
    Image.fromarray(held_up(CodeFormat.PDF417)).save(tmp_path / "ticket.png")
    frame = load_frame(tmp_path / "ticket.png")
    assert read_thoroughly(frame, (CodeFormat.PDF417,)) == (CODE,)
    assert read_thoroughly(frame) == ()
