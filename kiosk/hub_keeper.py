"""Keep a hub running on this laptop while its window is open, in a thread of its own; start it again if it dies."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress

from kiosk.domain.fault import Fault
from kiosk.exchange.address import Address
from kiosk.exchange.discovery import Announced, NoDiscovery
from kiosk.exchange.hub import Hub, start_hub
from kiosk.exchange.hub_plan import HubPlan
from kiosk.exchange.live.thread import LoopThread

Told = Callable[["Address | Fault"], None]

_BEFORE_AGAIN = 2.0
"""Seconds before a hub that died, or could not start, is started again."""


class HubKeeper:
    """A hub on this laptop, from `start` to `stop`."""

    def __init__(self, plan: Callable[[], HubPlan], told: Told) -> None:
        """Take how the hub has to be, which is asked in the hub's thread, and who is told where it is, or why not.

        `told` is called in the hub's thread.
        """
        self._plan, self._told = plan, told
        self._thread = LoopThread("hub", self._keep)
        self.pid: int | None = None
        """The process id of the nats-server that runs now, or ran last."""

    def start(self) -> None:
        """Start it, and return at once."""
        self._thread.start()

    def stop(self) -> None:
        """End it, within a few seconds."""
        self._thread.stop()

    async def _keep(self) -> None:
        while True:
            try:
                await self._run(self._plan())
            except Fault as fault:
                self._told(fault)
            await asyncio.sleep(_BEFORE_AGAIN)

    async def _run(self, plan: HubPlan) -> None:
        """Run it until it dies by itself, or this is cancelled."""
        loop, died = asyncio.get_running_loop(), asyncio.Event()

        def tell_death() -> None:
            loop.call_soon_threadsafe(died.set)

        # nats-server is tied to the thread that starts it, which is this one: it ends with the hub alone.
        hub = start_hub(plan, when_it_dies=tell_death)
        self.pid = hub.pid
        try:
            self._told(hub.address)
            async with AsyncExitStack() as announced:
                await _announce(hub, plan, announced)
                await died.wait()
        finally:
            hub.stop()


async def _announce(hub: Hub, plan: HubPlan, announced: AsyncExitStack) -> None:
    """Let the others find it; where the network forbids that, its address is typed."""
    with suppress(NoDiscovery):
        await announced.enter_async_context(Announced(plan.event_key, hub.address, (plan.host,)))
