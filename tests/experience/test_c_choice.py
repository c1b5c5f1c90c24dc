"""People choose, and what they do not choose is left out (EXPERIENCE §1: C1 to C6)."""

import sqlite3
from collections.abc import Mapping
from dataclasses import fields, replace
from itertools import combinations

import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kiosk.app import Station
from kiosk.desk import check_in, sessions
from kiosk.domain.badge import BadgeChoices, BadgeContent, BadgeLayout, Photos, Talking, badge_content
from kiosk.domain.fact import Kind
from kiosk.domain.registration import Details
from kiosk.domain.visit import Place
from kiosk.flow.errands import LeaveSession, LeaveToday, NoBadge, PrintBadge
from kiosk.flow.inputs import CodesSeen, DayLeft, LeftSession, PreviewReady
from kiosk.flow.keys import Key
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import (
    BadgeChoosing,
    Camera,
    CheckedIn,
    LeftToday,
    MyDay,
    Screen,
    SessionNotice,
    Sessions,
    Welcome,
    WelcomeBack,
)
from kiosk.flow.step import step
from kiosk.printing.compose import Composer
from kiosk.printing.layout import read_layout
from kiosk.printing.rasterise import rasterise
from kiosk.store.facts import all_facts
from tests.experience.looks import grey
from tests.flow.visits import SAM, SESSIONS, after, among_sessions, greeted, press, walk
from tests.printing.reading import NotedLettering, words_on
from tests.printing.samples import CODE, EVENT, full
from tests.samples import at, code, person
from tests.ui.alive import Alive
from tests.ui.attendee.looking import button, put_on
from ui.attendee.reading import texts_in_order
from ui.theme import TextSize
from ui.window import AttendeeWindow

STOCKS = pytest.mark.parametrize("stock", BadgeLayout)
SAMIRA = Details("Samira Okonkwo", "Sam", "they/them", organisation="Leeds Trust", role="Speaker", place="Bradford")
SHOWN = {
    "full_name": "Samira Okonkwo",
    "pronouns": "they/them",
    "role": "Speaker",
    "organisation": "Leeds Trust",
    "place": "Bradford",
    "photos": "No photos, please",
    "talking": "I like quiet",
}
"""What each choice brings onto the badge."""
CHOSEN: Mapping[str, Photos | Talking] = {"photos": Photos.NO, "talking": Talking.QUIET}
"""The choices that are more than yes or no."""


@STOCKS
def test_c1_the_default_shows_the_given_or_known_as_name_only(composer: Composer, stock: BadgeLayout) -> None:
    details = Details(name="Samira Okonkwo", known_as="Sam", organisation="Leeds", role="Speaker", place="Leeds")
    content = badge_content(details, BadgeChoices(), code=CODE, event=EVENT)
    least = BadgeContent("Sam", code=CODE, event=EVENT)
    assert composer.compose(content, stock) == composer.compose(least, stock)


@pytest.fixture(scope="session")
def noted(qapp: QApplication) -> NotedLettering:
    """Return the bundled fonts, which remember what was lettered with them."""
    return NotedLettering()


def chosen(*choices: str) -> BadgeChoices:
    return replace(BadgeChoices(), **{one: CHOSEN.get(one, True) for one in choices})  # type: ignore[arg-type]


@STOCKS
@pytest.mark.parametrize("choice", SHOWN)
def test_c1_each_choice_brings_its_words_onto_the_badge_and_no_other_s(
    noted: NotedLettering, stock: BadgeLayout, choice: str
) -> None:
    said = words_on(noted, badge_content(SAMIRA, chosen(choice), code=CODE, event="Exchange"), stock)
    wanted = {"Sam", "Exchange", SHOWN[choice]} if choice != "full_name" else {"Samira Okonkwo", "Exchange"}
    assert set(said.split("\n")) == wanted


