"""Map and programme as people meet it: read, heard, and read by a phone."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.event import Event, Texts
from kiosk.domain.venue import FloorPlan, ShapeKind, wifi_code
from kiosk.flow.keys import Key
from kiosk.flow.panels import MapAndProgramme
from kiosk.flow.screens import Over, Screen, Welcome
from tests.ui.attendee.looking import button, buttons, choose, put_on
from tests.ui.parts.test_theme import contrast
from ui.attendee.emblem import Emblem
from ui.attendee.reading import texts_in_order
from ui.attendee.voice import Voice
from ui.attendee.wifi_card import WifiCode
from ui.icons import Icon
from ui.parts.plan_view import PAINTS, PlanView, dressed
from ui.theme import TextSize, ThemeName, load_theme
from ui.window import AttendeeWindow

FILLED = [how.fill for how in PAINTS.values() if how.fill != "none"]


@pytest.fixture
def opened(event: Event) -> Over:
    """Return the screen on the day, in the middle of the first session."""
    return Over(MapAndProgramme(event.sessions[0].starts + timedelta(minutes=5)), Welcome())


def said(window: AttendeeWindow) -> str:
    """Return all that the page says, in its order."""
    return "\n".join(texts_in_order(window.page))


def plan_of(window: AttendeeWindow) -> PlanView:
    """Return the plan on the page."""
    return window.findChild(PlanView)  # type: ignore[return-value]


def test_programme_rooms_and_ways_are_told_in_words(window: AttendeeWindow, event: Event, opened: Over) -> None:
    words = said(put_on(window, opened))
    assert event.texts.step_free in words
    about = said(choose(window, "Wi-Fi, food"))
    for told in (event.texts.prayer_room, event.texts.food, event.texts.quiet_room):
        assert told in about
    programme = said(choose(window, "Programme"))
    for session in event.sessions:
        assert session.title in programme
    assert "On now · 10:00 to 11:00 · Main Hall" in programme
    assert "1. Main Hall\nStraight ahead from the foyer. Step-free all the way." in words
    assert "A floor plan. The words beside it say where things are." in words


def test_only_today_is_told_once_it_is_known_which_day_it_is(event: Event, qtbot: QtBot) -> None:
    later = replace(event.sessions[0], id="next", title="Tomorrow", starts=event.sessions[0].starts + timedelta(days=1))
    later = replace(later, ends=later.starts + timedelta(hours=1))
    window = shown(replace(event, sessions=(*event.sessions, later)), qtbot, MapAndProgramme())
    assert "26 November 2026" in said(choose(window, "Programme"))
    assert "Tomorrow" in said(window)
    window.show_(Over(MapAndProgramme(event.sessions[0].starts), Welcome()))
    assert "Tomorrow" not in said(choose(window, "Programme"))
    window.show_(Over(MapAndProgramme(event.sessions[0].starts + timedelta(days=9)), Welcome()))
    assert "There are no sessions today." in said(choose(window, "Programme"))


def shown(event: Event, qtbot: QtBot, panel: MapAndProgramme, station: str = "") -> AttendeeWindow:
    """Return a window that shows the map of `event`."""
    window = AttendeeWindow(event, voice=Voice("mock"), station=station)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    return put_on(window, Over(panel, Welcome()))


def test_a_phone_reads_the_way_onto_the_wifi_from_the_screen(
    window: AttendeeWindow, event: Event, opened: Over
) -> None:
    for theme in ThemeName:
        put_on(window, opened)
        window.set_looks(TextSize.STANDARD, theme)
        choose(window, "Wi-Fi, food")
        [code] = window.findChildren(WifiCode)
        picture = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        grey = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
        [read] = zxingcpp.read_barcodes(np.ascontiguousarray(grey[:, : picture.width()]))
        assert event.network is not None
        assert read.text == wifi_code(event.network)


def test_an_event_without_plan_or_wifi_shows_words_and_a_picture_beside_them(event: Event, qtbot: QtBot) -> None:
    bare = replace(event, plan=FloorPlan(), network=None, sessions=(), rooms=(), texts=Texts())
    window = shown(bare, qtbot, MapAndProgramme())
    assert "A person at the welcome desk can show you the way." in said(window)
    assert window.findChild(Emblem) is not None
    assert not window.findChildren(WifiCode)
    assert button(window, Key.BACK)


def test_the_plan_says_where_one_stands_if_the_settings_do(event: Event, qtbot: QtBot, opened: Over) -> None:
    here = shown(event, qtbot, MapAndProgramme(), "side-door")
    assert "A floor plan. You are here: Inside the side door, by the lift" in said(here)
    there = shown(event, qtbot, MapAndProgramme(), "foyer-1")
    assert plan_of(here).grab().toImage() != plan_of(there).grab().toImage()


def test_what_is_drawn_on_the_plan_is_told_in_words_too(event: Event, qtbot: QtBot, opened: Over) -> None:
    told = said(shown(event, qtbot, MapAndProgramme(), "foyer-1"))
    assert "The pin on the plan: you are here." in told
    assert "Step-free way (dotted on the plan)" in told
    assert "5. Garden Room (quiet room)" in told


def test_where_no_pin_and_no_way_is_drawn_none_is_told_of(event: Event, qtbot: QtBot) -> None:
    plain = replace(event.plan, drawing=event.plan.drawing.replace('class="way"', 'class="wall"'))
    told = said(shown(replace(event, plan=plain), qtbot, MapAndProgramme(), "nowhere"))
    assert "The pin on the plan" not in told
    assert "Step-free way" in told
    assert "dotted" not in told


@pytest.mark.parametrize("size", list(TextSize))
def test_every_name_on_the_plan_stands_inside_its_shape(window: AttendeeWindow, opened: Over, size: TextSize) -> None:
    written = plan_of(put_on(window, opened, size)).written()
    assert len(written) == 14
    for one in written:
        ink = one.words.ink().translated(one.at)
        assert one.shape.adjusted(-1, -1, 1, 1).contains(ink), one.label
        if one.sign is not None:
            assert one.shape.contains(one.sign), one.label
            assert not one.sign.intersects(ink), one.label


@pytest.mark.parametrize("size", [TextSize.LARGE_A, TextSize.LARGE_B])
def test_where_no_name_fits_the_quiet_room_is_known_by_the_picture_on_its_key(
    window: AttendeeWindow, opened: Over, size: TextSize
) -> None:
    written = plan_of(put_on(window, opened, size)).written()
    quiet = next(one for one in written if one.label.shape == "garden-room")
    assert quiet.label.sign is Icon.ARMCHAIR
    assert (quiet.sign is None) == " ".join(map(str.strip, quiet.words.lines())).endswith(quiet.label.name)


@pytest.mark.parametrize("size", [TextSize.LARGE_A, TextSize.LARGE_B])
def test_with_large_text_the_plan_comes_first_and_what_it_shows_is_told_below(
    window: AttendeeWindow, opened: Over, size: TextSize
) -> None:
    texts = list(texts_in_order(put_on(window, opened, size).page))
    assert texts.index("A floor plan. The words beside it say where things are.") < texts.index("1. Main Hall")


@pytest.mark.parametrize("theme", list(ThemeName))
def test_names_and_the_way_stand_out_on_all_that_lies_below_them(theme: ThemeName) -> None:
    colours = load_theme(theme)
    assert set(PAINTS) == {*ShapeKind, ""}
    for ground in ("paper", *FILLED):
        assert contrast(colours.ink, getattr(colours, ground)) >= 7
        assert contrast(colours.primary, getattr(colours, ground)) >= 3


def test_a_drawing_takes_the_colours_of_the_theme(event: Event) -> None:
    for name in ThemeName:
        theme = load_theme(name)
        drawing = dressed(event.plan.drawing, theme, 1)
        assert f'fill="{theme.surface}"' in drawing
        assert "class=" not in drawing


def test_one_key_leads_there(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for name in ("welcome", "welcome-back", "checked-in-making", "sessions"):
        assert button(put_on(window, screens[name]), Key.MAP), name
    for name in ("panel-more",):
        assert button(put_on(window, screens[name], TextSize.LARGE_B), Key.MAP)


def test_no_part_of_it_is_left_when_it_closes(window: AttendeeWindow, opened: Over) -> None:
    put_on(window, opened)
    put_on(window, Welcome())
    assert Key.MAP in {key.objectName() for key in buttons(window)}
    assert not [part for part in window.findChildren(QWidget) if isinstance(part, PlanView) and part.isVisible()]
