"""A visitor whose words stand nowhere else, a whole visit of theirs, and a search for what is left of them.

Their words are kept backwards, so that the search does not find itself.
"""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.desk.joining import set_up
from kiosk.domain.registration import Details, Registration
from kiosk.flow.inputs import CodesSeen, Pressed, SessionChosen
from kiosk.flow.keys import Key
from tests import joined
from tests.joined import CHEAP, TYPED
from tests.samples import at, code
from tests.ui.alive import Alive
from tests.ui.attendee.looking import strings_alive

BACKWARDS = "lzteuQ"
NUMBER = 77
"""Their ticket's."""


def word() -> str:
    """Return what stands in each of their words, and may be left nowhere once they are gone."""
    return BACKWARDS[::-1]


def set_up_for_the_visitor(folder: Path) -> None:
    """Set a laptop up in `folder`, on whose list the visitor is."""
    rare = word()
    details = Details(f"{rare}ana {rare}coatl", f"{rare}y", email=f"{rare}@example.org", organisation=f"{rare} House")
    visitor = Registration(f"{NUMBER:032x}", "KE-077", details, "standard", code=code(NUMBER))
    pack = joined.pack()
    set_up(folder, replace(pack, roster=(*pack.roster, visitor)), "foyer", TYPED, at(8), CHEAP)


def visit(alive: Alive) -> None:
    """Come in, choose a badge and type a name for it, look at sessions, be read to, and print."""
    presenter = alive.program.presenter
    presenter.take(CodesSeen((code(NUMBER),)))
    alive.says("You’re checked in.")
    alive.press(Key.READ_ALOUD)
    alive.press(Key.SPEAK)
    if not alive.program.attendees.is_speaking:
        raise LookupError("a voice that reads")
    presenter.take(Pressed(Key.SESSIONS))
    alive.qtbot.waitUntil(lambda: bool(getattr(presenter.screen, "sessions", ())))
    presenter.take(SessionChosen("together"))
    presenter.take(Pressed(Key.JOIN))
    alive.says("You have a place")
    presenter.take(Pressed(Key.BACK))
    presenter.take(Pressed(Key.BACK))
    alive.press(Key.BADGE)
    line = alive.program.attendees.findChild(QLineEdit)
    if line is None:
        raise LookupError("a line for the badge's name")
    for letter in reversed(f"egdirb{BACKWARDS} sM"):
        QTest.keyClicks(line, letter)
    line.selectAll()
    line.copy()
    alive.press(Key.PRINT)


def holders() -> list[str]:
    """Return the kinds of objects alive in Python that hold a text or bytes with the visitor's word in it."""
    gc.collect()
    rare = word()
    patterns = (rare.encode(), rare.encode("utf-16-le"))
    found: list[str] = []
    for one in gc.get_objects():
        if not isinstance(one, FrameType) and one is not patterns:
            found += [type(one).__name__ for text in _texts(one) if _holds(text, rare, patterns)]
    return found


def _texts(holder: object, depth: int = 3) -> Iterator[str | bytes | bytearray]:
    """Yield the texts an object refers to, also through small values that the collector does not follow."""
    for one in gc.get_referents(holder):
        if isinstance(one, str | bytes | bytearray):
            yield one
        elif depth and not gc.is_tracked(one):
            yield from _texts(one, depth - 1)


def _holds(text: str | bytes | bytearray, rare: str, patterns: tuple[bytes, bytes]) -> bool:
    if isinstance(text, str):
        return rare in text and text is not rare
    return any(pattern in text for pattern in patterns) and text not in patterns


def left_in_qt() -> str:
    """Return every text of every widget, window and object of Qt's that is alive, and the clipboard's."""
    windows = [window.title() for window in QGuiApplication.allWindows()]
    objects = [one for widget in QApplication.topLevelWidgets() for one in (widget, *widget.findChildren(QObject))]
    named = [text for one in objects for text in (one.objectName(), *_properties(one))]
    return "\n".join([strings_alive(), *windows, *named])


def _properties(one: QObject) -> Iterator[str]:
    about = one.metaObject()
    for place in range(about.propertyCount()):
        value = about.property(place).read(one)
        if isinstance(value, str):
            yield value
