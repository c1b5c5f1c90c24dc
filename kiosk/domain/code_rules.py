"""Say which codes a scanned text may mean, by the rules of the event: never by a guess.

Codes of other systems count exactly as they stand, but for white space around them. All else is a rule that the
organisers set: whether case or spaces matter, what of a code is compared, and in which addresses a code stands.
"""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from kiosk.domain import invitation, ticket_code
from kiosk.domain.invitation import Invitation

CODE = "{code}"
"""Where a code stands in an address."""
LONGEST = 7_089
"""Characters: no code of any format holds more (QR, version 40 at level L, digits alone)."""
_HEX_32 = re.compile(r"[0-9a-f]{32}")
_BASE64_16 = re.compile(r"[A-Za-z0-9+/_-]{22}(==)?")


class CodeFormat(StrEnum):
    """The formats that the reader may look for besides QR; each costs time on every frame (`scanning.md`)."""

    AZTEC = "aztec"
    PDF417 = "pdf417"
    DATA_MATRIX = "data matrix"
    CODE_128 = "code 128"


@dataclass(frozen=True, slots=True)
class CodeRules:
    """What counts as the same code at this event, and which formats codes come in."""

    urls: tuple[str, ...] = ()
    """Addresses with `{code}` in them; an address is taken apart, and never opened."""
    any_case: bool = False
    ignore_spaces: bool = False
    up_to: str = ""
    """Only what stands before the first of these counts, as with alf.io's `ID/HMAC` and “/”."""
    indico: bool = False
    """Whether codes are Indico's: a ticket's UUID, or JSON with that in it, compared by that alone (`_of_indico`)."""
    formats: tuple[CodeFormat, ...] = ()


AS_THEY_STAND = CodeRules()


def key_of(code: str, rules: CodeRules) -> str:
    """Return what a code is found by: two codes are the same to the event if this is; empty if nothing is left."""
    if ours := ticket_code.parse(code):
        return ours
    if rules.indico and (uuid := _of_indico(code)):
        return uuid
    if rules.up_to:
        code = code.partition(rules.up_to)[0]
    code = "".join(code.split()) if rules.ignore_spaces else code.strip()
    return code.casefold() if rules.any_case else code


def keys(text: str, rules: CodeRules) -> tuple[str, ...]:
    """Return what the codes that a scanned text may mean are found by, the text's own first; often there is one."""
    return _each(key_of(meant, rules) for meant in _meant(text, rules))


def invitation_in(text: str, rules: CodeRules) -> Invitation | None:
    """Return what an invitation says that a scanned text may mean; None if it means none."""
    return next(filter(None, map(invitation.parse, _meant(text, rules))), None)


def meaning(rules: CodeRules) -> Callable[[str], Hashable]:
    """Return what tells whether two texts are spellings of one code: then they give the same."""
    return lambda text: invitation_in(text, rules) or keys(text, rules)


_Word = TypeVar("_Word")


def _each(words: Iterable[_Word]) -> tuple[_Word, ...]:
    return tuple(dict.fromkeys(word for word in words if word))


def _meant(text: str, rules: CodeRules) -> Iterator[str]:
    """Yield the text, and what stands in it for `{code}`.

    What is longer than any code means nothing, and neither does half a letter (a lone surrogate).
    """
    if len(text) > LONGEST or any("\ud800" <= letter <= "\udfff" for letter in text):
        return
    yield text
    for url in rules.urls:
        found = _pattern(url).fullmatch(text.strip())
        if found:
            yield found[1]


@lru_cache
def _pattern(url: str) -> re.Pattern[str]:
    """Return what an address has to look like; scheme and host in any case (RFC 3986, 6.2.2.1), the rest as it is."""
    before, _, after = url.partition(CODE)
    host = re.match(r"[^/]*//[^/]*", before)
    end = host.end() if host else 0
    return re.compile(f"(?ai:{re.escape(before[:end])}){re.escape(before[end:])}([^/?#&\\s]+){re.escape(after)}")


def _of_indico(code: str) -> str | None:
    """Return a ticket's UUID as 32 digits, with its person's where it is one for somebody who comes along.

    Known are a UUID alone, as Indico's API calls `checkin_secret`; JSON with that in it, as tickets held before; and
    `{"i": [2, address, secret, person]}` as they hold now, `person` only on the ticket of somebody who comes along
    (`get_ticket_qr_code_data` in indico/modules/events/registration/util.py). The address does not count.
    """
    if not code.lstrip().startswith("{"):
        return _uuid(code.strip())
    try:
        told = json.loads(code)
    except (ValueError, RecursionError):
        return None
    if "checkin_secret" in told:
        return _uuid(told["checkin_secret"])
    match told.get("i"):
        case [2, _, secret]:
            return _uuid(secret)
        case [2, _, secret, person] if (mine := _uuid(secret)) and (theirs := _uuid(person)):
            return f"{mine}+{theirs}"
        case _:
            return None


def _uuid(told: object) -> str | None:
    """Return as 32 digits what is spelt as a UUID: in those, with hyphens, or in base 64."""
    if not isinstance(told, str):
        return None
    plain = told.replace("-", "").casefold()
    if _HEX_32.fullmatch(plain):
        return plain
    if _BASE64_16.fullmatch(told):
        padded = told[:22].translate(_STANDARD) + "=="
        data = b64decode(padded)
        return data.hex() if b64encode(data).decode() == padded else None  # the last letter could be spelt otherwise
    return None


_STANDARD = str.maketrans("-_", "+/")
