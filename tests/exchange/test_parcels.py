"""A parcel's name tells laptops of the event what is in it, strangers nothing, and is never believed."""

import json
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fact import Fact, Kind
from kiosk.exchange.faults import Damaged, FromNewerVersion, NotForUs
from kiosk.exchange.packet import Packet, packed
from kiosk.exchange.parcel_plan import Known, digests, known_by_name, lacking
from kiosk.exchange.parcels import (
    Carrier,
    Label,
    facts_in,
    is_own_try,
    label_in,
    label_of,
    sealed_parcel,
    whole_parcel,
)
from tests.telling import Telling

US = Carrier("ke-2026", "0e" * 32, "foyer.00000001")
THEM = replace(US, incarnation="stairs.00000001")


def told(count: int = 4, incarnation: str = "foyer.00000001") -> tuple[Fact, ...]:
    telling = Telling(incarnation)
    return tuple(telling.tell(Kind.ARRIVED, door="main") for _ in range(count))


def known(*facts: Fact) -> Known:
    chains: dict[str, list[tuple[int, str]]] = {}
    for fact in sorted(facts, key=lambda fact: (fact.incarnation, fact.seq, fact.digest)):
        chains.setdefault(fact.incarnation, []).append((fact.seq, fact.digest))
    return chains


def forked() -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Return the facts of two laptops that went on from one file, after the second fact."""
    one = Telling()
    one.tell(Kind.ARRIVED)
    one.tell(Kind.ARRIVED)
    other = one.copied()
    for _ in range(2):
        one.tell(Kind.LEFT)
        other.tell(Kind.BADGE_CHOSEN)
    return tuple(one.facts), tuple(other.facts)


def test_a_parcel_opens_to_the_facts_that_were_put_into_it() -> None:
    packet = Packet(told())
    label = label_of(US, packet.facts)
    assert facts_in(THEM, label, whole_parcel(THEM, label, sealed_parcel(US, label, packet))) == packet


def test_a_name_says_the_numbers_and_no_station() -> None:
    name = label_of(US, told()).name
    assert name.split("-")[1:3] == ["1", "4"]
    assert "foyer" not in name + US.folder
    assert label_in(name) == label_of(US, told())


def test_two_laptops_give_the_same_facts_two_names_and_take_them_for_the_same() -> None:
    ours, theirs = label_of(US, told()), label_of(THEM, told())
    assert ours.name != theirs.name
    assert known_by_name(US, known(*told()), [ours, theirs]).keys() == {ours, theirs}


@pytest.mark.parametrize(
    "name", ["notes.txt", "a.facts", "0-1-2-3-4.facts", label_of(US, told()).name.replace("-1-", "-01-"), ""]
)
def test_another_file_is_no_parcel(name: str) -> None:
    assert label_in(name) is None


def test_a_laptop_knows_its_own_tries_from_those_of_others() -> None:
    name = f".{label_of(US, told()).name}.part"
    assert is_own_try(US, name)
    assert not is_own_try(THEM, name)
    assert not is_own_try(US, name.removeprefix("."))
    assert not is_own_try(US, ".notes.part")


@pytest.mark.parametrize("other", [{"first": 2}, {"last": 9}, {"mark": "0" * 16}, {"writer": "0" * 16}])
def test_a_renamed_parcel_does_not_open(other: dict[str, int | str]) -> None:
    label = label_of(US, told())
    sealed = sealed_parcel(US, label, Packet(told()))
    renamed = replace(label, **other)  # type: ignore[arg-type]
    with pytest.raises(NotForUs, match=renamed.name):
        whole_parcel(THEM, renamed, sealed)


@given(st.integers(min_value=0, max_value=200))
def test_a_parcel_cut_short_does_not_open(length: int) -> None:
    label = label_of(US, told())
    sealed = sealed_parcel(US, label, Packet(told()))
    with pytest.raises(NotForUs, match="Carry from the laptop that wrote it once more"):
        whole_parcel(THEM, label, sealed[: min(length, len(sealed) - 1)])


@pytest.mark.parametrize("other", [replace(US, event="rehearsal"), replace(US, key="0f" * 32)])
def test_a_parcel_of_another_event_has_another_folder_and_does_not_open(other: Carrier) -> None:
    label = label_of(other, told())
    with pytest.raises(NotForUs):
        whole_parcel(US, label, sealed_parcel(other, label, Packet(told())))
    assert other.folder != US.folder


@pytest.mark.parametrize(
    "facts", [(), told(3), told(4, "stairs.00000001"), (*told(3), told(4, "stairs.00000001")[3]), told()[::-1]]
)
def test_what_is_in_a_parcel_has_to_be_what_its_name_says(facts: tuple[Fact, ...]) -> None:
    with pytest.raises(Damaged):
        facts_in(US, label_of(US, told()), packed(Packet(facts)))


def test_a_parcel_from_a_newer_version_is_told_as_such() -> None:
    newer = zlib.compress(json.dumps({"v": 2, "facts": [], "details": []}).encode())
    with pytest.raises(FromNewerVersion):
        facts_in(US, label_of(US, told()), newer)


def test_parcels_whose_facts_are_all_here_are_known_by_name() -> None:
    here = known(*told(3))
    labels = [label_of(THEM, told()[:3]), label_of(THEM, told()[1:3])]
    news = [label_of(THEM, told()), label_of(THEM, told(4, "stairs.00000001")), label_of(THEM, told()[3:])]
    assert known_by_name(US, here, [*labels, *news]) == {
        labels[0]: tuple(fact.digest for fact in told(3)),
        labels[1]: tuple(fact.digest for fact in told(3)[1:]),
    }


def test_the_other_branch_of_a_fork_is_not_taken_for_known() -> None:
    one, other = forked()
    assert known_by_name(US, known(*one), [label_of(THEM, other)]) == {}


def test_the_place_gets_what_it_lacks_in_parcels_that_are_not_too_large() -> None:
    facts = told(7)
    there = {facts[index].digest for index in (2, 3)}
    spans = lacking(known(*facts), there, most=2)
    assert [(span.first, span.last, span.lacking) for span in spans] == [(1, 2, 2), (5, 6, 2), (7, 7, 1)]


def test_where_a_fork_is_lacking_both_branches_go_into_one_parcel() -> None:
    one, other = forked()
    [span] = lacking(known(*one, *other[2:]), {fact.digest for fact in one}, most=100)
    assert (span.first, span.last, span.count, span.lacking) == (3, 4, 4, 2)


def test_a_place_that_has_all_gets_nothing() -> None:
    here = known(*told(), *told(3, "stairs.00000001"))
    assert lacking(here, digests(here), most=2) == ()


@given(have=st.sets(st.integers(0, 11)), most=st.integers(1, 5))
def test_together_the_spans_hold_just_what_is_lacking(have: set[int], most: int) -> None:
    facts = told(12)
    spans = lacking(known(*facts), {facts[index].digest for index in have}, most)
    numbers = [number for span in spans for number in range(span.first, span.last + 1)]
    assert numbers == [fact.seq for index, fact in enumerate(facts) if index not in have]
    assert all(span.count <= most for span in spans)


def test_read_in_the_order_of_labels_a_later_part_comes_after_an_earlier_one() -> None:
    labels = [label_of(US, told(1200)[first:last]) for first, last in ((1000, 1200), (0, 99), (99, 1000), (0, 1200))]
    assert [label.first for label in sorted(labels)] == [1, 1, 100, 1001]
    assert isinstance(labels[0], Label)
