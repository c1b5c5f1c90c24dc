"""Show the example event in real windows: the kiosk as it opens at a door, and beside it a few people's codes."""

import re
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from rich.console import Console

from kiosk.codes.draw import code_png
from kiosk.desk.joining import join_event
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Registration
from kiosk.organise.prepare import prepare
from kiosk.resources import resource
from tests.day.laptop import PASSPHRASE
from ui.kiosk_window import KioskWindow
from ui.launch import Opening, Wishes

STATION = "foyer-1"
OPENED_FOR = timedelta(minutes=40)
_TIME = re.compile(r"(?<== )\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_ABOUT = """Click a code, or hold one up on your phone.
The staff side opens with Ctrl+Shift+S. PINs: 482913 leads, 3391 helps.
Badges fall into {badges}"""


def show() -> int:
    """Open the windows until they are closed, and return the exit status."""
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        with Console().status("Preparing the example event and joining it as foyer-1 …"):
            pack = set_up(root, datetime.now(UTC))
        application = QApplication.instance() or QApplication(sys.argv[:1])
        window = KioskWindow()
        window.resize(1366, 768)
        opening = Opening(window, Wishes(root / STATION, PASSPHRASE, badge_folder=root / "badges"))
        codes = Codes(samples(pack), root / "codes", _ABOUT.format(badges=root / "badges"))
        codes.held_up.connect(window.image_dropped)
        window.show()
        codes.show()
        _put_aside(codes)
        application.exec()
        return opening.close()


def _put_aside(codes: QWidget) -> None:
    """Put the small window into the corner where it hides least of the kiosk's, and keep it in sight."""
    free = codes.screen().availableGeometry()
    codes.move(free.bottomRight() - codes.frameGeometry().bottomRight() + codes.frameGeometry().topLeft())
    codes.raise_()


def set_up(root: Path, now: datetime) -> Pack:
    """Prepare the example event in `root`, its doors open at `now`, and join it."""
    settings = root / "event.toml"
    settings.write_text(moved(resource("example/event.toml").read_text("utf-8"), now), encoding="utf-8")
    (root / "badges").mkdir()
    pack = prepare(
        settings,
        resource("example/bookings.csv"),
        root / "event.pack",
        keys_path=root / "keys.age",
        keys_passphrase=PASSPHRASE,
        pack_passphrase=PASSPHRASE,
        now=now,
    ).pack
    laptop = join_event(root / STATION, root / "event.pack", PASSPHRASE, STATION, PASSPHRASE, now)
    laptop.store.close()
    return pack


def moved(settings: str, now: datetime) -> str:
    """Return an event's settings with all times moved so that its first door opened a while before `now`."""
    times = [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in _TIME.findall(settings)]
    by = now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0) - OPENED_FOR - min(times)
    return _TIME.sub(lambda found: (datetime.fromisoformat(found[0]).replace(tzinfo=UTC) + by).isoformat(), settings)


def samples(pack: Pack) -> tuple[Registration, ...]:
    """Return a few people to try: names in several scripts, and one of each who has to see the desk."""
    turned = [one for one in pack.roster if one.status != "confirmed" or not one.paid or one.ticket_type == "exhibitor"]
    return (*pack.roster[:9], *turned[:1], *turned[-3:])


class Codes(QWidget):
    """A window of codes to click; a click holds the code's picture up to the kiosk's reader."""

    held_up = Signal(object)
    """The path of a picture."""

    def __init__(self, people: Sequence[Registration], folder: Path, about: str) -> None:
        """Draw each person's code into `folder`."""
        super().__init__()
        self.setWindowTitle("Codes to hold up")
        folder.mkdir()
        grid = QGridLayout()
        for place, one in enumerate(people):
            grid.addWidget(self._key(one, folder), place // 5, place % 5)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(about))
        column.addLayout(grid)

    def _key(self, one: Registration, folder: Path) -> QToolButton:
        picture = folder / f"{one.reference}.png"
        picture.write_bytes(code_png(one.code))
        key = QToolButton()
        key.setIcon(QIcon(str(picture)))
        key.setIconSize(QSize(120, 120))
        key.setText(one.details.known_as or one.details.name)
        key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        key.clicked.connect(lambda: self.held_up.emit(picture))
        return key
