"""Type a text as a scanner does, whose US keys a laptop takes for another layout's."""

from dataclasses import replace
from random import Random

from kiosk.codes.keyboards import LAYOUTS, typed_by
from kiosk.codes.wedge import Key, Kind, Pace, Scanned, Typed, Typing, rest, step

_BEFORE = ("", "", "]Q1", "]C1", "]d2", "]e0")


def scanned(text: str, chance: Random) -> Typed:
    """Return what the wedge hears when a scanner sends `text`, in one of the ways that scanners have.

    It may name the kind of code before it, send everything twice, and meet any layout, with caps lock on or off; the
    laptop may tell which keys it pressed.
    """
    layout, sent = chance.choice(LAYOUTS), chance.choice(_BEFORE) + text
    caps, tells_keys = chance.choice(layout.locks), chance.random() < 0.5
    came = Typed(typed_by(sent, layout, caps), sent if tells_keys else None)
    keys = _keys(came)
    ends = [Key(Kind.END, 0)] * chance.randint(0, 2)
    return _heard([*keys, *ends, *keys, *ends] if ends and chance.random() < 0.2 else [*keys, *ends], chance)


def _keys(came: Typed) -> list[Key]:
    """Return the keys of a text; dead keys have typed nothing by themselves, so one may bring two, or none."""
    if came.sent is None:
        return [Key(Kind.CHARACTER, 0, Typed(letter, None)) for letter in came.text]
    letters = [*came.text, *[""] * (len(came.sent) - len(came.text))]
    told = [Typed(letter, key) for letter, key in zip(letters, came.sent, strict=False)]
    rest = came.text[len(came.sent) :]
    return [Key(Kind.CHARACTER, 0, each) for each in (*told, *[Typed(rest, "")] * bool(rest))]


def _heard(keys: list[Key], chance: Random) -> Typed:
    typing, at = Typing(), 1_000
    for key in keys:
        typing, _ = step(typing, replace(key, at=at), Pace())
        at += chance.randint(0, 30)
    told = rest(typing, Pace())
    return told.typed if isinstance(told, Scanned) else Typed()
