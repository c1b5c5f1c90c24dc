"""`kiosk hub` on a laptop that joined, or beside a pack: it says where it is, serves, and ends when asked."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.desk.joining import open_laptop
from kiosk.exchange.address import Address, parse_address
from kiosk.exchange.discovery import watch
from tests.command_line.kiosk_program import LAPTOP_WORDS, Program
from tests.hubs import station

ALONE = ("--listen", "127.0.0.1", "--port", "0")
LAST_LINE = "Ctrl+C ends the hub."
LIMIT = 30
"""Seconds after which a test that waits has failed."""


class Serving:
    """A hub's process, and what it said when it was ready."""

    def __init__(self, process: subprocess.Popen[str], said: str) -> None:
        self.process, self.said = process, said

    @property
    def address(self) -> Address:
        """Return the address in the text for the QR code."""
        return parse_address(re.findall(r"kiosk-hub://\S+", self.said)[0])

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        """Ask it to end; return its status and its last words."""
        self.process.send_signal(number)
        said, told = self.process.communicate(timeout=LIMIT)
        return self.process.returncode, said + told


@contextmanager
def serving(kiosk: Program, *arguments: str | Path) -> Iterator[Serving]:
    """Run the hub on the loopback until the context ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "hub", *ALONE, *map(str, arguments)],
        cwd=kiosk.folder,
        env=kiosk.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        said = ""
        assert process.stdout is not None
        while LAST_LINE not in said:
            line = process.stdout.readline()
            assert line, process.communicate()
            said += line
        yield Serving(process, said)
        process.kill()


def event_key_of(laptop: Path) -> str:
    """Return the key of the event that a laptop joined."""
    opened = open_laptop(laptop, LAPTOP_WORDS)
    opened.store.close()
    return opened.pack.event_key


async def reached(address: Address, event_key: str) -> bool:
    """Return whether a station of the event can log in there."""
    async with station(address, event_key) as client:
        return client.is_connected


async def found(event_key: str) -> Address:
    """Return the first hub of the event that announces itself on the loopback."""
    told: asyncio.Queue[Address] = asyncio.Queue()
    looking = asyncio.ensure_future(watch(event_key, told.put_nowait, ("127.0.0.1",)))
    try:
        return await asyncio.wait_for(told.get(), LIMIT)
    finally:
        looking.cancel()


def test_a_laptop_that_joined_is_the_hub_of_its_event(kiosk: Program, laptop: Path) -> None:
    with serving(kiosk, "--folder", "laptop") as hub:
        assert asyncio.run(reached(hub.address, event_key_of(laptop)))


def test_the_pack_is_enough_for_a_hub(kiosk: Program, organisers: Path, laptop: Path) -> None:
    with serving(kiosk, "--pack", organisers / "day.pack") as hub:
        assert asyncio.run(reached(hub.address, event_key_of(laptop)))


def test_it_is_found_where_it_says_it_is(kiosk: Program, laptop: Path) -> None:
    with serving(kiosk, "--folder", "laptop") as hub:
        assert asyncio.run(found(event_key_of(laptop))) == hub.address


def test_it_says_its_address_twice_and_which_ports_a_firewall_has_to_let_in(kiosk: Program, laptop: Path) -> None:
    with serving(kiosk, "--folder", "laptop") as hub:
        assert hub.said.count(str(hub.address)) == 2
        assert f"TCP {hub.address.port} and UDP 5353" in hub.said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_in_good_order_when_asked(kiosk: Program, laptop: Path, number: int) -> None:
    with serving(kiosk, "--folder", "laptop") as hub:
        assert hub.end(number) == (0, "The hub has ended. The laptops go on alone.\n")


def test_it_says_so_when_its_server_dies(kiosk: Program, laptop: Path) -> None:
    with serving(kiosk, "--folder", "laptop") as hub:
        [server] = Path(f"/proc/{hub.process.pid}/task/{hub.process.pid}/children").read_text().split()
        os.kill(int(server), signal.SIGKILL)
        _, told = hub.process.communicate(timeout=LIMIT)
    assert (hub.process.returncode, told[:24]) == (1, "The hub ended by itself.")


def test_a_window_can_be_opened_beside_it(kiosk: Program, laptop: Path) -> None:
    with serving(kiosk, "--folder", "laptop"):
        open_laptop(laptop, LAPTOP_WORDS).store.close()


def test_beside_an_open_window_it_says_how_it_can_be_started(kiosk: Program, laptop: Path) -> None:
    held = open_laptop(laptop, LAPTOP_WORDS)
    ended = kiosk("hub", *ALONE, "--folder", "laptop")
    held.store.close()
    assert ended.status == 1
    assert "`kiosk hub --pack PACK`" in ended.told


def test_a_second_hub_on_the_same_laptop_is_refused(kiosk: Program, laptop: Path) -> None:
    with serving(kiosk, "--folder", "laptop"):
        ended = kiosk("hub", *ALONE, "--folder", "laptop")
    assert ended.status == 1
    assert "Another hub is running on this laptop" in ended.told


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--listen", "foyer"), "such as 192.168.1.5"),
        (("--listen", "127.0.0.1", "--port", "70000"), "a number up to 65535"),
        (("--listen", "127.0.0.1", "--peer", "192.168.1.5"), "by three, or by five"),
        (("--listen", "127.0.0.1", "--peer", "here there"), "This is not the address of a hub."),
        (("--listen", "127.0.0.1", "--pack", "no.pack"), "There is no file or folder no.pack."),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    kiosk: Program, laptop: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    ended = kiosk("hub", "--folder", "laptop", *arguments)
    assert (ended.status, ended.said) == (1, "")
    assert sentence in ended.told
    assert "Traceback" not in ended.told
