"""At the real window: a hostile code is shown and opened nowhere; an invitation is welcomed without a name."""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.codes.draw import Level, draw_code
from kiosk.domain.fact import Kind
from kiosk.store import people
from kiosk.store.facts import all_facts
from tests import hostile, joined
from tests.invitations import GUEST, forged, invitation
from tests.samples import HELPER_PIN, at
from tests.ui.attendee.looking import spoken_tree
from tests.ui.devices.keyboard import type_like_a_person, type_like_a_scanner
from ui.kiosk_window import KioskWindow
from ui.program import Program

TOGETHER = "Let’s sort this together"


@dataclass(frozen=True)
class Door:
    """A laptop of the event with its window open."""

    qtbot: QtBot
    window: KioskWindow
    program: Program
    folder: Path

    def says(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.words(), timeout=20_000)

    def words(self) -> str:
        side = self.window.currentWidget()
        return "" if side is None else " | ".join([*spoken_tree(side), self.window.windowTitle()])

    def hold_up(self, text: str) -> None:
        """Show a picture of a code; what no picture can hold comes as a scanner's word."""
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            self.program.scanning.seen.emit((text,))
            return
        draw_code(text, 6, level=Level.L).save(self.folder / "code.png")
        self.program.scanning.show_image(self.folder / "code.png")

    def sign_in(self) -> None:
        QTest.keySequence(self.window.windowHandle(), "Ctrl+Shift+S")
        type_like_a_person(self.window, f"{HELPER_PIN}\n")
        self.says("Hal, helper")

    def told(self) -> list[str]:
        """Return all that is written down of what was shown and not known."""
        facts = all_facts(self.program.station.desk.store.connection)
        return [str(fact.body["code"]) for fact in facts if fact.kind is Kind.TURNED_TO_STAFF]

    def kept(self) -> str:
        """Return all that stands in any table of the laptop's file, and the bytes of every file in its folder."""
        connection = self.program.station.desk.store.connection
        names = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
        rows = [row for name in names for row in connection.execute(f"select * from {name}")]  # noqa: S608 - our own
        files = [path.read_bytes().decode("latin-1") for path in (self.folder / "laptop").rglob("*") if path.is_file()]
        return "\n".join([*(str(value) for row in rows for value in row), *files])


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path, qapp: object) -> Iterator[Door]:
    window = KioskWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    program = Program(window, Station(joined.join(tmp_path / "laptop"), clock=lambda: at(9, 30)))
    qtbot.waitUntil(lambda: program.staff is not None)
    yield Door(qtbot, window, program, tmp_path)
    program.close()


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS.keys())
def test_a_hostile_code_is_neither_opened_nor_shown_nor_kept_nor_logged(
    door: Door, text: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    caplog.set_level(logging.DEBUG)
    door.hold_up(text)
    if text.startswith("B1"):
        door.says("We couldn’t read that yet")  # a badge opens nobody's screen
    else:
        door.says(TOGETHER)
        assert all(re.fullmatch("[0-9a-f]{32}", code) for code in door.told())
    told = door.words() + door.kept()
    door.sign_in()
    assert not [line for line in text.splitlines() if len(line) > 3 and line in told + door.words() + caplog.text]
    assert opened == []


def test_staff_learn_that_nobody_has_it_and_not_what_it_said(door: Door) -> None:
    door.sign_in()
    type_like_a_scanner(door.window, "https://evil.example.org/login\n")
    door.says("Nobody has this code.")
    assert "evil" not in door.words()


def test_somebody_invited_is_welcomed_without_a_name_and_asked_for_one(door: Door) -> None:
    door.hold_up(invitation())
    door.says("You’re checked in.")
    assert "You can choose what your badge says." in door.words()
    assert [person.id for person in people.inside(door.program.station.desk.store.connection)] == [GUEST]


def test_staff_see_somebody_invited_though_there_is_no_name(door: Door) -> None:
    door.sign_in()
    type_like_a_scanner(door.window, f"{invitation()}\n")
    door.says("Somebody with an invitation is checked in.")
    door.says("joined today")


@pytest.mark.parametrize("why", ["expired", "altered"])
def test_an_invitation_that_does_not_hold_says_why_to_staff_alone(door: Door, why: str) -> None:
    shown = invitation(until=at(9)) if why == "expired" else forged()
    door.hold_up(shown)
    door.says(TOGETHER)
    assert "nvitation" not in door.words()
    door.sign_in()
    type_like_a_scanner(door.window, f"{shown}\n")
    door.says(
        "This invitation has expired." if why == "expired" else "This invitation is not as the organisers made it."
    )
