"""A station's share follows from what is known to have happened; every rule that moves shares reads it from there."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.shares import (
    Change,
    Credit,
    Gift,
    Ledger,
    Life,
    Reclaim,
    acceptable,
    free,
    moved_towards_demand,
    owed_cuts,
    owed_to_heir,
    raises,
    reclaimable,
    share,
)

FOYER, STAIRS, NEXT = "foyer.1", "stairs.1", "foyer.2"
LIVES = {FOYER: Life("foyer", first=True), STAIRS: Life("stairs", first=True)}
GIFT = Gift("g", STAIRS, FOYER, 2)
EMPTY = Ledger(lives=LIVES)
RETIRED = Life("stairs", first=True, retired=True)
COMPLETE = replace(RETIRED, complete=True)
LARGER, SMALLER = Change("2 moor foyer", "foyer", "moor", 3), Change("3 moor foyer", "foyer", "moor", -3)


def test_a_share_is_what_came_less_what_went() -> None:
    ledger = Ledger(
        granted={FOYER: 5},
        gifts=(GIFT, Gift("h", FOYER, STAIRS, 1)),
        credits=(Credit("g", FOYER, 2), Credit("h", STAIRS, 1)),
        cuts=(Credit("c", FOYER, 1), Credit("c", STAIRS, 1)),
        reclaims=(Reclaim(FOYER, "tower.1", 3), Reclaim(STAIRS, "tower.1", 1)),
        spent={FOYER: 4},
        lives=LIVES,
    )
    assert share(ledger, FOYER) == 5 + 2 + 3 - 1 - 1 - 4
    assert (share(ledger, STAIRS), free(ledger, STAIRS)) == (1 + 1 - 2 - 1, 0)


def test_a_gift_costs_its_giver_at_once_and_is_the_receivers_once_accepted() -> None:
    given_away = Ledger(granted={STAIRS: 2}, gifts=(GIFT,), lives=LIVES)
    assert (share(given_away, STAIRS), share(given_away, FOYER)) == (0, 0)
    assert share(replace(given_away, credits=(Credit("g", FOYER, 2),)), FOYER) == 2


def test_a_gift_is_accepted_once_and_by_the_one_it_names() -> None:
    ledger = replace(EMPTY, gifts=(GIFT,))
    assert (acceptable(ledger, FOYER), acceptable(ledger, STAIRS)) == ((GIFT,), ())
    assert acceptable(replace(ledger, credits=(Credit("g", FOYER, 2),)), FOYER) == ()
    assert acceptable(replace(ledger, credits=(Credit("g", STAIRS, 2),)), FOYER) == (GIFT,)


def test_a_retired_life_gives_and_accepts_nothing() -> None:
    ledger = Ledger(granted={STAIRS: 2}, gifts=(Gift("h", FOYER, STAIRS, 1),), lives={STAIRS: RETIRED})
    assert (free(ledger, STAIRS), acceptable(ledger, STAIRS)) == (0, ())
    assert raises(ledger, STAIRS, [replace(LARGER, station="stairs")]) == ()


def test_more_room_is_credited_once_by_the_station_it_names() -> None:
    assert raises(EMPTY, FOYER, [LARGER, SMALLER]) == (LARGER,)
    assert raises(EMPTY, STAIRS, [LARGER]) == ()
    assert raises(replace(EMPTY, credits=(Credit(LARGER.id, "foyer.0", 3),)), FOYER, [LARGER]) == ()


def test_nobody_whose_life_is_unknown_credits_more_room() -> None:
    assert raises(EMPTY, "foyer.9", [LARGER]) == ()


def heirs(foyer: Life) -> list[str]:
    """Return which lives of the foyer's station may credit more room, where its first life is as given."""
    lives = {FOYER: foyer, NEXT: Life("foyer"), "foyer.3": Life("foyer")}
    return [name for name in lives if raises(Ledger(lives=lives), name, [LARGER])]


def test_of_a_stations_lives_the_first_has_the_say_until_its_last_word_names_another() -> None:
    foyer = LIVES[FOYER]
    assert heirs(foyer) == [FOYER]
    assert heirs(replace(foyer, retired=True)) == [], "what it did last is not known"
    assert heirs(replace(foyer, retired=True, complete=True, heir="foyer.3")) == ["foyer.3"]


