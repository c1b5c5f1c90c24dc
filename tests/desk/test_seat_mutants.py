"""Each of the eleven bugs that seats.md names, and a few more, breaks a promise that the machine keeps watch over.

Here each is met on a short day of its own; how many random days the machine needs to find them, in a long run.
"""

from collections.abc import Callable
from itertools import permutations

import pytest

from tests.desk import mutants
from tests.desk.seat_house import PEOPLE
from tests.desk.seat_machine import AGAIN, Seats

FOYER, STAIRS, TOWER = range(3)
MINUTE = 61
ADA, BEN, CLEO, DEV = PEOPLE[:4]

Day = Callable[[Seats], None]


def join(day: Seats, at: int, *people: str, how: str = "join") -> None:
    """Let people ask for a place, all at one laptop."""
    day.visit([(at, person, "listening", how) for person in people])


def ask(day: Seats, *, comes: bool = True) -> None:
    """Let the foyer ask the stairs for a place."""
    day.ask(FOYER, STAIRS, ADA, "listening", comes, whole=True)


def a_gift(day: Seats) -> None:
    ask(day)
    day.tick(FOYER, set(), 1)


def a_crash_while_giving(day: Seats) -> None:
    day.crash(STAIRS, FOYER, ADA, "listening", "answer")
    join(day, STAIRS, ADA)


def a_gift_that_is_long_on_its_way(day: Seats) -> None:
    ask(day, comes=False)
    day.tick(STAIRS, set(), MINUTE)


def a_gift_that_was_lost(day: Seats) -> None:
    ask(day, comes=False)


def a_seat_left_elsewhere(day: Seats) -> None:
    join(day, FOYER, ADA)
    day.tell(FOYER, STAIRS)
    join(day, STAIRS, ADA, how="leave")
    day.tick(STAIRS, set(), MINUTE)


def a_backup_put_back(day: Seats) -> None:
    day.laptop(FOYER).backup()
    join(day, FOYER, ADA)
    day.house.restore(day.laptop(FOYER), 0)
    join(day, len(day.house.laptops) - 1, BEN)


def a_laptop_lost_with_what_it_gave(day: Seats) -> None:
    join(day, STAIRS, ADA)
    day.house.replaced(day.laptop(STAIRS))


def a_home_that_reclaims_and_is_restored(day: Seats) -> None:
    home = day.laptop(FOYER)
    day.house.renew(day.laptop(STAIRS))
    home.backup()
    day.house.tell(day.laptop(STAIRS), home)
    day.tick(FOYER, set(), 1)
    join(day, FOYER, ADA, BEN)
    day.house.restore(home, 0)


def a_seat_left_here(day: Seats) -> None:
    join(day, FOYER, ADA)
    join(day, FOYER, ADA, how="leave")
    for _ in range(3):
        day.tick(FOYER, set(), MINUTE)


def a_seat_over_the_share(day: Seats) -> None:
    join(day, FOYER, ADA)
    join(day, FOYER, BEN, how="override")
    join(day, FOYER, ADA, how="leave")


def more_people_than_seats(day: Seats) -> None:
    join(day, FOYER, ADA, BEN)
    join(day, STAIRS, CLEO, DEV, how="swap")


def a_seat_of_another_stations_handed_on(day: Seats) -> None:
    join(day, STAIRS, ADA)
    join(day, FOYER, BEN)
    day.tell(STAIRS, FOYER)
    join(day, FOYER, ADA, how="hand on")
    join(day, FOYER, AGAIN, how="leave")


DAYS: dict[mutants.Mutant, Day] = {
    mutants.credited_twice: a_gift,
    mutants.sent_before_committed: a_crash_while_giving,
    mutants.gift_undone_on_a_timeout: a_gift_that_is_long_on_its_way,
    mutants.released_by_a_station_that_did_not_give_it: a_seat_left_elsewhere,
    mutants.a_restored_file_goes_on_under_its_old_name: a_backup_put_back,
    mutants.a_new_incarnation_keeps_the_share_its_backup_shows: a_backup_put_back,
    mutants.a_lost_gift_never_resent: a_gift_that_was_lost,
    mutants.reclaimed_with_an_incomplete_log: a_laptop_lost_with_what_it_gave,
    mutants.a_restored_reclaimer_forgets_its_own_past: a_home_that_reclaims_and_is_restored,
    mutants.an_open_seat_released_twice: a_seat_left_here,
    mutants.an_override_that_takes_a_share_too: a_seat_over_the_share,
    mutants.more_given_than_the_share: more_people_than_seats,
    mutants.kept_from_everybody_for_ever: a_seat_of_another_stations_handed_on,
}
NAMES = [mutant.__name__ for mutant in DAYS]
OVERBOOKED = (mutants.more_given_than_the_share,)
"""Met by rule 14 at any time; all others by rule 15, once all have met again."""


def live(day: Day) -> None:
    """Live through a day, and hold it against all promises."""
    machine = Seats()
    for one, other in permutations((FOYER, STAIRS, TOWER), 2):
        machine.tell(one, other)
    day(machine)
    machine.every_promise_holds()
    machine.teardown()


@pytest.mark.parametrize("mutant", DAYS, ids=NAMES)
def test_a_bug_put_in_on_purpose_is_found(mutant: mutants.Mutant) -> None:
    with pytest.MonkeyPatch.context() as patch:
        mutant(patch)
        with pytest.raises(AssertionError, match="^14: " if mutant in OVERBOOKED else "^15: "):
            live(DAYS[mutant])


@pytest.mark.parametrize("day", DAYS.values(), ids=NAMES)
def test_the_same_day_without_the_bug_breaks_no_promise(day: Day) -> None:
    live(day)
