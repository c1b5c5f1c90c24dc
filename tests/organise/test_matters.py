"""What needs a person's look: each kind is found and told in plain words."""

from dataclasses import replace
from itertools import permutations

import pytest

from kiosk.domain.fact import Kind
from kiosk.domain.registration import Details, Registration
from kiosk.exchange.bundle import OpenedBundle
from tests import joined, samples
from tests.invitations import GUEST
from tests.organise.bundles import bundle, matters, resaid, station
from tests.samples import person
from tests.telling import Telling

ASHA, ZOE, NOOR, RAVI, WILHELMINA = (person(number, "x").id for number in (1, 2, 4, 7, 8))
NEW = "c" * 32


def arrive(telling: Telling, who: str, overrode: str | None = None) -> None:
    telling.tell(Kind.ARRIVED, who, door="main", by="lead" if overrode else "", overrode=overrode)


def told(*bundles: OpenedBundle, kind: str, pack: tuple[Registration, ...] | None = None) -> list[str]:
    """Return what the matters of one kind say; all of them are whole."""
    by = replace(joined.pack(), roster=pack) if pack is not None else None
    found = matters(*bundles, by=by).get(kind, [])
    assert all(matter.what.endswith((".", "?")) and matter.otherwise.endswith(".") for matter in found)
    return [matter.what for matter in found]


def test_a_quiet_day_raises_nothing() -> None:
    foyer, stairs = station(), station("stairs")
    arrive(foyer, ASHA)
    assert matters(bundle(foyer), bundle(stairs)) == {}


def test_two_arrivals_at_laptops_that_had_not_told_each_other() -> None:
    foyer, stairs = station(), station("stairs")
    arrive(foyer, ASHA)
    arrive(stairs, ASHA)
    assert told(bundle(foyer), bundle(stairs), kind="two arrivals") == [
        "Asha Verma was welcomed at foyer at 09:00 and at stairs at 09:00, and had not left in between."
        " Either the same person came twice, or two people shared a code."
    ]


def test_who_left_may_come_back_at_another_laptop() -> None:
    foyer, stairs = station(), station("stairs")
    arrive(foyer, ASHA)
    foyer.tell(Kind.LEFT, ASHA, by="")
    stairs.ahead = 5000
    arrive(stairs, ASHA)
    assert told(bundle(foyer), bundle(stairs), kind="two arrivals") == []


def test_an_arrival_that_was_undone_is_no_second_one() -> None:
    foyer, stairs = station(), station("stairs")
    arrive(foyer, ASHA)
    foyer.tell(Kind.CHECK_IN_UNDONE, ASHA, undoes=foyer.facts[-1].digest, by="")
    arrive(stairs, ASHA)
    assert told(bundle(foyer), bundle(stairs), kind="two arrivals") == []


def test_whom_the_list_has_cancelled_or_not_paid_since() -> None:
    foyer = station()
    for who in (RAVI, WILHELMINA):
        arrive(foyer, who)
    assert told(bundle(foyer), kind="arrived against the list") == [
        "Ravi Lister was welcomed, and the list now says: cancelled.",
        "Wilhelmina Oyelaran-Featherstonehaugh was welcomed, and the list now says: not paid.",
    ]


def test_whom_staff_let_in() -> None:
    foyer = station()
    arrive(foyer, WILHELMINA, "not paid")
    assert told(bundle(foyer), kind="let in by staff") == [
        "Wilhelmina Oyelaran-Featherstonehaugh was let in by Lea at 09:00, although: not paid."
    ]
    assert told(bundle(foyer), kind="arrived against the list") == []


def test_whom_only_an_older_list_knows() -> None:
    foyer = station()
    arrive(foyer, ASHA)
    assert told(bundle(foyer), kind="on an older list only", pack=samples.roster()[1:]) == [
        "Asha Verma stands on an older list that a laptop had, and not on this one."
    ]


def test_whom_nobody_knows() -> None:
    foyer = station()
    arrive(foyer, NEW)
    assert told(bundle(foyer), kind="on no list") == [
        "A laptop speaks of somebody unknown (cccccccc), who is on no list that was handed in."
    ]


def test_who_was_turned_to_the_desk_and_not_seen_again() -> None:
    foyer = station()
    for who in (RAVI, WILHELMINA):
        foyer.tell(Kind.TURNED_TO_STAFF, who, refusal="cancelled", door="main", by="")
    arrive(foyer, WILHELMINA, "not paid")
    assert told(bundle(foyer), kind="turned to the desk") == [
        "Ravi Lister was asked to see the desk at 09:00 (cancelled), and no arrival follows."
    ]


