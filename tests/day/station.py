"""Be one laptop of the day, in a process of its own: the real file, printer queue, window and program, offscreen.

Commands come as lines of JSON on the standard input, and each is answered by a line with what the screen then says.
"""

import argparse
import json
import logging
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from kiosk.app import Station
from kiosk.codes.keyboards import GERMAN, Caps
from kiosk.desk import sharing
from kiosk.desk.joining import FILE, join_event
from kiosk.desk.waking import open_and_wake
from kiosk.domain.clock import milliseconds
from kiosk.domain.talk import Present, Talk
from kiosk.exchange.address import parse_address
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.together import Together
from tests.codes.pictures import Shot
from tests.day import hands, screen
from tests.day.answers import Answers, Command, Deed, Ears, NotOffered, Sign
from tests.ui.devices.keyboard import scan_on
from ui.kiosk_window import KioskWindow
from ui.program import Program


class DayClock:
    """The day's time, as the driver tells it."""

    def __init__(self, now: datetime) -> None:
        """Start at `now`."""
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


class HearingStation(Station):
    """A laptop at work that lets the driver's side know when it has heard another one."""

    answers: Answers | None = None

    def hear(self, talk: Talk) -> None:
        """Take over what another laptop says."""
        super().hear(talk)
        if self.answers is not None:
            self.answers.news.emit()


@dataclass(frozen=True, slots=True)
class Here:
    """What this process consists of."""

    window: KioskWindow
    station: Station
    together: Together
    program: Program
    source: hands.HeldUp
    patience: hands.Patience
    clock: DayClock

    def known(self) -> dict[str, int]:
        """Return how many facts of each incarnation are known here."""
        desk = self.station.desk
        return {name: head.count for name, head in self.station.submit(lambda: sharing.known(desk)).result().items()}

    def let_second_pass(self) -> None:
        """Do what is due each second, and say that this laptop is there, as it does every few seconds anyway."""
        self.program.tick()
        desk, identity = self.station.desk, self.station.desk.store.identity
        heads = self.station.submit(lambda: sharing.known(desk)).result()
        now, staffed = milliseconds(self.clock()), self.station.calls.is_staffed
        self.together.say(Present(identity.station, identity.incarnation, now, staffed, heads))

    def kill_hub(self) -> None:
        """Kill the hub that runs here, as if its process had broken."""
        if pid := self.together.hub_process:
            os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def station_at(told: argparse.Namespace, clock: DayClock) -> HearingStation:
    """Open the laptop in its folder; join it first if this is its first morning."""
    passphrase, noted = os.environ["KIOSK_PASSPHRASE"], told.folder.with_suffix(".noted")
    if not (told.folder / FILE).exists():
        join_event(told.folder, told.pack, passphrase, told.name, passphrase, clock.now).store.close()
    laptop, _, watch = open_and_wake(told.folder, passphrase, clock.now, noted)
    return HearingStation(laptop, [FolderPrinter(told.badges)], clock, watch)


def main(arguments: Sequence[str]) -> None:
    """Live until the driver hangs up."""
    parser = argparse.ArgumentParser()
    for name in ("--folder", "--pack", "--badges"):
        parser.add_argument(name, type=Path, required=True)
    for name in ("--name", "--at", "--network"):
        parser.add_argument(name, required=True)
    parser.add_argument("--hub-port", type=int, required=True)
    parser.add_argument("--reached", type=parse_address, required=True)
    told = parser.parse_args(arguments)
    clock = DayClock(datetime.fromisoformat(told.at))
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    application = QApplication([])
    window = KioskWindow()
    window.resize(1366, 768)
    window.show()
    station = station_at(told, clock)
    hub = told.folder.with_name(f"{told.name}-hub")
    together = Together(station, hub, [told.network], told.hub_port, told.reached)
    source, patience = hands.HeldUp(), hands.Patience()
    program = Program(window, station, source, patience, together)
    here = Here(window, station, together, program, source, patience, clock)
    station.answers = answers = Answers(window, _deeds(here), _signs(here, told.badges), told.badges)
    station.on_answer.append(answers.hear_late)
    station.laptop.store.on_written.append(answers.news.emit)
    ears = Ears()
    ears.heard.connect(answers.take)
    ears.gone.connect(application.quit)
    ears.listen()
    application.exec()
    program.close()


def _deeds(here: Here) -> Mapping[str, Deed]:
    window = here.window

    def press(command: Command) -> None:
        key = screen.find_key(screen.parts(window), command["key"])
        if key is None:
            raise NotOffered(command["key"])
        hands.press(window, key)

    def set_clock(command: Command) -> None:
        here.clock.now = datetime.fromisoformat(command["at"])

    return {
        "look": lambda _: None,
        "clock": set_clock,
        "press": press,
        "picture": lambda command: window.grab().save(command["file"]),
        "idle": lambda _: here.patience.strike(),
        "keys": lambda command: hands.press_keys(window, command["keys"]),
        "type": lambda command: hands.type_text(window, command["text"], hands.A_PERSON),
        "scan": lambda command: scan_on(window, command["code"], GERMAN, Caps.ALL_KEYS),
        "hold up": lambda command: here.source.hold_up(command["code"], Shot(**command["shot"]), command["seed"]),
        "second": lambda _: here.let_second_pass(),
        "known": lambda _: here.known(),
        "kill hub": lambda _: here.kill_hub(),
    }


def _signs(here: Here, badges: Path) -> Mapping[str, Sign]:
    def knows(facts: str) -> bool:
        known = here.known()
        return all(known.get(name, 0) >= count for name, count in json.loads(facts).items())

    return {
        "tray": lambda number: len(list(badges.glob("*.pdf"))) >= int(number),
        "reaches": lambda number: len(here.together.reachable()) >= int(number),
        "knows": knows,
    }


if __name__ == "__main__":
    main(sys.argv[1:])
