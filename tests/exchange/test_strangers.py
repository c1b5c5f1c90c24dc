"""Strangers on the Wi-Fi: they learn nothing and stop nothing, while a station goes on storing what happens."""

import asyncio
import json
import os
import resource
import ssl
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress

import nats
import nats.errors
import nkeys
import pytest
from nats.aio.client import Client

from kiosk.exchange.address import Address
from kiosk.exchange.hub_plan import LARGEST_MESSAGE
from kiosk.exchange.login import login
from tests.exchange.strangers import closing, false_hub, raw_station, said_to, tapped, trusting_anybody
from tests.hubs import RunningHub, running_hub, station

EVENT_KEY = "5a" * 32
LAST_YEARS_KEY = "a5" * 32
ANOTHER_KEY = "3c" * 32
LIMIT = 30
"""Seconds after which a test that waits has failed."""
PAYLOAD, SUBJECT = b"what happened at the door", "kiosk.facts.foyer"
CROWD = 2_000
TLS_ALERT = 7
"""Bytes in which TLS says that it was not spoken to in TLS."""
FLOOD = 64
"""Messages as large as a hub takes: four times what it keeps for whoever does not read."""
GIANT_BEGINS = b"PUB kiosk.facts.foyer 1073741824\r\n"
Deed = Callable[[Address], Awaitable[bytes]]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    """Return the one hub that all strangers come to."""
    with running_hub(tmp_path_factory.mktemp("hub"), EVENT_KEY) as running:
        yield running


