"""Run a hub in the foreground: say where the others find it, announce it, and end it when asked."""

import asyncio
import signal
from contextlib import AsyncExitStack

from kiosk.exchange.address import Address, as_code
from kiosk.exchange.discovery import Announced, NoDiscovery
from kiosk.exchange.hub import start_hub
from kiosk.exchange.hub_plan import ROUTES_ABOVE, HubPlan


async def run_hub(plan: HubPlan, event: str) -> bool:
    """Run a hub of `event` until this process is asked to end, and return False; or True if the hub ended by itself.

    Raises:
        Fault: why it cannot run.
    """
    loop, died, asked = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
    running = start_hub(plan, when_it_dies=lambda: _tell(loop, died))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: _tell(loop, asked))
    try:
        _introduce(running.address, plan, event)
        async with AsyncExitStack() as announced:
            await _announce(running.address, plan, announced)
            await _first_of(died, asked)
    finally:
        running.stop()
    return died.is_set()


def _tell(loop: asyncio.AbstractEventLoop, what: asyncio.Event) -> None:
    loop.call_soon_threadsafe(what.set)


async def _announce(address: Address, plan: HubPlan, announced: AsyncExitStack) -> None:
    try:
        await announced.enter_async_context(Announced(plan.event_key, address, (plan.host,)))
    except NoDiscovery:
        print("It cannot announce itself in this network, so the others need its address.", flush=True)


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()


def _introduce(address: Address, plan: HubPlan, event: str) -> None:
    ports = f"{address.port} and {address.port + ROUTES_ABOVE}" if plan.peers else f"{address.port}"
    print(f"This laptop is the hub of {event}, at {address}.")
    print("The event's other laptops find it by themselves. Where they do not, type that address there,")
    print(f"or show them a QR code of this text: {as_code(address)}")
    print(f"A firewall on this laptop has to let in TCP {ports} and UDP 5353: `kiosk hub --help` says how.")
    print("Ctrl+C ends the hub. The laptops then go on alone, and share again when it is back.", flush=True)
