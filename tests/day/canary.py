"""Look for people's names in the bytes of files that may not show any."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.domain.registration import Registration

_SHORTEST = 7
"""Bytes: anything shorter turns up in sealed bytes by chance."""


def secrets_of(people: Iterable[Registration]) -> tuple[bytes, ...]:
    """Return names and e-mail addresses as they would stand in a file."""
    found = {form for person in people for form in _forms(person)}
    return tuple(sorted(form for form in found if len(form) >= _SHORTEST))


def names_in(place: Path, secrets: tuple[bytes, ...]) -> str:
    """Return the name of a file at or below `place` in which one of `secrets` stands, or nothing."""
    files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())
    for file in files:
        data = file.read_bytes()
        if any(secret in data for secret in secrets):
            return file.name
    return ""


def _forms(person: Registration) -> Iterator[bytes]:
    details = person.details
    for text in (details.name, details.known_as, details.email):
        yield from (text.encode(), text.encode("utf-16-le"), text.casefold().encode())
