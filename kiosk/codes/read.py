"""Read the QR codes in a luminance frame: smoothed, then as it is, then by one costlier look.

The costlier looks take turns over successive frames, so that no frame costs much and within four all have been tried.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import assert_never

import zxingcpp

from kiosk.codes.looks import Frame, Look, Smoother, doubled_centre, halved, thresholded
from kiosk.codes.other_formats import other_codes
from kiosk.domain.code_rules import CodeFormat

_SMALLEST = 21
"""Pixels: the smallest QR code has 21 modules a side."""

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
"""Not `QRCode`, which reads Micro QR too and takes dirt for it."""

_IN_TURN = (Look.DOUBLED_CENTRE, Look.GLOBAL_HISTOGRAM, Look.ADAPTIVE_THRESHOLD, Look.HALF_SIZE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a frame showed: every code seen, in no promised order and each once, and the look that ended the search."""

    codes: tuple[str, ...]
    look: Look


def every_code(_text: str) -> bool:
    """Say that every code counts."""
    return True


class Reader:
    """Read successive frames of one camera. It holds buffers and whose turn it is: one for each worker."""

    def __init__(self, counts: Callable[[str], bool] = every_code, formats: Collection[CodeFormat] = ()) -> None:
        """Go on looking at a frame until a code is seen that `counts`: a poster's code does not hide a ticket.

        `formats` are looked for last, besides QR codes.
        """
        self._counts = counts
        self._formats = formats
        self._smooth = Smoother()
        self._turn = 0

    def read(self, frame: Frame) -> Reading:
        """Return the codes in a frame, after at most three looks: all the others come with the next frames, in turn."""
        codes: dict[str, None] = {}
        for look in (Look.SMOOTHED, Look.AS_IT_IS, self._next_in_turn()):
            codes.update(dict.fromkeys(self.take(look, frame)))
            if any(self._counts(code) for code in codes):
                break
        else:
            codes.update(dict.fromkeys(other_codes(frame, self._formats)))
        return Reading(tuple(codes), look)

    def _next_in_turn(self) -> Look:
        self._turn = (self._turn + 1) % len(_IN_TURN)
        return _IN_TURN[self._turn]

    def take(self, look: Look, frame: Frame) -> list[str]:
        """Return the codes that one look shows."""
        if min(frame.shape) < _SMALLEST:
            return []
        match look:
            case Look.SMOOTHED:
                return _texts(self._smooth(frame), light_on_dark=True)
            case Look.AS_IT_IS:
                return _texts(frame)
            case Look.DOUBLED_CENTRE:
                return _texts(doubled_centre(frame))
            case Look.GLOBAL_HISTOGRAM:
                return _texts(frame, zxingcpp.Binarizer.GlobalHistogram)
            case Look.ADAPTIVE_THRESHOLD:
                return _texts(thresholded(frame), zxingcpp.Binarizer.BoolCast)
            case Look.HALF_SIZE:
                return _texts(halved(frame), smaller=True)
            case _:
                assert_never(look)


def read_thoroughly(frame: Frame, formats: Collection[CodeFormat] = ()) -> tuple[str, ...]:
    """Return the codes in a frame after every look there is: for an image file, which does not come again."""
    reader = Reader()
    codes = [code for look in Look for code in reader.take(look, frame)]
    return tuple(dict.fromkeys([*codes, *other_codes(frame, formats)]))


def _texts(
    frame: Frame,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
    *,
    light_on_dark: bool = False,
    smaller: bool = False,
) -> list[str]:
    """Return the exact texts of the undamaged codes in a frame, each turned as it may be."""
    found = zxingcpp.read_barcodes(
        frame,
        formats=_FORMATS,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizer,
        try_rotate=False,  # the search for QR codes finds them at any angle
        try_downscale=smaller,
        try_invert=light_on_dark,
    )
    return [code.text for code in found if code.valid and code.text]
