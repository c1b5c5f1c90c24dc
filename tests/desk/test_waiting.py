"""Whoever waits longest is offered the next place; it is kept for them a while, and nobody is forgotten."""

from datetime import timedelta

import pytest

from kiosk.desk import sessions
from kiosk.domain.seating import KEPT_FOR
from kiosk.domain.seats import Give, NotSeated
from kiosk.domain.visit import Place
from kiosk.store import seats
from tests.desk.seat_house import PEOPLE, Ask, House, Laptop

ADA, BEN, CY = PEOPLE[:3]
BOOKED = PEOPLE[4]
MINUTE = timedelta(seconds=61)


@pytest.fixture
def house() -> House:
    """Return three laptops that have heard of each other, and have no seat left in "listening": they were taken."""
    house = House(lambda _laptop, _facts: None)
    for laptop, person in zip(house.laptops, PEOPLE[3:], strict=True):
        house.join(laptop, person, "listening", swap=True, override=False)
    house.join(house.laptops[1], CY, "listening", swap=False, override=False)
    house.join(house.laptops[2], BEN, "listening", swap=False, override=False)
    meet(house)
    return house


def meet(house: House) -> None:
    """Let all laptops hear all."""
    for source in house.laptops:
        for to in house.laptops:
            house.tell(source, to)


def queue(laptop: Laptop) -> list[str]:
    return seats.waiting_for(laptop.connection, "listening")


def kept(laptop: Laptop) -> set[str]:
    return {person for person, _ in seats.offers_by(laptop.connection, laptop.me)}


def join(house: House, laptop: Laptop, person: str) -> object:
    return house.join(laptop, person, "listening", swap=False, override=False)


def place(house: House, laptop: Laptop, person: str) -> Place:
    views = sessions.session_views(laptop.desk, person, house.time(laptop))
    return next(view.place for view in views if view.id == "listening")


def open_a_place(house: House, laptop: Laptop) -> None:
    """Let the one who took a seat at this laptop let go of it for good."""
    person = {0: PEOPLE[3], 1: CY, 2: BEN}[house.laptops.index(laptop)]
    house.leave(laptop, person, "listening")
    house.now += MINUTE
    house.tick(laptop)


def test_who_waits_is_told_how_many_wait_before_them(house: House) -> None:
    foyer = house.laptops[0]
    assert house.wait(foyer, ADA, "listening") == 0
    assert house.wait(foyer, "another", "listening") == 1
    assert house.wait(foyer, ADA, "listening") == 0


def test_who_waits_is_told_that_others_may_be_before_them_while_a_laptop_cannot_be_heard(house: House) -> None:
    foyer, stairs, tower = house.laptops
    house.wait(foyer, ADA, "listening")

    def all_heard(*reachable: Laptop) -> bool:
        heard = {laptop.me for laptop in reachable}
        views = sessions.session_views(foyer.desk, ADA, house.time(foyer), heard)
        return next(view.all_heard for view in views if view.id == "listening")

    assert [all_heard(), all_heard(stairs), all_heard(stairs, tower)] == [False, False, True]


def test_who_holds_a_seat_does_not_wait(house: House) -> None:
    foyer = house.laptops[0]
    assert house.wait(foyer, BOOKED, "listening") == 0
    assert queue(foyer) == []


def test_the_order_is_by_time_wherever_people_asked(house: House) -> None:
    foyer, stairs, tower = house.laptops
    for laptop, person in ((tower, "first"), (foyer, "second"), (stairs, "third")):
        house.now += MINUTE
        house.wait(laptop, person, "listening")
    meet(house)
    assert queue(foyer) == queue(stairs) == queue(tower) == ["first", "second", "third"]


def test_who_asked_in_the_same_moment_stand_in_the_order_of_stations(house: House) -> None:
    foyer, stairs, tower = house.laptops
    house.now += MINUTE
    for laptop, person in ((tower, "third"), (stairs, "second"), (foyer, "first")):
        house.wait(laptop, person, "listening")
    meet(house)
    assert queue(foyer) == ["first", "second", "third"]


def test_a_place_that_opens_is_kept_for_the_first_and_for_nobody_else(house: House) -> None:
    foyer = house.laptops[0]
    for person in (ADA, "another"):
        house.wait(foyer, person, "listening")
    open_a_place(house, foyer)
    assert kept(foyer) == {ADA}
    assert join(house, foyer, "another") is NotSeated.NO_PLACES_HERE
    assert (place(house, foyer, ADA), place(house, foyer, "another")) == (Place.KEPT, Place.WAITING)
    assert isinstance(join(house, foyer, ADA), Give)
    assert (queue(foyer), kept(foyer)) == (["another"], set())


