"""Who is expected at the fuzzed door, by which rules, and a model of who may come in that shares no code with it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration, Status
from tests import joined, samples

KEYS = replace(joined.keys(), signing_key="5e" * 32, event_key="0e" * 32, secret="5c" * 32)
STRANGERS_KEYS = replace(KEYS, signing_key="6e" * 32)
"""Always the same, so that a seed makes the same run."""
HOSTS = ("https://tickets.example.org/t/", "https://go.example.org/")
RULES = CodeRules(tuple(f"{host}{{code}}" for host in HOSTS), any_case=True, ignore_spaces=True, up_to="/", indico=True)
UUID_64, UUID = "AQIDBAUGBwgJCgsMDQ4PEA==", "0102030405060708090a0b0c0d0e0f10"
INDICO = json.dumps({"i": [2, "indico.example.org", UUID_64]})
IMPORTED = (
    "nm8uvbs3ahkqp4c6xzrw2ytgd7ef5hjk",
    "1782446650123456789001",
    "A-9K3M2QX",
    "0e4ad1f6-59a8-4d0e-9d58-6a5b7a1c2d3e/Zm9vYmFyYmF6cXV4",
    INDICO,
    "MS O'BRIEN %s 7",
    "Żółć-42 ☂",
)
"""Codes of other systems as they are, and two odd ones."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A person whom the model lets in, or does not."""

    person: str
    welcome: bool


class Model:
    """Says whose a text is, in the plainest way there is."""

    def __init__(self, by: Pack) -> None:
        """Know the people of a pack."""
        self.rules = by.event.codes
        self.invited: dict[str, Expected] = {}
        """By their one true spelling: whom an invitation lets in now."""
        self._ours = {one.code: one for one in by.roster if one.code not in IMPORTED}
        self._others = {_plain(one.code, self.rules): one for one in by.roster if one.code in IMPORTED}

    def whose(self, text: str) -> Expected | None:
        """Return whom the door should find by a text; None for nobody."""
        return next(filter(None, map(self._held, _inner(text, self.rules))), None)

    def _held(self, text: str) -> Expected | None:
        ours = re.sub(r"[\s-]", "", text).upper()
        ours = ours[:2] + ours[2:].replace("I", "1").replace("L", "1").replace("O", "0")
        found = self._ours.get(ours) or self._others.get(_plain(text, self.rules))
        return Expected(found.id, _is_welcome(found)) if found else self.invited.get(ours)


def pack(rules: CodeRules = AS_THEY_STAND) -> Pack:
    """Return the pack of the small event with people from other systems added, working by these rules."""
    made = samples.pack()
    more = [
        Registration(f"{number:032x}", f"IM-{number}", Details("Somebody"), "standard", code=code)
        for number, code in enumerate(IMPORTED, start=20)
    ]
    roster = tuple(replace(person, replaced_codes=()) for person in made.roster)
    return replace(
        made,
        roster=(*roster, *more),
        event=replace(made.event, codes=rules),
        event_key=KEYS.event_key,
        organisers_key=KEYS.public_key,
    )


def _is_welcome(person: Registration) -> bool:
    return person.status is Status.CONFIRMED and person.paid


def _inner(text: str, rules: CodeRules) -> list[str]:
    told = text.strip()
    addresses = [told[len(host) :] for host in HOSTS if rules.urls and _begins(told, host)]
    return [text, *(inner for inner in addresses if inner and not re.search(r"[/?#&\s]", inner))]


def _begins(text: str, address: str) -> bool:
    """Return whether a text begins with an address, whose host may be in capitals."""
    host = address.index("/", len("https://"))
    begins = text[: len(address)]
    return begins.isascii() and begins[:host].lower() + begins[host:] == address


def _plain(text: str, rules: CodeRules) -> str:
    if rules == AS_THEY_STAND:
        return text.strip()
    return _ticket(text) or "".join(text.split("/")[0].split()).casefold()


def _ticket(text: str) -> str:
    """Return the UUID of the one Indico ticket there is, if that is what a text says."""
    try:
        told: object = json.loads(text)
    except (ValueError, RecursionError):
        told = text.strip()
    if isinstance(told, Mapping):
        parts = told["i"] if isinstance(told.get("i"), list) else []
        third = parts[2] if len(parts) == 3 and parts[0] == 2 else None
        told = told.get("checkin_secret", third)
    if not isinstance(told, str):
        return ""
    same = told in (UUID_64, UUID_64[:22]) or told.replace("-", "").casefold() == UUID
    return UUID if same else ""


CODES = (*(samples.code(number) for number in range(1, 9)), *IMPORTED)
