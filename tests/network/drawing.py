"""Draw one step of a day after the other, so that each makes sense after those before: who is dead is opened. Pure."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from tests.network.place import SESSIONS

Step: TypeAlias = tuple[str | int, ...]

DEEDS = {
    "check in": 8,
    "join": 12,
    "give up": 5,
    "swap": 4,
    "wait for": 4,
    "stop waiting": 1,
    "override": 1,
    "leave": 1,
    "stay": 1,
    "undo": 1,
}
"""What people do, and how often of so many times."""
_LINES = {"cut": 3, "hang": 1, "slow": 2, "drop": 2, "halve": 2, "fine": 5}
_DELAYS, _BYTES, _MINUTES = (1, 20, 200), (50, 700, 5_000, 20_000), (-10, -3, 3, 10)


@dataclass(slots=True)
class Drawing:
    """The steps so far, and what they lead to."""

    chance: random.Random
    stations: tuple[str, ...]
    loner: str
    people: int
    steps: list[Step] = field(default_factory=list)
    dead: set[str] = field(default_factory=set)
    frozen: set[str] = field(default_factory=set)
    hub: str = "runs"
    """Or "frozen", "dead", or the station it is at."""

    def draw(self) -> None:
        """Add what happens next: mostly people come, now and then something breaks or is mended."""
        happening = self.chance.choices(
            (self._people, self._line, self._hub, self._laptop, self._else), (9, 3, 2, 2, 3)
        )
        happening[0]()

    def _add(self, *step: str | int) -> None:
        self.steps.append(step)

    def _awake(self) -> list[str]:
        return [name for name in self.stations if name not in self.dead | self.frozen]

    def _people(self) -> None:
        """Several people at several screens at the same moment, all once or more."""
        for _ in range(self.chance.randrange(2, 7)):
            at = [name for name in self._awake() if self.chance.random() < 0.6]
            for name in at:
                [deed] = self.chance.choices(tuple(DEEDS), tuple(DEEDS.values()))
                self._add(deed, name, self.chance.randrange(1, self.people + 1), self.chance.choice(SESSIONS))
            if at:
                self._add("answers")

    def _line(self) -> None:
        name = self.chance.choice((*self.stations, "all"))
        [how] = self.chance.choices(tuple(_LINES), tuple(_LINES.values()))
        amounts = {"slow": _DELAYS, "drop": _BYTES}
        self._add("line", name, how, self.chance.choice(amounts[how]) if how in amounts else 0)

    def _hub(self) -> None:
        doings: dict[str, tuple[Callable[[], None], ...]] = {
            "runs": (self._kill_hub, self._kill_hub, self._freeze_hub, self._move_hub),
            "frozen": (self._thaw_hub,),
            "dead": (self._start_hub, self._start_hub, self._move_hub),
        }
        self.chance.choice(doings.get(self.hub, (self._kill_hub_there, self._move_hub_back)))()

    def _kill_hub(self) -> None:
        self._add("hub killed")
        self.hub = "dead"

    def _start_hub(self) -> None:
        self._add("hub back", "wiped" if self.chance.random() < 0.5 else "as it was")
        self.hub = "runs"

    def _freeze_hub(self) -> None:
        self._add("hub frozen")
        self.hub = "frozen"

    def _thaw_hub(self) -> None:
        self._add("hub thawed")
        self.hub = "runs"

    def _move_hub(self) -> None:
        hosts = [name for name in self._awake() if name != self.loner]
        if hosts:
            self.hub = self.chance.choice(hosts)
            self._add("hub moved", self.hub)

    def _kill_hub_there(self) -> None:
        if self.hub in self._awake():
            self._add("hub killed there", self.hub)

    def _move_hub_back(self) -> None:
        if self.hub in self._awake():
            self._add("hub moved back", self.hub)
            self.hub = "runs"

    def _laptop(self) -> None:
        name = self.chance.choice(self.stations)
        if name in self.dead:
            self._add("opened", name)
            self.dead.discard(name)
        elif name in self.frozen:
            self._add("thawed", name)
            self.frozen.discard(name)
        elif self.chance.random() < 0.5:
            person, session = self.chance.randrange(1, self.people + 1), self.chance.choice(SESSIONS)
            self._add("killed", name, self.chance.choice(("", "check in", "join")), person, session)
            self.dead.add(name)
        else:
            self._add("frozen", name)
            self.frozen.add(name)

    def _else(self) -> None:
        match self.chance.randrange(4):
            case 0:
                self._add("clock", self.chance.choice(self.stations), self.chance.choice(_MINUTES))
            case 1:
                self._add("repeats")
            case 2:
                self._add("pass", self.chance.choice((100, 300, 1_000, 3_000)))
            case _:
                self._add("seconds")
