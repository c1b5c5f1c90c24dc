"""Read what nats-server says: when it is ready and where, or why it is not; and notice its end.

Nothing of it is kept: it would name the addresses of whoever connects.
"""

import os
import re
import subprocess
from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread

from kiosk.domain.fault import Fault
from kiosk.exchange.hub_plan import ROUTES_ABOVE, HubPlan

_LISTENING = re.compile(r"Listening for client connections on .*:(\d+)\s*$")
_READY = "Server is ready"
_TOGETHER = re.compile(r"new (JetStream cluster )?metadata leader")
_FATAL = ("[FTL]", "nats-server: ", "setpriv: ")
_TAKEN = ("address already in use", "Only one usage of each socket address")
_NOT_OURS = ("cannot assign requested address", "not valid in its context", "no such host")


class PortTaken(Fault):
    """Another program listens where the hub should."""


class NotOurAddress(Fault):
    """This laptop has no such number in any network."""


class HubFailed(Fault):
    """nats-server did not start, for a reason that has no name here."""


def reason(said: str, plan: HubPlan) -> Fault:
    """Return the fault for the last words of a nats-server that ended before it was ready."""
    if any(words in said for words in _TAKEN):
        ports = f"{plan.port} or {plan.port + ROUTES_ABOVE}" if plan.peers else f"{plan.port}"
        return PortTaken(
            f"Another program on this laptop uses port {ports}, perhaps another hub. End it, or choose another port."
        )
    if any(words in said for words in _NOT_OURS):
        return NotOurAddress(f"This laptop does not have the address {plan.host}. Look at the network's settings.")
    return HubFailed(f"nats-server did not start. Its last words: {said.strip() or 'none'}")


class Watch(Thread):
    """Follow one nats-server until its end, then let go of the lock on its folder."""

    def __init__(
        self, process: subprocess.Popen[str], plan: HubPlan, lock: int, when_it_dies: Callable[[], None]
    ) -> None:
        super().__init__(name="hub", daemon=True)
        self.port: Future[int] = Future()
        """Where stations connect, once they can; or the fault that keeps them from it."""
        self.together = Event()
        """Set once the hubs of a cluster have agreed who leads them."""
        self.over = Event()
        self.wanted = False
        """Whether its end is what we want."""
        self._process, self._plan, self._lock, self._when_it_dies = process, plan, lock, when_it_dies
        self._listens = 0
        self._last_words = ""

    def run(self) -> None:
        """Read until there is nothing more to read."""
        said = self._process.stderr
        if said is not None:
            with said:
                for line in said:
                    self._hear(line)
        self._process.wait()
        os.close(self._lock)
        self.over.set()
        if not self.port.done():
            self.port.set_exception(reason(self._last_words, self._plan))
        elif not self.wanted:
            self._when_it_dies()

    def _hear(self, line: str) -> None:
        listening = _LISTENING.search(line)
        if listening is not None:
            self._listens = int(listening[1])
        elif _READY in line and not self.port.done():
            self.port.set_result(self._listens)
        elif _TOGETHER.search(line):
            self.together.set()
        elif any(mark in line for mark in _FATAL):
            self._last_words = line
