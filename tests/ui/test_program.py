"""The whole program on a real laptop: scan to disk to screen, badges, troubles, and both sides of the one window."""

import logging
import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.codes.draw import code_png
from kiosk.codes.keyboards import GERMAN, Caps
from kiosk.codes.scanner import ScannerSettings
from kiosk.codes.serial import Port
from kiosk.domain.devices import CameraChoice
from kiosk.domain.fact import Fact
from kiosk.domain.sharing import NoSharing
from kiosk.domain.talk import Answered, CallHeard, Present
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Camera, Checking, Resting, Screen, SortTogether, StillThere, Welcome, WelcomeBack
from kiosk.store.facts import all_facts
from tests import samples
from tests.codes.pictures import Shot, photograph
from tests.samples import NINE, at
from tests.ui.alive import Alive, Lens
from tests.ui.devices.keyboard import scan_on, type_like_a_person, type_like_a_scanner
from tests.ui.patience import Patience
from ui.kiosk_window import KioskWindow
from ui.program import Program

ASHA = samples.person(1, "x").id


class Way(NoSharing):
    """Sharing that notes where it is sent."""

    def __init__(self, went: list[str]) -> None:
        self.went = went

    def go_to(self, address: str) -> None:
        self.went.append(address)


def put_to_sleep(alive: Alive, how: str) -> None:
    """Bring the screen to where no code is looked for."""
    match how:
        case "staff at the lock":
            QTest.keySequence(alive.window.windowHandle(), "Ctrl+Shift+S")
            alive.says("PIN")
        case "resting":
            alive.program.rest()
        case "a panel":
            alive.press(Key.PRIVACY)
        case "camera off":
            alive.press_words("Turn camera off")
        case _:
            alive.hold_up(1)
            alive.says("You’re checked in.")


def broken(*_: object) -> datetime:
    """Stand for a mistake of ours."""
    raise KeyError("Asha Verma")


def test_what_others_tell_waits_while_the_greeting_is_turned_to(alive: Alive) -> None:
    waits: list[bool] = []
    thread = alive.program.station.thread
    alive.program.presenter.shown.connect(lambda _: waits.append(thread.is_waited_for()))
    alive.hold_up(1)
    alive.says("You’re checked in.")
    assert waits == [True, True]
    alive.qtbot.waitUntil(lambda: not thread.is_waited_for())


def test_an_arrival_is_on_the_disk_before_the_screen_says_so(alive: Alive) -> None:
    there: list[list[str]] = []

    def look(screen: Screen) -> None:
        if isinstance(screen, WelcomeBack):
            there.append(alive.inside())

    alive.program.presenter.shown.connect(look)
    alive.hold_up(1)
    alive.says("You’re checked in.")
    assert there == [[ASHA]]


def test_the_badge_that_was_looked_at_comes_out_in_the_folder(alive: Alive) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.BADGE)
    alive.says("Print my badge")
    alive.press(Key.PRINT)
    alive.qtbot.waitUntil(lambda: len(list((alive.folder / "badges").glob("*.pdf"))) == 1, timeout=15_000)


def test_where_the_printer_is_gone_the_desk_makes_the_badge_and_staff_hear_why(alive: Alive) -> None:
    (alive.folder / "badges").rmdir()
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.BADGE)
    alive.says("Print my badge")
    alive.press(Key.PRINT)
    alive.says("The desk will make your badge")
    alive.sign_in()
    alive.says("Badges cannot be written to the folder")
    (alive.folder / "badges").mkdir()
    alive.qtbot.waitUntil(lambda: "cannot be written" not in alive.words(), timeout=20_000)
    assert len(list((alive.folder / "badges").glob("*.pdf"))) == 1


