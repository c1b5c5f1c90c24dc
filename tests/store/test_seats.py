"""A station gives out its own share only, and knows how full each session is."""

from kiosk.domain.fact import Draft, Kind
from kiosk.store import seats
from kiosk.store.seats import Fill
from kiosk.store.store import Store
from tests.samples import NINE, roster

ASHA, ZOE = (person.id for person in roster()[:2])
HOME = ("foyer", "foyer.00000001")


def tell(store: Store, kind: Kind, person: str, session: str, **body: str | bool) -> str:
    with store.writing() as writer:
        return writer.append(Draft(kind, person, session, body), NINE).digest


def test_booked_seats_come_off_before_shares_are_granted(store: Store) -> None:
    assert seats.fill(store.connection, *HOME, "listening") == Fill("listening", 2, 1, 0, 0)
    assert seats.free_here(store.connection, "stairs", "stairs.1", "listening") == 1


def test_a_seat_given_here_costs_this_share_until_it_is_left(store: Store) -> None:
    seat = tell(store, Kind.SEAT_TAKEN, ZOE, "listening", override=False)
    assert seats.free_here(store.connection, *HOME, "listening") == 1
    tell(store, Kind.SEAT_LEFT, ZOE, "listening", seat=seat)
    assert seats.free_here(store.connection, *HOME, "listening") == 2


def test_a_booked_seat_that_is_left_comes_back_at_its_home_only(store: Store) -> None:
    tell(store, Kind.SEAT_LEFT, ASHA, "listening", seat="booked:listening")
    assert seats.free_here(store.connection, *HOME, "listening") == 3
    assert seats.free_here(store.connection, "stairs", "stairs.1", "listening") == 1


def test_a_seat_over_the_share_is_counted_apart(store: Store) -> None:
    tell(store, Kind.SEAT_TAKEN, ZOE, "listening", override=True)
    tell(store, Kind.CAME_TO_SESSION, ZOE, "listening")
    assert seats.fill(store.connection, *HOME, "listening") == Fill("listening", 2, 2, 1, 1)
    assert sorted(seats.people_in(store.connection, "listening")) == [ASHA, ZOE]


def test_a_session_nobody_granted_has_no_seats(store: Store) -> None:
    assert seats.fill(store.connection, *HOME, "unknown") == Fill("unknown", 0, 0, 0, 0)
