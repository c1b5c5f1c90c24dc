"""Sharing live on the loopback, each figure beside what nats-server and nats-py alone do in the same run."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from statistics import median, quantiles
from time import perf_counter
from typing import IO, Protocol, TypeVar

import pytest
from nats.js.api import AckPolicy, ConsumerConfig
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.desk.desk import Desk
from kiosk.domain.fact import Draft, Kind
from kiosk.exchange.address import Address
from kiosk.flow.errands import Call
from kiosk.store.facts import append
from tests import joined
from tests.bench.conftest import Figure
from tests.hubs import RunningHub, running_hub, station
from tests.samples import NINE
from tests.stations import PATIENCE, AtWork, at_work

Result = TypeVar("Result")
ONE_BY_ONE, MISSED, PEOPLE, BATCH, CALLS = 500, 20_000, 1_000, 500, 15
SEALED = bytes(400)
"""As long as one sealed fact."""


class Once(Protocol):
    """Times a function that runs once, and returns what it returns."""

    def __call__(self, function: Callable[[], Result], /) -> Result:
        """Run it."""


@pytest.fixture
def once(benchmark: BenchmarkFixture) -> Once:
    pedantic: Once = benchmark.pedantic
    return pedantic


@pytest.fixture
def hub(disk: Path) -> Iterator[RunningHub]:
    with running_hub(disk / "hub", joined.pack().event_key) as running:
        yield running


def test_a_fact_reaches_the_other_laptops_file(once: Once, disk: Path, hub: RunningHub, figure: Figure) -> None:
    with at_work(disk / "foyer", "foyer", hub.address) as foyer, _hearing(disk / "stairs", hub) as there:
        name = there.readline().strip()
        foyer.wait_until(lambda here: name in here.together.reachable())
        ours = once(lambda: [_one_fact(foyer, there, number) for number in range(ONE_BY_ONE)])
    alone = asyncio.run(_relayed(hub.address))
    told = [f"median {median(times) * 1000:.1f}, p99 {_p99(times) * 1000:.1f} ms" for times in (ours, alone)]
    figure("a fact on one laptop → in the other's file", "p99 ≤ 10 ms", f"{told[0]} (the relay alone: {told[1]})")


@contextmanager
def _hearing(folder: Path, hub: RunningHub) -> Iterator[IO[str]]:
    """Run a laptop in a process of its own, and yield what it says."""
    joined.join(folder, "stairs").store.close()  # here, where the event's keys are
    command = [sys.executable, "-m", "tests.bench.hearing_laptop", str(folder), str(hub.address)]
    with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdout
        process.stdin.close()


def _one_fact(here: AtWork, there: IO[str], number: int) -> float:
    """Return the seconds from writing a fact on one disk until it is on the other: each of somebody else."""
    begun = perf_counter()
    here.ask(write(1, first=number))
    while (heard := float(there.readline())) < begun:
        pass  # something that was on its way before
    return heard - begun


def write(facts: int, first: int = 0) -> Callable[[Desk], None]:
    """Return what lets so many people come and go at a desk, in one transaction."""

    def written(desk: Desk) -> None:
        with desk.store.writing() as writer:
            me = writer.identity.incarnation
            for number in range(first, first + facts):
                kind, body = (Kind.LEFT, {"by": ""}) if number // PEOPLE % 2 else (Kind.ARRIVED, {"door": "main"})
                append(writer.connection, me, Draft(kind, f"{number % PEOPLE:032x}", body=dict(body)), NINE + number)

    return written


async def _relayed(address: Address) -> list[float]:
    """Return the seconds that a message of a fact's size takes from one client to another by way of the hub's disk."""
    async with station(address, joined.pack().event_key) as one, station(address, joined.pack().event_key) as other:
        await one.jetstream().add_stream(name="BENCH", subjects=["kiosk.bench"])
        heard = await other.jetstream().subscribe("kiosk.bench", ordered_consumer=True)
        times = []
        for _ in range(ONE_BY_ONE):
            begun = perf_counter()
            await one.jetstream().publish("kiosk.bench", SEALED)
            await heard.next_msg(timeout=60)
            times.append(perf_counter() - begun)
        return times


def _p99(times: list[float]) -> float:
    return quantiles(times, n=100)[98]


def test_twenty_thousand_facts_missed_are_caught_up(once: Once, disk: Path, hub: RunningHub, figure: Figure) -> None:
    with (
        at_work(disk / "stairs", "stairs", hub.address) as there,
        at_work(disk / "loft", "foyer", hub.address) as foyer,
    ):
        there.wait_for(foyer)
    with at_work(disk / "loft", "foyer", hub.address) as foyer:
        foyer.ask(write(MISSED))
        begun = perf_counter()
        wanted = foyer.known()[foyer.name].count
        with at_work(disk / "other", "stairs", hub.address) as other:
            other.wait_until(lambda here: foyer.name in here.known() and here.known()[foyer.name].count >= wanted)
        both = perf_counter() - begun

        def catch_up() -> float:
            began = perf_counter()
            with at_work(disk / "stairs", "stairs", hub.address) as there:
                there.wait_until(lambda here: here.known()[foyer.name].count >= wanted)
                return perf_counter() - began

        ours = once(catch_up)
    alone = asyncio.run(_fetched(hub.address))
    measured = (
        f"{ours:.1f} s, opening the laptop included ({both:.1f} s while they are still told; nats: {alone:.1f} s)"
    )
    figure("20,000 facts missed, caught up", "≤ 2 s", measured)


def test_a_call_for_a_person_is_heard_at_the_desk_of_another_laptop(
    once: Once, disk: Path, hub: RunningHub, figure: Figure
) -> None:
    with (
        at_work(disk / "foyer", "foyer", hub.address) as foyer,
        at_work(disk / "stairs", "stairs", hub.address) as desk,
    ):
        foyer.wait_until(lambda here: desk.name in here.together.reachable())
        heard: SimpleQueue[float] = SimpleQueue()
        desk.station.on_call.append(lambda: heard.put(perf_counter()))
        times = once(lambda: [_call(foyer, heard, f"screen {number}") for number in range(CALLS)])
    # Nothing here ticks, so it was heard because it was told, not because somebody looked.
    measured = f"median {median(times) * 1000:.1f} ms, longest {max(times) * 1000:.1f} ms"
    figure("a call for a person → at another laptop's desk", "≤ 1 s", measured)


def _call(here: AtWork, heard: "SimpleQueue[float]", screen: str) -> float:
    begun = perf_counter()
    here.do(Call(screen))
    return heard.get(timeout=PATIENCE) - begun


async def _fetched(address: Address) -> float:
    """Return the seconds that fetching as many messages of a fact's size takes, 500 at a time."""
    async with station(address, joined.pack().event_key) as client:
        stream = client.jetstream()
        await stream.add_stream(name="MANY", subjects=["kiosk.many"])
        for _ in range(0, MISSED, BATCH):
            await asyncio.gather(*(stream.publish("kiosk.many", SEALED) for _ in range(BATCH)))
        unacknowledged = ConsumerConfig(ack_policy=AckPolicy.NONE)
        pulled = await stream.pull_subscribe("kiosk.many", "bench", config=unacknowledged)
        begun, fetched = perf_counter(), 0
        while fetched < MISSED:
            fetched += len(await pulled.fetch(BATCH, timeout=60))
        return perf_counter() - begun
