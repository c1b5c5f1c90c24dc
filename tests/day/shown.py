"""Show the example event in real windows: two laptops that share through a hub, and beside them people's codes."""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from rich.console import Console

from kiosk.codes.draw import code_png
from kiosk.desk.joining import join_event
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Registration
from kiosk.organise.prepare import prepare
from kiosk.resources import resource
from tests.day.laptop import PASSPHRASE
from tests.day.network import HERE, free_port
from tests.day.stations import FOYER_1, FOYER_2, JOINED
from ui.kiosk_window import KioskWindow
from ui.launch import Opening, Wishes
from ui.theme import DESIGN_HEIGHT, DESIGN_WIDTH

OPENED_FOR = timedelta(minutes=40)
_TIME = re.compile(r"(?<== )\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_ABOUT = """Click a code, or hold one up on your phone. Two laptops share through a hub on {hub}:
show a code at one of them, then at the other, which knows it already.
The staff side opens with Ctrl+Shift+S; its page Devices shows the hub. PINs: 482913 leads, 3391 helps.
Badges fall into {badges}"""


def show() -> int:
    """Open the windows until they are closed, and return the exit status."""
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        with Console().status(f"Preparing the example event and joining it as {' and '.join(JOINED)} …"):
            pack = set_up(root, datetime.now(UTC))
        application = QApplication.instance() or QApplication(sys.argv[:1])
        openings = {name: Opening(KioskWindow(), wishes) for name, wishes in wishes_of(root, free_port()).items()}
        codes = Codes(samples(pack), root / "codes", _ABOUT.format(hub=FOYER_1, badges=root / "badges"), JOINED)
        codes.held_up.connect(lambda picture, name: openings[name].window.image_dropped.emit(picture))
        put_side_by_side([opening.window for opening in openings.values()])
        codes.show()
        _put_aside(codes)
        application.exec()
        return max(opening.close() for opening in openings.values())


def wishes_of(root: Path, port: int) -> dict[str, Wishes]:
    """Return how the two laptops are opened: the first one runs the hub, and the other one goes there."""
    os.environ |= {"KIOSK_LOOK_FROM": HERE, "XDG_STATE_HOME": str(root / "state")}
    hubs: dict[str, dict[str, Any]] = {FOYER_1: {"hub_here": port}, FOYER_2: {"hub": f"{HERE}:{port}"}}
    return {name: Wishes(root / name, PASSPHRASE, root / "badges" / name, **hub) for name, hub in hubs.items()}


def put_side_by_side(windows: Sequence[QWidget]) -> None:
    """Show windows beside each other, all of the same size, as large as the screen lets them be."""
    free = windows[0].screen().availableGeometry()
    width = min(DESIGN_WIDTH, free.width() // len(windows))
    for place, window in enumerate(windows):
        window.resize(width, width * DESIGN_HEIGHT // DESIGN_WIDTH)
        window.move(free.left() + place * width, free.top())
        window.show()


def _put_aside(codes: QWidget) -> None:
    """Put the small window into the corner where it hides least of the kiosks', and keep it in sight."""
    free = codes.screen().availableGeometry()
    codes.move(free.bottomRight() - codes.frameGeometry().bottomRight() + codes.frameGeometry().topLeft())
    codes.raise_()


def set_up(root: Path, now: datetime) -> Pack:
    """Prepare the example event in `root`, its doors open at `now`, and join it with two laptops."""
    settings = root / "event.toml"
    settings.write_text(moved(resource("example/event.toml").read_text("utf-8"), now), encoding="utf-8")
    shutil.copy(resource("example/floor-plan.svg"), root)
    pack = prepare(
        settings,
        resource("example/bookings.csv"),
        root / "event.pack",
        keys_path=root / "keys.age",
        keys_passphrase=PASSPHRASE,
        pack_passphrase=PASSPHRASE,
        now=now,
    ).pack
    for name in JOINED:
        (root / "badges" / name).mkdir(parents=True)
        join_event(root / name, root / "event.pack", PASSPHRASE, name, PASSPHRASE, now).store.close()
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
    """A window of codes to click; a click holds the code's picture up to the reader of the laptop that is chosen."""

    held_up = Signal(object, str)
    """The path of a picture, and to which laptop."""

    def __init__(self, people: Sequence[Registration], folder: Path, about: str, laptops: Sequence[str]) -> None:
        """Draw each person's code into `folder`; the first of the laptops is chosen."""
        super().__init__()
        self.setWindowTitle("Codes to hold up")
        folder.mkdir()
        grid, row = QGridLayout(), QHBoxLayout()
        for place, one in enumerate(people):
            grid.addWidget(self._key(one, folder), place // 5, place % 5)
        self._choices = [QRadioButton(name) for name in laptops]
        row.addWidget(QLabel("Hold it up at, from left to right:"))
        for choice in self._choices:
            row.addWidget(choice)
        row.addStretch(1)
        self._choices[0].setChecked(True)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(about))
        column.addLayout(row)
        column.addLayout(grid)

    def choose(self, laptop: str) -> None:
        """Hold codes up at this laptop from now on."""
        next(choice for choice in self._choices if choice.text() == laptop).setChecked(True)

    def _key(self, one: Registration, folder: Path) -> QToolButton:
        picture = folder / f"{one.reference}.png"
        picture.write_bytes(code_png(one.code))
        key = QToolButton()
        key.setIcon(QIcon(str(picture)))
        key.setIconSize(QSize(120, 120))
        key.setText(one.details.known_as or one.details.name)
        key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        key.clicked.connect(lambda: self.held_up.emit(picture, self._chosen()))
        return key

    def _chosen(self) -> str:
        return next(choice.text() for choice in self._choices if choice.isChecked())
