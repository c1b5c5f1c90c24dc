"""The rules for how people are treated, on every attendee screen (EXPERIENCE §1)."""

import csv
import re
from collections.abc import Mapping
from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtGui import QImage

from kiosk.domain.event import Event
from kiosk.flow.inputs import Key, Pressed, ToStaff
from kiosk.flow.places import page_of, visitor_of
from kiosk.flow.screens import Camera, CheckedIn, Over, Screen, SortTogether, Welcome
from kiosk.resources import resource
from tests.flow.visits import after
from tests.screens.samples import SAM
from tests.ui.attendee.looking import button, buttons, put_on, spoken_tree
from ui.attendee.reading import texts_in_order
from ui.attendee.welcome_page import WelcomePage
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow

BAR = {TextSize.STANDARD: (Key.ASK, Key.QUIET_ROOM, Key.LANGUAGE, Key.TEXT, Key.READ_ALOUD)}
LARGE = (Key.ASK, Key.QUIET_ROOM, Key.MORE)


def red_share(picture: QImage) -> float:
    """Return the share of pixels whose hue lies in 345–15° with a saturation of more than one half."""
    shown = picture.convertToFormat(QImage.Format.Format_RGB888)
    bytes_ = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    rgb = bytes_[:, : shown.width() * 3].reshape(-1, 3).astype(np.int16)
    high, low = rgb.max(axis=1), rgb.min(axis=1)
    red, green, blue = rgb.T
    spread = np.maximum(high - low, 1)
    near_red = (red == high) & (np.abs(green - blue) * 4 < spread)
    return float((near_red & ((high - low) * 2 > high)).mean())


def test_the_scan_for_red_finds_red() -> None:
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill("#C02030")
    assert red_share(picture) == 1.0


@pytest.mark.parametrize("theme", list(ThemeName))
def test_no_screen_shows_red(window: AttendeeWindow, screens: Mapping[str, Screen], theme: ThemeName) -> None:
    for name, screen in screens.items():
        put_on(window, screen)
        window.set_looks(TextSize.STANDARD, theme)
        assert red_share(window.grab().toImage()) < 0.001, name


def test_a_refusal_s_screen_has_nothing_by_which_refusals_could_differ() -> None:
    assert fields(SortTogether) == ()
    assert [field.name for field in fields(ToStaff)] == ["code"]


def test_no_screen_holds_another_person_s_strings(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    rows = list(csv.DictReader(resource("example/bookings.csv").read_text("utf-8-sig").splitlines()))
    others = {value for row in rows for key, value in row.items() if key in ("name", "e-mail", "code", "reference")}
    assert len(rows) >= 50
    for name, screen in screens.items():
        said = "\n".join(spoken_tree(put_on(window, screen)))
        assert said.strip(), name
        assert not [other for other in others if other and other in said], name


def test_the_window_s_title_names_nobody(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for screen in screens.values():
        assert SAM.details.known_as not in put_on(window, screen).windowTitle()


@pytest.mark.parametrize("size", list(TextSize))
def test_a_person_can_be_asked_for_in_the_same_place_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    places = set()
    for screen in screens.values():
        page = put_on(window, screen, size).page
        assert page is not None
        keys = [key for key in buttons(page.bar) if key.objectName() == Key.ASK]
        places.add((keys[0].mapTo(window, keys[0].rect().topLeft()).toTuple(), keys[0].size().toTuple()))
    assert len(places) == 1


@pytest.mark.parametrize("size", list(TextSize))
def test_the_bar_has_the_same_keys_in_the_same_order_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    for screen in screens.values():
        page = put_on(window, screen, size).page
        assert page is not None
        assert [key.objectName() for key in buttons(page.bar)] == list(BAR.get(size, LARGE))


def test_who_has_no_known_name_is_greeted_without_one(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["welcome-back-nameless"])))
    assert "Welcome" in said
    assert not any(SAM.details.name.split()[0] in text for text in said)


def test_the_camera_can_be_turned_off(window: AttendeeWindow) -> None:
    given: list[object] = []
    window.given.connect(given.append)
    put_on(window, Welcome(Camera.HIDDEN))
    assert isinstance(window.page, WelcomePage)
    assert "Turn camera on" in set(texts_in_order(window))
    assert given == []