def test_codes_that_nobody_knows() -> None:
    foyer = station()
    for code in ("aa", "aa", "bb"):
        foyer.tell(Kind.TURNED_TO_STAFF, None, refusal="unknown", door="main", by="", code=code)
    assert told(bundle(foyer), kind="unknown codes") == [
        "2 codes that nobody knows were shown, 3 times in all. Was a list left out?"
    ]


def test_invitations_that_let_nobody_in_are_told_by_their_reason() -> None:
    foyer = station()
    for code, refusal in (("aa", "expired"), ("aa", "expired"), ("bb", "expired"), ("cc", "altered")):
        foyer.tell(Kind.TURNED_TO_STAFF, None, refusal=refusal, door="main", by="", code=code)
    assert told(bundle(foyer), kind="invitations refused") == [
        "1 invitation let nobody in: altered.",
        "2 invitations let nobody in: expired.",
    ]
    assert told(bundle(foyer), kind="unknown codes") == []


def test_somebody_invited_counts_and_is_whoever_the_newest_list_says() -> None:
    foyer, stairs = station(), station("stairs")
    for telling in (foyer, stairs):
        telling.tell(Kind.REGISTERED_HERE, GUEST, None, details=None, ticket_type="standard", by="")
        telling.tell(Kind.ARRIVED, GUEST, None, door="main", by="", overrode=None)
    both = bundle(foyer), bundle(stairs)
    listed = (*joined.pack().roster, Registration(GUEST, "KE-900", Details("Ada Moss"), "standard"))
    assert told(*both, kind="two arrivals")[0].startswith(f"somebody without a name ({GUEST[:8]}) was welcomed")
    assert told(*both, kind="two arrivals", pack=listed)[0].startswith("Ada Moss was welcomed at foyer")
    assert told(*both, kind="on no list") == []


def test_who_has_no_leaving_on_record_once_somebody_has() -> None:
    foyer = station()
    for who in (ASHA, ZOE):
        arrive(foyer, who)
    foyer.tell(Kind.LEFT, ZOE, by="")
    assert told(bundle(foyer), kind="no leaving recorded") == [
        "1 person has no leaving on record; most people simply go."
    ]


def test_somebody_joining_today_with_a_name_on_the_list() -> None:
    foyer = station()
    foyer.tell(Kind.REGISTERED_HERE, NEW, details="d1", ticket_type="standard", by="lead")
    kept = "insert into details select 'd1', person, '{\"name\": \"asha VERMA\"}' from facts where seq = 2"
    assert told(resaid(bundle(foyer), kept), kind="two records to look at together") == [
        "asha VERMA joined on the day, and there is another record of that name."
    ]


def test_people_without_a_name_are_no_look_alikes() -> None:
    nameless = tuple(replace(person(number, "x"), details=Details("")) for number in (1, 2))
    foyer = station()
    foyer.tell(Kind.REGISTERED_HERE, NEW, details="gone", ticket_type="standard", by="lead")
    assert told(bundle(foyer), kind="two records to look at together", pack=nameless) == []


def test_badges_nobody_is_sure_of() -> None:
    foyer = station()
    foyer.tell(Kind.BADGE_UNSURE, ASHA, reason="arrival", job="1-a1")
    assert told(bundle(foyer), kind="badges nobody is sure of") == [
        "Nobody could tell whether 1 badge came out of the printer."
    ]


@pytest.mark.parametrize(("by_staff", "kind"), [(True, "over capacity by staff"), (False, "overbooked")])
def test_more_seats_than_there_is_room_for(by_staff: bool, kind: str) -> None:
    foyer = station()
    for number in (1, 2, 3, 5):
        foyer.tell(Kind.SEAT_TAKEN, person(number, "x").id, "moor", override=by_staff, by="")
    [what] = told(bundle(foyer), kind=kind)
    assert what.startswith("“A walk on the moor” has room for 3, and 5 seats taken; staff gave")


def test_two_seats_at_the_same_time() -> None:
    foyer = station()
    foyer.tell(Kind.SEAT_TAKEN, ASHA, "moor", override=False, by="")
    assert told(bundle(foyer), kind="two seats at once") == [
        "Asha Verma holds seats in “A walk on the moor” and “Listening well”, which happen at the same time."
    ]


