"""A quiet room and support are always one tap away, and reading about them leaves no trace (EXPERIENCE §1: Q1)."""

from collections.abc import Mapping

import pytest
from hypothesis import given

from kiosk.domain.event import Event
from kiosk.flow.inputs import Pressed
from kiosk.flow.keys import Key
from kiosk.flow.leaving_moves import used_page
from kiosk.flow.panels import QuietRoom
from kiosk.flow.screens import Over, Page, Screen
from kiosk.flow.step import step
from kiosk.store.store import Store
from tests.flow.anything import pages
from tests.flow.visits import after, press
from tests.samples import NINE
from tests.ui.alive import Alive
from tests.ui.attendee.looking import button, buttons, put_on
from ui.attendee.reading import texts_in_order
from ui.theme import TextSize
from ui.window import AttendeeWindow
from ui.words import say


@pytest.mark.parametrize("size", list(TextSize))
def test_q1_quiet_room_and_support_are_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    for called, screen in screens.items():
        key = button(put_on(window, screen, size), Key.QUIET_ROOM)
        assert key.visibleRegion().boundingRect() == key.rect(), called


@given(pages)
def test_q1_one_tap_opens_it_from_every_page_asks_the_house_for_nothing_and_goes_back(page: Page) -> None:
    assert step(page, Pressed(Key.QUIET_ROOM)) == (Over(QuietRoom(), used_page(page)), ())
    assert after(page, press(Key.QUIET_ROOM), press(Key.BACK)) == used_page(page)


def test_q1_it_says_where_and_who_and_each_helpline(
    window: AttendeeWindow, screens: Mapping[str, Screen], event: Event
) -> None:
    told = " ".join(texts_in_order(put_on(window, screens["panel-quiet-room"])))
    assert event.texts.quiet_room in told
    assert len(event.texts.support) >= 3
    for line in event.texts.support:
        assert line.name in told
        assert line.how in told


@pytest.mark.parametrize("language", ["en", "ur", "pl", "pa", "ar", "ro"])
def test_q1_every_number_is_in_sight_at_once(
    window: AttendeeWindow, screens: Mapping[str, Screen], language: str
) -> None:
    window.set_language(language)
    put_on(window, screens["panel-quiet-room"])
    assert not [one.text() for one in buttons(window) if one.text() in (say("key.more below"), say("key.back up"))]


def rows(store: Store) -> dict[str, list[object]]:
    """Return every row of the file, table by table."""
    tables = store.connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    return {table: store.connection.execute(f"select * from '{table}'").fetchall() for (table,) in tables}  # noqa: S608


def test_q1_reading_it_writes_no_row_makes_no_call_and_leaves_no_line_in_the_log(
    alive: Alive, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    before = alive.program.station.submit(lambda: (rows(store), store.connection.total_changes)).result()
    alive.press(Key.QUIET_ROOM)
    alive.says("Quiet room and support")
    alive.press(Key.BACK)
    after_it = alive.program.station.submit(lambda: (rows(store), store.connection.total_changes)).result()
    assert after_it == before
    assert alive.program.station.calls.waiting(NINE) == ()
    assert caplog.text == ""