def test_what_is_kept_for_somebody_is_told_of_them_alone_and_only_while_it_is(house: House) -> None:
    foyer = house.laptops[0]
    for person in (ADA, "another"):
        house.wait(foyer, person, "listening")
    assert sessions.kept_for(foyer.desk, ADA, house.time(foyer)) == ()
    open_a_place(house, foyer)
    [kept_for_her] = sessions.kept_for(foyer.desk, ADA, house.time(foyer))
    assert (kept_for_her.id, kept_for_her.kept_until) == ("listening", house.time(foyer) + KEPT_FOR)
    assert sessions.kept_for(foyer.desk, "another", house.time(foyer)) == ()
    assert sessions.kept_for(foyer.desk, ADA, house.time(foyer) + KEPT_FOR) == ()


def test_a_place_nobody_comes_for_is_passed_on(house: House) -> None:
    foyer = house.laptops[0]
    for person in (ADA, "another"):
        house.wait(foyer, person, "listening")
    open_a_place(house, foyer)
    house.now += KEPT_FOR
    house.tick(foyer)
    assert (kept(foyer), queue(foyer)) == ({"another"}, ["another"])


def test_who_stops_waiting_gives_back_what_is_kept_for_them(house: House) -> None:
    foyer = house.laptops[0]
    house.wait(foyer, ADA, "listening")
    open_a_place(house, foyer)
    assert house.stop(foyer, ADA, "listening")
    assert (kept(foyer), queue(foyer)) == (set(), [])
    assert not house.stop(foyer, ADA, "listening")


def test_who_stops_waiting_elsewhere_gives_it_back_once_that_is_heard(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.wait(foyer, ADA, "listening")
    open_a_place(house, foyer)
    meet(house)
    assert house.stop(stairs, ADA, "listening")
    assert kept(foyer) == {ADA}
    meet(house)
    house.tick(foyer)
    assert kept(foyer) == set()


def test_who_waits_anew_after_they_stopped_is_last(house: House) -> None:
    foyer = house.laptops[0]
    for person in (ADA, "another"):
        house.wait(foyer, person, "listening")
    house.stop(foyer, ADA, "listening")
    house.now += MINUTE
    assert house.wait(foyer, ADA, "listening") == 1


def test_two_laptops_apart_may_both_keep_a_place_and_the_one_not_taken_goes_on(house: House) -> None:
    foyer, stairs, _ = house.laptops
    for person in (ADA, "another"):
        house.wait(foyer, person, "listening")
    meet(house)
    open_a_place(house, foyer)
    open_a_place(house, stairs)
    assert (kept(foyer), kept(stairs)) == ({ADA}, {ADA})
    meet(house)
    assert isinstance(join(house, stairs, ADA), Give)
    meet(house)
    house.tick(foyer)
    assert (kept(foyer), kept(stairs)) == ({"another"}, set())


def test_a_place_kept_elsewhere_is_passed_on_to_where_its_person_is(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.wait(foyer, ADA, "listening")
    open_a_place(house, foyer)
    meet(house)
    house.ask(stairs, foyer, ADA, "listening", Ask())
    assert isinstance(join(house, stairs, ADA), Give)
    assert (kept(foyer), queue(stairs)) == (set(), [])


def test_who_asked_for_their_place_elsewhere_in_vain_waits_as_before(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.wait(foyer, ADA, "listening")
    open_a_place(house, foyer)
    meet(house)
    house.ask(stairs, foyer, ADA, "listening", Ask(comes=False))
    meet(house)
    assert queue(foyer) == queue(stairs) == [ADA]


def test_a_place_kept_by_a_laptop_that_fell_silent_keeps_nobody_from_another(house: House) -> None:
    foyer, stairs, _ = house.laptops
    house.wait(foyer, ADA, "listening")
    open_a_place(house, foyer)
    meet(house)
    house.now += KEPT_FOR
    assert place(house, stairs, ADA) is Place.WAITING
    open_a_place(house, stairs)
    assert kept(stairs) == {ADA}


def test_nothing_is_offered_in_a_session_that_is_over(house: House) -> None:
    foyer = house.laptops[0]
    house.wait(foyer, ADA, "listening")
    house.now += timedelta(days=90)
    open_a_place(house, foyer)
    assert kept(foyer) == set()


def test_who_waited_where_a_clock_is_ahead_and_stopped_where_it_is_not_waits_no_more(house: House) -> None:
    foyer, stairs, _ = house.laptops
    foyer.ahead = timedelta(hours=5)
    house.wait(foyer, ADA, "listening")
    meet(house)
    assert house.stop(stairs, ADA, "listening")
    meet(house)
    assert queue(foyer) == queue(stairs) == []


def test_who_let_go_elsewhere_of_a_seat_heard_of_late_waits_as_before() -> None:
    house = House(lambda _laptop, _facts: None)
    foyer, stairs, tower = house.laptops
    join(house, foyer, ADA)
    house.wait(stairs, ADA, "listening")
    house.tick(stairs)
    assert kept(stairs) == {ADA}
    house.tell(foyer, tower)
    house.leave(tower, ADA, "listening")
    house.tell(foyer, stairs)
    house.tick(stairs)
    assert kept(stairs) == set(), "as far as is known at the stairs, she has a seat"
    house.tell(tower, stairs)
    assert queue(stairs) == [ADA]
