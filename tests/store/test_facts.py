"""Facts are written once, in order, and cannot be changed; what does not chain on waits, and a break is named."""

from dataclasses import replace

import pytest
import sqlcipher3

from kiosk.domain.chain import Break, ChainBreak
from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import AFTER, Draft, Fact, Kind, in_order
from kiosk.store.facts import Received, all_facts, breaks, facts_of, heads
from kiosk.store.store import Store
from tests.samples import NINE
from tests.telling import Telling

OPENED = Draft(Kind.STATION_OPENED)
MINUTE = 60_000


def write(store: Store, *walls: int) -> list[Fact]:
    with store.writing() as writer:
        return [writer.append(OPENED, wall) for wall in walls]


def hear(store: Store, *facts: Fact, wall: int = NINE) -> Received:
    with store.writing() as writer:
        return writer.receive(facts, wall)


def three(incarnation: str = "stairs.1", ahead: int = 0) -> Telling:
    telling = Telling(incarnation, ahead)
    for _ in range(3):
        telling.tell(Kind.ARRIVED, door="main")
    return telling


def test_facts_are_numbered_and_each_names_the_one_before(empty_store: Store) -> None:
    first, second = write(empty_store, NINE, NINE)
    assert (first.seq, first.previous, second.seq, second.previous) == (1, "", 2, first.digest)
    assert list(all_facts(empty_store.connection)) == [first, second]


def test_the_last_fact_of_each_chain_is_its_head(empty_store: Store) -> None:
    mine, others = write(empty_store, NINE, NINE), three().facts
    hear(empty_store, *others)
    assert heads(empty_store.connection) == {
        "foyer.00000001": (2, mine[-1].digest),
        "stairs.1": (3, others[-1].digest),
    }


def test_time_never_runs_backwards_when_the_wall_clock_does(empty_store: Store) -> None:
    first, second = write(empty_store, NINE, NINE - MINUTE)
    assert (second.time, second.wall) == (HybridTime(first.time.milliseconds, 1), NINE - MINUTE)


@pytest.mark.parametrize("verb", ["update facts set body = '{}'", "delete from facts"])
def test_facts_are_never_changed(empty_store: Store, verb: str) -> None:
    write(empty_store, NINE)
    with pytest.raises(sqlcipher3.IntegrityError, match="never changed"), empty_store.writing() as writer:
        writer.connection.execute(verb)


def test_what_was_begun_and_failed_leaves_nothing(empty_store: Store) -> None:
    with pytest.raises(ZeroDivisionError), empty_store.writing() as writer:
        writer.append(OPENED, 1 // 0)
    assert list(all_facts(empty_store.connection)) == []


def test_facts_from_elsewhere_are_taken_once_in_any_order(empty_store: Store) -> None:
    facts = three().facts
    assert hear(empty_store, *reversed(facts)) == Received(tuple(facts), ())
    assert hear(empty_store, *facts) == Received((), ())
    assert facts_of(empty_store.connection, "p1") == facts


def test_a_fact_whose_predecessor_is_missing_waits_for_it(empty_store: Store) -> None:
    first, second, third = three().facts
    assert hear(empty_store, first, third) == Received((first,), (third,))
    assert hear(empty_store, second, third) == Received((second, third), ())


def test_a_fact_that_was_changed_on_the_way_does_not_get_in(empty_store: Store) -> None:
    first, second, third = three().facts
    hear(empty_store, first)
    renumbered = [replace(second, seq=1), replace(second, seq=3), replace(first, seq=2), replace(first, previous="ab")]
    assert hear(empty_store, *renumbered).new == ()
    changed = replace(second, person="p2")
    assert third in hear(empty_store, changed, third).waiting


def test_both_branches_of_a_fork_are_kept_and_the_fork_is_named(empty_store: Store) -> None:
    here = three()
    there = here.copied()
    ours, theirs, after = here.tell(Kind.LEFT), there.tell(Kind.SEAT_TAKEN), there.tell(Kind.LEFT)
    assert hear(empty_store, *here.facts, *there.facts).waiting == ()
    assert list(all_facts(empty_store.connection))[3:] == [*sorted((ours, theirs), key=lambda fact: fact.digest), after]
    assert breaks(empty_store.connection) == (ChainBreak("stairs.1", 4, Break.FORK),)
    assert heads(empty_store.connection)["stairs.1"] == (5, after.digest)


def test_a_row_altered_behind_our_back_is_named(empty_store: Store) -> None:
    write(empty_store, NINE, NINE)
    empty_store.connection.execute("drop trigger facts_no_update")
    empty_store.connection.execute("update facts set wall = wall + 1 where seq = 1")
    assert breaks(empty_store.connection) == (
        ChainBreak("foyer.00000001", 1, Break.ALTERED),
        ChainBreak("foyer.00000001", 2, Break.GAP),
    )


def test_our_time_follows_one_a_little_ahead(empty_store: Store) -> None:
    others = three(ahead=MINUTE).facts
    hear(empty_store, *others, wall=NINE)
    assert write(empty_store, NINE)[0].time > others[-1].time
    assert write(empty_store, NINE)[0].time > others[-1].time


def test_a_laptop_set_to_next_year_drags_nobody_along(empty_store: Store) -> None:
    hear(empty_store, *three(ahead=365 * 24 * 60 * MINUTE).facts, wall=NINE)
    assert write(empty_store, NINE)[0].time == HybridTime(NINE)


def test_what_is_told_of_a_person_comes_after_all_that_is_known_of_them(empty_store: Store) -> None:
    others = three(ahead=365 * 24 * 60 * MINUTE).facts
    hear(empty_store, *others, wall=NINE)
    with empty_store.writing() as writer:
        left = writer.append(Draft(Kind.LEFT, "p1"), NINE)
        again = writer.append(Draft(Kind.ARRIVED, "p1", body={"door": "main"}), NINE)
    assert (left.body[AFTER], again.body[AFTER]) == (others[-1].digest, left.digest)
    assert in_order(facts_of(empty_store.connection, "p1")) == [*others, left, again]


def test_where_the_clocks_agree_nothing_is_named(empty_store: Store) -> None:
    hear(empty_store, *three().facts, wall=NINE)
    with empty_store.writing() as writer:
        assert writer.append(Draft(Kind.LEFT, "p1"), NINE).body == {}


@pytest.mark.parametrize("wrote", [0, 1])
def test_a_next_life_writes_after_all_that_the_one_before_wrote(empty_store: Store, wrote: int) -> None:
    before = write(empty_store, *[NINE + MINUTE] * wrote)
    with empty_store.writing() as writer:
        first = writer.as_next_life("foyer.2").append(OPENED, NINE)
    assert (first.seq, first.previous) == (1, "")
    assert all(fact.time < first.time for fact in before)
