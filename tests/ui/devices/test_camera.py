"""Tests that each fault of a camera is named once, by the camera's own signals, and that it comes back by itself."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtMultimedia import QMediaDevices, QVideoFrame
from pytestqt.qtbot import QtBot

from kiosk.domain.devices import CameraChoice
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph
from tests.ui.devices.cameras import Cameras
from tests.ui.devices.test_luminance import Format, video_frame
from tests.ui.patience import Patience
from ui.devices.camera import FIRST_PICTURE, NEXT_PICTURE, WAITS, Camera, CameraFault
from ui.devices.camera_system import CameraSystem, Permission, best_format, told_apart

CODE = encode(bytes(range(16)))
LID, USB = CameraChoice("lid", "Lid camera"), CameraChoice("usb", "USB camera")
PICTURE = photograph(CODE, Shot(size=(640, 360)))


@dataclass
class Bench:
    """A camera on a computer whose cameras, leave and clock are the test's, and what it told."""

    system: Cameras
    clock: Patience
    camera: Camera
    faults: list[str] = field(default_factory=list)
    frames: list[object] = field(default_factory=list)

    def shine(self, pictures: int = 1) -> None:
        """Let the camera give pictures."""
        for _ in range(pictures):
            self.camera.sink.setVideoFrame(video_frame(PICTURE, Format.Format_NV12))


Build = Callable[..., Bench]


@pytest.fixture
def build(qtbot: QtBot) -> Build:
    """Return what puts a camera together, plugged into a computer with these cameras, and starts it."""

    def built(*cameras: CameraChoice, chosen: str = "", permission: Permission = Permission.GIVEN) -> Bench:
        system, clock = Cameras(*cameras, permission=permission), Patience()
        bench = Bench(system, clock, Camera(chosen, system, clock))
        bench.camera.fault.connect(bench.faults.append)
        bench.camera.frame.connect(bench.frames.append)
        bench.camera.start()
        return bench

    return built


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason="this machine has a camera")
def test_no_camera_of_the_real_system_is_a_named_fault(qtbot: QtBot) -> None:
    camera = Camera()
    with qtbot.waitSignal(camera.fault) as told:
        camera.start()
    assert told.args == [CameraFault.NONE]
    camera.stop()


def test_a_camera_that_is_plugged_in_later_is_used(build: Build) -> None:
    bench = build()
    assert bench.faults == [CameraFault.NONE]
    bench.system.plug(USB)
    assert bench.system.opened == ["usb"]


def test_a_frame_of_the_sink_is_shown_on_and_an_empty_one_is_not(build: Build) -> None:
    bench = build(LID)
    bench.camera.sink.setVideoFrame(QVideoFrame())
    assert bench.frames == []
    bench.shine()
    assert [type(frame) for frame in bench.frames] == [QVideoFrame]


def test_a_camera_that_another_program_has_is_tried_again_with_growing_waits(build: Build) -> None:
    bench, waits = build(LID), list[float]()
    for _ in range(len(WAITS) + 2):
        bench.system.fail()
        waits.append(bench.clock.seconds)
        bench.clock.strike()
    assert waits == [*WAITS, WAITS[-1], WAITS[-1]]
    assert len(bench.system.opened) == len(WAITS) + 3


def test_a_fault_is_told_once_until_pictures_came_again(build: Build) -> None:
    bench = build(LID)
    for _ in range(3):
        bench.system.fail()
        bench.clock.strike()
    assert bench.faults == [CameraFault.TAKEN]
    bench.shine()
    bench.system.fail()
    assert bench.faults == [CameraFault.TAKEN] * 2


def test_a_camera_that_fails_over_and_over_is_left_longer_alone_until_it_is_steady(build: Build) -> None:
    bench = build(LID)
    for _ in range(2):
        bench.system.fail()
        bench.clock.strike()
        bench.shine()
    assert bench.clock.seconds == NEXT_PICTURE
    bench.system.fail()
    assert bench.clock.seconds == WAITS[2]
    bench.clock.strike()
    bench.shine(30)
    bench.system.fail()
    assert bench.clock.seconds == WAITS[0]


def test_a_camera_that_is_unplugged_half_way_is_gone_and_comes_back(build: Build) -> None:
    bench = build(LID)
    bench.shine()
    bench.system.plug()
    assert bench.faults == [CameraFault.GONE]
    bench.clock.strike()
    assert bench.faults == [CameraFault.GONE]
    bench.system.plug(LID)
    bench.shine()
    assert len(bench.frames) == 2


