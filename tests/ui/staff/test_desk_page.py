"""The desk by keyboard alone: find, check in, undo, override by role, print again."""

from kiosk.desk import check_in
from kiosk.domain.fact import Kind
from kiosk.store import people
from kiosk.store.people import Person
from kiosk.store.print_jobs import PrintJobs
from tests import samples
from tests.samples import NINE, at
from tests.telling import Telling
from tests.ui.staff.conftest import Side
from ui.staff.frame import Place

ASHA, ZOE, RAVI, WILHELMINA = (samples.person(number, "x").id for number in (1, 2, 7, 8))


def person(side: Side, id: str) -> Person:
    found = people.by_id(side.station.desk.store.connection, id)
    if found is None:
        raise LookupError(id)
    return found


def test_enter_checks_in_whoever_was_found(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return")
    assert person(helper, ASHA).inside
    assert "Asha Verma is checked in." in helper.words()


def test_arrow_keys_in_the_search_choose_among_several(helper: Side) -> None:
    helper.find("calder valley")
    helper.keys("Down", "Down", "Up", "Return")
    assert [one.id for one in people.inside(helper.station.desk.store.connection)] == [ASHA]


def test_who_was_checked_in_stays_the_current_one(helper: Side) -> None:
    helper.find("calder valley")
    helper.keys("Down", "Return")
    assert person(helper, ASHA).inside
    helper.keys("F6")
    assert not person(helper, ASHA).inside


def test_enter_that_comes_before_the_answer_does_not_guess_among_several(helper: Side) -> None:
    helper.pages.desk.search_for("calder valley")
    helper.keys("Return")
    assert people.inside(helper.station.desk.store.connection) == []


def test_enter_that_comes_before_the_answer_counts_where_one_is_found(helper: Side) -> None:
    helper.pages.desk.search_for("asha")
    helper.keys("Return")
    assert person(helper, ASHA).inside


def test_a_check_in_is_undone_by_one_key(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return", "F6")
    assert not person(helper, ASHA).inside
    assert "The check-in was taken back." in helper.words()


def test_the_card_says_what_laptops_that_were_apart_each_said_of_somebody(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return")
    elsewhere = Telling("stairs.1").tell(Kind.ARRIVED, ASHA, door="main", by="", overrode=None)
    with helper.station.desk.store.writing() as writer:
        writer.receive([elsewhere], NINE)
    helper.find("asha verma")
    assert "Was welcomed at two laptops. It counts once." in helper.words()


def test_leaving_for_today_can_be_taken_back(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return", "F7")
    assert person(helper, ASHA).left is not None
    helper.keys("F8")
    assert person(helper, ASHA).inside


def test_the_true_reason_is_shown_and_a_helper_may_not_change_it(helper: Side) -> None:
    helper.find("ravi")
    helper.keys("Return", "F2")
    assert "The booking was cancelled. A lead may let them in." in helper.words()
    assert not person(helper, RAVI).inside


def test_a_lead_lets_in_over_a_cancelled_booking(lead: Side) -> None:
    lead.find("ravi")
    lead.keys("F2")
    assert person(lead, RAVI).overrode == "cancelled"


def test_a_helper_lets_in_who_has_not_paid(helper: Side) -> None:
    helper.find("wilhelmina")
    assert "You may let them in." in helper.words()
    helper.keys("F2")
    assert person(helper, WILHELMINA).inside


def test_whoever_was_asked_to_see_the_desk_is_listed_first_of_all(helper: Side) -> None:
    check_in.check_in(helper.station.desk, samples.code(7), at(9))
    check_in.check_in(helper.station.desk, "nobody's code", at(9, 1))
    helper.keys("Escape")
    assert "Asked to see the desk" in helper.words()
    assert "Ravi Lister, The booking was cancelled" in helper.words()
    helper.keys("Return")
    assert "Nobody has this code" in helper.words()


def test_a_badge_is_printed_again_by_one_key(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return", "F4")
    assert "Badge is being printed." in helper.words()
    assert len(PrintJobs(helper.station.desk.store.connection).of(ASHA)) == 1


def test_escape_clears_the_search(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Escape")
    assert helper.pages.desk.searched_words() == ""
    assert helper.pages.desk.is_searching


def test_a_scanned_code_checks_in_and_shows_the_person(helper: Side) -> None:
    helper.presenter.scan((samples.code(2),))
    helper.settle()
    assert person(helper, ZOE).inside
    assert "Zoë Ó Briain is checked in." in helper.words()


def test_an_unknown_or_a_second_code_is_told_to_staff(helper: Side) -> None:
    helper.presenter.scan(("nobody's",))
    helper.settle()
    assert "Nobody has this code." in helper.words()
    helper.presenter.scan((samples.code(2), samples.code(3)))
    assert "One at a time, please." in helper.words()


def test_tab_goes_from_the_search_to_the_people_and_to_what_can_be_done_for_them(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Tab")
    assert helper.focus().accessibleName() == "People"
    helper.keys("Tab")
    assert helper.focus().accessibleName() == "Check in"
    helper.keys("Space")
    assert person(helper, ASHA).inside


def test_tab_comes_round_to_the_search_again(helper: Side) -> None:
    ways = ["lock", *(f"way {place}" for place in list(Place)[:8])]
    start = helper.focus()
    for way in ways:
        helper.keys("Tab")
        assert helper.focus().objectName() == way
    helper.keys("Tab")
    assert helper.focus() is start
