"""Find what a scanner meant by what came of its typing: keyboards, caps lock and the scanner's own ways change it."""

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from kiosk.codes.keyboards import LAYOUTS, Caps, Layout, sent_for, typed_by
from kiosk.codes.scanner import USUAL, ReadAs, ScannerSettings
from kiosk.codes.wedge import Typed
from kiosk.domain.ticket_code import parse

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z](?=.)", re.DOTALL)
"""An identifier of the kind of code (ISO/IEC 15424), such as ]Q1, ]C1, ]d2 or ]e0: scanners may put it before."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The one code that makes sense; if none does, what came."""

    code: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Two codes make sense, and are different people's."""


def choose(
    typed: Typed,
    is_known: Callable[[str], bool],
    meaning: Callable[[str], Hashable] = lambda code: parse(code) or code,
    settings: ScannerSettings = USUAL,
) -> Meant | Unsure:
    """Return which code was meant, of those that `is_known`; two with one `meaning` are spellings of one code.

    Where none is known, one that is spelt as a code of ours is told, as it may be another event's.
    """
    candidates = readings(typed, settings)
    known = {meaning(code): code for code in reversed(candidates) if is_known(code)}
    if len(known) > 1:
        return Unsure()
    spelled = (code for candidate in candidates if (code := parse(candidate)))
    return Meant(next(iter(known.values()), None) or next(spelled, None) or candidates[0])


def readings(typed: Typed, settings: ScannerSettings = USUAL) -> tuple[str, ...]:
    """Return what a scanner may have sent for this to be typed, without what it puts around codes; likeliest first."""
    return tuple(dict.fromkeys(code for sent in _sent(typed, settings.read_as) for code in _inside(sent, settings)))


def _sent(typed: Typed, read_as: ReadAs) -> Iterator[str]:
    """Yield what may have been sent. By its keys it is known, unless the scanner itself minds keyboard or caps lock.

    Where nobody has taught this laptop its scanner, that may be set to a keyboard of its own, besides.
    """
    pressed = list(_pressed(typed, read_as))
    yield from pressed
    if read_as in (ReadAs.ANY, ReadAs.US) or (read_as is ReadAs.KEYS and typed.sent is None):
        yield from (typed.text, typed.text.swapcase())
    if read_as is ReadAs.ANY:
        for keys in pressed:
            for layout in LAYOUTS:
                meant = typed_by(keys, layout, Caps.OFF)
                yield from (meant, meant.swapcase())


def _pressed(typed: Typed, read_as: ReadAs) -> Iterator[str]:
    """Yield which keys may have been pressed, as a US keyboard names them."""
    if typed.sent is not None and read_as in (ReadAs.ANY, ReadAs.KEYS):
        yield typed.sent
        return
    for layout in _layouts(read_as):
        for caps in layout.locks:
            yield from sent_for(typed.text, layout, caps)


def _layouts(read_as: ReadAs) -> tuple[Layout, ...]:
    named = tuple(layout for layout in LAYOUTS if layout.name == read_as)
    return named or LAYOUTS


def _inside(sent: str, settings: ScannerSettings) -> Iterator[str]:
    """Yield `sent` without what stands around it, and then as it is; once, if it was sent twice with no key between."""
    half = len(sent) // 2
    whole = sent[:half] if sent and sent[:half] == sent[half:] else sent
    code = whole.removeprefix(settings.prefix).removesuffix(settings.suffix)
    yield from (_AIM.sub("", code, count=1) if code.startswith("]") else code, code, whole, sent)
