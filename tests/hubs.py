"""Run a real hub on this machine for a test, and do to it what happens to hubs: killed, frozen, wiped, started again.

A station connects as `station` does: `nats.connect(str(hub.address), **login(event_key))`, see `kiosk.exchange.login`.
"""

import os
import shutil
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

import nats
from nats.aio.client import Client

from kiosk.exchange.address import Address
from kiosk.exchange.hub import Hub, start_hub
from kiosk.exchange.hub_plan import ROUTES_ABOVE, STORE, HubPlan
from kiosk.exchange.login import login


class RunningHub:
    """A hub in a folder, at one port from its first start on."""

    def __init__(self, plan: HubPlan) -> None:
        self.hub: Hub = start_hub(plan)
        self.plan = replace(plan, port=self.hub.address.port)

    @property
    def address(self) -> Address:
        """Return where it is reached; the same after it was started again."""
        return self.hub.address

    def stop(self) -> None:
        """End it as its laptop would."""
        self.hub.stop()

    def kill(self) -> None:
        """Kill it, and return when it is dead."""
        os.kill(self.hub.pid, signal.SIGKILL)
        self.hub.wait()

    def freeze(self) -> None:
        """Let it hang: its connections stay open, and nothing answers."""
        os.kill(self.hub.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        os.kill(self.hub.pid, signal.SIGCONT)

    def start_again(self, *, wiped: bool = False) -> None:
        """Start it again after its end, at the same port, with what it stored or `wiped`."""
        if wiped:
            shutil.rmtree(self.plan.folder / STORE)
        self.hub = start_hub(self.plan)


@contextmanager
def running_hub(folder: Path, event_key: str, port: int = 0, peers: tuple[Address, ...] = ()) -> Iterator[RunningHub]:
    """Run a hub on the loopback, at `port` or any that is free, until the context ends."""
    running = RunningHub(HubPlan(folder, event_key, port=port, peers=peers))
    try:
        yield running
    finally:
        if not running.hub.wait(0):
            running.thaw()
            running.stop()


@asynccontextmanager
async def station(address: Address, event_key: str) -> AsyncIterator[Client]:
    """Log in at a hub as a station does, for the length of a context."""
    client = await nats.connect(str(address), allow_reconnect=False, **login(event_key))
    try:
        yield client
    finally:
        await client.close()


def free_ports(count: int) -> list[int]:
    """Return ports that nothing uses just now, neither they nor those for the routes of a cluster."""
    with ExitStack() as held:
        return [_free_port(held) for _ in range(count)]


def _free_port(held: ExitStack) -> int:
    for _ in range(100):
        port = held.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1]
        try:
            held.enter_context(socket.create_server(("127.0.0.1", port + ROUTES_ABOVE)))
        except (OSError, OverflowError):
            continue
        return int(port)
    raise AssertionError("this machine has no two free ports")
