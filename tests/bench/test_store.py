"""Scan → arrival on the disk against one bare commit on the same disk; look-ups among a million registrations.

The file lies in this folder's file system, not in `/tmp`, which may be no disk at all.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import count
from json import dumps
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.desk.check_in import Admitted, check_in
from kiosk.desk.desk import Desk
from kiosk.domain.fact import Draft, Kind
from kiosk.store.connection import connect, writing
from kiosk.store.finding import searchable
from kiosk.store.people import by_code, search
from kiosk.store.roster import take_over
from kiosk.store.store import Store, create
from tests.bench.conftest import Figure
from tests.conftest import IDENTITY, KEY
from tests.samples import ISSUED, NINE, at, code, event, person

ROUNDS = 1_000
ARRIVALS = ROUNDS + 100
SHOWN = 20
"""How many people the desk shows at once."""
BATCH = 20_000
MILLION = 1_000_000
ANYBODY = (number * 104_729 % MILLION for number in count())
"""Numbers of people, all over the file."""
GIVEN = ("Asha", "Zoë", "Gurpreet", "Noor", "Sam", "Ann", "Ravi", "Wilhelmina", "Tomasz", "Ifeoma", "Maryam", "Joan")
FAMILY = tuple(
    f"{first}{last}"
    for first in ("Ver", "Bri", "Kau", "Oko", "Wój", "Lis", "Oye", "Ncu", "Fea", "Pik")
    for last in ("ma", "ain", "r", "nkwo", "cik", "ter", "laran", "be", "thers", "e")
)


@pytest.fixture(scope="module")
def disk() -> Iterator[Path]:
    """Return a folder on the disk that the program lies on."""
    with TemporaryDirectory(dir=Path(__file__).parents[2], prefix=".bench-") as folder:
        yield Path(folder)


@pytest.fixture
def desk(disk: Path) -> Iterator[Desk]:
    """Return a desk that expects as many people as will arrive."""
    path = disk / "arrivals.sqlite"
    path.unlink(missing_ok=True)
    store = create(path, KEY, IDENTITY)
    with store.writing() as writer:
        people = [person(number, f"{GIVEN[number % len(GIVEN)]} Person{number}") for number in range(ARRIVALS)]
        take_over(writer.connection, people, (), "foyer", ISSUED)
    yield Desk(store, event(), event().door("main"), str)
    store.close()


@pytest.fixture(scope="module")
def million(disk: Path) -> Iterator[Store]:
    """Return a file with a million registrations; it takes some minutes to make."""
    store = create(disk / "million.sqlite", KEY, IDENTITY)
    for first in range(0, MILLION, BATCH):
        with store.writing() as writer:
            expect(writer.connection, range(first, first + BATCH))
    yield store
    store.close()


def expect(connection: sqlite3.Connection, numbers: range) -> None:
    """Write people as a pack would; straight into the tables, because a pack of a million is none of ours."""
    people = [person(number, name_of(number)) for number in numbers]
    connection.executemany(
        "insert into people values (?, ?, 'standard', 'confirmed', 1, ?, ?, 0, 'pack', '', '')",
        [(p.id, p.reference, p.code, p.id) for p in people],
    )
    connection.executemany("insert into codes values (?, ?)", [(p.code, p.id) for p in people])
    details = [(p.id, p.id, dumps(asdict(p.details), ensure_ascii=False, sort_keys=True)) for p in people]
    connection.executemany("insert into details values (?, ?, ?)", details)
    texts = [(p.id, searchable(p.reference, p.details)) for p in people]
    connection.executemany("insert into search (person, text) values (?, ?)", texts)


def name_of(number: int) -> str:
    """Return a name; a thousand family names, each a thousand times."""
    mixed = number * 7919 % MILLION
    return f"{GIVEN[mixed % len(GIVEN)]} {FAMILY[mixed // 10_000 % 100]}{FAMILY[mixed // 100 % 100].lower()}"


def measure(
    benchmark: BenchmarkFixture, group: str, call: Callable[..., object], prepared: Callable[[], object]
) -> float:
    """Measure `call` once with each argument that is `prepared` for it; return the median in seconds.

    The 99th percentile goes beside what pytest-benchmark keeps.
    """
    benchmark.group = group
    pedantic: Callable[..., object] = benchmark.pedantic
    pedantic(call, setup=lambda: ((prepared(),), {}), rounds=ROUNDS, warmup_rounds=20)
    times: list[float] = sorted(benchmark.stats.stats.data) if benchmark.stats else [0.0]
    benchmark.extra_info["p99 µs"] = round(times[len(times) * 99 // 100] * 1e6)
    return median(times)


def told(seconds: float) -> str:
    """Return a time in words."""
    return f"{seconds * 1000:.2f} ms"


def both(typical: float, benchmark: BenchmarkFixture) -> str:
    """Return the median and the 99th percentile in words."""
    return f"median {told(typical)}, p99 {told(benchmark.extra_info['p99 µs'] / 1e6)}"


def store_arrival(desk: Desk, number: int) -> None:
    """Look the code up and write the arrival down: all that has to happen before it is on the disk."""
    with desk.store.writing() as writer:
        found = by_code(writer.connection, code(number))
        assert found
        writer.append(Draft(Kind.ARRIVED, found.id, body={"door": "main", "by": "", "overrode": None}), NINE)


def desk_arrival(desk: Desk, number: int) -> None:
    """Let somebody in as the screen does, up to the person it greets."""
    assert isinstance(check_in(desk, code(number), at(9)), Admitted)


@pytest.mark.parametrize("arrival", [store_arrival, desk_arrival])
def test_scan_to_arrival_on_the_disk(
    benchmark: BenchmarkFixture, figure: Figure, desk: Desk, disk: Path, arrival: Callable[[Desk, int], None]
) -> None:
    """Each arrival is preceded by a bare commit in a file beside it, so that the disk's moods meet both alike."""
    bare, bare_times, numbers = connect(disk / "bare.sqlite", KEY), list[float](), count()
    bare.execute("create table if not exists bare (text)")

    def commit_bare() -> int:
        before = perf_counter()
        with writing(bare):
            bare.execute("insert into bare values (?)", ("x" * 300,))
        bare_times.append(perf_counter() - before)
        return next(numbers)

    arrived = measure(benchmark, "scan to disk", lambda number: arrival(desk, number), commit_bare)
    bare_time = median(bare_times)
    what = "scan → on disk, the store's part" if arrival is store_arrival else "scan → on disk, all of it"
    figure(
        f"{what}, × a bare commit", "≤ 1.5", f"{arrived / bare_time:.2f} ({told(arrived)} against {told(bare_time)})"
    )
    bare.close()


