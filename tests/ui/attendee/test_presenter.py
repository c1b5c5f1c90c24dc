"""A visit on a real window: errands run on the worker's thread, and nothing of anybody stays."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeChoices
from kiosk.domain.calling import Help
from kiosk.domain.fault import Fault
from kiosk.domain.resting import UNTIL_STAFF_LOOK
from kiosk.domain.visit import BadgeState
from kiosk.flow.errands import Call, CheckIn, Errand, Forget, Preview, PrintBadge
from kiosk.flow.inputs import (
    BadgeMoved,
    Broke,
    CameraFound,
    CameraGone,
    CodesSeen,
    Done,
    Input,
    Pressed,
    PreviewReady,
    WelcomedIn,
    Well,
    Woken,
)
from kiosk.flow.keys import Key
from kiosk.flow.panels import About, HelpSent
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import (
    BadgeChoosing,
    Camera,
    CheckedIn,
    Checking,
    Cleared,
    LeftToday,
    Notice,
    Over,
    Resting,
    Screen,
    SortTogether,
    StillThere,
    Welcome,
    WelcomeBack,
)
from tests.screens.samples import SAM, picture_of_badge
from tests.ui.attendee.looking import button, buttons, settle, spoken_tree, strings_alive
from ui.alarm import QtIdleClock
from ui.presenter import Presenter
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow
from ui.worker import Worker

SECRETS = ("Samira", "Hollis", "sam@example.org", "Calder Valley", "they/them", "Sammy")


@dataclass
class Clock:
    """Time that passes when a test says so."""

    seconds: float = 0
    call: Callable[[], None] | None = None

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        self.seconds, self.call = seconds, call

    def stop(self) -> None:
        self.call = None

    def ring(self) -> None:
        call, self.call = self.call, None
        assert call is not None
        call()


@dataclass
class House:
    """Answers errands as the station would, and remembers them."""

    errands: list[Errand] = field(default_factory=list)
    trouble: Exception | None = None

    def run(self, errand: Errand) -> Input:
        self.errands.append(errand)
        if self.trouble is not None and not isinstance(errand, Forget | Call):
            raise self.trouble
        match errand:
            case CheckIn(code):
                return WelcomedIn(code, replace(SAM, choices=BadgeChoices()))
            case Preview(person, choices):
                return PreviewReady(person, choices, picture_of_badge(SAM, choices))
            case PrintBadge(person):
                return BadgeMoved(person, BadgeState.READY)
            case _:
                return Done()


@dataclass
class Visit:
    """A window with everything behind it, and a test's hands on it."""

    window: AttendeeWindow
    presenter: Presenter
    clock: Clock
    house: House
    qtbot: QtBot
    seconds: list[float]
    """The present moment, as the last of them."""

    def until(self, kind: type) -> Screen:
        self.qtbot.waitUntil(lambda: isinstance(self.presenter.screen, kind))
        settle()
        return self.presenter.screen

    def press(self, key: Key) -> None:
        self.qtbot.waitUntil(lambda: key in [one.objectName() for one in buttons(self.window)])
        button(self.window, key).click()

    def arrive(self) -> None:
        self.presenter.take(CodesSeen(("K1A",)))
        self.until(WelcomeBack)

    def choose(self) -> None:
        self.press(Key.BADGE)
        self.qtbot.waitUntil(self.seen)

    def badge(self) -> BadgeState | None:
        visitor = visitor_of(self.presenter.screen)
        return visitor.badge if visitor is not None else None

    def shows(self, screen: Screen) -> bool:
        return self.presenter.screen == screen

    def shows_a(self, kind: type) -> bool:
        return isinstance(self.presenter.screen, kind)

    def looks_changed(self) -> bool:
        return self.window.looks_changed

    def speaking(self) -> bool:
        return self.window.is_speaking

    def seen(self) -> bool:
        screen = self.presenter.screen
        return isinstance(screen, BadgeChoosing) and screen.seen


@pytest.fixture
def visit(window: AttendeeWindow, qtbot: QtBot) -> Iterator[Visit]:
    worker, clock, house, seconds = Worker(), Clock(), House(), [0.0]
    presenter = Presenter(window, worker, house.run, clock, now=lambda: seconds[-1])
    window.show()
    yield Visit(window, presenter, clock, house, qtbot, seconds)
    worker.close()