@STOCKS
@pytest.mark.parametrize("choice", SHOWN)
def test_c1_what_is_taken_back_is_gone_and_all_else_stays(
    noted: NotedLettering, stock: BadgeLayout, choice: str
) -> None:
    fewer = chosen(*SHOWN.keys() - {choice})
    said = words_on(noted, badge_content(SAMIRA, fewer, code=CODE, event=EVENT), stock).replace("\n", " ")
    assert {called for called, words in SHOWN.items() if words in said} == SHOWN.keys() - {choice}


@STOCKS
def test_c1_larger_print_gives_the_room_of_the_event_to_the_person(noted: NotedLettering, stock: BadgeLayout) -> None:
    content = badge_content(SAMIRA, BadgeChoices(larger=True), code=CODE, event="Exchange")
    assert words_on(noted, content, stock) == "Sam"


def test_c1_no_badge_at_all_is_one_tap_and_can_be_had_later() -> None:
    choosing = BadgeChoosing(SAM, greeted(), SAM.choices)
    without, errands = step(choosing, press(Key.NO_BADGE))
    assert errands == (NoBadge(SAM.person),)
    assert isinstance(without, CheckedIn)
    assert isinstance(after(without, press(Key.BADGE)), BadgeChoosing)


def test_c1_what_is_printed_is_what_the_picture_showed() -> None:
    wanted = replace(SAM.choices, organisation=True, larger=True)
    choosing = BadgeChoosing(SAM, greeted(), wanted)
    assert walk(choosing, press(Key.PRINT)) == (choosing, ())
    _, errands = walk(choosing, PreviewReady(SAM.person, wanted, b"png"), press(Key.PRINT))
    assert errands == (PrintBadge(SAM.person, wanted),)


@STOCKS
def test_c2_the_photo_marks_on_a_badge_differ_without_colour(composer: Composer, stock: BadgeLayout) -> None:
    pages = [rasterise(composer.compose(full("Sam", photos), stock), 100).convert("L") for photos in Photos]
    for one, other in zip(pages, [*pages[1:], pages[0]], strict=True):
        assert differing(one, other) > 200


@pytest.mark.parametrize("words", ["Photos are fine", "No photos, please"])
def test_c2_a_wish_about_photos_is_opt_in_and_seen_without_colour(
    window: AttendeeWindow, screens: Mapping[str, Screen], words: str
) -> None:
    badge = screens["badge-nameless"]
    assert isinstance(badge, BadgeChoosing)
    assert badge.choices.photos is Photos.UNSAID
    put_on(window, badge)
    key = next(one for one in window.findChildren(QAbstractButton) if one.text() == words)
    off = grey(key.grab().toImage())
    key.setChecked(True)
    changed = abs(grey(key.grab().toImage()) - off) > 40
    assert changed.sum() > 100, "a mark of its own, not another shade"


