"""A venue at work: its stations' processes, the line of each to the hub, and the hub, which may be any of several."""

import os
import shutil
import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from kiosk.exchange.address import Address, parse_address
from tests.hubs import RunningHub
from kiosk.exchange.hub_plan import HubPlan
from tests.network import place
from tests.network.laptop import PATIENCE, Laptop
from tests.network.proxy import CUT, FINE, Line, Network
from tests.network.rogue import Rogue

_NUMBERS = count(1)
Heads = dict[str, dict[str, Any]]


@dataclass(slots=True)
class Surroundings:
    """What venues of one test process have in common."""

    laid_out: Path
    nursery: Path
    network: Network


@dataclass(slots=True)
class Venue:
    """All of it; `close` ends all of it."""

    around: Surroundings
    folder: Path
    stations: tuple[str, ...]
    loner: str = ""
    laptops: dict[str, Laptop] = field(default_factory=dict)
    lines: dict[str, Line] = field(default_factory=dict)
    ahead: dict[str, float] = field(default_factory=dict)
    """By how many seconds each clock is ahead."""
    host: str = ""
    """The station that the hub is at; none, if it is on a computer of its own."""
    own: RunningHub | None = None
    began: float = field(default_factory=time.time)

    def __post_init__(self) -> None:
        """Start everything, and return when all laptops are at work."""
        place.take(self.around.laid_out, len(self.stations), self.folder)
        number = next(_NUMBERS)
        self.start_hub()
        assert self.own is not None
        for nth, name in enumerate(self.stations):
            self.lines[name] = Line(self.around.network, self.own.address)
            self.ahead[name] = 0.0
            # An address of its own, so that hubs of several venues may run here at once, all at the usual port.
            listen = f"127.{1 + os.getpid() % 250}.{number % 250}.{nth + 1}"
            opening = {"folder": str(self.folder / name), "station": name, "began": self.began, "listen": listen}
            self.laptops[name] = Laptop(self.around.nursery, opening | {"hub": str(self.lines[name].address)})
            self.lines[name].be(CUT if name == self.loner else FINE)
            self.open(name)

    @property
    def awake(self) -> list[Laptop]:
        """Return those that run."""
        return [laptop for laptop in self.laptops.values() if laptop.runs and not laptop.frozen]

    @property
    def online(self) -> list[Laptop]:
        """Return those that run, but for the one that is never connected."""
        return [laptop for laptop in self.awake if laptop is not self.laptops.get(self.loner)]

    def open(self, name: str) -> None:
        """Open a laptop."""
        self.laptops[name].opening["ahead"] = self.ahead[name]
        self.laptops[name].open()

    def start_hub(self, *, wiped: bool = False) -> None:
        """Start the hub on a computer of its own, for the first time or again, at whatever port."""
        folder = self.folder.with_name(f"{self.folder.name}-hub")
        if wiped:
            shutil.rmtree(folder / "store", ignore_errors=True)
        self.own, self.host = RunningHub(HubPlan(folder, place.pack(3).event_key, port=0)), ""
        self._lead_to(self.own.address)

    def kill_hub(self) -> None:
        """Kill the hub that is on a computer of its own; if it hangs, too."""
        if self.own is not None:
            self.own.kill()
            self.own = None

    def move_hub(self, name: str) -> None:
        """Start a hub at a station, end the other one, and let all go there."""
        self.kill_hub()
        self.laptops[name].ask("start hub")
        found = self._until(lambda: self.laptops[name].ask("hub"), lambda told: told["state"] == "HubHere")
        self.host = name
        self._lead_to(parse_address(found["address"]))

    def move_hub_back(self, name: str) -> None:
        """End the hub at a station, and go back to the first one, which knows nothing of what was told meanwhile."""
        self.laptops[name].ask("stop hub")
        self.start_hub()
        self.laptops[name].ask("go to", address=str(self.lines[name].address))

    def kill_hub_at(self, name: str) -> None:
        """Kill the hub at a station, which starts it again by itself."""
        for child in Path(f"/proc/{self.laptops[name].pid}/task").glob("*/children"):
            for pid in map(int, child.read_text().split()):
                os.kill(pid, signal.SIGKILL)

    def turn(self, name: str, seconds: float) -> None:
        """Turn a laptop's clock."""
        self.ahead[name] = seconds
        if self.laptops[name] in self.awake:
            self.laptops[name].ask("clock is", ahead=seconds)

    def rogue(self) -> Rogue:
        """Return somebody with the event's key, who has a line as well."""
        line = Line(self.around.network, self.own.address if self.own else Address("127.0.0.1", 1))
        self.lines[f"rogue {len(self.lines)}"] = line
        return Rogue(self.around.network, line.address, place.pack(3).event_key)

    def known(self) -> dict[str, Heads]:
        """Return how far everybody's facts are known at each laptop that is awake."""
        return {laptop.opening["station"]: laptop.ask("known")["known"] for laptop in self.awake}

    def close(self) -> None:
        """End everything at once."""
        for laptop in self.laptops.values():
            if laptop.runs:
                laptop.kill()
        for line in self.lines.values():
            line.close()
        self.kill_hub()

    def _lead_to(self, hub: Address) -> None:
        for line in self.lines.values():
            line.lead_to(hub)

    def _until(
        self, look: Callable[[], Mapping[str, Any]], holds: Callable[[Mapping[str, Any]], bool]
    ) -> Mapping[str, Any]:
        """Look until it holds: another process works on it, and can only be asked."""
        until = time.monotonic() + PATIENCE
        while not holds(found := look()):
            assert time.monotonic() < until, f"it never came to that: {found}"
        return found
