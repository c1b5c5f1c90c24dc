"""What a person's facts amount to, in whatever order they are heard of."""

from kiosk.domain.attendance import Attendance, Came, fold
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.seating import HeldSeat
from kiosk.domain.seats import booked_seat_id
from tests.telling import Telling


def told(telling: Telling, booked: dict[str, str] | None = None) -> Attendance:
    return fold(telling.facts, booked or {})


def arrive(telling: Telling, door: str = "main", overrode: str | None = None) -> Fact:
    return telling.tell(Kind.ARRIVED, door=door, by="", overrode=overrode)


def test_whoever_arrived_is_inside_since_then() -> None:
    telling = Telling()
    fact = arrive(telling, overrode="not paid")
    day = told(telling)
    assert (day.inside, day.arrived, day.arrival) == (True, fact.wall, fact.digest)
    assert (day.door, day.overrode, day.incarnation) == ("main", "not paid", "foyer.1")


def test_nothing_told_is_nobody_here() -> None:
    assert fold([], {}) == Attendance()


def test_arriving_twice_is_one_arrival_the_first() -> None:
    telling = Telling()
    first = arrive(telling)
    arrive(telling, door="side")
    assert (told(telling).arrival, told(telling).door) == (first.digest, "main")


def test_whoever_left_is_outside_and_keeps_the_time_of_arrival() -> None:
    telling = Telling()
    arrived = arrive(telling)
    left = telling.tell(Kind.LEFT, by="")
    day = told(telling)
    assert (day.inside, day.arrived, day.left, day.leaving) == (False, arrived.wall, left.wall, left.digest)


def test_leaving_without_having_come_is_nothing() -> None:
    telling = Telling()
    telling.tell(Kind.LEFT, by="")
    assert told(telling) == Attendance()


def test_leaving_can_be_taken_back() -> None:
    telling = Telling()
    arrive(telling)
    left = telling.tell(Kind.LEFT, by="")
    telling.tell(Kind.LEAVING_UNDONE, undoes=left.digest)
    assert (told(telling).inside, told(telling).left) == (True, None)


def test_coming_back_keeps_the_first_time_and_names_the_last_arrival() -> None:
    telling = Telling()
    first = arrive(telling)
    telling.tell(Kind.LEFT, by="")
    again = arrive(telling, door="side")
    day = told(telling)
    assert (day.inside, day.arrived, day.door, day.left) == (True, first.wall, "main", None)
    assert day.arrival == again.digest


def test_taking_back_a_return_leaves_the_leaving() -> None:
    telling = Telling()
    arrive(telling)
    left = telling.tell(Kind.LEFT, by="")
    again = arrive(telling)
    telling.tell(Kind.CHECK_IN_UNDONE, undoes=again.digest)
    assert (told(telling).inside, told(telling).leaving) == (False, left.digest)


def test_an_arrival_taken_back_never_was() -> None:
    telling = Telling()
    fact = arrive(telling)
    telling.tell(Kind.CHECK_IN_UNDONE, undoes=fact.digest)
    assert told(telling) == Attendance()


def test_an_undo_that_is_undone_undoes_nothing() -> None:
    telling = Telling()
    fact = arrive(telling)
    undo = telling.tell(Kind.CHECK_IN_UNDONE, undoes=fact.digest)
    back = telling.tell(Kind.CHECK_IN_UNDONE, undoes=undo.digest)
    assert told(telling).inside
    telling.tell(Kind.CHECK_IN_UNDONE, undoes=back.digest)
    assert not told(telling).inside


def test_what_cannot_be_undone_stays() -> None:
    telling = Telling()
    came = telling.tell(Kind.CAME_TO_SESSION, session="moor")
    telling.tell(Kind.CHECK_IN_UNDONE, undoes=came.digest)
    assert told(telling).came == (Came("moor", came.wall, "foyer.1"),)


def test_corrected_details_are_the_last_ones() -> None:
    telling = Telling()
    telling.tell(Kind.DETAILS_CORRECTED, details="d1")
    last = telling.tell(Kind.DETAILS_CORRECTED, details="d2")
    assert (told(telling).details, told(telling).details_at) == ("d2", last.wall)


