"""What is done at one desk is so at the next: over real processes, a real hub, and lines of their own."""

import random
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from typing import Any

from tests.network.healing import agree, meet, tell_all
from tests.network.laptop import Laptop, until
from tests.network.venue import Venue


def laptops(venue: Venue) -> tuple[Laptop, Laptop, Laptop]:
    foyer, stairs, tower = venue.laptops.values()
    return foyer, stairs, tower


def test_a_person_checked_in_at_one_desk_is_known_at_the_next(venue: Venue) -> None:
    foyer, stairs, _ = laptops(venue)
    assert foyer.ask("check in", person=2)["answer"] == "WelcomedIn"
    agree(venue)
    assert stairs.ask("check in", person=2)["answer"] == "FoundHere"


def test_the_last_seat_asked_for_at_two_stations_at_the_same_moment_is_given_once(venue: Venue) -> None:
    foyer, stairs, tower = laptops(venue)
    # three places, of which one is booked: foyer and stairs hold one each, and the tower has to ask for one
    assert stairs.ask("join", person=2, session="moor")["answer"] == "Joined"
    agree(venue)
    foyer.tell("join", person=3, session="moor")
    tower.tell("join", person=6, session="moor")
    assert sorted(laptop.answer()["answer"] for laptop in (foyer, tower)) == ["Joined", "NotJoined"]
    agree(venue)
    fills = [told["fills"]["moor"] for told in tell_all(venue.awake, "dump")]
    assert {(fill["taken"], fill["free_here"], fill["overrides"]) for fill in fills} == {(3, 0, 0)}


def test_a_seat_taken_at_one_desk_is_given_up_at_another_and_taken_again_at_a_third(venue: Venue) -> None:
    foyer, stairs, tower = laptops(venue)
    for laptop, deed, person in ((stairs, "join", 2), (foyer, "join", 3), (tower, "give up", 2)):
        assert laptop.ask(deed, person=person, session="moor")["answer"] in ("Joined", "LeftSession")
        agree(venue)
    assert foyer.ask("join", person=6, session="moor")["answer"] == "NotJoined", "it may still be taken back"
    for name in venue.stations:
        venue.turn(name, 120.0)
    meet(venue)
    agree(venue)
    assert tower.ask("join", person=6, session="moor")["answer"] == "Joined"


def test_somebody_with_the_key_who_says_all_of_it_again_changes_nothing(venue: Venue) -> None:
    foyer, stairs, _ = laptops(venue)
    mischief, chance = venue.rogue(), random.Random(7)  # noqa: S311 - mischief, not a secret
    mischief.listen()
    with closing(mischief):
        for person in (2, 3, 6, 7):
            foyer.ask("check in", person=person)
            stairs.ask("join", person=person, session="together")
        agree(venue)
        before = venue.known()
        assert sum(mischief.repeat(chance) for _ in range(10)) > 0
        foyer.ask("check in", person=8)
        agree(venue)
    told = tell_all(venue.awake, "dump")
    assert all(one["breaks"] == [] for one in told)
    assert all(heads["count"] == heads["seq"] for heads in venue.known()["stairs"].values())
    assert venue.known()["tower"][foyer.name]["count"] == before["tower"][foyer.name]["count"] + 1


def test_a_call_at_one_screen_is_answered_at_another_desk(venue: Venue) -> None:
    foyer, stairs, tower = laptops(venue)
    call = foyer.ask("call", screen="welcome")["call"]
    for desk in (stairs, tower):
        until(partial(desk.ask, "calls"), lambda told: told["calls"] == [["foyer", "welcome", call]])
    stairs.ask("come", call=call)
    until(lambda: foyer.ask("help", call=call), lambda told: told["help"] == "coming")
    for laptop in (foyer, tower):
        until(partial(laptop.ask, "calls"), lambda told: told["calls"] == [])


def test_a_call_made_while_the_hub_is_dead_is_heard_when_it_is_back(venue: Venue) -> None:
    foyer, stairs, _ = laptops(venue)
    venue.hub.kill()
    call = foyer.ask("call", screen="welcome")["call"]
    assert foyer.ask("help", call=call)["help"] == "sent", "nobody says that somebody is coming"
    venue.hub.start()

    def looked_at() -> Mapping[str, Any]:
        foyer.ask("each second")
        return stairs.ask("calls")

    venue.turn("foyer", 3.0)
    until(looked_at, lambda told: told["calls"] == [["foyer", "welcome", call]])
