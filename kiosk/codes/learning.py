"""Learn how a scanner types from what came when it scanned the test code: pure, with what it is told in values.

The test code holds every character that keyboard layouts swap, each that a dead key may swallow before a space.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from kiosk.codes.keyboards import LAYOUTS, Caps, Layout, sent_for, typed_by
from kiosk.codes.scanner import ALL_ENDINGS, Ending, ReadAs, ScannerSettings
from kiosk.codes.wedge import USUAL_PACE, Key, Kind, Pace

TEST_CODE = (
    "KIOSK SCANNER TEST, nobody's ticket: yYzZ aAqQ wWmM 1234567890 "
    r"""~ ` ^ = + [ { ] } ! @ # $ % & * ( ) - _ \ | ; " < > . / ? the end"""
)
"""It is longer than any ticket of ours, and begins like none."""
SLOW = 75
"""Milliseconds between keys: more than that is a person's pace, and cannot be told from one."""
_SURE = 25
"""Milliseconds: a scanner as fast as this is told by the usual pace, with room to spare."""
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Learnt:
    """How a scanner types at this laptop."""

    read_as: ReadAs
    layout: Layout | None
    """What the laptop takes the scanner's keys for; the US one also where the scanner minds the laptop's itself.

    None where it is none that is known here, but the keys tell themselves.
    """
    caps: Caps
    aim: str = ""
    """The AIM identifier that it puts before codes, such as ]Q1."""
    prefix: str = ""
    suffix: str = ""
    ends: frozenset[Ending] = frozenset()
    slowest: int = 0
    """The longest time between two keys, in milliseconds."""
    twice: bool = False

    @property
    def is_slow(self) -> bool:
        """Return whether it cannot be told from a person who types fast."""
        return self.slowest > SLOW

    def settings(self, before: ScannerSettings) -> ScannerSettings:
        """Return how to take what it types from now on; where it is plugged in stays as it was `before`."""
        ends = self.ends or ALL_ENDINGS
        return replace(
            before, pace=self._pace(), read_as=self.read_as, prefix=self.prefix, suffix=self.suffix, ends=ends
        )

    def _pace(self) -> Pace:
        if self.slowest <= _SURE:
            return USUAL_PACE
        return replace(USUAL_PACE, limit=max(USUAL_PACE.limit, min(SLOW, self.slowest * 3 // 2)))


@dataclass(frozen=True, slots=True)
class NotTheTest:
    """What came was another code, or typed in a way that nothing here explains."""


def learn(keys: Sequence[Key]) -> Learnt | NotTheTest:
    """Return what the keys tell, from the first to the last that a scan of the test code made.

    The text of a key that ends is a carriage return or a tab.
    """
    parts = _parts(keys)
    whole = [_together(part) for part in parts]
    found = next((learnt for text, sent in whole for learnt in _explained(text, sent)), None)
    if found is None:
        return NotTheTest()
    gaps = [after.at - before.at for part in parts for before, after in pairwise(part)]
    ends = frozenset(_ENDINGS[key.typed.text] for part in parts for key in part if key.kind is Kind.END)
    return replace(found, ends=ends, slowest=max(gaps), twice=found.twice or len(whole) > 1)


_ENDINGS = {"\r": Ending.RETURN, "\t": Ending.TAB}


def _parts(keys: Sequence[Key]) -> list[list[Key]]:
    """Return the keys as parts that end with what ends a code; an end upon an end is no part."""
    parts: list[list[Key]] = [[]]
    for key in keys:
        parts[-1].append(key)
        if key.kind is Kind.END:
            parts.append([])
    return [part for part in parts if any(key.kind is Kind.CHARACTER for key in part)]


def _together(part: Sequence[Key]) -> tuple[str, str | None]:
    typed = [key.typed for key in part if key.kind is Kind.CHARACTER]
    sent = [each.sent for each in typed]
    known = [each for each in sent if each is not None]
    return "".join(each.text for each in typed), "".join(known) if len(known) == len(sent) else None


def _explained(text: str, sent: str | None) -> Iterator[Learnt]:
    """Yield what explains the text, the likeliest first: by the keys, then by each layout in turn."""
    ways = [(layout, caps, form) for layout in LAYOUTS for caps in layout.locks for form in _forms(layout, caps)]
    text = text.replace("ẞ", "ß")  # as X11 types it with caps lock on
    by_text = [(layout, caps, form) for layout, caps, form in ways if form in text]
    if sent is not None and TEST_CODE in sent:
        layout, caps, _ = by_text[0] if by_text else (None, Caps.OFF, "")
        yield _around(Learnt(ReadAs.KEYS, layout, caps), sent, TEST_CODE, _as_it_is)
    for layout, caps, form in by_text:
        yield _around(Learnt(ReadAs(layout.name), layout, caps), text, form, partial(_undone, layout, caps))


def _as_it_is(part: str) -> str:
    return part


def _undone(layout: Layout, caps: Caps, part: str) -> str:
    return next(iter(sent_for(part, layout, caps)), part)


def _forms(layout: Layout, caps: Caps) -> Iterator[str]:
    """Yield what the test code can look like: with accents put together, with dead keys lost, or with none dead."""
    yield typed_by(TEST_CODE, layout, caps)
    alone = [typed_by(character, layout, caps) for character in TEST_CODE]
    yield "".join(typed for typed in alone if typed not in layout.dead)
    yield "".join(alone)


def _around(learnt: Learnt, text: str, form: str, undo: Callable[[str], str]) -> Learnt:
    """Return also what stands around the test code, as the scanner sent it."""
    before, _, after = text.partition(form)
    twice = form in after
    if twice:
        after = after.partition(before + form)[0]
    prefix, suffix = undo(before), undo(after)
    aim = _AIM.search(prefix)
    around = _AIM.sub("", prefix, count=1)
    return replace(learnt, aim=aim[0] if aim else "", prefix=around, suffix=suffix, twice=twice)
