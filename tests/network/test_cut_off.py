"""With the network cut, each laptop goes on alone; when it is back, or without it by a stick, all agree again."""

from tests.network.healing import agree, tell_all
from tests.network.venue import Venue
from tests.network.weather import CUT, FINE, HALVES, HANGS, Weather


def everybody_comes_in_alone(venue: Venue, first: int) -> None:
    """Let three people in, each at another desk, and one of them at two."""
    for person, laptop in enumerate(venue.awake, first):
        assert laptop.ask("check in", person=person)["answer"] == "WelcomedIn"
    assert venue.awake[0].ask("check in", person=first + 1)["answer"] == "WelcomedIn", "nobody has told this one"


def all_agree_on(venue: Venue, arrived: int) -> None:
    """Wait until all agree, and make sure that so many people are in, by every file."""
    agree(venue)
    told = tell_all(venue.awake, "dump")
    assert {len([row for row in one["tables"]["attendance"] if row[1]]) for one in told} == {arrived}
    assert all(one["tables"] == told[0]["tables"] and one["rebuilt"] for one in told)


def test_while_the_hub_is_dead_each_goes_on_alone_and_they_agree_when_it_is_back(venue: Venue) -> None:
    venue.hub.kill()
    everybody_comes_in_alone(venue, 6)
    venue.hub.start()
    all_agree_on(venue, 3)


def test_while_the_hub_hangs_nobody_waits_for_it(venue: Venue) -> None:
    assert venue.hub.own is not None
    venue.hub.own.freeze()
    everybody_comes_in_alone(venue, 6)
    venue.hub.own.thaw()
    all_agree_on(venue, 3)


def test_a_hub_that_was_wiped_is_told_everything_again(venue: Venue) -> None:
    assert venue.laptops["foyer"].ask("check in", person=2)["answer"] == "WelcomedIn"
    agree(venue)
    venue.hub.kill()
    everybody_comes_in_alone(venue, 6)
    venue.hub.start(wiped=True)
    all_agree_on(venue, 4)


def test_the_hub_moves_to_another_laptop_and_back(venue: Venue) -> None:
    assert venue.laptops["foyer"].ask("check in", person=2)["answer"] == "WelcomedIn"
    agree(venue)
    venue.hub.move_to(venue.laptops["stairs"])
    assert venue.laptops["tower"].ask("check in", person=3)["answer"] == "WelcomedIn"
    all_agree_on(venue, 2)
    venue.hub.move_back(venue.laptops["stairs"])
    assert venue.laptops["stairs"].ask("check in", person=6)["answer"] == "WelcomedIn"
    all_agree_on(venue, 3)


def test_a_hub_killed_at_a_laptop_comes_back_by_itself(venue: Venue) -> None:
    venue.hub.move_to(venue.laptops["stairs"])
    venue.hub.kill_at(venue.laptops["stairs"])
    for person, laptop in enumerate(venue.awake, 6):
        assert laptop.ask("check in", person=person)["answer"] == "WelcomedIn"
    all_agree_on(venue, 3)


def test_a_laptop_that_slept_through_lunch_comes_back_and_nobody_waited_for_it(venue: Venue) -> None:
    tower = venue.laptops["tower"]
    tower.freeze()
    venue.lines["tower"].be(CUT)
    for name in ("foyer", "stairs"):
        venue.turn(name, 3600.0)
        assert venue.laptops[name].ask("reachable")["reachable"] == []
    agree(venue)
    assert venue.laptops["foyer"].ask("check in", person=2)["answer"] == "WelcomedIn"
    venue.lines["tower"].be(FINE)
    tower.thaw()
    venue.turn("tower", 3600.0)
    assert tower.ask("check in", person=3)["answer"] == "WelcomedIn"
    all_agree_on(venue, 2)


def test_a_laptop_killed_in_the_middle_of_its_work_is_opened_again_and_has_all_it_told(venue: Venue) -> None:
    stairs = venue.laptops["stairs"]
    assert stairs.ask("check in", person=2)["answer"] == "WelcomedIn"
    name = stairs.name
    stairs.tell("check in", person=3)
    told = stairs.kill()
    venue.open("stairs")
    assert stairs.name == name, "its file is the one it was"
    assert stairs.ask("check in", person=2)["answer"] == "FoundHere"
    assert stairs.ask("check in", person=3)["answer"] in (("FoundHere",) if told else ("FoundHere", "WelcomedIn"))
    all_agree_on(venue, 2)


def test_lines_that_hang_break_off_or_are_slow_lose_nothing(venue: Venue) -> None:
    for person, weather in enumerate((HANGS, HALVES, Weather(drops_after=3_000), Weather(delay=0.1)), 6):
        for line in venue.lines.values():
            line.be(weather)
        assert venue.laptops["foyer"].ask("check in", person=person)["answer"] == "WelcomedIn"
    for line in venue.lines.values():
        line.be(FINE)
    all_agree_on(venue, 4)


def test_a_laptop_that_was_never_connected_is_brought_in_by_a_stick_both_ways(apart: Venue) -> None:
    foyer, stairs, tower = apart.laptops.values()
    assert tower.ask("check in", person=2)["answer"] == "WelcomedIn"
    assert foyer.ask("check in", person=3)["answer"] == "WelcomedIn"
    all_agree_on(apart, 2)
    assert tower.ask("check in", person=3)["answer"] == "FoundHere"
    assert stairs.ask("check in", person=2)["answer"] == "FoundHere"
