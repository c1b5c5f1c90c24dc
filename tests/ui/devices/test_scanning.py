"""Tests that a code counts once while it is held up, and that a lost camera is told and found again."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.codes.draw import code_png
from kiosk.domain.badge import is_badge_code
from kiosk.domain.hint import Hint
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph
from tests.ui.devices.keyboard import type_like_a_person, type_like_a_scanner
from ui.devices.frame_source import FrameSource
from ui.devices.late_camera import LateCamera
from ui.devices.scanning import Scanning

ASHA, ZOE, UNKNOWN = (encode(bytes([number] * 16)) for number in (1, 2, 3))
IMPORTED = "17824466"
BADGE, WIFI = "B1" + "0A" * 16, "WIFI:S:Venue;;"
OUT_OF_SIGHT = 8
HELD_FOR_LONG = 30
EMPTY = np.full((360, 640), 128, np.uint8)


class Tick:
    """A clock on which each look takes half a second, and the hints that were given meanwhile."""

    def __init__(self) -> None:
        self.now = 0.0
        self.hints: list[Hint] = []

    def __call__(self) -> float:
        self.now += 0.5
        return self.now

    def scanning(self, hand: "Hand") -> Scanning:
        """Return what scans by this clock, started."""
        scanning = Scanning({ASHA}.__contains__, clock=self)
        scanning.guiding.changed.connect(self.hints.append)
        scanning.use(hand)
        scanning.want(wanted=True)
        return scanning


class Hand(FrameSource):
    """A camera's place that shows what a test holds up."""

    wanted = 0

    def start(self) -> None:
        self.wanted += 1

    def stop(self) -> None:
        self.wanted -= 1


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def tick(qapp: object) -> Tick:
    return Tick()


@pytest.fixture
def scanning(hand: Hand, qapp: object) -> Iterator[Scanning]:
    scanning = Scanning({ASHA, ZOE, IMPORTED}.__contains__)
    scanning.use(hand)
    scanning.want(wanted=True)
    yield scanning
    scanning.close()


@pytest.fixture
def seen(scanning: Scanning) -> list[tuple[str, ...]]:
    told: list[tuple[str, ...]] = []
    scanning.seen.connect(told.append)
    return told


def look(hand: Hand, scanning: Scanning, qtbot: QtBot, frame: object) -> None:
    """Hold something before the camera until it was looked at."""
    hand.frame.emit(frame)
    qtbot.waitUntil(lambda: not scanning.is_looking)


