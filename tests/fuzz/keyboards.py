"""Type a text as a scanner does, whose US keys a laptop takes for another layout's."""

from random import Random

from kiosk.codes.wedge import Key, Kind, Pace, Scanned, Typing, rest, step

_US = "`~@#\"'\\|-_=+[{]};:/?yYzZ^&*()<>"
_LAYOUTS = {
    "us": str.maketrans({}),
    "uk": str.maketrans("@\"#~|\\", "\"@£¬~#"),
    "german": str.maketrans("@#^&*()-_=+yYzZ[{]}\\|;:'\"<>/?", "\"§&/()=ß?´`zZyYüÜ+*#'öÖäÄ;:-_"),
}  # fmt: skip


def typed(text: str, chance: Random) -> str:
    """Return what the keys of `text` type on a keyboard of some layout, perhaps with caps lock on."""
    made = text.translate(_LAYOUTS[chance.choice([*_LAYOUTS])])
    return _with_caps_lock(made) if chance.random() < 0.3 else made


def _with_caps_lock(text: str) -> str:
    return "".join(letter if letter == "ß" else letter.swapcase() for letter in text)


def scanned(text: str, chance: Random) -> str:
    """Return the text that the wedge hears when these characters come at a scanner's pace."""
    typing, at = Typing(), 1_000
    for character in text:
        typing, _ = step(typing, Key(Kind.CHARACTER, at, character), Pace())
        at += chance.randint(0, 30)
    told = rest(typing, Pace())
    return told.text if isinstance(told, Scanned) else ""