@pytest.fixture
def many_files() -> Iterator[None]:
    """Let this process have thousands of connections open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CROWD + 500
    if hard < wanted:
        pytest.skip("this system lets a process open too few files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def store(client: Client, stop: asyncio.Event) -> int:
    """Store one message after the other until told to stop; return how many were acknowledged, which all must be."""
    stream, acknowledged = client.jetstream(timeout=LIMIT), 0
    while not stop.is_set():
        await stream.publish(SUBJECT, PAYLOAD)
        acknowledged += 1
    return acknowledged


async def meanwhile(address: Address, deed: Deed) -> bytes:
    """Return what a stranger's deed brought, after a station that was connected all the time stored during all of it.

    Another station follows everything: subjects and payloads are on their way while the stranger listens.
    """
    stop = asyncio.Event()
    async with station(address, EVENT_KEY) as writer, station(address, EVENT_KEY) as follower:
        await writer.jetstream(timeout=LIMIT).add_stream(name="FACTS", subjects=["kiosk.facts.>"])
        followed = await follower.subscribe("kiosk.facts.>")
        storing = asyncio.ensure_future(store(writer, stop))
        await followed.next_msg(LIMIT)
        try:
            learned = await asyncio.wait_for(deed(address), LIMIT)
        finally:
            stop.set()
        assert await storing > 0
        assert (await writer.jetstream(timeout=LIMIT).publish(SUBJECT, PAYLOAD)).seq > 0
    return learned


def reveals(learned: bytes) -> bool:
    """Return whether any subject or payload of ours is in what a stranger learned."""
    return any(part in learned for part in (PAYLOAD, b"kiosk.facts", b"foyer", b"FACTS", EVENT_KEY.encode()))


@pytest.mark.parametrize("tls", [False, True], ids=["in clear", "with TLS"])
@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b'CONNECT {"verbose":true}\r\nSUB > 1\r\nPING\r\n',
        b'CONNECT {"user":"kiosk","pass":"kiosk"}\r\nSUB kiosk.> 1\r\nPING\r\n',
        b"GET / HTTP/1.1\r\nHost: hub\r\n\r\n",
        os.urandom(2**16),
        b"\0" * 2**16,
        b"CONNECT {" + b"a" * 2**16,
        GIANT_BEGINS + bytes(2**16),
        b"SUB kiosk.> 1\r\n" * 1000,
    ],
    ids=["silence", "no key", "a password", "a browser", "noise", "zeros", "endless", "1 GB", "a thousand wishes"],
)
def test_whoever_says_anything_without_the_key_learns_nothing_and_stops_nothing(
    hub: RunningHub, sent: bytes, tls: bool
) -> None:
    learned = asyncio.run(meanwhile(hub.address, lambda address: said_to(address, sent, tls=tls)))
    assert not reveals(learned)
    assert learned.startswith(b"INFO ") if tls else len(learned) <= TLS_ALERT


def test_all_that_tls_shows_a_stranger_is_what_kind_of_program_this_is(hub: RunningHub) -> None:
    learned = asyncio.run(said_to(hub.address, b"", tls=True))
    told = json.loads(learned.partition(b"INFO ")[2].partition(b"\r\n")[0])
    assert set(told) <= {
        *("server_id", "server_name", "version", "proto", "go", "host", "port", "headers", "max_payload", "jetstream"),
        *("client_id", "client_ip", "auth_required", "tls_required", "tls_available", "nonce", "git_commit", "xkey"),
        *("cluster", "domain", "api_lvl", "feature_flags"),
    }


@pytest.mark.parametrize("key", [LAST_YEARS_KEY, ANOTHER_KEY], ids=["old key", "another key"])
def test_a_station_with_another_key_leaves_before_it_says_a_word(hub: RunningHub, key: str) -> None:
    async def deed(address: Address) -> bytes:
        with pytest.raises(OSError, match="certificate verify failed"):
            await nats.connect(str(address), allow_reconnect=False, **login(key))
        return b""

    asyncio.run(meanwhile(hub.address, deed))


@pytest.mark.parametrize("key", [LAST_YEARS_KEY, ANOTHER_KEY, None], ids=["old", "another", "random"])
def test_a_wrong_key_is_refused_whomever_its_holder_believes(hub: RunningHub, key: str | None) -> None:
    seed = nkeys.encode_seed(os.urandom(32), nkeys.PREFIX_BYTE_USER).decode()
    wrong = login(key or EVENT_KEY)
    wrong["tls"] = trusting_anybody()
    if key is None:
        wrong["nkeys_seed_str"] = seed

    async def deed(address: Address) -> bytes:
        with pytest.raises(nats.errors.Error, match="Authorization Violation"):
            await nats.connect(str(address), allow_reconnect=False, **wrong)
        return b""

    asyncio.run(meanwhile(hub.address, deed))


def test_even_a_station_is_cut_off_at_the_first_word_of_a_gigabyte(hub: RunningHub) -> None:
    async def deed(address: Address) -> bytes:
        async with raw_station(address, EVENT_KEY) as (reader, writer):
            writer.write(GIANT_BEGINS)
            return await reader.read()  # until the hub hangs up, with or without a word

    assert asyncio.run(meanwhile(hub.address, deed)) in (b"", b"-ERR 'Maximum Payload Violation'\r\n")


def test_a_station_that_does_not_read_is_cut_off_and_holds_nobody_up(hub: RunningHub) -> None:
    async def deed(address: Address) -> bytes:
        async with (
            raw_station(address, EVENT_KEY, read_ahead=1024) as (reader, writer),
            station(address, EVENT_KEY) as other,
        ):
            writer.write(b"SUB kiosk.flood 1\r\nPING\r\n")
            assert await reader.readline() == b"PONG\r\n"
            for _ in range(FLOOD):
                await other.publish("kiosk.flood", bytes(LARGEST_MESSAGE))
                await other.flush(LIMIT)
            with suppress(OSError):
                return await reader.read()
        return b""

    assert len(asyncio.run(meanwhile(hub.address, deed))) < FLOOD * LARGEST_MESSAGE


@pytest.mark.usefixtures("many_files")
def test_thousands_who_connect_and_never_say_a_word_are_cut_off_and_shut_nobody_out(hub: RunningHub) -> None:
    async def one_of_many(address: Address, inside: asyncio.Barrier) -> bytes:
        reader, writer = await asyncio.open_connection(address.host, address.port)
        async with closing(writer):
            await inside.wait()
            with suppress(OSError):
                return await reader.read()
        return b""

    async def deed(address: Address) -> bytes:
        inside = asyncio.Barrier(CROWD + 1)
        crowd = asyncio.gather(*(one_of_many(address, inside) for _ in range(CROWD)))
        await inside.wait()
        async with station(address, EVENT_KEY) as late:
            await late.jetstream(timeout=LIMIT).publish(SUBJECT, PAYLOAD)
        return b"".join(await crowd)

    assert asyncio.run(meanwhile(hub.address, deed)) == b""


def test_a_false_hub_that_wants_no_tls_hears_nothing_but_the_wish_for_it() -> None:
    heard = bytearray()

    async def day() -> None:
        async with false_hub(heard) as address:
            with pytest.raises((ssl.SSLError, TimeoutError)):
                await nats.connect(str(address), allow_reconnect=False, **login(EVENT_KEY))

    asyncio.run(day())
    assert heard.startswith(b"\x16\x03")
    assert b"CONNECT" not in heard
    assert not reveals(bytes(heard))


def test_whoever_listens_on_the_line_reads_no_login_no_subject_and_no_payload(hub: RunningHub) -> None:
    heard = bytearray()

    async def day() -> None:
        async with tapped(hub.address, heard) as address, station(address, EVENT_KEY) as client:
            stream = client.jetstream(timeout=LIMIT)
            await stream.add_stream(name="FACTS", subjects=["kiosk.facts.>"])
            assert (await stream.publish(SUBJECT, PAYLOAD)).seq > 0

    asyncio.run(day())
    assert len(heard) > 1000
    assert not any(word in heard for word in (b"CONNECT", b"INFO", b"nkey", b"PUB"))
    assert not reveals(bytes(heard))
