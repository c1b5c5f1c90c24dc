"""Every screen and whole visits by keys alone: a keyboard, a tactile keypad, or a switch of two keys."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.errands import CheckIn, Errand, Find, JoinSession, LeaveToday, ListSessions, Preview, PrintBadge
from kiosk.flow.findings import FoundByName
from kiosk.flow.inputs import (
    BadgeMoved,
    CodesSeen,
    DayLeft,
    Done,
    Input,
    Joined,
    Pressed,
    PreviewReady,
    SessionsListed,
    WelcomedIn,
)
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Screen, Searching
from tests.screens.samples import SAM, picture_of_badge, session_views
from tests.ui.attendee.finders import Clock
from tests.ui.attendee.looking import buttons, moves_a_column, put_on, settle
from tests.ui.attendee.walking import (
    DEVICES,
    KEYBOARD,
    KEYPAD,
    Device,
    focused,
    go,
    press,
    ring_shows,
    round_trip,
    type_with,
)
from ui.attendee.voice import Voice
from ui.parts.key_cap import KeyCap
from ui.parts.text import Text
from ui.presenter import Presenter
from ui.theme import Role, TextSize, ThemeName, load_look
from ui.window import AttendeeWindow
from ui.worker import Worker

SessionOf = Callable[[Device], AttendeeWindow]


@pytest.fixture
def window_for(event: Event, qtbot: QtBot) -> SessionOf:
    """Return what opens an active window for whoever uses a device."""

    def open_window(device: Device) -> AttendeeWindow:
        window = AttendeeWindow(event, voice=Voice("mock"), by_switch=device.by_switch)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
        return window

    return open_window


def usable(window: AttendeeWindow) -> set[QAbstractButton]:
    """Return all that a finger could press, but for the letters of the screen's own keyboard, and what scrolls."""
    return {one for one in buttons(window) if one.isEnabled() and not (isinstance(one, KeyCap) or moves_a_column(one))}


def unseen(window: AttendeeWindow, key: Qt.Key) -> Iterator[str]:
    """Yield where the focus goes on the way round, and cannot be seen."""
    for _ in round_trip(window, key):
        stop = press(window, key)
        if not ring_shows(stop):
            yield stop.objectName() or type(stop).__name__


@pytest.mark.parametrize("device", DEVICES, ids=str)
def test_keys_reach_all_that_fingers_reach_and_the_focus_is_seen_on_the_way(
    window_for: SessionOf, screens: Mapping[str, Screen], device: Device
) -> None:
    window, missed = window_for(device), {}
    for called, screen in screens.items():
        put_on(window, screen)
        settle()
        reached = set(round_trip(window, device.on))
        others = {one for one in usable(window) if one.autoExclusive() and not one.isChecked()}
        wanted = usable(window) - (others if device is KEYBOARD else set())  # its arrow keys lead to those
        missed[called] = [*unseen(window, device.on), *(one.text() for one in wanted - reached)]
    assert {called: here for called, here in missed.items() if here} == {}


@pytest.mark.parametrize("size", [TextSize.LARGE_B])
def test_keys_scroll_to_what_they_reach_in_large_letters(
    window_for: SessionOf, screens: Mapping[str, Screen], size: TextSize
) -> None:
    window, missed = window_for(KEYPAD), {}
    for called in ("welcome", "welcome-back", "badge", "sessions", "sessions-join", "panel-text-and-contrast"):
        put_on(window, screens[called], size)
        missed[called] = list(unseen(window, KEYPAD.on))
    assert {called: here for called, here in missed.items() if here} == {}


def test_a_way_there_is_also_the_way_back(window_for: SessionOf, screens: Mapping[str, Screen]) -> None:
    for device in (KEYBOARD, KEYPAD):
        window = window_for(device)
        put_on(window, screens["welcome-back"])
        there = round_trip(window, device.on)
        assert device.before is not None
        back = round_trip(window, device.before)
        assert back[::-1] == there[there.index(back[-1]) :] + there[: there.index(back[-1])]


def test_going_over_choices_changes_none_of_them(window_for: SessionOf, screens: Mapping[str, Screen]) -> None:
    window = window_for(KEYPAD)
    put_on(window, screens["panel-text-and-contrast"])
    others = {one for one in usable(window) if one.autoExclusive() and not one.isChecked()}
    assert others
    assert others <= set(round_trip(window, KEYPAD.on))
    assert not window.looks_changed


@dataclass
class Visit:
    """A whole visit by one device."""

    window: AttendeeWindow
    presenter: Presenter
    device: Device
    pause: Clock
    qtbot: QtBot
    seen: list[str] = field(default_factory=list)

    def go(self, key: str, then: str) -> None:
        """Choose `key`; the screen called `then` follows."""
        self.qtbot.waitUntil(lambda: any(one.objectName() == key and one.isEnabled() for one in buttons(self.window)))
        go(self.window, self.device, key)
        self.wait_for(then)

    def wait_for(self, then: str) -> None:
        self.qtbot.waitUntil(lambda: name(self.presenter.screen) == then)
        settle()
        self.seen.append(then)

    def type(self, text: str) -> None:
        type_with(self.window, self.device, text)


