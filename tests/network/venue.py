"""A venue at work: its stations' processes, the line of each to the hub, and the hub, which may be any of several."""

import os
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from kiosk.exchange.address import Address
from tests.network import place
from tests.network.hub_place import HubPlace
from tests.network.laptop import Laptop
from tests.network.proxy import Line
from tests.network.rogue import Rogue
from tests.network.weather import CUT, FINE, Network

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
    hub: HubPlace = field(init=False)
    where: Address = field(init=False)
    """At which address it is, or was last."""
    began: float = field(default_factory=time.time)

    def __post_init__(self) -> None:
        """Start everything, and return when all laptops are at work."""
        place.take(self.around.laid_out, len(self.stations), self.folder)
        number = next(_NUMBERS)
        folder = self.folder.with_name(f"{self.folder.name}-hub")
        self.hub = HubPlace(folder, place.pack(3).event_key, self._lead_to)
        self.hub.start()
        for nth, name in enumerate(self.stations):
            self.lines[name] = Line(self.around.network, self.where)
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

    def turn(self, name: str, seconds: float) -> None:
        """Turn a laptop's clock."""
        self.ahead[name] = seconds
        if self.laptops[name] in self.awake:
            self.laptops[name].ask("clock is", ahead=seconds)

    def rogue(self) -> Rogue:
        """Return somebody with the event's key, who has a line as well."""
        line = Line(self.around.network, self.where)
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
        self.hub.kill()

    def _lead_to(self, hub: Address) -> None:
        self.where = hub
        for line in self.lines.values():
            line.lead_to(hub)