def test_a_code_leads_to_a_greeting_to_a_badge_and_to_the_tray(visit: Visit) -> None:
    visit.arrive()
    visit.choose()
    visit.press(Key.PRINT)
    assert visit.until(CheckedIn)
    visit.qtbot.waitUntil(lambda: visit.badge() is BadgeState.READY)
    assert visit.house.errands[-1] == PrintBadge(SAM.person, BadgeChoices())


def test_the_welcome_screen_waits_for_ever(visit: Visit) -> None:
    assert visit.clock.call is None


def test_what_the_welcome_screen_tells_one_person_is_gone_after_a_while(visit: Visit) -> None:
    visit.presenter.take(CodesSeen(()))
    assert visit.shows(Welcome(notice=Notice.NOT_READ))
    visit.clock.ring()
    assert visit.shows(Welcome())
    assert visit.clock.call is None


def test_a_screen_left_alone_asks_after_forty_seconds_and_clears_after_twenty_more(visit: Visit) -> None:
    visit.arrive()
    assert visit.clock.seconds == 40
    visit.clock.ring()
    assert visit.shows_a(StillThere)
    assert visit.clock.seconds == 20
    visit.clock.ring()
    assert visit.shows(Cleared())
    visit.clock.ring()
    assert visit.shows(Welcome())


def test_asking_for_more_time_gives_forty_seconds_again(visit: Visit) -> None:
    visit.arrive()
    visit.clock.ring()
    visit.press(Key.STAY)
    assert visit.shows_a(WelcomeBack)
    assert visit.clock.seconds == 40


def test_a_touch_gives_forty_seconds_again(visit: Visit) -> None:
    visit.arrive()
    visit.clock.stop()
    QTest.keyClick(visit.window, Qt.Key.Key_X)
    assert visit.clock.call is not None


def test_a_touch_counts_where_the_screen_is_part_of_a_larger_window(visit: Visit) -> None:
    outer = QStackedWidget()
    visit.qtbot.addWidget(outer)
    outer.addWidget(visit.window)
    outer.show()
    visit.arrive()
    visit.clock.stop()
    QTest.mouseClick(button(visit.window, Key.BADGE), Qt.MouseButton.RightButton)
    visit.window.setParent(None)
    assert visit.clock.call is not None


def test_touches_beside_the_keys_do_not_prolong_what_can_be_taken_back(visit: Visit) -> None:
    visit.presenter.take(CodesSeen(("K1A",)))
    visit.presenter.screen = LeftToday(SAM, leaving="1eaf")
    visit.presenter.take(Pressed(Key.FINISH))
    assert visit.shows(Welcome(leaving="1eaf"))
    visit.clock.stop()
    QTest.keyClick(visit.window, Qt.Key.Key_X)
    assert visit.clock.call is None


def test_how_the_screen_looks_goes_back_to_usual_after_each_person(visit: Visit) -> None:
    visit.window.set_looks(TextSize.LARGE_B, ThemeName.CONTRAST)
    visit.window.set_language("ur")
    visit.arrive()
    assert visit.looks_changed()
    visit.presenter.take(Pressed(Key.FINISH))
    assert not visit.looks_changed()
    assert not visit.window.isRightToLeft()


def test_larger_text_on_the_welcome_screen_is_not_taken_away_without_asking(visit: Visit) -> None:
    visit.presenter.take(Pressed(Key.TEXT))
    next(one for one in buttons(visit.window) if one.text() == "Large text").click()
    visit.press(Key.BACK)
    assert visit.shows(Welcome())
    visit.clock.ring()
    assert visit.shows(StillThere(Welcome()))


def test_a_full_disk_turns_to_a_person(visit: Visit) -> None:
    visit.house.trouble = Fault("There is no room on the disk.")
    visit.presenter.take(CodesSeen(("K1A",)))
    visit.until(SortTogether)
    visit.qtbot.waitUntil(lambda: Call("checking", About.UNDONE) in visit.house.errands)


def test_a_badge_that_cannot_be_drawn_is_made_by_the_desk(visit: Visit) -> None:
    visit.arrive()
    visit.house.trouble = Fault("The badge cannot be drawn.")
    visit.press(Key.BADGE)
    visit.until(CheckedIn)
    assert "The desk will make your badge." in strings_alive()


