"""The other pages by keyboard alone: joining, correcting, sessions, badges, who is here, closing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.desk import check_in, sessions
from kiosk.domain.fact import Kind
from kiosk.domain.print_job import JobState, Verdict, begin, decide, doubt
from kiosk.domain.registration import Details
from kiosk.store import people
from kiosk.store.print_jobs import PrintJobs
from tests import samples
from tests.samples import NINE, at
from tests.telling import Telling
from tests.ui.staff.conftest import Side
from tests.ui.wrappers import places_of_qt
from ui.staff.details_form import DetailsForm
from ui.staff.frame import Place
from ui.theme import load_look

ASHA, ZOE = (samples.person(number, "x").id for number in (1, 2))


def in_doubt(side: Side) -> int:
    """Bring Asha's badge into doubt, and return its number."""
    with side.station.desk.store.writing() as writer:
        jobs = PrintJobs(writer.connection)
        job = doubt(begin(jobs.add(ASHA, "arrival", 0), "tray"), "The paper moved.")
        jobs.save(job)
    return job.id


def job_state(side: Side, number: int) -> JobState:
    return PrintJobs(side.station.desk.store.connection).job(number).state


@pytest.mark.parametrize(
    ("number", "place"), [(number, place) for number, place in enumerate(list(Place)[:8], start=1)]
)
def test_alt_and_a_number_go_to_a_page_and_escape_back_to_the_search(helper: Side, number: int, place: Place) -> None:
    helper.keys(f"Alt+{number}")
    assert helper.pages.frame_.place is place
    helper.keys("Escape")
    assert helper.pages.frame_.place is Place.DESK
    assert helper.pages.desk.is_searching


def test_no_page_holds_places_in_layouts_that_qt_deletes(lead: Side) -> None:
    shown = places_of_qt()
    lead.find("asha")
    lead.keys(*(f"Alt+{number}" for number in range(1, 9)), "Escape")
    assert places_of_qt() - shown == set()


def test_the_keys_show_their_shortcuts(helper: Side) -> None:
    helper.find("asha")
    shown = [button.text() for button in helper.pages.frame_.findChildren(type(helper.pages.frame_.keys[Place.DESK]))]
    assert {"1  Desk", "8  Close the day", "Check in  Enter", "Correct details  F9"} <= set(shown)


def test_somebody_joins_today_with_no_more_than_a_name(helper: Side) -> None:
    helper.keys("Alt+2")
    helper.type("Dee Abara")
    helper.keys("Return")
    found = people.search(helper.station.desk.store.connection, "abara")
    assert [(one.inside, one.registration.ticket_type) for one in found] == [(True, "standard")]
    assert "They are checked in." in helper.words()


def test_joining_without_a_name_asks_for_one_and_writes_nothing(helper: Side) -> None:
    helper.keys("Alt+2", "Return")
    assert "What shall we call them?" in helper.words()
    assert people.inside(helper.station.desk.store.connection) == []


def test_a_ticket_type_is_chosen_by_keyboard(helper: Side) -> None:
    helper.keys("Alt+2")
    helper.type("Dee Abara")
    helper.keys(*["Tab"] * 7, "Right", "Space", "Tab", "Return")
    found = people.search(helper.station.desk.store.connection, "abara")
    assert [one.registration.ticket_type for one in found] == ["speaker"]


def test_people_who_may_be_the_same_are_shown_while_typing_and_can_be_chosen(helper: Side) -> None:
    helper.keys("Alt+2")
    helper.type("Asha Verma")
    assert "Is it one of these?" in helper.words()
    helper.pages.joining.same.emit(ASHA)
    helper.settle()
    assert helper.pages.frame_.place is Place.DESK
    assert "KE-001" in helper.words()


def test_details_are_put_right_and_it_is_written_down_by_whom(helper: Side) -> None:
    helper.find("asha")
    helper.keys("F9", "End")
    helper.type("-Lund")
    helper.keys("Return")
    fact = helper.station.desk.store.connection.execute(
        "select body ->> 'by' from facts where kind = ?", (Kind.DETAILS_CORRECTED,)
    ).fetchone()
    assert fact == ("helper",)
    assert "Asha Verma-Lund" in helper.words()


def test_escape_leaves_details_as_they_were(helper: Side) -> None:
    helper.find("asha")
    helper.keys("F9", "End")
    helper.type("-Lund")
    helper.keys("Escape")
    assert people.search(helper.station.desk.store.connection, "lund") == []


def test_sessions_show_how_full_they_are(helper: Side) -> None:
    helper.keys("Alt+3")
    assert "Listening well, Weir Room, 10:00–11:00, 1 of 4 · 0 came" in helper.words()


def test_sessions_say_that_they_are_counted_as_known_here_while_a_laptop_cannot_be_heard(helper: Side) -> None:
    helper.keys("Alt+3")
    assert "as known here" not in helper.words()
    elsewhere = Telling("stairs.1").tell(Kind.STATION_OPENED, None, station="stairs", door="main")
    with helper.station.desk.store.writing() as writer:
        writer.receive([elsewhere], NINE)
    helper.keys("Alt+1", "Alt+3")
    assert "Not every laptop can be heard just now: these are the numbers known here." in helper.words()


