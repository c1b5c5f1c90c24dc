"""Seats move between laptops as facts: given before they are told of, accepted once, and never lost on the way."""

from datetime import timedelta

import pytest

from kiosk.desk import sessions, shares
from kiosk.domain.fact import Kind
from kiosk.domain.seats import Give, NotSeated
from kiosk.domain.talk import SeatWanted
from kiosk.store import people, seats
from kiosk.store.facts import all_facts
from tests.desk.seat_house import PEOPLE, Ask, House, Laptop

ADA, BEN, CY = PEOPLE[:3]
BOOKED = PEOPLE[4]
MINUTE = timedelta(seconds=61)


@pytest.fixture
def house() -> House:
    """Return three laptops that have heard of each other; each may give one seat in the session "listening"."""
    house = House(lambda _laptop, _facts: None)
    meet(house)
    return house


def meet(house: House) -> None:
    """Let all laptops hear all."""
    for source in (*house.laptops, *house.drawer):
        for to in house.laptops:
            house.tell(source, to)


def join(house: House, laptop: Laptop, person: str) -> bool:
    return isinstance(house.join(laptop, person, "listening", swap=False, override=False), Give)


def free(*laptops: Laptop) -> list[int]:
    return [shares.free_here(laptop.desk, "listening") for laptop in laptops]


def kinds(laptop: Laptop) -> list[Kind]:
    """Return what a laptop wrote after its opening."""
    return [fact.kind for fact in all_facts(laptop.connection) if fact.incarnation == laptop.me][1:]