def test_a_bug_of_ours_rests_the_screen_and_is_logged_without_a_name(
    visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    visit.house.trouble = KeyError("Samira Hollis-Quayle")
    visit.presenter.take(CodesSeen(("K1A",)))
    visit.until(Resting)
    assert "KeyError" in caplog.text
    assert "Samira" not in caplog.text


def test_a_second_bug_leaves_the_words_of_the_resting_screen_on_it(visit: Visit) -> None:
    for _ in range(2):
        visit.presenter.take(Broke())
        assert "This screen is resting" in list(spoken_tree(visit.window))


def test_a_screen_that_breaks_again_and_again_rests_longer_and_in_the_end_until_staff_have_looked(visit: Visit) -> None:
    rests = []
    for minute in range(5):
        visit.seconds.append(60.0 * minute)
        visit.presenter.take(Broke())
        rests.append(visit.presenter.screen)
        visit.presenter.take(Well())
    assert rests == [Resting(30), Resting(60), Resting(120), Resting(240), Resting(UNTIL_STAFF_LOOK)]
    assert visit.shows(Resting(UNTIL_STAFF_LOOK))
    visit.presenter.take(Woken())
    visit.presenter.take(Broke())
    assert visit.shows(Resting(30))


def test_whoever_showed_a_code_and_went_back_is_not_shown_to_the_next(visit: Visit) -> None:
    visit.presenter.take(CodesSeen(("K1A",)))
    visit.presenter.take(Pressed(Key.BACK))
    visit.presenter.take(CodesSeen(("K1B",)))
    visit.presenter.take(WelcomedIn("K1A", SAM))
    assert visit.shows(Checking("K1B"))


def test_a_camera_that_is_gone_is_gone_for_the_next_person_too(visit: Visit) -> None:
    visit.arrive()
    visit.presenter.take(CameraGone())
    visit.presenter.take(Pressed(Key.FINISH))
    assert visit.shows(Welcome(Camera.ABSENT))
    visit.presenter.take(CameraFound())
    assert visit.shows(Welcome())


def test_pictures_are_taken_only_while_a_code_is_looked_for(visit: Visit) -> None:
    wanted: list[bool] = []
    visit.window.camera_wanted.connect(wanted.append)
    visit.arrive()
    visit.presenter.take(Pressed(Key.FINISH))
    visit.presenter.take(Pressed(Key.PRIVACY))
    assert wanted == [False, False, True, False]


def test_a_call_is_told_as_sent(visit: Visit) -> None:
    visit.press(Key.ASK)
    assert visit.shows(Over(HelpSent(help=Help.SENT), Welcome()))
    visit.qtbot.waitUntil(lambda: visit.house.errands == [Call("welcome")])


def test_a_screen_is_read_aloud_on_request_stops_on_the_next_press_and_is_read_again(visit: Visit) -> None:
    for _ in range(2):
        visit.press(Key.READ_ALOUD)
        visit.press(Key.SPEAK)
        assert visit.shows(Welcome())
        assert visit.speaking()
        visit.press(Key.READ_ALOUD)
        assert not visit.speaking()
        assert visit.shows(Welcome())


def test_time_passes_by_the_event_loop_s_own_clock(qtbot: QtBot) -> None:
    clock, rung = QtIdleClock(), [0]

    def ring() -> None:
        rung[0] += 1

    clock.start(1000, ring)
    clock.stop()
    clock.start(0, ring)
    qtbot.waitUntil(lambda: rung == [1])


def test_the_camera_s_picture_goes_to_the_welcome_screen_only(visit: Visit) -> None:
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill("#20A060")
    before = visit.window.grab().toImage()
    visit.window.show_picture(picture)
    assert visit.window.grab().toImage() != before
    visit.arrive()
    before = visit.window.grab().toImage()
    visit.window.show_picture(picture)
    assert visit.window.grab().toImage() == before


def test_turning_the_camera_off_is_one_tap(visit: Visit) -> None:
    next(one for one in buttons(visit.window) if one.text() == "Turn camera off").click()
    assert visit.shows(Welcome(Camera.HIDDEN))
