"""Whatever two laptops know of a chain, even one that forks, asking for what is lacking brings both to the same."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import FIRST, Fact, Kind
from kiosk.domain.talk import Head
from kiosk.exchange.live.lacking import lacking
from kiosk.exchange.live.messages import FactsWanted

CHAIN, OWN = "foyer.1", "loft.1"


def chain(wall: int, facts: int, after: Fact | None = None) -> list[Fact]:
    """Return a branch, which begins after a fact or at the start."""
    told = [] if after is None else [after]
    for _ in range(facts):
        seq, previous = (told[-1].seq + 1, told[-1].digest) if told else (1, FIRST)
        told.append(Fact(CHAIN, seq, HybridTime(wall), wall, Kind.TURNED_TO_STAFF, previous=previous))
    return told if after is None else told[1:]


class Knower:
    """A laptop's facts of one chain, kept as a file keeps them."""

    def __init__(self, *branches: list[Fact]) -> None:
        self.facts: dict[str, Fact] = {}
        for branch in branches:
            self.hear(branch)

    def hear(self, facts: list[Fact]) -> bool:
        """Take over what chains on, and return whether all of it did."""
        for fact in sorted(facts, key=lambda fact: fact.seq):
            if fact.previous in {FIRST, *self.facts}:
                self.facts[fact.digest] = fact
        return all(fact.digest in self.facts for fact in facts)

    def heads(self) -> Mapping[str, Head]:
        last = max(self.facts.values(), key=lambda fact: (fact.seq, fact.digest), default=None)
        return {} if last is None else {CHAIN: Head(last.seq, last.digest, len(self.facts))}

    def after(self, number: int) -> list[Fact]:
        return [fact for fact in self.facts.values() if fact.seq > number]

    def ask(self, other: "Knower") -> bool:
        """Ask another laptop for what is lacking, and return whether anything was."""
        wanted = lacking(self.heads(), other.heads(), OWN)
        for each in wanted:
            if not self.hear(other.after(each.after)):
                self.hear(other.after(0))
        return bool(wanted)


branch_ends = st.integers(0, 6)


@given(trunk=st.integers(1, 5), fork=st.integers(1, 5), ours=st.tuples(branch_ends, branch_ends), theirs=branch_ends)
def test_two_laptops_that_ask_each_other_know_the_same_in_the_end(
    trunk: int, fork: int, ours: tuple[int, int], theirs: int
) -> None:
    first = chain(1, trunk)
    second = chain(2, 6, after=first[min(fork, trunk) - 1])
    here = Knower(first[: ours[0]], second[: ours[1]])
    there = Knower(first, second[:theirs])
    rounds = 0
    while (here.ask(there) | there.ask(here)) and rounds < 5:
        rounds += 1
    assert here.facts == there.facts
    assert rounds < 5


def test_what_only_this_laptop_may_write_is_never_asked_for() -> None:
    theirs = Knower(chain(1, 3)).heads()
    assert lacking({}, theirs, CHAIN) == ()
    assert lacking({}, theirs, OWN) == (FactsWanted(CHAIN, 0),)


def test_only_what_comes_after_is_asked_for() -> None:
    told = chain(1, 5)
    assert lacking(Knower(told[:2]).heads(), Knower(told).heads(), OWN) == (FactsWanted(CHAIN, 2),)


def test_nothing_is_asked_of_those_who_know_less() -> None:
    told = chain(1, 5)
    assert lacking(Knower(told).heads(), Knower(told[:2]).heads(), OWN) == ()
    assert lacking(Knower(told).heads(), {}, OWN) == ()
