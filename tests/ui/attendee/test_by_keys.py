"""Every screen and whole visits by keys alone: a keyboard, a tactile keypad, or a switch of two keys."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.inputs import Input, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import BadgeChoosing, Screen
from tests.pairwise import pairwise
from tests.ui.attendee.finders import Clock
from tests.ui.attendee.looking import buttons, moves_a_column, put_on, settle
from tests.ui.attendee.visits import VISITS, Passes, StandInDesk, Types, What
from tests.ui.attendee.walking import (
    DEVICES,
    KEYBOARD,
    KEYPAD,
    Device,
    focused,
    go,
    is_called,
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
WalkWith = Callable[[Device], "Walk"]


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


@pytest.mark.parametrize(
    ("room", "language", "size"),
    [
        ((1366, 768), "en", TextSize.LARGE_B),
        ((1366, 768), "ur", TextSize.STANDARD),
        ((1024, 768), "pl", TextSize.LARGE_A),
        ((1080, 1920), "ur", TextSize.LARGE_A),
    ],
)
def test_keys_scroll_to_what_they_reach_where_not_all_is_in_sight(
    window_for: SessionOf, screens: Mapping[str, Screen], room: tuple[int, int], language: str, size: TextSize
) -> None:
    window, missed = window_for(KEYPAD), {}
    window.resize(*room)
    window.set_language(language)
    for called, screen in screens.items():
        put_on(window, screen, size)
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
class Walk:
    """Somebody at the screen with one device, and clocks that a test turns."""

    window: AttendeeWindow
    presenter: Presenter
    device: Device
    idle: Clock
    pause: Clock
    qtbot: QtBot

    def take(self, what: What, then: str) -> None:
        """Do what is next in a visit; the screen called `then` follows."""
        match what:
            case Types(text):
                type_with(self.window, self.device, text)
            case Passes.A_WHILE:
                self.pause.ring()
            case Passes.PATIENCE:
                self.idle.ring()
            case str():
                self._choose(what)
            case _:
                self.presenter.take(what)
        self.qtbot.waitUntil(lambda: name(self.presenter.screen) == then, timeout=10_000)
        settle()

    def _choose(self, what: str) -> None:
        """Go to a key by the device's keys alone, and choose it; in large letters, some are behind another one."""
        self.qtbot.waitUntil(lambda: self._has(what) or self._has(Key.MORE), timeout=10_000)
        if not self._has(what) and what in (Key.LANGUAGE, Key.TEXT, Key.READ_ALOUD):
            go(self.window, self.device, Key.MORE)
            settle()
        self.qtbot.waitUntil(lambda: self._has(what), timeout=10_000)
        go(self.window, self.device, what)

    def _has(self, what: str) -> bool:
        return any(is_called(one, what) and one.isEnabled() for one in buttons(self.window))


WALKED = [
    pytest.param(DEVICES[device], tuple(TextSize)[size], list(VISITS)[visit], id=f"{list(VISITS)[visit]}-{number}")
    for number, (visit, device, size) in enumerate(pairwise([len(VISITS), len(DEVICES), len(TextSize)]))
]


@pytest.fixture
def walk_with(window_for: SessionOf, event: Event, screens: Mapping[str, Screen], qtbot: QtBot) -> Iterator[WalkWith]:
    """Return what opens a window with a desk behind it for whoever uses a device."""
    badge = screens["badge"]
    assert isinstance(badge, BadgeChoosing)
    workers: list[Worker] = []

    def walk(device: Device) -> Walk:
        window, worker, idle, pause = window_for(device), Worker(), Clock(), Clock()
        presenter = Presenter(window, worker, StandInDesk(event, badge.preview).answer, idle, pause)
        workers.append(worker)
        return Walk(window, presenter, device, idle, pause, qtbot)

    yield walk
    for worker in workers:
        worker.close()


@pytest.mark.parametrize(("device", "size", "called"), WALKED)
def test_every_visit_is_walked_with_the_keys_of_one_device_alone(
    walk_with: WalkWith, device: Device, size: TextSize, called: str
) -> None:
    walk = walk_with(device)
    walk.window.set_looks(size, ThemeName.MOOR)
    for what, then in VISITS[called]:
        walk.take(what, then)


def test_the_visits_that_are_walked_choose_every_key_and_meet_every_screen(screens: Mapping[str, Screen]) -> None:
    steps = [step for visit in VISITS.values() for step in visit]
    assert {what for what, _ in steps if isinstance(what, Key)} == set(Key) - {Key.MORE}
    by_the_way = {"checking", "more"}
    assert {then for _, then in steps} == {name(screen) for screen in screens.values()} - by_the_way


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


def test_what_somebody_made_their_own_lasts_the_visit_and_ends_with_it(walk_with: WalkWith) -> None:
    walk = walk_with(KEYPAD)
    walk.window.set_looks(TextSize.LARGE_A, ThemeName.CONTRAST)
    walk.window.set_language("pl")
    for what, then in VISITS["the badge and the question"][:-1]:
        walk.take(what, then)
    assert QLocale().language() == QLocale.Language.Polish
    assert walk.window.page is not None
    assert walk.window.page.title.font_size() > usual_title(TextSize.STANDARD)
    walk.take(Key.FINISH, "welcome")
    assert not walk.window.looks_changed
    assert QLocale().language() == QLocale.Language.English


def usual_title(size: TextSize) -> int:
    """Return the size of a title in `size`, in pixels."""
    return Text(load_look(ThemeName.MOOR, size), role=Role.TITLE).font_size()
