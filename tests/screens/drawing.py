"""Draw pictures of the attendee's window, at their true size, by two processes at a time."""

import multiprocessing
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.event import Event
from kiosk.domain.hint import Hint
from tests.codes.pictures import Shot as Photograph
from tests.codes.pictures import photograph
from tests.pseudo import pseudo_speech
from tests.screens.samples import example_event
from tests.screens.variants import Shot, Shown, States, Variant, states
from tests.ui.attendee.looking import settle
from ui.attendee.voice import Voice
from ui.window import AttendeeWindow

LARGEST_SAVED = 1920
"""Pixels: what is drawn larger than this is kept smaller, for whoever looks has no larger screen either."""
_PROCESSES = 2
_KNOWN = ("propagateSizeHints", "pipewire")


def draw(event: Event, shown: Shown, variant: Variant) -> QImage:
    """Return a picture of a screen in a window of its own; with a hint, also of what the camera sees."""
    QApplication.setCursorFlashTime(0)  # a cursor that blinks is on one picture and not on the next
    window = AttendeeWindow(event, voice=Voice("mock"), station=event.stations[0].name, speech=pseudo_speech())
    window.resize(variant.width, variant.height)
    window.set_language(variant.language)
    window.set_looks(variant.text, variant.theme)
    window.show_(shown.screen)
    if shown.hint is not Hint.NONE:
        window.show_picture(_camera_view())
        window.show_hint(shown.hint)
    window.show()
    QTest.qWaitForWindowActive(window)
    settle()
    picture = window.grab().toImage()
    window.close()
    window.deleteLater()  # else Python's collector would take it apart, in an order that Qt does not expect
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return picture


def draw_all(shots: Iterable[Shot], folder: Path) -> Iterator[Path]:
    """Save a picture of each shot in `folder`, and yield its file once it is there."""
    folder.mkdir(parents=True, exist_ok=True)
    ordered = list(shots)
    fresh = multiprocessing.get_context("spawn")  # Qt cannot be carried over into a forked process
    with ProcessPoolExecutor(_PROCESSES, fresh, _begin) as pool:
        yield from pool.map(partial(_save, folder=folder), ordered, chunksize=4)


def begin(arguments: Sequence[str] = ()) -> QApplication:
    """Return this process's application, quiet about what every offscreen window says."""
    qInstallMessageHandler(_say)
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([*sys.argv[:1], *arguments])


_applications: list[QApplication] = []


def _begin() -> None:
    """Keep the application for as long as this process of the pool lives."""
    _applications.append(begin())


def _save(shot: Shot, folder: Path) -> Path:
    picture = draw(_event(), _states(shot.variant.language)[shot.state], shot.variant)
    file = folder / f"{shot.name}.png"
    within(picture, LARGEST_SAVED).save(str(file), quality=80)
    return file


def within(picture: QImage, edge: int) -> QImage:
    """Return the picture no longer than `edge` on either side."""
    if max(picture.width(), picture.height()) <= edge:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(edge, edge, keep, smooth)


@cache
def _event() -> Event:
    return example_event()


@cache
def _states(language: str) -> States:
    return states(_event(), language)


@cache
def _camera_view() -> QImage:
    seen = photograph("K1SAMPLE", Photograph(tilt=20))
    return QImage(seen.tobytes(), 1280, 720, 1280, QImage.Format.Format_Grayscale8).copy()


def _say(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says, but for what every offscreen window says."""
    if not any(known in (message or "") for known in _KNOWN):
        print(message, file=sys.stderr)
