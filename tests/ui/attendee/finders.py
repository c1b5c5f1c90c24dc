"""A screen for whoever has no code, with a house behind it, a finger before it, and clocks that a test turns."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.desk.desk import Desk
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.event import Event
from kiosk.domain.visit import Visitor
from kiosk.finding_errands import FindingErrands
from kiosk.flow.errands import Errand, Find, StartFinding
from kiosk.flow.inputs import Done, Input, Pressed, Typed
from kiosk.flow.keys import Key
from kiosk.flow.screens import Searching, Welcome
from kiosk.store.people import Person
from kiosk.store.store import Store
from tests.samples import at
from tests.ui.attendee.looking import button, settle, spoken_tree
from ui.attendee.find_page import FindPage
from ui.presenter import Presenter
from ui.window import AttendeeWindow


@dataclass
class Clock:
    """Time that passes when a test says so."""

    seconds: list[float] = field(default_factory=list)
    call: Callable[[], None] | None = None

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        self.seconds.append(seconds)
        self.call = call

    def stop(self) -> None:
        self.call = None

    def ring(self) -> None:
        call, self.call = self.call, None
        assert call is not None
        call()


class House:
    """A thousand people's file, and its answers."""

    def __init__(self, store: Store, event: Event) -> None:
        self.errands: list[Errand] = []
        self._desk = Desk(store, event, event.door("main"), lambda text: f"{len(text):032x}")
        self.begin()

    def begin(self) -> None:
        """Be as on a quiet day: nobody was looked for in vain lately."""
        self.finding = FindingErrands(self._desk, lambda: at(9, 30), _visitor)

    def run(self, errand: Errand) -> Input:
        self.errands.append(errand)
        return self.finding.run(errand) if isinstance(errand, StartFinding | Find) else Done()


def _visitor(person: Person) -> Visitor:
    return Visitor(person.id, person.details.known_as, person.details, BadgeChoices())


@dataclass
class Screen:
    """A window with the house behind it, and a person in front of it."""

    window: AttendeeWindow
    presenter: Presenter
    idle: Clock
    pause: Clock
    house: House
    qtbot: QtBot

    def fresh(self) -> None:
        """Be as for the first visitor of a quiet day."""
        self.presenter.take(Pressed(Key.FINISH))
        self.house.begin()

    def answer(self, name: str, proof: str) -> list[str]:
        """Type both answers; return all that each screen said on the way, the last one once the while has passed."""
        said = [self.press(Key.NO_CODE) if self.presenter.screen == Welcome() else self.press(Key.TRY_AGAIN)]
        self.presenter.take(Typed(name))
        said.append(self.press(Key.GO_ON))
        self.presenter.take(Typed(proof))
        said.append(self.press(Key.FIND))
        self.qtbot.waitUntil(lambda: isinstance(self.presenter.screen, Searching) and bool(self.presenter.screen.found))
        assert isinstance(self.presenter.screen, Searching)
        self.pause.ring()
        return [*said, self.told()]

    def press(self, key: Key) -> str:
        button(self.window, key).click()
        return self.told()

    def told(self) -> str:
        """Return what the screen says, but for what is typed into its line."""
        settle()
        page = self.window.page
        assert page is not None
        typed = {line.text() for line in page.findChildren(QLineEdit)} - {""}
        return "\n".join(text for text in (self.window.windowTitle(), *spoken_tree(page)) if text not in typed)

    def tap(self, *texts: str) -> None:
        page = self.window.page
        assert isinstance(page, FindPage)
        for text in texts:
            keys = page.dock.keyboard.keys
            QTest.mouseClick(
                next(key for key in keys if text in (key.text(), key.cap.does.value)), Qt.MouseButton.LeftButton
            )
