"""A chain that does not hold is named, and both branches of a fork hold for themselves."""

from dataclasses import replace

from kiosk.domain.chain import Break, ChainBreak, chain_breaks
from kiosk.domain.fact import Kind
from tests.telling import Telling


def three() -> Telling:
    telling = Telling()
    for _ in range(3):
        telling.tell(Kind.ARRIVED)
    return telling


def test_a_whole_chain_has_no_break_in_any_order() -> None:
    assert chain_breaks(reversed(three().facts)) == ()


def test_a_missing_fact_is_a_gap_before_the_next() -> None:
    first, _, third = three().facts
    assert chain_breaks([first, third]) == (ChainBreak("foyer.1", 3, Break.GAP),)


def test_a_chain_without_its_beginning_is_a_gap() -> None:
    _, second, third = three().facts
    assert chain_breaks([second, third]) == (ChainBreak("foyer.1", 2, Break.GAP),)


def test_a_second_fact_that_says_it_is_the_first_is_a_gap() -> None:
    first, second, _ = three().facts
    assert chain_breaks([first, replace(second, previous="")]) == (ChainBreak("foyer.1", 2, Break.GAP),)


def test_two_facts_with_one_number_are_a_fork_and_both_branches_hold() -> None:
    here = three()
    there = here.copied()
    here.tell(Kind.LEFT)
    there.tell(Kind.SEAT_TAKEN)
    here.tell(Kind.LEFT)
    assert chain_breaks(here.facts + there.facts) == (ChainBreak("foyer.1", 4, Break.FORK),)


def test_a_fact_told_twice_is_no_fork() -> None:
    facts = three().facts
    assert chain_breaks(facts + facts) == ()


def test_a_fact_that_was_changed_breaks_the_chain_after_it() -> None:
    first, second, third = three().facts
    changed = replace(second, person="somebody else")
    assert chain_breaks([first, changed, third]) == (ChainBreak("foyer.1", 3, Break.GAP),)
