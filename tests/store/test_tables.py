"""Whatever happened, wherever, and however it was heard of: the tables say the same, and so do they when built anew."""

from collections.abc import Iterable
from functools import reduce
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.chain import Break, chain_breaks
from kiosk.domain.fact import Fact, Kind
from kiosk.store.facts import breaks
from tests.store.laptops import PEOPLE, Laptop

SKEWS = (0, -3_600_000, 45_000)
"""One laptop is right, one an hour behind, one most of a minute ahead; in milliseconds."""

Deed: TypeAlias = tuple[int, Kind | str, str, int]
DEEDS = st.lists(
    st.tuples(
        st.integers(0, 9),
        st.sampled_from([*Kind, *Kind, "hear", "clone", "take", "hear"]),
        st.sampled_from(PEOPLE),
        st.integers(0, 30),
    ),
    max_size=25,
)


def live(deeds: Iterable[Deed]) -> list[Laptop]:
    """Return the laptops after a day in which all this was done."""
    laptops = [Laptop.new(f"station-{number}", ahead) for number, ahead in enumerate(SKEWS)]
    for which, deed, person, choice in deeds:
        laptop, other = laptops[which % len(laptops)], laptops[choice % len(laptops)]
        match deed:
            case "hear":
                told = other.facts()
                laptop.hear(told[choice % (len(told) + 1) :][::-1])
            case "clone" if len(laptops) < 5:
                laptops.append(laptop.cloned())
            case "take":
                laptop.take(choice)
            case Kind():
                laptop.tell(deed, person, choice)
    return laptops


def meet(laptops: list[Laptop]) -> None:
    """Let everyone hear of everything: in another order each, with gaps first, much of it twice."""
    facts = reduce(
        lambda known, laptop: known | {fact.digest: fact for fact in laptop.facts()}, laptops, dict[str, Fact]()
    )
    for number, laptop in enumerate(laptops):
        told = sorted(facts.values(), key=lambda fact: (fact.seq + number) * 7919 % 31)
        waiting = [*laptop.hear(told[::2]).waiting, *laptop.hear(told[1::2]).waiting]
        assert laptop.hear(waiting + told[:5]).waiting == ()
        laptop.take(15)


@settings(max_examples=150, deadline=None)
@given(DEEDS)
def test_laptops_that_have_met_say_the_same(deeds: list[Deed]) -> None:
    laptops = live(deeds)
    meet(laptops)
    assert all(laptop.facts() == laptops[0].facts() for laptop in laptops)
    assert all(laptop.tables() == laptops[0].tables() for laptop in laptops)


@settings(max_examples=150, deadline=None)
@given(DEEDS)
def test_built_anew_the_tables_are_what_they_were(deeds: list[Deed]) -> None:
    for laptop in live(deeds):
        tables, people = laptop.tables(), laptop.people()
        assert (laptop.rebuilt().tables(), laptop.people()) == (tables, people)


@settings(max_examples=100, deadline=None)
@given(DEEDS)
def test_chains_hold_but_for_forks_of_which_both_branches_are_kept(deeds: list[Deed]) -> None:
    laptops = live(deeds)
    written = {fact.digest for laptop in laptops for fact in laptop.facts()}
    meet(laptops)
    found = breaks(laptops[0].writer.connection)
    assert {fact.digest for fact in laptops[0].facts()} == written
    assert {one.kind for one in found} <= {Break.FORK}
    assert found == chain_breaks(laptops[0].facts())


def test_an_earlier_visit_heard_of_later_takes_the_place_of_a_later_one() -> None:
    here, behind = Laptop.new("here", 0), Laptop.new("behind", -3_600_000)
    for laptop in (here, behind):
        laptop.tell(Kind.CAME_TO_SESSION, PEOPLE[0], 0)
    here.hear(behind.facts())
    assert here.tables()["came"][0][3] == "behind.1"
    assert here.tables() == here.rebuilt().tables()


def test_whoever_was_registered_at_two_laptops_is_as_the_later_one_wrote() -> None:
    here, behind = Laptop.new("here", 0), Laptop.new("behind", -3_600_000)
    behind.tell(Kind.REGISTERED_HERE, "new today", 0)
    here.tell(Kind.REGISTERED_HERE, "new today", 1)
    behind.hear(here.facts())
    here.hear(behind.facts())
    assert (behind.people(), here.people()) == (behind.rebuilt().people(), here.rebuilt().people())
    assert [row[2] for row in behind.people() if row[0] == "new today"] == ["type 1"]