@pytest.mark.parametrize("size", list(TextSize))
def test_c3_doing_without_is_as_big_a_key_as_going_on(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    for called, without, going_on in (
        ("badge", Key.NO_BADGE, Key.PRINT),
        ("badge-nameless", Key.NO_BADGE, Key.PRINT),
        ("welcome-back", Key.FINISH, Key.BADGE),
    ):
        put_on(window, screens[called], size)
        one, other = button(window, without).size(), button(window, going_on).size()
        assert (abs(one.width() - other.width()) <= 1, one.height()) == (True, other.height()), called


def test_c3_every_form_is_completed_empty(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    """The two lines of whoever has no code are what identifies them; beside these stands a person's help."""
    for called, screen in screens.items():
        put_on(window, screen)
        lines = [line for line in window.findChildren(QLineEdit) if line.isVisibleTo(window)]
        if lines and called.startswith("badge"):
            assert button(window, Key.NO_BADGE).isEnabled(), called
        elif lines:
            assert called.startswith("find-"), called
            assert button(window, Key.ASK).isEnabled(), called
    assert button(put_on(window, screens["badge"]), Key.PRINT).isEnabled(), "nothing was typed"


def test_c3_a_visit_ends_well_where_every_optional_field_was_left_empty(alive: Alive) -> None:
    alive.program.presenter.take(CodesSeen((code(2),)))
    alive.says("You’re checked in.")
    alive.press(Key.BADGE)
    alive.press(Key.PRINT)
    alive.says("Take it from the printer’s tray")
    visitor = visitor_of(alive.program.presenter.screen)
    assert visitor is not None
    assert visitor.choices == BadgeChoices()
    alive.press(Key.FINISH)
    assert (alive.program.presenter.screen, alive.inside()) == (Welcome(Camera.FINE), [person(2, "x").id])
    assert len(list((alive.folder / "badges").glob("*.pdf"))) == 1


@STOCKS
def test_c4_how_somebody_likes_to_talk_is_not_on_the_badge_by_default(composer: Composer, stock: BadgeLayout) -> None:
    details = Details(name="Sam")
    content = badge_content(details, BadgeChoices(), code=CODE, event=EVENT)
    assert content.talking is Talking.UNSAID
    plain = badge_content(details, BadgeChoices(talking=Talking.UNSAID), code=CODE, event=EVENT)
    assert composer.compose(content, stock) == composer.compose(plain, stock)


@STOCKS
@pytest.mark.parametrize("photos", Photos)
def test_c4_the_marks_of_talking_on_a_badge_differ_without_colour(
    composer: Composer, stock: BadgeLayout, photos: Photos
) -> None:
    contents = [full("Sam", photos, talking=talking) for talking in Talking]
    pages = [rasterise(composer.compose(content, stock), 100).convert("L") for content in contents]
    assert all(differing(one, other) > 200 for one, other in combinations(pages, 2))


def test_c4_the_marks_of_talking_differ_by_shape_also_for_whoever_does_not_read_the_words(composer: Composer) -> None:
    layout, dot = read_layout(BadgeLayout.A6), 200 / 72
    left, right = layout.margin, layout.margin + layout.mark_height
    box = [round(edge * dot) for edge in (left, layout.height - right, right, layout.height - left)]
    pages = [composer.compose(BadgeContent("", talking=talking), BadgeLayout.A6) for talking in Talking]
    marks = [rasterise(page, 200).convert("L").crop((box[0], box[1], box[2], box[3])) for page in pages]
    assert all(differing(one, other) > 600 for one, other in combinations(marks, 2))


@pytest.mark.parametrize("words", ["Happy to chat", "Ask first", "I like quiet"])
def test_c4_a_wish_about_talking_is_opt_in_and_its_shape_is_beside_its_words(
    window: AttendeeWindow, screens: Mapping[str, Screen], words: str
) -> None:
    badge = screens["badge-nameless"]
    assert isinstance(badge, BadgeChoosing)
    assert badge.choices.talking is Talking.UNSAID
    put_on(window, badge)
    key = next(one for one in window.findChildren(QAbstractButton) if one.text() == words)
    assert not key.isChecked()
    key.click()
    assert [one.text() for one in window.findChildren(QAbstractButton) if one.isChecked()] == [words]


def test_c4_why_we_ask_how_somebody_likes_to_talk_is_told(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    assert "How I like to talk" in " ".join(texts_in_order(put_on(window, screens["panel-why-we-ask"])))


@pytest.mark.parametrize("size", list(TextSize))
def test_c5_what_a_session_talks_about_comes_before_joining(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    said = list(texts_in_order(put_on(window, screens["sessions-join"], size)))
    wanted = ["What this session talks about", "Room", "How to leave", "Places", "Join this session"]
    assert [text for text in said if text in wanted] == wanted
    before = " ".join(said[: said.index("Join this session")])
    assert "tep-free" in before


@pytest.mark.parametrize(
    ("name", "without", "with_steps"),
    [
        ("my-day-none", " · step-free · ", " · steps on the way · "),
        ("my-day-take-along", "Step-free all the way.", "There are steps. Ask a person"),
    ],
)
def test_c5_the_way_there_still_says_whether_there_are_steps(
    window: AttendeeWindow, screens: Mapping[str, Screen], name: str, without: str, with_steps: str
) -> None:
    screen = screens[name]
    assert isinstance(screen, MyDay)
    page = screen.came_from
    for step_free, words in ((True, without), (False, with_steps)):
        sessions = tuple(replace(one, step_free=step_free) for one in page.sessions)
        said = texts_in_order(put_on(window, replace(screen, came_from=replace(page, sessions=sessions))))
        assert words in " ".join(said)


def test_c5_a_change_says_that_the_old_seat_is_kept(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["sessions-change"])))
    change = said.index("Change to this session")
    held = "“Grounding: small things that help on a hard day” (11:30 to 12:30)"
    told = f"At that time you have a place in {held}. If you change, you keep that place until this one is yours."
    assert told in said[:change]


def test_c5_a_session_of_another_slot_that_overlaps_is_named_before_the_change(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    said = list(texts_in_order(put_on(window, screens["sessions-overlap"])))
    assert "Join this session" not in said
    assert "a hard day” (11:30 to 12:30). If you change" in " ".join(said[: said.index("Change to this session")])


def test_c5_all_that_a_change_costs_is_named(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    overlap = screens["sessions-overlap"]
    assert isinstance(overlap, Sessions)
    first, *others = overlap.sessions
    both = replace(overlap, sessions=(replace(first, place=Place.MINE), *others), notice=SessionNotice.CHANGE_OFFERED)
    said = " ".join(texts_in_order(put_on(window, both)))
    assert "a service” (10:00 to 11:00) and “Grounding" in said
    assert "you keep those until this one is yours." in said


def test_c5_a_room_that_is_full_offers_no_join(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["sessions-full"])))
    assert "This room is full. You can pick another, or wait for a place." in said
    assert "Join this session" not in said


def test_c6_leaving_a_session_is_one_tap_without_a_reason_and_undone_with_one() -> None:
    reading = replace(among_sessions(), chosen="b")
    left, errands = step(reading, press(Key.LEAVE_SESSION))
    assert errands == (LeaveSession(SAM.person, "b"),)
    undone = after(left, LeftSession(SAM.person, "b", SESSIONS))
    assert isinstance(undone, Sessions)
    assert step(undone, press(Key.UNDO_LEAVE_SESSION))[1]


def test_c6_leaving_the_day_is_one_tap_without_a_reason_and_undone_with_one() -> None:
    here = WelcomeBack(SAM, already_here=True)
    left, errands = walk(here, press(Key.LEAVE_TODAY))
    assert errands == (LeaveToday(SAM.person),)
    gone = after(left, DayLeft(SAM.person))
    assert isinstance(gone, LeftToday)
    assert step(gone, press(Key.UNDO_LEAVE_TODAY))[1]


def test_c6_neither_the_wish_to_leave_nor_the_record_has_a_place_for_a_reason(station: Station) -> None:
    assert [field.name for field in fields(LeaveSession)] == ["person", "session"]
    assert [field.name for field in fields(LeaveToday)] == ["person"]
    desk, asha, connection = station.desk, person(1, "x").id, station.desk.store.connection
    check_in.check_in(desk, code(1), at(9))
    sessions.leave_session(desk, asha, "listening", at(9))
    check_in.leave(desk, asha, at(9))
    said = {fact.kind: set(fact.body) for fact in all_facts(connection)}
    assert (said[Kind.SEAT_LEFT], said[Kind.LEFT]) == ({"seat", "by"}, {"by"})
    tables = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
    columns = [column for table in tables for column in columns_of(connection, table)]
    assert "person" in columns
    assert not [column for column in columns if "reason" in column or "why" in column]


def differing(one: Image.Image, other: Image.Image) -> int:
    """Return how many dots of two pages without colour can be told apart."""
    different = ImageChops.difference(one, other).point(lambda level: 255 if level > 60 else 0)
    return different.histogram()[255]


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return a table's columns, but why a badge was printed: on arrival, or once more."""
    names = [str(row[1]) for row in connection.execute(f"pragma table_info('{table}')")]
    return [name for name in names if (table, name) != ("print_jobs", "reason")]
