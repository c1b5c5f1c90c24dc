"""The window, the example event and every screen with something on it."""

from collections.abc import Mapping

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event
from kiosk.flow.screens import Screen
from tests.screens.samples import example_event, samples
from ui.attendee.voice import Voice
from ui.window import AttendeeWindow


@pytest.fixture(scope="session")
def event() -> Event:
    return example_event()


@pytest.fixture(scope="session")
def screens(event: Event, qapp: object) -> Mapping[str, Screen]:
    return samples(event)


@pytest.fixture
def window(event: Event, qtbot: QtBot) -> AttendeeWindow:
    window = AttendeeWindow(event, voice=Voice("mock"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    return window