def test_look_up_by_code_among_a_million(benchmark: BenchmarkFixture, figure: Figure, million: Store) -> None:
    def look_up(shown: str) -> None:
        assert by_code(million.connection, shown)

    typical = measure(benchmark, "look-up by code", look_up, lambda: code(next(ANYBODY)))
    figure("look-up by code among 1,000,000", "p99 < 0.2 ms", both(typical, benchmark))


@pytest.mark.parametrize("letters", [1, 2, 3, 5, 9])
def test_look_up_by_name_as_typed_among_a_million(
    benchmark: BenchmarkFixture, figure: Figure, million: Store, letters: int
) -> None:
    def look_up(typed: str) -> None:
        assert search(million.connection, typed, SHOWN)

    typical = measure(benchmark, "look-up by name", look_up, lambda: name_of(next(ANYBODY)).split()[1][:letters])
    figure(f"look-up by a name's first {letters} letters among 1,000,000", "< 5 ms", both(typical, benchmark))


def test_look_up_by_two_words_as_typed_among_a_million(benchmark: BenchmarkFixture, million: Store) -> None:
    def look_up(typed: str) -> None:
        assert search(million.connection, typed, SHOWN)

    measure(benchmark, "look-up by name", look_up, lambda: " ".join(w[:4] for w in name_of(next(ANYBODY)).split()))