def test_an_unplugged_camera_that_fails_before_the_system_knows_is_gone(build: Build) -> None:
    bench = build(LID)
    bench.system.there = ()
    bench.system.fail()
    assert bench.faults == [CameraFault.GONE]


@pytest.mark.parametrize(("pictures", "patience"), [(0, FIRST_PICTURE), (1, NEXT_PICTURE)])
def test_a_camera_without_new_pictures_is_frozen_and_started_again(
    build: Build, pictures: int, patience: float
) -> None:
    bench = build(LID)
    bench.shine(pictures)
    assert bench.clock.seconds == patience
    bench.clock.strike()
    assert bench.faults == [CameraFault.FROZEN]
    bench.clock.strike()
    assert bench.system.opened == ["lid", "lid"]


def test_a_system_that_refuses_is_asked_again_later(build: Build) -> None:
    bench = build(LID, permission=Permission.REFUSED)
    assert (bench.faults, bench.system.opened) == ([CameraFault.REFUSED], [])
    bench.system.says = Permission.GIVEN
    bench.clock.strike()
    assert bench.system.opened == ["lid"]


def test_the_system_asks_the_person_once_and_the_camera_waits_for_the_answer(build: Build) -> None:
    bench = build(LID, permission=Permission.NOT_ASKED)
    bench.system.plug(LID, USB)
    assert (len(bench.system.asked), bench.faults, bench.system.opened) == (1, [], [])
    bench.system.answer(Permission.GIVEN)
    assert bench.system.opened == ["lid"]


def test_a_person_who_says_no_is_a_named_fault(build: Build) -> None:
    bench = build(LID, permission=Permission.NOT_ASKED)
    bench.system.answer(Permission.REFUSED)
    assert bench.faults == [CameraFault.REFUSED]


def test_while_the_chosen_camera_is_not_there_the_systems_choice_stands_in(build: Build) -> None:
    bench = build(LID, chosen="usb")
    bench.system.plug(LID, USB)
    bench.system.plug(LID)
    bench.clock.strike()
    assert bench.system.opened == ["lid", "usb", "lid"]


def test_another_camera_may_be_chosen_while_one_is_on(build: Build) -> None:
    bench = build(LID, USB)
    bench.camera.choose("usb")
    assert (bench.system.opened, bench.camera.choices()) == (["lid", "usb"], (LID, USB))


def test_a_camera_that_comes_besides_changes_nothing_but_the_choices(build: Build, qtbot: QtBot) -> None:
    bench = build(LID)
    with qtbot.waitSignal(bench.camera.choices_changed):
        bench.system.plug(LID, USB)
    assert bench.system.opened == ["lid"]


def test_a_camera_that_is_off_shows_nothing_tries_nothing_and_says_nothing(build: Build) -> None:
    bench = build(LID)
    bench.camera.stop()
    bench.shine()
    bench.clock.strike()
    bench.system.plug()
    bench.camera.choose("usb")
    assert (bench.frames, bench.faults, bench.system.opened) == ([], [], ["lid"])


def test_an_answer_that_comes_when_the_camera_is_off_opens_nothing(build: Build) -> None:
    bench = build(LID, permission=Permission.NOT_ASKED)
    bench.camera.stop()
    bench.system.answer(Permission.GIVEN)
    assert bench.system.opened == []


def test_every_fault_says_what_is_wrong_and_what_to_do() -> None:
    assert all(len(fault.split(". ")) == 2 and fault.endswith(".") for fault in CameraFault)


def test_a_camera_that_offers_no_formats_is_left_to_choose() -> None:
    assert best_format([]).isNull()


def test_two_cameras_that_are_alike_are_told_apart_by_their_keys() -> None:
    alike = told_apart([("b", "HD camera"), ("a", "HD camera"), ("c", "Lid camera")])
    assert [(choice.key, choice.name) for choice in alike] == [
        ("b", "HD camera (2)"),
        ("a", "HD camera (1)"),
        ("c", "Lid camera"),
    ]


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason="this machine has a camera")
def test_the_real_system_is_asked_for_cameras_and_leave(qtbot: QtBot) -> None:
    system = CameraSystem()
    assert system.cameras() == ()
    with qtbot.waitCallback() as answered:
        system.ask(answered)
    assert isinstance(system.permission(), Permission)
    assert system.open("nowhere", system).cameraDevice().isNull()
