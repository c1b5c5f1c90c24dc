"""One laptop at one moment of the day: what the people who come to it have in common."""

import random
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.event import Event
from tests.codes.pictures import Shot
from tests.day import words
from tests.day.laptop import Laptop
from tests.day.log import Entry, Log, Saw
from tests.day.seen import Seen
from tests.day.stations import WITH_SCANNER

LEAD_PIN, HELPER_PIN = "482913", "3391"
"""Of the example's invented staff (resources/example/README.md)."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where and when somebody comes, who writes down what is seen, and the chance that makes each day another."""

    laptop: Laptop
    event: Event
    log: Log
    now: datetime
    chance: random.Random

    def note(self, saw: Saw, who: str = "", about: str = "") -> None:
        """Write down what the screen says."""
        self.log.note(Entry(self.now, self.laptop.name, saw, who, about))

    def show(self, code: str, *until: str) -> Seen:
        """Show a code: to the camera, as people hold it, or to the USB scanner where there is one."""
        if self.laptop.name == WITH_SCANNER:
            seen = self.laptop.scan(code, *until)
            self.note(Saw.SCANNED)
        else:
            seen = self.laptop.hold_up(code, self._shot(), self.chance.randrange(1_000_000), *until)
            self.note(Saw.HELD_UP)
        return seen

    def finish(self) -> None:
        """Finish the visit, from whichever page has the key for it."""
        self.laptop.press(words.FINISH, words.WELCOME)

    def open_staff_side(self, pin: str = HELPER_PIN) -> None:
        """Sign in at the staff side, by keyboard."""
        self.laptop.keys(words.STAFF_KEYS, words.PIN)
        self.laptop.picture("staff-lock")
        self.laptop.type(f"{pin}\n", words.SEARCH)

    def lock_staff_side(self, *until: str) -> None:
        """Sign out; the attendees' screen is there again."""
        self.laptop.keys(words.LOCK_KEYS, *(until or (words.WELCOME,)))

    def _shot(self) -> Shot:
        chance = self.chance
        return Shot(
            size=(800, 600),
            module=chance.uniform(4.5, 8),
            turn=chance.uniform(-30, 30),
            tilt=chance.uniform(-30, 30),
            blur=chance.uniform(0, 1.2),
            motion=chance.choice((0, 0, 2)),
            light=chance.uniform(0.35, 1),
            noise=chance.uniform(1, 5),
            at=(chance.uniform(0.4, 0.6), chance.uniform(0.45, 0.55)),
        )
