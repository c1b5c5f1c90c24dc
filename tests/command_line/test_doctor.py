"""`kiosk doctor scanner` without its window: the test code, the ports, and what it says where nothing can be kept."""

import json
from pathlib import Path

from kiosk.codes.image_file import load_frame
from kiosk.codes.learning import TEST_CODE
from kiosk.codes.read import read_thoroughly
from tests.command_line.kiosk_program import Program


def test_the_test_code_is_drawn_and_can_be_read(kiosk: Program) -> None:
    ended = kiosk("doctor", "scanner", "--code", "test.png")
    assert "The test code is in test.png." in ended.said
    assert TEST_CODE in read_thoroughly(load_frame(kiosk.folder / "test.png"))


def test_the_test_code_is_no_ticket(kiosk: Program) -> None:
    kiosk("doctor", "scanner", "--code", "test.png")
    assert "KIOSK" not in kiosk("read", "test.png").said


def test_ports_are_listed(kiosk: Program) -> None:
    assert kiosk("doctor", "scanner", "--ports").said.strip() != ""


def test_a_port_is_chosen_and_given_up(kiosk: Program, laptop: Path) -> None:
    chosen = kiosk("doctor", "scanner", "--port", "/dev/null", "--folder", laptop)
    assert "The scanner /dev/null is heard" in chosen.said
    assert json.loads((laptop / "scanner.json").read_text())["port"] == "/dev/null"
    assert "No serial port is used" in kiosk("doctor", "scanner", "--port", "none", "--folder", laptop).said
    assert json.loads((laptop / "scanner.json").read_text())["port"] == ""


def test_a_port_that_is_not_there_is_told_with_a_way_on(kiosk: Program, laptop: Path) -> None:
    ended = kiosk("doctor", "scanner", "--port", "/dev/nothing", "--folder", laptop)
    assert (ended.status, "`kiosk doctor scanner --ports` shows what is." in ended.told) == (1, True)


def test_a_laptop_that_has_not_joined_is_told_to(kiosk: Program) -> None:
    ended = kiosk("doctor", "scanner", "--folder", "nothing")
    assert (ended.status, "`kiosk join PACK --station NAME`" in ended.told) == (1, True)


def test_other_devices_are_not_looked_after(kiosk: Program) -> None:
    ended = kiosk("doctor", "toaster")
    assert (ended.status, "choose from" in ended.told) == (2, True)
