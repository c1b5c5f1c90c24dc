"""How many codes are read under each condition, frame by frame, beside zxing-cpp's defaults on the same frames."""

import pytest
import zxingcpp

from kiosk.codes.read import Reader
from kiosk.domain.ticket_code import encode
from tests.bench.conditions import HELD, LIGHT, held_up
from tests.bench.conftest import Figure
from tests.codes.pictures import Frame

CODE = encode(bytes(range(16)))
MODULES = (2, 3, 4, 6)
FRAMES = 20


def plain(frame: Frame) -> list[str]:
    """Return what the library reads when nothing is asked of it but the format."""
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    return [found.text for found in zxingcpp.read_barcodes(frame, formats=formats)]


def rates(condition: str, module: float) -> tuple[int, int]:
    """Return how many of the frames are read: by us, as one frame after the other comes, and by the library alone."""
    reader, ours, plainly = Reader(), 0, 0
    for seed in range(FRAMES):
        frame = held_up(condition, CODE, module, seed)
        read = reader.read(frame).codes
        assert read in ((), (CODE,))
        ours += CODE in read
        plainly += CODE in plain(frame)
    return ours, plainly


@pytest.mark.parametrize("condition", [*LIGHT, *HELD])
def test_no_condition_is_read_worse_than_by_the_library_alone(figure: Figure, condition: str) -> None:
    found = [rates(condition, module) for module in MODULES]
    ours, plainly = (" / ".join(f"{100 * number // FRAMES}" for number in side) for side in zip(*found, strict=True))
    figure(f"frames read at 2 / 3 / 4 / 6 px a module, {condition}", "≥ zxing-cpp", f"{ours} % (alone: {plainly} %)")
    assert all(own >= alone for own, alone in found)
