"""A newer pack is taken over at any time; what happened stays, and nobody is un-arrived by it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.fact import Draft, Kind
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration, Status
from kiosk.domain.seats import Grant
from kiosk.domain.shares import Change, share
from kiosk.store import people, shares
from kiosk.store.people import Person
from kiosk.store.roster import add_details, take_over
from kiosk.store.store import Store
from tests.samples import ISSUED, NINE, code

ONE_ID, TWO_ID = "0" * 31 + "1", "0" * 31 + "2"


@pytest.fixture
def take(store: Store, pack: Pack) -> Callable[..., None]:
    """Return what takes over a newer pack with these people changed in it, or without them."""

    def taking(*changed: Registration, without: str = "", issued: int = ISSUED + 1) -> None:
        instead = {person.id: person for person in (*pack.roster, *changed) if person.id != without}
        with store.writing() as writer:
            take_over(writer.connection, instead.values(), pack.grants, pack.home, issued)

    return taking


@pytest.fixture
def asha(pack: Pack) -> Registration:
    """Return the first person on the list."""
    return pack.roster[0]


def arrive(store: Store, person: str) -> None:
    with store.writing() as writer:
        writer.append(Draft(Kind.ARRIVED, person, body={"door": "main"}), NINE)


def known(store: Store, person: str = ONE_ID) -> Person:
    found = people.by_id(store.connection, person)
    assert found is not None
    return found


def test_whoever_is_in_the_newer_pack_no_more_is_cancelled_but_stays_inside(
    store: Store, take: Callable[..., None]
) -> None:
    arrive(store, ONE_ID)
    take(without=ONE_ID)
    assert (known(store).inside, known(store).registration.status) == (True, Status.CANCELLED)


def test_what_changed_on_the_list_follows(store: Store, take: Callable[..., None], asha: Registration) -> None:
    take(replace(asha, status=Status.BLOCKED, paid=False, ticket_type="speaker", reference="KE-900"))
    now = known(store).registration
    assert (now.status, now.paid, now.ticket_type, now.reference) == (Status.BLOCKED, False, "speaker", "KE-900")
    assert [person.id for person in people.search(store.connection, "ke-900")] == [ONE_ID]


def test_somebody_new_on_the_list_is_expected(store: Store, take: Callable[..., None], asha: Registration) -> None:
    take(replace(asha, id="new", code="K9"))
    found = people.by_code(store.connection, "K9")
    assert found is not None
    assert found.id == "new"


def test_a_code_given_anew_replaces_the_old_one(store: Store, take: Callable[..., None], asha: Registration) -> None:
    take(replace(asha, code="K9"))
    old, new = people.by_code(store.connection, code(1)), people.by_code(store.connection, "K9")
    assert old is not None
    assert new is not None
    assert (old.id, old.registration.replaced_codes) == (ONE_ID, (code(1),))
    assert (new.id, new.registration.replaced_codes) == (ONE_ID, ())


def test_the_younger_word_on_details_holds(store: Store, take: Callable[..., None], asha: Registration) -> None:
    with store.writing() as writer:
        kept = add_details(writer.connection, ONE_ID, Details("Aisha"))
        writer.append(Draft(Kind.DETAILS_CORRECTED, ONE_ID, body={"details": kept}), NINE)
    take(replace(asha, details=Details("Before the day")), issued=NINE - 1)
    assert known(store).details.name == "Aisha"
    take(replace(asha, details=Details("After it")), issued=NINE + 1)
    assert known(store).details.name == "After it"
    assert [person.id for person in people.search(store.connection, "after")] == [ONE_ID]


def test_a_name_that_the_list_no_longer_has_is_not_kept(
    store: Store, take: Callable[..., None], asha: Registration
) -> None:
    take(replace(asha, details=Details("Aisha")))
    bodies = store.connection.execute("select body from details where person = ?", (ONE_ID,)).fetchall()
    assert len(bodies) == 1


def test_the_same_pack_again_changes_nothing(store: Store, take: Callable[..., None]) -> None:
    before = store.connection.execute("select * from details").fetchall()
    take()
    assert store.connection.execute("select * from details").fetchall() == before


def test_a_booking_taken_off_the_list_frees_the_person_and_one_put_on_holds_a_seat(
    store: Store, take: Callable[..., None], asha: Registration
) -> None:
    take(replace(asha, booked=("moor",)))
    assert [seat.session for seat in people.seats_of(store.connection, ONE_ID)] == ["moor"]
    take(replace(asha, booked=()))
    assert people.seats_of(store.connection, ONE_ID) == []


def test_a_seat_taken_on_the_day_outlives_a_booking(
    store: Store, take: Callable[..., None], asha: Registration
) -> None:
    with store.writing() as writer:
        writer.append(Draft(Kind.SEAT_TAKEN, ONE_ID, "together", {}), NINE)
    take(replace(asha, booked=()))
    assert [seat.session for seat in people.seats_of(store.connection, ONE_ID)] == ["together"]


def test_a_first_share_never_changes_and_a_change_is_kept_beside_it(store: Store, pack: Pack) -> None:
    more = [Grant("foyer", "moor", 99), Grant("foyer", "new session", 5)]
    larger = Change("2 moor foyer", "foyer", "moor", 3)
    for _ in range(2):
        with store.writing() as writer:
            take_over(writer.connection, pack.roster, more, pack.home, ISSUED + 1, [larger])
    ledgers = shares.ledgers(store.connection, store.identity)
    assert [share(ledgers[session], store.identity.incarnation) for session in ("moor", "new session")] == [1, 5]
    assert shares.changes(store.connection) == {"moor": [larger]}


def test_who_is_private_is_known_to_be_so_and_stays_so(
    store: Store, take: Callable[..., None], asha: Registration
) -> None:
    take(replace(asha, details=replace(asha.details, private=True)))
    private = [person.id for person in people.everyone(store.connection) if person.details.private]
    assert private == [asha.id]