def test_an_heir_may_name_another() -> None:
    lives = {
        FOYER: replace(LIVES[FOYER], retired=True, complete=True, heir=NEXT),
        NEXT: Life("foyer", retired=True, complete=True, heir="foyer.3"),
        "foyer.3": Life("foyer"),
    }
    assert raises(Ledger(lives=lives), "foyer.3", [LARGER]) == (LARGER,)


def test_less_room_takes_back_what_is_free_and_the_rest_later() -> None:
    ledger = Ledger(granted={FOYER: 2}, lives=LIVES)
    assert owed_cuts(ledger, FOYER, [LARGER, SMALLER]) == (Credit(SMALLER.id, FOYER, 2),)
    later = Ledger(granted={FOYER: 9}, cuts=(Credit(SMALLER.id, FOYER, 2),), lives=LIVES)
    assert owed_cuts(later, FOYER, [SMALLER]) == (Credit(SMALLER.id, FOYER, 1),)
    assert owed_cuts(EMPTY, FOYER, [SMALLER]) == ()
    assert owed_cuts(later, STAIRS, [SMALLER]) == ()


def test_two_changes_do_not_take_the_same_seat_back() -> None:
    ledger = Ledger(granted={FOYER: 4}, lives=LIVES)
    taken = owed_cuts(ledger, FOYER, [SMALLER, replace(SMALLER, id="4 moor foyer")])
    assert [cut.seats for cut in taken] == [3, 1]


def test_only_the_life_that_has_the_say_takes_seats_back() -> None:
    lives = {**LIVES, NEXT: Life("foyer")}
    assert owed_cuts(Ledger(granted={NEXT: 4}, lives=lives), NEXT, [SMALLER]) == ()


def test_a_copy_gives_what_its_station_still_owes_to_the_life_that_has_the_say() -> None:
    lives = {**LIVES, NEXT: Life("foyer")}
    ledger = Ledger(granted={NEXT: 4}, lives=lives)
    assert owed_to_heir(ledger, NEXT, [LARGER, SMALLER]) == Gift("", NEXT, FOYER, 3)
    assert owed_to_heir(replace(ledger, granted={NEXT: 4, FOYER: 1}), NEXT, [SMALLER]) == Gift("", NEXT, FOYER, 2)
    given = replace(ledger, gifts=(Gift("g", NEXT, FOYER, 3),))
    assert owed_to_heir(given, NEXT, [SMALLER]) is None, "it is on its way"
    assert owed_to_heir(replace(ledger, cuts=(Credit(SMALLER.id, FOYER, 3),)), NEXT, [SMALLER]) is None
    assert owed_to_heir(ledger, FOYER, [SMALLER]) is None
    assert owed_to_heir(ledger, STAIRS, [SMALLER]) is None
    gone = {**lives, FOYER: replace(LIVES[FOYER], retired=True)}
    assert owed_to_heir(replace(ledger, lives=gone), NEXT, [SMALLER]) is None, "nothing reaches it any more"
    unheard = {**lives, FOYER: replace(LIVES[FOYER], retired=True, complete=True, heir="foyer.3")}
    assert owed_to_heir(replace(ledger, lives=unheard), NEXT, [SMALLER]) is None, "nobody knows yet who has the say"


def left_behind(stairs: Life, me: str = FOYER, **told: tuple[Credit, ...] | tuple[Reclaim, ...]) -> list[int]:
    """Return how many seats the foyer takes over of the stairs, which were granted four and gave one."""
    gifts = (Gift("g", STAIRS, FOYER, 1), Gift("h", FOYER, STAIRS, 2))
    ledger = Ledger(granted={STAIRS: 4}, gifts=gifts, spent={STAIRS: 1}, lives={**LIVES, STAIRS: stairs})
    return [one.seats for one in reclaimable(replace(ledger, **told), me, "foyer")]  # type: ignore[arg-type]