def test_somebody_who_joins_today_has_a_ticket_type_and_details() -> None:
    telling = Telling()
    telling.tell(Kind.REGISTERED_HERE, details="d1", ticket_type="standard")
    assert (told(telling).registered, told(telling).details) == ("standard", "d1")


def test_badge_choices_are_the_last_ones_and_badges_are_counted() -> None:
    telling = Telling()
    telling.tell(Kind.BADGE_CHOSEN, wanted=True)
    chosen = telling.tell(Kind.BADGE_CHOSEN, wanted=False)
    telling.tell(Kind.BADGE_PRINTED, job="1-a1")
    telling.tell(Kind.BADGE_UNSURE, job="1-a2")
    telling.tell(Kind.BADGE_PRINTED, job="1-a2")
    assert (told(telling).badge, told(telling).printed) == (chosen.body, 2)


def test_a_seat_that_was_taken_is_held_until_it_is_left() -> None:
    telling = Telling()
    taken = telling.tell(Kind.SEAT_TAKEN, session="moor", override=True)
    held = HeldSeat(taken.digest, "moor", "foyer.1", True, taken.wall)
    assert told(telling).seating.seats == (held,)
    left = telling.tell(Kind.SEAT_LEFT, session="moor", seat=taken.digest)
    telling.tell(Kind.SEAT_LEFT, session="moor", seat=taken.digest)
    assert told(telling).seating.seats[0].left == left.wall


def test_a_booked_seat_is_held_from_before_the_day() -> None:
    telling = Telling()
    assert told(telling, {"moor": "foyer"}).seating.seats == (
        HeldSeat(booked_seat_id("moor"), "moor", "foyer", False, None),
    )
    left = telling.tell(Kind.SEAT_LEFT, session="moor", seat=booked_seat_id("moor"))
    assert told(telling, {"moor": "foyer"}).seating.seats[0].left == left.wall


def test_coming_to_a_session_counts_once_at_the_first_time() -> None:
    telling = Telling()
    first = telling.tell(Kind.CAME_TO_SESSION, session="moor")
    telling.tell(Kind.CAME_TO_SESSION, session="moor")
    other = telling.tell(Kind.CAME_TO_SESSION, session="weir")
    assert told(telling).came == (Came("moor", first.wall, "foyer.1"), Came("weir", other.wall, "foyer.1"))


def test_what_says_nothing_of_the_day_changes_nothing() -> None:
    telling = Telling()
    telling.tell(Kind.TURNED_TO_STAFF, refusal="not paid")
    assert told(telling) == Attendance()


def test_the_order_of_hearing_does_not_matter() -> None:
    here, there = Telling("foyer.1"), Telling("stairs.1", ahead=90_000)
    for telling in (here, there):
        fact = arrive(telling)
        telling.tell(Kind.LEFT)
        telling.tell(Kind.CHECK_IN_UNDONE, undoes=fact.digest)
    facts = here.facts + there.facts
    assert fold(facts[::-2] + facts[::2], {}) == fold(facts, {})


def test_whoever_came_by_an_invitation_is_called_what_their_badge_says_until_somebody_knows_better() -> None:
    telling = Telling()
    telling.tell(Kind.REGISTERED_HERE, details=None, ticket_type="standard", by="")
    assert (told(telling).registered, told(telling).details) == ("standard", None)
    telling.tell(Kind.BADGE_CHOSEN, wanted=True, details="typed")
    telling.tell(Kind.BADGE_CHOSEN, wanted=False)
    assert (told(telling).details, told(telling).details_at) == ("typed", 0)
    corrected = telling.tell(Kind.DETAILS_CORRECTED, details="corrected")
    telling.tell(Kind.BADGE_CHOSEN, wanted=True, details="typed again")
    assert (told(telling).details, told(telling).details_at) == ("corrected", corrected.wall)


def test_what_somebody_on_the_list_types_for_the_badge_is_for_the_badge_alone() -> None:
    telling = Telling()
    telling.tell(Kind.BADGE_CHOSEN, wanted=True, details="typed")
    assert told(telling).details is None
