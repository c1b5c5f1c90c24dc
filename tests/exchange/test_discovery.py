"""Hubs that announce themselves on the loopback, and stations that look for theirs."""

import asyncio
import secrets
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from zeroconf import ServiceStateChange, Zeroconf
from zeroconf._dns import DNSPointer
from zeroconf._protocol.outgoing import DNSOutgoing
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf
from zeroconf.const import _CLASS_IN, _FLAGS_AA, _FLAGS_QR_RESPONSE, _TYPE_PTR

from kiosk.exchange.address import Address
from kiosk.exchange.discovery import SERVICE, Announced, NoDiscovery, watch
from kiosk.exchange.network import NoVenueAddress, own_addresses, venue_address

OURS, OTHERS = secrets.token_hex(32), secrets.token_hex(32)
"""New in each process: tests that run side by side share the loopback."""
HERE = ("127.0.0.1",)
LIMIT = 30
"""Seconds after which a test that waits for an announcement has failed."""
CUT_OFF = f"""
import asyncio
from kiosk.exchange.discovery import NoDiscovery, watch
try:
    asyncio.run(watch("{OURS}", print))
except NoDiscovery as fault:
    print(fault)
"""


async def first_found(event_key: str) -> Address:
    """Return the first hub that a station of this event is told of."""
    told: asyncio.Queue[Address] = asyncio.Queue()
    looking = asyncio.ensure_future(watch(event_key, told.put_nowait, HERE))
    try:
        return await asyncio.wait_for(told.get(), LIMIT)
    finally:
        looking.cancel()


def announce_nonsense() -> None:
    """Announce, as a stranger can, hubs by names that no program may give."""
    announcement = DNSOutgoing(_FLAGS_QR_RESPONSE | _FLAGS_AA)
    for name in (f"bell\x07.{SERVICE}", "printer._http._tcp.local."):
        announcement.add_answer_at_time(DNSPointer(SERVICE, _TYPE_PTR, _CLASS_IN, 120, name), 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(HERE[0]))
        stranger.bind((HERE[0], 0))
        for packet in announcement.packets():
            stranger.sendto(packet, ("224.0.0.251", 5353))


async def seen_by_a_stranger() -> str:
    """Return all that anybody in the network is told of the first hub that announces itself."""
    names: asyncio.Queue[str] = asyncio.Queue()

    def changed(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        names.put_nowait(name)

    async with (
        AsyncZeroconf(interfaces=list(HERE)) as network,
        AsyncServiceBrowser(network.zeroconf, SERVICE, handlers=[changed]),
    ):
        info = AsyncServiceInfo(SERVICE, await asyncio.wait_for(names.get(), LIMIT))
        assert await info.async_request(network.zeroconf, LIMIT * 1000)
    return f"{info.name} {info.server} {info.properties} {info.text!r}"


def test_a_station_finds_the_hub_of_its_event() -> None:
    async def day() -> Address:
        async with Announced(OURS, Address("127.0.0.1", 4333), HERE):
            return await first_found(OURS)

    assert asyncio.run(day()) == Address("127.0.0.1", 4333)


def test_a_hub_that_starts_later_is_found_too() -> None:
    async def day() -> Address:
        looking = asyncio.ensure_future(first_found(OURS))
        async with Announced(OURS, Address("127.0.0.1", 4334), HERE):
            return await looking

    assert asyncio.run(day()).port == 4334


def test_a_stranger_who_announces_nonsense_keeps_no_station_from_its_hub() -> None:
    told: asyncio.Queue[Address] = asyncio.Queue()

    async def day() -> Address:
        async with asyncio.timeout(LIMIT), asyncio.TaskGroup() as group:
            looking = group.create_task(watch(OURS, told.put_nowait, HERE))
            async with Announced(OURS, Address("127.0.0.1", 4338), HERE):
                await told.get()
            announce_nonsense()
            async with Announced(OURS, Address("127.0.0.1", 4339), HERE):
                while (found := await told.get()).port != 4339:
                    continue
            looking.cancel()
        return found

    assert asyncio.run(day()).port == 4339


def test_each_station_takes_the_hub_of_its_own_event_only() -> None:
    async def day() -> tuple[Address, Address]:
        ours, others = Address("127.0.0.1", 4335), Address("127.0.0.1", 4336)
        async with Announced(OTHERS, others, HERE), Announced(OURS, ours, HERE):
            return await asyncio.gather(first_found(OURS), first_found(OTHERS))

    assert [address.port for address in asyncio.run(day())] == [4335, 4336]


def test_what_is_announced_names_neither_event_nor_laptop() -> None:
    async def day() -> str:
        async with Announced(OURS, Address("127.0.0.1", 4337), HERE):
            return await seen_by_a_stranger()

    spelled = asyncio.run(day())
    assert "event" in spelled
    assert not any(secret in spelled for secret in (OURS, "ke-2026", socket.gethostname()))


def test_an_address_that_this_laptop_does_not_have_is_told_in_words() -> None:
    with pytest.raises(NoDiscovery, match="Type the address"):
        asyncio.run(watch(OURS, lambda address: None, ("203.0.113.7",)))


def test_a_laptop_without_any_network_is_told_in_words() -> None:
    cut_off = ["unshare", "--net", sys.executable, "-c", CUT_OFF]
    told = subprocess.run(cut_off, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    if told.stderr.startswith("unshare:"):
        pytest.skip("only root may cut a process off the network")
    assert (told.stdout.partition("this network")[0], told.stderr) == ("Hubs cannot be found by themselves in ", "")


def test_the_loopback_is_among_this_laptops_addresses() -> None:
    assert "127.0.0.1" in own_addresses()


def test_the_venues_address_is_the_private_one() -> None:
    assert venue_address(["127.0.0.1", "192.168.7.20", "8.8.4.4", "::1", "fd00::2"]) == "192.168.7.20"


@pytest.mark.parametrize(
    ("addresses", "sentence"),
    [
        (["127.0.0.1", "::1"], "in no network"),
        (["127.0.0.1", "8.8.4.4"], "in no network"),
        (["192.168.7.20", "10.0.0.3"], "several addresses: 192.168.7.20, 10.0.0.3"),
    ],
)
def test_which_address_cannot_be_told_is_asked_for(addresses: list[str], sentence: str) -> None:
    with pytest.raises(NoVenueAddress, match=sentence):
        venue_address(addresses)
