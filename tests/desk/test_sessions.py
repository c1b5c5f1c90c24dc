"""Seats at one station: given from its own share, swapped without loss, let go of with one tap."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.desk import room_door, sessions
from kiosk.desk.desk import Desk
from kiosk.domain.fact import Kind
from kiosk.domain.pack import Pack
from kiosk.domain.seats import Give, NotSeated
from kiosk.domain.visit import Place
from kiosk.store.facts import all_facts
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, Store
from tests import samples
from tests.samples import at

PEOPLE = [samples.person(number, "x").id for number in range(1, 9)]
ASHA, ZOE, GURPREET, NOOR = PEOPLE[:4]


def place(desk: Desk, person: str, session: str) -> Place:
    """Return how a session stands for a person at nine."""
    return next(view.place for view in sessions.session_views(desk, person, at(9)) if view.id == session)


def test_a_booked_seat_is_held_from_the_start(desk: Desk) -> None:
    assert place(desk, ASHA, "listening") is Place.MINE


def test_a_seat_comes_out_of_this_stations_share(desk: Desk) -> None:
    # four places, one of them booked: three are free, of which this station may give two
    assert isinstance(sessions.join(desk, ZOE, "listening", at(9)), Give)
    assert isinstance(sessions.join(desk, GURPREET, "listening", at(9)), Give)
    assert sessions.join(desk, PEOPLE[4], "listening", at(9)) is NotSeated.NO_PLACES_HERE
    assert place(desk, PEOPLE[4], "listening") is Place.NONE_HERE


def test_a_full_room_is_called_full(desk: Desk) -> None:
    for person in PEOPLE[1:4]:
        sessions.join(desk, person, "listening", at(9), override=True, by="lead", swap=True)
    assert place(desk, PEOPLE[4], "listening") is Place.FULL


def test_staff_give_a_seat_over_the_share_and_it_is_counted_apart(desk: Desk) -> None:
    for person in (ZOE, GURPREET, PEOPLE[4]):
        sessions.join(desk, person, "listening", at(9), override=True, by="lead")
    fills = {session.id: fill for session, fill in sessions.fills(desk)}
    assert (fills["listening"].taken, fills["listening"].overrides) == (4, 1)


def test_one_seat_a_person_and_slot(desk: Desk) -> None:
    assert sessions.join(desk, ASHA, "moor", at(9)) is NotSeated.ANOTHER_IN_THIS_SLOT
    assert sessions.join(desk, ASHA, "listening", at(9)) is NotSeated.ALREADY_SEATED
    assert isinstance(sessions.join(desk, ASHA, "together", at(9)), Give)


def test_a_swap_gives_the_new_seat_before_it_lets_the_old_one_go(desk: Desk) -> None:
    assert sessions.join(desk, ASHA, "moor", at(9), swap=True) == Give(("booked:listening",))
    kinds = [fact.kind for fact in all_facts(desk.store.connection)]
    assert kinds == [Kind.SEAT_TAKEN, Kind.SEAT_LEFT]
    assert place(desk, ASHA, "moor") is Place.MINE
    assert place(desk, ASHA, "listening") is Place.FREE


def test_a_swap_into_a_session_without_places_keeps_the_old_seat(desk: Desk) -> None:
    sessions.join(desk, ZOE, "moor", at(9))
    assert sessions.join(desk, ASHA, "moor", at(9), swap=True) is NotSeated.NO_PLACES_HERE
    assert place(desk, ASHA, "listening") is Place.MINE


def test_a_seat_let_go_of_is_free_for_somebody_else(desk: Desk) -> None:
    sessions.join(desk, ZOE, "moor", at(9))
    assert sessions.leave_session(desk, ZOE, "moor", at(9))
    assert isinstance(sessions.join(desk, GURPREET, "moor", at(9)), Give)
    assert not sessions.leave_session(desk, ZOE, "moor", at(9))


def test_a_booked_seat_let_go_of_at_home_is_given_again(desk: Desk) -> None:
    before = next(view.places_left for view in sessions.session_views(desk, ZOE, at(9)) if view.id == "listening")
    sessions.leave_session(desk, ASHA, "listening", at(9))
    after = next(view.places_left for view in sessions.session_views(desk, ZOE, at(9)) if view.id == "listening")
    assert after == before + 1


def test_a_session_that_is_over_gives_no_seat_and_is_no_longer_shown(desk: Desk) -> None:
    assert sessions.join(desk, ZOE, "moor", at(11)) is NotSeated.OVER
    assert {view.id for view in sessions.session_views(desk, ZOE, at(12))} == {"together"}
    assert {view.place for view in sessions.session_views(desk, ASHA, at(12)) if view.id == "listening"} == {Place.MINE}


def test_coming_to_a_session_is_written_once(desk: Desk) -> None:
    for minute in (0, 1):
        room_door.see(desk, ZOE, "moor", at(10, minute), desk.event.staff[0])
    assert [fact.kind for fact in all_facts(desk.store.connection)] == [Kind.CAME_TO_SESSION]


def test_a_session_shows_all_that_comes_before_join(desk: Desk) -> None:
    view = next(view for view in sessions.session_views(desk, ZOE, at(9)) if view.id == "listening")
    assert (view.room, view.content_note, view.places_left) == ("Weir Room", "Talks about loss.", 2)
    assert view.how_to_leave == "One door."


def test_no_session_is_called_what_the_event_does_not_know(desk: Desk) -> None:
    with pytest.raises(KeyError):
        sessions.join(desk, ZOE, "no such session", at(9))


def test_a_booked_seat_left_away_from_home_can_be_taken_back_until_somebody_else_comes(
    store: Store, desk: Desk
) -> None:
    stairs = replace(desk, store=Store(store.connection, Identity("stairs", "stairs.1")))
    store.connection.execute("update grants set seats = 0")
    for minute in (0, 1):
        sessions.leave_session(stairs, ASHA, "listening", at(9, minute))
        assert isinstance(sessions.join(stairs, ASHA, "listening", at(9, minute)), Give)
        assert place(stairs, ASHA, "listening") is Place.MINE
    sessions.leave_session(stairs, ASHA, "listening", at(9, 2))
    for person in (ZOE, ASHA):
        assert sessions.join(stairs, person, "listening", at(9, 2)) is NotSeated.NO_PLACES_HERE


def test_a_later_list_that_books_a_seat_somebody_took_gives_them_one_seat(store: Store, desk: Desk, pack: Pack) -> None:
    sessions.join(desk, ZOE, "listening", at(9))
    zoe = replace(pack.roster[1], booked=("listening",))
    with store.writing() as writer:
        take_over(writer.connection, (pack.roster[0], zoe, *pack.roster[2:]), pack.grants, pack.home, pack.issued + 1)
    assert {session.id: fill.taken for session, fill in sessions.fills(desk)}["listening"] == 2
    sessions.leave_session(desk, ZOE, "listening", at(9))
    assert place(desk, ZOE, "listening") is Place.FREE


def test_a_seat_given_back_and_taken_anew_is_not_given_twice(desk: Desk) -> None:
    sessions.leave_session(desk, ASHA, "listening", at(9))
    for person in (ZOE, GURPREET, ASHA):
        assert isinstance(sessions.join(desk, person, "listening", at(9)), Give)
    fills = {session.id: fill for session, fill in sessions.fills(desk)}
    assert (fills["listening"].free_here, fills["listening"].taken) == (0, 3)


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["join", "swap", "leave"]),
        st.sampled_from(PEOPLE),
        st.sampled_from(["listening", "moor", "together"]),
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DEEDS)
def test_whatever_people_do_the_share_is_never_overspent(
    store: Store, desk: Desk, deeds: list[tuple[str, str, str]]
) -> None:
    for minute, (deed, person, session) in enumerate(deeds):
        now = at(8) + timedelta(seconds=minute)
        if deed == "leave":
            sessions.leave_session(desk, person, session, now)
        else:
            sessions.join(desk, person, session, now, swap=deed == "swap")
    shares = dict(store.connection.execute("select session, seats from grants where station = 'foyer'"))
    booked = {"listening": 1, "moor": 1, "together": 0}
    for planned, fill in sessions.fills(desk):
        assert fill.free_here >= 0
        assert fill.taken <= shares[planned.id] + booked[planned.id]