def test_a_laptop_that_is_asked_gives_a_seat_and_the_other_has_it_once(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.ask(foyer, stairs, ADA, "listening", Ask())
    house.tick(foyer)
    assert free(foyer, stairs) == [2, 0]
    assert (kinds(stairs), kinds(foyer)) == ([Kind.SHARES_MOVED], [Kind.SHARES_ACCEPTED])


def test_an_answer_that_is_lost_costs_nobody_a_seat_for_ever(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.ask(foyer, stairs, ADA, "listening", Ask(comes=False))
    assert free(foyer, stairs) == [1, 0]
    meet(house)
    house.tick(foyer)
    assert free(foyer, stairs) == [2, 0]


def test_who_has_nothing_gives_nothing(house: House) -> None:
    foyer, stairs, _ = house.laptops
    join(house, stairs, BEN)
    assert not shares.answer(stairs.desk, SeatWanted(foyer.me, "listening", ADA), house.now)


def test_nothing_is_given_to_who_is_not_known_or_in_a_session_that_is_not(house: House) -> None:
    foyer, stairs, _ = house.laptops
    assert not shares.answer(stairs.desk, SeatWanted("nobody.1", "listening", ADA), house.now)
    assert not shares.answer(stairs.desk, SeatWanted(foyer.me, "no such session", ADA), house.now)


def test_nothing_is_given_to_a_life_that_is_over(house: House) -> None:
    foyer, stairs, _ = house.laptops
    before = foyer.me
    house.renew(foyer)
    meet(house)
    assert not shares.answer(stairs.desk, SeatWanted(before, "listening", ADA), house.now)
    assert free(stairs) == [1]


def test_a_seat_left_elsewhere_is_its_givers_again_once_that_is_final(house: House) -> None:
    foyer, stairs, _ = house.laptops
    join(house, foyer, ADA)
    meet(house)
    assert house.leave(stairs, ADA, "listening")
    meet(house)
    house.tick(foyer)
    assert free(foyer, stairs) == [0, 1]
    house.now += MINUTE
    house.tick(stairs)
    meet(house)
    assert free(foyer, stairs) == [1, 1]


def test_the_next_person_at_the_screen_makes_a_leaving_final(house: House) -> None:
    foyer = house.laptops[0]
    join(house, foyer, ADA)
    house.leave(foyer, ADA, "listening")
    assert join(house, foyer, BEN)
    assert not join(house, foyer, ADA)


def test_a_leaving_is_made_final_in_the_laptops_next_life(house: House) -> None:
    foyer = house.laptops[0]
    join(house, foyer, ADA)
    house.leave(foyer, ADA, "listening")
    foyer.backup()
    restored = house.restore(foyer, 0)
    house.now += MINUTE
    house.tick(restored)
    assert kinds(restored) == [Kind.SEAT_RELEASED]


def test_how_wrong_another_clock_is_does_not_delay_the_end_of_a_leaving(house: House) -> None:
    foyer, stairs, _ = house.laptops
    stairs.ahead = timedelta(days=365)
    join(house, foyer, ADA)
    meet(house)
    house.leave(foyer, ADA, "listening")
    house.leave(stairs, ADA, "listening")
    meet(house)
    house.now += MINUTE
    house.tick(foyer)
    assert free(foyer) == [1]


def test_what_a_retired_laptop_left_undone_is_finished_at_home_and_reclaimed(house: House) -> None:
    foyer, stairs, _ = house.laptops
    join(house, stairs, ADA)
    house.leave(stairs, ADA, "listening")
    house.renew(stairs)
    meet(house)
    house.tick(foyer)
    assert free(foyer) == [2]


def test_a_place_that_a_retired_laptop_kept_is_given_up_and_its_person_waits_on(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.wait(stairs, ADA, "listening")
    house.tick(stairs)
    assert free(stairs) == [0]
    house.renew(stairs)
    meet(house)
    with foyer.desk.store.writing() as writer:
        shares.keep_house(foyer.desk, writer, house.now)
    assert free(foyer) == [2]
    assert seats.waiting_for(foyer.connection, "listening") == [ADA]


def test_a_seat_given_by_who_lives_and_left_at_one_that_ended_goes_back_to_its_giver(house: House) -> None:
    foyer, stairs, _ = house.laptops
    join(house, foyer, ADA)
    meet(house)
    house.leave(stairs, ADA, "listening")
    house.renew(stairs)
    meet(house)
    house.tick(foyer)
    assert Kind.SEAT_RELEASED in kinds(foyer)
    assert free(foyer) == [2], "its own, and what the retired one had left"


def test_a_booked_seat_left_elsewhere_comes_back_at_home(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.leave(stairs, BOOKED, "listening")
    house.now += MINUTE
    house.tick(stairs)
    meet(house)
    assert free(foyer, stairs) == [2, 1]


def test_a_larger_room_is_given_out_also_by_a_station_without_a_first_share(house: House) -> None:
    _, _, tower = house.laptops
    house.issue("moor", 6)
    house.take_pack(tower)
    house.tick(tower)
    assert shares.free_here(tower.desk, "moor") == 1


def test_a_replaced_laptop_does_not_credit_more_room_that_the_lost_one_may_have_credited(house: House) -> None:
    foyer = house.laptops[0]
    house.issue("listening", 8)
    replaced = house.replaced(foyer)
    house.take_pack(replaced)
    house.tick(replaced)
    assert free(replaced) == [0]


def test_a_smaller_room_takes_free_seats_back(house: House) -> None:
    foyer = house.laptops[0]
    house.issue("listening", 2)
    house.take_pack(foyer)
    house.tick(foyer)
    assert (free(foyer), kinds(foyer)) == ([0], [Kind.SHARES_CUT])


def test_a_copy_of_a_laptop_keeps_no_free_seat_of_a_smaller_room_either(house: House) -> None:
    foyer, stairs, _ = house.laptops
    copy = house.cloned(foyer)
    join(house, foyer, ADA)
    meet(house)
    house.ask(copy, stairs, CY, "listening", Ask())
    assert free(copy) == [1]
    house.issue("listening", 0)
    for laptop in house.laptops:
        house.take_pack(laptop)
        house.tick(laptop)
    meet(house)
    house.tick(foyer)
    house.tick(foyer)
    assert free(*house.laptops) == [0, 0, 0, 0]
    assert kinds(foyer)[-2:] == [Kind.SHARES_ACCEPTED, Kind.SHARES_CUT], "what the copy had"


def test_seats_move_to_who_is_there_and_asked_for_them(house: House) -> None:
    foyer, stairs, tower = house.laptops
    join(house, tower, ADA)
    house.issue("listening", 14)
    house.take_pack(stairs)
    house.tick(stairs)
    meet(house)
    house.tick(stairs, frozenset((tower.me,)))
    assert free(stairs, tower, foyer) == [2, 0, 1]
    meet(house)
    house.tick(tower)
    assert free(tower) == [2]


def test_a_seat_somebody_let_go_of_just_now_can_be_had_by_others_here(house: House) -> None:
    foyer = house.laptops[0]
    join(house, foyer, ADA)
    house.leave(foyer, ADA, "listening")
    assert shares.free_for(foyer.desk, BEN)["listening"] == 1


def test_a_leaving_at_a_clock_that_is_behind_is_a_leaving(house: House) -> None:
    foyer, stairs, _ = house.laptops
    foyer.ahead = timedelta(hours=5)
    join(house, foyer, ADA)
    house.leave(foyer, ADA, "listening")
    join(house, foyer, ADA)
    meet(house)
    assert house.leave(stairs, ADA, "listening")
    meet(house)
    for laptop in (foyer, stairs):
        assert people.seats_of(laptop.connection, ADA) == []


def test_a_copied_laptop_takes_none_of_the_shares_with_it(house: House) -> None:
    foyer = house.laptops[0]
    copy = house.cloned(foyer)
    assert free(foyer, copy) == [1, 0]
    decided = sessions.join(copy.desk, ADA, "listening", house.now)
    assert decided is NotSeated.NO_PLACES_HERE


def test_a_copy_that_nobody_noticed_is_kept_and_what_both_gave_stands(house: House) -> None:
    # The one case in which a room may be overbooked: no seat that was promised is taken back, and staff are shown it.
    foyer, stairs, _ = house.laptops
    copy = house.unnoticed(foyer)
    assert join(house, foyer, ADA)
    assert join(house, copy, BEN)
    meet(house)
    held = seats.people_in(stairs.connection, "listening")
    assert {ADA, BEN} <= set(held)
    assert house.forks(stairs) == [foyer.me]
