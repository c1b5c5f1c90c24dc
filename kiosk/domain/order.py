"""Put one person's facts in order: by hybrid time, and none before one that its laptop knew of when it wrote it down.

A laptop whose clock is far behind does not adopt the time of the others (`clock.py`). So what it writes of somebody of
whom it has heard something later names that: then no leaving comes before its arrival, whatever the clocks say.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from kiosk.domain.fact import Fact

AFTER = "after"
"""The key in a fact's body under which it names the digest of a fact that it comes after, against the clocks."""

_Place: TypeAlias = tuple[Any, ...]
"""One or more times `Fact.order`: a longer one comes right after the one that it begins with."""


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Return one person's facts in the order in which tables are built from them."""
    told = sorted(facts, key=lambda fact: fact.order)
    if not any(AFTER in fact.body for fact in told):
        return told
    known = {fact.digest: fact for fact in told}
    return sorted(told, key=lambda fact: _place(fact, known))


def later_than(place: tuple[Any, ...], known: Iterable[Fact]) -> str | None:
    """Return the digest of the last of the `known` facts, if by the clocks it comes after `place` in the order."""
    last = max(known, key=lambda fact: fact.order, default=None)
    return last.digest if last is not None and last.order > place else None


def _place(fact: Fact, known: Mapping[str, Fact]) -> _Place:
    named = known.get(str(fact.body.get(AFTER, "")))
    if named is None:
        return fact.order
    # A digest can only be named by what was written later, so this comes to an end.
    return max((*_place(named, known), *fact.order), fact.order)
