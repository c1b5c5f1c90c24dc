"""A fault of ours, wherever it is: the visit is wiped, the record whole, the desk told, and the screen comes back."""

import logging
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.fact import Kind
from kiosk.domain.resting import FIRST_REST
from kiosk.flow.keys import Key
from kiosk.flow.screens import Resting, Welcome
from kiosk.store.facts import all_facts
from kiosk.store.store import Store
from tests.samples import NINE
from tests.ui.alive import Alive
from tests.ui.attendee.looking import strings_alive
from ui.attendee.badge_page import BadgePage
from ui.launch import Opening, Wishes
from ui.parts.picture_view import PictureView

RESTS = "This screen is resting"


def broken(*_: object) -> None:
    """Stand for a mistake of ours that says whom it was about."""
    raise KeyError("Asha Verma")


@pytest.fixture
def hooked(alive: Alive, monkeypatch: pytest.MonkeyPatch) -> Alive:
    """Let what breaks at the screen go where the program that is opened lets it go."""
    opening = Opening(alive.window, Wishes(alive.folder))
    opening.program = alive.program
    monkeypatch.setattr(sys, "excepthook", opening.break_down)
    return alive


def break_at_the_badge(alive: Alive, where: str, patch: pytest.MonkeyPatch) -> None:
    """Let Asha arrive and choose a badge, which breaks."""
    match where:
        case "an errand":
            patch.setattr(alive.program.station, "_preview", broken)
        case "a slot":
            patch.setattr(BadgePage, "show_", broken)
        case _:
            patch.setattr(PictureView, "paintEvent", broken)
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.BADGE)
    alive.says(RESTS)


def screen(alive: Alive) -> object:
    return alive.program.presenter.screen


@pytest.mark.parametrize("where", ["an errand", "a slot", "painting"])
def test_what_breaks_wipes_the_visit_tells_the_desk_and_comes_back_by_itself(
    hooked: Alive, where: str, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.MonkeyPatch.context() as patch, caplog.at_level(logging.DEBUG):
        break_at_the_badge(hooked, where, patch)
        hooked.qtbot.waitUntil(lambda: "Asha" not in strings_alive())
    hooked.qtbot.waitUntil(lambda: [call.about for call in hooked.program.station.calls.waiting(NINE)] == ["broken"])
    facts = [fact.kind for fact in all_facts(store.connection)]
    assert (hooked.idle.seconds, facts.count(Kind.ARRIVED)) == (FIRST_REST, 1)
    assert "KeyError" in caplog.text
    assert "Asha" not in caplog.text
    hooked.idle.strike()
    hooked.qtbot.waitUntil(lambda: isinstance(screen(hooked), Welcome))
    hooked.hold_up(1)
    hooked.says("You’re already checked in.")


def test_a_house_that_is_not_well_goes_on_resting_for_longer_and_is_tried_again(alive: Alive, store: Store) -> None:
    alive.program.rest()
    store.connection.execute("pragma query_only = on")  # as a disk that takes nothing more
    alive.idle.strike()
    alive.qtbot.waitUntil(lambda: screen(alive) == Resting(2 * FIRST_REST))
    assert alive.idle.seconds == 2 * FIRST_REST
    store.connection.execute("pragma query_only = off")
    alive.idle.strike()
    alive.qtbot.waitUntil(lambda: isinstance(screen(alive), Welcome))


def test_touching_a_screen_that_rests_does_not_put_its_return_off(alive: Alive) -> None:
    alive.program.rest()
    before = alive.idle.starts
    QTest.mouseClick(alive.program.attendees, Qt.MouseButton.LeftButton)
    assert alive.idle.starts == before


def test_staff_read_that_a_screen_rests_and_that_something_of_ours_broke(alive: Alive) -> None:
    alive.program.rest()
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    alive.sign_in()
    alive.says("Something of ours broke, the screen is resting")
    assert isinstance(screen(alive), Welcome)
