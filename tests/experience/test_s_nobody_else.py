"""Nobody else's data is on any screen, in a title, a log or a print job's name (EXPERIENCE §1: S2)."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.desk import check_in
from kiosk.domain.event import StationPlan
from kiosk.domain.print_job import Job
from kiosk.domain.registration import Details, Registration
from kiosk.flow.inputs import CodesSeen, Pressed, SessionChosen
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Screen
from tests.experience.example import example_pack, station_of
from tests.samples import at
from tests.screens.samples import SAM
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import put_on, settle, spoken_tree
from ui.window import AttendeeWindow

PROGRAMME = " ".join(session.led_by for session in example_pack().event.sessions)
"""Who leads a session is in the programme, for all to read."""


@pytest.mark.qt_log_ignore("text-to-speech", extend=True)  # this machine may have no voice
def test_s2_no_screen_of_a_visit_holds_a_word_about_anybody_else(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    amira, *others = example_pack().roster
    assert len(others) >= 60
    with station_of(tmp_path / "foyer", example_pack(), "foyer-1", lambda: at(9, 30)) as station:
        for one in others[:20]:
            check_in.check_in(station.desk, one.code, at(9))
        with brought_to_life(qtbot, station, tmp_path) as alive:
            said = walk_through_a_visit(alive, amira.code)
    assert {"welcome", "welcome-back", "map", "sessions", "my-day", "badge", "checked-in", "left-today"} <= said.keys()
    assert len(said) >= 18
    assert told_of_others(said, amira, caplog) == {}


def test_s2_a_room_s_door_says_nothing_of_anybody_who_comes(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pack = example_pack()
    plan = StationPlan("at-the-room", room=pack.event.session("safe-front-doors").room)
    pack = replace(pack, event=replace(pack.event, stations=(*pack.event.stations, plan)))
    with (
        station_of(tmp_path / "room", pack, plan.name, lambda: at(10, 5)) as station,
        brought_to_life(qtbot, station, tmp_path) as alive,
    ):
        said = listen(alive)
        for shown, answer in ((pack.roster[0].code, "You can go in"), ("K1NOBODY", "Let’s sort this together")):
            alive.program.presenter.take(CodesSeen((shown,)))
            alive.says(answer)
            alive.program.presenter.take(Pressed(Key.FINISH))
    assert {"welcome", "checking", "in-room", "sort-together"} <= said.keys()
    assert told_of_others(said, None, caplog) == {}


def told_of_others(
    said: Mapping[str, str], visitor: Registration | None, caplog: pytest.LogCaptureFixture
) -> dict[str, list[str]]:
    """Return which words of the list about anybody but the visitor were said, by screen; and of anybody, in the log."""
    details = visitor.details if visitor else Details("")
    own = " ".join((PROGRAMME, details.name, details.organisation, details.role, details.place))
    roster = example_pack().roster
    words = {
        word
        for one in roster
        for word in (one.details.name, one.details.email, one.reference, one.code)
        if word and word not in own and (one is not visitor)
    }
    logged = words | ({visitor.details.name, visitor.code} if visitor else set())
    found = {called: [word for word in words if word in told] for called, told in said.items()}
    found["log"] = [word for word in logged if word in caplog.text]
    return {called: told for called, told in found.items() if told}


def listen(alive: Alive) -> dict[str, str]:
    """Return what each screen and its title said, once and whenever it was shown, as it fills from here on."""
    said: dict[str, str] = {}

    def look(screen: Screen) -> None:
        settle()
        told = "\n".join((alive.window.windowTitle(), *spoken_tree(alive.window)))
        assert told.strip(), name(screen)
        said[name(screen)] = f"{said.get(name(screen), '')}\n{told}"

    alive.program.presenter.shown.connect(look)
    look(alive.program.presenter.screen)
    return said


PANELS = (Key.ASK, Key.QUIET_ROOM, Key.LANGUAGE, Key.TEXT, Key.READ_ALOUD, Key.MORE, Key.PRIVACY, Key.WHY, Key.MAP)


def walk_through_a_visit(alive: Alive, shown: str) -> dict[str, str]:
    """Go once through everything there is for whoever shows this code; return what each screen and its title said."""
    said, presenter = listen(alive), alive.program.presenter
    for key in (key for panel in PANELS for key in (panel, Key.BACK)):
        presenter.take(Pressed(key))
    presenter.take(Pressed(Key.NO_CODE))
    presenter.take(Pressed(Key.FINISH))
    alive.idle.strike()
    presenter.take(CodesSeen((shown,)))
    alive.says("You’re checked in.")
    look_through_sessions(alive)
    alive.press(Key.BADGE)
    alive.press(Key.PRINT)
    alive.says("The desk will make your badge")
    alive.idle.strike()
    alive.idle.strike()
    presenter.take(CodesSeen((shown,)))
    alive.says("You’re already checked in.")
    alive.press(Key.LEAVE_TODAY)
    alive.says("You have left for today")
    presenter.take(Pressed(Key.FINISH))
    return said


def look_through_sessions(alive: Alive) -> None:
    """Read about every session, and about one's own day; then go back to where one came from."""
    presenter = alive.program.presenter
    presenter.take(Pressed(Key.SESSIONS))
    alive.qtbot.waitUntil(lambda: bool(getattr(presenter.screen, "sessions", ())))
    for session in alive.program.station.desk.event.sessions:
        presenter.take(SessionChosen(session.id))
        presenter.take(Pressed(Key.BACK))
    presenter.take(Pressed(Key.MY_DAY))
    alive.says("Choose a session to see it, or to put it in your calendar.")
    for _ in range(2):
        presenter.take(Pressed(Key.BACK))


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


@given(st.text(), st.text(), st.text())
def test_s2_a_print_job_s_name_is_the_same_whoever_it_is_for(person: str, reason: str, trouble: str) -> None:
    assert Job(7, person, reason, attempt=2, trouble=trouble).name == Job(7, "", "", attempt=2).name


def test_s2_what_a_printer_is_sent_is_known_by_numbers_alone(alive: Alive, tmp_path: Path) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.BADGE)
    alive.press(Key.PRINT)
    tray = tmp_path / "badges"
    alive.qtbot.waitUntil(lambda: any(tray.glob("*.pdf")), timeout=15_000)
    assert [file.name for file in tray.iterdir() if not re.fullmatch(r"\d+-a\d+\.pdf", file.name)] == []
