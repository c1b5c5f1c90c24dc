"""Where the hub of a venue is: on a computer of its own, at one of the stations, or nowhere just now."""

import os
import shutil
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exchange.address import Address, parse_address
from kiosk.exchange.hub_plan import STORE, HubPlan
from tests.hubs import RunningHub
from tests.network.laptop import Laptop, until


@dataclass(slots=True)
class HubPlace:
    """The hub; all lines are led to wherever it is."""

    folder: Path
    event_key: str = field(repr=False)
    lead_to: Callable[[Address], None]
    host: str = ""
    """The station that it is at; none, if it is on a computer of its own."""
    own: RunningHub | None = None

    def start(self, *, wiped: bool = False) -> None:
        """Start it on its own computer, for the first time or again, at whatever port."""
        if wiped:
            shutil.rmtree(self.folder / STORE, ignore_errors=True)
        self.own, self.host = RunningHub(HubPlan(self.folder, self.event_key, port=0)), ""
        self.lead_to(self.own.address)

    def kill(self) -> None:
        """Kill the one on its own computer; if it hangs, too."""
        if self.own is not None:
            self.own.kill()
            self.own = None

    def move_to(self, laptop: Laptop) -> None:
        """Start a hub at a station, end the other one, and let all go there."""
        self.kill()
        laptop.ask("start hub")
        found = until(lambda: laptop.ask("hub"), lambda told: told["state"] == "HubHere")
        self.host = laptop.opening["station"]
        self.lead_to(parse_address(found["address"]))

    def move_back(self, laptop: Laptop) -> None:
        """End the hub at a station, and go back to the first one, which knows nothing of what was told meanwhile."""
        laptop.ask("stop hub")
        self.start()
        laptop.ask("go to", address=laptop.opening["hub"])

    def kill_at(self, laptop: Laptop) -> None:
        """Kill the hub at a station, which starts it again by itself."""
        pids: list[int] = []
        for children in Path(f"/proc/{laptop.pid}/task").glob("*/children"):
            with suppress(FileNotFoundError):  # a thread that has ended meanwhile has none
                pids += map(int, children.read_text().split())
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