def test_a_session_that_the_programme_no_longer_has() -> None:
    foyer = station()
    foyer.tell(Kind.CAME_TO_SESSION, ASHA, "knitting", by="helper")
    assert told(bundle(foyer), kind="session no longer planned") == [
        "Laptops speak of the session “knitting”, which is not in this pack's programme."
    ]


def test_a_station_that_handed_nothing_in() -> None:
    foyer, stairs = station(), station("stairs")
    assert told(bundle(foyer), kind="bundle missing") == ["Nothing has come from stairs. Was it used that day?"]
    assert told(bundle(foyer, stairs.facts), kind="bundle missing") == [
        "No file has come from stairs itself. What other laptops heard from it is counted."
    ]


def test_two_laptops_set_up_as_one_station() -> None:
    one, other = station(), station(life="00000002")
    assert len(told(bundle(one), bundle(other), kind="station set up twice")) == 1


def test_a_clock_that_went_back() -> None:
    foyer = station()
    arrive(foyer, ASHA)
    foyer.ahead = -30 * 60_000
    arrive(foyer, ZOE)
    assert told(bundle(foyer), kind="clock went wrong") == [
        "The clock of foyer was at some time 29 minutes behind what it had shown, or heard, before."
    ]


def test_a_copied_file_that_both_copies_went_on_with() -> None:
    foyer = station()
    copy = foyer.copied()
    arrive(foyer, ASHA)
    arrive(copy, ZOE)
    assert told(bundle(foyer), bundle(copy), kind="chain fork") == [
        "foyer wrote fact 2 twice, differently: its file was copied, and both copies were used."
    ]


def test_a_fact_that_was_not_handed_in() -> None:
    foyer = station()
    for who in (ASHA, ZOE):
        arrive(foyer, who)
    torn = resaid(bundle(foyer), "delete from facts where seq = 2")
    assert told(torn, kind="chain gap") == ["What comes before fact 3 of foyer was not handed in."]


def test_matters_stand_in_an_order_of_their_own() -> None:
    foyer, stairs = station(), station("stairs")
    for who in (RAVI, WILHELMINA, NOOR):
        arrive(foyer, who)
        arrive(stairs, who)
    one, other = (list(matters(*order).items()) for order in permutations([bundle(foyer), bundle(stairs)]))
    assert one == other


def test_an_undo_that_was_undone_undoes_nothing_here_either() -> None:
    foyer, stairs = station(), station("stairs")
    arrive(foyer, ASHA)
    undo = foyer.tell(Kind.CHECK_IN_UNDONE, ASHA, undoes=foyer.facts[-1].digest, by="")
    foyer.tell(Kind.CHECK_IN_UNDONE, ASHA, undoes=undo.digest, by="")
    arrive(stairs, ASHA)
    assert len(told(bundle(foyer), bundle(stairs), kind="two arrivals")) == 1


def test_who_left_at_a_laptop_with_a_slow_clock_left_after_they_came() -> None:
    foyer, stairs = station(), station("stairs")
    stairs.ahead = -3_600_000
    for _ in range(2):
        arrive(foyer, ASHA)
        last = foyer.tell(Kind.BADGE_CHOSEN, ASHA, wanted=True, by="")
        left = stairs.tell(Kind.LEFT, ASHA, by="", after=last.digest)
        assert left.order < last.order
    assert told(bundle(foyer), bundle(stairs), kind="two arrivals") == []


def test_details_that_two_laptops_put_right_neither_in_view_of_the_other() -> None:
    foyer, stairs = station(), station("stairs")
    first = foyer.tell(Kind.DETAILS_CORRECTED, ASHA, details="d1", instead="", by="lead")
    foyer.tell(Kind.DETAILS_CORRECTED, ASHA, details="d2", instead=first.digest, by="lead")
    assert told(bundle(foyer), kind="details corrected at both") == []
    stairs.tell(Kind.DETAILS_CORRECTED, ASHA, details="d3", instead=first.digest, by="lead")
    assert len(told(bundle(foyer), bundle(stairs), kind="details corrected at both")) == 1


