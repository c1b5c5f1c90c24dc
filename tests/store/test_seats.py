"""How full each session is, and what is left of each station's share."""

from kiosk.domain.fact import Draft, Kind
from kiosk.domain.shares import Ledger, share
from kiosk.store import seats, shares
from kiosk.store.seats import Fill
from kiosk.store.store import Store
from tests.samples import NINE, roster

ASHA, ZOE = (person.id for person in roster()[:2])
ME = "foyer.00000001"


def tell(store: Store, kind: Kind, person: str | None, session: str | None, **body: str | bool | int) -> str:
    with store.writing() as writer:
        return writer.append(Draft(kind, person, session, body), NINE).digest


def share_here(store: Store) -> int:
    return share(shares.ledgers(store.connection, store.identity).get("listening", Ledger()), ME)


def test_booked_seats_come_off_before_shares_are_granted(store: Store) -> None:
    assert seats.fill(store.connection, "listening", 2) == Fill("listening", 2, 1, 0, 0)
    assert share_here(store) == 2


def test_a_seat_given_here_costs_this_share_until_its_leaving_is_final(store: Store) -> None:
    seat = tell(store, Kind.SEAT_TAKEN, ZOE, "listening", override=False)
    assert share_here(store) == 1
    tell(store, Kind.SEAT_LEFT, ZOE, "listening", seat=seat)
    assert share_here(store) == 1
    tell(store, Kind.SEAT_RELEASED, ZOE, "listening", seat=seat)
    assert share_here(store) == 2


def test_a_booked_seat_that_is_left_comes_back_at_its_home(store: Store) -> None:
    tell(store, Kind.SEAT_LEFT, ASHA, "listening", seat="booked:listening")
    tell(store, Kind.SEAT_RELEASED, ASHA, "listening", seat="booked:listening")
    assert share_here(store) == 3


def test_a_booked_seat_had_back_while_another_laptop_gave_a_new_one_is_counted_and_shown(store: Store) -> None:
    left = tell(store, Kind.SEAT_LEFT, ASHA, "listening", seat="booked:listening")
    tell(store, Kind.SEAT_TAKEN, ASHA, "listening", override=False)
    assert (seats.taken(store.connection, "listening"), share_here(store)) == (1, 1)
    tell(store, Kind.SEAT_LEAVING_UNDONE, ASHA, "listening", undoes=left)
    assert (seats.taken(store.connection, "listening"), share_here(store)) == (2, 1)
    assert seats.held_twice(store.connection) == [(ASHA, "listening")]


def test_a_place_kept_for_somebody_who_waits_is_spent_until_the_offer_ends(store: Store) -> None:
    tell(store, Kind.WAITING_JOINED, ZOE, "listening")
    offer = tell(store, Kind.PLACE_OFFERED, ZOE, "listening", until=NINE + 1)
    assert (share_here(store), seats.taken(store.connection, "listening")) == (1, 2)
    assert seats.fill(store.connection, "listening", 1) == Fill("listening", 1, 1, 0, 0, 1, 1)
    tell(store, Kind.OFFER_ENDED, ZOE, "listening", offer=offer)
    assert (share_here(store), seats.waiting_for(store.connection, "listening")) == (2, [])


def test_a_seat_over_the_share_is_counted_apart(store: Store) -> None:
    tell(store, Kind.SEAT_TAKEN, ZOE, "listening", override=True)
    tell(store, Kind.CAME_TO_SESSION, ZOE, "listening")
    assert seats.fill(store.connection, "listening", 2) == Fill("listening", 2, 2, 1, 1)
    assert (sorted(seats.people_in(store.connection, "listening")), share_here(store)) == ([ASHA, ZOE], 2)


def test_a_session_nobody_granted_has_no_seats(store: Store) -> None:
    assert "unknown" not in shares.ledgers(store.connection, store.identity)


def test_a_file_that_took_over_anothers_name_has_no_first_share(store: Store) -> None:
    tell(store, Kind.STATION_OPENED, None, None, station="foyer", first=False)
    assert share_here(store) == 0
    assert not shares.lives(store.connection, store.identity)[ME].first


def test_who_holds_two_seats_in_one_session_is_found(store: Store) -> None:
    tell(store, Kind.SEAT_TAKEN, ASHA, "moor", override=False)
    assert seats.held_twice(store.connection) == []
    tell(store, Kind.SEAT_TAKEN, ASHA, "moor", override=False)
    assert seats.held_twice(store.connection) == [(ASHA, "moor")]