def test_the_privacy_notice_is_one_tap_away_without_a_code(window: AttendeeWindow) -> None:
    assert button(put_on(window, Welcome()), Key.PRIVACY)


def test_why_we_ask_stands_beside_the_choices(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    assert button(put_on(window, screens["badge"]), Key.WHY)


@pytest.mark.parametrize("size", list(TextSize))
def test_no_badge_is_as_big_a_key_as_a_badge(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    put_on(window, screens["badge"], size)
    assert button(window, Key.NO_BADGE).size() == button(window, Key.PRINT).size()


def test_finishing_is_as_big_a_key_as_going_on(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    put_on(window, screens["welcome-back"])
    assert button(window, Key.FINISH).size() == button(window, Key.BADGE).size()


@pytest.mark.parametrize("size", list(TextSize))
def test_every_personal_screen_can_be_finished_and_cleared(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    """A panel shows nothing of anybody: its Back, one tap away, leads to the page that can be finished."""
    for name, screen in screens.items():
        if visitor_of(screen) is not None:
            put_on(window, screen, size)
            assert button(window, Key.BACK if isinstance(screen, Over) else Key.FINISH), name
            if isinstance(screen, Over):
                assert after(screen, Pressed(Key.BACK)) == page_of(screen)


def test_finishing_needs_no_scrolling(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for name, screen in screens.items():
        if visitor_of(screen) is not None and not isinstance(screen, Over):
            key = button(put_on(window, screen), Key.FINISH)
            assert key.visibleRegion().boundingRect() == key.rect(), name


@pytest.mark.parametrize("name", ["panel-quiet-room", "panel-help-sent", "panel-privacy", "panel-read-aloud"])
def test_a_panel_over_a_personal_page_shows_nothing_of_the_person(
    window: AttendeeWindow, screens: Mapping[str, Screen], name: str
) -> None:
    said = "\n".join(spoken_tree(put_on(window, screens[name])))
    own = (SAM.greeting, SAM.details.name, SAM.details.organisation)
    assert not [words for words in own if re.search(rf"\b{words}\b", said)]


def test_a_letter_that_cannot_be_printed_is_told_calmly_and_keeps_what_was_typed(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    put_on(window, screens["badge-by-hand"])
    assert "The desk can make your badge by hand" in " ".join(texts_in_order(window))
    assert "Sam 🌱" in set(texts_in_order(window))
    names = {key.objectName() for key in buttons(window)}
    assert Key.PRINT not in names
    assert {Key.ASK, Key.NO_BADGE, Key.BACK, Key.FINISH} <= names


@pytest.mark.parametrize("size", list(TextSize))
def test_what_a_session_talks_about_comes_before_joining(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    said = list(texts_in_order(put_on(window, screens["sessions-join"], size)))
    wanted = ["What this session talks about", "Room", "How to leave", "Places", "Join this session"]
    assert [text for text in said if text in wanted] == wanted


def test_a_change_says_that_the_old_seat_is_kept(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = " ".join(texts_in_order(put_on(window, screens["sessions-change"])))
    assert "You keep it until the new one is yours." in said
    assert "Change to this session" in said


def test_a_room_that_is_full_offers_no_join(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["sessions-full"])))
    assert "This room is full. You can pick another, or wait for a place." in said
    assert "Join this session" not in said


def test_a_printer_that_rests_is_told_plainly_and_the_promise_kept(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    said = " ".join(texts_in_order(put_on(window, screens["checked-in-desk"])))
    assert isinstance(screens["checked-in-desk"], CheckedIn)
    assert "The desk will make your badge." in said


def test_the_organisers_own_welcome_is_said_where_there_is_room(window: AttendeeWindow, event: Event) -> None:
    assert event.texts.welcome
    assert event.texts.welcome in " ".join(texts_in_order(put_on(window, Welcome())))


@pytest.mark.parametrize("size", list(TextSize))
def test_what_can_be_done_without_a_code_is_always_in_sight(window: AttendeeWindow, size: TextSize) -> None:
    for camera in Camera:
        put_on(window, Welcome(camera), size)
        for name in (Key.NO_CODE, Key.NOT_BOOKED):
            key = button(window, name)
            assert key.visibleRegion().boundingRect() == key.rect(), (camera, name)
