"""Tell a USB scanner's typing from a person's by its pace, and put right what the keyboard's layout made of it.

A scanner types a whole code with less than 35 ms between keys, people take more than 80. A key is therefore kept back
until the next one, or until that much time has passed: then it was a person's and goes where it was going. A few keys
can follow each other fast when fingers roll, so less than `shortest` of them are a person's, too. No clock and no
keyboard here: both are handed in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.ticket_code import parse


@dataclass(frozen=True, slots=True)
class Pace:
    """What makes a scanner: at most `limit` milliseconds between keys, and `shortest` or more characters so."""

    limit: int = 35
    shortest: int = 6


class Kind(Enum):
    """What a key does in a code: stands in it, ends it, or has no part in it (arrows, shortcuts, a key held down)."""

    CHARACTER = auto()
    END = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """A key going down `at` a time in milliseconds of any clock. `character` is what it types, for CHARACTER only."""

    kind: Kind
    at: int
    character: str = ""


@dataclass(frozen=True, slots=True)
class Typing:
    """The characters kept back so far, and when the last of them came."""

    kept: str = ""
    last: int = 0


@dataclass(frozen=True, slots=True)
class Nothing:
    """What is kept back stays so."""


@dataclass(frozen=True, slots=True)
class LetGo:
    """What was kept back was a person's: it goes where it was going, in order."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was kept back was a scanner's `text`: it goes nowhere else."""

    text: str


Earlier = Nothing | LetGo | Scanned


class Fate(Enum):
    """What becomes of the key itself."""

    KEEP_BACK = auto()
    DROP = auto()
    PASS = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes first of the keys kept back `earlier`, then of this `key`."""

    earlier: Earlier
    key: Fate


def step(typing: Typing, key: Key, pace: Pace) -> tuple[Typing, Verdict]:
    """Return what to do with a key that goes down."""
    rapid = bool(typing.kept) and 0 <= key.at - typing.last <= pace.limit
    scanning = rapid and len(typing.kept) >= pace.shortest
    match key.kind:
        case Kind.CHARACTER if rapid:
            return Typing(typing.kept + key.character, key.at), Verdict(Nothing(), Fate.KEEP_BACK)
        case Kind.CHARACTER:
            return Typing(key.character, key.at), Verdict(rest(typing, pace), Fate.KEEP_BACK)
        case Kind.END if scanning:
            return Typing(), Verdict(Scanned(typing.kept), Fate.DROP)
        case Kind.OTHER if scanning:
            return Typing(typing.kept, key.at), Verdict(Nothing(), Fate.DROP)
        case Kind.END | Kind.OTHER:
            return Typing(), Verdict(rest(typing, pace), Fate.PASS)


def rest(typing: Typing, pace: Pace) -> Earlier:
    """Return what the keys kept back were, once more than the pace's limit has passed without another."""
    if not typing.kept:
        return Nothing()
    return Scanned(typing.kept) if len(typing.kept) >= pace.shortest else LetGo()


_FROM_UK = str.maketrans('@"£#¬~', '"@#\\~|')
_FROM_GERMAN = str.maketrans(
    "\"§&/()=ß?´`zyZYüÜ+*#'öÖäÄ;:-_^°",
    "@#^&*()-_=+yzYZ[{]}\\|;:'\"<>/?`~",
)


def repairs(text: str) -> tuple[str, ...]:
    """Return what a scanner may have sent for `text` to be typed, likeliest first, `text` itself before all.

    Scanners send the keys of a US keyboard; a UK or a German layout, or caps lock, makes other characters of them.
    """
    layouts = (text, text.translate(_FROM_UK), text.translate(_FROM_GERMAN))
    return tuple(dict.fromkeys((*layouts, *(layout.swapcase() for layout in layouts))))


def choose(text: str, is_known: Callable[[str], bool]) -> str:
    """Return the repair of `text` that is known; else one that is a code of ours, truly spelled; else `text`.

    A code of ours with a Y or Z stays well-formed when a German layout swaps them, so only `is_known` can tell.
    """
    candidates = repairs(text)
    spelled = (code for candidate in candidates if (code := parse(candidate)))
    return next(filter(is_known, candidates), None) or next(spelled, text)
