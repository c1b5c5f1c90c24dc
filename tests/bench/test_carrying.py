"""Twenty thousand facts by stick: put there, taken over, and found to be there already; on this folder's disk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.desk.carried import Carried
from kiosk.desk.carrying import Result, carry_facts
from kiosk.desk.desk import Desk
from kiosk.domain.fact import Draft, Kind
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, Store, create
from tests.bench.conftest import Figure
from tests.samples import ISSUED, NINE, at, event, person

FACTS, PEOPLE = 20_000, 1_000


@pytest.fixture
def desks(disk: Path) -> Iterator[tuple[Desk, Desk]]:
    """Return two laptops' desks; at the first, a thousand people came and went all day."""
    stores = [create(disk / f"{name}.sqlite", bytes(32), Identity(name, f"{name}.1")) for name in ("foyer", "stairs")]
    for store in stores:
        with store.writing() as writer:
            take_over(writer.connection, [person(number, "Asha") for number in range(PEOPLE)], (), "foyer", ISSUED)
    live(stores[0])
    foyer, stairs = (Desk(store, event(), event().door("main"), str) for store in stores)
    yield foyer, stairs
    for store in stores:
        store.close()


def live(store: Store) -> None:
    """Let people come and go."""
    with store.writing() as writer:
        for number in range(FACTS):
            kind, body = (Kind.LEFT, {"by": ""}) if number // PEOPLE % 2 else (Kind.ARRIVED, {"door": "main"})
            writer.append(Draft(kind, f"{number % PEOPLE:032x}", body=dict(body)), NINE + number)


def test_twenty_thousand_facts_by_stick(
    benchmark: BenchmarkFixture, desks: tuple[Desk, Desk], disk: Path, figure: Figure
) -> None:
    stick, turns = disk / "stick", list[float]()
    stick.mkdir()

    def timed(function: Callable[[], Result], /) -> Result:
        start = perf_counter()
        result = function()
        turns.append(perf_counter() - start)
        return result

    def carry(desk: Desk) -> tuple[float, Carried]:
        start = perf_counter()
        carried = carry_facts(desk, "0e" * 32, str(stick), at(17), timed)
        return perf_counter() - start, carried

    foyer, stairs = desks
    brought, _ = carry(foyer)
    taken, carried = carry(stairs)
    assert carried.taken == {"foyer": FACTS}
    again, _ = carry(stairs)
    benchmark(lambda: carry(stairs))
    size = sum(path.stat().st_size for path in stick.rglob("*.facts"))
    seconds = f"{brought:.1f} s, {taken:.1f} s, {again:.2f} s"
    longest = f"the door waits {max(turns) * 1000:.0f} ms at most"
    figure(
        "20,000 facts by stick: put there, taken over, all known", "", f"{seconds}; {size / 2**20:.1f} MiB; {longest}"
    )
