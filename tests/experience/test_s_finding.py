"""Finding oneself without a code, on a real window with a thousand people behind it (EXPERIENCE, S2 to S4)."""

import gc
import re
from collections.abc import Iterator
from dataclasses import astuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.domain.recognising import Claim
from kiosk.domain.registration import Registration
from kiosk.domain.ticket_code import encode
from kiosk.flow.errands import Call, Find
from kiosk.flow.findings import FIND_SECONDS
from kiosk.flow.inputs import Pressed, Typed
from kiosk.flow.keys import Key
from kiosk.flow.panels import About
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import Cleared, FindName, FindProof, NotFoundYet, Over, Welcome, WelcomeBack
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, Store, create
from tests import samples
from tests.conftest import KEY
from tests.thousand import FIVE, SHARED, thousand
from tests.ui.attendee.finders import Clock, House, Screen
from tests.ui.attendee.looking import buttons, strings_alive
from tests.ui.devices.keyboard import type_like_a_scanner
from ui.attendee.reading import texts_in_order
from ui.attendee.voice import Voice
from ui.devices.wedge import Wedge
from ui.parts.keyboard_board import Does
from ui.presenter import Presenter
from ui.window import AttendeeWindow
from ui.worker import Worker

EVERYBODY = thousand()
OTHERS = {text for one in EVERYBODY for text in (one.details.name, one.details.email, one.reference) if len(text) > 3}
PRIVATE = [one for one in EVERYBODY if one.details.private]
OPEN = [one for one in EVERYBODY if not one.details.private and one.details.name not in (SHARED, FIVE)]
Answers = tuple[str, str]


def own(person: Registration) -> Answers:
    """Return what only this person would type."""
    return person.details.name, person.reference


MISSES: st.SearchStrategy[Answers] = st.one_of(
    st.sampled_from(PRIVATE).map(own),
    st.sampled_from(OPEN).map(lambda one: (one.details.name, "KE26-9999")),
    st.sampled_from(OPEN).map(lambda one: ("Nobody Here", one.reference)),
    st.sampled_from([one for one in OPEN if " " in one.details.name]).map(
        lambda one: (one.details.name.split()[0] + " ", one.reference)
    ),
    st.sampled_from(OPEN).map(lambda one: (one.details.name[:-1] or "?", one.reference)),
    st.just((SHARED, "home@example.org")),
    st.just((FIVE, "nobody@example.org")),
    st.tuples(st.text("abc -’", min_size=1), st.text("abc@.", min_size=1)).filter(
        lambda typed: all(map(str.strip, typed))
    ),
)


@pytest.fixture(scope="module")
def thousands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a laptop's file with everybody in it."""
    store = create(tmp_path_factory.mktemp("people") / "station.sqlite", KEY, Identity("foyer", "foyer.00000001"))
    with store.writing() as writer:
        take_over(writer.connection, EVERYBODY, (), "foyer", 1)
    yield store
    store.close()


@pytest.fixture
def screen(thousands: Store, qtbot: QtBot) -> Iterator[Screen]:
    window, worker, idle, pause = AttendeeWindow(samples.event(), voice=Voice("mock")), Worker(), Clock(), Clock()
    house = House(thousands, samples.event())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    presenter = Presenter(window, worker, house.run, idle, pause)
    with qtbot.waitActive(window):
        window.show()
    yield Screen(window, presenter, idle, pause, house, qtbot)
    worker.close()


def nobody_else_in(said: str, *mine: str) -> bool:
    return not [other for other in OTHERS if other in said and not any(other in text for text in mine)]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MISSES)
def test_s3_every_miss_says_the_same_after_the_same_while(screen: Screen, typed: Answers) -> None:
    screen.fresh()
    usual = screen.answer("Somebody Else", "else@example.org")
    screen.fresh()
    screen.pause.seconds.clear()
    assert screen.answer(*typed) == usual
    assert screen.pause.seconds == [FIND_SECONDS]
    assert isinstance(screen.presenter.screen, NotFoundYet)
    assert all(nobody_else_in(said) for said in usual)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(OPEN))
def test_s3_whoever_types_their_own_data_is_found_after_the_same_while(screen: Screen, person: Registration) -> None:
    screen.fresh()
    screen.pause.seconds.clear()
    said = screen.answer(*own(person))
    assert screen.pause.seconds == [FIND_SECONDS]
    assert isinstance(screen.presenter.screen, WelcomeBack)
    assert screen.presenter.screen.visitor.person == person.id
    assert all(nobody_else_in(text, *own(person), person.details.known_as) for text in said)


@pytest.mark.parametrize("people", [EVERYBODY[::12], pytest.param(EVERYBODY, marks=pytest.mark.long)])
def test_s3_all_of_a_thousand_are_found_by_their_own_data_but_who_is_private(
    thousands: Store, people: tuple[Registration, ...]
) -> None:
    house = House(thousands, samples.event())
    for person in people:
        house.begin()
        found = house.finding.run(Find(Claim(*own(person))))
        visitor = getattr(found, "visitor", None)
        assert (visitor.person if visitor else None) == (None if person.details.private else person.id)


