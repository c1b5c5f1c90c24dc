"""Know what a US keyboard's keys type where the laptop takes it for another one, and what was sent for a text to come.

Scanners send the keys of a US keyboard, whatever the laptop's keyboard is. Key for key, in the order of their scan
codes: Windows counts them so (set 1), Linux too, and X11 adds 8; macOS tells none.
"""

import unicodedata
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache

SEPARATOR = "\x1d"
"""What stands between the parts of a GS1 code (GS); scanners type it as Ctrl and the key of `]`."""
_SCAN_CODES = (41, *range(2, 14), *range(16, 28), 43, *range(30, 41), *range(44, 54))
_SPACE = 57
_US_PLAIN = "`1234567890-=" + "qwertyuiop[]\\" + "asdfghjkl;'" + "zxcvbnm,./"
_US_SHIFTED = "~!@#$%^&*()_+" + "QWERTYUIOP{}|" + 'ASDFGHJKL:"' + "ZXCVBNM<>?"
_PLACES = {code: place for place, code in enumerate(_SCAN_CODES)}
_LEVEL, _RAISED = "0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"
"""What X11 makes of a circumflex and a digit."""
_QUOTES = {"'": "´", '"': "¨"}
"""What X11 makes of two accents alone: dead keys and a space."""
_X11_SPACE, _ITSELF = "x11 space", "itself"
_TAKEN = ("", " ", _X11_SPACE, _ITSELF)
_ACCENTS = {"\u0302": "^", "\u0301": "´", "\u0300": "`", "\u0308": "¨"}


class Caps(Enum):
    """What caps lock does to the keys: nothing as it is off, turn letters round, or stand for Shift on every key."""

    OFF = auto()
    LETTERS = auto()
    ALL_KEYS = auto()
    """As German and French keyboards do on Windows."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What each key types, alone and with Shift. `dead` keys type nothing until the next one, often an accent on it."""

    name: str
    plain: str
    shifted: str
    dead: str = ""
    locks: tuple[Caps, ...] = field(default=(Caps.OFF, Caps.LETTERS))


US = Layout("US", _US_PLAIN, _US_SHIFTED)
UK = Layout(
    "UK",
    "`1234567890-=" + "qwertyuiop[]#" + "asdfghjkl;'" + "zxcvbnm,./",
    '¬!"£$%^&*()_+' + "QWERTYUIOP{}~" + "ASDFGHJKL:@" + "ZXCVBNM<>?",
)
GERMAN = Layout(
    "German",
    "^1234567890ß´" + "qwertzuiopü+#" + "asdfghjklöä" + "yxcvbnm,.-",
    '°!"§$%&/()=?`' + "QWERTZUIOPÜ*'" + "ASDFGHJKLÖÄ" + "YXCVBNM;:_",
    "^´`",
    tuple(Caps),
)
FRENCH = Layout(
    "French",
    "²&é\"'(-è_çà)=" + "azertyuiop^$*" + "qsdfghjklmù" + "wxcvbn,;:!",
    "~1234567890°+" + "AZERTYUIOP¨£µ" + "QSDFGHJKLM%" + "WXCVBN?./§",
    "^¨",
    tuple(Caps),
)
LAYOUTS = (US, UK, GERMAN, FRENCH)


def us_character(scan_code: int, *, shift: bool) -> str | None:
    """Return what a key types on a US keyboard, by its scan code of set 1; None if it types nothing there."""
    if scan_code == _SPACE:
        return " "
    place = _PLACES.get(scan_code)
    return None if place is None else (_US_SHIFTED if shift else _US_PLAIN)[place]


def sent_for(text: str, layout: Layout, caps: Caps) -> tuple[str, ...]:
    """Return what a scanner sent for `text` to be typed: nothing if this layout cannot type it.

    An accent that stands alone may have taken a space that followed it, or its own key once more, so there can be
    several answers.
    """
    keys = _keys(layout, caps)
    ways = dict.fromkeys("".join(_apart(letter, layout, taken) for letter in text) for taken in _TAKEN)
    return tuple("".join(keys[letter] for letter in way) for way in ways if keys.keys() >= set(way))


def typed_by(sent: str, layout: Layout, caps: Caps) -> str:
    """Return what comes of the keys that a scanner sends for `sent`, where dead keys make accents as on most systems.

    What no key of a US keyboard types comes as it is.
    """
    types, typed, dead = _types(layout, caps), "", ""
    for character in sent:
        one = types.get(character, character)
        if dead:
            typed, dead = typed + _together(dead, one), ""
        elif one in layout.dead:
            dead = one
        else:
            typed += one
    return typed + dead


def _apart(letter: str, layout: Layout, taken: str) -> str:
    """Return the keys, as this layout names them, that were typed for a letter: a dead one first, for an accent.

    `taken` is what an accent alone may have taken, as `_TAKEN` says.
    """
    if taken == _X11_SPACE and _QUOTES.get(letter, "-") in layout.dead:
        return f"{_QUOTES[letter]} "
    if letter in layout.dead:
        return letter + {_X11_SPACE: " ", _ITSELF: letter}.get(taken, taken)
    if letter in layout.plain + layout.shifted:
        return letter
    base, *accents = list(unicodedata.normalize("NFD", letter))
    dead = _ACCENTS.get(accents[0], "") if len(accents) == 1 else ""
    if letter in _RAISED:
        base, dead = _LEVEL[_RAISED.index(letter)], "^"
    return dead + base if dead and dead in layout.dead else letter


def _together(dead: str, letter: str) -> str:
    accent = next(mark for mark, key in _ACCENTS.items() if key == dead)
    made = unicodedata.normalize("NFC", letter + accent)
    return dead if letter == " " else made if len(made) == 1 else dead + letter


@cache
def _types(layout: Layout, caps: Caps) -> dict[str, str]:
    """Return what each character that a US keyboard types is typed as."""
    return {key: _with(caps, *both) for key, both in _both(layout)} | {" ": " ", SEPARATOR: SEPARATOR}


@cache
def _keys(layout: Layout, caps: Caps) -> dict[str, str]:
    """Return what was sent for each character that can be typed; a capital ß counts as what it is made of."""
    keys = {typed: key for key, typed in _types(layout, caps).items()}
    return keys | ({"ẞ": keys["ß"]} if "ß" in keys and caps is Caps.LETTERS else {})


def _both(layout: Layout) -> list[tuple[str, tuple[str, str]]]:
    """Return each character of a US keyboard, with what its key types with the same Shift, and with the other."""
    plain = zip(_US_PLAIN, zip(layout.plain, layout.shifted, strict=True), strict=True)
    shifted = zip(_US_SHIFTED, zip(layout.shifted, layout.plain, strict=True), strict=True)
    return [*plain, *shifted]


def _with(caps: Caps, typed: str, other: str) -> str:
    match caps:
        case Caps.OFF:
            return typed
        case Caps.ALL_KEYS:
            return other
        case Caps.LETTERS:
            return other if typed.swapcase() == other else _capital(typed)


def _capital(letter: str) -> str:
    """Return the capital of letters that share their key with a digit or a sign, as é on a French keyboard."""
    capital = letter.upper()
    return capital if len(capital) == 1 and letter != "µ" else letter
