"""What a station without a window can be told about its clock, the hub and the others; part of `tests.network.work`."""

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from queue import Empty
from typing import TYPE_CHECKING, Any, TypeAlias

from kiosk.desk.carrying import carry_facts
from kiosk.domain.clock import milliseconds
from tests.stations import PATIENCE, AtWork

if TYPE_CHECKING:
    from tests.network.station import Clock

Answer: TypeAlias = Mapping[str, Any]


@dataclass(slots=True)
class Sharing:
    """The laptop among the others."""

    here: AtWork
    clock: "Clock"

    def each_second(self) -> Answer:
        """Do what is due; answered when it is done."""
        self.here.station.tick()
        return self.known()

    def clock_is(self, ahead: float) -> Answer:
        """Turn the clock: it is so many seconds ahead of what it was when all began, and the time since then."""
        self.clock.ahead = ahead
        return {}

    def known(self) -> Answer:
        """Return how far everybody's facts are known here."""
        return {"known": {name: asdict(head) for name, head in self.here.known().items()}}

    def reachable(self) -> Answer:
        """Return the incarnations of those that could be asked right now."""
        return {"reachable": sorted(self.here.together.reachable())}

    def wait(self, known: Mapping[str, Mapping[str, Any]], seconds: float) -> Answer:
        """Wait until just this much is known here, for so many seconds at most; return what is known."""
        until = time.monotonic() + seconds
        while (answer := self.known())["known"] != known and (left := until - time.monotonic()) > 0:
            try:
                self.here.written.get(timeout=left)
            except Empty:
                break
        return answer

    def carry(self, place: str) -> Answer:
        """Carry facts to a folder, and take over those that lie there."""
        station = self.here.station
        carried = carry_facts(
            station.desk,
            station.laptop.pack.event_key,
            place,
            self.clock.now(),
            lambda function: station.submit(function).result(PATIENCE),
        )
        return {"taken": dict(carried.taken), "troubles": [str(fault) for fault in carried.troubles]}

    def start_hub(self) -> Answer:
        """Start a hub here."""
        return self.here.ask(lambda _: self.here.together.start_hub()) or {}

    def stop_hub(self) -> Answer:
        """Stop the hub here."""
        return self.here.ask(lambda _: self.here.together.stop_hub()) or {}

    def go_to(self, address: str) -> Answer:
        """Go to the hub at an address."""
        return self.here.ask(lambda _: self.here.together.go_to(address)) or {}

    def hub(self) -> Answer:
        """Return how this laptop is joined to the others."""
        state = self.here.together.state()
        return {"state": type(state).__name__, "address": getattr(state, "address", "")}

    def call(self, screen: str) -> Answer:
        """Let somebody at a screen call for a person."""
        return {"call": self.here.station.calls.call(screen, "help", self._now()).id}

    def calls(self) -> Answer:
        """Return the calls that nobody has answered yet."""
        waiting = self.here.station.calls.waiting(self._now())
        return {"calls": [[call.station, call.screen, call.id] for call in waiting]}

    def come(self, call: str) -> Answer:
        """Let somebody at this desk be on their way to a call."""
        self.here.station.calls.answer(call)
        return {}

    def help(self, call: str) -> Answer:
        """Return how far a call is, as its screen may say."""
        return {"help": self.here.station.calls.help_for(call, self._now())}

    def _now(self) -> int:
        return milliseconds(self.clock.now())
