"""Choose few rows out of all combinations so that any two values of different factors meet in one of them."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import combinations
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]
"""A factor, and one of its values; both by their number."""


def both(one: Place, other: Place) -> Hashable:
    """Return what a pair is, where every pair is wanted."""
    return one, other


def pairwise(
    sizes: Sequence[int], counts_as: Callable[[Place, Place], Hashable] = both
) -> list[tuple[int, ...]]:
    """Return rows, one value's number for each factor, in which every two values of different factors meet.

    `sizes` says how many values each factor has. Where that would be too many rows, pairs that `counts_as` gives the
    same name are one. Greedy, and always the same.
    """
    wanted = {counts_as(one, other) for one, other in _pairs(sizes)}
    used: Counter[Place] = Counter()
    rows = []
    for pair in _pairs(sizes):
        if counts_as(*pair) in wanted:
            row = _row(sizes, dict(pair), lambda one, other: counts_as(one, other) in wanted, used)
            wanted -= {counts_as(one, other) for one, other in combinations(enumerate(row), 2)}
            used.update(enumerate(row))
            rows.append(row)
    return rows


def _pairs(sizes: Sequence[int]) -> Iterator[tuple[Place, Place]]:
    """Yield every pair of values of two factors, the earlier factor first."""
    for first, second in combinations(range(len(sizes)), 2):
        for one in range(sizes[first]):
            for other in range(sizes[second]):
                yield (first, one), (second, other)


def _row(
    sizes: Sequence[int], chosen: dict[int, int], is_wanted: Callable[[Place, Place], bool], used: Counter[Place]
) -> tuple[int, ...]:
    """Return the row that begins with `chosen`; each further value brings most new pairs, or was used least."""

    def gain(place: Place) -> tuple[int, int]:
        pairs = (sorted((place, other)) for other in chosen.items())
        return sum(is_wanted(*pair) for pair in pairs), -used[place]

    for factor, size in enumerate(sizes):
        if factor not in chosen:
            chosen[factor] = max(((factor, value) for value in range(size)), key=gain)[1]
    return tuple(chosen[factor] for factor in range(len(sizes)))
