"""Check that facts hang together: an incarnation's are numbered from 1, each with the digest of the one before."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.fact import FIRST, Fact


class Break(StrEnum):
    """What can be the matter with a chain."""

    GAP = "gap"
    """The fact before this one is not here."""
    FORK = "fork"
    """Two different facts have the same number: the file was copied, and both copies went on."""
    ALTERED = "altered"
    """What stands here is not what was written: its digest is another one."""


@dataclass(frozen=True, slots=True, order=True)
class ChainBreak:
    """Where one incarnation's chain does not hold, and how."""

    incarnation: str
    seq: int
    kind: Break


def chains_on(fact: Fact, known: Iterable[str]) -> bool:
    """Return whether `fact` is a first fact, or follows one whose digest is among `known`."""
    return fact.seq == 1 if fact.previous == FIRST else fact.previous in known


def chain_breaks(facts: Iterable[Fact]) -> tuple[ChainBreak, ...]:
    """Return every break among `facts`, in order; both branches of a fork hold for themselves."""
    numbered: defaultdict[tuple[str, int], dict[str, Fact]] = defaultdict(dict)
    for fact in facts:
        numbered[fact.incarnation, fact.seq][fact.digest] = fact
    breaks = []
    for (incarnation, seq), same in numbered.items():
        if len(same) > 1:
            breaks.append(ChainBreak(incarnation, seq, Break.FORK))
        before = numbered.get((incarnation, seq - 1), {})
        if not all(chains_on(fact, before) for fact in same.values()):
            breaks.append(ChainBreak(incarnation, seq, Break.GAP))
    return tuple(sorted(breaks))
