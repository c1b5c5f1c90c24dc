"""People are found by code and by a few letters, as they are now and not as they were."""

import pytest

from kiosk.domain.fact import Draft, Kind
from kiosk.domain.registration import Details
from kiosk.store import people
from kiosk.store.roster import add_details
from kiosk.store.store import Store
from kiosk.store.turned import latest
from tests.samples import NINE, code, roster

ASHA = roster()[0].id


def tell(store: Store, kind: Kind, person: str = ASHA, session: str | None = None, **body: str | int) -> None:
    with store.writing() as writer:
        writer.append(Draft(kind, person, session, body), NINE)


def names(store: Store, typed: str, limit: int = 50) -> list[str]:
    return [person.details.name for person in people.search(store.connection, typed, limit)]


def correct(store: Store, details: Details) -> None:
    with store.writing() as writer:
        kept = add_details(writer.connection, ASHA, details)
        writer.append(Draft(Kind.DETAILS_CORRECTED, ASHA, body={"details": kept}), NINE)


def test_a_code_leads_to_its_person_as_the_list_has_them(store: Store) -> None:
    found = people.by_code(store.connection, code(6))
    assert found is not None
    assert (found.id, found.details, found.registration.ticket_type) == (roster()[5].id, roster()[5].details, "speaker")
    assert not found.inside


def test_a_replaced_code_leads_to_its_person_and_says_so(store: Store) -> None:
    found = people.by_code(store.connection, code(105))
    assert found is not None
    assert (found.registration.code, found.registration.replaced_codes) == (code(5), (code(105),))


def test_a_code_nobody_has_leads_to_nobody(store: Store) -> None:
    assert people.by_code(store.connection, code(77)) is None
    assert people.by_id(store.connection, "nobody") is None


def test_a_person_shows_the_day_they_had(store: Store) -> None:
    tell(store, Kind.ARRIVED, door="main", overrode="not paid")
    tell(store, Kind.BADGE_CHOSEN, wanted=1)
    tell(store, Kind.BADGE_PRINTED)
    tell(store, Kind.LEFT)
    found = people.by_id(store.connection, ASHA)
    assert found is not None
    assert (found.inside, found.arrived, found.left, found.overrode) == (False, NINE, NINE, "not paid")
    assert (found.badge, found.printed, found.incarnation) == ({"wanted": 1}, 1, store.identity.incarnation)
    assert found.arrival != found.leaving


def test_who_is_inside_comes_in_the_order_of_names(store: Store) -> None:
    for person in roster()[:3]:
        tell(store, Kind.ARRIVED, person.id, door="main")
    assert [person.details.name for person in people.inside(store.connection)] == [
        "Asha Verma",
        "Zoë Ó Briain",
        "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("verma", ["Asha Verma"]),
        ("VER ash", ["Asha Verma"]),
        ("zoe", ["Zoë Ó Briain"]),
        ("o b", ["Zoë Ó Briain"]),
        ("ann wojcik", ["Ann Élise Wójcik"]),
        ("featherstone", ["Wilhelmina Oyelaran-Featherstonehaugh"]),
        ("ke-003", ["ਗੁਰਪ੍ਰੀਤ ਕੌਰ"]),
        ("ਗੁਰ", ["ਗੁਰਪ੍ਰੀਤ ਕੌਰ"]),
        ("نور", ["نور فاطمہ"]),
        ("w", ["Ann Élise Wójcik", "Wilhelmina Oyelaran-Featherstonehaugh"]),
        ("sa", ["Sam Okonkwo"]),
        ('"', []),
        ("%", []),
        ("asha NOT sam", []),
        ("", []),
        ("  ", []),
    ],
)
def test_people_are_found_as_somebody_would_type(store: Store, typed: str, found: list[str]) -> None:
    assert names(store, typed) == found


def test_whoever_was_turned_to_staff_is_shown_once_the_latest_first(store: Store) -> None:
    tell(store, Kind.TURNED_TO_STAFF, refusal="not paid")
    tell(store, Kind.TURNED_TO_STAFF, refusal="cancelled")
    with store.writing() as writer:
        writer.append(Draft(Kind.TURNED_TO_STAFF, body={"refusal": "unknown"}), NINE + 1)
    assert [(told.person, told.at) for told in latest(store.connection)] == [(None, NINE + 1), (ASHA, NINE)]


def test_an_organisation_finds_no_more_than_asked_for(store: Store) -> None:
    assert len(names(store, "calder trust")) == 8
    assert len(names(store, "calder", limit=3)) == 3


def test_corrected_details_hold_and_are_found_and_the_earlier_are_not(store: Store) -> None:
    correct(store, Details("Aisha Varma"))
    found = people.by_code(store.connection, code(1))
    assert found is not None
    assert found.details == Details("Aisha Varma")
    assert (names(store, "varma"), names(store, "verma")) == (["Aisha Varma"], [])
    assert names(store, "ke-001") == ["Aisha Varma"]


def test_a_correction_that_is_not_here_yet_leaves_the_lists_details(store: Store) -> None:
    tell(store, Kind.DETAILS_CORRECTED, details="elsewhere")
    assert names(store, "verma") == ["Asha Verma"]


def test_somebody_who_joins_today_is_found_and_known(store: Store) -> None:
    with store.writing() as writer:
        kept = add_details(writer.connection, "new", Details("Sibusiso Ncube"))
        registered = Draft(Kind.REGISTERED_HERE, "new", body={"details": kept, "ticket_type": "standard"})
        writer.append(registered, NINE)
    found = people.search(store.connection, "ncube")[0]
    assert (found.here_first, found.registration.ticket_type, found.registration.paid) == (True, "standard", True)
    assert people.kept_details(store.connection, kept) == Details("Sibusiso Ncube")


def test_erased_details_are_empty(store: Store) -> None:
    assert people.kept_details(store.connection, "erased") == Details("")


def test_a_person_holds_the_seats_they_did_not_leave(store: Store) -> None:
    tell(store, Kind.SEAT_TAKEN, session="together", override=1)
    tell(store, Kind.SEAT_LEFT, session="listening", seat="booked:listening")
    tell(store, Kind.CAME_TO_SESSION, session="together")
    held = people.seats_of(store.connection, ASHA)
    assert [(seat.session, seat.giver, seat.override) for seat in held] == [
        ("together", store.identity.incarnation, True)
    ]
    assert people.came_to(store.connection, ASHA) == {"together"}
