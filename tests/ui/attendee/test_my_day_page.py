"""My day: which session it is about stays in sight, keys stand where a hand reaches, and steps are never left out."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.screens import MyDay, Screen, Sessions
from tests.ui.attendee.looking import put_on, seen_keys, seen_of
from ui.attendee.reading import texts_in_order
from ui.parts.text import Text
from ui.theme import TextSize
from ui.window import AttendeeWindow

SMALL, UPRIGHT = (1366, 768), (1080, 1920)


def opened(
    window: AttendeeWindow, screen: Screen, language: str, size: TextSize, room: tuple[int, int] = SMALL
) -> AttendeeWindow:
    """Return `window` with `screen` on it, laid out in that room."""
    window.resize(*room)
    window.set_language(language)
    return put_on(window, screen, size)


def is_whole(part: QWidget) -> bool:
    """Return whether `part` is seen whole."""
    return seen_of(part).boundingRect() == part.rect()


@pytest.mark.parametrize(
    ("language", "size"),
    [("en", TextSize.LARGE_A), ("pl", TextSize.LARGE_A), ("ro", TextSize.LARGE_A), ("ur", TextSize.STANDARD)],
)
def test_beside_a_code_for_the_calendar_one_sees_which_session_it_is(
    window: AttendeeWindow, event: Event, screens: Mapping[str, Screen], language: str, size: TextSize
) -> None:
    screen = screens["my-day-take-along"]
    assert isinstance(screen, MyDay)
    title = next(one.title for one in screen.came_from.sessions if one.id == screen.chosen)
    opened(window, screen, language, size)
    title = event.text(title, language).words
    words = next(one for one in window.findChildren(Text) if one.isVisible() and title in one.text())
    assert is_whole(words)


@pytest.mark.parametrize(
    ("language", "size"), [("ur", TextSize.LARGE_A), ("en", TextSize.LARGE_A), ("ur", TextSize.STANDARD)]
)
def test_who_has_no_session_yet_sees_the_key_to_them(
    window: AttendeeWindow, screens: Mapping[str, Screen], language: str, size: TextSize
) -> None:
    opened(window, screens["my-day-empty"], language, size)
    assert is_whole(seen_keys(window)[Key.SESSIONS.value])


@pytest.mark.parametrize("name", ["my-day-take-along", "my-day-empty"])
def test_on_a_screen_that_stands_upright_every_key_is_in_the_lower_half(
    window: AttendeeWindow, screens: Mapping[str, Screen], name: str
) -> None:
    """Whoever sits in a wheelchair before it reaches no higher."""
    opened(window, screens[name], "en", TextSize.STANDARD, UPRIGHT)
    places = {key: QRect(part.mapTo(window, QPoint()), part.size()) for key, part in seen_keys(window).items()}
    assert {key for key, place in places.items() if place.top() < window.height() / 2} == set()


@pytest.mark.parametrize(
    ("directions", "way"), [("", "Loft."), ("By the lift", "Loft. By the lift."), ("Up!", "Loft. Up!")]
)
@pytest.mark.parametrize("name", ["my-day-none", "my-day-take-along", "sessions-join"])
def test_however_organisers_write_the_way_it_is_told_in_whole_sentences_with_the_steps(
    window: AttendeeWindow, screens: Mapping[str, Screen], name: str, directions: str, way: str
) -> None:
    screen = screens[name]
    page = screen.came_from if isinstance(screen, MyDay) else screen
    assert isinstance(page, Sessions)
    sessions = tuple(replace(one, room="Loft", directions=directions, step_free=False) for one in page.sessions)
    page = replace(page, sessions=sessions)
    told = " ".join(
        texts_in_order(put_on(window, replace(screen, came_from=page) if isinstance(screen, MyDay) else page))
    )
    assert way in told
    assert "steps" in told
