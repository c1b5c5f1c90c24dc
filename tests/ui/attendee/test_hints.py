"""The one line that helps the camera, on Welcome: it fits at every size, and gives way to what was to be said."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.domain.hint import Hint
from kiosk.flow.screens import Camera, Notice, Screen, Welcome
from tests.ui.attendee.looking import put_on, settle
from tests.ui.devices.test_luminance import pixels
from ui.attendee.reading import texts_in_order
from ui.parts.scan_frame import ScanFrame
from ui.parts.text import Text
from ui.theme import TextSize
from ui.window import AttendeeWindow
from ui.words import say

GIVEN = [hint for hint in Hint if hint is not Hint.NONE]
SMALL, LARGE = {TextSize.STANDARD: "hint"}, "large hint"


def hinted(window: AttendeeWindow, hint: Hint, size: TextSize, screen: Screen | None = None) -> set[str]:
    """Return what the screen says when this hint is given."""
    put_on(window, screen or Welcome(), size)
    window.show_hint(hint)
    settle()
    return set(texts_in_order(window))


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 768)])
@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("hint", GIVEN)
def test_a_hint_is_said_in_full_and_leaves_most_of_the_frame_free(
    window: AttendeeWindow, hint: Hint, size: TextSize, width: int, height: int
) -> None:
    window.resize(width, height)
    words = say(f"welcome.{SMALL.get(size, LARGE)} {hint}")
    assert words in hinted(window, hint, size)
    scan = window.findChildren(ScanFrame)[0]
    line = next(text for text in scan.findChildren(Text) if text.text() == words)
    assert line.height() >= line.heightForWidth(line.width())
    assert line.y() > scan.frame().bottom()


def test_a_hint_goes_away(window: AttendeeWindow) -> None:
    hinted(window, Hint.GLARE, TextSize.STANDARD)
    window.show_hint(Hint.NONE)
    assert say("welcome.hint glare") not in set(texts_in_order(window))


def test_what_came_of_the_last_code_is_said_before_a_hint(window: AttendeeWindow) -> None:
    said = hinted(window, Hint.TOO_FAR, TextSize.STANDARD, Welcome(notice=Notice.NOT_READ))
    assert say("welcome.not read") in said
    assert say("welcome.hint too far") not in said


def test_around_the_frame_nobody_can_be_known(window: AttendeeWindow) -> None:
    put_on(window, Welcome())
    stripes = np.tile(np.array([0, 0, 0, 255, 255, 255], np.uint8), (720, 214))
    window.show_picture(QImage(stripes.tobytes(), 1284, 720, 1284, QImage.Format.Format_Grayscale8))
    scan = window.findChildren(ScanFrame)[0]
    seen, frame = pixels(scan.grab().toImage()).astype(int), scan.frame().toRect()
    across = np.abs(np.diff(seen[frame.center().y()]))
    assert across[frame.left() + 60 : frame.right() - 60].max() > 100
    assert across[20 : frame.left() - 20].max() < 12


def test_a_camera_that_is_off_shows_nothing_of_what_it_saw(window: AttendeeWindow) -> None:
    put_on(window, Welcome(Camera.HIDDEN))
    scan = window.findChildren(ScanFrame)[0]
    before, white = scan.grab().toImage(), QImage(640, 360, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    window.show_picture(white)
    assert scan.grab().toImage() == before
