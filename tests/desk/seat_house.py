"""Some laptops that give out seats, in one process: cut off, crashed, restored, copied, and their clocks turned.

Everything at a desk is the program's own; only the network, the clocks and the accidents are made here.
"""

import secrets
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import TypeAlias, TypeVar

import pytest

from kiosk.desk import check_in, joining, registering, sessions, shares, sharing, waiting
from kiosk.desk.desk import SELF, Desk
from kiosk.desk.lives import begin_new_life
from kiosk.desk.opening import opening_of
from kiosk.domain.chain import Break
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Event, StationPlan
from kiosk.domain.fact import Body, Fact
from kiosk.domain.registration import Details, Registration
from kiosk.domain.seats import Give, Grant, NotSeated, changes_after, grants
from kiosk.domain.shares import Change
from kiosk.domain.talk import SeatWanted
from kiosk.exchange.packet import Packet
from kiosk.housekeeping import Housekeeping
from kiosk.store import facts
from kiosk.store.connection import connect_plain, writing
from kiosk.store.roster import take_over
from kiosk.store.schema import upgrade
from kiosk.store.store import Identity, Store, Writer, meta, set_meta
from tests import samples
from tests.samples import ISSUED, at

STATIONS = ("foyer", "stairs", "tower")
HOME = STATIONS[0]
SESSIONS = ("listening", "moor", "together")
LAST_OF_ALL = timedelta(days=30)
"""When everyone meets again: after every clock that was turned, and before the sessions are over."""


@cache
def event() -> Event:
    """Return an event of three stations; two sessions are side by side, and there are six free seats."""
    begins = at(8) + 2 * LAST_OF_ALL
    rooms = {"listening": 5, "moor": 3, "together": 2}
    planned = tuple(
        replace(one, capacity=rooms[one.id], starts=begins + (one.starts - at(8)), ends=begins + (one.ends - at(8)))
        for one in samples.event().sessions
    )
    return replace(samples.event(), sessions=planned, stations=tuple(StationPlan(name, "main") for name in STATIONS))


@cache
def people() -> tuple[Registration, ...]:
    """Return six people; for three of them seats were booked beforehand."""
    booked = {6: ("listening", "together"), 5: ("listening",), 4: ("moor",)}
    return tuple(samples.person(number, "Asha", booked=booked.get(number, ())) for number in range(1, 7))


PEOPLE = tuple(person.id for person in people())


@cache
def first_shares() -> tuple[Grant, ...]:
    """Return what the first pack hands out."""
    return grants(event().sessions, people(), STATIONS)


class Crashed(Exception):
    """The laptop went off just before what it did was on the disk."""


