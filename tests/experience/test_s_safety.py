"""Nobody is exposed, alarmed or named to others (EXPERIENCE §1: S1, S2, S5, S6; S3 and S4 stand beside this file)."""

import re
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
from kiosk.flow.inputs import CodesSeen, Pressed, SessionChosen, ToStaff
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Camera, Screen, SortTogether, Welcome
from kiosk.store.facts import all_facts
from tests.experience.example import AT_A_ROOM, example_pack, refused, refusing_pack, station_of
from tests.experience.looks import grey, red_share
from tests.samples import at, code, person
from tests.screens.samples import SAM
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import buttons, put_on, settle, spoken_tree
from ui.attendee.reading import texts_in_order
from ui.parts.scan_frame import ScanFrame
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow

PROGRAMME = " ".join(session.led_by for session in example_pack().event.sessions)
"""Who leads a session is in the programme, for all to read."""


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


@pytest.mark.qt_log_ignore("text-to-speech", extend=True)  # this machine may have no voice
def test_s2_no_screen_of_a_visit_holds_a_word_about_anybody_else(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pack = example_pack()
    amira, others = pack.roster[0], pack.roster[1:]
    own = " ".join((PROGRAMME, amira.details.name, amira.details.organisation, amira.details.role, amira.details.place))
    words = {word for one in others for word in (one.details.name, one.details.email, one.reference, one.code)}
    assert len(others) >= 60
    with station_of(tmp_path / "foyer", pack, "foyer-1", lambda: at(9, 30)) as station:
        for one in others[:20]:
            check_in.check_in(station.desk, one.code, at(9))
        with brought_to_life(qtbot, station, tmp_path) as alive:
            said = walk_through_a_visit(alive, amira.code)
    assert len(said) >= 15
    for called, told in said.items():
        assert told.strip(), called
        assert not [word for word in words if word and word in told and word not in own], called
    assert not [word for word in words if word and word in caplog.text]


def walk_through_a_visit(alive: Alive, shown: str) -> dict[str, str]:
    """Go once through everything there is for whoever shows this code; return what each screen and its title said."""
    said: dict[str, str] = {}

    def look(screen: Screen) -> None:
        settle()
        said[name(screen)] = "\n".join((alive.window.windowTitle(), *spoken_tree(alive.window)))

    presenter = alive.program.presenter
    presenter.shown.connect(look)
    look(presenter.screen)
    for panel in (Key.ASK, Key.QUIET_ROOM, Key.LANGUAGE, Key.TEXT, Key.READ_ALOUD, Key.MORE, Key.PRIVACY, Key.WHY):
        for key in (panel, Key.BACK):
            presenter.take(Pressed(key))
    presenter.take(Pressed(Key.NO_CODE))
    presenter.take(Pressed(Key.FINISH))
    alive.idle.strike()
    presenter.take(CodesSeen((shown,)))
    alive.says("You’re checked in.")
    presenter.take(Pressed(Key.SESSIONS))
    alive.qtbot.waitUntil(lambda: bool(getattr(presenter.screen, "sessions", ())))
    for session in alive.program.station.desk.event.sessions:
        presenter.take(SessionChosen(session.id))
        presenter.take(Pressed(Key.BACK))
    presenter.take(Pressed(Key.BACK))
    alive.press(Key.BADGE)
    alive.press(Key.PRINT)
    alive.says("The desk will make your badge")
    alive.idle.strike()
    alive.idle.strike()
    return said


def test_s2_no_screen_holds_another_person_s_strings(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    people = [one for one in example_pack().roster if one.details.name not in PROGRAMME]
    others = {word for one in people for word in (one.details.name, one.details.email, one.code, one.reference)}
    for called, screen in screens.items():
        said = "\n".join(spoken_tree(put_on(window, screen)))
        assert said.strip(), called
        assert not [other for other in others if other and other in said], called


def test_s2_the_window_s_title_names_nobody(window: AttendeeWindow, screens: Mapping[str, Screen]) -> None:
    for screen in screens.values():
        assert SAM.details.known_as not in put_on(window, screen).windowTitle()


@pytest.mark.parametrize("name", ["panel-quiet-room", "panel-help-sent", "panel-privacy", "panel-read-aloud"])
def test_s2_a_panel_over_a_personal_page_shows_nothing_of_the_person(
    window: AttendeeWindow, screens: Mapping[str, Screen], name: str
) -> None:
    said = "\n".join(spoken_tree(put_on(window, screens[name])))
    own = (SAM.greeting, SAM.details.name, SAM.details.organisation)
    assert not [words for words in own if re.search(rf"\b{words}\b", said)]


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
