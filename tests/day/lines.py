"""Put a comparison into a line: what it is about, what was found, and what differs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")
SHOWN = 6
"""So many things that differ are told, at most, of each kind."""


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison: what it is about, what was found, and what differs, if anything."""

    about: str
    found: str
    differs: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Return whether nothing differs."""
        return not self.differs


def sets(seen: Iterable[Item], there: Iterable[Item]) -> Iterator[str]:
    """Yield what only the screens said, and what only the record says."""
    only_seen, only_there = set(seen), set(there)
    yield from _few("seen, but not in the record", only_seen - only_there)
    yield from _few("in the record, but not seen", only_there - only_seen)


def _few(what: str, items: set[Item]) -> Iterator[str]:
    told = sorted(" · ".join(item) if isinstance(item, tuple) else str(item) for item in items)
    more = f" and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
    if told:
        yield f"{what}: {'; '.join(told[:SHOWN])}{more}"