def test_a_badge_that_two_laptops_printed() -> None:
    foyer, stairs = station(), station("stairs")
    foyer.tell(Kind.BADGE_PRINTED, ASHA, reason="arrival", job="1-a1")
    for reason, job in (("again 1", "2-a1"), ("arrival", "3-a1")):
        stairs.tell(Kind.BADGE_PRINTED, ASHA, reason=reason, job=job)
    assert told(bundle(foyer), bundle(stairs), kind="badge printed at both") == [
        "The same badge of Asha Verma was printed by more than one laptop: foyer, stairs."
    ]


def test_somebody_registered_at_two_laptops_is_asked_about_once() -> None:
    foyer = station()
    for who in (NEW, "d" * 32):
        foyer.tell(Kind.REGISTERED_HERE, who, details=who, ticket_type="standard", by="lead")
    kept = (
        'insert into details select distinct person, person, \'{"name": "Robin Fearn", "email": "r@example.org"}\''
        " from facts where person is not null"
    )
    opened = resaid(bundle(foyer), kept)
    assert len(told(opened, kind="registered twice")) == 1
    assert told(opened, kind="two records to look at together") == []


def test_a_check_in_taken_back_at_one_laptop_by_somebody_who_left_at_another() -> None:
    foyer, stairs = station(), station("stairs")
    arrive(foyer, ASHA)
    foyer.tell(Kind.CHECK_IN_UNDONE, ASHA, undoes=foyer.facts[-1].digest, by="")
    stairs.ahead = 5000
    stairs.tell(Kind.LEFT, ASHA, by="")
    assert told(bundle(foyer), bundle(stairs), kind="left without an arrival") == [
        "Asha Verma left at stairs at 09:00, and another laptop had taken their check-in back. Were they here?"
    ]


def test_whom_staff_let_in_for_one_reason_and_the_list_refuses_for_another() -> None:
    foyer = station()
    arrive(foyer, RAVI, "not paid")
    assert told(bundle(foyer), kind="arrived against the list") == [
        "Ravi Lister was welcomed, and the list now says: cancelled."
    ]


def test_a_seat_taken_back_after_it_was_given_on_is_told_apart_from_those_that_staff_gave() -> None:
    foyer = station()
    taken = [foyer.tell(Kind.SEAT_TAKEN, who, "moor", override=who == RAVI, by="") for who in (ASHA, ZOE, RAVI)]
    left = foyer.tell(Kind.SEAT_LEFT, ZOE, "moor", seat=taken[1].digest, by="")
    foyer.tell(Kind.SEAT_RELEASED, ZOE, "moor", seat=taken[1].digest)
    foyer.tell(Kind.SEAT_LEAVING_UNDONE, ZOE, "moor", undoes=left.digest, by="")
    assert told(bundle(foyer), kind="over capacity by staff") == [
        "“A walk on the moor” has room for 3, and 4 seats taken; staff gave 1 of them beyond what was free,"
        " and 1 was taken back after somebody else could have it."
    ]
    assert len(told(bundle(foyer), kind="seat over the number")) == 1


def test_who_was_let_in_for_a_reason_or_by_the_events_own_rule() -> None:
    foyer = station()
    foyer.tell(Kind.ARRIVED, RAVI, door="main", by="lead", overrode="cancelled", reason="agreed")
    foyer.tell(Kind.ARRIVED, WILHELMINA, door="main", by="", overrode="not paid", reason="by the event's rule")
    assert told(bundle(foyer), kind="let in by staff") == [
        "Ravi Lister was let in by Lea at 09:00, although: cancelled. Their reason: agreed."
    ]
    assert told(bundle(foyer), kind="admitted by the event's rule") == [
        "Wilhelmina Oyelaran-Featherstonehaugh came in at 09:00 as the event's rules say, although: not paid."
        " The desk was told."
    ]
    assert told(bundle(foyer), kind="arrived against the list") == []


def test_a_groups_or_a_badges_code_is_no_unknown_one() -> None:
    foyer = station()
    foyer.tell(Kind.TURNED_TO_STAFF, None, refusal="group booking", door="main", by="", group="g")
    foyer.tell(Kind.TURNED_TO_STAFF, None, refusal="badge code", door="main", by="", code="c")
    assert told(bundle(foyer), kind="unknown codes") == []


def test_who_was_seen_in_a_session_and_never_welcomed() -> None:
    foyer = station()
    foyer.tell(Kind.CAME_TO_SESSION, ASHA, "listening", by="")
    assert told(bundle(foyer), kind="in a session without an arrival") == [
        "Asha Verma was seen at a session's door, and no laptop welcomed them to the building."
    ]
