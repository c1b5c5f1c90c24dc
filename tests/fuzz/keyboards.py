"""Type a text as a scanner does, whose US keys a laptop takes for another layout's."""

from random import Random

from kiosk.codes.keyboards import LAYOUTS, typed_by
from kiosk.codes.wedge import Key, Kind, Pace, Scanned, Typed, Typing, rest, step


def typed(text: str, chance: Random) -> str:
    """Return what the keys of `text` type on a keyboard of some layout, perhaps with caps lock on."""
    layout = chance.choice(LAYOUTS)
    return typed_by(text, layout, chance.choice(layout.locks))


def scanned(text: str, chance: Random) -> Typed:
    """Return what the wedge hears when these characters come at a scanner's pace."""
    typing, at = Typing(), 1_000
    for character in text:
        typing, _ = step(typing, Key(Kind.CHARACTER, at, Typed(character, None)), Pace())
        at += chance.randint(0, 30)
    told = rest(typing, Pace())
    return told.typed if isinstance(told, Scanned) else Typed()
