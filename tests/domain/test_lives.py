"""Which life of a station's file may give out its first shares, and which takes and gives nothing more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fact import Fact, Kind
from kiosk.domain.lives import reckon_lives, replacement_of
from kiosk.domain.shares import Life
from tests.telling import Telling


def opened(life: str, station: str = "foyer", ahead: int = 0, **more: str | bool) -> Telling:
    telling = Telling(f"{station}.{life}", ahead)
    telling.tell(Kind.STATION_OPENED, None, None, station=station, **more)
    return telling


def lives(*tellings: Telling) -> dict[str, Life]:
    return reckon_lives(fact for telling in tellings for fact in telling.facts)


def test_a_new_laptop_has_its_stations_first_shares() -> None:
    assert lives(opened("1", first=True), opened("1", "stairs")) == {
        "foyer.1": Life("foyer", first=True),
        "stairs.1": Life("stairs", first=True),
    }


def test_of_two_laptops_that_joined_under_one_name_the_earlier_has_the_first_shares() -> None:
    assert [life.first for life in lives(opened("2", ahead=5000), opened("1")).values()] == [True, False]


def test_a_file_that_goes_on_in_a_new_life_has_none() -> None:
    found = lives(opened("1"), opened("2", ahead=5000, first=False, after="foyer.1"))
    assert found["foyer.2"] == Life("foyer")
    assert found["foyer.1"] == Life("foyer", first=True), "nobody said that it ended"


def test_its_own_last_word_completes_a_life_and_anothers_only_retires_it() -> None:
    for teller, complete in (("1", True), ("2", False)):
        tellings = {life: opened(life, ahead=int(life)) for life in ("1", "2")}
        tellings[teller].tell(Kind.STATION_RETIRED, None, of="foyer.1")
        found = lives(*tellings.values())["foyer.1"]
        assert (found.retired, found.complete) == (True, complete)


def test_who_is_retired_and_unknown_is_left_alone() -> None:
    foyer = opened("1")
    foyer.tell(Kind.STATION_RETIRED, None, of="stairs.9")
    assert set(lives(foyer)) == {"foyer.1"}


@pytest.mark.parametrize("ahead", [-3_600_000, 0, 3_600_000])
def test_a_replacement_retires_the_laptop_that_was_lost_whatever_the_clocks_say(ahead: int) -> None:
    lost, new = opened("1", ahead=ahead), opened("2", ahead=9000, first=False, instead=True)
    found = lives(lost, new, opened("1", "stairs"))
    assert [found[name].retired for name in ("foyer.1", "foyer.2", "stairs.1")] == [True, False, False]
    assert replacement_of("foyer.1", lost.facts + new.facts) == "foyer.2"
    assert replacement_of("foyer.2", lost.facts + new.facts) is None


@pytest.mark.parametrize("ahead", [-3_600_000, 3_600_000])
def test_a_lost_laptop_that_wakes_up_goes_on_beside_its_replacement(ahead: int) -> None:
    new = opened("2", ahead=9000, first=False, instead=True)
    woken = opened("3", ahead=ahead, first=False, after="foyer.1", beside="foyer.2")
    assert not lives(opened("1"), new, woken)["foyer.3"].retired


def test_a_second_replacement_retires_the_first() -> None:
    two = [opened(life, ahead=ahead, first=False, instead=True) for life, ahead in (("2", 0), ("3", 9000))]
    found = lives(*two)
    assert (found["foyer.2"].retired, found["foyer.3"].retired) == (True, False)
    assert replacement_of("foyer.1", [*opened("1").facts, *two[0].facts, *two[1].facts]) == "foyer.3"


def test_a_replacement_whose_clock_is_behind_is_not_retired_by_the_one_that_left_its_place_to_it() -> None:
    first = opened("2", ahead=9000, first=False, instead=True)
    behind = opened("3", first=False, instead=True)
    assert lives(opened("1"), first, behind)["foyer.3"].retired, "as far as clocks tell, it came before"
    first.tell(Kind.STATION_RETIRED, None, of="foyer.2", heir="foyer.3")
    assert not lives(opened("1"), first, behind)["foyer.3"].retired


def test_last_words_that_go_round_in_a_circle_leave_no_place_to_anybody_else() -> None:
    two = [opened(life, ahead=9000, first=False, instead=True) for life in ("2", "4")]
    for telling, of, heir in zip(two, ("foyer.2", "foyer.4"), ("foyer.4", "foyer.2"), strict=True):
        telling.tell(Kind.STATION_RETIRED, None, of=of, heir=heir)
    assert lives(*two, opened("3", first=False))["foyer.3"].retired


def test_a_place_left_in_a_circle_goes_to_where_the_last_of_them_went_on() -> None:
    two = {life: opened(life, ahead=9000, first=False, instead=True) for life in ("2", "4")}
    for life, heir in (("2", "4"), ("4", "2")):
        two[life].tell(Kind.STATION_RETIRED, None, of=f"foyer.{life}", heir=f"foyer.{heir}", next=f"foyer.{life}9")
    assert [life.heir for life in lives(*two.values()).values()] == ["foyer.4", "foyer.49"]


def test_whom_a_restored_file_goes_on_from_did_not_take_its_place() -> None:
    new = opened("2", first=False, instead=True)
    restored = opened("3", ahead=9000, first=False, after="foyer.2")
    assert replacement_of("foyer.3", new.facts + restored.facts) is None


@given(st.permutations(range(6)))
def test_the_order_of_hearing_does_not_matter(order: list[int]) -> None:
    foyer, second = opened("1"), opened("2", ahead=5000)
    facts: list[Fact] = [*foyer.facts, *second.facts, *opened("3", ahead=9000, first=False, instead=True).facts]
    facts += [foyer.tell(Kind.STATION_RETIRED, None, of="foyer.1"), second.tell(Kind.STATION_RETIRED, None, of="x")]
    facts += opened("1", "stairs").facts
    assert reckon_lives(facts[place] for place in order) == reckon_lives(facts)