@pytest.mark.parametrize(
    ("place", "before", "after"), [(Place.HERE, "0 people", "1 person"), (Place.SESSIONS, "0 of 20", "1 of 20")]
)
def test_what_is_counted_is_shown_anew_when_somebody_else_writes(
    helper: Side, place: Place, before: str, after: str
) -> None:
    desk = helper.station.desk
    helper.keys(f"Alt+{list(Place).index(place) + 1}")
    helper.presenter.tick()
    helper.settle()
    shown = helper.words()
    check_in.check_in(desk, samples.code(2), at(9))
    sessions.join(desk, ZOE, "together", at(9))
    helper.presenter.tick()
    helper.settle()
    assert (before in shown, after in helper.words()) == (True, True)


def test_whoever_is_looked_at_is_shown_as_here_once_another_desk_lets_them_in(helper: Side) -> None:
    helper.find("zoe")
    check_in.check_in(helper.station.desk, samples.code(2), at(9))
    helper.presenter.tick()
    helper.settle()
    assert "Here 09:00" in helper.words()


def test_a_seat_is_given_let_go_of_and_somebody_is_seen_at_the_door(helper: Side) -> None:
    helper.find("zoe")
    helper.keys("Return", "F3", "Return")
    connection = helper.station.desk.store.connection
    assert [seat.session for seat in people.seats_of(connection, ZOE)] == ["moor"]
    helper.station.clock = lambda: at(10)
    helper.keys("F3", "F2")
    assert people.came_to(connection, ZOE) == {"moor"}
    assert people.seats_of(connection, ZOE) == []


def test_only_a_lead_gives_a_seat_over_the_number(helper: Side) -> None:
    helper.find("zoe")
    helper.keys("Return", "F3", "F4")
    assert "Only a lead may give a seat over the number of places." in helper.words()


def test_a_lead_gives_a_seat_over_the_number_and_it_is_counted_apart(lead: Side) -> None:
    desk = lead.station.desk
    for number in (3, 5):
        sessions.join(desk, samples.person(number, "x").id, "moor", at(9))
    lead.find("zoe")
    lead.keys("Return", "F3", "Return")
    assert "no place left to give" in lead.words()
    lead.keys("F4")
    assert [(seat.session, seat.override) for seat in people.seats_of(desk.store.connection, ZOE)] == [("moor", True)]


@pytest.mark.parametrize(
    ("key", "state"), [("Return", JobState.DONE), ("F2", JobState.QUEUED), ("F3", JobState.CANCELLED)]
)
def test_somebody_who_looked_decides_what_became_of_a_badge(helper: Side, key: str, state: JobState) -> None:
    number = in_doubt(helper)
    helper.keys("Alt+5")
    assert "Did it come out?" in helper.words()
    assert "Badges (1)" in helper.words()
    helper.keys(key)
    assert job_state(helper, number) is state
    assert "No badge is in doubt." in helper.words()


def test_a_badge_that_somebody_else_decided_on_is_told(helper: Side) -> None:
    number = in_doubt(helper)
    helper.keys("Alt+5")
    with helper.station.desk.store.writing() as writer:
        jobs = PrintJobs(writer.connection)
        jobs.save(decide(jobs.job(number), Verdict.LEAVE_IT, 0))
    helper.keys("Return")
    assert "Somebody has already said what became of this badge." in helper.words()


def test_who_is_here_can_be_gone_through_and_shown_at_the_desk(helper: Side) -> None:
    for number in (1, 2):
        check_in.check_in(helper.station.desk, samples.code(number), at(9))
    helper.keys("Alt+6")
    assert "2 people, as far as this laptop knows." in helper.words()
    helper.keys("Down", "Return")
    assert helper.pages.desk.searched_words() == "Zoë Ó Briain"


def test_the_day_is_sealed_and_carried_to_a_folder(helper: Side, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    helper.keys("Alt+8")
    helper.type(str(stick))
    close_page = helper.pages.close_page
    with helper.qtbot.waitSignal(close_page.told):
        helper.keys("Return")
    assert [file.suffix for file in stick.iterdir()] == [".bundle"]
    assert "is there, whole" in helper.words()


def test_a_place_that_is_not_there_is_told_and_the_key_works_again(helper: Side, tmp_path: Path) -> None:
    helper.keys("Alt+8", "Return")
    assert "Where shall it go?" in helper.words()
    helper.type(str(tmp_path / "no" / "stick"))
    with helper.qtbot.waitSignal(helper.pages.close_page.told, timeout=20_000):
        QTimer.singleShot(0, lambda: helper.keys("Return"))
    assert "is there, whole" not in helper.words()


def test_trouble_with_a_device_is_on_every_page_until_it_is_well(helper: Side) -> None:
    helper.presenter.show_troubles({"tray": "The tray is out of paper.", "camera": "The camera was unplugged."})
    helper.keys("Alt+6")
    assert "The tray is out of paper." in helper.words()
    assert "The camera was unplugged." in helper.words()
    helper.presenter.show_troubles({"tray": "", "camera": ""})
    assert "out of paper" not in helper.words()


def test_putting_details_right_leaves_a_private_person_private(qtbot: QtBot) -> None:
    form = DetailsForm(load_look())
    qtbot.addWidget(form)
    form.show_details(Details("Asha Verma", private=True))
    assert form.details() == Details("Asha Verma", private=True)