def test_a_code_that_is_held_up_for_long_is_one_scan(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    frame = photograph(ASHA, Shot(size=(640, 360)))
    for _ in range(12):
        look(hand, scanning, qtbot, frame)
    assert seen == [(ASHA,)]


def test_a_code_that_was_taken_away_for_a_while_counts_again(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    frame = photograph(ASHA, Shot(size=(640, 360)))
    for shown in (frame, *[EMPTY] * (OUT_OF_SIGHT - 1), frame, *[EMPTY] * OUT_OF_SIGHT, frame):
        look(hand, scanning, qtbot, shown)
    assert seen == [(ASHA,), (ASHA,)]


def test_the_next_person_need_not_wait_for_the_one_before_to_go(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    for code in (ASHA, ZOE):
        look(hand, scanning, qtbot, photograph(code, Shot(size=(640, 360))))
    assert seen == [(ASHA,), (ZOE,)]


@pytest.mark.parametrize("beside", [BADGE, WIFI])
def test_a_badge_or_a_poster_beside_it_does_not_hide_a_ticket(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot, beside: str
) -> None:
    pictures = [photograph(code, Shot(size=(640, 360))) for code in (beside, IMPORTED)]
    look(hand, scanning, qtbot, np.hstack(pictures))
    assert seen == [(IMPORTED,)]


def test_a_worn_badge_is_never_told_of(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    frame = photograph(BADGE, Shot(size=(640, 360)))
    for _ in range(HELD_FOR_LONG + 2):
        look(hand, scanning, qtbot, frame)
    assert seen == []


def test_at_a_room_s_door_a_badge_is_one_to_look_for(hand: Hand, qtbot: QtBot) -> None:
    scanning = Scanning(is_badge_code, badges=True)
    scanning.use(hand)
    scanning.want(wanted=True)
    with qtbot.waitSignal(scanning.seen) as told:
        hand.frame.emit(photograph(BADGE, Shot(size=(640, 360))))
    scanning.close()
    assert told.args == [(BADGE,)]


def test_a_strange_code_that_is_held_up_for_long_cannot_be_read_and_is_told_once(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    frame = photograph(WIFI, Shot(size=(640, 360)))
    for shown in [*[frame] * (HELD_FOR_LONG - 1), EMPTY]:
        look(hand, scanning, qtbot, shown)
    assert seen == []
    for _ in range(HELD_FOR_LONG):
        look(hand, scanning, qtbot, frame)
    assert seen == [()]


def test_a_code_like_ours_that_nobody_knows_is_told_of(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    look(hand, scanning, qtbot, photograph(UNKNOWN, Shot(size=(640, 360))))
    assert seen == [(UNKNOWN,)]


@pytest.mark.parametrize(("held", "told"), [(WIFI, (WIFI,)), (BADGE, ())])
def test_what_somebody_drops_here_was_meant_unless_it_is_a_badge(
    scanning: Scanning, qtbot: QtBot, tmp_path: Path, held: str, told: tuple[str, ...]
) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(code_png(held))
    with qtbot.waitSignal(scanning.seen) as seen:
        scanning.show_image(file)
    assert seen.args == [told]


def test_an_image_file_without_a_code_is_something_that_could_not_be_read(
    scanning: Scanning, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "blank.png"
    Image.new("L", (200, 200), 255).save(file)
    with qtbot.waitSignal(scanning.seen) as seen:
        scanning.show_image(file)
    assert seen.args == [()]


def test_an_image_file_counts_each_time_it_is_shown(
    scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(code_png(ASHA))
    for _ in range(2):
        with qtbot.waitSignal(scanning.seen):
            scanning.show_image(file)
    assert seen == [(ASHA,), (ASHA,)]


def test_a_file_that_is_no_picture_is_something_that_could_not_be_read(
    scanning: Scanning, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "letter.png"
    file.write_text("Dear all")
    with qtbot.waitSignal(scanning.seen) as told:
        scanning.show_image(file)
    assert told.args == [()]


def test_a_usb_scanner_is_heard_wherever_the_keyboard_is(scanning: Scanning, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    scanning.watch(window)
    with qtbot.waitSignal(scanning.seen) as told:
        type_like_a_scanner(window, f"{ASHA}\n")
    assert told.args == [(ASHA,)]


def test_a_person_who_types_is_no_scanner(scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    scanning.watch(window)
    type_like_a_person(window, "K1ASHA\n")
    assert seen == []


def test_a_lost_camera_is_told_once_it_is_lost_and_once_it_is_back(
    hand: Hand, scanning: Scanning, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanning.lost) as told:
        hand.fault.emit("The camera was unplugged.")
    assert told.args == ["The camera was unplugged."]
    with qtbot.waitSignal(scanning.found):
        hand.frame.emit(EMPTY)
    with qtbot.assertNotEmitted(scanning.found):
        hand.frame.emit(EMPTY)


def test_the_camera_runs_only_while_it_is_wanted(hand: Hand, scanning: Scanning) -> None:
    assert hand.wanted == 1
    scanning.want(wanted=False)
    assert hand.wanted == 0


def test_while_the_screen_does_not_scan_no_picture_is_read(hand: Hand, scanning: Scanning, qtbot: QtBot) -> None:
    look(hand, scanning, qtbot, EMPTY)
    scanning.want(wanted=False)
    for _ in range(5):
        look(hand, scanning, qtbot, EMPTY)
    assert scanning.pictures_read == 1


def test_a_picture_that_waits_when_scanning_stops_is_not_read(hand: Hand, scanning: Scanning, qtbot: QtBot) -> None:
    for _ in range(3):
        hand.frame.emit(EMPTY)
    scanning.want(wanted=False)
    qtbot.waitUntil(lambda: not scanning.is_looking)
    assert scanning.pictures_read == 1


def test_a_code_that_was_being_read_when_scanning_stopped_does_not_count(
    hand: Hand, scanning: Scanning, seen: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    hand.frame.emit(photograph(ASHA, Shot(size=(640, 360))))
    scanning.want(wanted=False)
    qtbot.waitUntil(lambda: not scanning.is_looking)
    assert seen == []


def test_a_code_too_far_away_is_hinted_at_once_two_pictures_agree(qtbot: QtBot, hand: Hand, tick: Tick) -> None:
    scanning = tick.scanning(hand)
    far = photograph(ASHA, Shot(module=2, blur=1))
    look(hand, scanning, qtbot, far)
    assert tick.hints == []
    look(hand, scanning, qtbot, far)
    assert tick.hints == [Hint.TOO_FAR]
    scanning.close()


@pytest.mark.parametrize("ends", ["read", "stopped", "lost"])
def test_a_hint_goes_when_there_is_nothing_to_hint_at(qtbot: QtBot, hand: Hand, tick: Tick, ends: str) -> None:
    scanning = tick.scanning(hand)
    for _ in range(2):
        look(hand, scanning, qtbot, photograph(ASHA, Shot(module=2, blur=1)))
    match ends:
        case "read":
            look(hand, scanning, qtbot, photograph(ASHA, Shot()))
        case "stopped":
            scanning.want(wanted=False)
        case _:
            hand.fault.emit("The camera was unplugged.")
    assert tick.hints == [Hint.TOO_FAR, Hint.NONE]
    scanning.close()


def test_what_the_camera_sees_is_shown_while_it_is_wanted(hand: Hand, scanning: Scanning, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scanning.viewed) as shown:
        hand.frame.emit(EMPTY)
    assert shown.args is not None
    assert shown.args[0].size().toTuple() == (640, 360)
    hand.frame.emit(EMPTY)
    scanning.want(wanted=False)
    with qtbot.assertNotEmitted(scanning.viewed):
        qtbot.waitUntil(lambda: not scanning.is_looking)


def test_a_machine_without_a_camera_says_so_once_the_camera_was_looked_for(qtbot: QtBot) -> None:
    camera = LateCamera()
    with qtbot.waitSignal(camera.fault, timeout=20_000) as told:
        camera.start()
        camera.start()
    assert "No camera was found." in told.args[0]
    camera.stop()
    with qtbot.waitSignal(camera.fault):
        camera.start()