def test_s3_after_three_misses_a_person_comes_and_no_name_goes_to_the_desk(screen: Screen) -> None:
    screen.fresh()
    for _ in range(3):
        screen.answer("Nobody Here", "nobody@example.org")
    assert isinstance(screen.presenter.screen, Over)
    screen.qtbot.waitUntil(lambda: screen.house.errands[-1] == Call("not-found", About.NO_CODE))
    assert "We are telling the desk" in screen.told()
    assert Key.TRY_AGAIN not in [key.objectName() for key in buttons(screen.window)]


def test_s3_a_screen_on_which_somebody_guesses_sends_the_next_visitor_to_a_person(screen: Screen) -> None:
    screen.fresh()
    for _ in range(3):
        for _ in range(3):
            screen.answer("Nobody Here", "nobody@example.org")
        screen.presenter.take(Pressed(Key.FINISH))
    screen.press(Key.NO_CODE)
    screen.qtbot.waitUntil(lambda: isinstance(screen.presenter.screen, Over))
    screen.presenter.take(Pressed(Key.BACK))
    assert "A person can help" in screen.told()


@pytest.mark.parametrize("cleared", ["finished", "left alone", "gone back"])
def test_s3_nothing_that_was_typed_is_left_anywhere(screen: Screen, cleared: str) -> None:
    screen.fresh()
    screen.press(Key.NO_CODE)
    screen.tap(Does.SHIFT, "Q", "u", "i", "x", "o", Does.DELETE)
    QTest.keyClicks(screen.window.focusWidget() or screen.window, "otic")
    screen.press(Key.GO_ON)
    screen.tap("z", "e", "b", "r", "a", "@")
    QGuiApplication.clipboard().setText("Quixotic")
    assert "Quixotic" in strings_alive()
    assert "zebra@" in strings_alive()
    line = screen.window.findChild(QLineEdit)
    assert line is not None
    _clear(screen, cleared)
    assert (line.text(), line.isUndoAvailable(), line.isRedoAvailable()) == ("", False, False)
    assert screen.presenter.screen in (Welcome(), Cleared())
    screen.qtbot.waitUntil(lambda: not re.search("uix|zebr", strings_alive()))
    assert not remembered("Quixotic")


def remembered(name: str) -> list[str]:
    """Return the kinds of values alive that hold this name as somebody typed it."""
    gc.collect()
    kinds = (Claim, FindName, FindProof, Typed)
    return [type(one).__name__ for one in gc.get_objects() if isinstance(one, kinds) and name in astuple(one)]


def test_s3_what_was_searched_for_is_forgotten_with_the_visit(screen: Screen) -> None:
    screen.fresh()
    screen.answer("Quixotic Zebra", "zebra@example.org")
    assert remembered("Quixotic Zebra")
    screen.press(Key.FINISH)
    screen.house.errands.clear()
    screen.qtbot.waitUntil(lambda: not remembered("Quixotic Zebra"))


def _clear(screen: Screen, how: str) -> None:
    match how:
        case "finished":
            screen.press(Key.FINISH)
        case "gone back":
            screen.press(Key.BACK)
            screen.press(Key.BACK)
        case _:
            screen.idle.ring()
            screen.idle.ring()


def test_a_panel_in_between_loses_nothing_that_was_typed(screen: Screen) -> None:
    screen.fresh()
    screen.press(Key.NO_CODE)
    screen.tap("s", "a", "m")
    screen.press(Key.WHY)
    screen.press(Key.BACK)
    screen.tap("i")
    screen.press(Key.GO_ON)
    assert screen.presenter.screen == FindProof("sami")


def test_fast_fingers_on_the_screen_s_keyboard_are_no_scanner_and_a_scanner_types_nothing(screen: Screen) -> None:
    wedge = Wedge(parent=screen.window)
    scans: list[str] = []
    wedge.scanned.connect(lambda typed: scans.append(typed.text))
    wedge.watch(screen.window)
    screen.fresh()
    screen.press(Key.NO_CODE)
    screen.tap(*"thequickbrownfox")
    assert (scans, screen.presenter.screen) == ([], FindName("thequickbrownfox"))
    code = encode(bytes(range(16)))
    with screen.qtbot.waitSignal(wedge.scanned):
        type_like_a_scanner(screen.window, code + "\n")
    assert (scans, screen.presenter.screen) == ([code], FindName("thequickbrownfox"))


def test_a_keyboard_of_the_laptop_s_own_types_at_once(screen: Screen) -> None:
    screen.fresh()
    screen.press(Key.NO_CODE)
    QTest.keyClicks(screen.window.focusWidget() or screen.window, "Sam ")
    QTest.keyClick(screen.window.focusWidget() or screen.window, Qt.Key.Key_Return)
    assert screen.presenter.screen == FindProof("Sam ")
    assert visitor_of(screen.presenter.screen) is None


def test_the_keyboard_is_not_read_aloud(screen: Screen) -> None:
    screen.fresh()
    screen.press(Key.NO_CODE)
    assert not {"q", "Space"} & {*texts_in_order(screen.window)}
