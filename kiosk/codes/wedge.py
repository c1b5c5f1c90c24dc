"""Tell a USB scanner's typing from a person's by its pace.

A scanner types a whole code with less than 35 ms between keys, people take more than 80. A key is therefore kept back
until the next one, or until that much time has passed: then it was a person's and goes where it was going. A few keys
can follow each other fast when fingers roll, so less than `shortest` of them are a person's, too.

All keys that follow each other so fast are one burst, and what it was is told at its end: two scanners at once type
into each other, and then no part of what comes is anybody's code. No clock and no keyboard here: both are handed in.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto

LONGEST = 8_000
"""Characters in a burst that are kept: more than any code holds, and no danger to a laptop."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What makes a scanner: at most `limit` milliseconds between keys, and `shortest` (2 at least) or more of them."""

    limit: int = 35
    shortest: int = 6


USUAL_PACE = Pace()


class Kind(Enum):
    """What a key does in a code."""

    CHARACTER = auto()
    """It stands in it."""
    SEPARATOR = auto()
    """It stands in it, but begins none: alone it is a shortcut."""
    END = auto()
    """It ends it."""
    OTHER = auto()
    """It has no part in it (arrows, shortcuts, a key held down)."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What came of some keys, and what a US keyboard types by them: None where some key did not say which it is."""

    text: str = ""
    sent: str | None = ""


NOTHING_TYPED = Typed()


@dataclass(frozen=True, slots=True)
class Key:
    """A key going down `at` a time in milliseconds of any clock. `typed` counts for characters only.

    A dead key types no text, but is a character all the same; what an end types is a carriage return or a tab.
    """

    kind: Kind
    at: int
    typed: Typed = NOTHING_TYPED


@dataclass(frozen=True, slots=True)
class Typing:
    """The burst so far: what was ended in it, what was not yet, how many keys of characters, and when the last came."""

    ended: tuple[Typed, ...] = ()
    open: Typed = NOTHING_TYPED
    count: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Nothing:
    """What is kept back stays so."""


@dataclass(frozen=True, slots=True)
class LetGo:
    """What was kept back was a person's: it goes where it was going, in order."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was kept back is a scanner's: it goes nowhere else. What the scanner sent is told later."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """The burst was one code, once or several times."""

    typed: Typed


@dataclass(frozen=True, slots=True)
class Jumbled:
    """The burst was no one code: several of them, or more than any holds."""

    parts: tuple[Typed, ...]


Told = Nothing | LetGo | Scanned | Jumbled
Earlier = Told | Taken


class Fate(Enum):
    """What becomes of the key itself."""

    KEEP_BACK = auto()
    DROP = auto()
    PASS = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes first of what came `earlier`, then of this `key`."""

    earlier: Earlier
    key: Fate


def step(typing: Typing, key: Key, pace: Pace) -> tuple[Typing, Verdict]:
    """Return what to do with a key that goes down."""
    if not follows(typing, key.at, pace):
        return _begin(key, rest(typing, pace))
    scanning = typing.count >= pace.shortest
    match key.kind:
        case Kind.CHARACTER | Kind.SEPARATOR:
            burst = _added(typing, key)
            if burst.count < pace.shortest:
                return burst, Verdict(Nothing(), Fate.KEEP_BACK)
            return burst, Verdict(Nothing() if scanning else Taken(), Fate.DROP)
        case Kind.END if scanning:
            return Typing(_ended(typing), Typed(), typing.count, key.at), Verdict(Nothing(), Fate.DROP)
        case Kind.OTHER if scanning:
            return replace(typing, last=key.at), Verdict(Nothing(), Fate.DROP)
        case Kind.END | Kind.OTHER:
            return Typing(), Verdict(LetGo(), Fate.PASS)


def follows(typing: Typing, at: int, pace: Pace) -> bool:
    """Return whether what comes `at` this time belongs to the burst."""
    return typing.count > 0 and 0 <= at - typing.last <= pace.limit


def rest(typing: Typing, pace: Pace) -> Told:
    """Return what the burst was, once more than the pace's limit has passed without another key."""
    if typing.count < pace.shortest:
        return LetGo() if typing.count else Nothing()
    parts = tuple(dict.fromkeys(_ended(typing)))
    return Scanned(parts[0]) if len(parts) == 1 and typing.count <= LONGEST else Jumbled(parts)


def _begin(key: Key, earlier: Told) -> tuple[Typing, Verdict]:
    if key.kind is Kind.CHARACTER:
        return _added(Typing(), key), Verdict(earlier, Fate.KEEP_BACK)
    return Typing(), Verdict(earlier, Fate.PASS)


def _added(typing: Typing, key: Key) -> Typing:
    before, new = typing.open, key.typed
    if typing.count < LONGEST:
        sent = None if before.sent is None or new.sent is None else before.sent + new.sent
        before = Typed(before.text + new.text, sent)
    return Typing(typing.ended, before, typing.count + 1, key.at)


def _ended(typing: Typing) -> tuple[Typed, ...]:
    """Return the burst's parts; an end upon an end makes none."""
    return (*typing.ended, typing.open) if typing.open != NOTHING_TYPED else typing.ended
