"""Decide, from what is known here and what lies in a place, what is to be read there and what to be written. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.exchange.parcels import Carrier, Label, chain_of, mark_of

Chain: TypeAlias = Sequence[tuple[int, str]]
"""The numbers and digests of one incarnation's facts, in order; in a fork, a number stands there more than once."""
Known: TypeAlias = Mapping[str, Chain]
"""Which facts a laptop knows, by incarnation."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """All that is known of one incarnation from one number to another: what makes a parcel."""

    incarnation: str
    first: int
    last: int
    count: int
    """How many facts these are."""
    lacking: int
    """How many of them the place lacks."""


def within(chain: Chain, first: int, last: int) -> Chain:
    """Return that part of a chain whose numbers go from `first` to `last`."""
    return chain[bisect_left(chain, first, key=_number) : bisect_right(chain, last, key=_number)]


def digests(known: Known) -> set[str]:
    """Return the digests of all that is known."""
    return {digest for chain in known.values() for _, digest in chain}


def known_by_name(carrier: Carrier, known: Known, labels: Iterable[Label]) -> dict[Label, tuple[str, ...]]:
    """Return the parcels whose facts are all here, as their labels say, each with the digests of its facts."""
    chains = {chain_of(carrier, incarnation): chain for incarnation, chain in known.items()}
    found = {}
    for label in labels:
        here = tuple(digest for _, digest in within(chains.get(label.chain, ()), label.first, label.last))
        if here and mark_of(carrier, here) == label.mark:
            found[label] = here
    return found


def lacking(known: Known, there: Collection[str], most: int) -> tuple[Span, ...]:
    """Return which spans to put into a place whose whole parcels hold the facts with the digests `there`.

    Each has at most `most` facts, unless one number has more. Both branches of a fork travel together.
    """
    return tuple(
        _span(incarnation, within(chain, numbers[0], numbers[-1]), there)
        for incarnation, chain in sorted(known.items())
        for numbers in _runs(chain, there, most)
    )


def _runs(chain: Chain, there: Collection[str], most: int) -> Iterator[list[int]]:
    """Yield numbers that follow one another, at each of which the place lacks a fact."""
    run: list[int] = []
    facts = 0
    for number in sorted({number for number, digest in chain if digest not in there}):
        more = len(within(chain, number, number))
        if run and (number != run[-1] + 1 or facts + more > most):
            yield run
            run, facts = [], 0
        run.append(number)
        facts += more
    if run:
        yield run


def _span(incarnation: str, part: Chain, there: Collection[str]) -> Span:
    missing = sum(digest not in there for _, digest in part)
    return Span(incarnation, part[0][0], part[-1][0], len(part), missing)


def _number(entry: tuple[int, str]) -> int:
    return entry[0]
