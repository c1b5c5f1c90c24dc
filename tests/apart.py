"""Two laptops at one event that have not heard of each other for a while, their files in memory for speed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any, TypeVar

from kiosk.desk import looking
from kiosk.desk.desk import Desk
from kiosk.domain.apart import Case
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Draft, Fact, Kind
from kiosk.domain.pack import Pack
from kiosk.exchange.bundle import OpenedBundle
from kiosk.exchange.keys import station_mac
from kiosk.store import people
from kiosk.store.connection import connect_plain, writing
from kiosk.store.facts import all_facts, facts_after
from kiosk.store.people import Person
from kiosk.store.roster import take_over
from kiosk.store.snapshot import snapshot
from kiosk.store.store import Identity, Store, set_meta
from tests import joined
from tests.organise.bundles import PUBLIC, manifest_of
from tests.samples import at
from tests.store.laptops import rows, upgraded

Thing = TypeVar("Thing")


@dataclass(slots=True)
class Laptop:
    """One of them. Each thing that happens takes a minute by the clock on the wall; its own may be `ahead` of that."""

    desk: Desk
    wall: "Wall"
    ahead: timedelta = timedelta()

    @property
    def now(self) -> datetime:
        """Return what its own clock shows, a minute later each time."""
        return self.wall.later() + self.ahead

    def person(self, id: str) -> Person:
        """Return somebody as this laptop knows them."""
        found = people.by_id(self.desk.store.connection, id)
        assert found is not None
        return found

    def take(self, pack: Pack) -> None:
        """Take a newer pack over."""
        with writing(self.desk.store.connection):
            take_over(self.desk.store.connection, pack.roster, pack.grants, pack.home, pack.issued)

    def hear(self, facts: Sequence[Fact], other: "Laptop") -> None:
        """Hear facts one at a time, and the details they point at, which `other` has."""
        self._keep_details_of(other)
        for fact in facts:
            with self.desk.store.writing() as writer:
                assert writer.receive([fact], milliseconds(self.wall.time + self.ahead)).waiting == ()

    def own(self, after: int = 0) -> list[Fact]:
        """Return what it wrote itself, in the order of its chain."""
        return facts_after(self.desk.store.connection, self.desk.store.identity.incarnation, after, 1000)

    def facts(self) -> list[Fact]:
        """Return all that it knows of."""
        return list(all_facts(self.desk.store.connection))

    def tables(self) -> dict[str, list[Any]]:
        """Return what the facts amount to here."""
        tables = ("attendance", "seats", "came", "offers", "waiting")
        return {table: rows(self.desk.store.connection, table) for table in tables}

    def cases(self) -> dict[str, tuple[Case, ...]]:
        """Return the cases of everybody of whom something is told here."""
        told = {fact.person for fact in self.facts() if fact.person is not None}
        return {id: looking.cases_here(self.desk, self.person(id)) for id in sorted(told)}

    def bundle(self) -> OpenedBundle:
        """Return what it hands to the organisers, as they open it."""
        store = self.desk.store
        made = manifest_of(store.connection, store.identity.incarnation, milliseconds(at(18)))
        return OpenedBundle(made, snapshot(store.connection))

    def _keep_details_of(self, other: "Laptop") -> None:
        with writing(self.desk.store.connection):
            self.desk.store.connection.executemany(
                "insert or ignore into details (id, person, body) values (?, ?, ?)",
                other.desk.store.connection.execute("select id, person, body from details").fetchall(),
            )


@dataclass(slots=True)
class Wall:
    """The clock on the wall, which is right."""

    time: datetime = field(default_factory=lambda: at(9))

    def later(self) -> datetime:
        """Return the time a minute on."""
        self.time += timedelta(minutes=1)
        return self.time


@dataclass(slots=True)
class Two:
    """Two laptops, and how far each knew the other when they lost touch."""

    foyer: Laptop
    stairs: Laptop
    shared: tuple[int, int] = (0, 0)

    @property
    def said(self) -> tuple[list[Fact], list[Fact]]:
        """Return what each said since then."""
        return self.foyer.own(self.shared[0]), self.stairs.own(self.shared[1])

    def meet(self) -> None:
        """Let each hear what the other said since they met last."""
        here, there = self.said
        self.foyer.hear(there, self.stairs)
        self.stairs.hear(here, self.foyer)
        self.shared = (len(self.foyer.own()), len(self.stairs.own()))


def two_laptops(ahead: timedelta) -> Two:
    """Return two laptops that have met; the clock of the second is `ahead`."""
    wall = Wall()
    two = Two(laptop("foyer", wall), laptop("stairs", wall, ahead))
    two.meet()
    return two


def laptop(station: str, wall: Wall, ahead: timedelta = timedelta()) -> Laptop:
    """Return a laptop that has just joined."""
    pack, identity = joined.pack(), Identity(station, f"{station}.1")
    connection = connect_plain(":memory:")
    upgraded().backup(connection)
    store, door = Store(connection, identity), pack.event.door("main")
    desk = Desk(store, pack.event, door, lambda text: text, pack.home, pack.organisers_key)
    made = Laptop(desk, wall, ahead)
    made.take(pack)
    mac = station_mac(pack.event_key, station, identity.incarnation, PUBLIC)
    with desk.store.writing() as writer:
        set_meta(writer.connection, "incarnation", identity.incarnation)
        body = {"station": station, "public_key": PUBLIC, "mac": mac}
        writer.append(Draft(Kind.STATION_OPENED, body=body), milliseconds(made.now))
    return made


def merges(here: Sequence[Thing], there: Sequence[Thing]) -> Iterator[list[Thing]]:
    """Yield every order in which two chains can be heard: within each it is fixed."""
    total = len(here) + len(there)
    for places in combinations(range(total), len(here)):
        ours, theirs = iter(here), iter(there)
        yield [next(ours) if place in places else next(theirs) for place in range(total)]
