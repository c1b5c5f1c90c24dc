"""A person's facts amount to seats, places kept and waiting; the later word stands, whatever the clocks say."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fact import Fact, Kind, in_order
from kiosk.domain.seating import SEATING_KINDS, HeldSeat, Offer, Seating, Waiting, seating
from kiosk.domain.seats import booked_seat_id
from tests.samples import NINE
from tests.telling import Telling

BOOKED = booked_seat_id("moor")
LATER = NINE + 900_000


def told(*tellings: Telling, **booked: str) -> Seating:
    return seating(in_order(fact for telling in tellings for fact in telling.facts), booked)


def seat(telling: Telling, kind: Kind, id: str) -> Fact:
    return telling.tell(kind, session="moor", seat=id)


def offered(telling: Telling) -> Fact:
    return telling.tell(Kind.PLACE_OFFERED, session="moor", until=LATER)


def test_what_is_about_no_seat_is_passed_over() -> None:
    telling = Telling()
    telling.tell(Kind.ARRIVED, door="main")
    assert told(telling) == Seating()


def test_a_seat_that_was_let_go_of_is_free_once_that_is_final() -> None:
    telling = Telling()
    taken = telling.tell(Kind.SEAT_TAKEN, session="moor")
    left = seat(telling, Kind.SEAT_LEFT, taken.digest)
    held = HeldSeat(taken.digest, "moor", "foyer.1", False, taken.wall, left.wall)
    assert told(telling).seats == (held,)
    seat(telling, Kind.SEAT_RELEASED, taken.digest)
    assert [(one.left, one.freed) for one in told(telling).seats] == [(left.wall, True)]


def test_a_leaving_that_is_taken_back_leaves_the_seat_as_it_was() -> None:
    telling = Telling()
    taken = telling.tell(Kind.SEAT_TAKEN, session="moor")
    left = seat(telling, Kind.SEAT_LEFT, taken.digest)
    telling.tell(Kind.SEAT_LEAVING_UNDONE, session="moor", undoes=left.digest)
    assert told(telling).seats == (HeldSeat(taken.digest, "moor", "foyer.1", False, taken.wall),)


def test_taking_back_what_nobody_here_has_heard_of_changes_nothing() -> None:
    telling = Telling()
    telling.tell(Kind.SEAT_TAKEN, session="moor")
    telling.tell(Kind.SEAT_LEAVING_UNDONE, session="moor", undoes="unknown")
    assert [one.left for one in told(telling).seats] == [None]


def test_a_seat_that_somebody_else_made_final_and_its_person_took_back_is_theirs_over_the_number() -> None:
    here, there = Telling("foyer.1"), Telling("stairs.1", ahead=500)
    taken = here.tell(Kind.SEAT_TAKEN, session="moor")
    left = seat(here, Kind.SEAT_LEFT, taken.digest)
    seat(there, Kind.SEAT_LEFT, taken.digest)
    seat(there, Kind.SEAT_RELEASED, taken.digest)
    here.tell(Kind.SEAT_LEAVING_UNDONE, session="moor", undoes=left.digest)
    assert [(one.left, one.freed, one.override) for one in told(here, there).seats] == [(None, True, True)]


def test_a_booked_seat_rests_under_one_that_was_taken() -> None:
    telling = Telling()
    taken = telling.tell(Kind.SEAT_TAKEN, session="moor")
    assert [one.id for one in told(telling, moor="foyer").seats] == [taken.digest]
    seat(telling, Kind.SEAT_LEFT, taken.digest)
    assert [one.id for one in told(telling, moor="foyer").seats] == [BOOKED, taken.digest]


def test_a_booked_seat_that_was_given_back_is_counted_also_under_one_that_was_taken() -> None:
    telling = Telling()
    seat(telling, Kind.SEAT_LEFT, BOOKED)
    seat(telling, Kind.SEAT_RELEASED, BOOKED)
    telling.tell(Kind.SEAT_TAKEN, session="moor")
    assert [(one.id == BOOKED, one.freed) for one in told(telling, moor="foyer").seats] == [
        (True, True),
        (False, False),
    ]


def test_who_waits_stands_where_they_first_asked() -> None:
    telling = Telling()
    first = telling.tell(Kind.WAITING_JOINED, session="moor")
    telling.tell(Kind.WAITING_JOINED, session="moor")
    assert told(telling).waiting == (Waiting("moor", first.time.milliseconds, first.time.counter, "foyer.1"),)


def test_who_leaves_the_list_or_gets_a_seat_waits_no_more() -> None:
    for kind in (Kind.WAITING_LEFT, Kind.SEAT_TAKEN):
        telling = Telling()
        telling.tell(Kind.WAITING_JOINED, session="moor")
        telling.tell(kind, session="moor")
        assert told(telling).waiting == ()


def test_who_holds_a_seat_waits_for_none() -> None:
    telling = Telling()
    telling.tell(Kind.WAITING_JOINED, session="moor")
    assert told(telling, moor="foyer").waiting == ()


def test_a_place_is_kept_until_it_is_taken_and_is_a_seat_of_its_giver_then() -> None:
    telling = Telling()
    telling.tell(Kind.WAITING_JOINED, session="moor")
    offer = offered(telling)
    assert told(telling).offers == (Offer(offer.digest, "moor", "foyer.1", LATER),)
    taken = telling.tell(Kind.OFFER_TAKEN, session="moor", offer=offer.digest)
    held = HeldSeat(offer.digest, "moor", "foyer.1", False, taken.wall)
    assert told(telling) == Seating(seats=(held,))


def test_whoever_does_not_come_for_a_place_waits_no_more() -> None:
    telling = Telling()
    telling.tell(Kind.WAITING_JOINED, session="moor")
    offer = offered(telling)
    telling.tell(Kind.OFFER_ENDED, session="moor", offer=offer.digest)
    assert told(telling) == Seating()


def test_whoever_could_not_have_come_for_it_waits_as_before() -> None:
    telling = Telling()
    telling.tell(Kind.WAITING_JOINED, session="moor")
    offer = offered(telling)
    telling.tell(Kind.OFFER_ENDED, session="moor", offer=offer.digest, waits=True)
    assert len(told(telling).waiting) == 1


def test_whoever_began_to_wait_anew_waits_also_when_an_earlier_place_runs_out() -> None:
    telling = Telling()
    telling.tell(Kind.WAITING_JOINED, session="moor")
    offer = offered(telling)
    telling.tell(Kind.WAITING_LEFT, session="moor")
    again = telling.tell(Kind.WAITING_JOINED, session="moor")
    telling.tell(Kind.OFFER_ENDED, session="moor", offer=offer.digest)
    assert [one.milliseconds for one in told(telling).waiting] == [again.time.milliseconds]


def test_a_place_offered_to_somebody_who_did_not_wait_ends_without_a_trace() -> None:
    telling = Telling()
    offer = offered(telling)
    telling.tell(Kind.OFFER_ENDED, session="moor", offer=offer.digest)
    assert told(telling) == Seating()


def test_an_offer_that_nobody_here_has_heard_of_is_no_seat() -> None:
    telling = Telling()
    telling.tell(Kind.OFFER_TAKEN, session="moor", offer="unknown")
    assert told(telling) == Seating()


def test_a_seat_that_was_taken_stands_where_a_copy_of_its_giver_ended_the_offer() -> None:
    here = Telling("foyer.1")
    here.tell(Kind.WAITING_JOINED, session="moor")
    offer, copy = offered(here), here.copied()
    here.tell(Kind.OFFER_TAKEN, session="moor", offer=offer.digest)
    copy.tell(Kind.SEAT_LEFT, session="weir", seat="another")
    copy.tell(Kind.OFFER_ENDED, session="moor", offer=offer.digest)
    [held] = seating(in_order({fact.digest: fact for fact in here.facts + copy.facts}.values()), {}).seats
    assert (held.left, held.override) == (None, True)


HOURS = 5 * 3_600_000
DEEDS = st.lists(st.tuples(st.sampled_from(sorted(SEATING_KINDS)), st.booleans(), st.integers(0, 9)), max_size=14)


@given(DEEDS)
def test_no_order_of_hearing_changes_what_facts_amount_to(deeds: list[tuple[Kind, bool, int]]) -> None:
    tellings = [Telling("foyer.1"), Telling("stairs.1", ahead=HOURS)]
    everything: list[Fact] = []
    for kind, ahead, choice in deeds:
        before = everything[choice % len(everything)].digest if everything else ""
        names = dict.fromkeys(("seat", "undoes", "offer"), before)
        everything.append(tellings[ahead].tell(kind, session="moor", until=LATER, **names))
    found = seating(in_order(everything), {"moor": "foyer"})
    assert seating(in_order(reversed(everything)), {"moor": "foyer"}) == found
    held = [one for one in found.seats if one.left is None]
    assert not (held and found.waiting)
