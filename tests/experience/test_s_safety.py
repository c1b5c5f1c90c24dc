"""Nobody is exposed, alarmed or named to others (EXPERIENCE §1: S1, S5, S6; S2, S3 and S4 stand beside this file)."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.desk import check_in
from kiosk.domain.check_in import Refusal
from kiosk.domain.fact import Kind
from kiosk.domain.names import greeting_name
from kiosk.domain.registration import Details
from kiosk.flow.inputs import CodesSeen, Pressed, ToStaff
from kiosk.flow.keys import Key
from kiosk.flow.screens import Camera, Screen, SortTogether, Welcome
from kiosk.store.facts import all_facts
from tests.experience.example import AT_A_ROOM, refused, refusing_pack, station_of
from tests.experience.looks import grey, red_share
from tests.samples import at, code, person
from tests.screens.samples import SAM
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import buttons, put_on, settle, spoken_tree
from ui.attendee.reading import texts_in_order
from ui.parts.scan_frame import ScanFrame
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow


def test_the_scan_for_red_finds_red() -> None:
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill("#C02030")
    assert red_share(picture) == 1.0


@pytest.mark.parametrize("theme", list(ThemeName))
def test_s1_no_screen_shows_red(window: AttendeeWindow, screens: Mapping[str, Screen], theme: ThemeName) -> None:
    for called, screen in screens.items():
        put_on(window, screen)
        window.set_looks(TextSize.STANDARD, theme)
        assert red_share(window.grab().toImage()) < 0.001, called


def test_s1_a_refusal_s_screen_has_nothing_by_which_refusals_could_differ() -> None:
    assert fields(SortTogether) == ()
    assert [field.name for field in fields(ToStaff)] == ["code"]


def test_s1_an_onlooker_sees_no_refusal_from_another_and_staff_read_the_true_reason(
    qtbot: QtBot, tmp_path: Path
) -> None:
    now = [at(9)]
    with station_of(tmp_path / "foyer", refusing_pack(), "foyer", lambda: now[-1]) as station:
        check_in.check_in(station.desk, code(1), at(8))
        check_in.leave(station.desk, person(1, "x").id, at(8))
        with brought_to_life(qtbot, station, tmp_path) as alive:
            pictures = [_refused(alive, now, *shown) for shown in refused(left=code(1)).values()]
            facts = list(all_facts(station.desk.store.connection))
    turned = {Refusal(str(fact.body["refusal"])) for fact in facts if fact.kind is Kind.TURNED_TO_STAFF}
    assert turned == set(Refusal) - AT_A_ROOM
    assert all(picture == pictures[0] for picture in pictures)


def _refused(alive: Alive, now: list[datetime], shown: str, when: datetime) -> QImage:
    """Show a code, and return the picture of the screen that comes of it."""
    now.append(when)
    alive.program.presenter.take(CodesSeen((shown,)))
    alive.qtbot.waitUntil(lambda: isinstance(alive.program.presenter.screen, SortTogether))
    settle()
    picture = alive.program.attendees.grab().toImage()
    alive.program.presenter.take(Pressed(Key.FINISH))
    return picture


def test_s5_who_has_no_known_name_is_greeted_without_one(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    said = list(texts_in_order(put_on(window, screens["welcome-back-nameless"])))
    assert "Welcome" in said
    assert not any(SAM.details.name.split()[0] in text for text in said)


def test_s5_a_full_name_is_never_split_for_a_greeting() -> None:
    assert greeting_name(Details("Asha Verma")) == ""
    assert greeting_name(Details("Asha Verma", known_as="Ash")) == "Ash"


def test_s5_no_address_is_ever_shown_so_none_is_masked(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    """Nothing on an attendee's screen needs one: a code or a name finds people, and what they show is a name.

    The one line with an address is the one that somebody is typing into, and it shows what they typed.
    """
    typed = {"find-proof-typed"}
    shown = {called for called, screen in screens.items() if "@" in "\n".join(spoken_tree(put_on(window, screen)))}
    assert "@" in SAM.details.email
    assert shown == typed


def test_s6_the_camera_can_be_turned_off_and_on_again_with_one_tap(window: AttendeeWindow) -> None:
    given: list[object] = []
    window.given.connect(given.append)
    for camera, words in ((Camera.FINE, "Turn camera off"), (Camera.HIDDEN, "Turn camera on")):
        put_on(window, Welcome(camera))
        next(one for one in buttons(window) if one.text() == words).click()
    assert given == [Pressed(Key.HIDE_CAMERA), Pressed(Key.SHOW_CAMERA)]


def test_s6_the_picture_is_mirrored_and_dimmed_outside_the_frame(window: AttendeeWindow) -> None:
    put_on(window, Welcome())
    half = np.repeat(np.array([255, 0], np.uint8), 320)  # white at the left, black at the right
    window.show_picture(QImage(np.tile(half, (480, 1)).tobytes(), 640, 480, 640, QImage.Format.Format_Grayscale8))
    [scan] = window.findChildren(ScanFrame)
    frame, light = scan.frame().toRect(), grey(scan.grab().toImage())
    row = light[frame.center().y()]
    assert row[frame.left() + 60] < 5
    assert row[frame.right() - 60] > 250
    assert row[frame.right() + 30 : scan.width() - 30].max() < 120
