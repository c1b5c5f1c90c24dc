"""The contrast that the laptop's system is asked for, while the kiosk is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.flow.keys import Key
from tests.ui.alive import Alive


def asks_for(contrast: Qt.ContrastPreference) -> None:
    """Let the system tell that it is asked for such contrast."""
    hints = QGuiApplication.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(contrast)


def paper(alive: Alive) -> str:
    """Return the colour of the attendees' screen at its edge."""
    return alive.program.attendees.grab().toImage().pixelColor(2, 2).name()


def test_the_contrast_that_the_system_is_asked_for_is_followed_while_nobody_is_here(alive: Alive) -> None:
    before = paper(alive)
    asks_for(Qt.ContrastPreference.HighContrast)
    assert paper(alive) == "#000000"
    asks_for(Qt.ContrastPreference.NoPreference)
    assert paper(alive) == before


def test_the_contrast_that_the_system_is_asked_for_waits_until_whoever_is_here_has_finished(alive: Alive) -> None:
    alive.hold_up(1)
    alive.says("You’re checked in.")
    before = paper(alive)
    asks_for(Qt.ContrastPreference.HighContrast)
    assert paper(alive) == before
    alive.press(Key.FINISH)
    alive.says("Show your code to the camera")
    assert paper(alive) == "#000000"
