"""Read the QR codes in a luminance frame: by the looks that win most often at once, by the others in turn.

Which win was measured: in good light the frame as it is and its middle doubled, in dim light the frame smoothed. The
others take turns over successive frames, so that no frame costs much and within five all have been tried. Where nothing
has moved for a second, the looks are shared out among five frames altogether; after two, only every second frame is
looked at. What moves is looked at as closely as ever from the first frame on.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import cycle
from typing import assert_never

import zxingcpp

from kiosk.codes.looks import Doubler, Frame, Look, Smoother, centre, darkest, halved, thresholded
from kiosk.codes.other_formats import other_codes
from kiosk.codes.scene import Stillness, is_noisy
from kiosk.domain.code_rules import CodeFormat

_SMALLEST = 21
"""Pixels: the smallest QR code has 21 modules a side."""

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
"""Not `QRCode`, which reads Micro QR too and takes dirt for it."""

_IN_LIGHT = (
    (Look.EITHER_WAY, Look.DOUBLED_CENTRE),
    (Look.EITHER_WAY, Look.SMOOTHED, Look.GLOBAL_HISTOGRAM),
    (Look.EITHER_WAY, Look.DOUBLED_CENTRE),
    (Look.EITHER_WAY, Look.ADAPTIVE_THRESHOLD, Look.HALF_SIZE),
    (Look.EITHER_WAY, Look.DOUBLED_CENTRE, Look.LOW_THRESHOLD),
)
_IN_THE_DARK = (
    (Look.SMOOTHED, Look.DOUBLED_CENTRE),
    (Look.SMOOTHED_EITHER_WAY, Look.ADAPTIVE_THRESHOLD),
    (Look.SMOOTHED, Look.DOUBLED_CENTRE, Look.GLOBAL_HISTOGRAM),
    (Look.SMOOTHED_EITHER_WAY, Look.AS_IT_IS, Look.LOW_THRESHOLD, Look.HALF_SIZE),
    (Look.SMOOTHED, Look.DOUBLED_CENTRE),
)
_IN_STILLNESS = (
    (Look.SMOOTHED_EITHER_WAY,),
    (Look.AS_IT_IS, Look.LOW_THRESHOLD),
    (Look.DOUBLED_CENTRE, Look.GLOBAL_HISTOGRAM),
    (Look.SMOOTHED_EITHER_WAY, Look.HALF_SIZE),
    (Look.ADAPTIVE_THRESHOLD,),
)
_IN_TURN = len(_IN_LIGHT)

_RESTS_AFTER = 30
"""Frames, about two seconds: where nothing has moved for so long, every look there is was taken three times over."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a frame showed: every code seen, in no promised order and each once, and the looks that were taken."""

    codes: tuple[str, ...]
    looks: tuple[Look, ...]


def every_code(_text: str) -> bool:
    """Say that every code counts."""
    return True


class Reader:
    """Read successive frames of one camera. It holds buffers and whose turn it is: one for each worker."""

    def __init__(self, counts: Callable[[str], bool] = every_code, formats: Collection[CodeFormat] = ()) -> None:
        """Go on looking at a frame until a code is seen that `counts`: a poster's code does not hide a ticket.

        `formats` are looked for last, besides QR codes. `is_still` says whether nothing has moved for a second.
        """
        self._counts, self._formats = counts, formats
        self._smooth, self._double = Smoother(), Doubler()
        self._stillness = Stillness()
        self._is_dark = self.is_still = False
        self._turns = cycle(range(_IN_TURN))

    def read(self, frame: Frame) -> Reading:
        """Return the codes in a frame, after at most four looks: all the others come with the next frames, in turn."""
        codes: dict[str, None] = {}
        taken: list[Look] = []
        for look in self._looks_at(frame):
            taken.append(look)
            codes.update(dict.fromkeys(self.take(look, frame)))
            if any(self._counts(code) for code in codes):
                break
        else:
            codes.update(dict.fromkeys(other_codes(frame, self._formats) if taken else ()))
        if codes:
            self._stillness.end()  # a code that is held still is looked at as closely as one that moves
        return Reading(tuple(codes), tuple(taken))

    def _looks_at(self, frame: Frame) -> tuple[Look, ...]:
        turn = next(self._turns)
        if turn == 0:
            self._is_dark = is_noisy(frame)
        self.is_still = self._stillness.note(frame)
        if self.is_still:
            return () if self._rests() else _IN_STILLNESS[turn]
        return (_IN_THE_DARK if self._is_dark else _IN_LIGHT)[turn]

    def _rests(self) -> bool:
        """Return whether a frame is left out; of five looks in turn, every second one comes round to all of them."""
        frames = self._stillness.frames
        return frames > _RESTS_AFTER and frames % 2 == 0

    def take(self, look: Look, frame: Frame) -> list[str]:
        """Return the codes that one look shows."""
        if min(frame.shape) < _SMALLEST:
            return []
        match look:
            case Look.SMOOTHED | Look.SMOOTHED_EITHER_WAY:
                return _texts(self._smooth(frame), light_on_dark=look is Look.SMOOTHED_EITHER_WAY)
            case Look.AS_IT_IS | Look.EITHER_WAY:
                return _texts(frame, light_on_dark=look is Look.EITHER_WAY)
            case Look.DOUBLED_CENTRE:
                return _texts(self._double(centre(frame)))
            case Look.GLOBAL_HISTOGRAM:
                return _texts(frame, zxingcpp.Binarizer.GlobalHistogram)
            case Look.ADAPTIVE_THRESHOLD:
                return _texts(thresholded(frame), zxingcpp.Binarizer.BoolCast)
            case Look.LOW_THRESHOLD:
                return _texts(darkest(frame), zxingcpp.Binarizer.BoolCast)
            case Look.HALF_SIZE:
                return _texts(halved(frame), smaller=True)
            case _:
                assert_never(look)


_ALL = tuple(look for look in Look if look not in (Look.SMOOTHED, Look.AS_IT_IS))
"""Every way to look there is: two of them are parts of others."""


def read_thoroughly(frame: Frame, formats: Collection[CodeFormat] = ()) -> tuple[str, ...]:
    """Return the codes in a frame after every look there is: for an image file, which does not come again."""
    reader = Reader()
    codes = [code for look in _ALL for code in reader.take(look, frame)]
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
