"""Read codes in the formats besides QR that an event uses: one more look at a frame, and only where it says so.

All formats at once would cost ten times the look for QR codes (`scanning.md`), and take more for codes than are.
"""

from collections.abc import Collection, Mapping

import zxingcpp

from kiosk.codes.looks import Frame
from kiosk.domain.code_rules import CodeFormat

_FORMATS: Mapping[CodeFormat, zxingcpp.BarcodeFormat] = {
    CodeFormat.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    CodeFormat.PDF417: zxingcpp.BarcodeFormat.PDF417,
    CodeFormat.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    CodeFormat.CODE_128: zxingcpp.BarcodeFormat.Code128,
}


def other_codes(frame: Frame, formats: Collection[CodeFormat]) -> list[str]:
    """Return the exact texts of the undamaged codes of these formats in a frame, each turned as it may be."""
    if not formats:
        return []
    wanted = zxingcpp.BarcodeFormats([_FORMATS[one] for one in formats])
    found = zxingcpp.read_barcodes(frame, formats=wanted, text_mode=zxingcpp.TextMode.Plain)
    return [code.text for code in found if code.valid and code.text]
