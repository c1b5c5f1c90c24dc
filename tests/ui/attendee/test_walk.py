"""A walk through every attendee screen with a ruler: windows, text sizes, languages and themes (EXPERIENCE §3)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations, product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.screens import Screen, Welcome
from tests.pseudo import pseudo_speech
from tests.screens.samples import LONG, LONG_SCREENS, long_event, samples
from tests.ui.attendee.emptiness import largest_empty_share
from tests.ui.attendee.looking import settle
from tests.ui.attendee.measuring import offenders
from tests.ui.attendee.rooms import LANGUAGES, WINDOWS, Room, everywhere, paired
from ui.attendee.voice import Voice
from ui.languages import Speech
from ui.theme import TextSize, ThemeName, fit_scale
from ui.window import AttendeeWindow

Enter = Callable[[Room], AttendeeWindow]


@pytest.fixture
def enter(event: Event, qtbot: QtBot) -> Iterator[Enter]:
    """Return what dresses the one window of a room's size for it; Qt speaks English again afterwards."""
    windows: dict[tuple[int, int], AttendeeWindow] = {}
    entered: dict[tuple[int, int], Room] = {}

    def enter_room(room: Room) -> AttendeeWindow:
        if room.window not in windows:
            windows[room.window] = AttendeeWindow(event, voice=Voice("mock"), speech=pseudo_speech())
            windows[room.window].resize(*room.window)
            qtbot.addWidget(windows[room.window])
        if entered.get(room.window) != room:
            windows[room.window].forget()  # or the page before, in another dress, might ask for more room
        entered[room.window] = room
        windows[room.window].set_language(room.language)
        windows[room.window].set_looks(room.size, room.theme)
        windows[room.window].show()
        return windows[room.window]

    yield enter_room
    Speech().use("en")


def shrink(window: AttendeeWindow, room: Room) -> None:
    """Put the window back to the size of `room`, empty."""
    window.forget()
    if (layout := window.layout()) is not None:
        layout.activate()
    window.resize(*room.window)
    window.set_language(room.language)
    window.set_looks(room.size, room.theme)


def complaints(enter: Enter, rooms: Iterable[tuple[Room, str]], screens: Mapping[str, Screen]) -> list[str]:
    """Return every offender of these screens in these rooms, in words."""
    found = []
    for room, name in rooms:
        window = enter(room)
        window.show_(screens[name])
        settle()
        QCoreApplication.sendPostedEvents()  # what is new is shown by then
        settle()
        assert window.page is not None
        if (window.width(), window.height()) != room.window:
            found.append(f"{name} [{room}] window grew: to {window.width()}×{window.height()}")
            shrink(window, room)
            continue
        found += [f"{name} [{room}] {one}" for one in offenders(window.page, fit_scale(*room.window))]
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def test_every_two_ways_to_look_at_a_screen_meet(screens: Mapping[str, Screen]) -> None:
    met = set()
    for room, name in paired(list(screens)):
        met |= set(combinations((name, room.language, room.window, room.size, room.theme), 2))
    factors: tuple[Iterable[object], ...] = (list(screens), LANGUAGES, WINDOWS, list(TextSize), list(ThemeName))
    for one, other in combinations(factors, 2):
        assert set(product(one, other)) <= met


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: f"{window[0]}x{window[1]}")
def test_every_screen_fits_wherever_it_is_shown(
    enter: Enter, screens: Mapping[str, Screen], window: tuple[int, int]
) -> None:
    met = [(room, name) for room, name in paired(list(screens)) if room.window == window]
    found = complaints(enter, met, screens)
    assert not found, "\n".join([f"{len(found)} offenders", *found])


@pytest.mark.parametrize("size", TextSize)
def test_names_and_titles_of_a_hundred_letters_fit(enter: Enter, event: Event, size: TextSize) -> None:
    rooms = [Room("en", window, size, ThemeName.MOOR) for window in ((1366, 768), (1024, 768))]
    long = samples(long_event(event), LONG)
    found = complaints(enter, ((room, name) for room in rooms for name in LONG_SCREENS), long)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", TextSize)
def test_the_door_of_a_room_fits(event: Event, qtbot: QtBot, size: TextSize) -> None:
    door = AttendeeWindow(event, voice=Voice("mock"), room=event.rooms[0].id)
    qtbot.addWidget(door)
    for window in WINDOWS[:4]:
        door.resize(*window)
        door.show()
        door.set_looks(size, ThemeName.MOOR)
        door.show_(Welcome())
        settle()
        assert door.page is not None
        assert [str(one) for one in offenders(door.page, fit_scale(*window))] == []


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_fits_everywhere(enter: Enter, screens: Mapping[str, Screen], language: str) -> None:
    rooms = [room for room in everywhere() if room.language == language]
    found = complaints(enter, ((room, name) for room in rooms for name in screens), screens)
    assert not found, "\n".join([f"{len(found)} offenders", *found])


def test_the_largest_empty_part_of_a_page_is_found() -> None:
    page = QRectF(0, 0, 400, 400)
    assert largest_empty_share([], page) == 1
    assert largest_empty_share([QRectF(0, 190, 400, 9)], page) == pytest.approx(0.5, abs=0.03)
