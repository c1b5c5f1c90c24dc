"""Choose few rows out of all combinations so that any two values of different factors meet in one of them."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]
"""A factor, and one of its values; both by their number."""
Row: TypeAlias = tuple[int, ...]
"""The number of one value of each factor."""


def both(one: Place, other: Place) -> Hashable:
    """Return what a pair is, where every pair is wanted."""
    return one, other


def pairwise(
    sizes: Sequence[int],
    counts_as: Callable[[Place, Place], Hashable] = both,
    known: Iterable[Row] = (),
) -> list[Row]:
    """Return rows in which every two values of different factors meet.

    `sizes` says how many values each factor has. Where that would be too many rows, pairs that `counts_as` gives the
    same name are one. Of `known` rows, such as an earlier choice, those come first that still bring a pair. Greedy, and
    always the same.
    """
    wanted = {counts_as(one, other) for one, other in _pairs(sizes)}

    def is_wanted(one: Place, other: Place) -> bool:
        return counts_as(one, other) in wanted

    used: Counter[tuple[Place, Place]] = Counter()
    rows: list[Row] = []

    def take(row: Row) -> None:
        pairs = list(combinations(enumerate(row), 2))
        wanted.difference_update(counts_as(one, other) for one, other in pairs)
        used.update(pairs)
        rows.append(row)

    for row in known:
        if any(is_wanted(one, other) for one, other in combinations(enumerate(row), 2)):
            take(row)
    for pair in _pairs(sizes):
        if is_wanted(*pair):
            take(_row(sizes, dict(pair), is_wanted, used))
    return rows


def _pairs(sizes: Sequence[int]) -> Iterator[tuple[Place, Place]]:
    """Yield every pair of values of two factors, the earlier factor first."""
    for first, second in combinations(range(len(sizes)), 2):
        for one in range(sizes[first]):
            for other in range(sizes[second]):
                yield (first, one), (second, other)


def _row(
    sizes: Sequence[int],
    chosen: dict[int, int],
    is_wanted: Callable[[Place, Place], bool],
    used: Counter[tuple[Place, Place]],
) -> Row:
    """Return the row that begins with `chosen`; each further value brings most new pairs, or met these least so far."""

    def gain(place: Place) -> tuple[int, int]:
        pairs = [(min(place, other), max(place, other)) for other in chosen.items()]
        return sum(is_wanted(*pair) for pair in pairs), -sum(used[pair] for pair in pairs)

    for factor, size in enumerate(sizes):
        if factor not in chosen:
            chosen[factor] = max(((factor, value) for value in range(size)), key=gain)[1]
    return tuple(chosen[factor] for factor in range(len(sizes)))
