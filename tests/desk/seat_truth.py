"""Know all that ever happened at all laptops, also what was lost with a disk, and hold it against the promises.

What is counted here is counted from facts and seats alone, never by the rules of shares that are under test.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from kiosk.desk import shares
from kiosk.domain.fact import Fact, Kind
from kiosk.store import people as people_of
from kiosk.store import seats
from kiosk.store.bulk import refold_many
from kiosk.store.connection import writing
from kiosk.store.facts import all_facts
from kiosk.store.store import Identity, Writer
from kiosk.store.tables import rebuild
from tests.desk.seat_house import PEOPLE, SESSIONS, House, Laptop, copied, empty, first_shares, people
from tests.samples import NINE
from tests.store.laptops import rows

TABLES = ("attendance", "seats", "came", "offers", "waiting")
_YES = (Kind.SEAT_TAKEN, Kind.OFFER_TAKEN, Kind.SEAT_LEAVING_UNDONE)
_ENDS_WAITING = (Kind.SEAT_TAKEN, Kind.OFFER_TAKEN, Kind.WAITING_LEFT)


@dataclass(frozen=True, slots=True)
class Word:
    """What a screen said of a seat, and which earlier words that laptop knew then."""

    fact: Fact
    yes: bool
    knew: frozenset[str]


@dataclass(slots=True)
class Truth:
    """Everything that was ever written down."""

    writer: Writer = field(default_factory=lambda: Writer(copied(empty()), Identity("nobody", "nobody")))
    words: defaultdict[str, list[Word]] = field(default_factory=lambda: defaultdict(list))
    ends: defaultdict[tuple[str, str], list[Fact]] = field(default_factory=lambda: defaultdict(list))
    waits: set[tuple[str, str]] = field(default_factory=set)
    known: dict[str, Fact] = field(default_factory=dict)
    came: set[str] = field(default_factory=set)
    """Who has come, also after their place was handed on: then their seats are theirs."""

    def hear(self, laptop: Laptop, told: Sequence[Fact]) -> None:
        """Take down what a laptop has just written, or heard."""
        new = [fact for fact in told if fact.digest not in self.known]
        for fact in new:
            self.known[fact.digest] = fact
            self.came |= {fact.person or ""} if fact.kind is Kind.ARRIVED else set()
            self._word(laptop, fact)
            self._wait(laptop, fact)
        if new:
            with writing(self.writer.connection):
                self.writer.receive(new, NINE)

    def check(self) -> None:
        """Hold everything against the promises that hold at any time.

        Raises:
            AssertionError: one is broken.
        """
        for session in SESSIONS:
            opened, kept, over = self.count(session)
            assert opened + kept - over <= self.room(session), f"14: {session} is overbooked: {opened}+{kept}-{over}"
        held = {seat for (seat,) in self.writer.connection.execute("select id from seats where left is null")}
        for seat, words in self.words.items():
            valid = [word for word in words if not self._is_overtaken(word.fact)]
            assert not stands(valid) or seat in held, "Somebody lost a seat they were told they have."
        for person, session in self.waits:
            waits = person in seats.waiting_for(self.writer.connection, session)
            assert waits or self._holds(person, session), "Somebody was told to wait, and is not on the list."

    def check_at_rest(self, house: House) -> None:
        """Hold everything against the promises that hold once all have met again.

        Raises:
            AssertionError: one is broken.
        """
        lost = bool(house.drawer)
        free_at = [(laptop.station, shares.free_everywhere(laptop.desk)) for laptop in house.laptops]
        for session in SESSIONS:
            self._check_changes(house, session, {station for station, free in free_at if free[session]}, lost=lost)
            opened, kept, over = self.count(session)
            free = sum(free[session] for _, free in free_at)
            room = self.room(session)
            assert free + opened + kept - over <= room, f"15: {session}: {free}+{opened}+{kept}-{over} > {room}"
            if not lost:
                assert free + opened + kept - over == room, f"15: {session}: {free}+{opened}+{kept}-{over} < {room}"
        for laptop in (*house.laptops, *house.drawer):
            before = {table: rows(laptop.connection, table) for table in TABLES}
            with writing(laptop.connection):
                rebuild(laptop.connection)
            after = {table: rows(laptop.connection, table) for table in TABLES}
            assert before == after, "A laptop's tables are not what its facts amount to."
        assert self._tables() == self._anew(), "Another order of hearing gives other tables."

    def count(self, session: str) -> tuple[int, int, int]:
        """Return how many seats are held, how many are kept for, or from, somebody, and how many are over the share."""
        fill = seats.fill(self.writer.connection, session, 0)
        return fill.taken, fill.kept + self._kept_back(session), fill.overrides

    def room(self, session: str) -> int:
        """Return how many seats there are to give by now: as first planned, with each change as it was carried out."""
        first = sum(one.seats for one in first_shares() if one.session == session)
        return booked(session) + first + self._credited(session).total() - self._cut(session).total()

    def _kept_back(self, session: str) -> int:
        """Return how many seats are kept from everybody, as whoever came instead has one over the share for it."""
        left = {
            (person, seat) for person, where, seat, _, _ in seats.let_go(self.writer.connection) if where == session
        }
        handed_on = {(fact.person, fact.body["seat"]) for fact in self._told(session, Kind.SEAT_HANDED_ON)}
        return sum(self._is_instead_over(person, session) for person, _ in left & handed_on)

    def _is_instead_over(self, first: str, session: str) -> bool:
        """Return whether somebody who came in a person's place has a seat over the share."""
        instead = [str(fact.body["to"]) for fact in self._told(None, Kind.HANDED_ON) if fact.person == first]
        held = [seat for person in instead for seat in people_of.seats_of(self.writer.connection, person)]
        return any(seat.override and seat.session == session for seat in held)

    def _credited(self, session: str) -> Counter[str]:
        """Return how many seats more stations have, by the id of the change in the pack that they carried out."""
        credited: Counter[str] = Counter()
        for fact in self._told(session, Kind.SHARES_ACCEPTED):
            gift = str(fact.body["gift"])
            if gift not in self.known:  # not another station's gift, but a change in a pack
                assert gift not in credited, "17: More room was credited twice."
                credited[gift] = int(fact.body["seats"] or 0)
        return credited

    def _cut(self, session: str) -> Counter[str]:
        """Return how many seats fewer stations have, by the id of the change that they carried out so far."""
        cut: Counter[str] = Counter()
        for fact in self._told(session, Kind.SHARES_CUT):
            cut[str(fact.body["cut"])] += int(fact.body["seats"] or 0)
        return cut

    def _told(self, session: str | None, kind: Kind) -> Iterable[Fact]:
        return (fact for fact in self.known.values() if fact.session == session and fact.kind is kind)

    def _check_changes(self, house: House, session: str, free_at: Set[str], *, lost: bool) -> None:
        """Hold what stations say they carried out against the packs: only their word on the size of a room counts.

        `free_at` are the stations that may still give seats out.
        """
        changes, pack = house.packs[-1]
        here = [change for change in changes if change.session == session]
        more, fewer = ({one.id: abs(one.seats) for one in here if (one.seats > 0) is up} for up in (True, False))
        credited, cut = self._credited(session), self._cut(session)
        for id, count in credited.items():
            assert count == more.get(id), f"17: {count} seats were credited for {id}."
        for id, count in cut.items():
            assert count <= fewer.get(id, 0), f"17: {count} seats were cut for {id}."
        if not lost:
            assert more.keys() == credited.keys(), "17: More room was never credited."
            still = {one.station for one in here if cut[one.id] < fewer.get(one.id, 0)}
            assert not still & free_at, "17: Free seats of a smaller room were kept."
            room = max(pack.session(session).capacity, booked(session)) + sum(fewer.values()) - cut.total()
            assert self.room(session) == room, f"17: {session} has {self.room(session)} seats for {room}."

    def _holds(self, person: str, session: str) -> bool:
        return any(seat.session == session for seat in people_of.seats_of(self.writer.connection, person))

    def _word(self, laptop: Laptop, fact: Fact) -> None:
        seat = self._seat(fact)
        if seat is not None:
            knew = frozenset(word.fact.digest for word in self.words[seat] if _knows(laptop, word.fact))
            self.words[seat].append(Word(fact, fact.kind in _YES, knew))

    def _seat(self, fact: Fact) -> str | None:
        match fact.kind:
            case Kind.SEAT_TAKEN:
                return fact.digest
            case Kind.OFFER_TAKEN:
                return str(fact.body["offer"])
            case Kind.SEAT_LEFT | Kind.SEAT_HANDED_ON:
                seat = str(fact.body["seat"])
                return None if seat.startswith("booked") else seat
            case Kind.SEAT_LEAVING_UNDONE:
                return self._seat(self.known[str(fact.body["undoes"])])
            case _:
                return None

    def _is_overtaken(self, fact: Fact) -> bool:
        return fact.kind is Kind.SEAT_HANDED_ON and fact.person in self.came

    def _wait(self, laptop: Laptop, fact: Fact) -> None:
        about = (fact.person or "", fact.session or "")
        if fact.kind is Kind.WAITING_JOINED:
            if not any(end.order > fact.order and not _knows(laptop, end) for end in self.ends[about]):
                self.waits.add(about)
        elif fact.kind in _ENDS_WAITING or (fact.kind is Kind.OFFER_ENDED and self._passed_over(fact)):
            self.ends[about].append(fact)
            self.waits.discard(about)

    def _passed_over(self, ended: Fact) -> bool:
        return int(self.known[str(ended.body["offer"])].body["until"] or 0) <= ended.wall

    def _tables(self) -> dict[str, list[object]]:
        return {table: rows(self.writer.connection, table) for table in TABLES}

    def _anew(self) -> dict[str, list[object]]:
        """Return what all facts amount to where they are heard in another order."""
        anew = Writer(copied(empty()), self.writer.identity)
        told = list(all_facts(self.writer.connection))
        random.Random(len(told)).shuffle(told)  # noqa: S311 - an order, not a secret
        for half in (told[::2], told):
            with writing(anew.connection):
                anew.receive(half, NINE)
        with writing(anew.connection):
            refold_many(anew.connection, {*PEOPLE, *(fact.person for fact in told if fact.person)})
        return {table: rows(anew.connection, table) for table in TABLES}


def booked(session: str) -> int:
    """Return how many seats of a session the list gave beforehand."""
    return sum(session in person.booked for person in people())


def stands(words: Iterable[Word]) -> bool:
    """Return whether somebody was told they have a seat: by the last word among those that no later one knew of."""
    words = list(words)
    known = {digest for word in words for digest in word.knew}
    last = max((word for word in words if word.fact.digest not in known), key=lambda word: word.fact.order)
    return last.yes


def _knows(laptop: Laptop, fact: Fact) -> bool:
    query = "select 1 from facts where incarnation = ? and seq = ? and digest = ?"
    found = laptop.connection.execute(query, (fact.incarnation, fact.seq, fact.digest)).fetchone()
    return found is not None
