"""When a part fails, the screen says so plainly and the promise is kept another way (EXPERIENCE §1: T3).

Each fault is put into the real part: a full disk is a full disk. Paper alone is played, and so is the list of cameras.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Station
from kiosk.domain.fact import Kind
from kiosk.domain.print_job import JobState, Knowledge
from kiosk.domain.visit import BadgeState
from kiosk.flow.inputs import CodesSeen, Pressed, SessionChosen
from kiosk.flow.keys import Key
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import Camera, CheckedIn, Screen, SortTogether, Welcome, WelcomeBack
from kiosk.printing.printers import Printer, PrinterFault
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.store import people
from kiosk.store.connection import HeldElsewhere
from kiosk.store.facts import all_facts
from kiosk.store.print_jobs import PrintJobs
from kiosk.store.tables import rebuild
from tests import joined
from tests.experience.example import station_of, way_to
from tests.hubs import RunningHub, running_hub
from tests.samples import at, code
from tests.stations import AtWork, at_work
from tests.store.laptops import rows
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import buttons, put_on
from tests.ui.devices.cameras import Cameras
from tests.ui.devices.test_camera import LID, PICTURE
from tests.ui.devices.test_luminance import Format, video_frame
from tests.ui.patience import Patience
from ui.attendee.reading import texts_in_order
from ui.devices.camera import Camera as LaptopCamera
from ui.devices.frame_source import FrameSource
from ui.devices.system_printer import SystemPrinter
from ui.window import AttendeeWindow
from ui.words import say

KEPT = "The desk will make your badge"


class Paper:
    """Stands in for a printer of paper whose state a person would see."""

    name = "tray"

    def __init__(self, fault: PrinterFault) -> None:
        self._fault = fault

    def send(self, job_name: str, pdf: bytes) -> None:
        raise self._fault

    def look_up(self, job_name: str) -> Knowledge:
        return Knowledge.UNKNOWN


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[], Path]]:
    """Return what mounts a disk with room for 512 KiB, and returns its folder."""
    with ExitStack() as mounted:
        yield lambda: mounted.enter_context(mounted_at(tmp_path / "disk"))


@contextmanager
def mounted_at(disk: Path) -> Iterator[Path]:
    """Mount a small disk at a new folder; where that is not allowed the test is skipped, but never in CI."""
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk], check=False).returncode:
        give_up = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        give_up("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk: Path) -> Path:
    """Take all the room there is, but for the last page or so."""
    file = disk / "filling"
    try:
        with file.open("wb", buffering=0) as filling:
            while filling.write(b"x" * 1024):
                pass
    except OSError:
        pass
    return file


@contextmanager
def at_the_door(
    qtbot: QtBot,
    folder: Path,
    *printers: Printer,
    now: list[datetime] | None = None,
    camera: FrameSource | None = None,
    hub: RunningHub | None = None,
) -> Iterator[Alive]:
    """Open a laptop that is set up in `folder`, and its window; at the end, see that its record is whole."""
    times = now or [at(9, 30)]
    with (
        station_of(folder, joined.pack(), "foyer", lambda: times[-1], printers) as station,
        brought_to_life(qtbot, station, folder.parent, None, camera, way_to(hub, station, folder)) as alive,
    ):
        yield alive
        station.submit(lambda: assert_whole(station)).result()


def assert_whole(station: Station) -> None:
    """See that the file is well, that what happened stands in order, and that the tables say what the facts say."""
    connection = station.desk.store.connection
    assert connection.execute("pragma quick_check").fetchone() == ("ok",)
    own = [fact for fact in all_facts(connection) if fact.incarnation == station.desk.store.identity.incarnation]
    assert [fact.seq for fact in own] == list(range(1, len(own) + 1))
    assert sorted(own, key=lambda fact: fact.time) == own
    before = [rows(connection, table) for table in ("attendance", "seats", "waiting")]
    rebuild(connection)
    assert [rows(connection, table) for table in ("attendance", "seats", "waiting")] == before


def arrive(alive: Alive, number: int = 1) -> None:
    presenter = alive.program.presenter
    presenter.take(CodesSeen((code(number),)))
    alive.qtbot.waitUntil(lambda: isinstance(presenter.screen, WelcomeBack))  # a page that goes still says so, too
    alive.says("You’re checked in.")


def inside(alive: Alive) -> int:
    return len(people.inside(alive.program.station.desk.store.connection))


def badge(alive: Alive) -> BadgeState | None:
    visitor = visitor_of(alive.program.presenter.screen)
    return visitor.badge if visitor else None


def told(alive: Alive, sentence: str) -> None:
    """See that whoever signs in at the desk reads this sentence."""
    alive.sign_in()
    alive.says(sentence)


PRINTERS: Mapping[str, tuple[str, JobState]] = {
    "off": ("Badges cannot be written to the folder", JobState.QUEUED),
    "out": ("make room there", JobState.QUEUED),
    "not set up": ("is not set up on this laptop any more", JobState.QUEUED),
    "jammed": ("let go of a badge half-way", JobState.UNSURE),
}


def printer_that_is(trouble: str, folder: Path, small_disk: Callable[[], Path]) -> Printer:
    match trouble:
        case "off":
            return FolderPrinter(folder / "unplugged")
        case "out":
            disk = small_disk()
            fill(disk)
            return FolderPrinter(disk)
        case "not set up":
            return SystemPrinter("no such queue")
        case _:
            sentence = "The printer tray let go of a badge half-way. Look into its tray."
            return Paper(PrinterFault(sentence, certain=False))


@pytest.mark.parametrize("trouble", PRINTERS)
def test_t3_a_printer_in_trouble_leaves_people_checked_in_and_the_desk_makes_the_badge(
    qtbot: QtBot, tmp_path: Path, small_disk: Callable[[], Path], trouble: str
) -> None:
    sentence, state = PRINTERS[trouble]
    with at_the_door(qtbot, tmp_path / "foyer", printer_that_is(trouble, tmp_path, small_disk)) as alive:
        arrive(alive)
        alive.press(Key.BADGE)
        alive.press(Key.PRINT)
        alive.qtbot.waitUntil(lambda: badge(alive) is BadgeState.AT_THE_DESK)
        alive.says(KEPT)
        connection = alive.program.station.desk.store.connection
        assert (inside(alive), [job.state for job in PrintJobs(connection).in_state(*JobState)]) == (1, [state])
        told(alive, sentence)


def test_t3_a_camera_that_is_gone_leaves_the_other_ways_in_and_staff_read_which_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    system = Cameras(LID)
    camera = LaptopCamera("", system, Patience())
    with at_the_door(qtbot, tmp_path / "foyer", camera=camera) as alive:
        system.plug()
        assert alive.program.presenter.screen == Welcome(Camera.ABSENT)
        assert {Key.NO_CODE, Key.ASK} <= {key.objectName() for key in buttons(alive.program.attendees)}
        arrive(alive)  # by a scanner
        alive.program.presenter.take(Pressed(Key.FINISH))
        assert inside(alive) == 1
        told(alive, "No camera was found. Plug one in")
        system.plug(LID)
        camera.sink.setVideoFrame(video_frame(PICTURE, Format.Format_NV12))
        assert "No camera was found" not in alive.words()
        assert alive.program.presenter.screen == Welcome(Camera.FINE)


def test_t3_a_full_disk_brings_a_person_tells_the_desk_and_loses_nothing(
    qtbot: QtBot, small_disk: Callable[[], Path]
) -> None:
    disk = small_disk()
    with at_the_door(qtbot, disk / "foyer") as alive:
        arrive(alive, 1)
        alive.program.presenter.take(Pressed(Key.FINISH))
        filling = fill(disk)
        alive.program.presenter.take(CodesSeen((code(2),)))
        alive.qtbot.waitUntil(lambda: isinstance(alive.program.presenter.screen, SortTogether))
        alive.qtbot.waitUntil(lambda: len(alive.calls()) == 1)
        assert inside(alive) == 1
        told(alive, "the disk is full")
        filling.unlink()
        QTest.keySequence(alive.window.windowHandle(), "Ctrl+L")
        alive.program.presenter.take(Pressed(Key.FINISH))
        arrive(alive, 2)
        assert inside(alive) == 2
        assert "the disk is full" not in str(alive.program.station.troubles)


OPEN = """
import sys
from pathlib import Path
from kiosk.desk.joining import open_laptop
from tests.joined import TYPED
try:
    open_laptop(Path(sys.argv[1]), TYPED)
