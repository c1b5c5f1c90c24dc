"""Draw every screen, at every size and in every theme, into a folder of pictures with a contact sheet for each.

Run as: python3 run.py screens [--into FOLDER] [--only NAME] [--sheets]
"""

import argparse
import math
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QRectF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.event import Event
from kiosk.domain.hint import Hint
from kiosk.flow.screens import Screen, Welcome
from tests.codes.pictures import Shot, photograph
from tests.screens.samples import AISHA, example_event, samples
from tests.screens.staff import draw_staff
from tests.ui.attendee.looking import settle
from ui.attendee.voice import Voice
from ui.theme import TextSize, ThemeName
from ui.window import AttendeeWindow


@dataclass(frozen=True, slots=True)
class Variant:
    """A way to look at all screens: a window's size in pixels, and how it is dressed."""

    name: str
    width: int = 1366
    height: int = 768
    size: TextSize = TextSize.STANDARD
    theme: ThemeName = ThemeName.MOOR
    language: str = "en"


VARIANTS = (
    Variant("1366"),
    Variant("1920", 1920, 1080),
    Variant("1024", 1024, 768),
    Variant("large-a", size=TextSize.LARGE_A),
    Variant("large-b", size=TextSize.LARGE_B),
    Variant("urdu", language="ur"),
    Variant("evening", theme=ThemeName.EVENING),
    Variant("contrast", theme=ThemeName.CONTRAST),
)
SHEET_WIDTH = 480
_SEEN = photograph("K1SAMPLE", Shot(tilt=20))
_CAMERA_VIEW = QImage(_SEEN.tobytes(), 1280, 720, 1280, QImage.Format.Format_Grayscale8)
_KNOWN = ("propagateSizeHints", "pipewire")


def draw(event: Event, screen: Screen, variant: Variant, hint: Hint = Hint.NONE) -> QImage:
    """Return a picture of `screen` in a window of its own; with a hint, also of what the camera sees."""
    window = AttendeeWindow(event, voice=Voice("mock"))
    window.resize(variant.width, variant.height)
    window.set_language(variant.language)
    window.set_looks(variant.size, variant.theme)
    window.show_(screen)
    if hint is not Hint.NONE:
        window.show_picture(_CAMERA_VIEW)
        window.show_hint(hint)
    window.show()
    QTest.qWaitForWindowActive(window)
    settle()
    picture = window.grab().toImage()
    window.close()
    return picture


def contact_sheet(pictures: Mapping[str, QImage], columns: int = 4) -> QImage:
    """Return all pictures, small, side by side, each with its name."""
    height = SHEET_WIDTH * 9 // 16 + 40
    sheet = QImage(columns * SHEET_WIDTH, math.ceil(len(pictures) / columns) * height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#888"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place, (name, picture) in enumerate(pictures.items()):
        small = picture.scaled(
            SHEET_WIDTH - 8,
            height - 28,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = place % columns * SHEET_WIDTH, place // columns * height
        painter.drawText(QRectF(left + 4, top + 2, SHEET_WIDTH, 20), name)
        painter.drawImage(left + 4, top + 22, small)
    painter.end()
    return sheet


def draw_all(event: Event, variant: Variant, folder: Path, only: str) -> None:
    """Save a picture of every attendee screen whose name holds `only`, and the contact sheet."""
    shown = samples(event, AISHA) if variant.language == "ur" else samples(event)
    pictures = {name: draw(event, screen, variant) for name, screen in shown.items() if only in name}
    hints = {f"welcome-hint-{hint.replace(' ', '-')}": hint for hint in Hint if hint is not Hint.NONE}
    pictures |= {name: draw(event, Welcome(), variant, hint) for name, hint in hints.items() if only in name}
    into = folder / variant.name
    into.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures.items():
        picture.save(str(into / f"{name}.png"))
    contact_sheet(pictures).save(str(folder / f"attendee-{variant.name}.png"))


def draw_staff_pages(event: Event, variant: Variant, folder: Path, only: str) -> None:
    """Save a picture of every page of the staff side whose name holds `only`, and the contact sheet."""
    drawn = draw_staff(event, variant.width, variant.height)
    pictures = {name: picture for name, picture in drawn.items() if only in name}
    for name, picture in pictures.items():
        picture.save(str(folder / variant.name / f"{name}.png"))
    contact_sheet(pictures).save(str(folder / f"staff-{variant.name}.png"))


def _say(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says, but for what every offscreen window says."""
    if not any(known in (message or "") for known in _KNOWN):
        print(message, file=sys.stderr)


def main(arguments: Sequence[str]) -> None:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser(prog="python3 run.py screens")
    parser.add_argument("--into", type=Path, default=Path("screens"))
    parser.add_argument("--only", default="", help="only screens whose name holds this")
    parser.add_argument("--variant", default="", help="only the variant with this name")
    chosen = parser.parse_args(arguments)
    qInstallMessageHandler(_say)
    application = QApplication([])
    event = example_event()
    for variant in VARIANTS:
        if chosen.variant in variant.name:
            draw_all(event, variant, chosen.into, chosen.only)
            if variant == Variant(variant.name, variant.width, variant.height):  # staff have one look, and one language
                draw_staff_pages(event, variant, chosen.into, chosen.only)
            print(f"{chosen.into / variant.name}: drawn")
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