def answer(errand: Errand, event: Event) -> Input:
    views = session_views(event)
    match errand:
        case CheckIn(code):
            return WelcomedIn(code, SAM)
        case Find(claim):
            return FoundByName(claim, SAM, already_here=True)
        case Preview(person, choices):
            return PreviewReady(person, choices, picture_of_badge(SAM, choices))
        case PrintBadge(person):
            return BadgeMoved(person, SAM.badge)
        case ListSessions(person):
            return SessionsListed(person, views, views[0].starts)
        case JoinSession(person, session):
            return Joined(person, session, views)
        case LeaveToday(person):
            return DayLeft(person)
        case _:
            return Done()


@pytest.fixture(params=DEVICES, ids=str)
def visit(request: pytest.FixtureRequest, window_for: SessionOf, event: Event, qtbot: QtBot) -> Visit:
    window, worker, pause = window_for(request.param), Worker(), Clock()
    presenter = Presenter(window, worker, lambda errand: answer(errand, event), Clock(), pause)
    window.destroyed.connect(worker.close)
    return Visit(window, presenter, request.param, pause, qtbot)


def test_a_visit_from_the_code_to_a_session_and_the_end(visit: Visit, event: Event) -> None:
    visit.presenter.take(CodesSeen(("K1SAMPLE",)))
    visit.wait_for("welcome-back")
    visit.go(Key.BADGE, "badge")
    visit.go(Key.PRINT, "checked-in")
    visit.go(Key.SESSIONS, "sessions")
    visit.qtbot.waitUntil(lambda: len(visit.window.findChildren(QAbstractButton)) > 0)
    visit.go(f"session {event.sessions[0].id}", "sessions")
    visit.go(Key.JOIN, "sessions")
    visit.go(Key.BACK, "sessions")
    visit.go(Key.BACK, "checked-in")
    visit.go(Key.FINISH, "welcome")


def test_a_visit_without_a_code_and_leaving_for_today(visit: Visit) -> None:
    press(visit.window, visit.device.on)
    visit.go(Key.NO_CODE, "find-name")
    visit.type("sam")
    visit.go(Key.GO_ON, "find-proof")
    visit.type("ke")
    visit.go(Key.FIND, "searching")
    visit.qtbot.waitUntil(lambda: isinstance(visit.presenter.screen, Searching) and bool(visit.presenter.screen.found))
    visit.pause.ring()
    visit.wait_for("welcome-back")
    visit.go(Key.LEAVE_TODAY, "left-today")
    visit.go(Key.FINISH, "welcome")


@pytest.mark.parametrize(
    ("key", "panel"),
    [(Key.ASK, "help-sent"), (Key.QUIET_ROOM, "quiet-room"), (Key.TEXT, "text-and-contrast"), (Key.PRIVACY, "privacy")],
)
def test_each_panel_and_back_again(visit: Visit, key: Key, panel: str) -> None:
    visit.go(key, panel)
    visit.go(Key.BACK, "welcome")


def test_a_key_of_its_own_goes_back_and_another_calls_a_person(
    window_for: SessionOf, screens: Mapping[str, Screen]
) -> None:
    window = window_for(KEYPAD)
    given: list[Input] = []
    window.given.connect(given.append)
    put_on(window, screens["badge"])
    QTest.keyClick(focused(window), Qt.Key.Key_Back)
    QTest.keyClick(focused(window), Qt.Key.Key_Help)
    put_on(window, screens["still-there"])
    QTest.keyClick(focused(window), Qt.Key.Key_Escape)
    assert given == [Pressed(Key.BACK), Pressed(Key.ASK), Pressed(Key.STAY)]


def test_what_somebody_made_their_own_lasts_the_visit_and_ends_with_it(visit: Visit) -> None:
    visit.window.set_looks(TextSize.LARGE_A, ThemeName.CONTRAST)
    visit.window.set_language("pl")
    visit.presenter.take(CodesSeen(("K1SAMPLE",)))
    visit.wait_for("welcome-back")
    visit.go(Key.BADGE, "badge")
    visit.go(Key.PRINT, "checked-in")
    assert QLocale().language() == QLocale.Language.Polish
    assert visit.window.page is not None
    assert visit.window.page.title.font_size() > usual_title(TextSize.STANDARD)
    visit.go(Key.FINISH, "welcome")
    assert not visit.window.looks_changed
    assert QLocale().language() == QLocale.Language.English


def usual_title(size: TextSize) -> int:
    """Return the size of a title in `size`, in pixels."""
    return Text(load_look(ThemeName.MOOR, size), role=Role.TITLE).font_size()