class Crashing(Store):
    """A file whose laptop goes off before each commit."""

    __slots__ = ()

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Undo everything at the end."""
        with writing(self.connection):
            yield Writer(self.connection, self.identity)
            raise Crashed


@dataclass(eq=False, slots=True)
class Laptop:
    """One laptop: its desk, how wrong its clock is, and which of its files were kept as backups."""

    desk: Desk
    ahead: timedelta = timedelta()
    pack: int = 0
    backups: list[tuple[sqlite3.Connection, int]] = field(default_factory=list)

    @property
    def me(self) -> str:
        """Return its incarnation."""
        return self.desk.store.identity.incarnation

    @property
    def station(self) -> str:
        """Return its station."""
        return self.desk.store.identity.station

    @property
    def connection(self) -> sqlite3.Connection:
        """Return its file."""
        return self.desk.store.connection

    def backup(self) -> None:
        """Keep a copy of the file as it is now."""
        self.backups.append((copied(self.connection), self.pack))


@dataclass(slots=True)
class Ask:
    """What becomes of a question for a seat: whether the answer comes, and whether all before it does."""

    comes: bool = True
    whole: bool = True


_Result = TypeVar("_Result")

Heard: TypeAlias = Callable[[Laptop, Sequence[Fact]], None]
"""Told of every fact a laptop has committed, or heard of."""


@dataclass(slots=True)
class House:
    """All laptops, and what is on its way between them."""

    heard: Heard
    now: datetime = field(default_factory=lambda: at(8))
    laptops: list[Laptop] = field(default_factory=list)
    drawer: list[Laptop] = field(default_factory=list)
    """Laptops that were lost: nothing more is heard of them, unless they are found."""
    post: list[tuple[Fact, ...]] = field(default_factory=list)
    packs: list[tuple[tuple[Change, ...], Event]] = field(default_factory=lambda: [((), event())])
    drawn: int = 0
    """How often something was drawn at random: it is the same each time that a day is lived through again."""

    def __post_init__(self) -> None:
        """Open every station for the first time."""
        for station in STATIONS:
            self._set_up(Identity(station, f"{station}.0"), {"first": True})

    def time(self, laptop: Laptop) -> datetime:
        """Return what a laptop's clock shows."""
        return self.now + laptop.ahead

    def join(self, laptop: Laptop, person: str, session: str, *, swap: bool, override: bool) -> Give | NotSeated:
        """Let a person ask for a seat; staff give one over the share."""
        by = "lead" if override else SELF
        return self._deed(
            laptop,
            lambda desk, now: sessions.join(desk, person, session, now, swap=swap, override=override, by=by),
        )

    def leave(self, laptop: Laptop, person: str, session: str) -> bool:
        """Let a person give their seat up."""
        return self._deed(laptop, lambda desk, now: sessions.leave_session(desk, person, session, now))

    def wait(self, laptop: Laptop, person: str, session: str) -> int:
        """Let a person wait."""
        return self._deed(laptop, lambda desk, now: waiting.wait_for(desk, person, session, now))

    def stop(self, laptop: Laptop, person: str, session: str) -> bool:
        """Let a person wait no more."""
        return self._deed(laptop, lambda desk, now: waiting.stop_waiting(desk, person, session, now))

    def hand_on(self, laptop: Laptop, first: str) -> str | None:
        """Let somebody else come in a person's place, and return who it is, if they may."""
        person, details = f"{first} at {laptop.me}", Details("Robin Fearn")
        done = self._deed(
            laptop, lambda desk, now: registering.hand_on(desk, first, person, details, now, samples.event().staff[1])
        )
        return person if done else None

    def come(self, laptop: Laptop, person: str) -> None:
        """Let staff check a person in, whose place may have been handed on at another laptop."""
        self._deed(laptop, lambda desk, now: check_in.check_in_by_staff(desk, person, now, samples.event().staff[1]))

    def tick(self, laptop: Laptop, present: frozenset[str] = frozenset()) -> None:
        """Let a laptop do what is due without anybody's asking."""
        self._deed(laptop, lambda desk, now: Housekeeping(_joined(desk), desk, _unheard).each_second(now, present))

    def ask(self, asker: Laptop, giver: Laptop, person: str, session: str, fate: Ask) -> None:
        """Let one laptop ask another for a seat, and put it to its share, if the answer comes."""
        wanted = SeatWanted(asker.me, session, person)
        before = _length(giver)
        given = self._deed(giver, lambda desk, now: shares.answer(desk, wanted, now))
        if given and fate.comes:
            if fate.whole:
                self.tell(giver, asker)
            self.deliver(asker, facts.facts_after(giver.connection, giver.me, before, 10))
            self.tick(asker)

    def crash(self, laptop: Laptop, deed: Callable[[Laptop], object]) -> None:
        """Let a laptop go off in the middle of a deed, and start again."""
        desk = laptop.desk
        laptop.desk = replace(desk, store=Crashing(desk.store.connection, desk.store.identity))
        try:
            deed(laptop)
        except Crashed:
            pass
        finally:
            laptop.desk = desk

    def letter(self, laptop: Laptop, incarnation: str, after: int, limit: int) -> tuple[Fact, ...]:
        """Return some of what a laptop knows, to be sent."""
        return sharing.packet_after(laptop.desk, incarnation, after, limit).facts

    def deliver(self, laptop: Laptop, told: Sequence[Fact]) -> None:
        """Let a laptop hear something."""
        received = sharing.receive(laptop.desk, Packet(tuple(told)), self.time(laptop))
        self.heard(laptop, received.new)

    def tell(self, source: Laptop, to: Laptop) -> int:
        """Tell one laptop all that another knows; return how much was new."""
        known = sharing.known(to.desk)
        told: list[Fact] = []
        for incarnation, head in sharing.known(source.desk).items():
            there = known.get(incarnation)
            forked = there is not None and (head.count > head.seq or there.count > there.seq or head.seq == there.seq)
            if there is None or there != head:
                after = 0 if there is None or forked else min(head.seq, there.seq)
                told += sharing.packet_after(source.desk, incarnation, after, 10_000).facts
        if not told:
            return 0
        before = sum(head.count for head in known.values())
        self.deliver(to, told)
        return sum(head.count for head in sharing.known(to.desk).values()) - before

    def restore(self, laptop: Laptop, backup: int) -> Laptop:
        """Bring a lost laptop back from a copy of its file, which sees that it is one."""
        connection, pack = laptop.backups[backup % len(laptop.backups)]
        self._lose(laptop)
        return self._wake(copied(connection), laptop, pack)

    def replaced(self, laptop: Laptop) -> Laptop:
        """Put another laptop in the place of one that is lost, with nothing but a pack on it."""
        self._lose(laptop)
        name = f"{laptop.station}.{self._draw()}"
        return self._set_up(Identity(laptop.station, name), {"first": False, "instead": True}, laptop.ahead)

    def cloned(self, laptop: Laptop) -> Laptop:
        """Copy a laptop that goes on; the copy sees that it lies elsewhere."""
        return self._wake(copied(laptop.connection), laptop, laptop.pack)

    def unnoticed(self, laptop: Laptop) -> Laptop:
        """Copy a laptop without anybody's seeing it: both go on under one name."""
        store = Store(copied(laptop.connection), laptop.desk.store.identity)
        self.laptops.append(replace(laptop, desk=replace(laptop.desk, store=store), backups=[]))
        return self.laptops[-1]

    def forks(self, laptop: Laptop) -> list[str]:
        """Return the incarnations of which a laptop knows two stories."""
        return sorted({one.incarnation for one in facts.breaks(laptop.connection) if one.kind is Break.FORK})

    def renew(self, laptop: Laptop) -> None:
        """Let a laptop say its last word, and go on in a new life."""
        self._next_life(laptop, last_word=True)

    def find(self, laptop: Laptop) -> None:
        """Let a laptop that was lost go on, which knows nothing of that."""
        self.drawer.remove(laptop)
        self.laptops.append(laptop)

    def issue(self, session: str, capacity: int) -> None:
        """Make a newer pack, in which a room is larger or smaller."""
        earlier, planned = self.packs[-1]
        newer = tuple(replace(one, capacity=capacity) if one.id == session else one for one in planned.sessions)
        changes = changes_after(first_shares(), earlier, newer, people(), STATIONS, f"{len(self.packs):03}")
        self.packs.append((changes, replace(planned, sessions=newer)))

    def take_pack(self, laptop: Laptop) -> None:
        """Let a laptop take over the newest pack."""
        laptop.pack = len(self.packs) - 1
        changes, planned = self.packs[laptop.pack]
        with laptop.desk.store.writing() as writer:
            take_over(writer.connection, people(), first_shares(), HOME, ISSUED + laptop.pack, changes)
        laptop.desk = replace(laptop.desk, event=planned)

    def heal(self) -> bool:
        """Let everyone hear everything and do what is due, much later; return whether they came to rest."""
        self.now += LAST_OF_ALL
        for laptop in self.laptops:
            laptop.ahead = timedelta()
            if laptop.pack < len(self.packs) - 1:
                self.take_pack(laptop)
        for _ in range(20):
            told = sum(self.tell(source, to) for source, to in permutations(self.laptops, 2))
            self.now += timedelta(hours=1)
            before = sum(map(_length, self.laptops))
            for laptop in self.laptops:
                self.tick(laptop)
            if not told and sum(map(_length, self.laptops)) == before:
                return True
        return False

    def _deed(self, laptop: Laptop, deed: Callable[[Desk, datetime], _Result]) -> _Result:
        before, length = laptop.me, _length(laptop)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(secrets, "token_hex", self._draw)
            try:
                return deed(laptop.desk, self.time(laptop))
            finally:
                told = facts.facts_after(laptop.connection, before, length, 10_000)
                told += facts.facts_after(laptop.connection, laptop.me, 0, 10_000) if laptop.me != before else []
                self.heard(laptop, told)

    def _draw(self, _bytes: int = 0) -> str:
        self.drawn += 1
        return str(self.drawn)

    def _wake(self, connection: sqlite3.Connection, old: Laptop, pack: int) -> Laptop:
        laptop = _laptop(connection, Identity(old.station, str(meta(connection, "incarnation"))))
        laptop.pack, laptop.ahead = pack, old.ahead
        laptop.desk = replace(laptop.desk, event=self.packs[pack][1])
        self.laptops.append(laptop)
        self._next_life(laptop, last_word=False)
        return laptop

    def _next_life(self, laptop: Laptop, *, last_word: bool) -> None:
        self._deed(laptop, lambda desk, now: begin_new_life(_joined(desk), now, last_word=last_word))

    def _set_up(self, identity: Identity, begins: Body, ahead: timedelta = timedelta()) -> Laptop:
        """Set a laptop up from the first pack, as `kiosk.desk.joining` does with a file on a disk."""
        laptop = _laptop(copied(empty()), identity)
        laptop.ahead = ahead
        self.laptops.append(laptop)
        self._deed(laptop, lambda desk, now: _open(desk, begins, now))
        return laptop

    def _lose(self, laptop: Laptop) -> None:
        self.laptops.remove(laptop)
        self.drawer.append(laptop)


