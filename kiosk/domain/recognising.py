"""Recognise a person who has no code: by their whole name, and one thing that only they know. No file, no clock.

Names are compared as people write them: in any case, with or without accents, hyphens and spaces, first or last name
first, in the letters that several languages share. Nothing shorter than a whole name counts.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.domain.names import fold
from kiosk.domain.registration import Details, Registration

Words: TypeAlias = tuple[str, ...]

_SAME = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ة": "ہ", "ۃ": "ہ", "ە": "ہ", "ھ": "ہ", "ٱ": "ا", "ء": None, "ـ": None}
)
"""Letters that keyboards for Arabic, Urdu, Persian and Kurdish give different numbers, and the two that are left out
as often as written: hamza and the stretching stroke."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody typed of themselves. It is never written anywhere, and does not show when printed for a log."""

    name: str = field(repr=False)
    proof: str = field(repr=False)
    """The e-mail address they booked with, or their booking reference."""


@dataclass(frozen=True, slots=True)
class NotRecognised:
    """Nobody, several people, another answer, or somebody who is not to be found: there is no telling which."""


def recognise(claim: Claim, people: Iterable[Registration]) -> Registration | NotRecognised:
    """Return the one of `people` whom the claim fits, if there is exactly one, and they may be found by name."""
    fitting = [person for person in people if fits_proof(claim.proof, person) and fits_name(claim.name, person.details)]
    if len(fitting) != 1 or fitting[0].details.private:
        return NotRecognised()
    return fitting[0]


def fits_name(typed: str, details: Details) -> bool:
    """Return whether `typed` is the whole name of a person, as booked or with the name they are known as."""
    words = _words(typed)
    return any(_same(words, whole) for whole in _whole_names(details))


def fits_proof(typed: str, person: Registration) -> bool:
    """Return whether `typed` is the address or the reference of a person's booking."""
    address, reference = _address(typed), "".join(_words(typed))
    return bool(reference) and (
        address == _address(person.details.email) or reference == "".join(_words(person.reference))
    )


def _whole_names(details: Details) -> Iterator[Words]:
    """Yield what counts as a person's whole name. Names are only parted where they are written apart."""
    parts = [words for part in details.name.split() if (words := _words(part))]
    if not parts:
        return
    whole, known = _joined(parts), _words(details.known_as)
    yield whole
    if len(parts) > 2:
        yield parts[0] + parts[-1]  # those between are often left out
    if known and len(parts) == 1:
        yield known
    elif known:
        yield from _with_known_as(known, parts)


def _with_known_as(known: Words, parts: list[Words]) -> Iterator[Words]:
    """Yield the names in which what a person is known as stands for what comes before the last name."""
    yield known + _joined(parts[1:])
    yield known + parts[-1]
    if len(known) > 1 and not set(known) <= set(_joined(parts)):
        yield known


def _same(typed: Words, whole: Words) -> bool:
    """Return whether both are the same words in any order, or the same letters from another word on."""
    turned = ("".join(typed[place:] + typed[:place]) for place in range(len(typed)))
    return sorted(typed) == sorted(whole) or "".join(whole) in turned


def _joined(parts: list[Words]) -> Words:
    return tuple(word for part in parts for word in part)


def _words(text: str) -> Words:
    return tuple("".join(map(_letter, fold(text).translate(_SAME))).split())


def _letter(character: str) -> str:
    match unicodedata.category(character)[0]:
        case "L" | "M":
            return character
        case "N":
            return _digit(character)
        case "C":
            return ""
        case _:
            return " "


def _address(text: str) -> str:
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    return plain if plain.isascii() else "".join(map(_digit, plain))


def _digit(character: str) -> str:
    """Return a digit of any script as ours, and any other character as it is."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
