"""Draw a QR code that cameras read well: level Q, and a quiet zone in opaque white that dark mode cannot take away."""

from enum import Enum
from io import BytesIO

from PIL import Image, ImageOps
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode
from qrcode.util import QRData

from kiosk.domain.fault import Fault

QUIET_ZONE = 4
"""White modules that the standard (ISO/IEC 18004, 6.3.8) wants on every side of a code."""

_WHITE, _BLACK = 255, 0


class Level(Enum):
    """How much of a code may be lost or dirty and still be put right."""

    L = ERROR_CORRECT_L
    M = ERROR_CORRECT_M
    Q = ERROR_CORRECT_Q
    H = ERROR_CORRECT_H


class CodeTooLong(Fault):
    """A text holds more than any QR code can."""


def code_modules(text: str, *, level: Level = Level.Q, mask: int | None = None) -> tuple[tuple[bool, ...], ...]:
    """Return the code's modules row by row, True where it is dark, without a quiet zone.

    Whoever draws them leaves `QUIET_ZONE` modules of white on every side. With `mask` (0 to 7) the eight masks of the
    standard are not tried for the best, which takes most of the time.

    Raises:
        CodeTooLong: no QR code holds this text at this level.
    """
    code = QRCode(error_correction=level.value, border=0, mask_pattern=mask)
    # One segment: the library's own splitting starts a new mode for every few digits and makes our codes larger.
    code.add_data(QRData(text), optimize=0)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise CodeTooLong(
            f"A code of {len(text)} characters does not fit a QR code. Give this person a shorter one."
        ) from error
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def draw_code(text: str, module_pixels: int = 8, *, level: Level = Level.Q) -> Image.Image:
    """Return the code as a grey-scale picture, `module_pixels` to a module, with its quiet zone in opaque white.

    Raises:
        CodeTooLong: no QR code holds this text at this level.
    """
    modules = code_modules(text, level=level)
    tight = Image.frombytes(
        "L", (len(modules), len(modules)), bytes(_BLACK if dark else _WHITE for row in modules for dark in row)
    )
    bordered = ImageOps.expand(tight, QUIET_ZONE, fill=_WHITE)
    return bordered.resize((bordered.width * module_pixels, bordered.height * module_pixels), Image.Resampling.NEAREST)


def code_png(text: str, module_pixels: int = 8, *, level: Level = Level.Q) -> bytes:
    """Return the code as a PNG file without transparency, to be sent by e-mail or printed.

    Raises:
        CodeTooLong: no QR code holds this text.
    """
    stream = BytesIO()
    draw_code(text, module_pixels, level=level).save(stream, "PNG", optimize=True)
    return stream.getvalue()