def _open(desk: Desk, begins: Body, now: datetime) -> None:
    with desk.store.writing() as writer:
        set_meta(writer.connection, "incarnation", writer.identity.incarnation)
        writer.append(opening_of(samples.pack().event_key, writer, begins), milliseconds(now))


def _joined(desk: Desk) -> joining.Laptop:
    """Return what lives and housekeeping work on; of its pack they need no more than a key."""
    return joining.Laptop(desk.store, samples.pack())


def _length(laptop: Laptop) -> int:
    head = facts.heads(laptop.connection).get(laptop.me)
    return 0 if head is None else head[0]


def _laptop(connection: sqlite3.Connection, identity: Identity) -> Laptop:
    return Laptop(Desk(Store(connection, identity), event(), event().door("main"), str, HOME))


@cache
def empty() -> sqlite3.Connection:
    connection = connect_plain(":memory:")
    upgrade(connection, Path("laptop"))
    with writing(connection):
        take_over(connection, people(), first_shares(), HOME, ISSUED)
        set_meta(connection, "signing_key", "5e" * 32)
    return connection


def copied(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = connect_plain(":memory:")
    connection.backup(copy)
    return copy


def _unheard(_: str) -> None:
    """Hear why a file goes on under a new name, as staff would: nobody reads it here."""