except Exception as problem:
    print(type(problem).__name__, problem)
"""


def test_t3_a_second_program_on_the_file_is_told_in_words_and_the_first_one_never_notices(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_door(qtbot, tmp_path / "foyer") as alive:
        arrive(alive, 1)
        other = subprocess.run(
            [sys.executable, "-c", OPEN, tmp_path / "foyer"], capture_output=True, text=True, check=True
        )
        assert other.stdout.startswith(HeldElsewhere.__name__)
        assert "Close the other kiosk window first." in other.stdout
        alive.program.presenter.take(Pressed(Key.FINISH))
        arrive(alive, 2)


@pytest.mark.parametrize("jump", [timedelta(hours=5), timedelta(minutes=-80), timedelta(days=400), timedelta(days=-3)])
def test_t3_a_clock_that_jumps_loses_nothing_and_whoever_comes_on_another_day_by_it_meets_a_person(
    qtbot: QtBot, tmp_path: Path, jump: timedelta
) -> None:
    now = [at(9, 30)]
    with at_the_door(qtbot, tmp_path / "foyer", now=now) as alive:
        arrive(alive, 1)
        alive.program.presenter.take(Pressed(Key.FINISH))
        now.append(now[0] + jump)
        alive.program.tick()
        alive.program.presenter.take(CodesSeen((code(2),)))
        expected = SortTogether if abs(jump) > timedelta(days=1) else WelcomeBack
        alive.qtbot.waitUntil(lambda: isinstance(alive.program.presenter.screen, expected))
        alive.program.presenter.take(Pressed(Key.FINISH))
        now.append(now[0] + timedelta(minutes=5))
        arrive(alive, 5)
        facts = [fact.kind for fact in all_facts(alive.program.station.desk.store.connection)]
        assert facts.count(Kind.ARRIVED) == inside(alive) == (2 if expected is SortTogether else 3)
        assert facts.count(Kind.TURNED_TO_STAFF) == (expected is SortTogether)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub", joined.pack().event_key) as running:
        yield running


@pytest.fixture
def two(qtbot: QtBot, tmp_path: Path, hub: RunningHub) -> Iterator[tuple[Alive, AtWork]]:
    """Return a laptop with its window and another one that know each other over a network."""
    with (
        at_work(tmp_path / "stairs", "stairs", hub.address, clock=lambda: at(9, 30)) as stairs,
        at_the_door(qtbot, tmp_path / "foyer", hub=hub) as alive,
    ):
        stairs.wait_until(lambda here: bool(here.together.reachable()))
        yield alive, stairs


def wish_to_walk(alive: Alive, answer: str) -> None:
    """Ask for a place on the walk, for whoever is at the screen, and see what is answered."""
    alive.program.presenter.take(Pressed(Key.SESSIONS))
    alive.says("A walk on the moor")
    for given in (SessionChosen("moor"), Pressed(Key.JOIN)):
        alive.program.presenter.take(given)
    alive.says(answer)


def known_inside(laptop: AtWork) -> int:
    return laptop.ask(lambda desk: len(people.inside(desk.store.connection)))


def test_t3_with_the_network_cut_half_way_people_come_in_and_the_desk_looks_for_a_place_that_another_laptop_has(
    two: tuple[Alive, AtWork], hub: RunningHub
) -> None:
    alive, stairs = two
    arrive(alive, 2)
    wish_to_walk(alive, "You have a place")
    stairs.wait_until(lambda here: known_inside(here) == 1)
    hub.kill()
    alive.program.presenter.take(Pressed(Key.FINISH))
    arrive(alive, 5)
    wish_to_walk(alive, say("sessions.no places"))
    told(alive, "Found no place in a session")
    assert (inside(alive), known_inside(stairs)) == (2, 1)
    hub.start_again()
    stairs.wait_until(lambda here: known_inside(here) == 2)


def test_t3_a_letter_that_cannot_be_printed_is_told_calmly_and_keeps_what_was_typed(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    put_on(window, screens["badge-by-hand"])
    assert "brings someone who makes your badge by hand" in " ".join(texts_in_order(window))
    assert "Sam 🌱" in set(texts_in_order(window))
    names = {key.objectName() for key in buttons(window)}
    assert Key.PRINT not in names
    assert {Key.ASK, Key.NO_BADGE, Key.BACK, Key.FINISH} <= names


def test_t3_a_printer_that_rests_is_told_plainly_and_the_promise_kept(
    window: AttendeeWindow, screens: Mapping[str, Screen]
) -> None:
    assert isinstance(screens["checked-in-desk"], CheckedIn)
    assert KEPT in " ".join(texts_in_order(put_on(window, screens["checked-in-desk"])))