def test_what_a_retired_life_had_left_is_reclaimed_with_gifts_that_came_too_late_for_it() -> None:
    assert left_behind(COMPLETE) == [4 - 1 - 1 + 2]
    assert left_behind(COMPLETE, credits=(Credit("h", STAIRS, 2),)) == [4 - 1 - 1 + 2]


def test_nothing_is_reclaimed_while_the_last_word_is_not_here() -> None:
    assert left_behind(LIVES[STAIRS]) == left_behind(RETIRED) == []


def test_only_the_station_that_the_pack_names_reclaims_and_not_of_itself() -> None:
    assert left_behind(LIVES[STAIRS], STAIRS) == []
    ledger = Ledger(granted={FOYER: 4}, lives={FOYER: replace(LIVES[FOYER], complete=True)})
    assert reclaimable(ledger, FOYER, "foyer") == ()
    assert reclaimable(ledger, FOYER, "stairs") == ()


def test_a_later_life_of_the_reclaimer_waits_for_the_last_word_of_the_one_before() -> None:
    lives = {FOYER: replace(LIVES[FOYER], retired=True), NEXT: Life("foyer"), STAIRS: COMPLETE}
    assert reclaimable(Ledger(granted={STAIRS: 1}, lives=lives), NEXT, "foyer") == ()


def test_reclaiming_again_moves_only_the_rest() -> None:
    assert left_behind(COMPLETE, reclaims=(Reclaim(FOYER, STAIRS, 3),)) == [1]
    assert left_behind(COMPLETE, reclaims=(Reclaim(FOYER, STAIRS, 4),)) == []


def demand(**has_and_took: tuple[int, int]) -> Ledger:
    """Return a ledger in which each station has so many free seats and gave so many."""
    return Ledger(
        granted={name: has for name, (has, _) in has_and_took.items()},
        taken={name: took for name, (_, took) in has_and_took.items()},
        lives={name: Life(name, first=True) for name in has_and_took},
    )


def test_free_seats_move_to_where_people_ask() -> None:
    assert moved_towards_demand(demand(a=(10, 0), b=(2, 9)), "a", ["a", "b"]) == Gift("", "a", "b", 8)
    assert moved_towards_demand(demand(a=(10, 0), b=(2, 9)), "b", ["a", "b"]) is None


def test_shares_come_to_rest() -> None:
    assert moved_towards_demand(demand(a=(5, 4), b=(4, 5)), "a", ["b"]) is None


def test_one_seat_is_worth_a_gift_to_a_station_that_has_none() -> None:
    assert moved_towards_demand(demand(a=(2, 1), b=(0, 1)), "a", ["b"]) == Gift("", "a", "b", 1)
    assert moved_towards_demand(demand(a=(3, 1), b=(1, 1)), "a", ["b"]) is None


def test_nothing_moves_to_who_is_not_there_or_retired() -> None:
    ledger = demand(a=(10, 0), b=(0, 9))
    assert moved_towards_demand(ledger, "a", ["a"]) is None
    gone = replace(ledger, lives={**ledger.lives, "b": replace(ledger.lives["b"], retired=True)})
    assert moved_towards_demand(gone, "a", ["b"]) is None


def test_what_is_on_its_way_counts_as_there() -> None:
    ledger = demand(a=(10, 0), b=(0, 9))
    assert moved_towards_demand(replace(ledger, gifts=(Gift("g", "a", "b", 8),)), "a", ["b"]) is None


AMOUNTS = st.integers(0, 12)


@given(a=st.tuples(AMOUNTS, AMOUNTS), b=st.tuples(AMOUNTS, AMOUNTS), c=st.tuples(AMOUNTS, AMOUNTS))
def test_nobody_gives_more_than_they_have_and_moving_ends(
    a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]
) -> None:
    ledger = demand(a=a, b=b, c=c)
    for _ in range(100):
        gifts = [moved_towards_demand(ledger, name, "abc") for name in "abc"]
        gift = next((gift for gift in gifts if gift is not None), None)
        if gift is None:
            return
        assert 0 < gift.seats <= ledger.granted[gift.giver]
        has = dict(ledger.granted)
        has[gift.giver] -= gift.seats
        has[gift.to] += gift.seats
        ledger = replace(ledger, granted=has)
    raise AssertionError("Seats go round for ever.")