def test_an_image_file_that_is_dropped_on_the_window_is_read(alive: Alive) -> None:
    file = alive.folder / "dropped.png"
    file.write_bytes(code_png(samples.code(2)))
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(file))])
    held = (Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(alive.window, QDragEnterEvent(QPoint(9, 9), *held))
    QApplication.sendEvent(alive.window, QDropEvent(QPointF(9, 9), *held))
    alive.says("You’re checked in.")


def test_a_usb_scanner_checks_in_wherever_the_keyboard_is(alive: Alive) -> None:
    alive.press(Key.PRIVACY)
    alive.press(Key.BACK)
    type_like_a_scanner(alive.window, f"{samples.code(1)}\n")
    alive.says("You’re checked in.")
    assert alive.inside() == [ASHA]


def test_the_code_of_whoever_is_next_hides_the_one_before_and_is_read_once_that_visit_is_finished(alive: Alive) -> None:
    type_like_a_scanner(alive.window, f"{samples.code(1)}\n")
    alive.says("You’re checked in.")
    type_like_a_scanner(alive.window, f"{samples.code(2)}\n")
    alive.says("Still there?")
    assert alive.inside() == [ASHA]
    alive.press(Key.FINISH)
    type_like_a_scanner(alive.window, f"{samples.code(2)}\n")
    alive.says("You’re checked in.")
    assert len(alive.inside()) == 2


def test_when_staff_come_whoever_s_screen_it_was_is_asked_whether_they_are_still_there(alive: Alive) -> None:
    type_like_a_scanner(alive.window, f"{samples.code(1)}\n")
    alive.says("You’re checked in.")
    greeted = alive.program.presenter.screen
    assert isinstance(greeted, WelcomeBack)
    alive.sign_in()
    assert alive.program.presenter.screen == StillThere(greeted)


def test_a_code_that_staff_scan_checks_in_at_the_desk(alive: Alive) -> None:
    alive.sign_in()
    type_like_a_scanner(alive.window, f"{samples.code(1)}\n")
    alive.says("Asha Verma is checked in.")
    assert isinstance(alive.program.presenter.screen, Welcome)


def test_a_scanner_on_a_german_layout_with_caps_lock_checks_in_and_types_nowhere(alive: Alive) -> None:
    alive.sign_in()
    scan_on(alive.window, f"]Q1{samples.code(1)}", GERMAN, Caps.LETTERS)
    alive.says("Asha Verma is checked in.")
    assert not [field.text() for field in alive.window.findChildren(QLineEdit) if "1" in field.text()]


def test_a_scan_that_two_people_s_codes_explain_is_refused_in_words_at_both_sides(alive: Alive) -> None:
    alive.program.scanning.scanners.unsure.emit()
    alive.says("Our scanner is not sure of that code.")
    alive.sign_in()
    alive.program.scanning.scanners.unsure.emit()
    alive.says("That scan can be read in two ways")
    assert alive.inside() == []


def test_two_scanners_at_once_let_nobody_in(alive: Alive) -> None:
    first, second = samples.code(1), samples.code(2)
    type_like_a_scanner(alive.window, f"{first[:12]}{second}\n{first[12:]}\n")
    alive.says("One at a time, please.")
    assert alive.inside() == []


def test_a_scan_neither_presses_the_key_that_has_the_focus_nor_is_read_aloud(alive: Alive) -> None:
    shown: list[Screen] = []
    alive.program.presenter.shown.connect(shown.append)
    key = alive.window.findChild(QAbstractButton, Key.READ_ALOUD.value)
    assert key is not None
    key.setFocus()
    type_like_a_scanner(alive.window, "A CODE WITH SPACES\n\n")
    alive.says("Let’s sort this together")
    assert [type(screen) for screen in shown] == [Checking, SortTogether]
    assert not alive.program.attendees.is_speaking


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_a_scanner_at_a_serial_port_checks_in(qtbot: QtBot, station: Station, tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    import tty

    tty.setraw(theirs)
    window = KioskWindow()
    qtbot.addWidget(window)
    program = Program(window, station, Lens(), Patience(), scanner=ScannerSettings(port=os.ttyname(theirs)))
    alive = Alive(qtbot, window, program, Lens(), tmp_path, Patience())
    os.write(ours, f"]Q1{samples.code(1)}\r\n".encode())
    alive.says("You’re checked in.")
    assert alive.inside() == [ASHA]
    program.close()
    os.close(ours)
    os.close(theirs)


def test_trouble_with_a_serial_scanner_is_told_to_staff_until_it_is_back(alive: Alive) -> None:
    alive.program.scanning.scanners.fault.emit("The scanner is not plugged in.")
    alive.sign_in()
    assert "The scanner is not plugged in." in alive.words()
    alive.program.scanning.scanners.fault.emit("")
    assert "The scanner is not plugged in." not in alive.words()


def test_a_lost_camera_is_told_to_staff_until_it_is_back(alive: Alive) -> None:
    alive.lens.fault.emit("The camera was unplugged.")
    alive.sign_in()
    assert "The camera was unplugged." in alive.words()
    alive.lens.frame.emit(QImage(64, 64, QImage.Format.Format_Grayscale8))
    assert "The camera was unplugged." not in alive.words()


@pytest.mark.parametrize("asleep", ["staff at the lock", "resting", "a panel", "camera off", "a person's screen"])
def test_while_the_screen_does_not_scan_no_picture_is_read(alive: Alive, asleep: str) -> None:
    put_to_sleep(alive, asleep)
    before = alive.program.scanning.pictures_read
    for _ in range(5):
        alive.lens.frame.emit(photograph(samples.code(2), Shot(size=(640, 360))))
        alive.qtbot.waitUntil(lambda: not alive.program.scanning.is_looking)
    assert (alive.program.scanning.pictures_read, alive.lens.is_on) == (before, False)


def test_a_code_is_read_again_once_the_screen_is_back(alive: Alive) -> None:
    put_to_sleep(alive, "camera off")
    alive.press_words("Turn camera on")
    alive.lens.frame.emit(photograph(samples.code(1), Shot(size=(640, 360))))
    alive.says("You’re checked in.")


def test_a_code_held_to_the_camera_while_staff_are_at_the_desk_checks_in_there(alive: Alive) -> None:
    alive.sign_in()
    alive.lens.frame.emit(photograph(samples.code(1), Shot(size=(640, 360))))
    alive.says("Asha Verma is checked in.")


def test_staff_choose_another_of_the_cameras_that_are_there(alive: Alive) -> None:
    alive.lens.there = (CameraChoice("lid", "Lid camera"), CameraChoice("usb", "USB camera"))
    alive.lens.choices_changed.emit()
    alive.sign_in()
    QTest.keySequence(alive.window.windowHandle(), "Alt+7")
    alive.says("Camera Lid camera, This laptop, Fine")
    QTest.keySequence(alive.window.windowHandle(), "F6")
    alive.says("The camera in use on this laptop from now on: USB camera.")
    assert alive.lens.chosen == "usb"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_staff_take_a_serial_scanner_into_use_and_its_codes_count(
    alive: Alive, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = os.openpty()
    import tty

    tty.setraw(theirs)
    found = (Port(os.ttyname(theirs), os.ttyname(theirs), "Example scanner"),)
    monkeypatch.setattr("ui.devices.serial_scanner.serial_ports", lambda: found)
    alive.sign_in()
    QTest.keySequence(alive.window.windowHandle(), "Alt+7")
    alive.says("Serial device Example scanner, This laptop, Not in use")
    QTest.keySequence(alive.window.windowHandle(), "F8")
    alive.says("The scanner at a serial port in use on this laptop from now on: Example scanner.")
    os.write(ours, f"{samples.code(1)}\r".encode())
    alive.says("Asha Verma is checked in.")
    os.close(ours)
    alive.says("The scanner at the serial port is not plugged in.")
    os.close(theirs)


def test_what_keeps_a_code_from_being_read_is_said_on_the_screen(alive: Alive) -> None:
    far = photograph(samples.code(1), Shot(module=2, blur=1))

    def hold_it_up() -> bool:
        alive.lens.frame.emit(far)
        return "Try holding it a little closer." in alive.words()

    alive.qtbot.waitUntil(hold_it_up, timeout=10_000)


def test_after_a_bug_of_ours_the_screen_rests_and_the_log_names_nobody(
    alive: Alive, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alive.program.station, "visitor", broken)
    with caplog.at_level(logging.ERROR):
        alive.hold_up(1)
        alive.says("This screen is resting")
    assert "broken" in caplog.text
    assert "Asha" not in caplog.text


def test_a_bug_on_the_staff_side_is_told_to_staff_and_rests_no_attendee_s_screen(alive: Alive) -> None:
    alive.sign_in()
    staff = alive.program.staff
    if staff is None:
        raise LookupError("staff")
    staff.ask(broken, print)
    alive.says("Something went wrong on our side; it is noted.")
    assert alive.program.presenter.screen == Welcome(Camera.FINE)
    for keys in ("Ctrl+L", "Ctrl+Shift+S"):
        QTest.keySequence(alive.window.windowHandle(), keys)
    staff.ask(broken, print)
    alive.says("Something went wrong on our side; it is noted.")


def test_a_screen_that_rests_wakes_once_staff_have_looked_after_it(alive: Alive) -> None:
    alive.program.rest()
    assert alive.program.presenter.screen == Resting()
    alive.sign_in()
    assert name(alive.program.presenter.screen) == "welcome"


def test_whoever_asked_hears_that_somebody_is_coming(alive: Alive) -> None:
    alive.press(Key.ASK)
    alive.says("We are telling the desk")
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    alive.sign_in()
    alive.says("Calls (1)")
    QTest.keySequence(alive.window.windowHandle(), "Alt+4")
    type_like_a_person(alive.window, "\n")
    alive.says("Nobody is waiting for a person.")
    QTest.keySequence(alive.window.windowHandle(), "Ctrl+L")
    alive.says("Someone is coming")


def test_somebody_who_signs_in_has_heard_of_the_call(alive: Alive) -> None:
    alive.press(Key.ASK)
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    alive.sign_in()
    QTest.keySequence(alive.window.windowHandle(), "Ctrl+L")
    alive.says("The welcome desk has your message")


def test_a_call_that_is_taken_back_is_off_the_desk_s_list_and_no_fact_is_written(alive: Alive) -> None:
    written = facts(alive)
    alive.press(Key.ASK)
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    alive.press(Key.NOT_NEEDED)
    alive.qtbot.waitUntil(lambda: not alive.calls())
    assert alive.program.presenter.screen == Welcome()
    assert facts(alive) == written


def facts(alive: Alive) -> list[Fact]:
    """Return all that is on record here."""
    station = alive.program.station
    return station.submit(lambda: list(all_facts(station.laptop.store.connection))).result()


def test_a_call_is_told_from_the_desk_of_another_laptop_just_the_same(alive: Alive) -> None:
    alive.press(Key.ASK)
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    alive.program.station.hear(CallHeard(alive.calls()[0], "stairs"))
    alive.says("The welcome desk has your message")
    alive.program.station.hear(Answered(alive.calls()[0], "stairs"))
    alive.says("Someone is coming")


def test_a_call_that_no_desk_hears_says_where_the_desk_is_and_takes_it_back_later(alive: Alive) -> None:
    station = alive.program.station
    station.hear(Present("stairs", "stairs.1", NINE, staffed=True))
    alive.press(Key.ASK)
    alive.says("We are telling the desk")
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    station.clock = lambda: at(9, 31)
    alive.says("You can go to the welcome desk")
    assert "The desk is here: Main door." in alive.words()
    station.hear(CallHeard(alive.calls()[0], "stairs"))
    alive.says("The welcome desk has your message")


def test_the_answer_to_a_call_is_not_told_to_the_next_visitor(alive: Alive) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.ASK)
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
    earlier = alive.calls()[0]
    alive.press(Key.BACK)
    alive.press(Key.FINISH)
    alive.press(Key.ASK)
    alive.qtbot.waitUntil(lambda: len(alive.calls()) == 2)
    alive.program.station.calls.answer(earlier)
    alive.program.tick()
    assert "Someone is coming" not in alive.words()
    alive.program.station.calls.answer(alive.calls()[0])
    alive.says("Someone is coming")


def test_who_looked_at_their_day_leaves_the_keyboard_in_the_window(alive: Alive) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.SESSIONS)
    alive.press(Key.MY_DAY)
    alive.says("Choose a session to see it, or to put it in your calendar.")
    assert QApplication.activeWindow() is alive.window
    alive.press(Key.FINISH)
    alive.sign_in()


def test_the_code_of_a_hub_is_nothing_to_an_attendee_s_screen_and_leads_staff_there(alive: Alive) -> None:
    went: list[str] = []
    alive.program.station.sharing = Way(went)
    type_like_a_scanner(alive.window, "kiosk-hub://192.168.1.9:4222\n")
    assert isinstance(alive.program.presenter.screen, Welcome)
    alive.sign_in()
    type_like_a_scanner(alive.window, "kiosk-hub://192.168.1.5:4222\n")
    alive.says("On the way to that hub.")
    assert went == ["kiosk-hub://192.168.1.5:4222"]


def test_closing_finishes_what_is_in_hand(alive: Alive, station: Station) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    alive.press(Key.BADGE)
    alive.says("Print my badge")
    alive.press(Key.PRINT)
    alive.program.close()
    with pytest.raises(RuntimeError, match="shutdown"):
        station.submit(print)
    assert len(list((alive.folder / "badges").glob("*.pdf"))) <= 1
