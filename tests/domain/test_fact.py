"""A fact's digest covers all of it, and gives it its place among all others."""

import json
from dataclasses import replace

import pytest

from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import AFTER, Fact, Kind, body_text, canonical, in_order

FACT = Fact("foyer.1", 2, HybridTime(5, 1), 4, Kind.ARRIVED, "p1", None, {"door": "main", "by": ""}, "ab")


def test_the_bytes_digested_are_what_the_format_says() -> None:
    written = '["foyer.1",2,5,1,4,"arrived","p1",null,{"by":"","door":"main"},"ab"]'
    assert canonical(FACT).decode() == written


def test_the_digest_is_stable_and_32_bytes_long() -> None:
    assert FACT.digest == FACT.digest == replace(FACT).digest
    assert len(bytes.fromhex(FACT.digest)) == 32


@pytest.mark.parametrize(
    "changed",
    [
        replace(FACT, incarnation="foyer.2"),
        replace(FACT, seq=3),
        replace(FACT, time=HybridTime(5, 2)),
        replace(FACT, time=HybridTime(6, 1)),
        replace(FACT, wall=5),
        replace(FACT, kind=Kind.LEFT),
        replace(FACT, person="p2"),
        replace(FACT, session="moor"),
        replace(FACT, body={"door": "side", "by": ""}),
        replace(FACT, previous="cd"),
    ],
)
def test_no_part_can_change_without_the_digest(changed: Fact) -> None:
    assert changed.digest != FACT.digest


def test_a_digest_that_was_asked_for_does_not_make_facts_unequal() -> None:
    other = replace(FACT)
    assert FACT.digest
    assert other == FACT


def test_facts_are_ordered_by_time_then_incarnation_then_number() -> None:
    later = replace(FACT, time=HybridTime(6), incarnation="a.1")
    other = replace(FACT, incarnation="stairs.1", seq=1)
    following = replace(FACT, seq=3)
    ordered = [FACT, following, other, later]
    assert sorted(reversed(ordered), key=lambda fact: fact.order) == ordered


def test_a_body_is_kept_as_json_with_its_keys_in_order() -> None:
    assert body_text({"b": True, "a": "é"}) == '{"a":"é","b":true}'
    assert json.loads(body_text({})) == {}


def at_hour(hour: int, station: str, after: Fact | None = None) -> Fact:
    """Return what was told at a station whose clock shows that hour."""
    body = {} if after is None else {AFTER: after.digest}
    return Fact(f"{station}.1", hour + 1, HybridTime(hour), hour, Kind.LEFT, "p1", body=body)


def test_what_names_another_fact_is_told_right_after_it_whatever_the_clocks_say() -> None:
    ahead, later = at_hour(5, "foyer"), at_hour(6, "foyer")
    first = at_hour(1, "stairs", after=ahead)
    second, third = at_hour(2, "stairs", after=first), at_hour(3, "tower", after=ahead)
    early = at_hour(0, "tower")
    told = [early, ahead, first, second, third, later]
    assert in_order(told[::-1]) == in_order(told) == told


def test_what_names_a_fact_that_is_not_here_stands_by_its_time() -> None:
    first = at_hour(1, "stairs", after=at_hour(5, "foyer"))
    assert in_order([at_hour(2, "tower"), first]) == [first, at_hour(2, "tower")]
