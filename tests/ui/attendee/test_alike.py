"""What holds on every attendee screen alike: what comes first, what keys are called, and what never happens."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.flow.screens import Screen
from ui.attendee.reading import keys_in_order
from ui.attendee.voice import Voice
from ui.parts.button import Button
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow

SOURCES = {path: path.read_text("utf-8") for path in (Path(__file__).parents[3] / "ui").rglob("*.py")}
CALLED_BY_SCREEN = {"speak", "undo leave today", "about session", "badge", "back", "not me", "go on"}
"""One asks for headphones first where the screen is personal; one is short where somebody has left just now;
one names the place that is kept where it is the only way there; one answers whether somebody wants another badge;
one says that going on is fine while somebody waits; one speaks of a booking where no name is shown; one begins anew."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A key of a screen, as keys lead to it."""

    screen: str
    name: str
    words: str
    in_bar: bool


@dataclass(frozen=True, slots=True)
class Walk:
    """What was found on the way through all screens in one text size."""

    stops: Mapping[str, tuple[Stop, ...]]
    hovering: frozenset[str]
    """What would appear where a pointer rests."""


@pytest.fixture(scope="module", params=[TextSize.STANDARD, TextSize.LARGE_B])
def walk(request: pytest.FixtureRequest, event: Event, screens: Mapping[str, Screen]) -> Iterator[Walk]:
    window = AttendeeWindow(event, voice=Voice("mock"))
    window.set_looks(request.param, ThemeName.MOOR)
    stops, hovering = {}, set[str]()
    for name, screen in screens.items():
        window.show_(screen)
        page = window.page
        assert page is not None
        stops[name] = tuple(
            Stop(name, key.objectName(), key.text() if isinstance(key, Button) else "", page.bar.isAncestorOf(key))
            for key in keys_in_order(page)
        )
        hovering |= {part.toolTip() + part.statusTip() + part.whatsThis() for part in page.findChildren(QWidget)}
    yield Walk(stops, frozenset(hovering))
    window.forget()
    window.deleteLater()


def test_what_a_screen_is_about_comes_before_the_bar_that_all_have(walk: Walk) -> None:
    for name, stops in walk.stops.items():
        in_bar = [stop.in_bar for stop in stops]
        assert in_bar == sorted(in_bar), name
        assert not in_bar[0], name


def test_a_key_is_called_the_same_on_every_screen(walk: Walk) -> None:
    called = defaultdict(set)
    for stop in (stop for stops in walk.stops.values() for stop in stops):
        if not stop.name.startswith("session ") and stop.name not in CALLED_BY_SCREEN:
            called[stop.name].add(stop.words)
    assert len(called) > 30
    assert not {name: words for name, words in called.items() if name and len(words) > 1}


def test_nothing_appears_where_a_pointer_rests(walk: Walk) -> None:
    assert walk.hovering == {""}


def test_nothing_moves_or_flashes_by_itself() -> None:
    assert not [path for path, text in SOURCES.items() if re.search(r"Q\w*Animation|QMovie|QTimeLine", text)]


def test_nothing_is_done_by_moving_the_screen() -> None:
    assert not [path for path, text in SOURCES.items() if "QtSensors" in text]


def test_nothing_sounds_but_the_voice() -> None:
    """So nothing is told by sound alone: all that the voice says stands on the screen."""
    assert not [
        path for path, text in SOURCES.items() if re.search(r"QSound|QMediaPlayer|QAudio|\.beep\(|winsound", text)
    ]
    assert {path.name for path, text in SOURCES.items() if "QTextToSpeech" in text} == {"voice.py"}
